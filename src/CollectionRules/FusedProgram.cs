using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CollectionRules.Rules.Compilation;
using CollectionRules.Scoring.Compilation;

namespace CollectionRules;

/// <summary>
/// The core for the usual case: points per atom, and at most 64 boxes a table. Each atom has one record of four words, its points and
/// its mask for each table, so that a fact costs one locate, one vector addition and one vector conjunction; no atom has to be kept.
/// </summary>
internal sealed class FusedProgram
{
    private readonly TabledSlot[] tabled;
    private readonly SearchedSlot[] counted;
    private readonly SearchedSlot[] searched;
    private readonly ushort[] tables;
    private readonly long[] starts;
    private readonly Vector256<long>[] records;
    private readonly Vector256<long> initial;
    private readonly Vector256<long>[] gradeRecords;
    private readonly Vector256<long>[] stageRecords;
    private readonly Vector256<long>[] channelRecords;
    private readonly CoreProgram program;
    private readonly CompiledCard? card;
    private readonly AnswerTable stages;
    private readonly AnswerTable channels;
    private readonly AnswerTable gates;
    private readonly int decimals;
    private readonly int ungraded;

    private FusedProgram(CoreProgram program)
    {
        this.program = program;
        card = program.Card;
        decimals = program.Decimals;
        ungraded = program.Ungraded;
        stages = new(program.StageTable);
        channels = new(program.ChannelTable);
        gates = new(program.GateTable);
        initial = Vector256.Create(card?.Initial ?? 0, (long)stages.Everything, (long)channels.Everything, (long)gates.Everything);
        List<TabledSlot> withTable = [];
        List<SearchedSlot> withCount = [], withSearch = [];
        List<ushort> allTables = [];
        List<long> allStarts = [];
        List<Vector256<long>> all = [];
        for (int slot = 0; slot < program.RowSchema.Facts.Length; slot++)
        {
            LocatorPlan plan = LocatorPlan.Of(program.Atoms[slot]);
            if (plan.Table.Length > 0)
            {
                withTable.Add(new() { Slot = slot, First = plan.First, Length = plan.Table.Length - 1, Start = allTables.Count });
            }
            else
            {
                int length = plan.Counted.Length + plan.Searched.Length;
                (plan.Counted.Length > 0 ? withCount : withSearch).Add(new() { Slot = slot, Start = allStarts.Count, Length = length, Records = all.Count });
            }

            foreach (byte atom in plan.Table)
            {
                allTables.Add((ushort)(all.Count + atom));
            }

            allStarts.AddRange(plan.Counted);
            allStarts.AddRange(plan.Searched);
            for (int atom = 0; atom < program.Atoms[slot].Count; atom++)
            {
                all.Add(RecordOf(slot, atom));
            }
        }

        (tabled, counted, searched) = ([.. withTable], [.. withCount], [.. withSearch]);
        tables = [.. allTables];
        starts = [.. allStarts];
        records = [.. all];
        gradeRecords = ByCode(program.GradeSlot);
        stageRecords = ByCode(program.StageTable?.OutputSlot ?? -1);
        channelRecords = ByCode(program.ChannelTable?.OutputSlot ?? -1);
    }

    /// <summary>The program, or <see langword="null"/> when the core needs the general one.</summary>
    public static FusedProgram? Of(CoreProgram program) =>
        program.Card is null or { IsFlat: true } && !program.ReadsScore && program.RowSchema.Facts.Length > 0
        && IsOneWord(program.StageTable) && IsOneWord(program.ChannelTable) && IsOneWord(program.GateTable)
        && program.Atoms.Sum(static atoms => (long)atoms.Count) <= ushort.MaxValue
            ? new(program)
            : null;

    public void Decide(ReadOnlySpan<long> codes, out CoreDecision decision)
    {
        Vector256<long> sums = initial, masks = initial;
        if (AddTabled(codes, ref sums, ref masks) | AddCounted(codes, ref sums, ref masks) | AddSearched(codes, ref sums, ref masks))
        {
            decision = CoreDecision.Invalid;
            return;
        }

        long units = 0;
        bool hasScore = false;
        int grade = -1;
        if (card is not null)
        {
            units = sums.ToScalar();
            hasScore = CompiledScore.IsMatched(units);
            units = hasScore ? units : 0;
            grade = hasScore ? card.GradeOf(units) : ungraded;
            masks &= gradeRecords[grade];
        }

        CoreAnswer channel = CoreAnswer.None, gate = CoreAnswer.None;
        CoreStatus status = stages.Take(masks.AsUInt64().GetElement(1), out CoreAnswer stage);
        if (status == CoreStatus.Decided)
        {
            if (stages.IsThere)
            {
                masks &= stageRecords[stage.Value];
            }

            status = channels.Take(masks.AsUInt64().GetElement(2), out channel);
            if (status == CoreStatus.Decided)
            {
                if (channels.IsThere)
                {
                    masks &= channelRecords[channel.Value];
                }

                status = gates.Take(masks.AsUInt64().GetElement(3), out gate);
            }
        }

        decision = new CoreDecision(status, units, decimals, hasScore, grade, stage, channel, gate);
    }

    /// <summary>Adds the records of the facts that have a table; true when one of them is at fault.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool AddTabled(ReadOnlySpan<long> codes, ref Vector256<long> sums, ref Vector256<long> masks)
    {
        ref long code = ref MemoryMarshal.GetReference(codes);
        ref ushort table = ref MemoryMarshal.GetArrayDataReference(tables);
        ref Vector256<long> record = ref MemoryMarshal.GetArrayDataReference(records);
        bool isFaulty = false;
        foreach (ref readonly TabledSlot slot in tabled.AsSpan())
        {
            long value = Unsafe.Add(ref code, slot.Slot);
            isFaulty |= value == FactCode.Fault;
            Vector256<long> atom = Unsafe.Add(ref record, (nint)Unsafe.Add(ref table, slot.Place(value)));
            sums += atom;
            masks &= atom;
        }

        return isFaulty;
    }

    /// <summary>The same for the facts whose few starts are counted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool AddCounted(ReadOnlySpan<long> codes, ref Vector256<long> sums, ref Vector256<long> masks)
    {
        ref long start = ref MemoryMarshal.GetArrayDataReference(starts);
        ref Vector256<long> record = ref MemoryMarshal.GetArrayDataReference(records);
        bool isFaulty = false;
        foreach (ref readonly SearchedSlot slot in counted.AsSpan())
        {
            long value = Unsafe.Add(ref MemoryMarshal.GetReference(codes), slot.Slot);
            isFaulty |= value == FactCode.Fault;
            Vector256<long> atom = Unsafe.Add(ref record, unchecked(slot.Records + CodeSearch.Count(ref Unsafe.Add(ref start, slot.Start), slot.Length, value)));
            sums += atom;
            masks &= atom;
        }

        return isFaulty;
    }

    /// <summary>The same for the facts with many starts.</summary>
    private bool AddSearched(ReadOnlySpan<long> codes, ref Vector256<long> sums, ref Vector256<long> masks)
    {
        bool isFaulty = false;
        foreach (ref readonly SearchedSlot slot in searched.AsSpan())
        {
            isFaulty |= codes[slot.Slot] == FactCode.Fault;
            Vector256<long> atom = records[slot.Records + CodeSearch.Halve(ref starts[slot.Start], slot.Length, codes[slot.Slot])];
            sums += atom;
            masks &= atom;
        }

        return isFaulty;
    }

    private Vector256<long> RecordOf(int slot, int atom) => unchecked(Vector256.Create(
        card?.FlatPoints(slot, atom) ?? 0,
        (long)(program.StageTable?.Compiled.FirstWord(slot, atom) ?? 0),
        (long)(program.ChannelTable?.Compiled.FirstWord(slot, atom) ?? 0),
        (long)(program.GateTable?.Compiled.FirstWord(slot, atom) ?? 0)));

    /// <summary>The records of a decided category, by its code.</summary>
    private Vector256<long>[] ByCode(int slot) =>
        slot < 0 ? [] : [.. Enumerable.Range(0, program.Schema.Facts[slot].Values.Length).Select(code => RecordOf(slot, program.Atoms[slot].Locate(code)))];

    private static bool IsOneWord(CoreTable? table) => table is null || table.Compiled.Words == 1;

    /// <summary>A fact with a table of record places by code.</summary>
    private struct TabledSlot
    {
        public long First;
        public long Length;
        public int Slot;
        public int Start;

        /// <summary>
        /// The code's place in the tables; codes outside go to either end, and a fault to one of them, which is as good. Plain arithmetic,
        /// because a branch here would be guessed wrong half the time.
        /// </summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly nint Place(long code)
        {
            unchecked
            {
                long place = code - First;
                place &= ~(place >> 63);
                long beyond = place - Length;
                return (nint)(Start + Length + (beyond & (beyond >> 63)));
            }
        }
    }

    /// <summary>A fact whose starts are counted or halved, and where the records of its atoms begin.</summary>
    private struct SearchedSlot
    {
        public int Slot;
        public int Start;
        public int Length;
        public int Records;
    }
}
