using System.Globalization;

namespace CollectionRules.Repayment.Costs;

/// <summary>A time from the start of a transaction: whole unit-periods and an exact fraction of one.</summary>
public readonly record struct UnitPeriodTime
{
    private readonly int denominatorLessOne;

    /// <summary>Makes a time.</summary>
    /// <param name="whole">The whole unit-periods, 0 to 100,000.</param>
    /// <param name="oddNumerator">The upper part of the fraction of a unit-period that is left, from 0.</param>
    /// <param name="oddDenominator">The lower part, above the upper one; 1 where nothing is left.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public UnitPeriodTime(int whole, int oddNumerator = 0, int oddDenominator = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(whole);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(whole, 100_000);
        ArgumentOutOfRangeException.ThrowIfNegative(oddNumerator);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(oddDenominator, oddNumerator);
        (Whole, OddNumerator, denominatorLessOne) = (whole, oddNumerator, oddDenominator - 1);
    }

    /// <summary>The whole unit-periods, from 0: for them interest compounds.</summary>
    public int Whole { get; }

    /// <summary>The upper part of the odd fraction: for it interest is simple.</summary>
    public int OddNumerator { get; }

    /// <summary>The lower part of the odd fraction, at least 1; not reduced: 19 days of a month are 19/30.</summary>
    public int OddDenominator => denominatorLessOne + 1;

    /// <summary>The same odd fraction, so many unit-periods later.</summary>
    /// <param name="periods">How many, from 0.</param>
    /// <returns>The later time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time would be past 100,000 unit-periods.</exception>
    public UnitPeriodTime Later(int periods) => new(Whole + periods, OddNumerator, OddDenominator);

    /// <summary>The whole unit-periods, and the fraction where there is one.</summary>
    /// <returns>For example <c>1 + 19/30</c>.</returns>
    public override string ToString() => OddNumerator == 0
        ? Whole.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Whole} + {OddNumerator}/{OddDenominator}");
}
