using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;

namespace CollectionRules.Compliance;

/// <content>Whether the step was made.</content>
public sealed partial class RequiredStepRule
{
    internal override RuleAnswer? Ask(RuleQuestion question, DateTimeOffset at) => Step switch
    {
        RequiredStepKind.Staff => question.Staff is int staff ? staff >= MinimumStaff ? null : Against() : Unknown(),
        RequiredStepKind.Recording => question.Attempt.IsRecorded is bool isRecorded ? isRecorded ? null : Against() : Unknown(),
        RequiredStepKind.LawfulSource => question.Attempt.ContactPoint is null || question.Point is not ContactPoint point ? Unknown() : MayUse(question, point, at) ? null : Against(),
        RequiredStepKind.Certificate => AskCertificates(question, at),
        _ => AskDone(question, at),
    };

    internal override DateTimeOffset? FreeFrom(RuleQuestion question, DateTimeOffset at) => Step is RequiredStepKind.Notice or RequiredStepKind.Verification or RequiredStepKind.Consent
        ? FirstFree(question, at, Done(question, at).Select(done => (DateTimeOffset?)Opening(question, done)))
        : FirstFree(question, at, []);

    private RuleAnswer? AskDone(RuleQuestion question, DateTimeOffset at)
    {
        List<DateTimeOffset> done = [.. Done(question, at)];
        return done.Any(instant => Holds(question, instant, at)) ? null : done.Count == 0 && !UnknownBlocks ? Warning(Reason) : Against();
    }

    private RuleAnswer? Unknown() => UnknownBlocks ? Against() : Warning(Reason);

    private bool Holds(RuleQuestion question, DateTimeOffset done, DateTimeOffset at)
    {
        ZoneRules zone = question.DebtorZones[0];
        return Opening(question, done) <= at && (ValidFor is not CalendarSpan valid || zone.DateAt(at) <= valid.AddTo(zone.DateAt(done)));
    }

    private DateTimeOffset Opening(RuleQuestion question, DateTimeOffset done) => Wait is CalendarSpan wait
        ? question.DebtorZones[0].StartOfDay(wait.AddTo(question.DebtorZones[0].DateAt(done)))
        : done;

    /// <summary>When the step was made; a consent or approval that has ended by the instant looked at was not.</summary>
    private IEnumerable<DateTimeOffset> Done(RuleQuestion question, DateTimeOffset at) => Step switch
    {
        RequiredStepKind.Notice => question.Events.OfType<NoticeServed>()
            .Where(told => (Notice is null || told.Notice == Notice) && told.IsDelivered != false && (told.Accounts.IsEmpty || question.Debts.All(debt => told.Accounts.Any(id => question.DebtOf(id) == debt))))
            .Select(told => told.OccurredAt),
        RequiredStepKind.Consent => question.Consents(Consent ?? ConsentKind.Contact)
            .Where(told => !(told.ValidUntil <= at))
            .Select(told => told.OccurredAt),
        RequiredStepKind.Approval => question.Events.OfType<ApprovalGiven>()
            .Where(told => (Subject is null || told.Subject == Subject) && told.Approver != told.Proposer && !(told.ExpiresAt <= at))
            .Select(told => told.OccurredAt),
        _ => question.Events.Where(told => Verifies(question, told)).Select(told => told.OccurredAt),
    };

    private static bool Verifies(RuleQuestion question, CaseEvent told)
    {
        bool IsSame(string? person, string? point) => question.PersonOf(person) == question.Person
            && (question.Attempt.ContactPoint is null || point is null || point == question.Attempt.ContactPoint);
        return told switch
        {
            ContactPointChecked check => check.IsValid && IsSame(check.Person, check.ContactPoint),
            ContactAttempted contact => contact.Direction == ContactDirection.Inbound && contact.Channel == question.Attempt.Channel && IsSame(contact.Person, contact.ContactPoint),
            ConsentGiven consent => (consent.Consent == ConsentKind.ElectronicContact || consent.Consent == ConsentKind.Contact)
                && (consent.Channel is null || consent.Channel == question.Attempt.Channel) && IsSame(consent.Person, consent.ContactPoint),
            _ => false,
        };
    }

    private static bool MayUse(RuleQuestion question, ContactPoint point, DateTimeOffset at)
    {
        bool isRefused = false;
        foreach (CaseEvent told in question.Events)
        {
            isRefused = told switch
            {
                ConsentWithdrawn taken when taken.Consent == ConsentKind.Contact && question.PersonOf(taken.Person) == question.Person && IsOf(taken.ContactPoint) && (taken.Channel is null || taken.Channel == question.Attempt.Channel) => true,
                ConsentGiven given when given.Consent == ConsentKind.Contact && question.PersonOf(given.Person) == question.Person && IsOf(given.ContactPoint) && (given.Channel is null || given.Channel == question.Attempt.Channel) => false,
                _ => isRefused,
            };
        }

        return !isRefused && point.MayBeUsedOn(question.DebtorZones[0].DateAt(at));

        bool IsOf(string? id) => id is null || id == point.Id;
    }

    private RuleAnswer? AskCertificates(RuleQuestion question, DateTimeOffset at)
    {
        ImmutableArray<string> agents = question.Attempt.Agents.IsEmpty && question.Attempt.Collector is string collector ? [collector] : question.Attempt.Agents;
        if (agents.IsEmpty)
        {
            return Unknown();
        }

        DateOnly day = question.DebtorZones[0].DateAt(at);
        ImmutableArray<string> missing =
        [
            .. Certificates.Where(name => !agents.All(agent => question.Context.Certificates.Any(certificate => certificate.Collector == agent && certificate.Name == name && IsValid(certificate, day)))),
        ];
        return missing.IsEmpty ? null : Against() with { Missing = missing };
    }

    private bool IsValid(AgentCertificate certificate, DateOnly day) =>
        certificate.IssuedOn <= day && !(certificate.ValidUntil < day) && (ValidFor is not CalendarSpan valid || day <= valid.AddTo(certificate.IssuedOn));
}
