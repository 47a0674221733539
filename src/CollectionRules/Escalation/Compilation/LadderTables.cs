using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Rules;

namespace CollectionRules.Escalation.Compilation;

/// <summary>The conditions of a ladder as decision tables: the target for a core, and everything that holds for movement.</summary>
internal sealed class LadderTables
{
    private const string StagePrefix = "stage.", TrackPrefix = "track.", TreatmentPrefix = "treatment.";

    private static readonly FlagFact Holds = Fact.Flag("ladder-row-holds", static f => f.Phase(FactPhase.Staged));
    private static readonly FlagFact Treats = Fact.Flag("treatment-row-holds", static f => f.Phase(FactPhase.Offered));

    private LadderTables(CategoryFact stageFact, DecisionTable target, DecisionTable conditions, DecisionTable treatments) =>
        (StageFact, Target, Conditions, Treatments) = (stageFact, target, conditions, treatments);

    public CategoryFact StageFact { get; }

    public DecisionTable Target { get; }

    public DecisionTable Conditions { get; }

    public DecisionTable Treatments { get; }

    /// <summary>Makes the tables of checked parts; a condition that needs too many boxes is still reported here.</summary>
    public static LadderTables? Of(LadderParts parts, DiagnosticBag bag)
    {
        CategoryFact stageFact = Fact.Category("stage", [Ladder.None, .. parts.Stages.Select(static stage => stage.Id)], static f => f.Phase(FactPhase.Staged));
        DecisionTable? target = Table("ladder", bag, table =>
        {
            table.Hit(HitPolicy.First).Output(stageFact);
            foreach (Stage stage in parts.Stages.Reverse())
            {
                table.When(stage.Condition, stage.Id, $"{StagePrefix}{stage.Id}");
            }

            table.Otherwise(Ladder.None, Ladder.None);
        });
        DecisionTable? conditions = Table("ladder-conditions", bag, table =>
        {
            table.Hit(HitPolicy.RuleOrder).Output(Holds, false);
            foreach (Stage stage in parts.Stages)
            {
                table.When(stage.Condition, true, $"{StagePrefix}{stage.Id}");
            }

            foreach (FastTrack track in parts.FastTracks)
            {
                table.When(track.Condition, true, $"{TrackPrefix}{track.Name}");
            }
        });
        DecisionTable? treatments = Table("treatment-conditions", bag, table =>
        {
            table.Hit(HitPolicy.RuleOrder).Output(Treats, false);
            foreach (Stage stage in parts.Stages)
            {
                for (int i = 0; i < stage.Treatments.Length; i++)
                {
                    table.When(stage.Treatments[i].Condition, true, RowOf(stage, i));
                }
            }

            table.When(Condition.Always, true, "always");
        });
        return target is null || conditions is null || treatments is null ? null : new(stageFact, target, conditions, treatments);
    }

    public StageTarget Ask(in FactRow row)
    {
        TableResult result = Conditions.Evaluate(row);
        return result.Status == TableStatus.Invalid
            ? StageTarget.Invalid
            : StageTarget.Of(Names(result, StagePrefix), Names(result, TrackPrefix));
    }

    public ImmutableArray<Treatment> TreatmentsOf(Stage stage, in FactRow row)
    {
        TableResult result = Treatments.Evaluate(row);
        if (result.Status == TableStatus.Invalid)
        {
            return [];
        }

        HashSet<string> holding = [.. result.Rows.Select(static one => one.Id)];
        return [.. stage.Treatments.Where((_, i) => holding.Contains(RowOf(stage, i)))];
    }

    public static FactRow RowOf(FactSchema schema, Func<Fact, FactValue> read)
    {
        ArgumentNullException.ThrowIfNull(read);
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

    private static string RowOf(Stage stage, int treatment) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{TreatmentPrefix}{stage.Place}.{treatment}");

    private static ImmutableArray<string> Names(TableResult result, string prefix) =>
        [.. result.Rows.Where(row => row.Id.StartsWith(prefix, StringComparison.Ordinal)).Select(row => row.Id[prefix.Length..])];

    private static DecisionTable? Table(string name, DiagnosticBag bag, Action<DecisionTableBuilder> configure)
    {
        if (DecisionTable.TryCreate(name, configure, out DecisionTable? table, out ImmutableArray<PolicyDiagnostic> diagnostics))
        {
            return table;
        }

        bag.AddRange(diagnostics.Where(static one => one.Severity == Severity.Error));
        return null;
    }
}
