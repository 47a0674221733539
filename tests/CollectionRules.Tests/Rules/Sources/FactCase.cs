using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Contexts;
using CollectionRules.Rules.Sources;
using static CollectionRules.Tests.Cases.Given;

namespace CollectionRules.Tests.Rules.Sources;

/// <summary>A case in which every fact of the catalog has a value that can be worked out by hand, and an empty one.</summary>
internal static class FactCase
{
    public static readonly DateTimeOffset AsOf = DateText.ParseInstant("2026-06-15T10:30:00+08:00");

    public static readonly DecisionContext Context = DecisionContext.At(AsOf, c => c
        .Zones(Zones)
        .Agent(new Agent { Id = "trained", Certificates = [new("law", Day("2026-01-01"), Day("2026-06-15"))] })
        .Agent(new Agent { Id = "expired", Certificates = [new("law", Day("2025-01-01"), Day("2026-06-14"))] })
        .Agent(new Agent { Id = "suspended", IsSuspended = true, Certificates = [new("law", Day("2025-01-01"))] })
        .Agent(new Agent { Id = "robot", IsAutomated = true, Certificates = [new("law", Day("2025-01-01"))] })
        .Signal("complaint-rate", 0.012m));

    public static readonly CollectionCase Empty = CaseFile.For("C-0").In(Currency.CNY).Within(Zones).Build();

    public static readonly CollectionCase Full = Make();

    public static FactRow Row(CollectionCase file, params Fact[] facts) => FactSource.Create(FactSchema.Of(facts)).Read(file, Context);

    public static string Text(CollectionCase file, string name)
    {
        Assert.True(FactCatalog.TryFind(name, out CatalogFact? entry), name);
        FactRow row = Row(file, entry.Fact);
        Assert.Empty(row.Faults);
        return row.Get(entry.Fact).ToString();
    }

    public static ContactAttempted Contact(string id, string at, Channel channel, ContactOutcome outcome, string? person = null, BorrowerAttitude? attitude = null, OverdueReason? reason = null) =>
        new(id, DateText.ParseInstant(at + ":00+08:00"))
        {
            Channel = channel,
            Purpose = ContactPurpose.Demand,
            Outcome = outcome,
            Person = person,
            Attitude = attitude,
            Reason = reason,
        };

    private static CollectionCase Make()
    {
        Account account = new()
        {
            Id = "A-1",
            Product = ProductKind.PersonalLoan,
            BusinessZone = "+08:00",
            Origin = Channel.InApp,
            Contract = new ContractTerms
            {
                Rounding = RoundingRule.HalfUp,
                SignedOn = Day("2025-05-20"),
                Principal = Yuan(12_000m),
                Clauses = [ClauseKind.Contact, ClauseKind.DataUse],
                DueItems =
                [
                    Due("D-1", "2026-01-10", 1_000m, 100m), Due("D-2", "2026-02-10", 1_000m, 100m), Due("D-3", "2026-03-10", 1_000m, 100m),
                    Due("D-4", "2026-04-10", 1_000m, 100m), Due("D-5", "2026-05-10", 1_000m, 100m), Due("D-6", "2026-06-10", 1_000m, 100m, 50m, 25m),
                    Due("D-7", "2026-07-10", 1_000m, 100m),
                ],
            },
        };
        Borrower borrower = new()
        {
            Zones = ["+08:00"],
            Region = "henan",
            CustomerSince = Day("2020-06-15"),
            ContactPoints =
            [
                new ContactPoint { Id = "N-1", Kind = ContactPointKind.Phone, Value = "x", Basis = LawfulBasis.Contract },
                new ContactPoint { Id = "H-1", Kind = ContactPointKind.Address, Value = "x", Basis = LawfulBasis.Contract, VerifiedOn = Day("2026-05-01") },
            ],
            Incomes =
            [
                new Income { Amount = Yuan(100m), Frequency = Frequency.Weekly, PayDay = 3 },
                new Income { Amount = Yuan(6_000m), Frequency = Frequency.Monthly, PayDay = 10, IsDocumented = true },
                new Income { Amount = Yuan(9_000m), Frequency = Frequency.Monthly, PayDay = 5, Until = Day("2026-06-14") },
            ],
            Expenses =
            [
                new Expense { Amount = Yuan(2_000m), Frequency = Frequency.Monthly, IsEssential = true },
                new Expense { Amount = Yuan(50m), Frequency = Frequency.Daily, IsEssential = true },
                new Expense { Amount = Yuan(300m), Frequency = Frequency.Monthly },
            ],
            OtherDebts = [new OtherDebt { Payment = Yuan(800m), Frequency = Frequency.Monthly }],
            Vulnerabilities = [new Vulnerability { Kind = VulnerabilityKind.Illness, Since = Day("2026-01-01"), Until = Day("2026-06-15") }],
            Preferences = new ContactPreferences { Channels = [Channel.Sms, Channel.Call] },
        };
        CaseFile file = CaseFile.For("C-1").In(Currency.CNY).Within(Zones).Of(borrower).With(account).With(new Person { Id = "friend" }).With(Tag.Green)
            .With("employment", AttributeValue.Of("permanent")).With("active-lenders", AttributeValue.Of(3m)).With("debt-ratio", AttributeValue.Of(0.6m))
            .With("segment", AttributeValue.Of("regular"));
        foreach (CaseEvent told in Events())
        {
            file.With(told);
        }

        return file.Build();
    }

    private static IEnumerable<CaseEvent> Events() =>
    [
        new Disbursed("DB", At("2025-05-21")) { Account = "A-1", Amount = Yuan(12_000m) },
        new PlanOffered("PL-1", At("2025-07-01")) { Plan = PlanKind.Installments },
        new PlanAccepted("PL-2", At("2025-07-02")) { Offer = "PL-1" },
        new PlanBroken("PL-3", At("2025-09-01")) { Plan = "PL-2" },
        Promise("PR-1", "2025-10-01", "2025-10-09"),
        new PromiseBroken("PR-1B", At("2025-10-10")) { Promise = "PR-1" },
        Paid("P-1", "2026-01-09", 1_100m),
        Paid("P-2", "2026-03-20", 1_100m),
        Promise("PR-4", "2026-03-25", "2026-04-01"),
        Paid("P-3", "2026-04-01", 1_100m),
        new PromiseKept("PR-4K", At("2026-04-01", 11)) { Promise = "PR-4" },
        Paid("P-4", "2026-04-10", 1_100m),
        new ConsentGiven("CO-1", At("2026-04-20")) { Consent = ConsentKind.DirectDebit },
        new ConsentWithdrawn("CO-2", At("2026-04-21")) { Consent = ConsentKind.DirectDebit },
        new ConsentGiven("CO-3", At("2026-04-22")) { Consent = ConsentKind.ElectronicContact },
        Paid("P-5", "2026-05-01", 500m),
        new PaymentReversed("P-5R", At("2026-05-03")) { Payment = "P-5" },
        Promise("PR-2", "2026-05-12", "2026-05-20"),
        new ContactPointChecked("CK", At("2026-05-16")) { ContactPoint = "H-1", IsValid = true },
        Contact("C-1", "2026-05-20T10:00", Channel.Call, ContactOutcome.Conversation, null, BorrowerAttitude.Cooperative, OverdueReason.EconomicPressure),
        new Scored("S-1", At("2026-05-20", 11)) { Card = "card", Score = 640m, Grade = "B" },
        new PromiseBroken("PR-2B", At("2026-05-21")) { Promise = "PR-2" },
        new PlanOffered("PL-4", At("2026-05-25")) { Plan = PlanKind.PaymentDeferral },
        new PlanDeclined("PL-5", At("2026-05-26")) { Offer = "PL-4" },
        new HoldPlaced("HO-1", At("2026-06-01")) { Hold = HoldKind.Complaint },
        new LimitationTouched("LT", At("2026-06-01", 11)) { Account = "A-1", Cause = LimitationCause.Demand },
        new PlacedWithAgency("AG", At("2026-06-01", 12)) { Account = "A-1", Agency = "agency-1" },
        new IncidentReported("IN-1", At("2026-06-02")) { Incident = IncidentKind.Harassment, Severity = IncidentSeverity.Minor },
        new NoticeServed("NO-1", At("2026-06-03")) { Notice = NoticeKind.PreLegalNotice, Channel = Channel.Letter },
        new StageChanged("ST-1", At("2026-06-05")) { Stage = "call" },
        new ModelResultReceived("MO-1", At("2026-06-06")) { Model = "loss", ModelVersion = "1", Value = 0.25m, ValidUntil = AsOf },
        new ModelResultReceived("MO-2", At("2026-06-06", 11)) { Model = "cure", ModelVersion = "1", Value = 0.75m, ValidUntil = AsOf.AddSeconds(1) },
        Contact("C-2", "2026-06-08T10:00", Channel.Call, ContactOutcome.NoAnswer),
        Contact("C-3", "2026-06-09T10:00", Channel.Sms, ContactOutcome.Delivered),
        new Scored("S-2", At("2026-06-10")) { Card = "card", Score = 590m, Grade = "C" },
        Promise("PR-3", "2026-06-10", "2026-06-20"),
        Contact("C-4", "2026-06-12T10:00", Channel.Call, ContactOutcome.NoAnswer),
        new VisitRecorded("V-1", At("2026-06-13")) { Purpose = ContactPurpose.Demand, Outcome = ContactOutcome.NotHome },
        Contact("C-5", "2026-06-15T09:00", Channel.RobotCall, ContactOutcome.VoicemailLeft),
        Contact("C-6", "2026-06-15T09:30", Channel.Call, ContactOutcome.ThirdPartyAnswered, "friend"),
        Contact("C-7", "2026-06-15T11:00", Channel.Call, ContactOutcome.Conversation),
    ];

    private static PromiseMade Promise(string id, string day, string due) => new(id, At(day)) { Amount = Yuan(1_100m), DueOn = Day(due) };
}
