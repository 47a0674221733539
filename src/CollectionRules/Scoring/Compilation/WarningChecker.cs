using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;
using CollectionRules.Texts;

namespace CollectionRules.Scoring.Compilation;

/// <summary>Checks an early warning and makes it; every fault is reported.</summary>
internal static class WarningChecker
{
    /// <summary>The row that holds while nothing is overdue.</summary>
    public const string NotOverdue = "not-overdue";

    private const string Path = "/earlyWarning";
    private const int MostDays = 3_660;
    private const int MostWeight = 100;

    public static EarlyWarning? Build(CountFact daysPastDue, EarlyWarningBuilder draft, DiagnosticBag bag)
    {
        if (draft.Signals.Count == 0)
        {
            bag.Report(DiagnosticCode.WarningEmpty, Path);
        }

        HashSet<string> names = new(StringComparer.Ordinal) { NotOverdue };
        for (int i = 0; i < draft.Signals.Count; i++)
        {
            Check(draft.Signals[i], JsonPointer.Append($"{Path}/signals", i), names, bag);
        }

        for (int i = 0; i < draft.Levels.Count; i++)
        {
            string place = JsonPointer.Append($"{Path}/levels", i);
            if (draft.Levels[i].From <= (i == 0 ? 0 : draft.Levels[i - 1].From))
            {
                bag.Report(DiagnosticCode.WarningLevel, place, DecimalText.Format(draft.Levels[i].From));
            }

            WordCheck.ReportLabel(draft.Levels[i].Action, place, bag);
        }

        DecisionTable? table = bag.HasErrors ? null : Table(daysPastDue, draft, bag);
        return table is null ? null : new(daysPastDue, draft, table);
    }

    private static void Check(WarningSignal signal, string place, HashSet<string> names, DiagnosticBag bag)
    {
        if (!FactValidator.IsName(signal.Name) || !names.Add(signal.Name))
        {
            bag.Report(DiagnosticCode.WarningName, place, signal.Name);
        }

        if (signal.Weight is < 1 or > MostWeight)
        {
            bag.Report(DiagnosticCode.WarningWeight, place, DecimalText.Format(signal.Weight), new TextArgument("signal", signal.Name));
        }

        if (signal.When is null && (signal.Fall <= 0 || signal.Days is < 1 or > MostDays))
        {
            bag.Report(DiagnosticCode.WarningFall, place, DecimalText.Format(signal.Fall), new TextArgument("days", DecimalText.Format(signal.Days)));
        }
    }

    private static DecisionTable? Table(CountFact daysPastDue, EarlyWarningBuilder draft, DiagnosticBag bag)
    {
        CategoryFact holds = Fact.Category("signal", ["holds"], static f => f.Phase(FactPhase.Scored));
        DecisionTable.TryCreate(
            "signals",
            table =>
            {
                table.Hit(HitPolicy.RuleOrder).Output(holds).When(daysPastDue <= 0, "holds", NotOverdue);
                foreach (WarningSignal signal in draft.Signals.Where(static signal => signal.When is not null))
                {
                    table.When(signal.When!, "holds", signal.Name);
                }
            },
            out DecisionTable? made,
            out ImmutableArray<PolicyDiagnostic> diagnostics);
        foreach (PolicyDiagnostic diagnostic in diagnostics)
        {
            bag.Add(new PolicyDiagnostic(
                diagnostic.Code, Path + diagnostic.Path, diagnostic.Value, diagnostic.Suggestion, diagnostic.Position, diagnostic.Severity, [.. diagnostic.Arguments]));
        }

        return made;
    }
}
