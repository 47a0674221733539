using CollectionRules.Cases.Events;

namespace CollectionRules.Cases;

/// <content>Completeness.</content>
public sealed partial class CollectionCase
{
    /// <summary>Checks whether the file holds everything that a purpose needs.</summary>
    /// <param name="purpose">What it is needed for.</param>
    /// <param name="asOf">The as-of instant.</param>
    /// <param name="zones">The rules of the business zones; the machine's zone data where nothing is said.</param>
    /// <returns>What is missing, all at once.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="purpose"/> is not defined.</exception>
    /// <exception cref="KeyNotFoundException">A business zone is not in <paramref name="zones"/>.</exception>
    public DossierCheck CheckDossier(DossierPurpose purpose, DateTimeOffset asOf, ZoneBook? zones = null)
    {
        CaseStanding standing = StandingAt(asOf, zones: zones);
        return new(purpose, [.. DossierCheck.Needs(purpose).Where(part => !Holds(part, standing))]);
    }

    private bool Holds(DossierPart part, CaseStanding standing) => part switch
    {
        DossierPart.Identity => !string.IsNullOrWhiteSpace(Borrower.Name) && !string.IsNullOrWhiteSpace(Borrower.IdentityNumber),
        DossierPart.Amount => !standing.Outstanding.IsZero,
        DossierPart.RepaymentRecord => EventsUntil(standing.AsOf).Any(told => told is PaymentReceived) || standing.Accounts.Any(account => !account.PastDue.IsZero),
        DossierPart.Contact => HasContactPoint(standing, isAddress: false),
        DossierPart.Address => HasContactPoint(standing, isAddress: true),
        _ => Accounts.Length > 0 && Accounts.All(account => account.Contract.SignedOn is not null || account.Contract.DisbursedAt is not null),
    };

    /// <summary>The last time a contact point was checked, up to an instant; null where it never was.</summary>
    private ContactPointChecked? FoundAt(ContactPoint point, DateTimeOffset asOf) =>
        EventsUntil(asOf).OfType<ContactPointChecked>().LastOrDefault(told => told.ContactPoint == point.Id);

    private bool HasContactPoint(CaseStanding standing, bool isAddress)
    {
        DateOnly day = standing.Accounts.Length > 0 ? standing.Accounts.Max(account => account.AsOf) : DateOnly.FromDateTime(standing.AsOf.UtcDateTime);
        return Borrower.ContactPoints.Any(point => (point.Kind == ContactPointKind.Address) == isAddress && point.MayBeUsedOn(day)
            && (isAddress || FoundAt(point, standing.AsOf) is not { IsValid: false }));
    }
}
