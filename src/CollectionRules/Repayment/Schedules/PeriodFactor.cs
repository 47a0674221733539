using CollectionRules.Calendars;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Schedules;

/// <summary>
/// The exact interest on one minor unit over a period: rate times time, a fraction that is never rounded. At most 10^18 · 2^63 over
/// 10^14 · 2^63, so both parts fit 128 bits without being reduced.
/// </summary>
internal readonly record struct PeriodFactor(Int128 Numerator, Int128 Denominator)
{
    public static PeriodFactor Of(AnnualRate rate, YearFraction time) =>
        new((Int128)rate.Numerator * time.Numerator, (Int128)rate.Denominator * time.Denominator);

    /// <summary>Both parts where they are at least zero and below 2^62, so that fixed-point arithmetic may use them.</summary>
    public bool TryNarrow(out ulong numerator, out ulong denominator)
    {
        bool narrow = Numerator >= 0 && (Numerator >> 62) == 0 && (Denominator >> 62) == 0;
        numerator = narrow ? (ulong)Numerator : 0;
        denominator = narrow ? (ulong)Denominator : 1;
        return narrow;
    }

    /// <summary>The interest on a balance, rounded once.</summary>
    /// <exception cref="OverflowException">It does not fit 64 bits.</exception>
    public long Of(long balance, RoundingRule rule) =>
        (long)(WideArithmetic.MultiplyDivide(balance, Numerator, Denominator, rule)
            ?? throw new OverflowException("The interest does not fit in 64 bits of minor units."));
}
