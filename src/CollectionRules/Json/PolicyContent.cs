using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Offers;
using CollectionRules.Rules;
using CollectionRules.Rules.Sources;
using CollectionRules.Scoring;

namespace CollectionRules.Json;

/// <summary>What sections write: the parts of a policy or of a core, as far as there are any.</summary>
internal sealed record PolicyContent
{
    /// <summary>The name of the whole, which is also the card's unless that has another.</summary>
    public required string Name { get; init; }

    public required PolicyAuthoring Authoring { get; init; }

    public Currency Currency { get; init; }

    /// <summary>The facts that the document has to declare.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>Where facts of the host come from, by name.</summary>
    public ImmutableDictionary<string, FactOrigin> Origins { get; init; } = ImmutableDictionary<string, FactOrigin>.Empty;

    public Scorecard? Card { get; init; }

    public ScorecardTree? Segments { get; init; }

    public ImmutableArray<Scorecard> Challengers { get; init; } = [];

    public ImmutableArray<SegmentTopics> SegmentEducation { get; init; } = [];

    public ImmutableArray<OutsideModel> Models { get; init; } = [];

    public ImmutableArray<DecisionTable> Tables { get; init; } = [];

    /// <summary>Names of tables by their part in a core.</summary>
    public ImmutableArray<(string Part, string Table)> Roles { get; init; } = [];

    public Ladder? Ladder { get; init; }

    public OfferCatalog? Offers { get; init; }

    public ImmutableArray<RulePack> Packs { get; init; } = [];

    public DelinquencyRule Delinquency { get; init; } = DelinquencyRule.Standard;

    public ReminderPlan Reminders { get; init; } = ReminderPlan.None;

    public FollowUpPlan FollowUps { get; init; } = new();

    public EducationPlan? Education { get; init; }

    public HoldRules Holds { get; init; } = HoldRules.Standard;

    public ConductRules Conduct { get; init; } = ConductRules.Standard;

    public ApproachPlan? Approach { get; init; }

    public GradeRewards? Rewards { get; init; }

    public AbilityWillingness? Axes { get; init; }

    public EarlyWarning? Warning { get; init; }

    public ImmutableArray<WarningResponse> WarningResponses { get; init; } = [];

    public ImmutableArray<MessageTemplate> Templates { get; init; } = [];

    public VisitWorkflow? Visits { get; init; }

    public LegalWorkflow? Legal { get; init; }

    /// <summary>The parts of a policy. Facts of the library are not declared, nor are those that card and ladder decide.</summary>
    public static PolicyContent Of(CollectionPolicy policy)
    {
        ImmutableArray<HostFact> hosts = policy.HostFacts;
        return new()
        {
            Name = policy.Id,
            Authoring = policy.Authoring,
            Currency = policy.Currency,
            Facts = [.. hosts.Select(static host => host.Fact), .. policy.Facts.Where(static fact => fact.Derivation is not null && !IsKnown(fact))],
            Origins = hosts.ToImmutableDictionary(static host => host.Fact.Name, static host => host.Origin, StringComparer.Ordinal),
            Card = policy.Card,
            Segments = policy.Segments,
            Challengers = policy.Challengers,
            SegmentEducation = policy.SegmentEducation,
            Models = policy.Models,
            Ladder = policy.Ladder,
            Offers = policy.Offers,
            Packs = policy.Packs,
            Delinquency = policy.DelinquencyRule,
            Reminders = policy.Reminders,
            FollowUps = policy.FollowUps,
            Education = policy.Education,
            Holds = policy.Holds,
            Conduct = policy.Conduct,
            Approach = policy.Approach,
            Rewards = policy.Rewards,
            Axes = policy.Axes,
            Warning = policy.Warning,
            WarningResponses = policy.WarningResponses,
            Templates = policy.Templates,
            Visits = policy.Visits,
            Legal = policy.Legal,
        };
    }

    private static bool IsKnown(Fact fact) => FactCatalog.TryFind(fact.Name, out CatalogFact? known) && known.Fact.Equals(fact);

    public static PolicyContent Of(PolicyCore core) => new()
    {
        Name = core.Name,
        Authoring = core.Authoring,
        Facts = [.. core.DeclaredFacts()],
        Card = core.Card,
        Tables = [.. core.TablesInOrder()],
        Roles = [.. core.Roles()],
    };
}
