using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;
using CollectionRules.Scoring;
using CollectionRules.Scoring.Compilation;

namespace CollectionRules;

/// <summary>The compiled core: locate every fact once, add points, then ask the tables one after the other.</summary>
internal sealed class CoreProgram
{
    private readonly Locators locators;
    private readonly int given;
    private readonly int scoreSlot = -1;
    private readonly int gradeSlot = -1;
    private readonly bool readsScore;
    private readonly FusedProgram? fused;

    public CoreProgram(PolicyCoreBuilder core, FactSchema rowSchema, FactSchema schema, FactAtoms[] atoms, CompiledCard? card, ImmutableArray<CoreTable> tables)
    {
        RowSchema = rowSchema;
        Schema = schema;
        Atoms = atoms;
        Card = card;
        locators = new Locators(atoms);
        given = rowSchema.Facts.Length;
        if (core.ScoreCard is { } scored)
        {
            scoreSlot = schema.Slot(scored.ScoreFact).Index;
            gradeSlot = schema.Slot(scored.GradeFact).Index;
            Ungraded = scored.Grades.Length;
            readsScore = tables.Any(table => table.Compiled.Slots.Contains(scoreSlot));
        }

        int at = 0;
        StageTable = core.StageTable is null ? null : tables[at++];
        ChannelTable = core.ChannelTable is null ? null : tables[at++];
        GateTable = core.GateTable is null ? null : tables[at];
        OptionalGateSlots = GateTable is null
            ? []
            : [.. GateTable.Compiled.Slots.ToArray().Where(slot => slot < given && rowSchema.Facts[slot].MayBeMissing)];
        fused = FusedProgram.Of(this);
    }

    public FactSchema RowSchema { get; }

    /// <summary>The row's facts, then those that the core decides.</summary>
    public FactSchema Schema { get; }

    public FactAtoms[] Atoms { get; }

    public CompiledCard? Card { get; }

    public CoreTable? StageTable { get; }

    public CoreTable? ChannelTable { get; }

    public CoreTable? GateTable { get; }

    public int ScoreSlot => scoreSlot;

    public int GradeSlot => gradeSlot;

    public bool ReadsScore => readsScore;

    /// <summary>The given facts that the gate reads and that may be missing.</summary>
    public int[] OptionalGateSlots { get; }

    /// <summary>Whether the gate has all that it reads.</summary>
    public bool IsGated(ReadOnlySpan<long> codes)
    {
        foreach (int slot in OptionalGateSlots)
        {
            if (codes[slot] == FactCode.Missing)
            {
                return false;
            }
        }

        return GateTable is not null;
    }

    /// <summary>The decimals of scores; 0 without a card.</summary>
    public int Decimals => Card?.Decimals ?? 0;

    public Locators Locators => locators;

    /// <summary>The place of "ungraded" in the grade fact.</summary>
    public int Ungraded { get; }

    /// <summary>Decides from codes; <paramref name="values"/> holds the exact numbers of the slots that keep them.</summary>
    public void Decide(ReadOnlySpan<long> codes, ReadOnlySpan<decimal> values, out CoreDecision decision)
    {
        if (fused is not null)
        {
            fused.Decide(codes, out decision);
            return;
        }

        DecideGenerally(codes, values, out decision);
    }

    /// <summary>The same for cores of any size; the atoms are kept, then points and masks looked up.</summary>
    [SkipLocalsInit]
    public void DecideGenerally(ReadOnlySpan<long> codes, ReadOnlySpan<decimal> values, out CoreDecision decision)
    {
        Span<ushort> buffer = stackalloc ushort[FactSchema.MostFacts + 5];
        ref ushort atoms = ref MemoryMarshal.GetReference(buffer);
        ref long code = ref MemoryMarshal.GetReference(codes);
        long lowest = long.MaxValue;
        for (int slot = 0; slot < given; slot++)
        {
            long value = Unsafe.Add(ref code, slot);
            lowest = Math.Min(lowest, value);
            Unsafe.Add(ref atoms, slot) = (ushort)locators.Locate(slot, value);
        }

        if (lowest == FactCode.Fault)
        {
            decision = CoreDecision.Invalid;
            return;
        }

        long units = 0;
        bool hasScore = false;
        int grade = -1;
        if (Card is { } card)
        {
            hasScore = card.TryScore(buffer, codes, values, out units);
            units = hasScore ? units : 0;
            grade = hasScore ? card.GradeOf(units) : Ungraded;
            Unsafe.Add(ref atoms, gradeSlot) = (ushort)locators.Locate(gradeSlot, grade);
            if (readsScore)
            {
                Unsafe.Add(ref atoms, scoreSlot) = (ushort)locators.Locate(scoreSlot, hasScore ? units * 2 : FactCode.Missing);
            }
        }

        CoreAnswer channel = CoreAnswer.None, gate = CoreAnswer.None;
        CoreStatus status = Ask(StageTable, buffer, out CoreAnswer stage);
        if (status == CoreStatus.Decided)
        {
            status = Ask(ChannelTable, buffer, out channel);
        }

        if (status == CoreStatus.Decided)
        {
            status = Ask(GateTable, buffer, out gate);
        }

        decision = new CoreDecision(status, units, Decimals, hasScore, grade, stage, channel, gate, status == CoreStatus.Decided && IsGated(codes));
    }

    private CoreStatus Ask(CoreTable? table, Span<ushort> atoms, out CoreAnswer answer)
    {
        answer = CoreAnswer.None;
        if (table is null)
        {
            return CoreStatus.Decided;
        }

        int box = table.Compiled.First(atoms, out bool ambiguous);
        if (ambiguous)
        {
            return CoreStatus.Ambiguous;
        }

        if (box >= 0)
        {
            int row = table.Compiled.RowOf(box);
            answer = new(table.AnswerOfRow[row], row);
        }
        else if (table.Default >= 0)
        {
            answer = new(table.Default, -1);
        }
        else
        {
            return CoreStatus.NoMatch;
        }

        atoms[table.OutputSlot] = (ushort)locators.Locate(table.OutputSlot, answer.Value);
        return CoreStatus.Decided;
    }
}
