using CollectionRules.Scoring;

namespace CollectionRules.Cli.Policies;

/// <content>
/// ILLUSTRATIVE card: bins and points are an expert's convention, fitted to no portfolio. Left out on purpose: sex, marital status, age,
/// ethnicity, region, third-party contacts, and the number of the lender's own calls (it follows lateness and does not explain it).
/// </content>
internal static partial class SampleInstallment
{
    private static Scorecard Card() => Scorecard.Create("sample-installment-card", s => s
        .StartingAt(240)
        .Characteristic(DaysPastDue, c => c.Below(1, 75).Below(4, 70).Below(8, 62).Below(16, 50).Below(31, 38).Below(61, 24).Below(91, 12).Below(181, 6).Otherwise(5))
        .Characteristic(MaxDaysPastDue12M, c => c.Below(1, 60).Below(8, 54).Below(31, 44).Below(61, 28).Below(91, 14).Otherwise(5).Missing(35))
        .Characteristic(Times30DaysPastDue12M, c => c.Below(1, 45).Below(2, 34).Below(3, 22).Below(5, 10).Otherwise(6).Missing(25))
        .Characteristic(BrokenPromises6M, c => c.Below(1, 50).Below(2, 26).Below(3, 14).Otherwise(3).Special("no-promise-taken", 28).Missing(28))
        .Characteristic(RightPartyContactRate90D, c => c.Below(0.05m, 4).Below(0.2m, 14).Below(0.4m, 26).Below(0.6m, 36).Otherwise(45).Special("not-attempted", 25).Missing(25))
        .Characteristic(DaysSinceLastPayment, c => c.Below(8, 50).Below(31, 42).Below(46, 30).Below(61, 20).Below(91, 10).Otherwise(3).Special("never-paid", 2).Missing(20))
        .Characteristic(PaymentToDueRatio3M, c => c.AtMost(0, 2).Below(0.25m, 8).Below(0.5m, 18).Below(0.8m, 30).Below(1, 42).Otherwise(50).Missing(20))
        .Characteristic(BalanceRatio, c => c.Below(0.3m, 40).Below(0.5m, 34).Below(0.75m, 26).Below(0.9m, 16).Below(1, 9).Otherwise(4).Special("no-original-amount", 20).Missing(20))
        .Characteristic(MonthsOnBook, c => c.Below(3, 5).Below(6, 8).Below(12, 16).Below(24, 24).Below(36, 30).Otherwise(35).Missing(15))
        .Characteristic(DebtServiceRatio, c => c.Below(0.3m, 45).Below(0.4m, 38).Below(0.5m, 28).Below(0.6m, 16).Otherwise(6).Missing(20))
        .Characteristic(Employment, c => c.Is("permanent", 35).Is("retired", 28).In(["temporary", "self-employed"], 24).Is("unemployed", 4).Is("other", 16).Missing(16))
        .Characteristic(PriorSpells24M, c => c.Below(1, 30).Below(2, 26).Below(3, 18).Otherwise(10).Special("ended-badly", 2).Missing(18))
        .Characteristic(ActiveLenders, c => c.Below(2, 30).Below(4, 22).Below(7, 12).Otherwise(4).Missing(14))
        .Characteristic(Autopay, c => c.Is("true", 20).Is("false", 8).Missing(10))
        .Grade("A", from: 720).Grade("B", from: 640).Grade("C", from: 560).Grade("D", from: 480).Grade("E"));
}
