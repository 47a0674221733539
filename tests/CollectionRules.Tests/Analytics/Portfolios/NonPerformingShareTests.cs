using CollectionRules.Analytics.Portfolios;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Monetary;
using CollectionRules.Tests.Cases;

namespace CollectionRules.Tests.Analytics.Portfolios;

public sealed class NonPerformingShareTests
{
    private static readonly NonPerformingTerms Strict = new() { FromDaysPastDue = 91, PlanCure = PlanCureRule.OnCompletion, Zones = Given.Zones };

    [Fact]
    [Trait("req", "ZJ-08")]
    public void At_FixedSet_IsTheExactShareAndPlanCuresFollowTheDeclaredRule()
    {
        // 900 of 3,000 is 91 days past due in April. In May a plan moves it to August.
        CollectionCase bad = Owing("C-1", "2026-01-01", 900), good = Owing("C-2", "2026-04-01", 2100);
        CollectionCase planned = WithPlan(bad);
        DateTimeOffset before = Given.At("2026-04-02"), after = Given.At("2026-06-01");
        Assert.Equal("0.3", NonPerformingShare.At([planned, good], before, Strict).Share.ToString());
        Assert.Equal("0", NonPerformingShare.At([planned, good], before.AddDays(-1), Strict).Share.ToString());

        Assert.Equal("0.3", Share(after, PlanCureRule.OnCompletion));
        Assert.Equal("0", Share(after, PlanCureRule.Immediate));
        Assert.Equal("0", Share(after, PlanCureRule.AfterDays(31)));
        Assert.Equal("0.3", Share(after, PlanCureRule.AfterDays(32)));
        Assert.Equal("-0.3", NonPerformingShare.At([planned, good], after, Strict with { PlanCure = PlanCureRule.AfterDays(31) })
            .ChangeFrom(NonPerformingShare.At([planned, good], before, Strict)).ToString());
        string Share(DateTimeOffset asOf, PlanCureRule rule) => NonPerformingShare.At([planned, good], asOf, Strict with { PlanCure = rule }).Share.ToString();
    }

    [Fact]
    public void At_BrokenOrCompletedPlan_DecidesBeforeTheDays()
    {
        CollectionCase planned = WithPlan(Owing("C-1", "2026-01-01", 900));
        CollectionCase broken = planned.Record(new PlanBroken("B-1", Given.At("2026-05-10")) { Plan = "Y-1" }), completed = planned.Record(new PlanCompleted("B-1", Given.At("2026-05-10")) { Plan = "Y-1" });
        NonPerformingTerms days = Strict with { PlanCure = PlanCureRule.AfterDays(5) };
        DateTimeOffset at = Given.At("2026-06-01");
        Assert.Equal(["0", "1", "0", "0"], [Share(planned, days), Share(broken, days), Share(completed, days), Share(completed, Strict)]);
        string Share(CollectionCase file, NonPerformingTerms terms) => NonPerformingShare.At([file], at, terms).Share.ToString();
    }

    [Fact]
    public void At_PlanOfAPerformingAccountOrOfAnother_ChangesNothing()
    {
        DateTimeOffset at = Given.At("2026-06-01");
        Assert.Equal("0", NonPerformingShare.At([WithPlan(Owing("C-1", "2026-04-20", 900))], at, Strict).Share.ToString());
        CollectionCase other = WithPlan(Owing("C-1", "2026-01-01", 900), "A-2");
        Assert.Equal("0", NonPerformingShare.At([other], at, Strict).Share.ToString());
    }

    [Fact]
    public void At_WhatIsOffTheBook_IsInNeitherSum()
    {
        CollectionCase bad = Owing("C-1", "2026-01-01", 900), good = Owing("C-2", "2026-05-01", 900);
        DateTimeOffset at = Given.At("2026-06-01");
        CollectionCase part = bad.Record(new ChargedOff("X-1", Given.At("2026-05-20")) { Account = "A-1", Amount = Given.Yuan(600) });
        Assert.Equal((Given.Yuan(1200), Given.Yuan(300), 0.25m), Sums(part, good));
        Assert.Equal((Given.Yuan(900), Given.Yuan(0), 0m), Sums(bad.Record(new ChargedOff("X-1", Given.At("2026-05-20")) { Account = "A-1" }), good));
        Assert.Equal((Given.Yuan(900), Given.Yuan(0), 0m), Sums(bad.Record(new CaseClosed("X-1", Given.At("2026-05-20")) { Reason = CloseReason.Sold }), good));
        (Money?, Money?, decimal?) Sums(params CollectionCase[] cases) =>
            NonPerformingShare.At(cases, at, Strict) is var share ? (share.Balance, share.NonPerforming, share.Share.Value) : default;
    }

    [Fact]
    public void At_NoCasesOrNoBalance_IsNotDefined()
    {
        DateTimeOffset at = Given.At("2026-06-01");
        NonPerformingShare none = NonPerformingShare.At([], at, Strict), paid = NonPerformingShare.At([Owing("C-1", "2026-01-01", 900).Record(Given.Paid("P-1", "2026-01-01", 900))], at, Strict);
        Assert.Equal(["not defined (no-cases)", "not defined (no-balance)"], [none.Share.ToString(), paid.Share.ToString()]);
        Assert.Equal("not defined (no-cases)", paid.ChangeFrom(none).ToString());
        Assert.Equal("not defined (no-balance)", paid.ChangeFrom(NonPerformingShare.At([Owing("C-1", "2026-01-01", 900)], at, Strict)).ToString());
    }

    [Fact]
    public void Terms_OutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Strict with { FromDaysPastDue = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanCureRule.AfterDays(0));
        Assert.Equal(["on completion", "immediate", "after 180 days"], [default(PlanCureRule).ToString(), PlanCureRule.Immediate.ToString(), PlanCureRule.AfterDays(180).ToString()]);
    }

    private static CollectionCase Owing(string id, string dueOn, decimal due) =>
        CaseFile.For(id).In(Currency.CNY).With(Given.Account(Given.Due("D-1", dueOn, due))).With(Given.Account("A-2", [])).Build();

    private static CollectionCase WithPlan(CollectionCase file, string account = "A-1") => file
        .Record(new PlanOffered("O-1", Given.At("2026-05-01", 9)) { Plan = PlanKind.TermExtension, Accounts = [account] })
        .Record(new PlanAccepted("Y-1", Given.At("2026-05-01")) { Offer = "O-1" })
        .Record(new ScheduleReplaced("R-1", Given.At("2026-05-01")) { Account = "A-1", Removed = ["D-1"], Items = [Given.Due("D-2", "2026-08-01", 900)], Plan = "Y-1" });
}
