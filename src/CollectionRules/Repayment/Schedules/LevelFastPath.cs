using CollectionRules.Calendars;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Schedules;

/// <summary>
/// The common case at speed: level payments without options, the same factor f = p/q in every row. Everything is 64 bits wide but one
/// power and one division. It answers only where it is provably exact; where it is not sure it declines, and the general way decides.
/// </summary>
/// <remarks>
/// <para>The installment is <c>P·p / (q·(1 - v^n))</c> with v = q/(p+q), held in 64-bit fixed point and always cut down. Error bound, in
/// units of 2^-64: the held v is short by e(1) &lt; 1. For a product of two powers that are short by a and b, both factors below 1, the exact
/// product is short by less than a + b, and cutting it down adds less than 1; so e(j+k) &lt; e(j) + e(k) + 1, and by induction
/// e(n) &lt; 2n - 1. Hence the true D = 1 - v^n lies in (D - 2n, D], and the true installment in <c>[X/D, X/(D - 2n))</c>. With
/// D >= 4n the width is below <c>(X/D)·2n/(D - 2n) &lt;= (X/D)·4n/D</c>; in units of 1/(q·D) that is X·4n/D, which is bounded by a shift.</para>
/// <para>Rows: the balance times p is below 2^61 and q below 2^61, so quotient, remainder and twice the remainder fit 64 bits signed.</para>
/// </remarks>
internal static class LevelFastPath
{
    /// <summary>Whether the terms are of this kind, valid and within the bounds above.</summary>
    public static bool Takes(ScheduleTerms terms) =>
        terms.Method == RepaymentMethod.LevelPayment
        && ReferenceEquals(terms.DayCount, DayCount.PerPeriod)
        && terms.Frequency.Months == 1
        && ReferenceEquals(terms.BusinessDays, BusinessDayRule.None)
        && terms.PayDays is null && terms.Pattern is null
        && terms.Installment is null && terms.InstallmentMultiple is null && terms.InstallmentRounding is null && terms.Balloon is null && terms.AnchorDay is null
        && (terms.PrincipalGraceRows | terms.InterestGraceRows | (int)terms.FinalDifference | (int)terms.FirstPeriod) == 0
        && terms.Steps.IsEmpty && terms.Fees.IsEmpty && terms.DueDates.IsEmpty
        && terms.Rounding is >= RoundingRule.HalfEven and <= RoundingRule.Floor
        && terms.Installments is >= 1 and <= ScheduleTerms.MaxInstallments
        && terms.Principal.IsPositive && terms.Rate > AnnualRate.Zero && terms.Rate <= ScheduleTerms.MaxRate
        && terms.Rate.Denominator <= (1L << 61) / 12
        && (UInt128)Math.BigMul((ulong)terms.Principal.MinorUnits, (ulong)terms.Rate.Numerator) >> 61 == 0
        && terms.FirstDue > terms.Disbursed
        && terms.FirstDue.Year + (terms.Installments / 12) + 1 <= DateOnly.MaxValue.Year;

    /// <summary>Fills the rows of terms that <see cref="Takes"/> accepts; 0 where it declines.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="rows">As many places as there are installments.</param>
    /// <returns>The number of rows filled.</returns>
    public static int Fill(ScheduleTerms terms, Span<ScheduleRow> rows)
    {
        ulong p = (ulong)terms.Rate.Numerator, q = (ulong)terms.Rate.Denominator * 12;
        long installment = Installment((ulong)terms.Principal.MinorUnits, p, q, rows.Length, terms.Rounding);
        return installment < 0 ? 0 : Fill(terms, (long)p, (long)q, installment, rows);
    }

    /// <summary>The installment in minor units, or -1 where rounding it is not certain.</summary>
    internal static long Installment(ulong principal, ulong p, ulong q, int count, RoundingRule rule)
    {
        unchecked
        {
            ulong step = (ulong)(new UInt128(q, 0) / (p + q));
            ulong discount = Power(step, count);
            ulong gap = 0UL - discount; // 2^64 times 1 - v^n
            ulong error = 4UL * (ulong)count;
            if (gap < error)
                return -1;
            UInt128 numerator = new(principal * p, 0);
            UInt128 divisor = Math.BigMul(q, gap);
            (UInt128 quotient, UInt128 rest) = UInt128.DivRem(numerator, divisor);

            // gap >= 2^(63 - zeros), so numerator·4n/gap <= (numerator >> (63 - zeros))·4n.
            int zeros = System.Numerics.BitOperations.LeadingZeroCount(gap);
            UInt128 spread = numerator >> (63 - zeros);
            if (spread >> 100 != 0 || quotient >> 62 != 0)
                return -1;
            spread = (spread + 1) * error;
            bool up;
            switch (rule)
            {
                case RoundingRule.HalfEven or RoundingRule.HalfUp or RoundingRule.HalfDown:
                    UInt128 half = divisor >> 1;
                    if (rest + spread < half)
                        up = false;
                    else if (rest > half + 1 && rest + spread < divisor)
                        up = true;
                    else
                        return -1;
                    break;
                case RoundingRule.Up or RoundingRule.Ceiling:
                    up = true;
                    if (rest == 0 || rest + spread > divisor)
                        return -1;
                    break;
                default:
                    up = false;
                    if (rest + spread >= divisor)
                        return -1;
                    break;
            }

            return (long)quotient + (up ? 1 : 0);
        }
    }

    private static ulong Power(ulong value, int exponent)
    {
        // The highest bit first, so that no factor 1, which 64 bits cannot hold, is needed to begin with.
        ulong power = value;
        for (int bit = 30 - System.Numerics.BitOperations.LeadingZeroCount((uint)exponent); bit >= 0; bit--)
        {
            power = Math.BigMul(power, power, out _);
            if (((exponent >> bit) & 1) != 0)
                power = Math.BigMul(power, value, out _);
        }

        return power;
    }

    private static int Fill(ScheduleTerms terms, long p, long q, long installment, Span<ScheduleRow> rows)
    {
        unchecked
        {
            // Rounded up where twice the rest plus a bias is above q: the bias is what tells the rules apart. Interest is never negative.
            (long bias, long even) = terms.Rounding switch
            {
                RoundingRule.HalfEven => (0L, 1L),
                RoundingRule.HalfUp => (1L, 0L),
                RoundingRule.HalfDown => (0L, 0L),
                RoundingRule.Up or RoundingRule.Ceiling => (q - 1, 0L),
                _ => (-q, 0L),
            };
            Currency currency = terms.Currency;
            DateOnly due = terms.FirstDue;
            int year = due.Year, month = due.Month;
            int wanted = terms.MonthEnds == MonthEndRule.StickToMonthEnd && due.Day == DateTime.DaysInMonth(year, month) ? 31 : due.Day;
            int first = due.DayNumber - due.Day; // the day before the month
            int days = DateTime.DaysInMonth(year, month);
            long balance = terms.Principal.MinorUnits;
            int last = rows.Length - 1;
            for (int row = 0; row < rows.Length; row++)
            {
                long product = balance * p;
                long interest = (long)((ulong)product / (ulong)q);
                long rest = product - (interest * q);
                interest += ((2 * rest) + bias + (interest & even) > q) ? 1 : 0;
                long principal = installment - interest;
                if (row == last || principal >= balance)
                {
                    principal = balance;
                    last = row;
                }
                else if (principal < 0)
                {
                    return 0;
                }

                balance -= principal;
                rows[row] = new ScheduleRow(row + 1, DateOnly.FromDayNumber(first + Math.Min(wanted, days)), principal, interest, 0, balance, currency);
                if (row == last)
                    return row + 1;
                first += days;
                if (++month > 12)
                {
                    month = 1;
                    year++;
                }

                days = DateTime.DaysInMonth(year, month);
            }

            return 0;
        }
    }
}
