using System.Globalization;
using CollectionRules.Rules;

namespace CollectionRules.Tests.Rules.Reference;

/// <summary>
/// Random facts of every kind, with random sets and conditions over them, and values that crowd around the bounds that were used: on
/// one, just below, just above, missing, special, out of domain, of the wrong kind.
/// </summary>
internal sealed class RandomFacts
{
    private static readonly DateOnly Epoch = new(2026, 1, 1);

    private readonly Random random;
    private readonly Dictionary<Fact, List<decimal>> bounds = [];

    public RandomFacts(Random random, int count)
    {
        this.random = random;
        All = [.. Enumerable.Range(0, count).Select(Make)];
        NumberFact[] numbers = [.. All.OfType<NumberFact>()];
        Given = All;
        if (numbers.Length >= 2 && random.Next(2) == 0)
        {
            bool hasDomain = random.Next(4) == 0;
            void Options(FactOptions options)
            {
                options.Decimals(random.Next(0, 5));
                if (hasDomain)
                {
                    options.Between(-8, 8);
                }
            }

            All = [.. All, random.Next(2) == 0 ? numbers[0].Minus("difference", numbers[1], Options) : numbers[0].DividedBy("quotient", numbers[1], "no-divisor", Options)];
        }
    }

    /// <summary>The facts that are set.</summary>
    public IReadOnlyList<Fact> Given { get; }

    /// <summary>The same and, perhaps, a derived one.</summary>
    public IReadOnlyList<Fact> All { get; }

    public Condition Condition(int depth)
    {
        if (depth == 0 || random.Next(4) == 0)
        {
            Fact fact = All[random.Next(All.Count)];
            return fact is FlagFact flag && random.Next(3) == 0 ? flag : global::CollectionRules.Rules.Condition.On(fact, Set(fact));
        }

        Condition[] parts = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Condition(depth - 1))];
        return random.Next(7) switch
        {
            0 => parts[0] ^ parts[^1],
            1 => !parts[0],
            2 => !global::CollectionRules.Rules.Condition.All([.. parts]),
            3 or 4 => global::CollectionRules.Rules.Condition.Any([.. parts]),
            _ => global::CollectionRules.Rules.Condition.All([.. parts]),
        };
    }

    public FactSet Set(Fact fact)
    {
        if (random.Next(12) == 0)
        {
            return FactSet.Any;
        }

        return new FactSet([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Term(fact))], random.Next(3) == 0);
    }

    /// <summary>A value to be given to a fact; now and then one that it cannot have.</summary>
    public FactValue Value(Fact fact, bool mayBeRefused = true)
    {
        int draw = random.Next(20);
        if (draw < 2 && (fact.MayBeMissing || (mayBeRefused && random.Next(8) == 0)))
        {
            return FactValue.Missing;
        }

        if (draw is 2 or 3 && !fact.SpecialCodes.IsEmpty)
        {
            SpecialCode special = fact.SpecialCodes[random.Next(fact.SpecialCodes.Length)];
            return special.Value is { } number && random.Next(2) == 0 ? number : FactValue.Special(special.Name);
        }

        if (draw == 4 && mayBeRefused && random.Next(5) == 0)
        {
            return random.Next(3) switch { 0 => (FactValue)"nonsense", 1 => (FactValue)true, _ => Epoch };
        }

        return fact.Kind switch
        {
            FactKind.Flag => random.Next(2) == 0,
            FactKind.Category => random.Next(6) == 0 && (fact.HasOpenValues || (mayBeRefused && random.Next(6) == 0)) ? "elsewhere" : fact.Values[random.Next(fact.Values.Length)],
            FactKind.Date => DateOnly.FromDayNumber((int)Math.Clamp(Number(fact, mayBeRefused), 0, DateOnly.MaxValue.DayNumber)),
            _ => Number(fact, mayBeRefused),
        };
    }

    private decimal Number(Fact fact, bool mayBeRefused)
    {
        List<decimal> used = bounds.GetValueOrDefault(fact, []);
        decimal bound = used.Count > 0 ? used[random.Next(used.Count)] : Bound(fact);
        decimal unit = new(1, 0, 0, false, (byte)fact.Decimals);
        decimal step = fact.Step ?? unit;
        decimal value = random.Next(10) switch
        {
            < 4 => bound,
            4 or 5 => bound - step,
            6 or 7 => bound + step,
            8 when fact.Step is null || (mayBeRefused && random.Next(8) == 0) => bound + (random.Next(2) == 0 ? 0.000000000000000000001m : -0.000000000000000000001m),
            9 when mayBeRefused && random.Next(3) == 0 => Monetary.Decimals.Any(random),
            _ => Bound(fact),
        };
        return mayBeRefused && random.Next(10) == 0 ? value : Math.Clamp(value, fact.Minimum ?? decimal.MinValue, fact.Maximum ?? decimal.MaxValue);
    }

    private SetTerm Term(Fact fact)
    {
        if (fact.MayBeMissing && random.Next(6) == 0)
        {
            return SetTerm.Missing;
        }

        if (fact.Kind == FactKind.Flag)
        {
            return SetTerm.OfWord(random.Next(2) == 0 ? "true" : "false");
        }

        if (fact.Kind == FactKind.Category)
        {
            int place = random.Next(fact.Values.Length + (fact.HasOpenValues ? 1 : 0));
            return SetTerm.OfWord(place < fact.Values.Length ? fact.Values[place] : "other");
        }

        if (!fact.SpecialCodes.IsEmpty && random.Next(5) == 0)
        {
            return SetTerm.OfWord(fact.SpecialCodes[random.Next(fact.SpecialCodes.Length)].Name);
        }

        decimal a = Use(fact), b = Use(fact);
        (decimal lower, decimal upper) = a < b ? (a, b) : (b, a);
        return SetTerm.OfRange(random.Next(8) switch
        {
            0 => NumberInterval.Below(a),
            1 => NumberInterval.AtMost(a),
            2 => NumberInterval.Above(a),
            3 => NumberInterval.AtLeast(a),
            4 => NumberInterval.Closed(a, a),
            5 => default,
            _ when lower == upper => NumberInterval.Closed(lower, upper),
            _ => new(lower, random.Next(2) == 0, upper, random.Next(2) == 0),
        });
    }

    private decimal Use(Fact fact)
    {
        decimal bound = Bound(fact);
        if (!bounds.TryGetValue(fact, out List<decimal>? used))
        {
            bounds.Add(fact, used = []);
        }

        // The same bound twice makes ranges that touch.
        if (used.Count > 0 && random.Next(3) == 0)
        {
            return used[random.Next(used.Count)];
        }

        used.Add(bound);
        return bound;
    }

    private decimal Bound(Fact fact)
    {
        if (fact.Kind == FactKind.Date)
        {
            return Epoch.DayNumber + random.Next(-20, 21);
        }

        decimal unit = new(1, 0, 0, false, (byte)fact.Decimals);
        long most = random.Next(12) == 0 ? 1_152_921_504_606_846_000 : 12;
        return random.NextInt64(-most, most + 1) * unit;
    }

    private Fact Make(int place)
    {
        string name = $"f{place.ToString(CultureInfo.InvariantCulture)}";
        bool isOptional = random.Next(2) == 0;
        void Options(FactOptions options)
        {
            if (isOptional)
            {
                options.Optional();
            }
        }

        void NumberOptions(FactOptions options)
        {
            Options(options);
            switch (random.Next(4))
            {
                case 0: options.Unbounded(); break;
                case 1: options.Between(-10, 10); break;
                case 2: options.AtLeast(-3); break;
            }

            if (random.Next(3) == 0)
            {
                options.Special("never", random.Next(2) == 0 ? -1 : null).Special("unasked", random.Next(2) == 0 ? 999 : null);
            }
        }

        return random.Next(6) switch
        {
            0 => Fact.Count(name, options =>
            {
                NumberOptions(options);
                if (random.Next(4) == 0)
                {
                    options.Step(3);
                }
            }),
            1 => Fact.Money(name, NumberOptions),
            2 => Fact.Ratio(name, options =>
            {
                NumberOptions(options);
                options.Decimals(random.Next(0, 10));
                if (options.Definition.Minimum is { } minimum && minimum == 0)
                {
                    options.Unbounded();
                }
            }),
            3 => Fact.Flag(name, Options),
            4 => Fact.Category(name, ["a", "b", "c"], options =>
            {
                Options(options);
                if (random.Next(2) == 0)
                {
                    options.OpenValues();
                }
            }),
            _ => Fact.Date(name, options =>
            {
                Options(options);
                if (random.Next(2) == 0)
                {
                    options.Between(Epoch.AddDays(-15), Epoch.AddDays(15));
                }

                if (random.Next(3) == 0)
                {
                    options.Special("undated");
                }
            }),
        };
    }
}
