using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CollectionRules.Rules.Compilation;

namespace CollectionRules.Rules;

/// <content>Fills of whole columns, one for each type of value.</content>
public sealed partial class FactColumns
{
    /// <summary>Sets the first rows of a column to whole numbers, and the others to missing or not given.</summary>
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

    /// <summary>Sets the first rows of a column to whole numbers, and the others to missing or not given.</summary>
    /// <exception cref="ArgumentException">The slot is of another schema, its fact is no number, or there are more values than rows.</exception>
    public void Fill(FactSlot slot, ReadOnlySpan<long> numbers)
    {
        FactCoder coder = Check(slot, numbers.Length);
        Begin(coder, numbers.Length);
        for (int row = 0; row < numbers.Length; row++)
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

    /// <summary>Sets the first rows of a column to numbers with all their decimals, and the others to missing or not given.</summary>
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

    /// <summary>Sets the first rows of a column to numbers, <see langword="null"/> to missing, and the others to missing or not given.</summary>
    /// <exception cref="ArgumentException">The slot is of another schema, its fact is no number, or there are more values than rows.</exception>
    public void Fill(FactSlot slot, ReadOnlySpan<decimal?> numbers)
    {
        FactCoder coder = Check(slot, numbers.Length);
        Begin(coder, numbers.Length);
        for (int row = 0; row < numbers.Length; row++)
        {
            if (numbers[row] is { } number)
            {
                StoreNumber(coder, row, number);
            }
            else
            {
                Store(coder, row, coder.Unset);
            }
        }
    }

    /// <summary>Sets the first rows of a column to dates, and the others to missing or not given.</summary>
    /// <exception cref="ArgumentException">The slot is of another schema, its fact is no date, or there are more values than rows.</exception>
    public void Fill(FactSlot slot, ReadOnlySpan<DateOnly> dates)
    {
        FactCoder coder = Check(slot, dates.Length, static coder => coder.Fact.Kind == FactKind.Date);
        Begin(coder, dates.Length);
        for (int row = 0; row < dates.Length; row++)
        {
            Store(coder, row, coder.OfDate(dates[row].DayNumber));
        }
    }

    /// <summary>
    /// Sets the first rows of a column to category words, or to the special codes of a number or date by their names; <see langword="null"/>
    /// is missing; the other rows are missing or not given.
    /// </summary>
    /// <exception cref="ArgumentException">The slot is of another schema, its fact is a flag, or there are more values than rows.</exception>
    public void Fill(FactSlot slot, ReadOnlySpan<string?> words)
    {
        FactCoder coder = Check(slot, words.Length, static coder => coder.Fact.Kind != FactKind.Flag);
        Begin(coder, words.Length);
        bool isCategory = coder.Fact.Kind == FactKind.Category;
        for (int row = 0; row < words.Length; row++)
        {
            Store(coder, row, words[row] is not { } word ? coder.Unset : isCategory ? coder.OfWord(word) : coder.Of(FactValue.FromString(word)));
        }
    }

    /// <summary>Sets the first rows of a column to flags, and the others to missing or not given.</summary>
    /// <exception cref="ArgumentException">The slot is of another schema, its fact is no flag, or there are more values than rows.</exception>
    public void Fill(FactSlot slot, ReadOnlySpan<bool> flags)
    {
        FactCoder coder = Check(slot, flags.Length, static coder => coder.Fact.Kind == FactKind.Flag);
        Begin(coder, flags.Length);
        for (int row = 0; row < flags.Length; row++)
        {
            Store(coder, row, flags[row] ? 1 : 0);
        }
    }

    /// <summary>Sets the first rows of a column to values of any kind, and the others to missing or not given.</summary>
    /// <exception cref="ArgumentException">The slot is of another schema, or there are more values than rows.</exception>
    public void Fill(FactSlot slot, ReadOnlySpan<FactValue> items)
    {
        FactCoder coder = Check(slot, items.Length, static _ => true);
        Begin(coder, items.Length);
        for (int row = 0; row < items.Length; row++)
        {
            StoreValue(coder, row, items[row]);
        }
    }

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
}
