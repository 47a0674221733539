using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CollectionRules.Rules.Compilation;

namespace CollectionRules.Rules;

/// <summary>
/// The values of a schema's facts for many rows, one column per fact, coded as they enter. A value outside its fact's domain makes
/// the decision of its row invalid; put such a row into a <see cref="FactRow"/> to see why. Columns are buffers: fill and reuse them.
/// </summary>
/// <remarks>Different columns may be filled by different threads at once; one column by one thread at a time.</remarks>
public sealed class FactColumns
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
        Store(coder, row, coder.Of(value));
        if (coder.KeepsValue)
        {
            values[coder.Index][row] = value.Number;
        }
    }

    /// <summary>Sets the first rows of a column to whole numbers.</summary>
    /// <exception cref="ArgumentException">The slot is of another schema, its fact is no number, or there are more values than rows.</exception>
    public void Fill(FactSlot slot, ReadOnlySpan<int> numbers)
    {
        FactCoder coder = Check(slot, numbers.Length);
        Begin(coder, numbers.Length);
        int done = IsNarrow ? FillVectors(coder, numbers) : 0;
        for (int row = done; row < numbers.Length; row++)
        {
            if (coder.TryInteger(numbers[row], out long code))
            {
                Store(coder, row, code);
            }
            else
            {
                StoreNumber(coder, row, numbers[row]);
            }
        }
    }

    /// <summary>Sets the first rows of a column to numbers with all their decimals.</summary>
    /// <exception cref="ArgumentException">The slot is of another schema, its fact is no number, or there are more values than rows.</exception>
    public void Fill(FactSlot slot, ReadOnlySpan<decimal> numbers)
    {
        FactCoder coder = Check(slot, numbers.Length);
        Begin(coder, numbers.Length);
        for (int row = 0; row < numbers.Length; row++)
        {
            StoreNumber(coder, row, numbers[row]);
        }
    }

    /// <summary>Sets the first rows of a column to flags.</summary>
    /// <exception cref="ArgumentException">The slot is of another schema, its fact is no flag, or there are more values than rows.</exception>
    public void Fill(FactSlot slot, ReadOnlySpan<bool> flags)
    {
        FactCoder coder = Check(slot, flags.Length, coder => coder.Fact.Kind == FactKind.Flag);
        Begin(coder, flags.Length);
        for (int row = 0; row < flags.Length; row++)
        {
            Store(coder, row, flags[row] ? 1 : 0);
        }
    }

    /// <summary>Sets the first rows of a column to values of any kind.</summary>
    /// <exception cref="ArgumentException">The slot is of another schema, or there are more values than rows.</exception>
    public void Fill(FactSlot slot, ReadOnlySpan<FactValue> items)
    {
        Check(slot, items.Length, static _ => true);
        for (int row = 0; row < items.Length; row++)
        {
            Set(slot, row, items[row]);
        }
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

    /// <summary>A column that is filled whole has only the faults that are found on the way.</summary>
    private void Begin(FactCoder coder, int count) => faults[coder.Index] &= count < Count;

    private int FillVectors(FactCoder coder, ReadOnlySpan<int> numbers)
    {
        if (!Vector256.IsHardwareAccelerated || !coder.TryNarrowIntegers(out int first, out int last, out int scale))
        {
            return 0;
        }

        ref int source = ref MemoryMarshal.GetReference(numbers);
        ref int target = ref NarrowColumn(coder.Index);
        int most = NarrowCode.Largest / scale;
        int row = 0;
        Vector256<int> refused = Vector256<int>.Zero;
        for (; row <= numbers.Length - Vector256<int>.Count; row += Vector256<int>.Count)
        {
            Vector256<int> number = Vector256.LoadUnsafe(ref source, (nuint)row);
            Vector256<int> outside = Vector256.LessThan(number, Vector256.Create(first)) | Vector256.GreaterThan(number, Vector256.Create(last));
            refused |= outside;
            // A number too large for its multiple lies beyond every bound, as far out as codes go; the multiple of the clamped number need not.
            Vector256<int> code = Vector256.Min(Vector256.Max(number, Vector256.Create(-most)), Vector256.Create(most)) * Vector256.Create(scale);
            code = Vector256.ConditionalSelect(Vector256.GreaterThan(number, Vector256.Create(most)), Vector256.Create(NarrowCode.Largest), code);
            code = Vector256.ConditionalSelect(Vector256.LessThan(number, Vector256.Create(-most)), Vector256.Create(-NarrowCode.Largest), code);
            Vector256.ConditionalSelect(outside, Vector256.Create(NarrowCode.Fault), code).StoreUnsafe(ref target, (nuint)row);
        }

        faults[coder.Index] |= refused != Vector256<int>.Zero;
        return row;
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
        FactCoder coder = slot.Checked;
        if (!ReferenceEquals(coder.Schema, Schema))
        {
            throw new ArgumentException($"The slot of \"{coder.Fact.Name}\" belongs to another schema.", nameof(slot));
        }

        return coder.Fact.Derivation is null
            ? coder
            : throw new ArgumentException($"The fact \"{coder.Fact.Name}\" is derived and cannot be set.", nameof(slot));
    }

    private static T[] Filled<T>(int count, T value)
    {
        T[] column = new T[count];
        column.AsSpan().Fill(value);
        return column;
    }
}
