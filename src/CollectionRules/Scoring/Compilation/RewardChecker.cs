using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;
using CollectionRules.Texts;

namespace CollectionRules.Scoring.Compilation;

/// <summary>Checks grade rewards and makes them; every fault is reported.</summary>
internal static class RewardChecker
{
    private const string Path = "/rewards";
    private const int MostSteps = 100;

    public static GradeRewards? Build(GradeRewardsBuilder draft, DiagnosticBag bag)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        for (int i = 0; i < draft.Rules.Count; i++)
        {
            GradeReward rule = draft.Rules[i];
            string place = JsonPointer.Append(Path, i);
            if (!FactValidator.IsName(rule.Name) || !names.Add(rule.Name))
            {
                bag.Report(DiagnosticCode.RewardName, $"{place}/name", rule.Name);
            }

            if (rule.Steps is < 1 or > MostSteps)
            {
                bag.Report(DiagnosticCode.RewardSteps, $"{place}/steps", DecimalText.Format(rule.Steps), new TextArgument("rule", rule.Name));
            }

            HashSet<string> told = new(StringComparer.Ordinal);
            ConditionWalk.Leaves(rule.When, leaf =>
            {
                if (AxisChecker.IsAbility(leaf.Fact) && told.Add(leaf.Fact.Name))
                {
                    bag.Report(DiagnosticCode.Ability, $"{place}/when", leaf.Fact.Name);
                }
            });
        }

        DecisionTable? table = bag.HasErrors ? null : Table(draft, bag);
        return table is null ? null : new([.. draft.Rules], table);
    }

    private static DecisionTable? Table(GradeRewardsBuilder draft, DiagnosticBag bag)
    {
        FlagFact holds = Fact.Flag("reward-holds", static f => f.Phase(FactPhase.Scored));
        DecisionTable.TryCreate(
            "rewards",
            table =>
            {
                table.Hit(HitPolicy.RuleOrder).Output(holds, false);
                foreach (GradeReward rule in draft.Rules)
                {
                    table.When(rule.When, true, rule.Name);
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
