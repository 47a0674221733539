using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Scoring;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Scoring;

/// <content>Definitions that are wrong in every way at once.</content>
public sealed partial class ScorecardTests
{
    private static readonly decimal[] Extremes =
        [0, 1, -1, 0.5m, 0.0000000001m, 0.0000000000000000000000000001m, 999_999_999_999m, 1_152_921_504_606_846_975m, decimal.MaxValue, decimal.MinValue, 5, 7.25m];

    private static readonly int[] Scales = [-1, 0, 9, 10, 19, 28, 30];

    private static readonly string[] Words = ["", "a", "b", "missing", "null", "other", "true", "a b", "\0", "ungraded"];

    /// <summary>A faulty card is told of by diagnostics, never by another exception; one without errors can be asked.</summary>
    [Fact]
    public void TryCreate_HostileDefinitions_EndInACardOrInDiagnostics()
    {
        int cards = 0, refusals = 0;
        Property.HoldsForSeeds(
            (random, _) =>
            {
                if (Scorecard.TryCreate(Pick(random, Words), s => Fill(s, random), out Scorecard? card, out ImmutableArray<PolicyDiagnostic> diagnostics))
                {
                    cards++;
                    FactRow row = card.Schema.NewRow();
                    foreach (Fact fact in card.Schema.Facts.Where(fact => fact.Derivation is null))
                    {
                        row.Set(fact, Value(random));
                    }

                    ScoreResult result = card.Score(in row);
                    Assert.Equal(row.Faults.IsEmpty, result.Status != ScoreStatus.Invalid);
                    Assert.True(PolicyCore.TryCreate("core", c => c.Card(card), out PolicyCore? core, out diagnostics));
                    Assert.NotNull(core);
                }
                else
                {
                    refusals++;
                    Assert.NotEmpty(diagnostics);
                    Assert.All(diagnostics, diagnostic => Assert.False(string.IsNullOrEmpty(diagnostic.ToString())));
                }
            },
            moderate: 3_000);
        Assert.True(cards > 30 * PropertyBudget.Scale && refusals > 1_000 * PropertyBudget.Scale, $"{cards} cards, {refusals} refusals");
    }

    private static void Fill(ScorecardBuilder card, Random random)
    {
        bool isMild = random.Next(3) == 0;
        card.Unmatched(UnmatchedTreatment.InvalidScore);
        if (!isMild)
        {
            card.StartingAt(Pick(random, Extremes)).RoundComputedPoints(random.Next(-2, 12), (RoundingRule)random.Next(0, 9)).Deciding(random.Next(9) == 0 ? Pick(random, Words) : "score", random.Next(9) == 0 ? Pick(random, Words) : "grade");
        }

        int count = random.Next(isMild ? 1 : 0, 4);
        for (int i = 0; i < count; i++)
        {
            Fact fact = HostileFact(random, $"f{random.Next(3)}", isMild);
            card.Characteristic(isMild ? $"c{i}" : Pick(random, Words), fact, c => Bins(c, random, fact, isMild));
        }

        decimal cut = 100;
        for (int i = random.Next(4); i > 0; i--)
        {
            cut -= 1;
            _ = isMild ? card.Grade($"g{i}", cut) : random.Next(3) == 0 ? card.Grade(Pick(random, Words)) : card.Grade(Pick(random, Words), Pick(random, Extremes));
        }
    }

    private static void Bins(CharacteristicBuilder bins, Random random, Fact fact, bool isMild)
    {
        for (int i = random.Next(isMild ? 1 : 0, 4); i > 0; i--)
        {
            PointsExpression points = isMild ? random.Next(100) : random.Next(4) == 0 && fact is NumberFact number ? PointsExpression.Of(number) * Pick(random, Extremes) : Pick(random, Extremes);
            decimal low = Pick(random, Extremes), high = Pick(random, Extremes);
            _ = random.Next(isMild ? 2 : 9) switch
            {
                0 => bins.Otherwise(points),
                1 => bins.When(fact.IsKnown | Condition.Never, points),
                2 => bins.Range(new(low, random.Next(2) == 0, high, random.Next(2) == 0), points),
                3 => bins.Missing(points),
                4 => bins.Is(Pick(random, Words), points),
                5 => bins.Cell(FormattableString.Invariant($"[{low}..{high})"), points),
                6 => bins.Cell(Pick(random, Words), points),
                7 => bins.When(!fact.IsIn(new FactSet([SetTerm.OfRange(NumberInterval.Below(high))], isComplement: true)), points),
                _ => bins.Below(low, points),
            };
        }
    }

    private static Fact HostileFact(Random random, string name, bool isMild)
    {
        void Options(FactOptions f)
        {
            f.Optional();
            if (isMild)
            {
                return;
            }

            _ = random.Next(4) == 0 ? f.Decimals(Pick(random, Scales)) : f;
            _ = random.Next(4) == 0 ? f.Step(Pick(random, Extremes)) : f;
            _ = random.Next(4) == 0 ? f.Between(Pick(random, Extremes), Pick(random, Extremes)) : f;
            _ = random.Next(4) == 0 ? f.Special(Pick(random, Words), Pick(random, Extremes)) : f;
            _ = random.Next(8) == 0 ? f.OpenValues() : f;
            _ = random.Next(8) == 0 ? f.Phase((FactPhase)random.Next(5)) : f;
        }

        return random.Next(8) switch
        {
            0 => Fact.Flag(name, Options),
            1 => Fact.Category(name, Enumerable.Range(0, random.Next(isMild ? 1 : 0, 4)).Select(i => isMild ? $"w{i}" : Pick(random, Words)), Options),
            2 => Fact.Money(name, Options),
            3 => Fact.Ratio(name, Options),
            4 => Fact.Ratio("left", Options).DividedBy(name, Fact.Count("right", Options), isMild ? "zero" : Pick(random, Words), Options),
            5 => Fact.Money(isMild ? "left" : name, Options).Minus(name + "d", Fact.Ratio("right"), Options),
            6 when !isMild => Fact.Date(name, Options),
            _ => Fact.Count(name, Options),
        };
    }

    private static FactValue Value(Random random) => random.Next(4) switch { 0 => FactValue.Missing, 1 => Pick(random, Words), 2 => random.Next(2) == 0, _ => Pick(random, Extremes) };

    private static T Pick<T>(Random random, T[] from) => from[random.Next(from.Length)];
}
