using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Diagnostics;
using CollectionRules.Rules;
using CollectionRules.Scoring.Compilation;

namespace CollectionRules.Scoring;

/// <summary>
/// The two-axis view: a sub-score of ability and one of willingness over named subsets of a card, and the track of each quadrant. Low
/// ability leads to relief and never to pressure; a matrix that would do otherwise, or leaves a quadrant open, is not made. Immutable.
/// </summary>
/// <example><code>
/// AbilityWillingness axes = AbilityWillingness.Create("axes", card, m => m
///     .Track(BorrowerQuadrant.CanWill, "remind", TrackPosture.Neutral)
///     .Track(BorrowerQuadrant.CannotWill, "restructure", TrackPosture.Relief)
///     .Track(BorrowerQuadrant.CanWillNot, "firm", TrackPosture.Firm)
///     .Track(BorrowerQuadrant.CannotWillNot, "hardship-review", TrackPosture.Relief)
///     .Track(BorrowerQuadrant.Undetermined, "inquire", TrackPosture.Neutral));
/// QuadrantResult result = axes.Place(axes.Schema.NewRow() …);
/// </code></example>
public sealed partial class AbilityWillingness
{
    private readonly DecisionTable? steering;
    private readonly RowProjection toCard;
    private readonly RowProjection? toSteering;

    internal AbilityWillingness(string name, Scorecard card, AxisDraft draft, FactSchema schema, DecisionTable? steering)
    {
        Name = name;
        Card = card;
        Ability = draft.Ability;
        Willingness = draft.Willingness;
        AbilityCut = draft.Builder.AbilityCut;
        WillingnessCut = draft.Builder.WillingnessCut;
        Cells = draft.Cells;
        Steering = [.. draft.Builder.Rules];
        Schema = schema;
        this.steering = steering;
        toCard = RowProjection.Of(schema, card.Schema);
        toSteering = steering is null ? null : RowProjection.Of(schema, steering.Schema);
        AbilityFact = Fact.Ratio("ability-score", static f => f.Decimals(9).AnyStep().Between(0, 100).Optional().Phase(FactPhase.Scored).Axis(FactAxis.Ability));
        WillingnessFact = Fact.Ratio("willingness-score", static f => f.Decimals(9).AnyStep().Between(0, 100).Optional().Phase(FactPhase.Scored).Axis(FactAxis.Willingness));
        QuadrantFact = Fact.Category("quadrant", Enum.GetValues<BorrowerQuadrant>().Select(QuadrantWords.Of), static f => f.Phase(FactPhase.Scored).Axis(FactAxis.Ability));
        TrackFact = Fact.Category("track", Cells.Select(static cell => cell.Track).Concat(Steering.Select(static rule => rule.Track)).Select(static track => track.Name).Distinct(StringComparer.Ordinal), static f => f.Phase(FactPhase.Scored).Axis(FactAxis.Ability));
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The card whose points are read.</summary>
    public Scorecard Card { get; }

    /// <summary>The characteristics that speak of ability, in the card's order.</summary>
    public ImmutableArray<Characteristic> Ability { get; }

    /// <summary>The characteristics that speak of willingness, in the card's order.</summary>
    public ImmutableArray<Characteristic> Willingness { get; }

    /// <summary>The sub-score from which on (inclusive) a borrower can pay.</summary>
    public decimal AbilityCut { get; }

    /// <summary>The sub-score from which on (inclusive) a borrower wants to pay.</summary>
    public decimal WillingnessCut { get; }

    /// <summary>The track of each quadrant, in the order of <see cref="BorrowerQuadrant"/>.</summary>
    public ImmutableArray<QuadrantCell> Cells { get; }

    /// <summary>The rules that pick the track before the quadrant does, in order.</summary>
    public ImmutableArray<SteeringRule> Steering { get; }

    /// <summary>Every fact that the card and the steering rules read; its rows are what <see cref="Place(in FactRow)"/> takes.</summary>
    public FactSchema Schema { get; }

    /// <summary>The ability sub-score as a fact, 0 to 100; missing when it is not known.</summary>
    public RatioFact AbilityFact { get; }

    /// <summary>The willingness sub-score as a fact, 0 to 100; missing when it is not known.</summary>
    public RatioFact WillingnessFact { get; }

    /// <summary>The quadrant as a fact: <c>can-will</c>, <c>can-will-not</c>, <c>cannot-will</c>, <c>cannot-will-not</c>, <c>undetermined</c>.</summary>
    public CategoryFact QuadrantFact { get; }

    /// <summary>The track as a fact: the names of all tracks, those of the quadrants first.</summary>
    public CategoryFact TrackFact { get; }

    /// <summary>Makes a matrix.</summary>
    /// <exception cref="PolicyValidationException">Something is wrong with it; the exception lists every fault.</exception>
    public static AbilityWillingness Create(string name, Scorecard card, Action<AbilityWillingnessBuilder> configure) =>
        TryCreate(name, card, configure, out AbilityWillingness? matrix, out ImmutableArray<PolicyDiagnostic> diagnostics)
            ? matrix
            : throw new PolicyValidationException(diagnostics);

    /// <summary>Makes a matrix, or lists what is wrong with it.</summary>
    public static bool TryCreate(
        string name, Scorecard card, Action<AbilityWillingnessBuilder> configure, [NotNullWhen(true)] out AbilityWillingness? matrix, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(configure);
        AbilityWillingnessBuilder builder = new();
        configure(builder);
        DiagnosticBag bag = new();
        matrix = AxisChecker.Build(name, card, builder, bag);
        diagnostics = bag.ToImmutable();
        return matrix is not null;
    }

    /// <summary>Scores a row of <see cref="Schema"/> and places it.</summary>
    /// <exception cref="ArgumentException">The row is of another schema.</exception>
    public QuadrantResult Place(in FactRow row)
    {
        ScoreResult score = Card.Score(toCard.Project(row, Name));
        SteeringRule? rule = null;
        if (steering is not null && toSteering is not null && steering.Evaluate(toSteering.Project(row, Name)) is { Status: TableStatus.Matched } held)
        {
            rule = Steering[(int)held.Outputs[0].Number];
        }

        return Place(score, rule);
    }

    /// <summary>Places a result of <see cref="Card"/> by its sub-scores alone; steering rules are not asked.</summary>
    /// <exception cref="ArgumentException">The result is of another card.</exception>
    public QuadrantResult Place(ScoreResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Place(result, null);
    }

    private QuadrantResult Place(ScoreResult result, SteeringRule? rule)
    {
        AxisScore ability = ScoreOf(result, Ability), willingness = ScoreOf(result, Willingness);
        bool can = ability.IsAtLeast(AbilityCut), will = willingness.IsAtLeast(WillingnessCut);
        BorrowerQuadrant quadrant = !ability.IsKnown || !willingness.IsKnown ? BorrowerQuadrant.Undetermined
            : (can, will) switch
            {
                (true, true) => BorrowerQuadrant.CanWill,
                (true, false) => BorrowerQuadrant.CanWillNot,
                (false, true) => BorrowerQuadrant.CannotWill,
                _ => BorrowerQuadrant.CannotWillNot,
            };
        bool isHeld = rule is { Track.Posture: TrackPosture.Firm } && !can;
        BorrowerTrack track = rule is null || isHeld ? Cells[(int)quadrant].Track : rule.Track;
        return new(ability, willingness, quadrant, track, isHeld ? null : rule, isHeld ? rule : null, result);
    }

    private AxisScore ScoreOf(ScoreResult result, ImmutableArray<Characteristic> subset)
    {
        decimal points = 0;
        bool isKnown = true;
        foreach (Characteristic characteristic in subset)
        {
            int place = Card.Characteristics.IndexOf(characteristic);
            if (result.Parts.IsEmpty)
            {
                isKnown = false;
            }
            else if (place >= result.Parts.Length || !ReferenceEquals(result.Parts[place].Characteristic, characteristic))
            {
                throw new ArgumentException($"The result is not of the card \"{Card.Name}\".", nameof(result));
            }
            else
            {
                points += result.Parts[place].Points;
                isKnown &= result.Parts[place].Bin is not null;
            }
        }

        return new(points, AxisChecker.Minimum(subset), AxisChecker.Maximum(subset), isKnown);
    }
}
