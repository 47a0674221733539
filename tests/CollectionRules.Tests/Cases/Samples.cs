using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Monetary;

namespace CollectionRules.Tests.Cases;

/// <summary>One of every part and of every kind of event, with every member given.</summary>
internal static class Samples
{
    public static DueItem SampleDueItem { get; } = new("D-9", new DateOnly(2026, 3, 1), new DueAmounts(
        Money.Of(900m, Currency.CNY), Money.Of(80.5m, Currency.CNY), Money.Of(7m, Currency.CNY), Money.Of(0.05m, Currency.CNY)));

    public static DateTimeOffset At { get; } = DateText.ParseInstant("2026-02-01T10:00:00+08:00");

    public static ContactPoint SampleContactPoint { get; } = new()
    {
        Id = "id-1",
        Kind = ContactPointKind.Phone,
        Value = "value-1",
        Place = PlaceKind.Home,
        Basis = LawfulBasis.Contract,
        Source = "source-1",
        Consent = ConsentState.Given,
        ConsentUntil = new DateOnly(2026, 3, 1),
        VerifiedOn = new DateOnly(2026, 3, 1),
        InvalidSince = new DateOnly(2026, 3, 1),
        IsRegistered = true,
    };

    public static Income SampleIncome { get; } = new()
    {
        Kind = IncomeKind.Salary,
        Amount = Money.Of(12.5m, Currency.CNY),
        Frequency = Frequency.Weekly,
        PayDay = 10,
        IsDocumented = true,
        Since = new DateOnly(2026, 3, 1),
        Until = new DateOnly(2026, 3, 1),
    };

    public static Expense SampleExpense { get; } = new()
    {
        Label = "label-1",
        Amount = Money.Of(12.5m, Currency.CNY),
        Frequency = Frequency.Weekly,
        IsEssential = true,
        IsDocumented = true,
    };

    public static OtherDebt SampleOtherDebt { get; } = new()
    {
        Payment = Money.Of(12.5m, Currency.CNY),
        Frequency = Frequency.Weekly,
        Outstanding = Money.Of(12.5m, Currency.CNY),
        IsDocumented = true,
    };

    public static Vulnerability SampleVulnerability { get; } = new()
    {
        Kind = VulnerabilityKind.Illness,
        Since = new DateOnly(2026, 3, 1),
        Until = new DateOnly(2026, 3, 1),
        IsDocumented = true,
    };

    public static ContactPreferences SampleContactPreferences { get; } = new()
    {
        Channels = [Channel.Call, Channel.RobotCall],
        OptedOut = [Channel.Call, Channel.RobotCall],
        Window = DailyWindow.Parse("18:00-21:00"),
        ByAppointment = true,
    };

    public static Obligation SampleObligation { get; } = new()
    {
        Person = "borrower",
        Kind = ObligationKind.Guarantor,
        Limit = Money.Of(12.5m, Currency.CNY),
    };

    public static PermittedFee SamplePermittedFee { get; } = new()
    {
        Kind = FeeKind.Late,
        Limit = Money.Of(12.5m, Currency.CNY),
    };

    public static ContractTerms SampleContractTerms { get; } = new()
    {
        Rounding = RoundingRule.HalfUp,
        SignedOn = new DateOnly(2026, 3, 1),
        DisbursedAt = DateText.ParseInstant("2026-12-01T10:00:00+08:00"),
        Principal = Money.Of(12.5m, Currency.CNY),
        DueItems = [SampleDueItem],
        GraceDays = 5,
        AnnualRate = AnnualRate.Of(24m),
        PenaltyPerDay = Percentage.Of(0.05m),
        PenaltyBase = PenaltyBase.OverdueTotal,
        ReferenceRate = AnnualRate.Of(24m),
        DayCount = DayCount.Actual360,
        PaymentOrder = PaymentOrder.PrincipalFirst,
        PermittedFees = [SamplePermittedFee],
        Clauses = [ClauseKind.Contact, ClauseKind.AddressForService],
    };

    public static Account SampleAccount { get; } = new()
    {
        Id = "id-1",
        Product = ProductKind.PersonalLoan,
        Tags = [Tag.FastDisbursement, Tag.ShortTerm],
        BusinessZone = "Asia/Shanghai",
        Contract = SampleContractTerms,
        CreditLimit = Money.Of(12.5m, Currency.CNY),
        Origin = Channel.Call,
        CountAs = "countAs-1",
        IsSecured = true,
        Obligations = [SampleObligation],
    };

    public static Person SamplePerson { get; } = new()
    {
        Id = "id-1",
        Relation = PersonRelation.Spouse,
        Name = "name-1",
        ContactPoints = [SampleContactPoint],
        Zones = ["Asia/Shanghai", "+08:00"],
        Language = "language-1",
    };

    public static Borrower SampleBorrower { get; } = new()
    {
        Id = "id-1",
        Kind = BorrowerKind.MicroEnterprise,
        Name = "name-1",
        IdentityNumber = "identityNumber-1",
        IdentityVerifiedOn = new DateOnly(2026, 3, 1),
        ContactPoints = [SampleContactPoint],
        Zones = ["Asia/Shanghai", "+08:00"],
        Region = "region-1",
        Language = "language-1",
        CustomerSince = new DateOnly(2026, 3, 1),
        Incomes = [SampleIncome],
        Expenses = [SampleExpense],
        OtherDebts = [SampleOtherDebt],
        Vulnerabilities = [SampleVulnerability],
        Preferences = SampleContactPreferences,
    };

    public static PaymentPart SamplePaymentPart { get; } = new()
    {
        Component = DueComponent.Interest,
        Amount = Money.Of(12.5m, Currency.CNY),
        DueItem = "D-1",
    };

    public static ConductAnswer SampleConductAnswer { get; } = new()
    {
        Item = ConductItem.Identified,
        Kept = false,
    };

    /// <summary>One event of every kind; each by itself, they are no history of one case.</summary>
    public static IReadOnlyList<CaseEvent> Events { get; } =
    [
        new Disbursed("E-Disbursed", At)
        {
            Source = "host",
            Account = "A-1",
            Amount = Money.Of(12.5m, Currency.CNY),
        },
        new DueItemAdded("E-DueItemAdded", At)
        {
            Source = "host",
            Account = "A-1",
            Item = SampleDueItem,
        },
        new ScheduleReplaced("E-ScheduleReplaced", At)
        {
            Source = "host",
            Account = "A-1",
            Removed = ["removed-1", "removed-2"],
            Items = [SampleDueItem],
            Plan = "plan-1",
        },
        new AmountWaived("E-AmountWaived", At)
        {
            Source = "host",
            Account = "A-1",
            Component = DueComponent.Penalty,
            Amount = Money.Of(12.5m, Currency.CNY),
            DueItem = "D-1",
            Reason = "reason-1",
        },
        new PaymentReceived("E-PaymentReceived", At)
        {
            Source = "host",
            Account = "A-1",
            Amount = Money.Of(12.5m, Currency.CNY),
            Parts = [SamplePaymentPart],
            Payer = "borrower",
        },
        new PaymentReversed("E-PaymentReversed", At)
        {
            Source = "host",
            Payment = "E-PaymentReceived",
            Reason = "reason-1",
        },
        new PromiseMade("E-PromiseMade", At)
        {
            Source = "host",
            Accounts = ["A-1"],
            Amount = Money.Of(12.5m, Currency.CNY),
            DueOn = new DateOnly(2026, 3, 1),
            Person = "borrower",
            Contact = "E-ContactAttempted",
        },
        new PromiseKept("E-PromiseKept", At)
        {
            Source = "host",
            Promise = "E-PromiseMade",
        },
        new PromiseBroken("E-PromiseBroken", At)
        {
            Source = "host",
            Promise = "E-PromiseMade",
        },
        new PromiseWithdrawn("E-PromiseWithdrawn", At)
        {
            Source = "host",
            Promise = "E-PromiseMade",
        },
        new ContactAttempted("E-ContactAttempted", At)
        {
            Source = "host",
            Channel = Channel.Call,
            Direction = ContactDirection.Inbound,
            Purpose = ContactPurpose.Demand,
            Outcome = ContactOutcome.NoAnswer,
            Person = "borrower",
            ContactPoint = "contactPoint-1",
            Collector = "collector-1",
            IsAutomated = true,
            Accounts = ["A-1"],
            Tone = Tone.Gentle,
            Thread = "thread-1",
            Attitude = BorrowerAttitude.Cooperative,
            Reason = OverdueReason.EconomicPressure,
            Template = "template-1",
            DurationSeconds = 95,
        },
        new VisitPlanned("E-VisitPlanned", At)
        {
            Source = "host",
            Accounts = ["A-1"],
            Person = "borrower",
            ContactPoint = "contactPoint-1",
            SlotStart = DateText.ParseInstant("2026-12-01T10:00:00+08:00"),
            SlotEnd = DateText.ParseInstant("2026-12-01T10:00:00+08:00"),
            Collectors = ["collectors-1", "collectors-2"],
            Objective = ContactPurpose.Demand,
            Strategy = "strategy-1",
            Documents = [DocumentName.AuthorizationLetter, DocumentName.StaffId],
            Offers = ["offers-1", "offers-2"],
            NoOfferReason = "noOfferReason-1",
            ValidUntil = DateText.ParseInstant("2026-12-01T10:00:00+08:00"),
        },
        new VisitCancelled("E-VisitCancelled", At)
        {
            Source = "host",
            Visit = "E-VisitPlanned",
            Reason = "reason-1",
        },
        new VisitRecorded("E-VisitRecorded", At)
        {
            Source = "host",
            Visit = "E-VisitPlanned",
            Accounts = ["A-1"],
            Person = "borrower",
            ContactPoint = "contactPoint-1",
            Collectors = ["collectors-1", "collectors-2"],
            Purpose = ContactPurpose.Demand,
            Outcome = ContactOutcome.NoAnswer,
            Tone = Tone.Neutral,
            Attitude = BorrowerAttitude.Cooperative,
            Reason = OverdueReason.EconomicPressure,
            Steps = [VisitStep.Identify, VisitStep.VerifyPerson],
            Conduct = [SampleConductAnswer],
            Documents = [DocumentName.AuthorizationLetter, DocumentName.StaffId],
            MinorAlone = true,
        },
        new HoldPlaced("E-HoldPlaced", At)
        {
            Source = "host",
            Hold = HoldKind.Dispute,
            Accounts = ["A-1"],
            Person = "borrower",
            Until = DateText.ParseInstant("2026-12-01T10:00:00+08:00"),
            ReviewBy = new DateOnly(2026, 3, 1),
            IsDocumented = true,
            Reason = "reason-1",
        },
        new HoldReleased("E-HoldReleased", At)
        {
            Source = "host",
            Hold = "E-HoldPlaced",
            Resolution = HoldResolution.LenderFavor,
        },
        new ConsentGiven("E-ConsentGiven", At)
        {
            Source = "host",
            Consent = ConsentKind.Contact,
            Person = "borrower",
            Channel = Channel.Call,
            ContactPoint = "contactPoint-1",
            Window = DailyWindow.Parse("18:00-21:00"),
            ValidUntil = DateText.ParseInstant("2026-12-01T10:00:00+08:00"),
        },
        new ConsentWithdrawn("E-ConsentWithdrawn", At)
        {
            Source = "host",
            Consent = ConsentKind.Contact,
            Person = "borrower",
            Channel = Channel.Call,
            ContactPoint = "contactPoint-1",
        },
        new ContactPointChecked("E-ContactPointChecked", At)
        {
            Source = "host",
            ContactPoint = "contactPoint-1",
            IsValid = false,
            Person = "borrower",
        },
        new PlanOffered("E-PlanOffered", At)
        {
            Source = "host",
            Plan = PlanKind.PaymentDeferral,
            Accounts = ["A-1"],
            Items = [SampleDueItem],
            Waived = Money.Of(12.5m, Currency.CNY),
            ValidUntil = new DateOnly(2026, 3, 1),
        },
        new PlanAccepted("E-PlanAccepted", At)
        {
            Source = "host",
            Offer = "E-PlanOffered",
            IsSigned = true,
        },
        new PlanDeclined("E-PlanDeclined", At)
        {
            Source = "host",
            Offer = "E-PlanOffered",
            Reason = "reason-1",
        },
        new PlanBroken("E-PlanBroken", At)
        {
            Source = "host",
            Plan = "E-PlanAccepted",
        },
        new PlanCompleted("E-PlanCompleted", At)
        {
            Source = "host",
            Plan = "E-PlanAccepted",
        },
        new StageChanged("E-StageChanged", At)
        {
            Source = "host",
            Stage = "stage-1",
            From = "from-1",
            Reason = "reason-1",
            Decision = "decision-1",
        },
        new Scored("E-Scored", At)
        {
            Source = "host",
            Score = 0.32m,
            Grade = "grade-1",
            Card = "card-1",
            CardVersion = "cardVersion-1",
        },
        new ModelResultReceived("E-ModelResultReceived", At)
        {
            Source = "host",
            Model = "model-1",
            ModelVersion = "modelVersion-1",
            Value = 0.32m,
            ValidUntil = DateText.ParseInstant("2026-12-01T10:00:00+08:00"),
        },
        new FeedbackReceived("E-FeedbackReceived", At)
        {
            Source = "host",
            Feedback = FeedbackKind.Positive,
            Channel = Channel.Call,
            Contact = "E-ContactAttempted",
            Rating = 4,
            Comment = "comment-1",
        },
        new IncidentReported("E-IncidentReported", At)
        {
            Source = "host",
            Incident = IncidentKind.Threat,
            Severity = IncidentSeverity.Serious,
            Collector = "collector-1",
            Contact = "E-ContactAttempted",
            ReviewBy = new DateOnly(2026, 3, 1),
        },
        new IncidentClosed("E-IncidentClosed", At)
        {
            Source = "host",
            Incident = "E-IncidentReported",
            IsUpheld = false,
        },
        new NoticeServed("E-NoticeServed", At)
        {
            Source = "host",
            Notice = NoticeKind.Demand,
            Accounts = ["A-1"],
            Channel = Channel.Call,
            Person = "borrower",
            ContactPoint = "contactPoint-1",
            IsDelivered = false,
            IsReceiptProvable = true,
        },
        new BureauReportPlanned("E-BureauReportPlanned", At)
        {
            Source = "host",
            Account = "A-1",
            ReportOn = new DateOnly(2026, 3, 1),
        },
        new BureauReportNotified("E-BureauReportNotified", At)
        {
            Source = "host",
            Report = "E-BureauReportPlanned",
            Channel = Channel.Call,
        },
        new BureauReportSent("E-BureauReportSent", At)
        {
            Source = "host",
            Report = "E-BureauReportPlanned",
        },
        new BureauReportCancelled("E-BureauReportCancelled", At)
        {
            Source = "host",
            Report = "E-BureauReportPlanned",
        },
        new EducationDelivered("E-EducationDelivered", At)
        {
            Source = "host",
            Topic = EducationTopic.RepaymentDuty,
            Channel = Channel.Call,
        },
        new DocumentFiled("E-DocumentFiled", At)
        {
            Source = "host",
            Document = DocumentName.ContractCopy,
            Accounts = ["A-1"],
            ValidUntil = new DateOnly(2026, 12, 31),
        },
        new ApprovalGiven("E-ApprovalGiven", At)
        {
            Source = "host",
            Subject = "subject-1",
            Approver = "approver-1",
            Proposer = "proposer-1",
            Role = "role-1",
            ExpiresAt = DateText.ParseInstant("2026-12-01T10:00:00+08:00"),
        },
        new ApprovalRefused("E-ApprovalRefused", At)
        {
            Source = "host",
            Subject = "subject-1",
            Approver = "approver-1",
            Reason = "reason-1",
        },
        new OverrideGranted("E-OverrideGranted", At)
        {
            Source = "host",
            Rule = "rule-1",
            Reason = "reason-1",
            Approver = "approver-1",
            ExpiresAt = DateText.ParseInstant("2026-12-01T10:00:00+08:00"),
        },
        new ChargedOff("E-ChargedOff", At)
        {
            Source = "host",
            Account = "A-1",
            Amount = Money.Of(12.5m, Currency.CNY),
        },
        new PlacedWithAgency("E-PlacedWithAgency", At)
        {
            Source = "host",
            Account = "A-1",
            Agency = "agency-1",
            Until = new DateOnly(2026, 3, 1),
        },
        new RecalledFromAgency("E-RecalledFromAgency", At)
        {
            Source = "host",
            Account = "A-1",
            Reason = "reason-1",
        },
        new LimitationTouched("E-LimitationTouched", At)
        {
            Source = "host",
            Account = "A-1",
            Cause = LimitationCause.Demand,
            ReachedDebtor = true,
            Until = new DateOnly(2026, 3, 1),
        },
        new LegalStepTaken("E-LegalStepTaken", At)
        {
            Source = "host",
            Step = LegalStep.Mediation,
            Accounts = ["A-1"],
            Amount = Money.Of(12.5m, Currency.CNY),
            Reference = "reference-1",
        },
        new CostIncurred("E-CostIncurred", At)
        {
            Source = "host",
            Cost = CostKind.Labor,
            Amount = Money.Of(12.5m, Currency.CNY),
            Account = "A-1",
            Contact = "E-ContactAttempted",
        },
        new CaseClosed("E-CaseClosed", At)
        {
            Source = "host",
            Reason = CloseReason.Paid,
        },
        new CaseReopened("E-CaseReopened", At)
        {
            Source = "host",
            Reason = "reason-1",
        },
        new AttributeSet("E-AttributeSet", At)
        {
            Source = "host",
            Name = "segment",
            Value = AttributeValue.Of("gold"),
        },
    ];
}
