namespace CollectionRules.Rules;

/// <summary>Says more about a fact than its name and kind. Faults are reported when a card or table that uses the fact is built, all at once.</summary>
public sealed class FactOptions
{
    internal FactOptions(FactDefinition definition) => Definition = definition;

    internal FactDefinition Definition { get; private set; }

    internal bool AllowsAnyStep { get; private set; }

    /// <summary>The unit that people read, such as <c>days</c>, at most 256 characters; empty by default.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    public FactOptions Unit(string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return With(Definition with { Unit = unit });
    }

    /// <summary>How many decimals bounds may have, 0 to 9.</summary>
    public FactOptions Decimals(int decimals) => With(Definition with { Decimals = decimals });

    /// <summary>The domain, both ends included; a value outside makes the decision invalid. Numbers and dates alone have one.</summary>
    public FactOptions Between(decimal minimum, decimal maximum) => With(Definition with { Minimum = minimum, Maximum = maximum });

    /// <summary>The domain's lower end (inclusive); the upper one stays as it is.</summary>
    public FactOptions AtLeast(decimal minimum) => With(Definition with { Minimum = minimum });

    /// <summary>The domain's upper end (inclusive); the lower one stays as it is, for a count 0 unless another was said.</summary>
    public FactOptions AtMost(decimal maximum) => With(Definition with { Maximum = maximum });

    /// <summary>No bounds on the domain: also a count may be negative.</summary>
    public FactOptions Unbounded() => With(Definition with { Minimum = null, Maximum = null });

    /// <summary>Dates from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public FactOptions Between(DateOnly first, DateOnly last) => Between(first.DayNumber, last.DayNumber);

    /// <summary>Values are whole multiples of <paramref name="step"/>, which is above 0; another value makes the decision invalid. Given numbers and dates alone have one.</summary>
    public FactOptions Step(decimal step) => With(Definition with { Step = step });

    /// <summary>Values may have any number of decimals.</summary>
    public FactOptions AnyStep()
    {
        AllowsAnyStep = true;
        return With(Definition with { Step = null });
    }

    /// <summary>The fact may be missing.</summary>
    public FactOptions Optional() => With(Definition with { MayBeMissing = true });

    /// <summary>
    /// Declares a special code; <paramref name="value"/> is the number that stands for it in source data, if any. A number stands for one
    /// code only, and only on a given number fact.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public FactOptions Special(string name, decimal? value = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return With(Definition with { SpecialCodes = Definition.SpecialCodes.Add(new SpecialCode(name, value)) });
    }

    /// <summary>A category takes words outside its list; all of them count as one value, <em>other</em>.</summary>
    public FactOptions OpenValues() => With(Definition with { HasOpenValues = true });

    /// <summary>When the fact becomes known; <see cref="FactPhase.Case"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="phase"/> is not defined.</exception>
    public FactOptions Phase(FactPhase phase) => Enum.IsDefined(phase)
        ? With(Definition with { Phase = phase })
        : throw new ArgumentOutOfRangeException(nameof(phase), phase, $"The phase \"{phase}\" is not defined; Case to Gated are.");

    /// <summary>Ability or willingness; <see cref="FactAxis.Neutral"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="axis"/> is not defined.</exception>
    public FactOptions Axis(FactAxis axis) => Enum.IsDefined(axis)
        ? With(Definition with { Axis = axis })
        : throw new ArgumentOutOfRangeException(nameof(axis), axis, $"The axis \"{axis}\" is not defined; Neutral, Ability and Willingness are.");

    /// <summary>Values are personal: they print as kind and length only.</summary>
    public FactOptions Sensitive() => With(Definition with { IsSensitive = true });

    /// <summary>A protected attribute, on which no decision of a policy may rest; a stand-alone card may read it. See <see cref="ProtectedAttributes"/>.</summary>
    public FactOptions Protected() => With(Definition with { IsProtected = true });

    /// <summary>The names that people read, in English and simplified Chinese, at most 256 characters each; the fact's name by default.</summary>
    /// <exception cref="ArgumentNullException">A name is <see langword="null"/>.</exception>
    public FactOptions Described(string english, string chinese)
    {
        ArgumentNullException.ThrowIfNull(english);
        ArgumentNullException.ThrowIfNull(chinese);
        return With(Definition with { EnglishName = english, ChineseName = chinese });
    }

    private FactOptions With(FactDefinition definition)
    {
        Definition = definition;
        return this;
    }
}
