using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Tests.Testing;
using static CollectionRules.Tests.Cases.Given;

namespace CollectionRules.Tests.Cases;

public sealed partial class CollectionCaseTests
{
    private static readonly CollectionCase Plain = Case(Due("D-1", "2026-01-10", 100m), Due("D-2", "2026-02-10", 100m));

    [Fact]
    public void Record_Event_GivesANewFileAndLeavesTheOld()
    {
        CollectionCase later = Plain.Record(Paid("P-1", "2026-01-09", 100m));
        Assert.Empty(Plain.Events);
        Assert.Equal(0, Plain.Version.EventCount);
        Assert.Equal(["P-1"], later.Events.Select(told => told.Id));
        Assert.Equal(1, later.Version.EventCount);
        Assert.NotEqual(Plain.Version.Digest, later.Version.Digest);
        Assert.True(later.TryFindEvent("P-1", out CaseEvent? found));
        Assert.IsType<PaymentReceived>(found);
        Assert.False(Plain.TryFindEvent("P-1", out _));
    }

    [Fact]
    public void Record_SameEventAgain_IsTheSameFile()
    {
        CollectionCase later = Plain.Record(Paid("P-1", "2026-01-09", 100m));
        Assert.Same(later, later.Record(Paid("P-1", "2026-01-09", 100m)));
        PaymentReceived redelivered = new("P-1", At("2026-01-09")) { RecordedAt = At("2026-01-20"), Account = "A-1", Amount = Yuan(100m) };
        Assert.Same(later, later.Record(redelivered));
    }

    [Fact]
    [Trait("diagnostic", "CR-CASE-CONFLICT")]
    public void TryRecord_SameIdOtherContent_IsReported() => AssertRefused(
        Plain.Record(Paid("P-1", "2026-01-09", 100m)),
        Paid("P-1", "2026-01-09", 101m),
        "CR-CASE-CONFLICT error at /id: An event with the id \"P-1\" was recorded that says something else. Hint: give the new event an id of its own; what was wrong is set right by a later event.");

    [Fact]
    [Trait("diagnostic", "CR-CASE-ACCOUNT")]
    [Trait("diagnostic", "CR-CASE-CURRENCY")]
    [Trait("diagnostic", "CR-CASE-PERSON")]
    [Trait("diagnostic", "CR-CASE-RECORDED-EARLY")]
    public void TryRecord_SeveralFaults_TellsAll() => AssertRefused(
        Plain,
        new PaymentReceived("P-1", At("2026-01-09")) { RecordedAt = At("2026-01-08"), Account = "A-2", Amount = Money.Of(5m, Currency.USD), Payer = "nobody" },
        "CR-CASE-RECORDED-EARLY error at /recordedAt: The event was recorded at 2026-01-08T10:00:00+08:00, before it occurred at 2026-01-09T10:00:00+08:00. Hint: correct one of the two; a planned act is an event of the day it was planned.",
        "CR-CASE-ACCOUNT error at /account: The account \"A-2\" is not known; the case has \"A-1\". Did you mean \"A-1\"? Hint: name an account of the case.",
        "CR-CASE-CURRENCY error at /amount: The amount 5.00 USD is not in CNY. Hint: a case has one currency: convert the amount, or open another case.",
        "CR-CASE-PERSON error at /payer: The person \"nobody\" is not known; the case has \"borrower\". Hint: name a person of the case.");

    [Theory]
    [InlineData("0.01", true)]
    [InlineData("0", false)]
    [InlineData("-0.01", false)]
    [Trait("diagnostic", "CR-CASE-AMOUNT")]
    public void TryRecord_PaymentNotAboveZero_IsReported(string amount, bool allowed)
    {
        PaymentReceived paid = Paid("P-1", "2026-01-09", decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture));
        if (allowed)
        {
            Assert.True(Plain.TryRecord(paid, out _, out _));
            return;
        }

        AssertRefused(Plain, paid, $"CR-CASE-AMOUNT error at /amount: The amount {paid.Amount} is too low; the least allowed is 0.01 CNY. Hint: correct the amount; what was taken back is an event of its own.");
    }

    [Fact]
    [Trait("diagnostic", "CR-CASE-REFERENCE")]
    public void TryRecord_ReversalOfNoPayment_IsReported()
    {
        PaymentReversed reversal = new("R-1", At("2026-01-11")) { Payment = "P-1" };
        const string fault = "CR-CASE-REFERENCE error at /payment: No payment-received with the id \"P-1\" was recorded before. Hint: record first what the event refers to, or correct the id.";
        AssertRefused(Plain, reversal, fault);
        AssertRefused(Plain.Record(new AttributeSet("P-1", At("2026-01-01")) { Name = "x" }), reversal, fault);
    }

    [Fact]
    [Trait("diagnostic", "CR-CASE-ENDED")]
    [Trait("diagnostic", "CR-CASE-ORDER")]
    public void TryRecord_SecondOrEarlyEnd_IsReported()
    {
        CollectionCase paid = Plain.Record(Paid("P-1", "2026-01-09", 100m));
        AssertRefused(
            paid,
            new PaymentReversed("R-1", At("2026-01-08")) { Payment = "P-1" },
            "CR-CASE-ORDER error at /payment: 2026-01-08T10:00:00+08:00 lies before 2026-01-09T10:00:00+08:00, which it follows. Hint: correct one of the two.");
        CollectionCase reversed = paid.Record(new PaymentReversed("R-1", At("2026-01-09")) { Payment = "P-1" });
        AssertRefused(
            reversed,
            new PaymentReversed("R-2", At("2026-01-12")) { Payment = "P-1" },
            "CR-CASE-ENDED error at /payment: \"P-1\" was ended already by \"R-1\". Hint: remove the event: a thing ends once.");
        Assert.True(paid.TryRecord(new PaymentReversed("R-2", At("2026-01-12")) { Payment = "P-1" }, out _, out _));
    }

    [Fact]
    [Trait("diagnostic", "CR-CASE-ALLOCATION")]
    [Trait("diagnostic", "CR-CASE-DUE-ITEM")]
    public void TryRecord_PartsThatDoNotFit_AreReported() => AssertRefused(
        Plain,
        Paid("P-1", "2026-01-09", 100m, new PaymentPart { Component = DueComponent.Principal, Amount = Yuan(60m), DueItem = "D-9" }, new PaymentPart { Component = DueComponent.Interest, Amount = Yuan(39.99m) }),
        "CR-CASE-DUE-ITEM error at /parts/0/dueItem: The account \"A-1\" has no due item \"D-9\". Hint: name a due item of the contract or of an earlier event.",
        "CR-CASE-ALLOCATION error at /parts: The parts sum to 99.99, but the payment is 100.00 CNY. Hint: allocate the whole payment, or leave the parts out.");

    [Fact]
    [Trait("diagnostic", "CR-CASE-STATE")]
    public void TryRecord_AgainstTheState_IsReported()
    {
        AssertRefused(
            Plain,
            new RecalledFromAgency("E-1", At("2026-01-11")) { Account = "A-1" },
            "CR-CASE-STATE error at /account: The event contradicts the state of \"A-1\"; the last event on it is none \"\". Hint: record what happened in between, or remove the event.");
        CollectionCase closed = Plain.Record([new CaseClosed("E-1", At("2026-01-11")) { Reason = CloseReason.Paid }, new ChargedOff("E-2", At("2026-01-11")) { Account = "A-1" }]);
        AssertRefused(
            closed,
            new CaseClosed("E-3", At("2026-01-12")) { Reason = CloseReason.Paid },
            "CR-CASE-STATE error: The event contradicts the state of \"\"; the last event on it is case-closed \"E-1\". Hint: record what happened in between, or remove the event.");
        Assert.False(closed.TryRecord(new ChargedOff("E-3", At("2026-01-12")) { Account = "A-1" }, out _, out _));
        Assert.True(closed.TryRecord(new CaseReopened("E-3", At("2026-01-12")), out CollectionCase open, out _));
        Assert.True(open.TryRecord(new CaseClosed("E-4", At("2026-01-13")) { Reason = CloseReason.Paid }, out _, out _));
    }

    [Fact]
    [Trait("diagnostic", "CR-CASE-FOUR-EYES")]
    public void TryRecord_OwnApproval_IsReported() => AssertRefused(
        Plain,
        new ApprovalGiven("E-1", At("2026-01-11")) { Subject = "visit-1", Approver = "lin", Proposer = "lin" },
        "CR-CASE-FOUR-EYES error at /approver: \"lin\" approves what \"lin\" proposed. Hint: let somebody else approve it.");

    [Fact]
    [Trait("diagnostic", "CR-CASE-DUPLICATE")]
    public void TryRecord_DueItemOfAKnownId_IsReported()
    {
        CollectionCase grown = Plain.Record(new DueItemAdded("E-1", At("2026-01-11")) { Account = "A-1", Item = Due("F-1", "2026-01-11", 0m, fee: 20m) });
        foreach (string id in new[] { "D-1", "F-1" })
        {
            AssertRefused(
                grown,
                new DueItemAdded("E-2", At("2026-01-12")) { Account = "A-1", Item = Due(id, "2026-01-11", 0m, fee: 20m) },
                $"CR-CASE-DUPLICATE error at /item/id: \"{id}\" stands twice. Hint: give each its own id, and name each once.");
        }

        Assert.True(Plain.TryRecord(new DueItemAdded("E-2", At("2026-01-12")) { Account = "A-1", Item = Due("F-1", "2026-01-11", 0m, fee: 20m) }, out _, out _));
    }

    [Fact]
    public void TryRecord_SequenceWithAFault_RecordsNothingAndNamesThePlace()
    {
        Assert.False(Plain.TryRecord([Paid("P-1", "2026-01-09", 1m), Paid("P-2", "2026-01-09", -1m)], out CollectionCase next, out ImmutableArray<PolicyDiagnostic> faults));
        Assert.Same(Plain, next);
        Assert.Equal(["/1/amount"], faults.Select(fault => fault.Path));
        Assert.Throws<PolicyValidationException>(() => Plain.Record([Paid("P-2", "2026-01-09", -1m)]));
        Assert.Throws<PolicyValidationException>(() => Plain.Record(Paid("P-2", "2026-01-09", -1m)));
        Assert.Throws<ArgumentNullException>(() => Plain.Record((CaseEvent)null!));
    }

    [Fact]
    [Trait("diagnostic", "CR-LIMIT-EVENTS")]
    public void Record_AtTheLimit_WorksAndOnePastItIsReported()
    {
        CollectionCase full = Plain;
        for (int i = 0; i < CollectionCase.MaxEvents; i++)
        {
            full = full.Record(Note(i));
        }

        Assert.Equal(100_000, full.Version.EventCount);
        AssertRefused(
            full,
            new AttributeSet("last", At("2026-01-11")) { Name = "x" },
            "CR-LIMIT-EVENTS error: The event \"last\" is one too many; a case has at most 100000 events. Hint: open another case, or keep fewer events.");
    }

    [Fact]
    public void Record_TenThousandEvents_CopiesEachAtMostTwice()
    {
        CollectionCase file = Plain;
        for (int i = 0; i < 10_000; i++)
        {
            file = file.Record(Note(i));
        }

        Assert.InRange(file.Log.Copied, 0, 20_000);
        Assert.Equal(10_000, file.Events.Count);
    }

    [Fact]
    public void Record_OnAnOlderFile_BranchesAndDisturbsNeither()
    {
        CollectionCase one = Plain.Record(Paid("P-1", "2026-01-09", 1m));
        CollectionCase left = one.Record(Paid("P-2", "2026-01-10", 2m));
        CollectionCase right = one.Record(Paid("P-3", "2026-01-11", 3m));
        Assert.Equal(["P-1", "P-2"], left.Recorded.Select(told => told.Id));
        Assert.Equal(["P-1", "P-3"], right.Recorded.Select(told => told.Id));
        Assert.Equal(["P-1"], one.Recorded.Select(told => told.Id));
        Assert.Equal(right.Version, Plain.Record(Paid("P-1", "2026-01-09", 1m)).Record(Paid("P-3", "2026-01-11", 3m)).Version);
        Assert.False(right.TryFindEvent("P-2", out _));
    }

    [Fact]
    public void Record_FromManyThreads_EachGetsItsOwnFile()
    {
        CollectionCase shared = Plain.Record(Paid("P-1", "2026-01-09", 1m));
        CollectionCase[] grown = new CollectionCase[64];
        Parallel.For(0, grown.Length, i => grown[i] = shared.Record(Paid($"P-{i + 2}", "2026-01-10", 1m)).Record(Paid($"Q-{i}", "2026-01-11", 1m)));
        for (int i = 0; i < grown.Length; i++)
        {
            Assert.Equal(["P-1", $"P-{i + 2}", $"Q-{i}"], grown[i].Recorded.Select(told => told.Id));
        }
    }

    [Fact]
    public void Events_AnyOrderOfRecording_AreTheSameViews() => Property.HoldsForSeeds(random =>
    {
        PaymentReceived[] told =
        [
            .. Enumerable.Range(0, random.Next(1, 12)).Select(i => new PaymentReceived($"P-{i}", At("2026-01-01").AddHours(random.Next(100)))
            {
                RecordedAt = At("2026-02-01").AddHours(random.Next(3)),
                Account = "A-1",
                Amount = Yuan(random.Next(1, 90)),
            }),
        ];
        CollectionCase first = Plain.Record(told);
        random.Shuffle(told);
        CollectionCase second = Plain.Record(told);
        foreach (PaymentReceived again in told)
        {
            Assert.Same(second, second.Record(again));
        }

        Assert.Equal(first.Events, second.Events);
        Assert.Equal(first.Events.OrderBy(one => one.OccurredAt).ThenBy(one => one.RecordedAt).ThenBy(one => one.Id, StringComparer.Ordinal), second.Events);
        Assert.Equal(first.On("2026-03-01").Accounts.AsEnumerable(), second.On("2026-03-01").Accounts.AsEnumerable());
        Assert.Equal(told.Select(one => one.Id), second.Recorded.Select(one => one.Id));
        Assert.Equal(first.Version.EventCount, second.Version.EventCount);
        DateTimeOffset asOf = At("2026-01-01").AddHours(random.Next(100));
        Assert.Equal(second.Events.Where(one => one.OccurredAt <= asOf), second.EventsUntil(asOf));
    });

    [Fact]
    public void KnownAt_RecordedInOrder_HasTheVersionOfThen()
    {
        CollectionCase first = Plain.Record(Paid("P-1", "2026-01-09", 1m));
        PaymentReceived late = new("P-0", At("2026-01-05")) { RecordedAt = At("2026-01-20"), Account = "A-1", Amount = Yuan(2m) };
        CollectionCase second = first.Record(late);
        Assert.Equal(["P-0", "P-1"], second.Events.Select(told => told.Id));
        Assert.Equal(first.Version, second.KnownAt(At("2026-01-20").AddTicks(-1)).Version);
        Assert.Same(second, second.KnownAt(At("2026-01-20")));
        Assert.Equal(Plain.Version, second.KnownAt(At("2026-01-01")).Version);
        CollectionCase mixed = second.Record(Paid("P-2", "2026-01-10", 3m));
        Assert.Equal(["P-1", "P-2"], mixed.KnownAt(At("2026-01-15")).Recorded.Select(told => told.Id));
    }

    private static void AssertRefused(CollectionCase file, CaseEvent told, params string[] faults)
    {
        Assert.False(file.TryRecord(told, out CollectionCase next, out ImmutableArray<PolicyDiagnostic> diagnostics));
        Assert.Same(file, next);
        Assert.Equal(faults, diagnostics.Select(fault => fault.ToString()));
    }

    /// <summary>A small event with an id of its own, for long histories.</summary>
    private static AttributeSet Note(int index) => new($"E-{index}", At("2026-01-01").AddSeconds(index)) { Name = "note" };
}
