namespace CollectionRules.Cases;

/// <summary>How days past due are counted, and from when a due date is near.</summary>
/// <example><code>
/// DelinquencyRule rule = new() { Method = DaysPastDueMethod.CumulativeArrears, Tolerance = 10m };
/// </code></example>
public sealed record DelinquencyRule
{
    /// <summary>From the earliest due date with anything unpaid, to the last minor unit; a due date is near from 7 days before.</summary>
    public static DelinquencyRule Standard { get; } = new();

    /// <summary>The method; <see cref="DaysPastDueMethod.EarliestUnpaid"/> where nothing is said.</summary>
    public DaysPastDueMethod Method { get; init => field = CaseText.Defined(Documents.CaseWords.DaysPastDueMethods, value); }

    /// <summary>
    /// What may stay unpaid without counting as past due, in the currency of the case, 0 or more; 0 where nothing is said. An unpaid amount
    /// equal to the tolerance does not count, one minor unit more does.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public decimal Tolerance
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>How many days before a due date the state is <see cref="LifeCycleState.PreDue"/>, 0 to 366, both ends of the span included; 7 where nothing is said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int PreDueDays { get; init => field = CaseText.Between(value, 0, 366); } = 7;

    /// <summary>The rule in English, such as <c>earliest-unpaid, tolerance 0, near from 7 days before</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{Documents.CaseWords.DaysPastDueMethods.WordFor(Method)}, tolerance {Monetary.DecimalText.Format(Tolerance)}, near from {PreDueDays.ToString(System.Globalization.CultureInfo.InvariantCulture)} days before";
}
