using System.Globalization;
using CollectionRules.Calendars;
using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Costs;

namespace CollectionRules.Conformance.Kinds.Repayment;

/// <summary>The cost rate a year under the rule that the vector names.</summary>
internal sealed class AprKind : IVectorKind
{
    /// <summary>How a charge at the drawdown is named.</summary>
    private static readonly string[] Fees = ["fee", "fees", "upfrontFee", "upfrontFees", "costs", "charges"];

    public VectorSchema Schema => VectorSchema.Repayment;

    public string Name => "apr";

    public Outcome Run(Vector vector) => vector.Given.Text("method") switch
    {
        "us-actuarial" => UnitedStates(vector),
        "eu-annex" => European(vector),
        "cn-irr" => China(vector),
        string method => throw new UnsupportedException($"the method \"{method}\" is not known"),
    };

    private static Outcome UnitedStates(Vector vector)
    {
        Given given = vector.Given;
        Currency currency = given.Currency();
        DateOnly? disbursed = given.DateOrNull("disbursed");
        List<DatedAmount> dated = [];
        List<UnitPeriodFlow> timed = [];
        YearFraction perYear = YearFraction.Parse(given.Text("unitPeriodsPerYear"));
        string word = given.Text("unitPeriod");
        bool isTerm = word == "term";
        UnitPeriod period = isTerm ? default : PeriodOf(perYear);
        foreach (Given stream in given.List("payments"))
        {
            Money amount = stream.Money("amount", currency);
            int count = stream.Find("count")?.AsWhole ?? 1;
            DateOnly? first = stream.DateOrNull("firstDate");
            UnitPeriodTime? at = stream.Find("firstFullUnitPeriods") is { } full ? Time(full.AsWhole, stream.TextOrNull("fraction")) : null;
            if (isTerm)
            {
                period = UnitPeriod.Of([Needed(disbursed, "disbursed"), Needed(first, "firstDate")]);
            }

            at ??= period.Between(Needed(disbursed, "disbursed"), Needed(first, "firstDate"));
            timed.AddRange(Enumerable.Range(0, count).Select(k => new UnitPeriodFlow(amount, at.Value.Later(k))));
        }

        if (period.PeriodsPerYear != perYear)
        {
            throw new UnsupportedException($"the unit-period \"{word}\" has not {perYear} a year");
        }

        UnitPeriodFlow[] advances = [new(given.Money("amountFinanced", currency), new UnitPeriodTime(0))];
        return Compared(vector, UnitedStatesRate.Of(advances, timed, period));
    }

    private static Outcome European(Vector vector)
    {
        Given given = vector.Given;
        Currency currency = given.Currency();
        (string convention, DateOnly? start) = Convention(given.Text("timeConvention"));
        YearlyFlow Flow(Given item) => new(item.Money("amount", currency), Years(item.Text("at"), convention, start));
        YearlyFlow[] drawdowns = [new(given.Money("drawdown", currency), YearFraction.Zero), .. given.Find("drawdowns")?.Items.Select(Flow) ?? []];
        string[] fees = [.. Fees.Where(given.Has)];
        return Compared(vector, EuropeanRate.Of(
            drawdowns, [.. fees.Select(fee => new YearlyFlow(given.Money(fee, currency), YearFraction.Zero)).Where(fee => !fee.Amount.IsZero), .. given.List("payments").Select(Flow)]));
    }

    private static Outcome China(Vector vector)
    {
        Given given = vector.Given;
        Currency currency = given.Currency();
        List<Money> payments = [];
        Frequency frequency = default;
        foreach (Given stream in given.List("payments"))
        {
            frequency = stream.Frequency("every");
            Money amount = stream.Money("amount", currency);
            for (int k = stream.Find("count")?.AsWhole ?? 1; k > 0; k--)
            {
                // The monthly rate is asked for: months without a payment are there, too.
                payments.AddRange(Enumerable.Repeat(Money.Zero(currency), Math.Max(0, frequency.Months - 1)));
                payments.Add(amount);
            }
        }

        ChinaRate rate = ChinaRate.Of(
            given.Money("principal", currency), given.MoneyOrNull("upfrontFee", currency) ?? Money.Zero(currency), payments, frequency.Months > 0 ? Frequency.Monthly : frequency);
        Comparison comparison = new(vector);
        comparison.Number("monthlyIrrPercent", rate.Period.Percent(4, RoundingRule.HalfUp));
        comparison.Number("simpleAnnualPercent", rate.Simple.Percent(2, RoundingRule.HalfUp));
        comparison.Number("compoundAnnualPercent", rate.Compound.Percent(2, RoundingRule.HalfUp));
        comparison.Word("reason", rate.Compound.Reason?.ToString());
        return comparison.Outcome();
    }

    private static Outcome Compared(Vector vector, CostRate rate)
    {
        Comparison comparison = new(vector);
        comparison.Number("apr", rate.Percent(12, RoundingRule.HalfUp));
        comparison.Word("reason", rate.Reason?.ToString());
        return comparison.Outcome();
    }

    /// <summary>The unit-period with so many a year: months, half months, weeks or days, whichever is whole.</summary>
    private static UnitPeriod PeriodOf(YearFraction perYear)
    {
        IEnumerable<UnitPeriod> all =
        [
            UnitPeriod.Semimonth, .. Enumerable.Range(1, 12).Select(UnitPeriod.Months), .. Enumerable.Range(1, 52).Select(UnitPeriod.Weeks),
            .. Enumerable.Range(1, 366).Select(UnitPeriod.Days),
        ];
        return all.Any(period => period.PeriodsPerYear == perYear)
            ? all.First(period => period.PeriodsPerYear == perYear)
            : throw new UnsupportedException($"no unit-period has {perYear} a year");
    }

    private static UnitPeriodTime Time(int whole, string? fraction)
    {
        string[] parts = (fraction ?? "0").Split('/');
        return parts is ["0"] ? new(whole)
            : parts.Length == 2 && Whole(parts[0]) is { } upper && Whole(parts[1]) is { } lower ? new(whole, upper, lower)
            : throw new UnsupportedException($"\"{fraction}\" is no fraction");
    }

    private static (string Convention, DateOnly? Start) Convention(string text)
    {
        string[] parts = text.Split(" from ");
        DateOnly? start = parts.Length < 2 ? null : DateOnly.ParseExact(parts[1], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return (parts[0], start);
    }

    /// <summary>"1.5 years", "3 months", "2 weeks", "40 days", or a date under a convention with a start.</summary>
    private static YearFraction Years(string at, string convention, DateOnly? start)
    {
        if (DateOnly.TryParseExact(at, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            DateOnly from = Needed(start, "the start of the convention");
            CalendarUnit unit = convention.Contains("week", StringComparison.Ordinal) ? CalendarUnit.Week
                : convention.Contains("year", StringComparison.Ordinal) ? CalendarUnit.Year
                : CalendarUnit.Month;
            return convention switch
            {
                "days/365" => DayCount.Actual365Fixed.Fraction(from, date),
                "days/360" => DayCount.Actual360.Fraction(from, date),
                "days/366" => new YearFraction(date.DayNumber - from.DayNumber, 366),
                "days/365.25" => new YearFraction(4L * (date.DayNumber - from.DayNumber), 1461),
                _ when convention.StartsWith("equal ", StringComparison.Ordinal) || convention.StartsWith("EU-2008/48", StringComparison.Ordinal) =>
                    EuropeanInterval.Between(from, date, unit).Fraction,
                _ => throw new UnsupportedException($"the time convention \"{convention}\" is not known"),
            };
        }

        string[] words = at.Split(' ');
        string[] digits = words[0].Split('.');
        if (words.Length != 2 || digits.Length > 2 || Whole(string.Concat(digits)) is not { } number)
        {
            throw new UnsupportedException($"the time \"{at}\" is not known");
        }

        long scale = digits.Length == 2 ? (long)Enumerable.Repeat(10m, digits[1].Length).Aggregate(1m, (product, ten) => product * ten) : 1;
        return words[1].TrimEnd('s') switch
        {
            "year" => new YearFraction(number, scale),
            "month" => new YearFraction(number, 12 * scale),
            "week" => new YearFraction(number, 52 * scale),
            "day" => new YearFraction(number, (convention.Contains("366", StringComparison.Ordinal) ? 366 : 365) * scale),
            _ => throw new UnsupportedException($"the time \"{at}\" is not known"),
        };
    }

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int whole) ? whole : null;

    private static DateOnly Needed(DateOnly? date, string what) => date ?? throw new UnsupportedException($"{what} is missing");
}
