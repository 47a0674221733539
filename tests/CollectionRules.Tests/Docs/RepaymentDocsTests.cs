using CollectionRules.Calendars;
using CollectionRules.Json;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Relief;
using CollectionRules.Repayment.Schedules;
using CollectionRules.Tests.Guards;

namespace CollectionRules.Tests.Docs;

/// <summary>What docs/repayment.md and docs/rounding.md show is what happens.</summary>
public sealed class RepaymentDocsTests
{
    [Theory]
    [InlineData("repayment.md", "## A schedule", nameof(Schedule))]
    [InlineData("repayment.md", "### As a document", nameof(Document))]
    [InlineData("repayment.md", "## Relief", nameof(Relief))]
    [InlineData("rounding.md", "## Multiply first", nameof(Ties))]
    [InlineData("rounding.md", "## The steps", nameof(Steps))]
    public void Example_OfThePage_IsCompiledAndPrintsWhatItSays(string page, string heading, string example)
    {
        string path = Path.Combine(Repository.Root, "docs", page);
        Assert.Equal(Region(example), Markdown.BlockAfter(path, heading, "csharp"));
        using StringWriter printed = new() { NewLine = "\n" };
        Action<TextWriter> run = example switch
        {
            nameof(Schedule) => Schedule,
            nameof(Document) => Document,
            nameof(Relief) => Relief,
            nameof(Ties) => Ties,
            _ => Steps,
        };
        run(printed);
        Assert.Equal(printed.ToString(), Markdown.BlockAfter(path, heading, "text"));
    }

    private static void Schedule(TextWriter output)
    {
        #region Schedule
        ScheduleTerms terms = new()
        {
            Principal = Money.Of(10_000m, Currency.CNY),
            Rate = AnnualRate.Of(12m),
            Installments = 12,
            Disbursed = new DateOnly(2026, 1, 1),
            FirstDue = new DateOnly(2026, 2, 1),
            Rounding = RoundingRule.HalfUp,
        };
        RepaymentSchedule schedule = RepaymentSchedule.Calculate(terms);
        output.WriteLine(schedule.Rows[0]);
        output.WriteLine(schedule.Rows[^1]);
        output.WriteLine($"interest {schedule.Totals.Interest}");

        ScheduleRow[] buffer = new ScheduleRow[ScheduleTerms.MaxInstallments];
        int rows = RepaymentSchedule.Fill(terms with { Installments = 36, Rate = AnnualRate.Of(14.4m) }, buffer);
        output.WriteLine($"{rows} rows of {buffer[0].Payment}");
        #endregion
    }

    private static void Document(TextWriter output)
    {
        #region Document
        ScheduleTerms loaded = ScheduleJson.Load("""
            {
              "schema": "collectionrules-terms/1", "currency": "CNY", "principal": 12000, "rate": "12% per year", "installments": 12,
              "disbursed": "2026-01-01", "firstDue": "2026-02-01", "rounding": "half-up",
              "businessDays": "following", "holidays": {"dates": ["2026-05-01"]}, "fees": [{"share": "0.5%", "of": "interest"}]
            }
            """u8);
        output.WriteLine(RepaymentSchedule.Calculate(loaded).Rows[3]);
        #endregion
    }

    private static void Relief(TextWriter output)
    {
        ScheduleTerms terms = Repayment.Schedules.TermsSource.Plain;
        #region Relief
        LoanStanding standing = new()
        {
            Schedule = RepaymentSchedule.Calculate(terms with { Principal = Money.Of(6_000m, Currency.CNY), Installments = 6 }),
            AsOf = new DateOnly(2026, 1, 1),
        };
        ReliefResult longer = new TermExtension(6) { MaximumInstallments = 12 }.ApplyTo(standing);
        output.WriteLine($"{standing.Schedule.Installment} becomes {longer.Schedule!.Installment}, interest {longer.CostBefore.Interest} becomes {longer.CostAfter.Interest}");

        ReliefResult pause = new PaymentDeferral(2, InterestTreatment.Capitalize).ApplyTo(standing);
        output.WriteLine($"capitalized {pause.Capitalized}, then {pause.Schedule!.Installment}; reset: {string.Join(", ", pause.Resets)}");

        ReliefResult refused = new TermExtension(7) { MaximumInstallments = 12 }.ApplyTo(standing);
        output.WriteLine($"refused: {string.Join(", ", refused.Refusals)}");

        LoanStanding late = standing with { OverdueInterest = Money.Of(200m, Currency.CNY), Penalty = Money.Of(50m, Currency.CNY) };
        ReliefResult waiver = new InterestWaiver(Percentage.Of(30m), Percentage.Hundred).ApplyTo(late, new ReliefAuthority { InterestWaiver = Percentage.Of(20m) });
        output.WriteLine($"waived {waiver.Waived}, approval: {string.Join(", ", waiver.Approvals)}");
        #endregion
    }

    private static void Ties(TextWriter output)
    {
        #region Ties
        Money balance = Money.Of(49_890m, Currency.CNY);
        YearFraction month = Frequency.Monthly.YearShare;
        foreach (RoundingRule rule in new[] { RoundingRule.HalfEven, RoundingRule.HalfUp, RoundingRule.HalfDown, RoundingRule.Down })
        {
            output.WriteLine($"{rule.Name()} {Accrual.Interest(balance, AnnualRate.Of(13m), month, rule)}");
        }
        #endregion
    }

    private static void Steps(TextWriter output)
    {
        #region Steps
        ScheduleTerms cents = new()
        {
            Principal = Money.Of(1_000m, Currency.CNY),
            Rate = AnnualRate.Zero,
            Installments = 3,
            Disbursed = new DateOnly(2026, 1, 1),
            FirstDue = new DateOnly(2026, 2, 1),
            Rounding = RoundingRule.HalfEven,
        };
        output.WriteLine(string.Join(", ", RepaymentSchedule.Calculate(cents).Rows.Select(row => row.Payment)));

        // At 1 % a month 100.50 in two rows is 51.005 a row: a tie that only exact arithmetic sees.
        ScheduleTerms tie = cents with { Principal = Money.Of(100.50m, Currency.CNY), Rate = AnnualRate.Of(12m), Installments = 2 };
        output.WriteLine($"{RepaymentSchedule.Calculate(tie).Installment} and {RepaymentSchedule.Calculate(tie with { Rounding = RoundingRule.HalfUp }).Installment}");
        #endregion
    }

    private static string Region(string name)
    {
        string path = Path.Combine(Repository.Root, "tests", "CollectionRules.Tests", "Docs", "RepaymentDocsTests.cs");
        string[] lines = File.ReadAllLines(path);
        int first = Array.FindIndex(lines, line => line.Trim() == $"#region {name}") + 1, last = Array.FindIndex(lines, first, static line => line.Trim() == "#endregion");
        int indent = lines[first].Length - lines[first].TrimStart().Length;
        return string.Concat(lines[first..last].Select(line => (line.Length > indent ? line[indent..] : "") + "\n"));
    }
}
