using CollectionRules.Cases;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Escalation.Compilation;

namespace CollectionRules;

/// <summary>Checks the rules of visits and of legal steps, and whether the treatments that need them have them.</summary>
internal static class WorkflowAssembly
{
    public static void Check(CollectionPolicyBuilder builder, DiagnosticBag bag)
    {
        if (builder.VisitRules is { } visits)
        {
            WorkflowChecker.Check(visits, builder.PolicyCurrency, bag);
        }

        if (builder.LegalRules is { } legal)
        {
            WorkflowChecker.Check(legal, builder.PolicyCurrency, bag);
        }

        if (builder.Ladder is { } ladder && !bag.HasErrors)
        {
            for (int i = 0; i < ladder.Stages.Length; i++)
            {
                CheckStage(builder, ladder, ladder.Stages[i], JsonPointer.Append("/ladder/stages", i), bag);
            }
        }
    }

    private static void CheckStage(CollectionPolicyBuilder builder, Ladder ladder, Stage stage, string path, DiagnosticBag bag)
    {
        string[] unasked =
        [
            .. ((ReadOnlySpan<Step>)[Step.PreLegalNoticeServed, Step.WithinLimitation]).ToArray().Where(step => !stage.RequiredSteps.Contains(step)).Select(static step => step.ToString()),
            .. stage.ApprovalRole is null ? (ReadOnlySpan<string>)["approval"] : [],
        ];
        for (int i = 0; i < stage.Treatments.Length; i++)
        {
            Treatment treatment = stage.Treatments[i];
            string place = JsonPointer.Append(JsonPointer.Append(path, "treatments"), i);
            if (builder.VisitRules is null && ladder.Channels.TryFind(treatment.Channel, out ChannelDefinition? channel) && !channel.IsRemote)
            {
                bag.Report(DiagnosticCode.VisitsOff, place, treatment.Id, null, null, ("stage", stage.Id));
            }

            if (builder.LegalRules is null && treatment.Channel == Channel.Legal && unasked.Length > 0)
            {
                bag.Report(DiagnosticCode.LegalUnguarded, place, treatment.Id, null, null, ("stage", stage.Id), ("missing", string.Join(", ", unasked)));
            }
        }
    }
}
