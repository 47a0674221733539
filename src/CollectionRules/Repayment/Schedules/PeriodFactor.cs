using CollectionRules.Calendars;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Schedules;

/// <summary>
/// The exact interest on one minor unit over a period: rate times time, a fraction that is never rounded. A product of one rate and one
/// time is at most 10^18 · 2^63 over 10^14 · 2^63, so both parts fit 128 bits without being reduced; sums are reduced and checked.
/// </summary>
internal readonly record struct PeriodFactor(Int128 Numerator, Int128 Denominator)
{
    public static PeriodFactor Zero => new(0, 1);

    public static PeriodFactor Of(AnnualRate rate, YearFraction time) =>
        new((Int128)rate.Numerator * time.Numerator, (Int128)rate.Denominator * time.Denominator);

    /// <exception cref="OverflowException">The exact sum needs more than 128 bits.</exception>
    public static PeriodFactor operator +(PeriodFactor left, PeriodFactor right)
    {
        PeriodFactor a = left.Reduced(), b = right.Reduced();
        Int128 shared = GreatestCommonDivisor(a.Denominator, b.Denominator);
        Int128 scale = b.Denominator / shared;
        return new PeriodFactor(checked((a.Numerator * scale) + (b.Numerator * (a.Denominator / shared))), checked(a.Denominator * scale)).Reduced();
    }

    /// <summary>The part of the factor that falls on so many days of the period.</summary>
    public PeriodFactor Share(int days, int of)
    {
        PeriodFactor whole = Reduced();
        return new PeriodFactor(checked(whole.Numerator * days), checked(whole.Denominator * of)).Reduced();
    }

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
        checked((long)(WideArithmetic.MultiplyDivide(balance, Numerator, Denominator, rule)
            ?? throw new OverflowException("The interest does not fit in 64 bits of minor units.")));

    private PeriodFactor Reduced()
    {
        Int128 divisor = GreatestCommonDivisor(Int128.Abs(Numerator), Denominator);
        return divisor <= 1 ? this : new PeriodFactor(Numerator / divisor, Denominator / divisor);
    }

    private static Int128 GreatestCommonDivisor(Int128 a, Int128 b)
    {
        while (b != 0)
            (a, b) = (b, a % b);
        return a;
    }
}
