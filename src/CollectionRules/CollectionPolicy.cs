using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Offers;
using CollectionRules.Rules;
using CollectionRules.Rules.Contexts;
using CollectionRules.Rules.Sources;
using CollectionRules.Scoring;
using CollectionRules.Serialization;

namespace CollectionRules;

/// <summary>
/// A whole policy: how a borrower is scored, by which steps and treatments a case goes, and which rules of law stand before every contact.
/// Immutable, checked when made, safe for many threads. Deciding is a pure function of policy, case file and context.
/// </summary>
/// <example><code>
/// CollectionPolicy policy = CollectionPolicy.Create("consumer-installment", "2026.11", p => p
///     .In(Currency.CNY)
///     .Escalate(ladder => ladder
///         .Stage("reminder", s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Sms, t => t.Every(Days(3)).Tone(Tone.Gentle)))
///         .Stage("call", s => s.When(Facts.DaysPastDue >= 8).Treat(Channel.Call, t => t.AtMost(3).Per(Week))))
///     .Comply(RulePacks.China.PersonalConsumerLoans));
/// CollectionDecision decision = policy.Decide(file, DecisionContext.At(asOf));
/// </code></example>
public sealed partial class CollectionPolicy
{
    internal CollectionPolicy(CollectionPolicyBuilder builder, PolicyCore core, PolicyFacts facts, RulePack? rules, ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        (Id, Version, Currency, Card, Ladder, Offers) = (builder.Id, builder.Version, builder.PolicyCurrency, builder.Card, builder.Ladder, builder.Offers);
        (DelinquencyRule, FollowUps, Reminders, Education, Holds) = (builder.DelinquencyRule, builder.FollowUpPlan, builder.ReminderPlan, builder.EducationPlan, builder.HoldRules);
        (Core, FactsRead, Rules, Packs, Diagnostics) = (core, facts, rules, [.. builder.Packs], diagnostics);
        Templates = [.. builder.Templates];
        (Conduct, Approach, Visits, Legal, Authoring) = (builder.ConductRules, builder.ApproachPlan, builder.VisitRules, builder.LegalRules, builder.Authoring);
        (Axes, Rewards) = (builder.Matrix, builder.Rewards);
        (Warning, WarningResponses) = (builder.Warning, builder.WarningResponses);
        (Segments, Challengers, Models, SegmentEducation) = (builder.Tree, [.. builder.ChallengerCards], [.. builder.OutsideModels], [.. builder.TopicsBySegment]);
        ContentHash = PolicyForm.HashOf(this);
    }

    /// <summary>The id: a letter, then letters, digits, <c>-</c>, <c>_</c> or <c>.</c>, at most 64 characters.</summary>
    public string Id { get; }

    /// <summary>The version, such as <c>2026.11</c>.</summary>
    public string Version { get; }

    /// <summary>The currency of every amount.</summary>
    public Currency Currency { get; }

    /// <summary>The one card; null where there is none, or several by <see cref="Segments"/>.</summary>
    public Scorecard? Card { get; }

    /// <summary>The ladder, or null: then a case is only scored.</summary>
    public Ladder? Ladder { get; }

    /// <summary>The relief that may be offered, or null.</summary>
    public OfferCatalog? Offers { get; }

    /// <summary>The rule packs, in the order given.</summary>
    public ImmutableArray<RulePack> Packs { get; }

    /// <summary>All packs together, which every contact has to pass; null where the policy has none and contacts nobody.</summary>
    public RulePack? Rules { get; }

    /// <summary>How days past due are counted.</summary>
    public DelinquencyRule DelinquencyRule { get; }

    /// <summary>The follow-ups and revisits.</summary>
    public FollowUpPlan FollowUps { get; }

    /// <summary>The reminders before due dates.</summary>
    public ReminderPlan Reminders { get; }

    /// <summary>The topics of education, or null.</summary>
    public EducationPlan? Education { get; }

    /// <summary>What each kind of hold asks for.</summary>
    public HoldRules Holds { get; }

    /// <summary>The texts that treatments name, in the order given; empty where they live with the host.</summary>
    public ImmutableArray<MessageTemplate> Templates { get; }

    /// <summary>What comes before demands, or null.</summary>
    public ApproachPlan? Approach { get; }

    /// <summary>What improper conduct sets off.</summary>
    public ConductRules Conduct { get; }

    /// <summary>The rules of field visits; null where visits are off.</summary>
    public VisitWorkflow? Visits { get; }

    /// <summary>The rules of legal steps; null where only the ladder stands before them.</summary>
    public LegalWorkflow? Legal { get; }

    /// <summary>
    /// The part that is a pure table of facts: score, grade and wanted stage. Its decisions are not gated: the stage wanted is not yet the stage
    /// moved to, and no contact follows from it. Where stages read a sub-score of <see cref="Axes"/>, or a grade that <see cref="Rewards"/> may lift, it scores and grades by the card alone.
    /// Where cards go by segment, it holds one table alone: the card of those whom no other segment takes.
    /// </summary>
    public PolicyCore Core { get; }

    /// <summary>Every fact of the case that the policy reads, in ordinal order of the names.</summary>
    public ImmutableArray<Fact> Facts => FactsRead.Facts;

    /// <summary>What was noticed when the policy was made: warnings only.</summary>
    public ImmutableArray<PolicyDiagnostic> Diagnostics { get; }

    /// <summary>The SHA-256 of the canonical form: two policies that say the same have the same hash, however they were written.</summary>
    public ContentHash ContentHash { get; }

    /// <summary>The facts of the host, each with where its value comes from.</summary>
    public ImmutableArray<HostFact> HostFacts => FactsRead.HostFacts;

    internal PolicyFacts FactsRead { get; }

    internal PolicyAuthoring Authoring { get; }

    /// <summary>Makes a policy.</summary>
    /// <param name="id">The id.</param>
    /// <param name="version">The version.</param>
    /// <param name="configure">Says what it is.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="PolicyValidationException">Something is wrong with it; the exception lists every fault.</exception>
    public static CollectionPolicy Create(string id, string version, Action<CollectionPolicyBuilder> configure) =>
        TryCreate(id, version, configure, out CollectionPolicy? policy, out ImmutableArray<PolicyDiagnostic> diagnostics)
            ? policy
            : throw new PolicyValidationException(diagnostics);

    /// <summary>Makes a policy, or lists what is wrong with it. Warnings come with a policy, errors without.</summary>
    /// <param name="id">The id.</param>
    /// <param name="version">The version.</param>
    /// <param name="configure">Says what it is.</param>
    /// <param name="policy">The policy; null where there is an error.</param>
    /// <param name="diagnostics">Every fault.</param>
    /// <returns>True where there is a policy.</returns>
    public static bool TryCreate(string id, string version, Action<CollectionPolicyBuilder> configure, [NotNullWhen(true)] out CollectionPolicy? policy, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(configure);
        CollectionPolicyBuilder builder = new(id, version);
        configure(builder);
        policy = PolicyAssembly.Assemble(builder);
        diagnostics = builder.Faults.ToImmutable();
        return policy is not null;
    }

    /// <summary>Decides one case.</summary>
    /// <param name="file">The case file, with the events recorded so far.</param>
    /// <param name="context">The as-of instant and what else the decision needs.</param>
    /// <returns>
    /// The decision. Where the case cannot be decided, such as for a fact outside its domain, another currency or an as-of instant outside the years 1900 to 2999, it says so and why, and
    /// nothing is proposed.
    /// </returns>
    /// <exception cref="KeyNotFoundException">A zone of the case is not in the context's book of zones.</exception>
    public CollectionDecision Decide(CollectionCase file, DecisionContext context)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(context);
        return CaseEvaluation.Decide(this, file, context);
    }

    /// <summary>Decides a case again, as after an event, and compares with the decision before.</summary>
    /// <param name="before">The decision before; its events belong into the file, or its move on the ladder is decided once more.</param>
    /// <param name="file">The case file as it is now.</param>
    /// <param name="context">The as-of instant and what else the decision needs.</param>
    /// <returns>The difference, with the new decision as <see cref="DecisionDiff.After"/>; empty where the event changes nothing.</returns>
    /// <exception cref="ArgumentException"><paramref name="before"/> is on another case.</exception>
    /// <exception cref="KeyNotFoundException">A zone of the case is not in the context's book of zones.</exception>
    public DecisionDiff Redecide(CollectionDecision before, CollectionCase file, DecisionContext context) => Decide(file, context).ChangesSince(before);

    /// <summary>Plans a visit: at the slot asked for, or with everything that keeps it from being planned and the earliest slot, if only time does.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="context">The as-of instant, and the agents who may go.</param>
    /// <param name="request">Slot, purpose and offers.</param>
    /// <returns>The plan to record, or the gaps. The rules of visits and every rule pack were asked at the slot.</returns>
    /// <exception cref="ArgumentException">The case is in another currency.</exception>
    /// <exception cref="KeyNotFoundException">A zone of the case is not in the context's book of zones.</exception>
    public VisitPlanDecision PlanVisit(CollectionCase file, DecisionContext context, VisitRequest request)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(request);
        return file.Currency == Currency
            ? VisitPlanDecision.Of(this, file, context, request)
            : throw new ArgumentException($"The case is in {file.Currency}, but the policy decides cases in {Currency}.", nameof(file));
    }

    /// <summary>
    /// What may be said and taken when the customer, or somebody else, turns to the lender. No hour, cap or wait keeps the answer back; identity,
    /// third-party rules, holds and insolvency decide what is said.
    /// </summary>
    /// <param name="file">The case file.</param>
    /// <param name="contact">Who turns to the lender, and how.</param>
    /// <param name="context">The as-of instant, at which it happens, and what else the decision needs.</param>
    /// <returns>Quotes, offers, whether a promise may be taken, and the conversation to record.</returns>
    /// <exception cref="ArgumentException">The channel is the default value, or a person or account is no id.</exception>
    /// <exception cref="KeyNotFoundException">A zone of the case is not in the context's book of zones.</exception>
    public InboundAnswer Answer(CollectionCase file, InboundContact contact, DecisionContext context)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(contact);
        ArgumentNullException.ThrowIfNull(context);
        return new Answering(this, file, contact, context).Answer();
    }

    /// <summary>Decides many cases. The decisions are those of <see cref="Decide"/>, one by one, whatever the number of workers.</summary>
    /// <param name="files">The case files.</param>
    /// <param name="context">The context of all.</param>
    /// <param name="workers">How many work at a time, 1 or more; 1 where nothing is said.</param>
    /// <returns>The decisions in the order of the case files.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workers"/> is below 1.</exception>
    public ImmutableArray<CollectionDecision> DecideAll(IReadOnlyList<CollectionCase> files, DecisionContext context, int workers = 1)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        CollectionDecision[] decisions = new CollectionDecision[files.Count];
        if (workers == 1)
        {
            for (int i = 0; i < decisions.Length; i++)
            {
                decisions[i] = Decide(files[i], context);
            }
        }
        else
        {
            Parallel.For(0, decisions.Length, new ParallelOptions { MaxDegreeOfParallelism = workers }, i => decisions[i] = Decide(files[i], context));
        }

        return ImmutableArray.Create(decisions);
    }

    /// <summary>What the rule packs of the policy say of one planned contact, whatever the ladder proposes.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="attempt">The contact; it is not in the history.</param>
    /// <param name="context">The agents, calendars and zones; the instant of the contact is its own.</param>
    /// <returns>The verdict, with every rule that has something to say and the earliest instant at which the contact is lawful.</returns>
    /// <exception cref="InvalidOperationException">The policy has no rule pack.</exception>
    /// <exception cref="KeyNotFoundException">A zone of the case is not in the context's book of zones.</exception>
    public ComplianceVerdict Check(CollectionCase file, ContactAttempt attempt, DecisionContext context)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(attempt);
        ArgumentNullException.ThrowIfNull(context);
        return Rules is { } rules
            ? rules.Check(attempt, ContactGate.ContextOf(file, context))
            : throw new InvalidOperationException($"The policy \"{Id}\" has no rule pack, so that nothing says when a contact is lawful. Hint: add the packs of the place with Comply.");
    }

    /// <summary>When each treatment of the case's stage may be used in the days ahead, under every rule pack and the policy's cadence, and what the policy would do if nobody reacts.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="context">The as-of instant and what else the decision needs.</param>
    /// <param name="days">How many days of 24 hours, 1 to <see cref="ContactPlan.MaxDays"/>.</param>
    /// <returns>The plan; it permits nothing, each contact is decided again at its own time.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is out of range.</exception>
    /// <exception cref="KeyNotFoundException">A zone of the case is not in the context's book of zones.</exception>
    public ContactPlan PlanContacts(CollectionCase file, DecisionContext context, int days)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, ContactPlan.MaxDays);
        return new ContactPlanning(this, file, context, CaseEvaluation.CanCountFrom(context.AsOf) ? context.AsOf + new TimeSpan(days, 0, 0, 0) : context.AsOf).Plan();
    }

    /// <summary>Writes the canonical form as the next value: equal policies give equal bytes.</summary>
    /// <param name="writer">The writer.</param>
    public void WriteTo(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        PolicyForm.Write(this, writer);
    }

    /// <summary>Id and version, such as <c>consumer-installment 2026.11</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id} {Version}";
}
