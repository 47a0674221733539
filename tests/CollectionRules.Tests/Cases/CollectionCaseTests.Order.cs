using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Monetary;
using static CollectionRules.Tests.Cases.Given;

namespace CollectionRules.Tests.Cases;

/// <content>Events that come late or out of order.</content>
public sealed partial class CollectionCaseTests
{
    [Fact]
    public void TryRecord_DueItemNamedBeforeItCameIntoBeing_IsReported()
    {
        CollectionCase grown = Plain.Record(new DueItemAdded("E-1", At("2026-01-20")) { Account = "A-1", Item = Due("F-1", "2026-01-21", 0m, fee: 20m) });
        string Fault(string member) =>
            $"CR-CASE-ORDER error at /{member}: 2026-01-15T10:00:00+08:00 lies before 2026-01-20T10:00:00+08:00, which it follows. Hint: correct one of the two.";
        AssertRefused(grown, new ScheduleReplaced("S-1", At("2026-01-15")) { Account = "A-1", Removed = ["F-1"] }, Fault("removed"));
        AssertRefused(grown, new AmountWaived("W-1", At("2026-01-15")) { Account = "A-1", Component = DueComponent.Fee, Amount = Yuan(20m), DueItem = "F-1" }, Fault("dueItem"));
        PaymentPart part = new() { Component = DueComponent.Fee, Amount = Yuan(20m), DueItem = "F-1" };
        AssertRefused(grown, Paid("P-1", "2026-01-15", 20m, part), Fault("parts/0/dueItem"));
        Assert.True(grown.TryRecord(Paid("P-1", "2026-01-20", 20m, part), out _, out _));
    }

    [Fact]
    public void TryRecord_ReopenedBeforeItWasClosed_IsReported()
    {
        CollectionCase closed = Plain.Record(new CaseClosed("E-1", At("2026-01-11")) { Reason = CloseReason.Paid });
        AssertRefused(
            closed,
            new CaseReopened("E-2", At("2026-01-10")),
            "CR-CASE-ORDER error: 2026-01-10T10:00:00+08:00 lies before 2026-01-11T10:00:00+08:00, which it follows. Hint: correct one of the two.");
    }

    [Fact]
    public void IsClosedAt_OneInstant_GoesByTheOrderOfRecording()
    {
        CollectionCase closed = Plain.Record(new CaseClosed("Z-1", At("2026-01-11")) { Reason = CloseReason.Paid });
        CollectionCase open = closed.Record(new CaseReopened("A-1", At("2026-01-11")));
        Assert.True(closed.IsClosedAt(At("2026-01-11")));
        Assert.False(closed.IsClosedAt(At("2026-01-11").AddTicks(-1)));
        Assert.False(open.IsClosedAt(At("2026-01-11")));
        Assert.True(open.Record(new CaseClosed("B-1", At("2026-01-12")) { Reason = CloseReason.Sold }).IsClosedAt(At("2026-01-12")));
    }

    [Fact]
    public void KnownAt_WhatRefersToSomethingNotYetKnown_IsNotKnownEither()
    {
        CollectionCase file = Plain.Record([
            new PaymentReceived("P-1", At("2026-01-09")) { RecordedAt = At("2026-01-20"), Account = "A-1", Amount = Yuan(2m) },
            new PaymentReversed("R-1", At("2026-01-10")) { Payment = "P-1" },
            Paid("P-2", "2026-01-11", 3m),
        ]);
        CollectionCase known = file.KnownAt(At("2026-01-12"));
        Assert.Equal(["P-2"], known.Recorded.Select(told => told.Id));
        Assert.Equal(known.Version, CaseDocument.Read(CaseDocument.WriteCanonical(known), new CaseReading { Zones = Zones }).Version);
        Assert.Same(file, file.KnownAt(At("2026-01-20")));
    }

    [Fact]
    [Trait("diagnostic", "CR-CASE-DATE")]
    public void TryRecord_DatesOutsideAnyLife_AreReported()
    {
        AssertRefused(
            Plain,
            new DueItemAdded("E-1", DateTimeOffset.MinValue) { Account = "A-1", Item = Due("F-1", "9999-12-31", 1m) },
            "CR-CASE-DATE error at /occurredAt: The date 0001-01-01T00:00:00Z is outside the years that a case may name here, 1900 to 9999. Hint: correct the date.",
            "CR-CASE-DATE error at /recordedAt: The date 0001-01-01T00:00:00Z is outside the years that a case may name here, 1900 to 9999. Hint: correct the date.",
            "CR-CASE-DATE error at /item/dueOn: The date 9999-12-31 is outside the years that a case may name here, 1900 to 2999. Hint: correct the date.");
        Assert.True(Plain.TryRecord(new DueItemAdded("E-1", At("1900-01-01")) { Account = "A-1", Item = Due("F-1", "2999-12-31", 1m) }, out _, out _));
    }

    [Fact]
    public void TryRecord_UnknownAccountAmongThousands_NamesAFew()
    {
        CaseFile many = CaseFile.For("C-1").In(Currency.CNY);
        for (int i = 0; i < 3_000; i++)
        {
            many.With(Account($"A-{i}", []));
        }

        Assert.False(many.Build().TryRecord(new ChargedOff("E-1", At("2026-01-11")) { Account = "B" }, out _, out var faults));
        Assert.InRange(Assert.Single(faults).ToString().Length, 1, 500);
    }
}
