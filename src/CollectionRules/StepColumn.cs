using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace CollectionRules;

/// <summary>A step function of one column: a value below the first bound, and what changes in the rows that reach each further one.</summary>
/// <param name="Slot">The given column's slot, or -1 for a decided column.</param>
/// <param name="Decided">The decided column in the block's buffers, when there is no slot.</param>
/// <param name="Below">One less than each bound, ascending: a code reaches the bound when it is greater.</param>
/// <param name="Steps">What changes at each bound: a difference to add, or bits to flip.</param>
internal sealed record StepColumn(int Slot, int Decided, int[] Below, int[] Steps)
{
    /// <summary>Makes steps from the value of each piece; pieces that are alike are joined.</summary>
    public static (int First, StepColumn Column) Of(int slot, int decided, IReadOnlyList<int> starts, IReadOnlyList<int> values, Func<int, int, int> change)
    {
        List<int> below = [];
        List<int> steps = [];
        for (int piece = 1; piece < values.Count; piece++)
        {
            if (values[piece] != values[piece - 1])
            {
                below.Add(starts[piece] - 1);
                steps.Add(change(values[piece - 1], values[piece]));
            }
        }

        return (values[0], new(slot, decided, [.. below], [.. steps]));
    }

    /// <summary>The first code of the column in a block.</summary>
    public ref int Source(ref BlockBuffers buffers) => ref (Slot >= 0 ? ref buffers.Given(Slot) : ref buffers.Column(Decided)[0]);

    /// <summary>The sum of the steps that each of eight codes reaches.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<int> Sum(Vector256<int> code)
    {
        Vector256<int> sum = Vector256<int>.Zero;
        int[] bounds = Below, steps = Steps;
        for (int i = 0; i < bounds.Length && i < steps.Length; i++)
        {
            sum = unchecked(sum + (Vector256.GreaterThan(code, Vector256.Create(bounds[i])) & Vector256.Create(steps[i])));
        }

        return sum;
    }

    /// <summary>The bits that the bounds which each of eight codes reaches flip.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<int> Flip(Vector256<int> code, Vector256<int> mask)
    {
        int[] bounds = Below, steps = Steps;
        for (int i = 0; i < bounds.Length && i < steps.Length; i++)
        {
            mask ^= Vector256.GreaterThan(code, Vector256.Create(bounds[i])) & Vector256.Create(steps[i]);
        }

        return mask;
    }
}
