using System.Globalization;
using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Rules.Compilation;

namespace CollectionRules;

/// <summary>
/// Holds the texts of a policy against the content rules of its packs, and the treatments against the texts. Rules of content are asked whatever
/// day they are in force on: a text stands for years. Without texts nothing is checked: then they live with the host.
/// </summary>
internal static class TemplateChecking
{
    private const int LongestText = 4_096;

    public static void Check(CollectionPolicyBuilder builder, DiagnosticBag bag)
    {
        if (builder.Templates.Count == 0)
        {
            return;
        }

        (string Id, Channel Channel, ContactPurpose Purpose)[] uses = [.. Uses(builder)];
        HashSet<(string, string)> names = [];
        for (int i = 0; i < builder.Templates.Count; i++)
        {
            MessageTemplate template = builder.Templates[i];
            string path = JsonPointer.Append("/templates", i);
            if (!FactValidator.IsName(template.Id) || !FactValidator.IsName(template.Language) || template.Text.Length is 0 or > LongestText || !names.Add((template.Id, template.Language)))
            {
                bag.Report(DiagnosticCode.TemplateName, path, template.Id);
                continue;
            }

            CheckText(builder, template, [.. uses.Where(use => use.Id == template.Id)], $"{path}/text", bag);
        }

        CheckTreatments(builder, [.. builder.Templates.Select(static template => template.Id)], bag);
    }

    private static void CheckText(CollectionPolicyBuilder builder, MessageTemplate template, (string Id, Channel Channel, ContactPurpose Purpose)[] uses, string path, DiagnosticBag bag)
    {
        HashSet<(string, string, int)> told = [];
        foreach ((RulePack pack, ContentRule rule) in builder.Packs.SelectMany(static pack => pack.Rules.OfType<ContentRule>().Select(rule => (pack, rule))))
        {
            bool isAsked = uses.Length == 0 ? rule.Fits(null, null) : Array.Exists(uses, use => rule.Fits(use.Channel, use.Purpose));
            foreach (ContentFinding finding in isAsked ? rule.Check(template.Text, pack.Id) : [])
            {
                // What a text must say depends on where it is used; of one that nothing uses it cannot be asked.
                if ((finding.Position < 0 && uses.Length == 0) || !told.Add((rule.Id, finding.Phrase, finding.Position)))
                {
                    continue;
                }

                if (finding.Position < 0)
                {
                    bag.Report(DiagnosticCode.TemplateIncomplete, path, template.Id, arguments: [("statement", finding.Phrase), ("rule", rule.Id), ("pack", pack.Id)]);
                }
                else
                {
                    bag.Report(
                        DiagnosticCode.TemplateForbidden,
                        path,
                        template.Id,
                        arguments: [("phrase", finding.Phrase), ("position", (finding.Position + 1).ToString(CultureInfo.InvariantCulture)), ("rule", rule.Id), ("pack", pack.Id)]);
                }
            }
        }
    }

    private static void CheckTreatments(CollectionPolicyBuilder builder, HashSet<string> known, DiagnosticBag bag)
    {
        if (builder.Ladder is not { } ladder)
        {
            return;
        }

        for (int i = 0; i < ladder.Stages.Length; i++)
        {
            Stage stage = ladder.Stages[i];
            for (int j = 0; j < stage.Treatments.Length; j++)
            {
                Treatment treatment = stage.Treatments[j];
                bool isWritten = ladder.Channels.TryFind(treatment.Channel, out ChannelDefinition? channel) && channel.IsWritten;
                if (treatment.Template is { } template ? !known.Contains(template) : isWritten)
                {
                    string path = JsonPointer.Append(JsonPointer.Append(JsonPointer.Append("/ladder/stages", i), "treatments"), j);
                    bag.Report(
                        DiagnosticCode.TemplateMissing,
                        path,
                        treatment.Template ?? treatment.Id,
                        treatment.Template is { } wanted ? Spelling.Closest(wanted, known.Order(StringComparer.Ordinal)) : null,
                        arguments: [("stage", stage.Id), ("treatment", treatment.Id)]);
                }
            }
        }
    }

    private static IEnumerable<(string Id, Channel Channel, ContactPurpose Purpose)> Uses(CollectionPolicyBuilder builder)
    {
        IEnumerable<(string? Id, Channel, ContactPurpose)> all =
        [
            .. builder.Ladder?.Stages.SelectMany(static stage => stage.Treatments).Select(static treatment => (treatment.Template, treatment.Channel, treatment.Purpose)) ?? [],
            .. builder.ReminderPlan.Rules.Select(static rule => (rule.Template, rule.Channel, Reminder.Purpose)),
            .. builder.WarningResponses.Select(static response => (response.Template, response.Channel, response.Purpose)),
            .. builder.ApproachPlan is { } plan
                ? new (string?, Channel, ContactPurpose)[] { (plan.InquiryTemplate, plan.InquiryChannel, ContactPurpose.Inquiry), (plan.OfferTemplate, plan.OfferChannel, ContactPurpose.Offer) }
                : [],
        ];
        return all.Where(static use => use.Id is not null).Select(static use => (use.Id!, use.Item2, use.Item3));
    }
}
