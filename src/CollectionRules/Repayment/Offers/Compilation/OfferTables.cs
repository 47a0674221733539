using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Diagnostics;
using CollectionRules.Explanations;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;

namespace CollectionRules.Repayment.Offers.Compilation;

/// <summary>The conditions of one offer, compiled.</summary>
internal sealed class OfferTables
{
    private static readonly FlagFact Holds = Fact.Flag("offer-condition-holds", static f => f.Phase(FactPhase.Offered));

    private readonly DecisionTable conditions;
    private readonly Lazy<DecisionTable?>[] negated;

    private OfferTables(OfferRule rule, DecisionTable conditions)
    {
        this.conditions = conditions;
        negated = [.. rule.Conditions.Select(static one => new Lazy<DecisionTable?>(() => Negated(one.Condition)))];
    }

    /// <summary>Compiles checked conditions; one that needs too many boxes is still reported here.</summary>
    public static OfferTables? Of(OfferRule rule, DiagnosticBag bag)
    {
        if (DecisionTable.TryCreate(
            $"offer-{rule.Id}",
            table =>
            {
                table.Hit(HitPolicy.RuleOrder).Output(Holds, false);
                for (int i = 0; i < rule.Conditions.Length; i++)
                {
                    table.When(rule.Conditions[i].Condition, true, RowOf(i));
                }

                table.When(Condition.Always, true, "always");
            },
            out DecisionTable? made,
            out ImmutableArray<PolicyDiagnostic> diagnostics))
        {
            return new OfferTables(rule, made);
        }

        bag.AddRange(diagnostics.Where(static one => one.Severity == Severity.Error));
        return null;
    }

    public OfferFacts Ask(OfferRule rule, Func<Fact, FactValue> read)
    {
        TableResult result = conditions.Evaluate(RowOf(conditions.Schema, read));
        TableResult? decided = rule.Table is { } table ? table.Evaluate(RowOf(table.Schema, read)) : null;
        List<ReasonCode> reasons = [];
        List<FailedCondition> failed = [];
        if (result.Status == TableStatus.Invalid || decided?.Status == TableStatus.Invalid)
        {
            reasons.Add(OfferReasons.FactsNotValid);
        }

        HashSet<string> holding = [.. result.Rows.Select(static row => row.Id)];
        for (int i = 0; result.Status != TableStatus.Invalid && i < rule.Conditions.Length; i++)
        {
            if (!holding.Contains(RowOf(i)))
            {
                FailedCondition one = Failed(rule.Conditions[i], negated[i], read);
                failed.Add(one);
                reasons.Add(one.Reason);
            }
        }

        bool isDeclined = decided is not null && decided.Status != TableStatus.Invalid && !(decided.Outputs is [var flag, ..] && flag == FactValue.FromBoolean(true));
        if (isDeclined)
        {
            reasons.Add(OfferReasons.TableDeclines);
        }

        return new OfferFacts([.. reasons.Distinct()], [.. failed], isDeclined && decided!.Rows is [var row, ..] ? row.Id : null);
    }

    /// <summary>A condition that is not true is unknown where it would not be true if it were negated, either.</summary>
    private static FailedCondition Failed(OfferCondition condition, Lazy<DecisionTable?> negated, Func<Fact, FactValue> read)
    {
        SortedSet<string> missing = new(StringComparer.Ordinal);
        ConditionWalk.Leaves(condition.Condition, leaf =>
        {
            IEnumerable<Fact> sources = leaf.Fact.Derivation is { } derivation ? [derivation.Left, derivation.Right] : [leaf.Fact];
            missing.UnionWith(sources.Where(fact => read(fact).Kind == FactValueKind.Missing).Select(static fact => fact.Name));
        });
        bool isUnknown = missing.Count > 0 && !(negated.Value is { } table && table.Evaluate(RowOf(table.Schema, read)).Status == TableStatus.Matched);
        return new FailedCondition(condition.Condition, isUnknown ? OfferReasons.ConditionUnknown : condition.Reason, [.. missing]);
    }

    private static DecisionTable? Negated(Condition condition) =>
        DecisionTable.TryCreate("negated", table => table.Output(Holds, false).When(!condition, true, "negated"), out DecisionTable? made, out _) ? made : null;

    private static FactRow RowOf(FactSchema schema, Func<Fact, FactValue> read)
    {
        FactRow row = schema.NewRow();
        foreach (Fact fact in schema.Facts)
        {
            if (fact.Derivation is null)
            {
                row.Set(fact, read(fact));
            }
        }

        return row;
    }

    private static string RowOf(int condition) => string.Create(CultureInfo.InvariantCulture, $"condition.{condition}");
}
