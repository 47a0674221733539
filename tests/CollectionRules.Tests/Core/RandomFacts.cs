using System.Collections.Immutable;
using CollectionRules.Rules;

namespace CollectionRules.Tests.Core;

/// <summary>Facts of all kinds with the bounds that cards and tables use, and values that sit on those bounds or just beside them.</summary>
internal sealed class RandomFacts
{
    private readonly Random random;
    private readonly Dictionary<string, ImmutableArray<decimal>> bounds = new(StringComparer.Ordinal);

    public RandomFacts(Random random, bool isWide, bool derives)
    {
        this.random = random;
        int count = random.Next(3, 8);
        for (int i = 0; i < count; i++)
        {
            Fact fact = One($"f{i}", random.Next(7), isWide);
            Given.Add(fact);
        }

        if (isWide)
        {
            Given.Add(Number("wide", FactKind.Money, scale: 100_000_000));
        }

        Given.Add(Number("left", FactKind.Ratio, scale: 20));
        Given.Add(Number("right", FactKind.Money, scale: 20));
        All.AddRange(Given);
        if (derives)
        {
            NumberFact left = (NumberFact)Given[^2], right = (NumberFact)Given[^1];
            All.Add(Bounded(left.Minus("difference", right, f => f.Decimals(random.Next(4))), 20));
            All.Add(Bounded(left.DividedBy("quotient", right, "zero", f => f.Decimals(random.Next(6))), 3));
            All.Add(Bounded(right.DividedBy("inverse", left, "nothing", f => f.Special("never").Decimals(1)), 3));
        }
    }

    /// <summary>The facts that rows hold values of.</summary>
    public List<Fact> Given { get; } = [];

    /// <summary>Those and the derived ones.</summary>
    public List<Fact> All { get; } = [];

    public Fact Any() => All[random.Next(All.Count)];

    public NumberFact? AnyOperand() => Given.OfType<NumberFact>().ElementAtOrDefault(random.Next(Given.Count));

    /// <summary>A set of one to three terms, or everything but that.</summary>
    public FactSet Set(Fact fact)
    {
        ImmutableArray<SetTerm> terms = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Term(fact)).Distinct()];
        return new FactSet(terms, isComplement: random.Next(4) == 0);
    }

    /// <summary>A set that few values are in: one word, or the numbers between neighboring bounds.</summary>
    public FactSet Point(Fact fact)
    {
        if (!bounds.TryGetValue(fact.Name, out ImmutableArray<decimal> known))
        {
            return new FactSet([Term(fact)], isComplement: false);
        }

        int first = random.Next(known.Length);
        return new FactSet([SetTerm.OfRange(first + 1 < known.Length ? NumberInterval.HalfOpen(known[first], known[first + 1]) : NumberInterval.Closed(known[first], known[first]))], isComplement: false);
    }

    /// <summary>A value that a host may hand over: mostly on or beside a bound, sometimes missing, special or wrong.</summary>
    public FactValue Value(Fact fact, bool isClean)
    {
        int kind = random.Next(isClean ? 88 : 100);
        if (kind >= 96)
        {
            return random.Next(4) switch { 0 => FactValue.Special("no-such-code"), 1 => "nowhere", 2 => fact.Kind == FactKind.Flag ? 1 : true, _ => new DateOnly(2026, 11, 22) };
        }

        if (kind >= 88)
        {
            return FactValue.Missing;
        }

        if (kind >= 80 && (fact.MayBeMissing || !isClean))
        {
            return FactValue.Missing;
        }

        if (kind >= 70 && !fact.SpecialCodes.IsEmpty)
        {
            SpecialCode special = fact.SpecialCodes[random.Next(fact.SpecialCodes.Length)];
            return special.Value is { } number && random.Next(2) == 0 ? number : FactValue.Special(special.Name);
        }

        return fact.Kind switch
        {
            FactKind.Flag => random.Next(2) == 0,
            FactKind.Category => !fact.HasOpenValues || random.Next(4) > 0 ? fact.Values[random.Next(fact.Values.Length)] : random.Next(2) == 0 ? "unheard-of" : "other",
            FactKind.Date => DateOnly.FromDayNumber((int)Number(fact, isClean)),
            _ => Number(fact, isClean),
        };
    }

    private decimal Number(Fact fact, bool isClean)
    {
        ImmutableArray<decimal> known = bounds[fact.Name];
        decimal bound = known[random.Next(known.Length)];
        decimal unit = new(1, 0, 0, false, (byte)fact.Decimals);
        decimal value = random.Next(10) switch
        {
            0 or 1 => bound,
            2 => bound - unit,
            3 => bound + unit,
            4 => fact.Step is null ? bound - (unit / 1_000) : bound - unit,
            5 => fact.Step is null ? bound + (unit / 1_000) : bound + unit,
            6 => fact.Step is null ? bound + 0.0000000000000000000001m : bound,
            7 => bound + ((known[random.Next(known.Length)] - bound) / 2),
            8 when !isClean && fact.Kind != FactKind.Date => random.Next(4) switch { 0 => decimal.MaxValue, 1 => decimal.MinValue, 2 => 0.0000000000000000000000000001m, _ => long.MaxValue },
            _ => bound * -1,
        };
        if (isClean)
        {
            value = fact.Step is { } step ? Math.Floor(value / step) * step : value;
            value = Math.Max(fact.Minimum ?? value, Math.Min(fact.Maximum ?? value, value));
        }

        return fact.Kind == FactKind.Date ? Math.Clamp(Math.Floor(value), 0, DateOnly.MaxValue.DayNumber) : value;
    }

    private SetTerm Term(Fact fact)
    {
        if (fact.MayBeMissing && random.Next(8) == 0)
        {
            return SetTerm.Missing;
        }

        if (fact.Kind is FactKind.Flag or FactKind.Category)
        {
            string[] words = fact.Kind == FactKind.Flag ? ["true", "false"] : [.. fact.Values, .. fact.HasOpenValues ? ["other"] : (string[])[]];
            return SetTerm.OfWord(words[random.Next(words.Length)]);
        }

        if (!fact.SpecialCodes.IsEmpty && random.Next(6) == 0)
        {
            return SetTerm.OfWord(fact.SpecialCodes[random.Next(fact.SpecialCodes.Length)].Name);
        }

        ImmutableArray<decimal> known = bounds[fact.Name];
        int first = random.Next(known.Length), last = random.Next(first, known.Length);
        return SetTerm.OfRange(random.Next(6) switch
        {
            0 => NumberInterval.Below(known[first]),
            1 => NumberInterval.AtMost(known[first]),
            2 => NumberInterval.Above(known[first]),
            3 => NumberInterval.AtLeast(known[first]),
            4 => NumberInterval.Closed(known[first], known[last]),
            _ => first == last ? NumberInterval.Closed(known[first], known[first]) : new(known[first], random.Next(2) == 0, known[last], random.Next(2) == 0),
        });
    }

    private Fact One(string name, int kind, bool isWide)
    {
        switch (kind)
        {
            case 0:
                return Number(name, FactKind.Count, scale: 20);
            case 1:
                return Number(name, FactKind.Money, scale: isWide ? 1_000_000 : 500);
            case 2:
                return Number(name, FactKind.Ratio, scale: 5);
            case 3:
                return Fact.Flag(name, Options);
            case 4:
                return Fact.Category(name, Enumerable.Range(0, random.Next(1, 7)).Select(i => $"v{i}"), Options);
            case 5:
                return Fact.Category(name, Enumerable.Range(0, random.Next(1, 4)).Select(i => $"w{i}"), f => Options(f.OpenValues()));
            default:
                DateFact date = Fact.Date(name, f => Options(random.Next(2) == 0 ? f.Special("never") : f.Between(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31))));
                bounds[name] = [.. Enumerable.Range(0, random.Next(2, 5)).Select(_ => (decimal)new DateOnly(2026, 1, 1).AddDays(random.Next(-5, 370)).DayNumber).Distinct().Order()];
                return date;
        }
    }

    private NumberFact Number(string name, FactKind kind, int scale)
    {
        int decimals = kind switch { FactKind.Count => 0, FactKind.Money => random.Next(4), _ => random.Next(scale > 5 ? 5 : 10) };
        void Configure(FactOptions f)
        {
            if (kind != FactKind.Count)
            {
                f.Decimals(decimals);
            }

            if (kind != FactKind.Ratio && random.Next(3) == 0)
            {
                f.AnyStep();
            }

            if (random.Next(6) == 0)
            {
                f.Step(random.Next(2) == 0 || decimals == 0 ? 2 : 0.5m);
            }

            switch (random.Next(4))
            {
                case 0:
                    f.Between(-scale / 2, scale);
                    break;
                case 1:
                    f.Unbounded();
                    break;
                case 2:
                    f.AtLeast(-1);
                    break;
            }

            if (random.Next(3) == 0)
            {
                f.Special("never", random.Next(2) == 0 ? -1 : null);
            }

            if (random.Next(4) == 0)
            {
                f.Special("barred", random.Next(2) == 0 ? 99 : null);
            }

            Options(f);
        }

        NumberFact fact = kind switch
        {
            FactKind.Count => Fact.Count(name, Configure),
            FactKind.Money => Fact.Money(name, Configure),
            _ => Fact.Ratio(name, Configure),
        };
        return Bounded(fact, scale);
    }

    private T Bounded<T>(T fact, int scale)
        where T : NumberFact
    {
        decimal unit = new(1, 0, 0, false, (byte)fact.Decimals);
        decimal[] drawn = [.. Enumerable.Range(0, random.Next(2, 7)).Select(_ => Math.Floor(random.NextInt64(-scale, (2L * scale) + 1) / unit * random.Next(1, 11) / 10) * unit)];
        bounds[fact.Name] = [.. drawn.Distinct().Order()];
        return fact;
    }

    private void Options(FactOptions f)
    {
        if (random.Next(3) == 0)
        {
            f.Optional();
        }
    }
}
