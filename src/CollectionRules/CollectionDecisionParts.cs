using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Escalation;
using CollectionRules.Rules;
using CollectionRules.Scoring;

namespace CollectionRules;

/// <summary>What a decision is made of.</summary>
internal sealed record CollectionDecisionParts
{
    public required DecisionKey Key { get; init; }

    public FactRow Facts { get; init; }

    public CaseStanding? Standing { get; init; }

    public CaseScore? Scoring { get; init; }

    public ImmutableArray<ModelReading> Models { get; init; } = [];

    public RewardResult? Reward { get; init; }

    public QuadrantResult? Quadrant { get; init; }

    public WarningResult? Warning { get; init; }

    public EscalationOutcome? Outcome { get; init; }

    public VisitAssessment? Visit { get; init; }

    public LegalAssessment? Legal { get; init; }

    public ImmutableArray<TreatmentDecision> Treatments { get; init; } = [];

    public ImmutableArray<TreatmentDecision> Advice { get; init; } = [];

    public ImmutableArray<AccountOffers> Offers { get; init; } = [];

    public ImmutableArray<CaseEvent> Events { get; init; } = [];
}
