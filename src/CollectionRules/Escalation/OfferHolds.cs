using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;

namespace CollectionRules.Escalation;

/// <summary>
/// Which holds keep relief from being offered by rule. An offer asks for nothing, so that a complaint, distress, a pause or a disaster does not
/// stop it: relief is what they call for. It is stopped where the borrower cannot agree to it, where the debt itself is in question (agreeing
/// would acknowledge it), where somebody else speaks for the borrower, where contact was refused, and where a person is to look first.
/// </summary>
public static class OfferHolds
{
    private static readonly HashSet<HoldKind> Open = [HoldKind.DisasterRelief, HoldKind.Complaint, HoldKind.Distress, HoldKind.CoolOff];

    /// <summary>Whether a hold keeps offers from being made.</summary>
    /// <param name="kind">The kind of hold.</param>
    /// <returns>True where it does, and for every kind that the library does not know.</returns>
    public static bool Stops(HoldKind kind) => !Open.Contains(kind);

    /// <summary>The first hold that keeps offers for an account from being made; null where none does.</summary>
    /// <param name="holds">The holds in force.</param>
    /// <param name="account">The id of the account.</param>
    /// <returns>The hold.</returns>
    public static HoldPlaced? Stopping(HoldAssessment holds, string account) => AllStopping(holds, account).FirstOrDefault();

    /// <summary>Every hold that keeps offers for an account from being made, in chronological order.</summary>
    /// <param name="holds">The holds in force.</param>
    /// <param name="account">The id of the account.</param>
    /// <returns>The holds; empty where none does.</returns>
    public static ImmutableArray<HoldPlaced> AllStopping(HoldAssessment holds, string account)
    {
        ArgumentNullException.ThrowIfNull(holds);
        ArgumentNullException.ThrowIfNull(account);
        return [.. holds.Holds.Where(hold => Stops(hold.Hold) && (hold.Accounts.IsEmpty || hold.Accounts.Contains(account)))];
    }
}
