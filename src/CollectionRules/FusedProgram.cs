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
    private const int Lanes = 4;

    private readonly SlotGroup[] groups;
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
    private readonly int[] optionalGateSlots;
    private readonly int decimals;
    private readonly int ungraded;

    private FusedProgram(CoreProgram program)
    {
        this.program = program;
        card = program.Card;
        decimals = program.Decimals;
        optionalGateSlots = program.OptionalGateSlots;
        ungraded = program.Ungraded;
        stages = new(program.StageTable);
        channels = new(program.ChannelTable);
        gates = new(program.GateTable);
        initial = unchecked(Vector256.Create(card?.Initial ?? 0, (long)stages.Everything, (long)channels.Everything, (long)gates.Everything));
        List<SearchedSlot> withCount = [], withSearch = [];
        int padded = FactRowState.CodeRoom(program.RowSchema.Facts.Length);
        long[] firsts = new long[padded], lasts = new long[padded], offsets = new long[padded];

        // The first record changes nothing, and the first place of the tables leads to it: for facts without a table, and for padding.
        List<ushort> allTables = [0];
        List<long> allStarts = [];
        List<Vector256<long>> all = [Vector256.Create(0, -1, -1, -1)];
        for (int slot = 0; slot < program.RowSchema.Facts.Length; slot++)
        {
            LocatorPlan plan = LocatorPlan.Of(program.Atoms[slot]);
            bool hasTable = plan.Table.Length > 0;
            firsts[slot] = hasTable ? plan.First : 0;
            lasts[slot] = hasTable ? plan.Last : 0;
            offsets[slot] = hasTable ? allTables.Count - plan.First : 0;
            if (!hasTable)
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

        (counted, searched) = ([.. withCount], [.. withSearch]);
        groups = [.. Enumerable.Range(0, padded / Lanes).Select(group => new SlotGroup(firsts.AsSpan(group * Lanes), lasts.AsSpan(group * Lanes), offsets.AsSpan(group * Lanes)))];
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

    /// <param name="codes">A row's codes, filled up with zeros to <see cref="FactRowState.CodeRoom"/>.</param>
    /// <param name="decision">What was decided.</param>
    public void Decide(ReadOnlySpan<long> codes, out CoreDecision decision)
    {
        Vector256<long> sums = initial, masks = initial;
        if (AddTabled(codes, ref sums, ref masks))
        {
            decision = CoreDecision.Invalid;
            return;
        }

        AddCounted(codes, ref sums, ref masks);
        if (searched.Length > 0)
        {
            // Copies, so that the address of the two that stay in registers is never taken.
            Vector256<long> moreSums = sums, moreMasks = masks;
            AddSearched(codes, ref moreSums, ref moreMasks);
            (sums, masks) = (moreSums, moreMasks);
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

        decision = new CoreDecision(status, units, decimals, hasScore, grade, stage, channel, gate, status == CoreStatus.Decided && (optionalGateSlots.Length == 0 ? gates.IsThere : program.IsGated(codes)));
    }

    /// <summary>Adds the records of the facts that have a table, four facts at a time; true when any fact is at fault.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool AddTabled(ReadOnlySpan<long> codes, ref Vector256<long> sums, ref Vector256<long> masks)
    {
        ref long code = ref MemoryMarshal.GetReference(codes);
        ref ushort table = ref MemoryMarshal.GetArrayDataReference(tables);
        ref Vector256<long> record = ref MemoryMarshal.GetArrayDataReference(records);
        Vector256<long> faults = Vector256<long>.Zero;
        foreach (ref readonly SlotGroup group in groups.AsSpan())
        {
            Vector256<long> values = Vector256.LoadUnsafe(ref code);
            code = ref Unsafe.Add(ref code, Lanes);
            faults |= Vector256.Equals(values, Vector256.Create(FactCode.Fault));

            // Codes outside a table go to either end, a fault to the lower one, which is as good.
            Vector256<long> places = Vector256.Min(Vector256.Max(values, group.First), group.Last) + group.Offset;
            Vector256<long> a = Unsafe.Add(ref record, (nint)Unsafe.Add(ref table, (nint)places.GetElement(0)));
            Vector256<long> b = Unsafe.Add(ref record, (nint)Unsafe.Add(ref table, (nint)places.GetElement(1)));
            Vector256<long> c = Unsafe.Add(ref record, (nint)Unsafe.Add(ref table, (nint)places.GetElement(2)));
            Vector256<long> d = Unsafe.Add(ref record, (nint)Unsafe.Add(ref table, (nint)places.GetElement(3)));
            sums += a + b + (c + d);
            masks &= a & b & (c & d);
        }

        return faults != Vector256<long>.Zero;
    }

    /// <summary>The same for the facts whose few starts are counted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddCounted(ReadOnlySpan<long> codes, ref Vector256<long> sums, ref Vector256<long> masks)
    {
        ref long start = ref MemoryMarshal.GetArrayDataReference(starts);
        ref Vector256<long> record = ref MemoryMarshal.GetArrayDataReference(records);
        foreach (ref readonly SearchedSlot slot in counted.AsSpan())
        {
            long value = Unsafe.Add(ref MemoryMarshal.GetReference(codes), slot.Slot);
            Vector256<long> atom = Unsafe.Add(ref record, unchecked(slot.Records + CodeSearch.Count(ref Unsafe.Add(ref start, slot.Start), slot.Length, value)));
            sums += atom;
            masks &= atom;
        }
    }

    /// <summary>The same for the facts with many starts.</summary>
    private void AddSearched(ReadOnlySpan<long> codes, ref Vector256<long> sums, ref Vector256<long> masks)
    {
        foreach (ref readonly SearchedSlot slot in searched.AsSpan())
        {
            Vector256<long> atom = records[slot.Records + CodeSearch.Halve(ref starts[slot.Start], slot.Length, codes[slot.Slot])];
            sums += atom;
            masks &= atom;
        }
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

    /// <summary>Four facts: the first and last codes of their tables, and what turns a code into a place in the shared tables.</summary>
    private readonly struct SlotGroup(ReadOnlySpan<long> first, ReadOnlySpan<long> last, ReadOnlySpan<long> offset)
    {
        public readonly Vector256<long> First = Vector256.Create(first);
        public readonly Vector256<long> Last = Vector256.Create(last);
        public readonly Vector256<long> Offset = Vector256.Create(offset);
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
