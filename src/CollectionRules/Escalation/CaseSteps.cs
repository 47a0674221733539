using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;

namespace CollectionRules.Escalation;

/// <summary>Which of the well-known steps a case file itself shows as done. The others a host or a rule pack has to add.</summary>
public static class CaseSteps
{
    /// <summary>The steps that the events up to an instant show.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="asOf">The instant, included.</param>
    /// <param name="zone">The business zone, whose dates count.</param>
    /// <param name="verificationValidFor">How long a verified address counts as verified, the day of verification included.</param>
    /// <param name="zones">The rules of the accounts' zones; the machine's zone data where nothing is said.</param>
    /// <returns>The steps: notice served, address and identity verified, dossier complete, visit planned, contact made, offer made, reason learned.</returns>
    public static ImmutableHashSet<Step> Of(CollectionCase file, DateTimeOffset asOf, ZoneRules zone, CalendarSpan verificationValidFor, ZoneBook? zones = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(zone);
        DateOnly today = zone.DateAt(asOf);
        IReadOnlyList<CaseEvent> told = file.EventsUntil(asOf);
        ImmutableHashSet<Step>.Builder done = ImmutableHashSet.CreateBuilder<Step>();
        Add(done, Step.PreLegalNoticeServed, told.Any(one => IsServed(one, NoticeKind.PreLegalNotice)));
        Add(done, Step.IdentityVerified, file.Borrower.IdentityVerifiedOn <= today);
        Add(done, Step.AddressVerified, VerifiedAddress(file, asOf, zone, verificationValidFor) is not null);
        Add(done, Step.VisitPlanned, OpenVisit(told, asOf) is not null);
        Add(done, Step.ContactMade, told.Any(IsReached));
        Add(done, Step.OfferMade, told.Any(static one => one is PlanOffered));
        Add(done, Step.ReasonLearned, told.Any(static one => one is ContactAttempted { Reason: not null } or VisitRecorded { Reason: not null }));
        Add(done, Step.DossierComplete, file.CheckDossier(DossierPurpose.VisitPreparation, asOf, zones).IsComplete);
        return done.ToImmutable();
    }

    /// <summary>The address of the borrower that was verified last and whose verification still counts; null where there is none.</summary>
    internal static ContactPoint? VerifiedAddress(CollectionCase file, DateTimeOffset asOf, ZoneRules zone, CalendarSpan validFor, PlaceKind? place = null)
    {
        DateOnly today = zone.DateAt(asOf);
        return file.Borrower.ContactPoints.Where(point => point.Kind == ContactPointKind.Address && (place is null || point.Place == place) && point.MayBeUsedOn(today))
            .Select(point => (Point: point, On: VerifiedOn(file, point, asOf, zone)))
            .Where(pair => pair.On is DateOnly on && on <= today && (validFor.IsZero ? on == today : validFor.AddTo(on) >= today))
            .OrderByDescending(static pair => pair.On).ThenBy(static pair => pair.Point.Id, StringComparer.Ordinal)
            .Select(static pair => pair.Point).FirstOrDefault();
    }

    internal static bool IsServed(CaseEvent told, NoticeKind kind) => told is NoticeServed notice && notice.Notice == kind && notice.IsDelivered != false;

    /// <summary>The last planned visit that was not cancelled, not carried out and has not expired.</summary>
    internal static VisitPlanned? OpenVisit(IReadOnlyList<CaseEvent> told, DateTimeOffset asOf)
    {
        HashSet<string> ended = [.. told.OfType<VisitCancelled>().Select(static one => one.Visit), .. told.OfType<VisitRecorded>().Select(static one => one.Visit ?? "")];
        return told.OfType<VisitPlanned>().LastOrDefault(plan => !ended.Contains(plan.Id) && !(plan.ValidUntil <= asOf));
    }

    internal static bool IsReached(CaseEvent told) => told is ContactAttempted { Person: null } contact && Outcomes.IsReached(contact.Outcome)
        || told is VisitRecorded { Person: null } visit && Outcomes.IsReached(visit.Outcome);

    private static DateOnly? VerifiedOn(CollectionCase file, ContactPoint point, DateTimeOffset asOf, ZoneRules zone)
    {
        ContactPointChecked? last = file.EventsUntil(asOf).OfType<ContactPointChecked>().LastOrDefault(check => check.ContactPoint == point.Id);
        return last is null ? point.VerifiedOn : !last.IsValid ? null : Later(point.VerifiedOn, zone.DateAt(last.OccurredAt));
    }

    private static DateOnly Later(DateOnly? left, DateOnly right) => left > right ? left.Value : right;

    private static void Add(ImmutableHashSet<Step>.Builder done, Step step, bool isDone)
    {
        if (isDone)
        {
            done.Add(step);
        }
    }
}
