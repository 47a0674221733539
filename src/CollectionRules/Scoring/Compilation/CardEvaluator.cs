using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;

namespace CollectionRules.Scoring.Compilation;

/// <summary>A card by itself: its own atoms, and a result that says which bin gave what.</summary>
internal sealed class CardEvaluator
{
    private readonly ScorecardBuilder draft;
    private readonly Locators locators;
    private readonly ImmutableArray<CompiledTable> bins;
    private readonly CompiledCard card;
    private readonly ReasonFinder? reasons;

    private CardEvaluator(ScorecardBuilder draft, FactSchema schema, Locators locators, ImmutableArray<CompiledTable> bins, CompiledCard card, ReasonFinder? reasons)
    {
        this.draft = draft;
        this.locators = locators;
        this.bins = bins;
        this.card = card;
        this.reasons = reasons;
        Schema = schema;
    }

    public FactSchema Schema { get; }

    public ReasonSettings? Reasons => reasons?.Settings;

    public static CardEvaluator? Build(string path, ScorecardBuilder draft, ImmutableArray<Characteristic> characteristics, int decimals, CardPlan plan, AtomPlan atoms, ReasonFinder? reasons, DiagnosticBag bag)
    {
        FactAtoms[] cut = atoms.Cut();
        CompiledCard? card = CompiledCard.Build(path, draft, characteristics, decimals, plan, atoms.Schema, cut, bag);
        ImmutableArray<CompiledTable?> bins = [.. plan.Characteristics.Select(characteristic => CompiledTable.Build(characteristic, cut, groups: null))];
        if (card is null || bins.Contains(null) || cut.Any(static fact => fact.Count > ushort.MaxValue))
        {
            bag.Report(DiagnosticCode.LimitMemory, path);
            return null;
        }

        return new(draft, atoms.Schema, new Locators(cut), bins!, card, reasons);
    }

    /// <summary>Makes the same card over a larger schema, for a policy that shares atoms between its cards and tables.</summary>
    public CompiledCard? Recompile(string path, Scorecard scorecard, CardPlan plan, FactSchema schema, FactAtoms[] atoms, DiagnosticBag bag) =>
        CompiledCard.Build(path, draft, scorecard.Characteristics, scorecard.Decimals, plan, schema, atoms, bag);

    public ScoreResult Evaluate(Scorecard scorecard, in FactRow row)
    {
        FactRowState state = row.State;
        if (!ReferenceEquals(state.Schema, Schema))
        {
            throw new ArgumentException($"The row is not of the schema of the card \"{scorecard.Name}\". Hint: make it with card.Schema.NewRow().", nameof(row));
        }

        state.Derive();
        if (state.Codes.Contains(FactCode.Fault))
        {
            return new(ScoreStatus.Invalid, null, Scorecard.Ungraded, [], []);
        }

        Span<ushort> atoms = stackalloc ushort[FactSchema.MostFacts];
        for (int slot = 0; slot < state.Codes.Length; slot++)
        {
            atoms[slot] = (ushort)locators.Locate(slot, state.Codes[slot]);
        }

        ImmutableArray<ScorePart> parts = Parts(scorecard, state, atoms);
        if (!card.TryScore(atoms, state.Codes, state.Values, out long units))
        {
            return new(ScoreStatus.Unmatched, null, Scorecard.Ungraded, parts, []);
        }

        return new(ScoreStatus.Scored, FactCode.ToNumber(units * 2, card.Decimals), scorecard.GradeFact.Values[card.GradeOf(units)], parts, reasons?.Find(parts, state.Codes) ?? []);
    }

    private ImmutableArray<ScorePart> Parts(Scorecard scorecard, FactRowState state, ReadOnlySpan<ushort> atoms)
    {
        ImmutableArray<ScorePart>.Builder parts = ImmutableArray.CreateBuilder<ScorePart>(bins.Length);
        for (int i = 0; i < bins.Length; i++)
        {
            Characteristic characteristic = scorecard.Characteristics[i];
            int box = bins[i].First(atoms, out _);
            ScoreBin? bin = box < 0 ? null : characteristic.Bins[bins[i].RowOf(box)];
            long units = 0;
            if (bin is not null && !PointsArithmetic.TryUnits(bin.Points, Schema, state.Codes, state.Values, bin.Points.IsConstant ? card.Decimals : draft.RoundedDecimals, draft.RoundingRule, card.Decimals, out units))
            {
                bin = null;
            }

            parts.Add(new(characteristic, bin, FactCode.ToNumber(units * 2, card.Decimals))
            {
                IsUnseenCategory = characteristic.Fact is { Kind: FactKind.Category, HasOpenValues: true } fact && state.Codes[Schema.Slot(fact).Index] == fact.Values.Length,
            });
        }

        return parts.ToImmutable();
    }
}
