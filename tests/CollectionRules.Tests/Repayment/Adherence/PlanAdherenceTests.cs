using CollectionRules.Monetary;
using CollectionRules.Repayment.Adherence;
using CollectionRules.Repayment.Costs;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Repayment.Adherence;

public sealed class PlanAdherenceTests
{
    private static readonly DateOnly Due = new(2026, 5, 10);
    private static readonly AdherenceRule Rule = new() { ToleranceMinorUnits = 100, GraceDays = 3 };

    [Fact]
    [Trait("req", "ZJ-27")]
    public void Of_Plan_OnTrackPartialOrBrokenAndBackToTheDeclaredStep()
    {
        PlanAdherence onTime = Of(11, (0, 500.00m));
        Assert.Equal(AdherenceStatus.OnTrack, onTime.Status);
        Assert.Null(onTime.ReturnStage);
        Assert.Equal(AdherenceStatus.OnTrack, Of(14, (0, 499.00m)).Status);
        PlanAdherence centShort = Of(14, (0, 498.99m));
        Assert.Equal(AdherenceStatus.Partial, centShort.Status);
        Assert.Equal(Yuan(1.01m), centShort.Installments[0].Short);
        PlanAdherence missed = Of(14);
        Assert.Equal(AdherenceStatus.Broken, missed.Status);
        Assert.Equal("call", missed.ReturnStage);
        Assert.Equal(new DateOnly(2026, 5, 14), missed.BrokenOn);
    }

    [Fact]
    public void Of_Grace_RunsThroughItsLastDay()
    {
        Assert.Equal(AdherenceStatus.OnTrack, Of(13).Status);
        Assert.Equal(new DateOnly(2026, 5, 13), Of(13).QuietUntil);
        Assert.Equal(AdherenceStatus.OnTrack, Of(14, (3, 500m)).Status);
        Assert.Equal(AdherenceStatus.Broken, Of(14, (4, 500m)).Status);
        Assert.Null(Of(14).QuietUntil);
        Assert.Equal(AdherenceStatus.Partial, Of(11, (0, 10m)).Status);
        Assert.Equal(AdherenceStatus.OnTrack, Of(10, (0, 10m)).Status);
        Assert.Equal(AdherenceStatus.Broken, Of(14, (0, 249.99m)).Status);
        Assert.Equal(AdherenceStatus.Partial, Of(14, (0, 250m)).Status);
    }

    [Fact]
    public void Of_EverythingPaid_IsKeptAndTheRestIsTold()
    {
        PlanAdherence kept = Of(11, (-1, 1_200m));
        Assert.Equal(AdherenceStatus.Kept, kept.Status);
        Assert.Equal(Yuan(200m), kept.Overpaid);
        Assert.Null(kept.QuietUntil);
    }

    [Fact]
    public void Of_Promise_IsAPlanOfOneInstallment()
    {
        DatedAmount[] promise = [new(Due, Yuan(500m))];
        Assert.Equal(AdherenceStatus.Kept, PlanAdherence.Of(promise, [new(Due, Yuan(500m))], Due, Rule).Status);
        Assert.Equal(AdherenceStatus.Broken, PlanAdherence.Of(promise, [new(Due.AddDays(4), Yuan(500m))], Due.AddDays(5), Rule).Status);
        Assert.Equal(AdherenceStatus.OnTrack, PlanAdherence.Of(promise, [new(Due.AddDays(4), Yuan(500m))], Due.AddDays(3), Rule).Status);
    }

    [Fact]
    public void Of_MorePaidOrEarlier_IsNeverWorse() => Property.HoldsForSeeds(random =>
    {
        DatedAmount[] plan = [.. Enumerable.Range(0, random.Next(1, 5)).Select(k => new DatedAmount(Due.AddMonths(k), Yuan(random.Next(1, 10) * 100)))];
        DatedAmount[] paid = [.. Enumerable.Range(0, random.Next(6)).Select(_ => new DatedAmount(Due.AddDays(random.Next(-10, 120)), Yuan(random.Next(0, 900))))];
        DateOnly asOf = Due.AddDays(random.Next(-10, 150));
        PlanAdherence before = PlanAdherence.Of(plan, paid, asOf, Rule);
        DatedAmount[] better = [.. paid.Select(payment => new DatedAmount(payment.On.AddDays(-random.Next(5)), payment.Amount + Yuan(random.Next(50))))];
        PlanAdherence after = PlanAdherence.Of(plan, better, asOf, Rule);
        Assert.True(Rank(after.Status) >= Rank(before.Status), $"{before.Status} {after.Status}");
        Money covered = Money.Sum(before.Installments.Select(installment => installment.Paid), Currency.CNY) + before.Overpaid;
        Assert.Equal(Money.Sum(paid.Where(payment => payment.On <= asOf).Select(payment => payment.Amount), Currency.CNY), covered);
    });

    [Fact]
    public void Of_BrokenArguments_Throws()
    {
        Assert.Throws<ArgumentException>(() => PlanAdherence.Of([], [], Due));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanAdherence.Of([new(Due, Yuan(0m))], [], Due));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AdherenceRule { GraceDays = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AdherenceRule { ToleranceMinorUnits = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AdherenceRule { PartialFrom = Percentage.Of(101m) });
    }

    /// <summary>Two installments of 500.00, due on 10 May and 10 June, as of a day of May; payments so many days after 10 May.</summary>
    private static PlanAdherence Of(int day, params (int After, decimal Amount)[] payments) => PlanAdherence.Of(
        [new(Due, Yuan(500m)), new(Due.AddMonths(1), Yuan(500m))],
        payments.Select(payment => new DatedAmount(Due.AddDays(payment.After), Yuan(payment.Amount))),
        new DateOnly(2026, 5, day),
        Rule,
        returnStage: "call");

    private static int Rank(AdherenceStatus status) => status switch { AdherenceStatus.Broken => 0, AdherenceStatus.Partial => 1, AdherenceStatus.OnTrack => 2, _ => 3 };

    private static Money Yuan(decimal amount) => Money.Of(amount, Currency.CNY);
}
