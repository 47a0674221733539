using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Rules;
using CollectionRules.Tests.Rules.Reference;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Rules;

public sealed partial class ConditionTests
{
    [Fact]
    public void Compiled_RandomConditionsAndValues_AnswerAsKleene()
    {
        int built = 0, held = 0, unknown = 0, refused = 0;
        Property.HoldsForSeeds(
            random =>
            {
                RandomFacts facts = new(random, random.Next(1, 6));
                Condition condition = facts.Condition(random.Next(0, 5));
                bool ok = DecisionTable.TryCreate("t", t => t.Output(Outcome).When(condition, "yes"), out DecisionTable? table, out ImmutableArray<PolicyDiagnostic> diagnostics);
                if (!ok)
                {
                    Assert.Equal([DiagnosticCode.LimitBoxes], diagnostics.Select(static diagnostic => diagnostic.Code));
                    return;
                }

                built++;
                bool never = diagnostics.Any(static diagnostic => diagnostic.Code == DiagnosticCode.RowNever);
                for (int i = 0; i < 20; i++)
                {
                    GivenRow given = new(table!.Schema, facts, random, mayBeRefused: i % 2 == 0);
                    bool isRefused = table.Schema.Facts.Any(fact => given.Value(fact).Kind == EnteredKind.Refused);
                    bool? expected = isRefused ? null : Kleene.Of(condition, given.Value);
                    TableStatus status = isRefused ? TableStatus.Invalid : expected == true ? TableStatus.Matched : TableStatus.NoMatch;
                    Assert.True(
                        status == table.Evaluate(given.Row).Status,
                        $"{condition} is {expected} ({status}) for {string.Join("; ", table.Schema.Facts.Select(fact => $"{fact}={given.Value(fact)}"))}, not {table.Evaluate(given.Row).Status}");
                    Assert.Equal(isRefused, !given.Row.Faults.IsEmpty);
                    Assert.False(never && expected == true, $"{condition} was said never to hold");
                    held += expected == true ? 1 : 0;
                    unknown += !isRefused && expected is null ? 1 : 0;
                    refused += isRefused ? 1 : 0;
                }
            },
            moderate: 1_000);

        // The cases must be rich enough to bite.
        Assert.True(built > 800 && held > 2_000 && unknown > 500 && refused > 500, $"{built} built, {held} held, {unknown} unknown, {refused} refused");
    }
}
