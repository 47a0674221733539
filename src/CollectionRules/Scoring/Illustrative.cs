using CollectionRules.Rules;

namespace CollectionRules.Scoring;

/// <summary>
/// Cards that show how a card is written. Their bins and points are convention, fitted to nobody: refit them before use. A card made from
/// one carries the warning <c>CR-CARD-ILLUSTRATIVE</c> until <see cref="ScorecardBuilder.AcceptIllustrative"/> gives a reason.
/// </summary>
public static class Illustrative
{
    /// <summary>The name of <see cref="CollectionCard"/>.</summary>
    public const string CollectionCardName = "coll-default";

    /// <summary>
    /// A behavior card for accounts in collection: 14 characteristics, 300 to 850 points, grades A to E. It reads no sex, marital status, age,
    /// ethnicity, region or contacts of third parties.
    /// </summary>
    public static Scorecard CollectionCard { get; } = Scorecard.Create(CollectionCardName, WriteCollectionCard);

    /// <summary>Writes <see cref="CollectionCard"/> into a builder, to be changed or accepted.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// Scorecard card = Scorecard.Create("mine", c => { Illustrative.WriteCollectionCard(c); c.AcceptIllustrative("pilot with 200 accounts"); });
    /// </code></example>
    public static void WriteCollectionCard(ScorecardBuilder card)
    {
        ArgumentNullException.ThrowIfNull(card);
        card.StartingAt(240)
            .MarkIllustrative()
            .Characteristic(Facts.DaysPastDue, c => c.Below(1, 75).Below(4, 70).Below(8, 62).Below(16, 50).Below(31, 38).Below(61, 24).Below(91, 12).Below(181, 6).Otherwise(5).Reason("C01").Trend(PointsTrend.Falling))
            .Characteristic(Facts.MaxDaysPastDue12M, c => c.Missing(35).Below(1, 60).Below(8, 54).Below(31, 44).Below(61, 28).Below(91, 14).Otherwise(5).Reason("C02").Trend(PointsTrend.Falling))
            .Characteristic(Facts.Times30DaysPastDue12M, c => c.Missing(25).Below(1, 45).Below(2, 34).Below(3, 22).Below(5, 10).Otherwise(6).Reason("C03").Trend(PointsTrend.Falling))
            .Characteristic(Facts.BrokenPromises6M, c => c.Missing(28).Special("no-promise-taken", 28).Below(1, 50).Below(2, 26).Below(3, 14).Otherwise(3).Reason("C04").Trend(PointsTrend.Falling))
            .Characteristic(Facts.RightPartyContactRate90D, c => c.Missing(25).Special("not-attempted", 25).Below(0.05m, 4).Below(0.2m, 14).Below(0.4m, 26).Below(0.6m, 36).Otherwise(45).Reason("C05").Trend(PointsTrend.Rising))
            .Characteristic(Facts.DaysSinceLastPayment, c => c.Missing(20).Special("never-paid", 2).Below(8, 50).Below(31, 42).Below(46, 30).Below(61, 20).Below(91, 10).Otherwise(3).Reason("C06").Trend(PointsTrend.Falling))
            .Characteristic(Facts.PaymentToDueRatio3M, c => c.Missing(20).Special("nothing-due", 20).AtMost(0, 2).Below(0.25m, 8).Below(0.5m, 18).Below(0.8m, 30).Below(1, 42).Otherwise(50).Reason("C07").Trend(PointsTrend.Rising))
            .Characteristic(Facts.BalanceRatio, c => c.Missing(20).Special("no-base", 20).Below(0.3m, 40).Below(0.5m, 34).Below(0.75m, 26).Below(0.9m, 16).Below(1, 9).Otherwise(4).Reason("C08").Trend(PointsTrend.Falling))
            .Characteristic(Facts.MonthsOnBook, c => c.Missing(15).Below(3, 5).Below(6, 8).Below(12, 16).Below(24, 24).Below(36, 30).Otherwise(35).Reason("C09").Trend(PointsTrend.Rising))
            .Characteristic(Facts.DebtServiceRatio, c => c.Missing(20).Special("no-income", 6).Below(0.3m, 45).Below(0.4m, 38).Below(0.5m, 28).Below(0.6m, 16).Otherwise(6).Reason("C10").Trend(PointsTrend.Falling))
            .Characteristic(Facts.Employment, c => c.Missing(16).Is("permanent", 35).Is("retired", 28).In(["temporary", "self-employed"], 24).Is("unemployed", 4).Is("other", 16).Reason("C11"))
            .Characteristic(Facts.CuredSpells24M, c => c.Missing(18).Special("ended-badly", 2).Below(1, 30).Below(2, 26).Below(3, 18).Otherwise(10).Reason("C12").Trend(PointsTrend.Falling))
            .Characteristic(Facts.ActiveLenders, c => c.Missing(14).Below(2, 30).Below(4, 22).Below(7, 12).Otherwise(4).Reason("C13").Trend(PointsTrend.Falling))
            .Characteristic(Facts.HasAutopay, c => c.Missing(10).Is("true", 20).Is("false", 8).Reason("C14"))
            .Grade("A", from: 720).Grade("B", from: 640).Grade("C", from: 560).Grade("D", from: 480).Grade("E")
            .Reasons(Texts);
    }

    private static void Texts(ReasonsBuilder reasons) => reasons
        .Text("C01", "The account is past due", "账户逾期", customerSafe: true)
        .Text("C02", "There was a long delay in the last 12 months", "近 12 个月内曾有较长逾期", customerSafe: true)
        .Text("C03", "Payments were 30 days late or more in the last 12 months", "近 12 个月内多次逾期 30 天以上", customerSafe: true)
        .Text("C04", "Promises to pay were not kept", "承诺还款未履行", customerSafe: true)
        .Text("C05", "The borrower was seldom reached", "较少能联系到本人")
        .Text("C06", "The last payment was long ago", "距上次还款时间较长", customerSafe: true)
        .Text("C07", "Less than what was due was paid in the last 3 months", "近 3 个月还款少于应还金额", customerSafe: true)
        .Text("C08", "Much of the limit or amount is still owed", "未偿余额占比较高", customerSafe: true)
        .Text("C09", "The account is young", "账户开立时间较短", customerSafe: true)
        .Text("C10", "Debt payments take a large part of the income", "债务还款占收入比例较高", customerSafe: true)
        .Text("C11", "Employment", "就业状况")
        .Text("C12", "There were earlier spells of arrears", "此前曾有逾期", customerSafe: true)
        .Text("C13", "There are several lenders", "存在多家贷款机构", customerSafe: true)
        .Text("C14", "Payments are not collected automatically", "未开通自动扣款", customerSafe: true);
}
