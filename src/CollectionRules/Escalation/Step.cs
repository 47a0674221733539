using System.Diagnostics.CodeAnalysis;
using CollectionRules.Cases;

namespace CollectionRules.Escalation;

/// <summary>
/// Something that must have happened before a stage may be entered or an act be done. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no step: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct Step
{
    private readonly string? text;

    private Step(string text) => this.text = text;

    /// <summary>The notice before legal steps was served and is not known to have failed. (<c>pre-legal-notice-served</c>)</summary>
    public static Step PreLegalNoticeServed { get; } = new("pre-legal-notice-served");

    /// <summary>The limitation period has not run out; the host or a rule pack says so. (<c>within-limitation</c>)</summary>
    public static Step WithinLimitation { get; } = new("within-limitation");

    /// <summary>The evidence for a legal step is complete. (<c>evidence-complete</c>)</summary>
    public static Step EvidenceComplete { get; } = new("evidence-complete");

    /// <summary>What is expected exceeds what it costs. (<c>cost-justified</c>)</summary>
    public static Step CostJustified { get; } = new("cost-justified");

    /// <summary>The identity of the borrower was verified. (<c>identity-verified</c>)</summary>
    public static Step IdentityVerified { get; } = new("identity-verified");

    /// <summary>An address of the borrower was verified and the verification has not expired. (<c>address-verified</c>)</summary>
    public static Step AddressVerified { get; } = new("address-verified");

    /// <summary>The case file is complete for a visit. (<c>dossier-complete</c>)</summary>
    public static Step DossierComplete { get; } = new("dossier-complete");

    /// <summary>A visit plan is there and has not expired. (<c>visit-planned</c>)</summary>
    public static Step VisitPlanned { get; } = new("visit-planned");

    /// <summary>The borrower was reached at least once. (<c>contact-made</c>)</summary>
    public static Step ContactMade { get; } = new("contact-made");

    /// <summary>The remote channels were tried without result. (<c>remote-channels-tried</c>)</summary>
    public static Step RemoteChannelsTried { get; } = new("remote-channels-tried");

    /// <summary>An offer was made to the borrower. (<c>offer-made</c>)</summary>
    public static Step OfferMade { get; } = new("offer-made");

    /// <summary>The overdue reason is known. (<c>reason-learned</c>)</summary>
    public static Step ReasonLearned { get; } = new("reason-learned");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<Step> WellKnown { get; } =
    [
        PreLegalNoticeServed, WithinLimitation, EvidenceComplete, CostJustified, IdentityVerified,
        AddressVerified, DossierComplete, VisitPlanned, ContactMade, RemoteChannelsTried, OfferMade,
        ReasonLearned,
    ];

    /// <summary>Whether this is the default value, which is no step.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a step.</summary>
    /// <param name="text">A word such as <c>pre-legal-notice-served</c>.</param>
    /// <returns>The step; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static Step Parse(string text) =>
        TryParse(text, out Step word) ? word : throw VocabularyText.Refused("step", text);

    /// <summary>Reads a step.</summary>
    /// <param name="text">A word such as <c>pre-legal-notice-served</c>.</param>
    /// <param name="word">The step; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a step.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Step word)
    {
        word = VocabularyText.IsWord(text) ? new Step(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
