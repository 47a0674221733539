using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Cases.Events;
using CollectionRules.Explanations;

namespace CollectionRules.Compliance;

/// <summary>
/// Which persons other than the borrower may be contacted, when, and for what. Persons bound to the debt and those whom the rule names may
/// be contacted like the borrower; of the rest it says from when on and for which purposes. Who answers at a number of the borrower and is
/// nobody of the case file is an unknown answerer: he may be asked who he is (<see cref="ContactPurpose.Verification"/>), and nothing else.
/// </summary>
public sealed class ThirdPartyRule : ContactRule
{
    /// <summary>The kind in documents: <c>third-party</c>.</summary>
    public const string KindName = "third-party";

    private static readonly ImmutableArray<ContactPurpose> Demands =
    [
        ContactPurpose.Demand, ContactPurpose.Reminder, ContactPurpose.Inquiry, ContactPurpose.Offer, ContactPurpose.ReplyToOffer,
        ContactPurpose.Notice, ContactPurpose.NotifySpecifiedRemedy, ContactPurpose.Disclosure,
    ];

    private static readonly ImmutableArray<ContactOutcome> Failures =
    [
        ContactOutcome.NoAnswer, ContactOutcome.Busy, ContactOutcome.NotInService, ContactOutcome.WrongNumber, ContactOutcome.VoicemailLeft,
        ContactOutcome.LimitedContentMessage, ContactOutcome.Bounced, ContactOutcome.NotHome, ContactOutcome.MovedAway, ContactOutcome.ThirdPartyAnswered,
    ];

    private static readonly ImmutableArray<ContactOutcome> Successes =
    [
        ContactOutcome.Conversation, ContactOutcome.RefusedToTalk, ContactOutcome.Met, ContactOutcome.Received, ContactOutcome.Read,
        ContactOutcome.AnsweredThenHungUp, ContactOutcome.AnsweredThenDropped, ContactOutcome.ConsentToCall,
    ];

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The relations of persons who count as the borrower.</summary>
    public ImmutableArray<PersonRelation> CountAsBorrower { get; init => field = CaseText.List(value); } = [];

    /// <summary>The relations of persons who count as the borrower while the borrower is a minor.</summary>
    public ImmutableArray<PersonRelation> CountAsBorrowerOfMinor { get; init => field = CaseText.List(value); } = [];

    /// <summary>The circumstances of a person, one of which makes that person count as the borrower.</summary>
    public ImmutableArray<Circumstance> CountAsBorrowerWhen { get; init => field = CaseText.List(value); } = [];

    /// <summary>Whether other persons may be contacted at all.</summary>
    public bool PermitsOthers { get; init; } = true;

    /// <summary>The circumstances, one of which must be so before other persons are contacted; none where it needs nothing.</summary>
    public ImmutableArray<Circumstance> EligibleWhen { get; init => field = CaseText.List(value); } = [];

    /// <summary>How many failed attempts in a row to reach the borrower make others eligible, 1 to 1,000; null where no number does.</summary>
    public int? EligibleAfterFailures { get; init => field = CaseText.OptionalBetween(value, 1, 1_000); }

    /// <summary>Whether a number of the borrower that is out of service makes others eligible.</summary>
    public bool EligibleWithoutNumber { get; init; }

    /// <summary>The purposes for which other persons may be contacted; none where every one is.</summary>
    public ImmutableArray<ContactPurpose> Purposes { get; init => field = CaseText.List(value); } = [];

    /// <summary>Whether a person who refused is left alone for good.</summary>
    public bool StopsOnRefusal { get; init; }

    internal override RuleAnswer? Ask(RuleQuestion question, DateTimeOffset at)
    {
        if (question.IsObligor || CountsAsBorrower(question, at))
        {
            return null;
        }

        if (question.IsUnknownAnswerer)
        {
            return question.Attempt.Purpose == ContactPurpose.Verification ? null : Against(ComplianceReasons.ThirdPartyDisclosure);
        }

        if (question.Attempt.Direction == ContactDirection.Inbound)
        {
            return Purposes.IsEmpty || !Demands.Contains(question.Attempt.Purpose) ? null : Against(ComplianceReasons.ThirdPartyDisclosure);
        }

        ReasonCode? reason = StopsOnRefusal && HasRefused(question, at) ? ComplianceReasons.ThirdPartyRefused
            : !PermitsOthers || !IsEligible(question, at) ? Reason
            : !Purposes.IsEmpty && !Purposes.Contains(question.Attempt.Purpose) ? ComplianceReasons.ThirdPartyDisclosure
            : null;
        return reason is ReasonCode code ? Against(code) : null;
    }

    internal override DateTimeOffset? FreeFrom(RuleQuestion question, DateTimeOffset at) =>
        FirstFree(question, at, question.Spans.SelectMany(span => new[] { span.From, span.Until }));

    internal override void WriteTerms(CaseWriter writer)
    {
        writer.Words("countAsBorrower", CountAsBorrower);
        writer.Words("countAsBorrowerOfMinor", CountAsBorrowerOfMinor);
        writer.Words("countAsBorrowerWhen", CountAsBorrowerWhen);
        writer.Flag("permitsOthers", (bool?)PermitsOthers);
        writer.Words("eligibleWhen", EligibleWhen);
        writer.Number("eligibleAfterFailures", EligibleAfterFailures);
        writer.Flag("eligibleWithoutNumber", EligibleWithoutNumber);
        writer.Words("purposes", Purposes);
        writer.Flag("stopsOnRefusal", StopsOnRefusal);
    }

    private static bool HasRefused(RuleQuestion question, DateTimeOffset at) =>
        question.Spans.Any(span => span.What == Circumstance.RefusedContact && span.Person == question.Person && !(span.From > at) && !(span.Until <= at));

    private bool CountsAsBorrower(RuleQuestion question, DateTimeOffset at) =>
        (question.Relation is PersonRelation relation
            && (CountAsBorrower.Contains(relation) || (CountAsBorrowerOfMinor.Contains(relation) && question.Is(Circumstance.Minor, at))))
        || CountAsBorrowerWhen.Any(what => question.Spans.Any(span => span.What == what && span.Person == question.Person && !(span.From > at) && !(span.Until <= at)));

    private bool IsEligible(RuleQuestion question, DateTimeOffset at)
    {
        if ((EligibleWhen.IsEmpty && EligibleAfterFailures is null && !EligibleWithoutNumber) || EligibleWhen.Any(what => question.Is(what, at)))
        {
            return true;
        }

        (int failures, bool isOutOfService) = FailuresInARow(question);
        return failures >= EligibleAfterFailures || (EligibleWithoutNumber && isOutOfService);
    }

    /// <summary>The attempts to reach the borrower since the last one that did, and whether the last by telephone found no line.</summary>
    private static (int Count, bool IsOutOfService) FailuresInARow(RuleQuestion question)
    {
        (int count, bool isOutOfService) = (0, false);
        foreach (CaseEvent told in question.Events)
        {
            (ContactOutcome? outcome, bool isOutbound) = told switch
            {
                ContactAttempted contact when question.PersonOf(contact.Person) == question.Case.Borrower.Id => (contact.Outcome, contact.Direction == ContactDirection.Outbound),
                VisitRecorded visit when question.PersonOf(visit.Person) == question.Case.Borrower.Id => (visit.Outcome, true),
                _ => ((ContactOutcome?)null, false),
            };
            if (outcome is not ContactOutcome ended)
            {
                continue;
            }

            if (!isOutbound || Successes.Contains(ended))
            {
                (count, isOutOfService) = (0, false);
            }
            else if (Failures.Contains(ended))
            {
                count++;
                isOutOfService = ended == ContactOutcome.NotInService || ended == ContactOutcome.WrongNumber;
            }
        }

        return (count, isOutOfService);
    }
}
