using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Contexts;
using static CollectionRules.Calendars.CalendarWords;

namespace CollectionRules.Tests.Decisions;

/// <summary>A policy with visits and legal steps, and cases that are ripe for them.</summary>
internal static class Workflows
{
    public static readonly CollectionPolicy Policy = CollectionPolicy.Create("with-workflows", "1", p => Configure(p).Visit(Visits).Legal(Legal));

    public static readonly DocumentName[] Papers = [DocumentName.AuthorizationLetter, DocumentName.StaffId, DocumentName.ContractCopy, DocumentName.Statement];

    public static CollectionPolicyBuilder Configure(CollectionPolicyBuilder p) => p
        .In(Currency.CNY)
        .Escalate(ladder => ladder
            .Stage("reminder", s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Sms))
            .Stage("call", s => s.When(Facts.DaysPastDue >= 8).Treat(Channel.Call))
            .Stage("letter", s => s.When(Facts.DaysPastDue >= 30).Treat(Channel.Letter))
            .Stage("visit", s => s.When(Facts.DaysPastDue >= 60).Treat(Channel.FieldVisit, t => t.Purpose(ContactPurpose.Inquiry)))
            .Stage("legal", s => s.When(Facts.DaysPastDue >= 120).Treat(Channel.Legal)))
        .Comply(RulePacks.China.PersonalConsumerLoans);

    public static void Visits(VisitWorkflowBuilder v) => v
        .Staff(2).Within(DailyWindow.Parse("09:00-20:00")).AtMost(1, Month).Vulnerable(VulnerabilityRule.NoVisit)
        .AfterFailedContacts(3).NeedsApproval("head").AtBusiness(DailyWindow.Parse("09:00-18:00"));

    public static void Legal(LegalWorkflowBuilder l) => l.After(fruitlessContacts: 5, daysPastDue: 120).AfterNotice(NoticeKind.PreLegalNotice, Days(15)).NeedsApproval("legal");

    public static DecisionContext Context(DateTimeOffset at, params ReadOnlySpan<ProposedAction> advice)
    {
        ProposedAction[] all = advice.ToArray();
        return DecisionContext.At(at, c =>
        {
            c.Zones(Given.Zones).Agent(Agent("agent-1")).Agent(Agent("agent-2"));
            foreach (ProposedAction one in all)
            {
                c.Propose(one);
            }
        });
    }

    public static Agent Agent(string id) => new()
    {
        Id = id,
        Certificates = [.. ((string[])["law", "communication", "visit"]).Select(static name => new Certificate(name, new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31)))],
    };

    public static ContactPoint Address(PlaceKind place) =>
        new() { Id = "H-1", Kind = ContactPointKind.Address, Value = "1 Long Street", Basis = LawfulBasis.Contract, VerifiedOn = new DateOnly(2026, 3, 1), Place = place };

    /// <summary>A case in a stage, past due for so many days on 10 March 2026, with failed calls and the papers at hand.</summary>
    public static CollectionCase Case(int days, string stage, PlaceKind? place = null, BorrowerKind kind = BorrowerKind.Individual, int failedCalls = 5, params ReadOnlySpan<CaseEvent> events)
    {
        CollectionCase loan = Given.Loan(days);
        CaseFile file = CaseFile.From(loan).Of(loan.Borrower with
        {
            Kind = kind,
            Name = "Zhang San",
            IdentityNumber = "110101199003070000",
            IdentityVerifiedOn = new DateOnly(2026, 1, 1),
            Zones = ["Asia/Shanghai"],
            ContactPoints = [new ContactPoint { Id = "N-1", Kind = ContactPointKind.Phone, Value = "13800138000", Basis = LawfulBasis.Contract }, Address(place ?? PlaceKind.Home)],
        });
        string[] stages = ["reminder", "call", "letter", "visit", "legal"];
        string from = Ladder.None;
        foreach (string one in stages.TakeWhile(one => from != stage))
        {
            file.With(new StageChanged($"S-{one}", Given.At("2026-01-20T10:00:00+08:00").AddDays(Array.IndexOf(stages, one))) { From = from, Stage = one });
            from = one;
        }

        for (int i = 0; i < failedCalls; i++)
        {
            file.With(new ContactAttempted($"F-{i}", Given.At("2026-02-10T10:00:00+08:00").AddDays(i)) { Channel = Channel.Call, Outcome = ContactOutcome.NoAnswer, Purpose = ContactPurpose.Demand });
        }

        foreach (DocumentName paper in Papers)
        {
            file.With(new DocumentFiled($"D-{paper}", Given.At("2026-02-20T10:00:00+08:00")) { Document = paper });
        }

        foreach (CaseEvent told in events)
        {
            file.With(told);
        }

        return file.Build();
    }

    public static VisitRequest Request(string start, double hours = 1) => new()
    {
        Id = "PL-1",
        SlotStart = Given.At(start),
        SlotEnd = Given.At(start).AddHours(hours),
        Strategy = "listen first",
        NoOfferReason = "no-offer-fits",
    };

    public static ApprovalGiven Approval(string subject, string role, string approver = "B", string proposer = "A") =>
        new($"G-{subject}-{approver}", Given.At("2026-03-09T12:00:00+08:00")) { Subject = subject, Approver = approver, Proposer = proposer, Role = role };

    public static NoticeServed Notice(string at) => new("N-9", Given.At(at)) { Notice = NoticeKind.PreLegalNotice, Channel = Channel.Letter, IsDelivered = true };
}
