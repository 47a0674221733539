namespace CollectionRules.Rules;

/// <summary>A calendar date. Made by <see cref="Fact.Date"/>.</summary>
public sealed class DateFact : Fact
{
    internal DateFact(FactDefinition definition)
        : base(definition)
    {
    }

    /// <summary>Before <paramref name="bound"/>, which is excluded.</summary>
    public static Condition operator <(DateFact fact, DateOnly bound) => Range(fact, NumberInterval.Below(bound.DayNumber));

    /// <summary>After <paramref name="bound"/>, which is excluded.</summary>
    public static Condition operator >(DateFact fact, DateOnly bound) => Range(fact, NumberInterval.Above(bound.DayNumber));

    /// <summary>On or before <paramref name="bound"/>.</summary>
    public static Condition operator <=(DateFact fact, DateOnly bound) => Range(fact, NumberInterval.AtMost(bound.DayNumber));

    /// <summary>On or after <paramref name="bound"/>.</summary>
    public static Condition operator >=(DateFact fact, DateOnly bound) => Range(fact, NumberInterval.AtLeast(bound.DayNumber));

    /// <summary>From <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public Condition Between(DateOnly first, DateOnly last) => Range(this, NumberInterval.Closed(first.DayNumber, last.DayNumber));

    /// <summary>On <paramref name="date"/>.</summary>
    public Condition Is(DateOnly date) => Between(date, date);

    /// <summary>Any known value but <paramref name="date"/>; special codes are other values.</summary>
    public Condition IsNot(DateOnly date) =>
        Condition.On(this, new FactSet([SetTerm.OfRange(NumberInterval.Closed(date.DayNumber, date.DayNumber))], isComplement: true));

    private static Condition Range(DateFact fact, NumberInterval interval)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Condition.On(fact, new FactSet([SetTerm.OfRange(interval)], isComplement: false));
    }
}
