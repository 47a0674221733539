using CollectionRules.Analytics;
using CollectionRules.Analytics.Portfolios;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Monetary;
using CollectionRules.Tests.Cases;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Analytics.Portfolios;

public sealed class RecoveryReportTests
{
    private static readonly MeasureWindow March = new(Given.At("2026-02-28", 23), Given.At("2026-03-31", 23));
    private static readonly RecoveryTerms Terms = new() { Zones = Given.Zones };

    [Fact]
    [Trait("req", "BOC-03")]
    public void Of_ThreeCases_IsTheExactRateOverallAndByBucketAndAnEmptySetIsNotDefined()
    {
        RecoveryReport report = RecoveryReport.Of(
            [Owing("C-1", "2026-02-10", 100, 50), Owing("C-2", "2026-01-20", 200, 0), Owing("C-3", "2026-02-20", 700, 350)], March, Terms);
        Assert.Equal("40.00 %", $"{100 * report.Total.Rate.Value:0.00} %");
        Assert.Equal((3, Given.Yuan(1000), Given.Yuan(400)), (report.Total.Cases, report.Total.PastDue, report.Total.Collected));
        Assert.Equal(
            ["M0 0 not defined (no-cases)", "M1 2 0.5", "M2 1 0", "M3 0 not defined (no-cases)", "M4 0 not defined (no-cases)", "M5 0 not defined (no-cases)", "M6 0 not defined (no-cases)", "M7 0 not defined (no-cases)"],
            report.Buckets.Select(static row => $"{row.Bucket} {row.Cases} {row.Rate}"));

        RecoveryReport none = RecoveryReport.Of([], March, Terms);
        Assert.Equal(("not defined (no-cases)", null, null), (none.Total.Rate.ToString(), none.Total.PastDue, none.Total.Collected));
    }

    [Fact]
    public void Of_NothingPastDue_IsNotDefined()
    {
        RecoveryReport report = RecoveryReport.Of([Owing("C-1", "2026-04-10", 100, 50)], March, Terms);
        Assert.Equal(("not defined (nothing-past-due)", Given.Yuan(0), Given.Yuan(0)), (report.Total.Rate.ToString(), report.Total.PastDue, report.Total.Collected));
        Assert.Equal((1, MeasureReason.NothingPastDue), (report.Buckets[0].Cases, report.Buckets[0].Rate.Reason));
    }

    [Fact]
    public void Of_Payments_CountInTheWindowUnlessTakenBackAndUpToWhatWasPastDue()
    {
        CollectionCase file = Given.Case(Given.Due("D-1", "2026-02-10", 1000), Given.Due("D-2", "2026-03-10", 1000));
        CollectionCase told = file
            .Record(Given.Paid("P-0", "2026-02-28", 200))
            .Record(Given.Paid("P-1", "2026-03-05", 300))
            .Record(Given.Paid("P-2", "2026-03-31", 1000))
            .Record(Given.Paid("P-3", "2026-04-01", 100));
        Assert.Equal((800m, 800m, 1m), Measured(told));
        Assert.Equal((800m, 1300m, 1.625m), Measured(told, RecoveryBasis.AllPayments));

        // P-2 bounces within the window, P-1 only after it.
        CollectionCase bounced = told
            .Record(new PaymentReversed("X-1", Given.At("2026-03-31", 22)) { Payment = "P-2" })
            .Record(new PaymentReversed("X-2", Given.At("2026-04-02")) { Payment = "P-1" });
        Assert.Equal((800m, 300m, 0.375m), Measured(bounced));

        static (decimal, decimal, decimal) Measured(CollectionCase file, RecoveryBasis basis = RecoveryBasis.UpToPastDue) =>
            RecoveryReport.Of([file], March, Terms with { Basis = basis }).Total is var total
                ? (total.PastDue!.Value.Amount, total.Collected!.Value.Amount, total.Rate.Value!.Value)
                : default;
    }

    [Fact]
    public void Of_BrokenContract_Throws()
    {
        CollectionCase yen = CaseFile.For("C-9").In(Currency.JPY).With(new Account
        {
            Id = "A-1",
            Product = ProductKind.PersonalLoan,
            BusinessZone = "+08:00",
            Contract = new ContractTerms { Rounding = RoundingRule.HalfUp, DueItems = [new DueItem("D-1", Given.Day("2026-02-01"), new DueAmounts(Money.Of(5, Currency.JPY)))] },
        }).Build();
        Assert.Throws<CurrencyMismatchException>(() => RecoveryReport.Of([Owing("C-1", "2026-02-10", 100, 50), yen], March, Terms));
        Assert.Throws<ArgumentNullException>(() => RecoveryReport.Of([null!], March, Terms));
        Assert.Throws<ArgumentNullException>(() => RecoveryReport.Of([], null!, Terms));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MeasureWindow(March.UpTo, March.After));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RecoveryTerms { Basis = (RecoveryBasis)3 });
    }

    [Fact]
    public void Of_AnySet_BucketsSumToTheTotalAndTheOrderDoesNotMatter() => Property.HoldsForSeeds(
        static random =>
        {
            CollectionCase[] cases = [.. Enumerable.Range(0, random.Next(1, 9)).Select(i =>
                Owing($"C-{i}", Given.Day("2026-03-20").AddDays(-random.Next(1, 250)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), random.Next(1, 500), random.Next(0, 700)))];
            RecoveryReport report = RecoveryReport.Of(cases, March, Terms);
            Assert.Equal(report.Total.Cases, report.Buckets.Sum(static row => row.Cases));
            Assert.Equal(report.Total.PastDue!.Value.MinorUnits, report.Buckets.Sum(static row => row.PastDue?.MinorUnits ?? 0));
            Assert.Equal(report.Total.Collected!.Value.MinorUnits, report.Buckets.Sum(static row => row.Collected?.MinorUnits ?? 0));
            Assert.True(report.Total.Rate.Value is null or (>= 0 and <= 1));
            random.Shuffle(cases);
            Assert.Equal(report.Buckets.AsEnumerable(), RecoveryReport.Of(cases, March, Terms).Buckets);
        },
        moderate: 50);

    private static CollectionCase Owing(string id, string dueOn, decimal due, decimal paid)
    {
        CollectionCase file = CaseFile.For(id).In(Currency.CNY).With(Given.Account(Given.Due("D-1", dueOn, due))).Build();
        return paid == 0 ? file : file.Record(Given.Paid("P-1", "2026-03-15", paid));
    }
}
