using System.Diagnostics.CodeAnalysis;
using CollectionRules.Cases;

namespace CollectionRules.Escalation;

/// <summary>
/// What is done for a case while demands stop: a task for a person, never a demand. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no care task: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct CareTask
{
    private readonly string? text;

    private CareTask(string text) => this.text = text;

    /// <summary>To answer a complaint. (<c>complaint-review</c>)</summary>
    public static CareTask ComplaintReview { get; } = new("complaint-review");

    /// <summary>To resolve a dispute about the debt or its amount. (<c>dispute-resolution</c>)</summary>
    public static CareTask DisputeResolution { get; } = new("dispute-resolution");

    /// <summary>To find out whether the debt comes of fraud. (<c>fraud-investigation</c>)</summary>
    public static CareTask FraudInvestigation { get; } = new("fraud-investigation");

    /// <summary>To find out who used the identity. (<c>identity-investigation</c>)</summary>
    public static CareTask IdentityInvestigation { get; } = new("identity-investigation");

    /// <summary>To find out who stands in for a borrower who died. (<c>estate-inquiry</c>)</summary>
    public static CareTask EstateInquiry { get; } = new("estate-inquiry");

    /// <summary>To file the claim in insolvency proceedings. (<c>insolvency-filing</c>)</summary>
    public static CareTask InsolvencyFiling { get; } = new("insolvency-filing");

    /// <summary>To find out who acts for a person who is a minor or lacks capacity. (<c>guardian-inquiry</c>)</summary>
    public static CareTask GuardianInquiry { get; } = new("guardian-inquiry");

    /// <summary>To review relief for disaster or epidemic. (<c>relief-review</c>)</summary>
    public static CareTask ReliefReview { get; } = new("relief-review");

    /// <summary>To refer to support. (<c>support-referral</c>)</summary>
    public static CareTask SupportReferral { get; } = new("support-referral");

    /// <summary>To review the case by a person. (<c>human-review</c>)</summary>
    public static CareTask HumanReview { get; } = new("human-review");

    /// <summary>To hand a proceeding to the legal department. (<c>legal-department</c>)</summary>
    public static CareTask LegalDepartment { get; } = new("legal-department");

    /// <summary>To confirm that contacts stop. (<c>cease-confirmation</c>)</summary>
    public static CareTask CeaseConfirmation { get; } = new("cease-confirmation");

    /// <summary>To turn to the lawyer who represents the person. (<c>attorney-contact</c>)</summary>
    public static CareTask AttorneyContact { get; } = new("attorney-contact");

    /// <summary>To review a moratorium. (<c>moratorium-review</c>)</summary>
    public static CareTask MoratoriumReview { get; } = new("moratorium-review");

    /// <summary>To decide how to go on after a pause. (<c>cool-off-review</c>)</summary>
    public static CareTask CoolOffReview { get; } = new("cool-off-review");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<CareTask> WellKnown { get; } =
    [
        ComplaintReview, DisputeResolution, FraudInvestigation, IdentityInvestigation, EstateInquiry,
        InsolvencyFiling, GuardianInquiry, ReliefReview, SupportReferral, HumanReview, LegalDepartment,
        CeaseConfirmation, AttorneyContact, MoratoriumReview, CoolOffReview,
    ];

    /// <summary>Whether this is the default value, which is no care task.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a care task.</summary>
    /// <param name="text">A word such as <c>complaint-review</c>.</param>
    /// <returns>The care task; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static CareTask Parse(string text) =>
        TryParse(text, out CareTask word) ? word : throw VocabularyText.Refused("care task", text);

    /// <summary>Reads a care task.</summary>
    /// <param name="text">A word such as <c>complaint-review</c>.</param>
    /// <param name="word">The care task; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a care task.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CareTask word)
    {
        word = VocabularyText.IsWord(text) ? new CareTask(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
