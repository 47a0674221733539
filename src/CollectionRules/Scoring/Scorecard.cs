using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;
using CollectionRules.Scoring.Compilation;

namespace CollectionRules.Scoring;

/// <summary>
/// Additive points per bin over a set of characteristics, and grades over their sum. Immutable and checked when made.
/// </summary>
/// <example>
/// <code>
/// Scorecard card = Scorecard.Create("behavior", s => s
///     .StartingAt(560)
///     .Characteristic(daysPastDue, c => c.Below(1, 75).Below(31, 38).Otherwise(5))
///     .Characteristic(brokenPromises, c => c.Below(1, 50).Otherwise(3).Special("no-promise-taken", 28).Missing(28))
///     .Grade("A", from: 680).Grade("B", from: 600).Grade("C"));
/// ScoreResult result = card.Score(row);
/// </code>
/// </example>
public sealed class Scorecard
{
    /// <summary>The value of the grade fact when there is no score: every ladder needs a row for it.</summary>
    public const string Ungraded = "ungraded";

    private readonly CardEvaluator evaluator;

    internal Scorecard(ScorecardBuilder builder, ImmutableArray<Characteristic> characteristics, int decimals, CardEvaluator evaluator)
    {
        Name = builder.Name;
        InitialScore = builder.InitialScore;
        Characteristics = characteristics;
        Grades = [.. builder.Grades];
        UnmatchedTreatment = builder.UnmatchedTreatment;
        Decimals = decimals;
        RoundedDecimals = builder.RoundedDecimals;
        RoundingRule = builder.RoundingRule;
        UnseenCategory = builder.UnseenCategory;
        Reasons = evaluator.Reasons;
        Scaling = builder.Scaling;
        IsIllustrative = builder.IsIllustrative;
        AcceptedBecause = builder.AcceptedBecause;
        Calibration = builder.Calibration;
        ScoreFact = CardFacts.Score(builder, decimals);
        GradeFact = CardFacts.Grade(builder);
        this.evaluator = evaluator;
    }

    /// <summary>The card's name, unique in a policy.</summary>
    public string Name { get; }

    /// <summary>The score before any characteristic.</summary>
    public decimal InitialScore { get; }

    /// <summary>The characteristics, in written order.</summary>
    public ImmutableArray<Characteristic> Characteristics { get; }

    /// <summary>The grades, from the best down; empty for a card that only scores.</summary>
    public ImmutableArray<GradeBand> Grades { get; }

    /// <summary>What happens when no bin fires.</summary>
    public UnmatchedTreatment UnmatchedTreatment { get; }

    /// <summary>The decimals that a score can have: the most of any fixed points, or those that computed points are rounded to.</summary>
    public int Decimals { get; }

    /// <summary>What a word outside an open category's list is worth where no bin was written for it.</summary>
    public UnseenCategory UnseenCategory { get; }

    /// <summary>How reasons are found and ranked; <see langword="null"/> for a card without reason codes.</summary>
    public ReasonSettings? Reasons { get; }

    /// <summary>Whether bins and points are fitted to nobody.</summary>
    public bool IsIllustrative { get; }

    /// <summary>Why an illustrative card was accepted; <see langword="null"/> when it was not.</summary>
    public string? AcceptedBecause { get; }

    /// <summary>How the points were scaled to odds; <see langword="null"/> when the author did not say.</summary>
    public ScoreScaling? Scaling { get; }

    /// <summary>What probability a score stands for; <see langword="null"/> for none.</summary>
    public ScoreCalibration? Calibration { get; }

    /// <summary>The decimals to which the result of a computed bin is rounded, 0 to 9.</summary>
    public int RoundedDecimals { get; }

    /// <summary>How the result of a computed bin is rounded.</summary>
    public RoundingRule RoundingRule { get; }

    /// <summary>The score as a fact of the phase <see cref="FactPhase.Scored"/>; missing when there is no score.</summary>
    public RatioFact ScoreFact { get; }

    /// <summary>The grade as a fact of the phase <see cref="FactPhase.Scored"/>: the grades from the best down, then <see cref="Ungraded"/>.</summary>
    public CategoryFact GradeFact { get; }

    /// <summary>Every fact that the card reads; its rows are what <see cref="Score"/> takes.</summary>
    public FactSchema Schema => evaluator.Schema;

    /// <summary>Makes a card.</summary>
    /// <exception cref="PolicyValidationException">Something is wrong with it; the exception lists every fault.</exception>
    public static Scorecard Create(string name, Action<ScorecardBuilder> configure) =>
        TryCreate(name, configure, out Scorecard? card, out ImmutableArray<PolicyDiagnostic> diagnostics)
            ? card
            : throw new PolicyValidationException(diagnostics);

    /// <summary>Makes a card, or lists what is wrong with it. Warnings come with a card, errors without.</summary>
    public static bool TryCreate(string name, Action<ScorecardBuilder> configure, [NotNullWhen(true)] out Scorecard? card, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(configure);
        ScorecardBuilder builder = new(name);
        configure(builder);
        DiagnosticBag bag = new();
        card = CardChecker.Build(builder.Copy(), bag);
        diagnostics = bag.ToImmutable();
        return card is not null;
    }

    /// <summary>Scores one row of <see cref="Schema"/>.</summary>
    /// <exception cref="ArgumentException">The row is of another schema.</exception>
    public ScoreResult Score(in FactRow row) => evaluator.Evaluate(this, row);

    /// <summary>The card over a larger schema, for a policy that shares atoms between its cards and tables.</summary>
    internal CompiledCard? CompileFor(CardPlan plan, FactSchema schema, FactAtoms[] atoms, DiagnosticBag bag) =>
        evaluator.Recompile(JsonPointer.Append("/cards", Name), this, plan, schema, atoms, bag);
}
