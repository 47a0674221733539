using CollectionRules.Cases;

namespace CollectionRules.Escalation;

/// <summary>Which purposes ask for payment, and which go on while a hold is in force.</summary>
public static class Demands
{
    private static readonly HashSet<ContactPurpose> Free =
    [
        ContactPurpose.Inquiry, ContactPurpose.Offer, ContactPurpose.Verification, ContactPurpose.Disclosure, ContactPurpose.Education, ContactPurpose.Revisit,
    ];

    private static readonly HashSet<ContactPurpose> Open =
    [
        ContactPurpose.Care, ContactPurpose.Support, ContactPurpose.Complaint, ContactPurpose.Dispute, ContactPurpose.ReplyToConsumer,
        ContactPurpose.ReplyToOffer, ContactPurpose.CallBackRequested, ContactPurpose.ConsumerContact,
    ];

    /// <summary>
    /// Whether a contact of this purpose asks for payment or presses for it: demands, reminders, notices, the search for a borrower, and every
    /// purpose that the library does not know. Care, support and education never do.
    /// </summary>
    /// <param name="purpose">The purpose.</param>
    /// <returns>True for a demand.</returns>
    public static bool IsDemand(ContactPurpose purpose) => !Free.Contains(purpose) && !Open.Contains(purpose);

    /// <summary>Whether a contact of this purpose goes on while a hold is in force: care, support, and answers to what the borrower raised.</summary>
    /// <param name="purpose">The purpose.</param>
    /// <returns>True where a hold does not stop it.</returns>
    public static bool GoesOnWhileHeld(ContactPurpose purpose) => Open.Contains(purpose);
}
