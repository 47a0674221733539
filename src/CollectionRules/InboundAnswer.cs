using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Diagnostics;
using CollectionRules.Explanations;
using CollectionRules.Repayment.Amounts;

namespace CollectionRules;

/// <summary>
/// What the lender may say and take when somebody turns to it. It is always answered, at any hour; identity, third-party rules, holds and
/// insolvency decide what is said. Immutable.
/// </summary>
/// <example><code>
/// InboundAnswer answer = policy.Answer(file, new InboundContact { Channel = Channel.OnlineChat, IsIdentityVerified = true }, context);
/// answer.Quotes[0].CuringTotal; answer.Offers; answer.Promise.IsAllowed
/// CollectionCase next = file.Record(answer.Events);
/// </code></example>
public sealed partial class InboundAnswer
{
    private readonly InboundAnswerParts parts;

    internal InboundAnswer(InboundContact contact, CollectionDecision decision, InboundAnswerParts parts) => (Contact, Decision, this.parts) = (contact, decision, parts);

    /// <summary>What was answered.</summary>
    public InboundContact Contact { get; }

    /// <summary>The decision of the case at the same instant; what it would do by itself is not part of the answer.</summary>
    public CollectionDecision Decision { get; }

    /// <summary>The as-of instant.</summary>
    public DateTimeOffset AsOf => Decision.AsOf;

    /// <summary>Why nothing could be worked out; empty where it could. The contact is answered and recorded all the same.</summary>
    public ImmutableArray<PolicyDiagnostic> Faults => Decision.Faults;

    /// <summary>Whether the debt may be spoken of with this person.</summary>
    public bool MayDisclose => parts.Disclosure == DecisionReasons.MayBeTold;

    /// <summary>Why it may or may not be spoken of.</summary>
    public ReasonCode Disclosure => parts.Disclosure;

    /// <summary>Whether a person has to take over, because one was asked for.</summary>
    public bool NeedsPerson => parts.NeedsPerson;

    /// <summary>What the rule packs say of answering; null where the policy has none.</summary>
    public ComplianceVerdict? Verdict => parts.Verdict;

    /// <summary>What is past due, what cures and what pays off each account asked for, line by line; empty where the debt may not be spoken of.</summary>
    public ImmutableArray<AccountAmounts> Quotes => parts.Quotes;

    /// <summary>The offers for each overdue account asked for; empty where the debt may not be spoken of, and without offers in the policy.</summary>
    public ImmutableArray<AccountOffers> Offers => parts.Offers;

    /// <summary>Whether a promise to pay may be taken, and why not.</summary>
    public PromiseEntry Promise => parts.Promise;

    /// <summary>The events to record: the contact itself, which starts whatever waits a conversation starts.</summary>
    public ImmutableArray<CaseEvent> Events => parts.Events;

    /// <summary>The answer in a line.</summary>
    /// <returns>For example <c>C-1: answered, may-be-told, 1 quote, promise allowed</c>.</returns>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Decision.CaseId}: answered, {Disclosure}, {Quotes.Length} {(Quotes.Length == 1 ? "quote" : "quotes")}, promise {(Promise.IsAllowed ? "allowed" : Promise.Reason)}");
}
