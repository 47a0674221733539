using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;

namespace CollectionRules.Compliance.Calculations;

/// <summary>A claim whose limitation period is asked for.</summary>
public sealed record LimitationQuestion
{
    /// <summary>The day by which it was to be performed; of a debt in installments the last.</summary>
    public required DateOnly PerformanceDeadline { get; init; }

    /// <summary>The day as of which the question is asked; events after it are not seen.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The product; null where it does not matter.</summary>
    public ProductKind? Product { get; init => field = value is { IsEmpty: true } ? null : value; }

    /// <summary>What touched the period.</summary>
    public ImmutableArray<LimitationEvent> Events { get; init => field = CaseText.List(value); } = [];

    /// <summary>The rest days, onto none of which the end falls; Saturdays and Sundays where nothing is said.</summary>
    public HolidayCalendar RestDays { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = HolidayCalendar.Weekends;

    /// <summary>How many days before the end a legal review is due, 0 to 3,650; 90 where nothing is said.</summary>
    public int ReviewDays { get; init => field = CaseText.Between(value, 0, 3_650); } = 90;

    /// <summary>The question for an account of a case: from its last due date, with the touches, payments and plans that the case file records.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="account">The id of the account.</param>
    /// <param name="asOf">The instant as of which it is asked.</param>
    /// <param name="zones">The rules of zones; the machine's zone data where nothing is said.</param>
    /// <returns>The question; null where the account has no due date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> or <paramref name="account"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The account or its business zone is not known.</exception>
    public static LimitationQuestion? Of(CollectionCase file, string account, DateTimeOffset asOf, ZoneBook? zones = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(account);
        if (!file.TryFindAccount(account, out Account? known))
        {
            throw new KeyNotFoundException($"The case has no account \"{Texts.VisibleText.Of(account, 120)}\".");
        }

        ZoneRules zone = (zones ?? ZoneBook.OfSystem).Find(known.BusinessZone);
        DateOnly[] due = [.. known.Contract.DueItems.Select(item => item.DueOn)];
        return due.Length == 0 ? null : new LimitationQuestion
        {
            PerformanceDeadline = due.Max(),
            AsOf = zone.DateAt(asOf),
            Product = known.Product,
            Events = [.. file.EventsUntil(asOf).Select(told => Touch(told, file, account, zone)).OfType<LimitationEvent>()],
        };
    }

    /// <summary>Whether both say the same; events are compared in order.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where all parts are equal.</returns>
    public bool Equals(LimitationQuestion? other) => other is not null && PerformanceDeadline == other.PerformanceDeadline && AsOf == other.AsOf && Product == other.Product
        && RestDays.Equals(other.RestDays) && ReviewDays == other.ReviewDays && Events.AsSpan().SequenceEqual(other.Events.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(PerformanceDeadline, AsOf, Product, Events.Length);

    private static LimitationEvent? Touch(CaseEvent told, CollectionCase file, string account, ZoneRules zone)
    {
        DateOnly day = zone.DateAt(told.OccurredAt);
        return told switch
        {
            LimitationTouched touched when touched.Account == account => new(day, touched.Cause) { HasArrived = touched.ReachedDebtor, Until = touched.Until },
            PlanAccepted accepted when file.TryFindEvent(accepted.Offer, out CaseEvent? offer) && offer is PlanOffered offered
                && (offered.Accounts.IsEmpty || offered.Accounts.Contains(account)) => new(day, LimitationCause.Plan),
            NoticeServed notice when notice.Notice == NoticeKind.Demand && (notice.Accounts.IsEmpty || notice.Accounts.Contains(account)) =>
                new(day, LimitationCause.Demand) { HasArrived = notice.IsDelivered, IsToRegisteredContact = IsRegistered(notice, file) },
            _ => null,
        };
    }

    private static bool? IsRegistered(NoticeServed notice, CollectionCase file) => notice.ContactPoint is not string id || (notice.Person ?? file.Borrower.Id) != file.Borrower.Id
        ? null
        : file.Borrower.ContactPoints.FirstOrDefault(point => point.Id == id)?.IsRegistered;
}
