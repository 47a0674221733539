using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Cases.Events;
using CollectionRules.Rules.Contexts;

namespace CollectionRules.Rules.Sources;

/// <content>Borrower, promises, plans, holds and agents.</content>
internal sealed partial class FactReading
{
    private PromiseMade? openPromise;
    private bool hasLookedForPromise;

    internal IEnumerable<Tag> Tags => file.Tags.Concat(file.Accounts.SelectMany(account => account.Tags));

    /// <summary>The running promise with the earliest date.</summary>
    internal PromiseMade? OpenPromise
    {
        get
        {
            if (!hasLookedForPromise)
            {
                HashSet<string> ended =
                [
                    .. Told<PromiseKept>(PromiseKept.KindName).Select(told => told.Promise),
                    .. Told<PromiseBroken>(PromiseBroken.KindName).Select(told => told.Promise),
                    .. Told<PromiseWithdrawn>(PromiseWithdrawn.KindName).Select(told => told.Promise),
                ];
                openPromise = Told<PromiseMade>(PromiseMade.KindName).Where(promise => !ended.Contains(promise.Id)).MinBy(promise => promise.DueOn);
                hasLookedForPromise = true;
            }

            return openPromise;
        }
    }

    internal string PlanState
    {
        get
        {
            HashSet<string> ended = [.. Told<PlanBroken>(PlanBroken.KindName).Select(told => told.Plan), .. Told<PlanCompleted>(PlanCompleted.KindName).Select(told => told.Plan)];
            return Told<PlanAccepted>(PlanAccepted.KindName).Any(plan => !ended.Contains(plan.Id)) ? "active"
                : Last(PlanOffered.KindName, PlanDeclined.KindName, PlanBroken.KindName, PlanCompleted.KindName) switch
                {
                    PlanOffered => "offered",
                    PlanDeclined => "declined",
                    PlanBroken => "broken",
                    PlanCompleted => "completed",
                    _ => "none",
                };
        }
    }

    internal int OpenIncidents
    {
        get
        {
            HashSet<string> closed = [.. Told<IncidentClosed>(IncidentClosed.KindName).Select(told => told.Incident)];
            return Told<IncidentReported>(IncidentReported.KindName).Count(incident => !closed.Contains(incident.Id));
        }
    }

    internal FactValue ScoreDrop => Value(FactQueries.ScoreDrop30D) is { Kind: FactValueKind.Number } highest && Value(FactQueries.LastScore) is { Kind: FactValueKind.Number } last
        ? highest.Number - last.Number
        : FactValue.Missing;

    internal FactValue CleanYears
    {
        get
        {
            if (file.Borrower.CustomerSince is not DateOnly from)
            {
                return FactValue.Missing;
            }

            if (Standing.DaysPastDue > 0)
            {
                return 0;
            }

            foreach (AccountStanding account in Standing.Accounts)
            {
                from = account.CuredOn > from ? account.CuredOn.Value : from;
            }

            return YearsSince(from);
        }
    }

    internal FactValue Autopay => file.ConsentAt(ConsentKind.DirectDebit, AsOf) is not null ? true
        : Told<ConsentGiven>(ConsentGiven.KindName).Any(given => given.Consent == ConsentKind.DirectDebit && (given.Person ?? file.Borrower.Id) == file.Borrower.Id) ? false
        : FactValue.Missing;

    internal FactValue LocalHour
    {
        get
        {
            ImmutableArray<ZoneRules> zones = History.DebtorZones;
            int hour = zones[0].TimeAt(AsOf).Hour;
            return zones.All(zone => zone.TimeAt(AsOf).Hour == hour) ? hour : FactValue.Missing;
        }
    }

    internal FactValue DaysSinceAddressVerified
    {
        get
        {
            DateOnly? last = null;
            foreach (ContactPoint point in file.Borrower.ContactPoints.Where(point => point.Kind == ContactPointKind.Address && point.MayBeUsedOn(Today)))
            {
                ContactPointChecked? check = Told<ContactPointChecked>(ContactPointChecked.KindName).LastOrDefault(told => told.ContactPoint == point.Id);
                DateOnly? on = check is null || check.IsValid ? point.VerifiedOn : null;
                on = check is { IsValid: true } && !(on > DateOf(check)) ? DateOf(check) : on;
                last = on <= Today && !(last > on) ? on : last;
            }

            return last is DateOnly known ? Today.DayNumber - known.DayNumber : FactValue.Special("never-verified");
        }
    }

    internal bool HasUsable(bool isAddress) => file.Borrower.ContactPoints.Any(point => (point.Kind == ContactPointKind.Address) == isAddress && point.MayBeUsedOn(Today)
        && Told<ContactPointChecked>(ContactPointChecked.KindName).LastOrDefault(told => told.ContactPoint == point.Id)?.IsValid != false);

    internal FactValue YearsSince(DateOnly? day) => day is DateOnly from && from <= Today ? CalendarSpan.MonthsBetween(from, Today) / 12 : FactValue.Missing;

    internal bool HasTag(string word) => Tags.Any(tag => tag.ToString() == word);

    internal bool HasHold(string word) => CaseWords.HoldKinds.TryFind(word, out HoldKind kind) && Holds.Any(hold => hold.Hold == kind);

    internal bool IsVulnerable(string? word) =>
        file.Borrower.Vulnerabilities.Any(one => (word is null || one.Kind.ToString() == word) && IsInForce(one.Since, one.Until));

    internal bool HasClause(string word) => HasAccounts && file.Accounts.All(account => account.Contract.Clauses.Any(clause => clause.ToString() == word));

    internal bool HasNotice(string word) => Told<NoticeServed>(NoticeServed.KindName).Any(notice => notice.Notice.ToString() == word && notice.IsDelivered != false);

    internal bool HasConsent(string word) => ConsentKind.TryParse(word, out ConsentKind kind) && file.ConsentAt(kind, AsOf) is not null;

    internal int AgentsWith(string certificate)
    {
        int count = 0;
        foreach (Agent agent in context.Agents)
        {
            count += !agent.IsAutomated && !agent.IsSuspended && agent.Has(certificate, Today) ? 1 : 0;
        }

        return count;
    }

    private DateOnly DateOf(CaseEvent told) => Ledgers.IsEmpty ? DateOnly.FromDateTime(told.OccurredAt.UtcDateTime) : context.Zones.Find(Ledgers[0].Account.BusinessZone).DateAt(told.OccurredAt);
}
