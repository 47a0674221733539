using CollectionRules.Cases.Events;

namespace CollectionRules.Cases;

/// <content>Consents.</content>
public sealed partial class CollectionCase
{
    /// <summary>
    /// The consent in force at an instant for one use: given at the instant or before, not at or past its end, covering the use, and not
    /// withdrawn since for it. A consent or withdrawal without channel or contact point covers every one.
    /// </summary>
    /// <param name="kind">What is to be allowed.</param>
    /// <param name="asOf">The instant.</param>
    /// <param name="person">The id of the person; null for the borrower.</param>
    /// <param name="channel">The channel of the use; null where only a consent to every channel will do.</param>
    /// <param name="contactPoint">The id of the contact point of the use; null where only a consent to every contact point will do.</param>
    /// <returns>The event that gave it, of several the last; null where there is none. The state kept with a contact point is not looked at.</returns>
    public ConsentGiven? ConsentAt(ConsentKind kind, DateTimeOffset asOf, string? person = null, Channel? channel = null, string? contactPoint = null)
    {
        ConsentGiven? found = null;
        foreach (CaseEvent told in EventsUntil(asOf).OfTypes<ConsentGiven, ConsentWithdrawn>())
        {
            if (told is ConsentGiven given && given.Consent == kind && IsOf(given.Person, person) && Covers(given.Channel, given.ContactPoint, channel, contactPoint))
            {
                found = given.ValidUntil <= asOf ? found : given;
            }
            else if (told is ConsentWithdrawn taken && taken.Consent == kind && IsOf(taken.Person, person) && Covers(taken.Channel, taken.ContactPoint, channel, contactPoint))
            {
                found = null;
            }
        }

        return found;
    }

    private static bool Covers(Channel? channel, string? contactPoint, Channel? usedChannel, string? usedPoint) =>
        (channel is null || channel == usedChannel) && (contactPoint is null || contactPoint == usedPoint);

    private bool IsOf(string? told, string? asked) => (told ?? Borrower.Id) == (asked ?? Borrower.Id);
}
