using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// What a contact is for. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no contact purpose: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct ContactPurpose
{
    private readonly string? text;

    private ContactPurpose(string text) => this.text = text;

    /// <summary>To ask for payment of what is past due. (<c>demand</c>)</summary>
    public static ContactPurpose Demand { get; } = new("demand");

    /// <summary>To remind of a due date. (<c>reminder</c>)</summary>
    public static ContactPurpose Reminder { get; } = new("reminder");

    /// <summary>To learn the reason and the willingness to pay. (<c>inquiry</c>)</summary>
    public static ContactPurpose Inquiry { get; } = new("inquiry");

    /// <summary>To present a plan or a deal. (<c>offer</c>)</summary>
    public static ContactPurpose Offer { get; } = new("offer");

    /// <summary>To answer what the borrower said to an offer. (<c>reply-to-offer</c>)</summary>
    public static ContactPurpose ReplyToOffer { get; } = new("reply-to-offer");

    /// <summary>To answer what the borrower asked. (<c>reply-to-consumer</c>)</summary>
    public static ContactPurpose ReplyToConsumer { get; } = new("reply-to-consumer");

    /// <summary>To call back because the borrower asked for it. (<c>call-back-requested</c>)</summary>
    public static ContactPurpose CallBackRequested { get; } = new("call-back-requested");

    /// <summary>To find the borrower, without naming the debt. (<c>location</c>)</summary>
    public static ContactPurpose Location { get; } = new("location");

    /// <summary>To verify identity, address or contact data. (<c>verification</c>)</summary>
    public static ContactPurpose Verification { get; } = new("verification");

    /// <summary>To serve a notice. (<c>notice</c>)</summary>
    public static ContactPurpose Notice { get; } = new("notice");

    /// <summary>To tell of a specific remedy that is or may be used. (<c>notify-specified-remedy</c>)</summary>
    public static ContactPurpose NotifySpecifiedRemedy { get; } = new("notify-specified-remedy");

    /// <summary>To tell facts, such as the effect on the credit record. (<c>disclosure</c>)</summary>
    public static ContactPurpose Disclosure { get; } = new("disclosure");

    /// <summary>To handle a complaint. (<c>complaint</c>)</summary>
    public static ContactPurpose Complaint { get; } = new("complaint");

    /// <summary>To resolve a dispute. (<c>dispute</c>)</summary>
    public static ContactPurpose Dispute { get; } = new("dispute");

    /// <summary>To look after the customer, without any demand. (<c>care</c>)</summary>
    public static ContactPurpose Care { get; } = new("care");

    /// <summary>To follow up on a regular cadence. (<c>revisit</c>)</summary>
    public static ContactPurpose Revisit { get; } = new("revisit");

    /// <summary>To teach about credit. (<c>education</c>)</summary>
    public static ContactPurpose Education { get; } = new("education");

    /// <summary>To refer to support, without any demand. (<c>support</c>)</summary>
    public static ContactPurpose Support { get; } = new("support");

    /// <summary>The borrower turns to the lender. (<c>consumer-contact</c>)</summary>
    public static ContactPurpose ConsumerContact { get; } = new("consumer-contact");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<ContactPurpose> WellKnown { get; } =
    [
        Demand, Reminder, Inquiry, Offer, ReplyToOffer, ReplyToConsumer, CallBackRequested, Location, Verification,
        Notice, NotifySpecifiedRemedy, Disclosure, Complaint, Dispute, Care, Revisit, Education, Support,
        ConsumerContact,
    ];

    /// <summary>Whether this is the default value, which is no contact purpose.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a contact purpose.</summary>
    /// <param name="text">A word such as <c>demand</c>.</param>
    /// <returns>The contact purpose; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static ContactPurpose Parse(string text) =>
        TryParse(text, out ContactPurpose word) ? word : throw VocabularyText.Refused("contact purpose", text);

    /// <summary>Reads a contact purpose.</summary>
    /// <param name="text">A word such as <c>demand</c>.</param>
    /// <param name="word">The contact purpose; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a contact purpose.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ContactPurpose word)
    {
        word = VocabularyText.IsWord(text) ? new ContactPurpose(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
