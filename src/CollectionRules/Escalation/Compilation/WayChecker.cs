using CollectionRules.Diagnostics;

namespace CollectionRules.Escalation.Compilation;

/// <summary>Checks the ways between the checked stages of a ladder.</summary>
internal static class WayChecker
{
    /// <summary>What a case outside the ladder is used to: a message.</summary>
    private const Intensity Outside = Intensity.Low;

    public static void Check(LadderParts parts, DiagnosticBag bag)
    {
        foreach (Stage stage in parts.Stages)
        {
            CheckIntensity(parts, stage, bag);
            CheckRequired(parts, stage, bag);
            if (stage.MaximumStay is not null && stage.AtMaximum == StayLimit.NextStage && !parts.Stages.Any(next => next.From.Contains(stage.Id)))
            {
                bag.Report(DiagnosticCode.StageForcedNowhere, $"{LadderChecker.PlaceOf(stage.Id)}/maximumStay", stage.Id);
            }
        }
    }

    private static void CheckIntensity(LadderParts parts, Stage stage, DiagnosticBag bag)
    {
        IEnumerable<string> from = stage.IsEntry ? [Ladder.None, .. stage.From] : stage.From;
        foreach (string id in from.Distinct(StringComparer.Ordinal))
        {
            Intensity before = id == Ladder.None ? Outside : parts.Stages.First(one => one.Id == id).Intensity;
            Intensity most = before < Intensity.Low ? Intensity.Low : before;
            if (stage.Intensity > most + 1)
            {
                bag.Report(
                    DiagnosticCode.StageIntensity,
                    LadderChecker.PlaceOf(stage.Id),
                    stage.Id,
                    arguments: [("intensity", stage.Intensity.ToString()), ("from", id), ("before", before.ToString())]);
            }
        }
    }

    /// <summary>A required stage must stand on some way to the stage that requires it.</summary>
    private static void CheckRequired(LadderParts parts, Stage stage, DiagnosticBag bag)
    {
        HashSet<string> above = new(StringComparer.Ordinal) { stage.Id };
        foreach (Stage one in parts.Stages.Reverse().Where(one => above.Contains(one.Id)))
        {
            above.UnionWith(one.From);
        }

        foreach (string required in stage.RequiredStages.Where(required => !above.Contains(required)))
        {
            bag.Report(DiagnosticCode.StageUnreachable, LadderChecker.PlaceOf(stage.Id), stage.Id, arguments: ("required", required));
        }
    }
}
