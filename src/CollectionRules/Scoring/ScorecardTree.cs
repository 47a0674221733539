using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Diagnostics;
using CollectionRules.Explanations;
using CollectionRules.Rules;
using CollectionRules.Scoring.Compilation;

namespace CollectionRules.Scoring;

/// <summary>
/// Several cards and who is scored by which: by product, stage or length of history. The first segment of a level that holds counts, every
/// level ends in one that takes the rest, and the result says which segments were tried. Immutable.
/// </summary>
/// <example><code>
/// ScorecardTree tree = ScorecardTree.Create("cards", t => t
///     .Segment("thin-file", thinFile, thinCard, ReasonCode.Parse("thin-file"))
///     .Segment("installment", product.Is("installment"), s => s.Segment("early", daysPastDue &lt;= 30, early).Otherwise("late", late))
///     .Otherwise("rest", general, challengers: candidate));
/// SegmentedScore scored = tree.Score(tree.Schema.NewRow() …);
/// </code></example>
public sealed class ScorecardTree
{
    private readonly ImmutableDictionary<CardSegment, (DecisionTable Table, RowProjection Rows)> levels;
    private readonly (DecisionTable Table, RowProjection Rows) top;
    private readonly ImmutableDictionary<Scorecard, RowProjection> rows;

    internal ScorecardTree(string name, ImmutableArray<CardSegment> segments, ImmutableArray<string> grades, FactSchema schema, TreeTables tables)
    {
        Name = name;
        Segments = segments;
        Schema = schema;
        GradeFact = Fact.Category("grade", grades.Append(Scorecard.Ungraded), static f => f.Phase(FactPhase.Scored));
        top = (tables.Top, RowProjection.Of(schema, tables.Top.Schema));
        levels = tables.Inner.ToImmutableDictionary(static pair => pair.Key, pair => (pair.Value, RowProjection.Of(schema, pair.Value.Schema)));
        Cards = [.. CardsOf(segments).Distinct()];
        ScoreFact = Fact.Ratio("score", f => f.Decimals(tables.Cards.Max(static card => card.Decimals)).Optional().Phase(FactPhase.Scored));
        rows = tables.Cards.ToImmutableDictionary(static card => card, card => RowProjection.Of(schema, card.Schema));
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The segments of the outermost level.</summary>
    public ImmutableArray<CardSegment> Segments { get; }

    /// <summary>Every fact that conditions and cards read; its rows are what <see cref="Score"/> takes.</summary>
    public FactSchema Schema { get; }

    /// <summary>The grades of all cards in their common order, then <see cref="Scorecard.Ungraded"/>, as one fact.</summary>
    public CategoryFact GradeFact { get; }

    /// <summary>The score by whichever card, as one fact with the decimals of the card that has the most; missing without a score.</summary>
    public RatioFact ScoreFact { get; }

    /// <summary>Every card, challengers included, in the order in which the segments first name it.</summary>
    public ImmutableArray<Scorecard> Cards { get; }

    /// <summary>The card of those whom no other segment takes, on any level.</summary>
    public Scorecard RestCard
    {
        get
        {
            CardSegment last = Segments[^1];
            while (last.Card is null)
            {
                last = last.Segments[^1];
            }

            return last.Card;
        }
    }

    /// <summary>Makes a tree.</summary>
    /// <exception cref="PolicyValidationException">Something is wrong with it; the exception lists every fault.</exception>
    public static ScorecardTree Create(string name, Action<SegmentBuilder> configure) =>
        TryCreate(name, configure, out ScorecardTree? tree, out ImmutableArray<PolicyDiagnostic> diagnostics)
            ? tree
            : throw new PolicyValidationException(diagnostics);

    /// <summary>Makes a tree, or lists what is wrong with it.</summary>
    public static bool TryCreate(string name, Action<SegmentBuilder> configure, [NotNullWhen(true)] out ScorecardTree? tree, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(configure);
        SegmentBuilder builder = new();
        configure(builder);
        DiagnosticBag bag = new();
        tree = TreeChecker.Build(name, builder, bag);
        diagnostics = bag.ToImmutable();
        return tree is not null;
    }

    /// <summary>Routes a row to its card and scores it.</summary>
    /// <exception cref="ArgumentException">The row is of another schema.</exception>
    public SegmentedScore Score(in FactRow row)
    {
        ImmutableArray<string>.Builder path = ImmutableArray.CreateBuilder<string>();
        ImmutableArray<RoutingStep>.Builder routing = ImmutableArray.CreateBuilder<RoutingStep>();
        ReasonCode reason = default;
        ImmutableArray<CardSegment> level = Segments;
        (DecisionTable Table, RowProjection Rows) asked = top;
        while (true)
        {
            TableResult held = asked.Table.Evaluate(asked.Rows.Project(row, Name));
            int place = held.Status == TableStatus.Matched ? (int)held.Outputs[0].Number : level.Length - 1;
            for (int i = 0; i <= place; i++)
            {
                routing.Add(new(level[i], i == place));
            }

            CardSegment segment = level[place];
            path.Add(segment.Name);
            reason = segment.Reason.IsEmpty ? reason : segment.Reason;
            if (segment.Card is { } card)
            {
                ScoreResult result = card.Score(rows[card].Project(row, Name));
                ImmutableArray<ChallengerScore>.Builder others = ImmutableArray.CreateBuilder<ChallengerScore>();
                foreach (Scorecard challenger in segment.Challengers)
                {
                    ScoreResult other = challenger.Score(rows[challenger].Project(row, Name));
                    others.Add(new(challenger, other, other.Score - result.Score));
                }

                return new(path.ToImmutable(), routing.ToImmutable(), card, result, reason, others.ToImmutable());
            }

            level = segment.Segments;
            asked = levels[segment];
        }
    }

    private static IEnumerable<Scorecard> CardsOf(ImmutableArray<CardSegment> segments) =>
        segments.SelectMany(static segment => segment.Card is { } card ? segment.Challengers.Prepend(card) : CardsOf(segment.Segments));
}
