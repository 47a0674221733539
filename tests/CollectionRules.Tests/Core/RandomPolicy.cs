using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Scoring;

namespace CollectionRules.Tests.Core;

/// <summary>A card and tables over random facts. The profile leans it towards one of the ways in which a core can run.</summary>
internal sealed class RandomPolicy
{
    private readonly Random random;
    private readonly PolicyProfile profile;

    public RandomPolicy(Random random, PolicyProfile profile)
    {
        this.random = random;
        this.profile = profile;
        Facts = new(random, profile == PolicyProfile.Wide, profile is PolicyProfile.Derived or PolicyProfile.Anything);
        RoundTo = random.Next(4);
        Card = random.Next(8) == 0 && profile != PolicyProfile.Computed ? null : RandomCard();
        CategoryFact stage = Decided("stage", FactPhase.Staged), channel = Decided("channel", FactPhase.Offered), gate = Decided("gate", FactPhase.Gated);
        List<Fact> known = Card is null ? [] : [Card.GradeFact];
        if (Card is not null && profile == PolicyProfile.Anything && random.Next(2) == 0)
        {
            known.Add(Card.ScoreFact);
        }

        DecisionTable? stages = Card is null || random.Next(5) > 0 ? Table("stages", stage, known, rows: profile switch { PolicyProfile.ManyRows => 90, PolicyProfile.HugeTable => 300, _ => 0 }) : null;
        known.AddRange(stages is null ? [] : [stage]);
        DecisionTable? channels = random.Next(4) > 0 ? Table("channels", channel, known) : null;
        known.AddRange(channels is null ? [] : [channel]);
        DecisionTable? gates = random.Next(4) > 0 ? Table("gates", gate, known) : null;
        Core = PolicyCore.Create("random", c =>
        {
            c.Facts(random.Next(2) == 0 ? [.. Facts.Given.OrderBy(_ => random.Next())] : [.. Facts.All]);
            _ = Card is null ? c : c.Card(Card);
            _ = stages is null ? c : c.Stages(stages);
            _ = channels is null ? c : c.Channels(channels);
            _ = gates is null ? c : c.Gate(gates);
        });
    }

    public RandomFacts Facts { get; }

    public Scorecard? Card { get; }

    public PolicyCore Core { get; }

    /// <summary>The decimals of computed points.</summary>
    public int RoundTo { get; }

    /// <summary>A row's given values; a fact that is not there was not given.</summary>
    public Dictionary<string, FactValue> Values()
    {
        bool isClean = random.Next(4) > 0;
        Dictionary<string, FactValue> values = new(StringComparer.Ordinal);
        foreach (Fact fact in Core.Schema.Facts.Where(fact => fact.Derivation is null))
        {
            values[fact.Name] = Facts.Value(fact, isClean);
        }

        return values;
    }

    private Scorecard RandomCard()
    {
        bool isChecked = random.Next(2) == 0;
        return Scorecard.Create("card", s =>
        {
            s.StartingAt(random.Next(-50, 600)).Unmatched(isChecked ? UnmatchedTreatment.Refused : UnmatchedTreatment.InvalidScore);
            s.RoundComputedPoints(RoundTo, (RoundingRule)random.Next(1, 8));
            int count = random.Next(1, 7);
            for (int i = 0; i < count; i++)
            {
                bool isFree = profile is PolicyProfile.Computed or PolicyProfile.Anything && random.Next(3) == 0;
                _ = isFree ? s.Characteristic($"c{i}", c => FreeBins(c, isChecked)) : Characteristic(s, $"c{i}", Facts.Any(), isChecked);
            }

            decimal cut = random.Next(0, 700);
            int grades = random.Next(6);
            for (int i = 0; i < grades; i++)
            {
                cut -= Points(decimals: 4, from: 1, to: 80);
                s.Grade($"g{i}", cut);
            }

            _ = random.Next(2) == 0 ? s.Grade("last") : s;
        });
    }

    private ScorecardBuilder Characteristic(ScorecardBuilder card, string name, Fact fact, bool isChecked) => card.Characteristic(name, fact, c =>
    {
        int bins = random.Next(1, 6);
        for (int i = 0; i < bins; i++)
        {
            FactSet set = Facts.Set(fact);
            _ = random.Next(3) == 0 ? c.Cell(set.ToCell(fact), Worth()) : c.When(fact.IsIn(set), Worth());
        }

        if (isChecked || random.Next(2) == 0)
        {
            c.Otherwise(Worth());
        }

        foreach (SpecialCode special in fact.SpecialCodes.Where(_ => isChecked || random.Next(2) == 0))
        {
            c.Special(special.Name, Worth());
        }

        if (fact.MayBeMissing && (isChecked || random.Next(2) == 0))
        {
            c.Missing(Worth());
        }
    });

    private void FreeBins(CharacteristicBuilder c, bool isChecked)
    {
        int bins = random.Next(1, 4);
        for (int i = 0; i < bins; i++)
        {
            c.When(AnyCondition(2, []), Worth());
        }

        if (isChecked || random.Next(2) == 0)
        {
            c.Otherwise(Worth());
        }
    }

    private PointsExpression Worth()
    {
        if (profile is PolicyProfile.Computed or PolicyProfile.Anything && random.Next(3) == 0 && Facts.AnyOperand() is { } operand)
        {
            PointsExpression points = PointsExpression.Of(operand);
            points = random.Next(8) switch
            {
                0 => (points * 0.03m) + 11,
                1 => 7 - (points * 0.125m),
                2 => points - (points * 0.5m),
                3 => points / 7,
                4 => 1 - (40 / points),
                5 => PointsExpression.Divide(points * 3, points - 2, whenZero: -5) / 3,
                _ => points,
            };

            // Numbers at the end of what decimals hold are worth nothing computable; they are tested by themselves.
            return points;
        }

        return Points(decimals: 3, from: -60, to: 60);
    }

    private decimal Points(int decimals, int from, int to)
    {
        int digits = random.Next(decimals + 1);
        int power = (int)Math.Pow(10, digits);
        return new decimal(random.Next(from * power, to * power)) / power;
    }

    private CategoryFact Decided(string name, FactPhase phase) => Fact.Category(name, Enumerable.Range(0, random.Next(2, 6)).Select(i => $"{name}{i}"), f => f.Phase(phase));

    private DecisionTable Table(string name, CategoryFact output, List<Fact> known, int rows = 0)
    {
        HitPolicy policy = (HitPolicy)random.Next(4);
        int count = rows > 0 ? rows : random.Next(1, 12);
        bool inCells = random.Next(2) == 0 || rows > 0;
        ImmutableArray<Fact> columns = [.. Enumerable.Range(0, rows > 0 ? 4 : random.Next(1, 4)).Select(_ => AnyOf(known)).Distinct()];
        bool isNarrow = policy is HitPolicy.Unique or HitPolicy.Any;
        FactValue Answer() => output.Values[random.Next(output.Values.Length)];
        DecisionTable? table;
        ImmutableArray<PolicyDiagnostic> diagnostics;
        do
        {
            _ = DecisionTable.TryCreate(name, t =>
            {
                _ = random.Next(3) == 0 ? t.Hit(policy).Output(output) : t.Hit(policy).Output(output, Answer());
                t.Columns(columns);
                for (int i = 0; i < count; i++)
                {
                    if (inCells && (rows > 0 || random.Next(4) > 0))
                    {
                        // Many rows that hold seldom: then later ones, beyond the first words of a mask, get their chance.
                        FactSet[] cells = [.. columns.Select(fact => random.Next(isNarrow || rows > 0 ? 12 : 3) == 0 ? FactSet.Any : SetOf(fact, isSharp: rows > 0))];
                        _ = random.Next(2) == 0
                            ? t.Row([.. cells], [Answer()])
                            : t.Row([.. cells.Select((cell, k) => cell.ToCell(columns[k]))], [Answer()]);
                    }
                    else
                    {
                        Condition condition = AnyCondition(random.Next(3), known);
                        t.When(isNarrow ? condition & AnyCondition(0, known) & AnyCondition(0, known) : condition, Answer());
                    }
                }

                _ = policy == HitPolicy.First && random.Next(3) == 0 ? t.Otherwise(Answer()) : t;
            }, out table, out diagnostics);
            Assert.All(diagnostics, diagnostic => Assert.Contains(diagnostic.Code, (string[])[DiagnosticCode.RowNever, DiagnosticCode.LimitBoxes]));
        }
        while (table is null);
        return table;
    }

    private Condition AnyCondition(int depth, List<Fact> known)
    {
        if (depth == 0)
        {
            Fact fact = AnyOf(known);
            return random.Next(20) switch
            {
                0 => Condition.Always,
                1 => Condition.Never,
                2 when fact.MayBeMissing => fact.IsKnown,
                3 when fact.MayBeMissing => fact.IsMissing,
                _ => fact.IsIn(SetOf(fact)),
            };
        }

        Condition left = AnyCondition(depth - 1, known), right = AnyCondition(depth - 1, known);
        return random.Next(6) switch
        {
            0 or 1 => left & right,
            2 => left | right,
            3 => left ^ right,
            4 => !left,
            _ => Condition.Any(left, right, AnyCondition(0, known)),
        };
    }

    private Fact AnyOf(List<Fact> known) => known.Count > 0 && random.Next(3) == 0 ? known[random.Next(known.Count)] : Facts.Any();

    private FactSet SetOf(Fact fact, bool isSharp = false) =>
        fact.Phase == FactPhase.Case ? isSharp ? Facts.Point(fact) : Facts.Set(fact)
        : fact is CategoryFact category ? new FactSet([.. category.Values.Where(_ => random.Next(2) == 0).DefaultIfEmpty(category.Values[0]).Select(SetTerm.OfWord)], random.Next(4) == 0)
        : new FactSet([random.Next(5) == 0 ? SetTerm.Missing : SetTerm.OfRange(NumberInterval.AtLeast(random.Next(-100, 700)))], random.Next(2) == 0);
}
