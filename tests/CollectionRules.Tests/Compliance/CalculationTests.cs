using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Compliance.Calculations;
using CollectionRules.Monetary;

namespace CollectionRules.Tests.Compliance;

public sealed class CalculationTests
{
    private static readonly LimitationRule Rule = RulePacks.China.Statutes.FirstOn<LimitationRule>(new DateOnly(2026, 1, 1))!;

    [Fact]
    [Trait("req", "BOCV-19")]
    public void Limitation_OfAnAccount_FollowsTheRecordedEvents()
    {
        Account account = CheckedCase.Account("A-1") with
        {
            Contract = new ContractTerms
            {
                Rounding = RoundingRule.HalfUp,
                DueItems = [Due("1", "2022-01-15"), Due("2", "2023-06-15")],
            },
        };
        CaseFile file = CheckedCase.File().With(account)
            .With(new LimitationTouched("t1", CheckedCase.At("2024-02-01T10:00:00+08:00")) { Account = "A-1", Cause = LimitationCause.Demand, ReachedDebtor = false })
            .With(new LimitationTouched("t2", CheckedCase.At("2025-09-10T10:00:00+08:00")) { Account = "A-1", Cause = LimitationCause.Demand, ReachedDebtor = true });
        Limitation At(string instant) => Rule.Calculate(LimitationQuestion.Of(file.Build(), "A-1", CheckedCase.At(instant))!);

        Assert.Equal((new DateOnly(2026, 6, 15), false), (At("2025-01-01T10:00:00+08:00").ExpiresOn!.Value, At("2025-01-01T10:00:00+08:00").IsReviewDue));
        Limitation near = At("2028-08-01T10:00:00+08:00");
        Assert.Equal((new DateOnly(2028, 9, 11), LimitationCause.Demand), (near.ExpiresOn!.Value, near.RestartedBy!.Value));
        Assert.Equal(ComplianceReasons.LegalReview, near.Signal);
        Assert.True(At("2028-09-11T23:59:00+08:00").PermitsSuit);
        Limitation over = At("2028-09-12T00:00:00+08:00");
        Assert.True(over.IsTimeBarred);
        Assert.False(over.PermitsSuit);
        Assert.Null(over.Signal);
    }

    [Theory]
    [InlineData("2024-02-29", "", "2027-03-01")]                          // 28 February 2027 is a Sunday
    [InlineData("2023-06-15", "2025-12-20 force-majeure 2026-02-10", "2026-08-10")]
    [InlineData("2023-06-15", "2025-12-14 force-majeure 2025-12-14", "2026-06-15")]
    [InlineData("2023-06-15", "2025-12-15 force-majeure 2025-12-15", "2026-06-15")]
    [InlineData("2023-06-15", "2026-01-10 force-majeure", "")]
    [InlineData("2023-06-15", "2026-06-15 part-payment", "2029-06-15")]
    [InlineData("2023-06-15", "2026-06-16 demand", "2026-06-15")]
    [InlineData("2023-06-15", "2026-06-16 plan", "2029-06-18")]           // 16 June 2029 is a Saturday
    [InlineData("2023-06-15", "2023-06-01 demand", "2026-06-15")]
    [InlineData("2023-06-15", "2025-01-10 suit 2025-11-20", "2028-11-20")]
    public void Limitation_Touches_MoveTheEnd(string deadline, string touch, string expected)
    {
        string[] words = touch.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        LimitationEvent[] events = words.Length == 0 ? [] : [new LimitationEvent(DateText.ParseDate(words[0]), LimitationCause.Parse(words[1])) { Until = words.Length > 2 ? DateText.ParseDate(words[2]) : null }];
        Limitation result = Rule.Calculate(new LimitationQuestion { PerformanceDeadline = DateText.ParseDate(deadline), AsOf = new DateOnly(2026, 11, 22), Events = [.. events] });
        Assert.Equal(expected, result.ExpiresOn is DateOnly day ? DateText.Format(day) : "");
    }

    [Theory]
    [InlineData("2026-05-14", null, false)]
    [InlineData("2026-05-15", null, true)]
    [InlineData("2026-05-20", "2026-05-14", false)]
    [InlineData("2026-05-20", "2026-05-15", true)]
    public void BureauReport_AfterALetter_WaitsFourteenDays(string at, string? undeliverable, bool isAllowed)
    {
        ComplianceVerdict verdict = RulePacks.UnitedStates.RegulationF.WithUnverifiedDefaults().Check(
            new BureauReport
            {
                At = CheckedCase.At(at + "T10:00:00Z"), WrittenOn = new DateOnly(2026, 5, 1), UndeliverableOn = undeliverable is null ? null : DateText.ParseDate(undeliverable),
            },
            ZoneRules.Utc);
        Assert.Equal(isAllowed, verdict.IsAllowed);
        Assert.Equal(isAllowed ? at : undeliverable is null ? "2026-05-15" : null, verdict.EarliestNext is DateTimeOffset next ? DateText.Format(DateOnly.FromDateTime(next.DateTime)) : null);
    }

    [Fact]
    public void DebtOrder_EqualDebts_ShareOneGroup()
    {
        DebtOrderRule rule = RulePacks.China.Statutes.FirstOn<DebtOrderRule>(new DateOnly(2026, 1, 1))!;
        DebtToOrder[] debts = [new("A", new DateOnly(2026, 1, 10)), new("B", new DateOnly(2026, 1, 10)), new("C", new DateOnly(2026, 1, 5), 1m), new("D", new DateOnly(2026, 2, 1), 0m, 24m), new("E", new DateOnly(2027, 1, 1))];
        Assert.Equal(["D", "A+B", "C", "E"], rule.Order(debts, new DateOnly(2026, 3, 1)).Select(group => string.Join('+', group)));
        Assert.Equal(["E", "D", "A+B", "C"], rule.Order(debts, new DateOnly(2026, 3, 1), "E").Select(group => string.Join('+', group)));
        Assert.Throws<ArgumentException>(() => rule.Order(debts, new DateOnly(2026, 3, 1), "X"));
    }

    private static DueItem Due(string id, string on) => new(id, DateText.ParseDate(on), new DueAmounts(Money.Of(100m, Currency.CNY)));
}
