using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CollectionRules.Rules.Compilation;

namespace CollectionRules.Rules;

/// <summary>
/// The values of a schema's facts for many rows, one column per fact, coded as they enter. A value outside its fact's domain makes
/// the decision of its row invalid; put such a row into a <see cref="FactRow"/> to see why. Columns are buffers: fill and reuse them.
/// </summary>
/// <remarks>
/// <para>A fill sets the whole column: the first rows to the values, every row after them back to missing, or to not given where the
/// fact may not be missing. So a last, shorter chunk never decides rows that were left over from the chunk before.</para>
/// <para>A fill of typed values throws where the fact can have no value of that type at all; a fill or <see cref="Set"/> of
/// <see cref="FactValue"/> makes the row invalid instead.</para>
/// <para>Different columns may be filled by different threads at once; one column by one thread at a time.</para>
/// </remarks>
public sealed partial class FactColumns
{
    private readonly int[][] narrow;
    private readonly long[][] wide;
    private readonly decimal[][] values;
    private readonly bool[] faults;

    internal FactColumns(FactSchema schema, int count, bool isNarrow)
    {
        Schema = schema;
        Count = count;
        IsNarrow = isNarrow;
        narrow = isNarrow ? [.. schema.Coders.Select(coder => Filled(count, NarrowCode.Of(schema.Template[coder.Index])))] : [];
        wide = isNarrow ? [] : [.. schema.Coders.Select(coder => Filled(count, schema.Template[coder.Index]))];
        faults = [.. schema.Coders.Select(coder => schema.Template[coder.Index] == FactCode.Fault)];
        values = [.. schema.Coders.Select(coder => coder.KeepsValue ? new decimal[count] : [])];
    }

    /// <summary>The facts.</summary>
    public FactSchema Schema { get; }

    /// <summary>How many rows there are.</summary>
    public int Count { get; }

    internal bool IsNarrow { get; }

    /// <summary>Sets one value; one that the fact cannot have makes the row's decision invalid.</summary>
    /// <exception cref="ArgumentException">The slot is of another schema, or its fact is derived.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="row"/> is not a row.</exception>
    public void Set(FactSlot slot, int row, FactValue value)
    {
        FactCoder coder = Check(slot);
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Count);
        StoreValue(coder, row, value);
    }

    /// <summary>
    /// The value of one row, as a <see cref="FactRow"/> would give it, but for two things: columns keep in 32 bits what can be told from the
    /// policy's bounds in 32 bits, so that a number far beyond all of them may come back as the limit of what is kept; and the value of a
    /// derived fact is worked out anew each time. Refused and not given are <see cref="FactValue.Missing"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The slot is of another schema.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="row"/> is not a row.</exception>
    public FactValue Get(FactSlot slot, int row)
    {
        FactCoder coder = CheckSchema(slot);
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Count);
        int index = coder.Index;
        if (coder.Fact.Derivation is not null)
        {
            long[] codes = new long[Schema.Facts.Length];
            decimal[] numbers = new decimal[Schema.Facts.Length];
            CopyRow(row, codes, numbers);
            DerivedCodes.Fill(Schema, codes, numbers);
            return coder.ToValue(codes[index]);
        }

        long code = IsNarrow ? NarrowCode.Widen(narrow[index][row]) : wide[index][row];
        return coder.KeepsValue && code >= FactCode.SmallestNumber ? values[index][row] : coder.ToValue(code);
    }

    /// <summary>Back to new columns: every value is missing, or not given where the fact may not be missing.</summary>
    public FactColumns Clear()
    {
        foreach (FactCoder coder in Schema.Coders)
        {
            Begin(coder, 0);
        }

        return this;
    }

    /// <summary>Whether some row of a column may be at fault; false is certain.</summary>
    internal bool MayHaveFaults(int slot) => faults[slot];

    internal ref int NarrowColumn(int slot) => ref MemoryMarshal.GetArrayDataReference(narrow[slot]);

    /// <summary>One row's codes and kept numbers, as a <see cref="FactRow"/> would have them before derived facts.</summary>
    internal void CopyRow(int row, Span<long> codes, Span<decimal> numbers)
    {
        for (int slot = 0; slot < codes.Length; slot++)
        {
            codes[slot] = IsNarrow ? NarrowCode.Widen(narrow[slot][row]) : wide[slot][row];
            if (values[slot].Length > 0)
            {
                numbers[slot] = values[slot][row];
            }
        }
    }

    /// <summary>Rows behind those that are filled go back to what they were in new columns; other faults are found on the way.</summary>
    private void Begin(FactCoder coder, int count)
    {
        long unset = Schema.Template[coder.Index];
        faults[coder.Index] = count < Count && unset == FactCode.Fault;
        if (IsNarrow)
        {
            narrow[coder.Index].AsSpan(count).Fill(NarrowCode.Of(unset));
        }
        else
        {
            wide[coder.Index].AsSpan(count).Fill(unset);
        }
    }

    private void StoreValue(FactCoder coder, int row, FactValue value)
    {
        Store(coder, row, coder.Of(value));
        if (coder.KeepsValue)
        {
            values[coder.Index][row] = value.Number;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void StoreNumber(FactCoder coder, int row, decimal number)
    {
        if (coder.TryShort(number, out long code))
        {
            Store(coder, row, code);
            return;
        }

        Store(coder, row, coder.OfNumber(number));
        if (coder.KeepsValue)
        {
            values[coder.Index][row] = number;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Store(FactCoder coder, int row, long code)
    {
        faults[coder.Index] |= code == FactCode.Fault;
        if (IsNarrow)
        {
            narrow[coder.Index][row] = NarrowCode.Of(code);
        }
        else
        {
            wide[coder.Index][row] = code;
        }
    }

    private FactCoder Check(FactSlot slot, int count) => Check(slot, count, static coder => coder.IsNumber);

    private FactCoder Check(FactSlot slot, int count, Func<FactCoder, bool> fits)
    {
        FactCoder coder = Check(slot);
        if (!fits(coder))
        {
            throw new ArgumentException($"The fact \"{coder.Fact.Name}\" is a {KindText.Key(coder.Fact.Kind)} and takes no values of that type.", nameof(slot));
        }

        return count <= Count
            ? coder
            : throw new ArgumentException($"There are {count} values for \"{coder.Fact.Name}\" but {Count} rows.", nameof(count));
    }

    private FactCoder Check(FactSlot slot)
    {
        FactCoder coder = CheckSchema(slot);
        return coder.Fact.Derivation is null
            ? coder
            : throw new ArgumentException($"The fact \"{coder.Fact.Name}\" is derived and cannot be set.", nameof(slot));
    }

    private FactCoder CheckSchema(FactSlot slot)
    {
        FactCoder coder = slot.Checked;
        return ReferenceEquals(coder.Schema, Schema)
            ? coder
            : throw new ArgumentException($"The slot of \"{coder.Fact.Name}\" belongs to another schema.", nameof(slot));
    }

    private static T[] Filled<T>(int count, T value)
    {
        T[] column = new T[count];
        column.AsSpan().Fill(value);
        return column;
    }
}
