using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Offers;
using CollectionRules.Rules.Sources;
using CollectionRules.Scoring;

namespace CollectionRules;

/// <summary>
/// Gathers the parts of a <see cref="CollectionPolicy"/>. What is wrong inside a part is kept and told with everything else when the policy is
/// made; of a part said twice the last counts, except packs, which add up.
/// </summary>
public sealed partial class CollectionPolicyBuilder
{
    internal CollectionPolicyBuilder(string id, string version) => (Id, Version) = (id, version);

    internal string Id { get; }

    internal string Version { get; }

    internal Currency PolicyCurrency { get; private set; }

    internal Scorecard? Card { get; private set; }

    internal Ladder? Ladder { get; private set; }

    internal OfferCatalog? Offers { get; private set; }

    internal List<RulePack> Packs { get; } = [];

    internal DelinquencyRule DelinquencyRule { get; private set; } = DelinquencyRule.Standard;

    internal FollowUpPlan FollowUpPlan { get; private set; } = new();

    internal ReminderPlan ReminderPlan { get; private set; } = ReminderPlan.None;

    internal EducationPlan? EducationPlan { get; private set; }

    internal HoldRules HoldRules { get; private set; } = HoldRules.Standard;

    internal ApproachPlan? ApproachPlan { get; private set; }

    internal ConductRules ConductRules { get; private set; } = ConductRules.Standard;

    internal VisitWorkflow? VisitRules { get; private set; }

    internal LegalWorkflow? LegalRules { get; private set; }

    internal List<MessageTemplate> Templates { get; } = [];

    internal List<HostFact> HostFacts { get; } = [];

    internal DiagnosticBag Faults { get; } = new();

    internal PolicyAuthoring Authoring { get; set; } = PolicyAuthoring.None;

    /// <summary>The currency of every amount; a case in another one is not decided.</summary>
    public CollectionPolicyBuilder In(Currency currency)
    {
        PolicyCurrency = currency;
        return this;
    }

    /// <summary>Adds facts of the host, each with where its value comes from; the facts of the library need not be named.</summary>
    public CollectionPolicyBuilder Facts(params ReadOnlySpan<HostFact> facts)
    {
        foreach (HostFact fact in facts)
        {
            ArgumentNullException.ThrowIfNull(fact, nameof(facts));
            HostFacts.Add(fact);
        }

        return this;
    }

    /// <summary>The card that scores and grades, named as the policy.</summary>
    public CollectionPolicyBuilder Score(Action<ScorecardBuilder> card)
    {
        ArgumentNullException.ThrowIfNull(card);
        if (Scorecard.TryCreate(Id, card, out Scorecard? made, out ImmutableArray<PolicyDiagnostic> diagnostics))
        {
            (Card, Tree) = (made, null);
        }

        Faults.AddRange(diagnostics);
        return this;
    }

    /// <summary>The card that scores and grades.</summary>
    public CollectionPolicyBuilder Score(Scorecard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        (Card, Tree) = (card, null);
        return this;
    }

    /// <summary>The ladder: its stages, how a case moves between them, and the treatments of each.</summary>
    public CollectionPolicyBuilder Escalate(Action<LadderBuilder> ladder)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        if (Escalation.Ladder.TryCreate(ladder, out Ladder? made, out ImmutableArray<PolicyDiagnostic> diagnostics))
        {
            Ladder = made;
        }

        Faults.AddRange(diagnostics);
        return this;
    }

    /// <summary>The ladder.</summary>
    public CollectionPolicyBuilder Escalate(Ladder ladder)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        Ladder = ladder;
        return this;
    }

    /// <summary>The relief that may be offered for what is overdue, to whom and up to whose authority; none where nothing is said.</summary>
    public CollectionPolicyBuilder Repay(Action<OfferCatalogBuilder> offers)
    {
        ArgumentNullException.ThrowIfNull(offers);
        if (OfferCatalog.TryCreate(offers, out OfferCatalog? made, out ImmutableArray<PolicyDiagnostic> diagnostics))
        {
            Offers = made;
        }

        Faults.AddRange(diagnostics);
        return this;
    }

    /// <summary>The relief that may be offered for what is overdue.</summary>
    public CollectionPolicyBuilder Repay(OfferCatalog offers)
    {
        ArgumentNullException.ThrowIfNull(offers);
        Offers = offers;
        return this;
    }

    /// <summary>Adds rule packs. Every rule of every pack holds; none can be taken away again.</summary>
    public CollectionPolicyBuilder Comply(params ReadOnlySpan<RulePack> packs)
    {
        foreach (RulePack pack in packs)
        {
            ArgumentNullException.ThrowIfNull(pack, nameof(packs));
            Packs.Add(pack);
        }

        return this;
    }

    /// <summary>How days past due are counted; <see cref="DelinquencyRule.Standard"/> where nothing is said.</summary>
    public CollectionPolicyBuilder CountDaysBy(DelinquencyRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        DelinquencyRule = rule;
        return this;
    }

    /// <summary>The reminders before due dates; none where nothing is said.</summary>
    public CollectionPolicyBuilder Remind(params ReadOnlySpan<ReminderRule> rules)
    {
        ReminderPlan = ReminderPlan.Of(rules);
        return this;
    }

    /// <summary>The follow-ups after visits and promises and the revisits; the defaults of <see cref="Escalation.FollowUpPlan"/> where nothing is said.</summary>
    public CollectionPolicyBuilder FollowUp(FollowUpPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        FollowUpPlan = plan;
        return this;
    }

    /// <summary>The topics of education; none where nothing is said.</summary>
    public CollectionPolicyBuilder Educate(EducationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        EducationPlan = plan;
        return this;
    }

    /// <summary>What each kind of hold asks for; <see cref="Escalation.HoldRules.Standard"/> where nothing is said.</summary>
    public CollectionPolicyBuilder HoldBy(HoldRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        HoldRules = rules;
        return this;
    }

    /// <summary>
    /// Adds the texts that treatments name. Each is held against the content rules of every pack: forbidden words and missing statements are errors
    /// with their place. A written treatment without a text is a warning. Without this call the texts live with the host and are not checked.
    /// </summary>
    public CollectionPolicyBuilder Texts(params ReadOnlySpan<MessageTemplate> templates)
    {
        foreach (MessageTemplate template in templates)
        {
            ArgumentNullException.ThrowIfNull(template, nameof(templates));
            Templates.Add(template);
        }

        return this;
    }

    /// <summary>What comes before demands: asking where nothing is known, an offer where hardship is; nothing where nothing is said.</summary>
    public CollectionPolicyBuilder Approach(ApproachPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ApproachPlan = plan;
        return this;
    }

    /// <summary>What improper conduct sets off; <see cref="Escalation.ConductRules.Standard"/> where nothing is said. No kind can be taken away.</summary>
    public CollectionPolicyBuilder ConductBy(ConductRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ConductRules = rules;
        return this;
    }

    /// <summary>Enables field visits: who goes, when, how often, and what vulnerability means must be stated. Without this call every visit is refused.</summary>
    public CollectionPolicyBuilder Visit(Action<VisitWorkflowBuilder> visits)
    {
        ArgumentNullException.ThrowIfNull(visits);
        if (VisitWorkflow.TryCreate(visits, out VisitWorkflow? made, out ImmutableArray<PolicyDiagnostic> diagnostics))
        {
            VisitRules = made;
        }

        Faults.AddRange(diagnostics);
        return this;
    }

    /// <summary>Enables field visits.</summary>
    public CollectionPolicyBuilder Visit(VisitWorkflow visits)
    {
        ArgumentNullException.ThrowIfNull(visits);
        VisitRules = visits;
        return this;
    }

    /// <summary>The rules of legal steps: notice, waiting time, evidence, order and approval. Without this call only the ladder stands before a legal step.</summary>
    public CollectionPolicyBuilder Legal(Action<LegalWorkflowBuilder> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        if (LegalWorkflow.TryCreate(steps, out LegalWorkflow? made, out ImmutableArray<PolicyDiagnostic> diagnostics))
        {
            LegalRules = made;
        }

        Faults.AddRange(diagnostics);
        return this;
    }

    /// <summary>The rules of legal steps.</summary>
    public CollectionPolicyBuilder Legal(LegalWorkflow steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        LegalRules = steps;
        return this;
    }
}
