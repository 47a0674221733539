using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Rules.History;

namespace CollectionRules.Compliance;

/// <summary>An attempt and its context, resolved once: what every rule asks for, the same at each instant looked at.</summary>
internal sealed class RuleQuestion
{
    private readonly Dictionary<string, IReadOnlyList<ZoneRules>> zones = new(StringComparer.Ordinal);
    private readonly Dictionary<CountedContacts, CaseHistory> histories = new(ReferenceEqualityComparer.Instance);
    private Dictionary<string, List<ContactAttempted>>? messages;
    private ConsentGiven[]? consents;
    private CaseHistory? history;
    private HolidayCalendar? businessDays;

    internal RuleQuestion(ContactAttempt attempt, ContactContext context)
    {
        (Attempt, Context) = (attempt, context);
        Events = Case.EventsUntil(attempt.At);
        Accounts = attempt.Accounts.IsEmpty ? Case.Accounts : [.. Case.Accounts.Where(account => attempt.Accounts.Contains(account.Id))];
        Debts = [.. (attempt.Accounts.IsEmpty ? Case.Accounts.Select(account => account.Id) : attempt.Accounts).Select(DebtOf).Distinct(StringComparer.Ordinal)];
        Person = attempt.Person ?? Case.Borrower.Id;
        Known = Case.Persons.FirstOrDefault(person => person.Id == Person);
        IsObligor = IsBorrower || Accounts.Any(account => account.Obligations.Any(obligation => obligation.Person == Person));
        (DebtorZones, HasAssumedZone) = ZonesOf(Case, context.Zones, IsBorrower ? null : Known);
        Spans = CircumstanceBook.Of(context, attempt.At, DebtorZones[0]);
    }

    internal ContactAttempt Attempt { get; }

    internal ContactContext Context { get; }

    internal CollectionCase Case => Context.Case;

    /// <summary>What occurred up to the attempt, in order.</summary>
    internal IReadOnlyList<CaseEvent> Events { get; }

    internal ImmutableArray<Account> Accounts { get; }

    /// <summary>The ids under which the debts of the attempt are counted.</summary>
    internal ImmutableArray<string> Debts { get; }

    internal string Person { get; }

    internal Person? Known { get; }

    internal PersonRelation? Relation => IsBorrower ? null : Known?.Relation;

    internal bool IsBorrower => Person == Case.Borrower.Id;

    internal bool IsObligor { get; }

    /// <summary>Whether somebody whom the case file does not hold is spoken to at a contact point of the borrower.</summary>
    internal bool IsUnknownAnswerer => !IsBorrower && Known is null && Attempt.ContactPoint is string id && Case.Borrower.ContactPoints.Any(point => point.Id == id);

    internal bool IsByMachine => Attempt.IsAutomated || Attempt.Channel == Channel.RobotCall;

    internal bool HasAssumedZone { get; }

    internal IReadOnlyList<ZoneRules> DebtorZones { get; }

    internal ImmutableArray<CircumstanceSpan> Spans { get; }

    internal PlaceKind? Place => Attempt.Place ?? Point?.Place;

    internal ContactPoint? Point => Attempt.ContactPoint is not string id ? null
        : (IsBorrower ? Case.Borrower.ContactPoints : Known?.ContactPoints ?? []).FirstOrDefault(point => point.Id == id);

    internal int? Staff => Attempt.Staff ?? (Attempt.Agents.IsEmpty ? null : Attempt.Agents.Length);

    /// <summary>Whom caps and cooldowns are asked for.</summary>
    internal HistorySubject Subject => new() { Person = Person, Accounts = Attempt.Accounts, ContactPoint = Attempt.ContactPoint, Collector = Attempt.Collector };

    internal CaseHistory History => history ??= CaseHistory.Of(Case, Attempt.At, Context.Zones);

    /// <summary>Every consent that was given, in order, withdrawn or not.</summary>
    internal IReadOnlyList<ConsentGiven> AllConsents => consents ??= [.. Events.OfType<ConsentGiven>()];

    /// <summary>Saturdays, Sundays and the holidays of the context are none.</summary>
    internal HolidayCalendar BusinessDays => businessDays ??= HolidayCalendar.Create("business-days").WithHolidays(Context.Holidays.Holidays);

    internal CaseHistory HistoryWithout(CountedContacts counted, Predicate<CaseEvent> isLeftOut)
    {
        if (!histories.TryGetValue(counted, out CaseHistory? found))
        {
            histories[counted] = found = CaseHistory.Of(Case, Attempt.At, Context.Zones, isLeftOut);
        }

        return found;
    }

    /// <summary>The messages that came in under a thread, in order.</summary>
    internal IReadOnlyList<ContactAttempted> MessagesOf(string thread)
    {
        messages ??= Events.OfType<ContactAttempted>().Where(told => told.Direction == ContactDirection.Inbound && told.Thread is not null)
            .GroupBy(told => told.Thread!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        return messages.TryGetValue(thread, out List<ContactAttempted>? found) ? found : [];
    }

    internal string DebtOf(string account) => Case.TryFindAccount(account, out Account? known) ? known.CountAs ?? known.Id : account;

    internal string PersonOf(string? person) => person ?? Case.Borrower.Id;

    internal IReadOnlyList<ZoneRules> ZonesBy(ContactClock clock)
    {
        string key = clock.ToString();
        if (!zones.TryGetValue(key, out IReadOnlyList<ZoneRules>? found))
        {
            zones[key] = found = clock.Resolve(DebtorZones, Context.Zones);
        }

        return found;
    }

    /// <summary>The consents of the person of a kind that cover the attempt and were not withdrawn by the time of the attempt.</summary>
    internal IEnumerable<ConsentGiven> Consents(ConsentKind kind)
    {
        List<ConsentGiven> given = [];
        foreach (CaseEvent told in Events)
        {
            if (told is ConsentGiven one && one.Consent == kind && PersonOf(one.Person) == Person && Covers(one.Channel, one.ContactPoint))
            {
                given.Add(one);
            }
            else if (told is ConsentWithdrawn taken && taken.Consent == kind && PersonOf(taken.Person) == Person && Covers(taken.Channel, taken.ContactPoint))
            {
                given.Clear();
            }
        }

        return given;
    }

    /// <summary>The spans of a circumstance that are about the debts and the person of the attempt; those of the borrower are about everybody.</summary>
    internal IEnumerable<CircumstanceSpan> About(Circumstance what) => Spans.Where(span => span.What == what
        && (span.Person is null || span.Person == Case.Borrower.Id || span.Person == Person)
        && (span.Accounts.IsEmpty || span.Accounts.Any(id => Debts.Contains(DebtOf(id)))));

    internal bool Is(Circumstance what, DateTimeOffset at) => About(what).Any(span => !(span.From > at) && !(span.Until <= at));

    private bool Covers(Channel? channel, string? point) =>
        (channel is null || channel == Attempt.Channel) && (point is null || point == Attempt.ContactPoint);

    /// <summary>The zones of the person, else of the borrower, else the business zones, else UTC.</summary>
    private static (IReadOnlyList<ZoneRules> Zones, bool IsAssumed) ZonesOf(CollectionCase file, ZoneBook book, Person? person)
    {
        ImmutableArray<string> stated = person is { Zones.IsEmpty: false } ? person.Zones : file.Borrower.Zones;
        if (!stated.IsEmpty)
        {
            return ([.. stated.Select(book.Find)], false);
        }

        ZoneRules[] business = [.. file.Accounts.Select(account => account.BusinessZone).Distinct(StringComparer.Ordinal).Select(book.Find)];
        return (business.Length > 0 ? business : [ZoneRules.Utc], true);
    }
}
