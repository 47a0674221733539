using CollectionRules.Calendars;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;

namespace CollectionRules.Tests.Repayment.Schedules;

/// <summary>A schedule computed as the conventions state it, in exact fractions, for given due dates. Slow and plain.</summary>
internal static class ExactSchedule
{
    public readonly record struct Row(long Principal, long Interest, long Balance);

    /// <summary>The factor of each row: rate times the part of a year.</summary>
    public static Fraction[] Factors(ScheduleTerms terms, IReadOnlyList<DateOnly> dues)
    {
        Fraction rate = Fraction.Of(terms.Rate.Numerator, terms.Rate.Denominator);
        DateOnly start = terms.Disbursed;
        return [.. dues.Select(due =>
        {
            YearFraction time = terms.DayCount == DayCount.PerPeriod ? terms.Frequency.YearShare : terms.DayCount.Fraction(start, due);
            start = due;
            return rate * Fraction.Of(time.Numerator, time.Denominator);
        })];
    }

    public static IReadOnlyList<Row> Rows(ScheduleTerms terms, Fraction[] factors)
    {
        int count = factors.Length, grace = terms.PrincipalGraceRows;
        long multiple = terms.InstallmentMultiple?.MinorUnits ?? 1;
        RoundingRule rule = terms.InstallmentRounding ?? terms.Rounding;
        long principal = terms.Principal.MinorUnits, balloon = terms.Balloon?.MinorUnits ?? 0;
        switch (terms.Method)
        {
            case RepaymentMethod.Flat:
                Fraction total = factors.Aggregate((Fraction)0, static (a, b) => a + b) * principal;
                long flat = terms.Installment?.MinorUnits ?? (((Fraction)principal / (count - grace) + (total / count)) / multiple).Round(rule) * multiple;
                return Walk(terms, factors, (_, interest) => flat - interest, total.Round(terms.Rounding));
            case RepaymentMethod.LevelPrincipal:
                long share = ((Fraction)(principal - balloon) / (count - grace)).Round(terms.Rounding);
                return Walk(terms, factors, (row, _) => terms.FinalDifference == FinalDifference.FirstRow && row == grace ? principal - balloon - (share * (count - grace - 1)) : share, null);
            case RepaymentMethod.InterestOnly:
                return Walk(terms, factors, (_, _) => 0, null);
            default:
                long Installment(int weight) => terms.Installment?.MinorUnits ?? ((Level(terms, factors) * weight) / multiple).Round(rule) * multiple;
                List<Row> rows = Walk(terms, factors, (row, interest) => Weight(terms, row) == 0 ? 0 : Installment(Weight(terms, row)) - interest, null);
                if (terms.FinalDifference != FinalDifference.SpreadOnce || rows.Count < count)
                    return rows;
                long level = Installment(1), difference = rows[^1].Principal + rows[^1].Interest - level;
                if (Math.Abs(difference) <= (count - grace) / 2)
                    return rows;
                long moved = level + (((Fraction)difference / (count - grace) / multiple).Round(rule) * multiple);
                List<Row> second = Walk(terms, factors, (_, interest) => moved - interest, null);
                return second.Count == count && Math.Abs(second[^1].Principal + second[^1].Interest - moved) < Math.Abs(difference) ? second : rows;
        }
    }

    /// <summary>(P·∏(1+f) - B) over the sum of weight times the growth after the row.</summary>
    public static Fraction Level(ScheduleTerms terms, Fraction[] factors)
    {
        Fraction debt = terms.Principal.MinorUnits, paid = 0;
        for (int row = terms.PrincipalGraceRows; row < factors.Length; row++)
        {
            int weight = Weight(terms, row);
            if (weight == 0)
                continue;
            Fraction growth = factors[row] + 1;
            debt *= growth;
            paid = (paid * growth) + weight;
        }

        return (debt - (terms.Balloon?.MinorUnits ?? 0)) / paid;
    }

    private static int Weight(ScheduleTerms terms, int row) => terms.Pattern is { } pattern ? pattern.Weights[row % pattern.Weights.Length] : 1;

    private static List<Row> Walk(ScheduleTerms terms, Fraction[] factors, Func<int, long, long> principalOf, long? flatTotal)
    {
        List<Row> rows = [];
        long balance = terms.Principal.MinorUnits, carried = 0, paid = 0;
        for (int row = 0; row < factors.Length && balance > 0; row++)
        {
            bool last = row == factors.Length - 1;
            long interest = ((flatTotal is null ? balance : terms.Principal.MinorUnits) * factors[row]).Round(terms.Rounding);
            if (flatTotal is { } total)
                interest = last ? total - paid : Math.Min(interest, total - paid);
            paid += interest;
            long principal = last ? balance : row < terms.PrincipalGraceRows ? 0 : principalOf(row, interest);
            if (principal < 0)
                throw new InvalidOperationException("never amortizes");
            principal = Math.Min(principal, balance);
            balance -= principal;
            carried += interest;
            long collected = row < terms.InterestGraceRows && balance > 0 ? 0 : carried;
            carried -= collected;
            rows.Add(new Row(principal, collected, balance));
        }

        return rows;
    }
}
