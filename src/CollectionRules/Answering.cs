using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Amounts;
using CollectionRules.Rules.Contexts;

namespace CollectionRules;

/// <summary>Works out what may be said and taken when somebody turns to the lender. Windows, caps and waits are asked for nothing here.</summary>
internal sealed class Answering(CollectionPolicy policy, CollectionCase file, InboundContact contact, DecisionContext context)
{
    private readonly CollectionDecision decision = policy.Decide(file, context);

    private bool IsBorrower => contact.Person is null || contact.Person == file.Borrower.Id;

    public InboundAnswer Answer()
    {
        ImmutableArray<CaseEvent> events = [Conversation()];
        ComplianceVerdict? verdict = Ask(ContactPurpose.ReplyToConsumer), demand = Ask(ContactPurpose.Demand);
        ReasonCode disclosure = Disclosure(verdict);
        if (decision.Standing is not { } standing)
        {
            return new(contact, decision, new() { Disclosure = disclosure, Verdict = verdict, Promise = new(false, DecisionReasons.Undecided, null), Events = events });
        }

        HoldAssessment holds = policy.Holds.Assess(file, context.AsOf, CaseEvaluation.ZoneOf(file, context));
        bool mayDisclose = disclosure == DecisionReasons.MayBeTold;
        AccountStanding[] asked = [.. standing.Accounts.Where(account => account.State != LifeCycleState.Closed && IsAskedFor(account.Account))];
        ImmutableArray<AccountAmounts> quotes = mayDisclose ? CaseAmounts.Of(file, context, asked.Select(static account => account.Account)) : [];
        ReasonCode promise = Promise(disclosure, demand, holds, [.. asked.Where(static account => account.State == LifeCycleState.Overdue)]);
        return new(contact, decision, new()
        {
            Disclosure = disclosure,
            NeedsPerson = contact.IsAutomated && holds.StopsAutomation,
            Verdict = verdict,
            Quotes = quotes,
            Offers = mayDisclose ? [.. decision.Offers.Where(offers => IsAskedFor(offers.Account))] : [],
            Promise = new(promise == DecisionReasons.PromiseWelcome, promise, mayDisclose ? Money.Sum(quotes.Select(static quote => quote.CuringTotal), file.Currency) : null),
            Events = events,
        });
    }

    private bool IsAskedFor(string account) => (contact.Accounts.IsDefaultOrEmpty || contact.Accounts.Contains(account)) && Owes(account);

    /// <summary>Whether the person owes an account: the borrower each, others those that they are obliged for.</summary>
    private bool Owes(string account) => IsBorrower || (file.TryFindAccount(account, out Account? known) && known.Obligations.Any(obligation => obligation.Person == contact.Person));

    private ReasonCode Disclosure(ComplianceVerdict? verdict) =>
        !contact.IsIdentityVerified ? EscalationReasons.IdentityUnverified
        : !file.Accounts.Any(account => Owes(account.Id)) ? ComplianceReasons.ThirdPartyDisclosure
        : verdict is { IsAllowed: false, Reason: { } reason } ? reason
        : DecisionReasons.MayBeTold;

    /// <summary>A promise is an answer to a demand: whatever stops demands stops it, except the hour. What the customer pays is always taken.</summary>
    private ReasonCode Promise(ReasonCode disclosure, ComplianceVerdict? demand, HoldAssessment holds, AccountStanding[] overdue) =>
        disclosure != DecisionReasons.MayBeTold ? disclosure
        : overdue.Length == 0 ? EscalationReasons.NothingPastDue
        : holds.IsHeld ? (holds.StopsAutomation ? EscalationReasons.HumanReviewRequested : EscalationReasons.OnHold)
        : demand is { IsAllowed: false, Reason: { } reason } ? reason
        : OpenPlans.Any(file.EventsUntil(context.AsOf)) ? EscalationReasons.PlanInForce
        : OpenPromises.Of(file.EventsUntil(context.AsOf)).Any() ? EscalationReasons.PromiseOpen
        : DecisionReasons.PromiseWelcome;

    private ComplianceVerdict? Ask(ContactPurpose purpose) => policy.Rules?.Check(
        new ContactAttempt
        {
            At = context.AsOf,
            Channel = contact.Channel,
            Direction = ContactDirection.Inbound,
            Purpose = purpose,
            Person = contact.Person,
            ContactPoint = contact.ContactPoint,
            Accounts = contact.Accounts.IsDefault ? [] : contact.Accounts,
            Collector = contact.Collector,
            IsAutomated = contact.IsAutomated,
        },
        ContactGate.ContextOf(file, context));

    private ContactAttempted Conversation() => new(contact.Id ?? $"{decision.Id}.inbound", context.AsOf)
    {
        Channel = contact.Channel,
        Direction = ContactDirection.Inbound,
        Purpose = ContactPurpose.ConsumerContact,
        Outcome = ContactOutcome.Conversation,
        Person = contact.Person,
        ContactPoint = contact.ContactPoint,
        Accounts = contact.Accounts.IsDefault ? [] : contact.Accounts,
        Collector = contact.Collector,
        IsAutomated = contact.IsAutomated,
    };
}
