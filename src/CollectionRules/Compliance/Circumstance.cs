using System.Diagnostics.CodeAnalysis;
using CollectionRules.Cases;

namespace CollectionRules.Compliance;

/// <summary>
/// Something that is so about a borrower, another person or a debt, and that rules look at. An open vocabulary: words of a to z and 0 to 9
/// joined by single hyphens, at most 64 characters; the members below are well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no circumstance: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct Circumstance
{
    private readonly string? text;

    private Circumstance(string text) => this.text = text;

    /// <summary>The borrower died. (<c>deceased</c>)</summary>
    public static Circumstance Deceased { get; } = new("deceased");

    /// <summary>The borrower lacks or has limited capacity. (<c>incapacity</c>)</summary>
    public static Circumstance Incapacity { get; } = new("incapacity");

    /// <summary>The borrower is a minor. (<c>minor</c>)</summary>
    public static Circumstance Minor { get; } = new("minor");

    /// <summary>Insolvency proceedings are open. (<c>insolvency</c>)</summary>
    public static Circumstance Insolvency { get; } = new("insolvency");

    /// <summary>The debt was discharged in insolvency proceedings. (<c>insolvency-discharged</c>)</summary>
    public static Circumstance InsolvencyDischarged { get; } = new("insolvency-discharged");

    /// <summary>The borrower says that the debt comes of fraud. (<c>fraud-claim</c>)</summary>
    public static Circumstance FraudClaim { get; } = new("fraud-claim");

    /// <summary>The borrower says that somebody else used the identity. (<c>identity-theft-claim</c>)</summary>
    public static Circumstance IdentityTheftClaim { get; } = new("identity-theft-claim");

    /// <summary>Relief for disaster or epidemic is in force. (<c>disaster-relief</c>)</summary>
    public static Circumstance DisasterRelief { get; } = new("disaster-relief");

    /// <summary>The debt or its amount is disputed. (<c>dispute</c>)</summary>
    public static Circumstance Dispute { get; } = new("dispute");

    /// <summary>The dispute was answered with a verification of the debt. (<c>dispute-answered</c>)</summary>
    public static Circumstance DisputeAnswered { get; } = new("dispute-answered");

    /// <summary>The time in which a dispute of the debt holds collection. (<c>validation-period</c>)</summary>
    public static Circumstance ValidationPeriod { get; } = new("validation-period");

    /// <summary>A complaint is open. (<c>complaint</c>)</summary>
    public static Circumstance Complaint { get; } = new("complaint");

    /// <summary>The borrower is in distress. (<c>distress</c>)</summary>
    public static Circumstance Distress { get; } = new("distress");

    /// <summary>A person was asked to review the case. (<c>human-review</c>)</summary>
    public static Circumstance HumanReview { get; } = new("human-review");

    /// <summary>A proceeding keeps other contacts away. (<c>legal-hold</c>)</summary>
    public static Circumstance LegalHold { get; } = new("legal-hold");

    /// <summary>The person asked in writing that contacts stop. (<c>cease-request</c>)</summary>
    public static Circumstance CeaseRequest { get; } = new("cease-request");

    /// <summary>A lawyer, who is known, represents the borrower on the debt. (<c>attorney-represented</c>)</summary>
    public static Circumstance AttorneyRepresented { get; } = new("attorney-represented");

    /// <summary>The lawyer agreed that the borrower is contacted directly. (<c>attorney-agrees</c>)</summary>
    public static Circumstance AttorneyAgrees { get; } = new("attorney-agrees");

    /// <summary>The lawyer did not answer within a reasonable time. (<c>attorney-silent</c>)</summary>
    public static Circumstance AttorneySilent { get; } = new("attorney-silent");

    /// <summary>A pause after a conflict is in force. (<c>cool-off</c>)</summary>
    public static Circumstance CoolOff { get; } = new("cool-off");

    /// <summary>A statutory pause was granted. (<c>breathing-space</c>)</summary>
    public static Circumstance BreathingSpace { get; } = new("breathing-space");

    /// <summary>A statutory pause for treatment of a mental-health crisis was granted. (<c>mental-health-breathing-space</c>)</summary>
    public static Circumstance MentalHealthBreathingSpace { get; } = new("mental-health-breathing-space");

    /// <summary>A statutory pause for treatment of a mental-health crisis ended. (<c>mental-health-breathing-space-ended</c>)</summary>
    public static Circumstance MentalHealthBreathingSpaceEnded { get; } = new("mental-health-breathing-space-ended");

    /// <summary>The borrower seeks help with debt. (<c>debt-advice</c>)</summary>
    public static Circumstance DebtAdvice { get; } = new("debt-advice");

    /// <summary>A death in the family. (<c>bereavement</c>)</summary>
    public static Circumstance Bereavement { get; } = new("bereavement");

    /// <summary>A wedding or festival in the family. (<c>family-event</c>)</summary>
    public static Circumstance FamilyEvent { get; } = new("family-event");

    /// <summary>The borrower is known or suspected to be particularly vulnerable. (<c>vulnerable</c>)</summary>
    public static Circumstance Vulnerable { get; } = new("vulnerable");

    /// <summary>The borrower is seriously ill. (<c>seriously-ill</c>)</summary>
    public static Circumstance SeriouslyIll { get; } = new("seriously-ill");

    /// <summary>A repayment plan was agreed and is being kept. (<c>plan-performing</c>)</summary>
    public static Circumstance PlanPerforming { get; } = new("plan-performing");

    /// <summary>The borrower cannot be reached. (<c>debtor-unreachable</c>)</summary>
    public static Circumstance DebtorUnreachable { get; } = new("debtor-unreachable");

    /// <summary>The borrower's number is not valid. (<c>debtor-number-invalid</c>)</summary>
    public static Circumstance DebtorNumberInvalid { get; } = new("debtor-number-invalid");

    /// <summary>The person asked not to be contacted again. (<c>refused-contact</c>)</summary>
    public static Circumstance RefusedContact { get; } = new("refused-contact");

    /// <summary>The person is related to the debt, such as a spouse where it was spent on the household. (<c>debt-related</c>)</summary>
    public static Circumstance DebtRelated { get; } = new("debt-related");

    /// <summary>The person offers to pay of their own accord. (<c>volunteers-to-pay</c>)</summary>
    public static Circumstance VolunteersToPay { get; } = new("volunteers-to-pay");

    /// <summary>The person's earlier answer is believed to be wrong or incomplete. (<c>location-answer-doubted</c>)</summary>
    public static Circumstance LocationAnswerDoubted { get; } = new("location-answer-doubted");

    /// <summary>The person asked to be contacted again. (<c>location-asked-for</c>)</summary>
    public static Circumstance LocationAskedFor { get; } = new("location-asked-for");

    /// <summary>The employer is known to prohibit such contacts at work. (<c>workplace-prohibited</c>)</summary>
    public static Circumstance WorkplaceProhibited { get; } = new("workplace-prohibited");

    /// <summary>The limitation period of the debt is over. (<c>time-barred</c>)</summary>
    public static Circumstance TimeBarred { get; } = new("time-barred");

    /// <summary>The debt is collected by an outside agency. (<c>placed-with-agency</c>)</summary>
    public static Circumstance PlacedWithAgency { get; } = new("placed-with-agency");

    /// <summary>The borrower missed the agreed meetings. (<c>meetings-missed</c>)</summary>
    public static Circumstance MeetingsMissed { get; } = new("meetings-missed");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<Circumstance> WellKnown { get; } =
    [
        Deceased, Incapacity, Minor, Insolvency, InsolvencyDischarged, FraudClaim, IdentityTheftClaim,
        DisasterRelief, Dispute, DisputeAnswered, ValidationPeriod, Complaint, Distress, HumanReview, LegalHold, CeaseRequest,
        AttorneyRepresented, AttorneyAgrees, AttorneySilent, CoolOff, BreathingSpace,
        MentalHealthBreathingSpace, MentalHealthBreathingSpaceEnded, DebtAdvice, Bereavement, FamilyEvent, Vulnerable, SeriouslyIll,
        PlanPerforming, DebtorUnreachable, DebtorNumberInvalid, RefusedContact, DebtRelated, VolunteersToPay,
        LocationAnswerDoubted, LocationAskedFor, WorkplaceProhibited, TimeBarred, PlacedWithAgency,
        MeetingsMissed,
    ];

    /// <summary>Whether this is the default value, which is no circumstance.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a circumstance.</summary>
    /// <param name="text">A word such as <c>insolvency</c>.</param>
    /// <returns>The circumstance; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static Circumstance Parse(string text) =>
        TryParse(text, out Circumstance word) ? word : throw VocabularyText.Refused("circumstance", text);

    /// <summary>Reads a circumstance.</summary>
    /// <param name="text">A word such as <c>insolvency</c>.</param>
    /// <param name="word">The circumstance; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a circumstance.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Circumstance word)
    {
        word = VocabularyText.IsWord(text) ? new Circumstance(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
