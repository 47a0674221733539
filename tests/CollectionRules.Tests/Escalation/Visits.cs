using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Tests.Cases;

namespace CollectionRules.Tests.Escalation;

/// <summary>Case files and short words for the tests of treatments and workflows; days are those of China.</summary>
internal static class Visits
{
    public static ZoneRules Zone { get; } = ZoneRules.Fixed(TimeSpan.FromHours(8));

    public static Borrower Known { get; } = new()
    {
        Name = "Zhang San",
        IdentityNumber = "110101199003070000",
        IdentityVerifiedOn = Given.Day("2026-01-01"),
        ContactPoints =
        [
            new ContactPoint { Id = "N-1", Kind = ContactPointKind.Phone, Value = "13800138000", Basis = LawfulBasis.Contract },
            new ContactPoint { Id = "H-1", Kind = ContactPointKind.Address, Value = "1 Long Street", Basis = LawfulBasis.Contract, VerifiedOn = Given.Day("2026-03-01"), Place = PlaceKind.Home },
        ],
    };

    public static DateTimeOffset At(string day, int hour = 10) => Given.At(day, hour);

    /// <summary>One installment of an amount, due on 1 January 2026.</summary>
    public static CollectionCase Case(decimal amount = 1_000m, string due = "2026-01-01", Borrower? borrower = null, params ReadOnlySpan<CaseEvent> events)
    {
        CaseFile file = CaseFile.For("C-1").In(Currency.CNY).Of(borrower ?? Known).With(Given.Account(Given.Due("D-1", due, amount)));
        foreach (CaseEvent told in events)
        {
            file.With(told);
        }

        return file.Build();
    }

    /// <summary>A case whose first installment was paid late and whose second lies far ahead.</summary>
    public static CollectionCase Cured(string paid) => CaseFile.For("C-1").In(Currency.CNY).Of(Known)
        .With(Given.Account(Given.Due("D-1", "2026-01-01", 1_000m), Given.Due("D-2", "2026-12-01", 1_000m))).With(Paid("R-1", paid, 1_000m)).Build();

    public static ContactAttempted Contact(string id, string day, Channel channel, ContactOutcome outcome, ContactPurpose? purpose = null, int hour = 10) => new(id, At(day, hour))
    {
        Channel = channel,
        Outcome = outcome,
        Purpose = purpose ?? ContactPurpose.Demand,
    };

    public static ContactAttempted Said(string id, string day, BorrowerAttitude attitude) => new(id, At(day))
    {
        Channel = Channel.Call,
        Outcome = ContactOutcome.Conversation,
        Purpose = ContactPurpose.Inquiry,
        Attitude = attitude,
    };

    public static IEnumerable<CaseEvent> FailedCalls(int count) => Enumerable.Range(0, count).Select(static i => Contact($"F-{i}", $"2026-02-{10 + i}", Channel.Call, ContactOutcome.NoAnswer));

    public static VisitRecorded Visit(string id, string day, ContactOutcome outcome, string? plan = null) => new(id, At(day))
    {
        Visit = plan,
        Purpose = ContactPurpose.Inquiry,
        Outcome = outcome,
        Collectors = ["K-1", "K-2"],
        Reason = outcome == ContactOutcome.Met ? OverdueReason.Unemployment : null,
        Conduct = [.. ConductItem.WellKnown.Select(static item => new ConductAnswer { Item = item, Kept = true })],
    };

    public static PromiseMade Promise(string id, string day, string due, decimal amount = 500m, string? contact = null) => new(id, At(day)) { Amount = Given.Yuan(amount), DueOn = Given.Day(due), Contact = contact };

    public static PaymentReceived Paid(string id, string day, decimal amount) => new(id, At(day, 11)) { Account = "A-1", Amount = Given.Yuan(amount) };

    public static CaseStanding StandingOn(this CollectionCase file, DateTimeOffset asOf) => file.StandingAt(asOf, null, ZoneBook.Of(Zone));

    public static StageHistory In(string stage, string day) => StageHistory.Of([new StageEntry(stage, Ladder.None, At(day, 0), Given.Day(day), null)]);

    public static ProposalContext Context(CollectionCase file, Ladder ladder, StageHistory history, DateTimeOffset asOf) =>
        ProposalContext.Of(file, file.StandingOn(asOf), ladder, history, Zone);

    /// <summary>The proposals of a stage whose conditions are left aside.</summary>
    public static ImmutableArray<Proposal> Propose(Ladder ladder, string stage, CollectionCase file, string entered, DateTimeOffset asOf) =>
        Proposals.Of(ladder, ladder.Stages.First(one => one.Id == stage).Treatments, Context(file, ladder, In(stage, entered), asOf));

    public static ActionChoice Choose(Ladder ladder, string stage, CollectionCase file, string entered, DateTimeOffset asOf, Func<Proposal, GateAnswer>? gate = null) =>
        ActionChoice.Choose(Propose(ladder, stage, file, entered, asOf), gate ?? (static _ => GateAnswer.Allowed))[0];
}
