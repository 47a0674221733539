using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace CollectionRules;

/// <summary>
/// A step function of one column: what changes in the rows whose code reaches each bound, bound by bound upwards. It works on four
/// vectors at a time, so that each bound is fetched once for 32 rows.
/// </summary>
/// <param name="Slot">The given column's slot, or -1 for the grade.</param>
/// <param name="Below">One less than each bound, ascending: a code reaches the bound when it is greater.</param>
/// <param name="Steps">What changes at each bound: a difference to add, or bits to flip.</param>
internal sealed record StepColumn(int Slot, int[] Below, int[] Steps)
{
    /// <summary>Rows that are worked on at once.</summary>
    public const int Rows = 32;

    /// <summary>Makes steps from the value of each piece; pieces that are alike are joined.</summary>
    /// <returns>The value below the first bound, and the steps.</returns>
    public static (int First, StepColumn Column) Of(int slot, IReadOnlyList<int> starts, IReadOnlyList<int> values, Func<int, int, int> change)
    {
        List<int> below = [], steps = [];
        for (int piece = 1; piece < values.Count; piece++)
        {
            if (values[piece] != values[piece - 1])
            {
                below.Add(starts[piece] - 1);
                steps.Add(change(values[piece - 1], values[piece]));
            }
        }

        return (values[0], new(slot, [.. below], [.. steps]));
    }

    /// <summary>The first code of the column in a block.</summary>
    public ref int Source(ref BlockBuffers buffers) => ref (Slot >= 0 ? ref buffers.Given(Slot) : ref buffers.Grades[0]);

    /// <summary>Adds the steps that each of 32 codes reaches.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ref int codes, ref Vector256<int> a, ref Vector256<int> b, ref Vector256<int> c, ref Vector256<int> d)
    {
        Vector256<int> codeA = Vector256.LoadUnsafe(ref codes), codeB = Vector256.LoadUnsafe(ref codes, 8), codeC = Vector256.LoadUnsafe(ref codes, 16), codeD = Vector256.LoadUnsafe(ref codes, 24);
        Vector256<int> sumA = a, sumB = b, sumC = c, sumD = d;
        int[] bounds = Below, steps = Steps;
        for (int i = 0; i < bounds.Length && i < steps.Length; i++)
        {
            Vector256<int> bound = Vector256.Create(bounds[i]), step = Vector256.Create(steps[i]);
            sumA += Vector256.GreaterThan(codeA, bound) & step;
            sumB += Vector256.GreaterThan(codeB, bound) & step;
            sumC += Vector256.GreaterThan(codeC, bound) & step;
            sumD += Vector256.GreaterThan(codeD, bound) & step;
        }

        (a, b, c, d) = (sumA, sumB, sumC, sumD);
    }

    /// <summary>Ands what the bounds that each of 32 codes reaches make of the column's first mask.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void And(ref int codes, int first, ref Vector256<int> a, ref Vector256<int> b, ref Vector256<int> c, ref Vector256<int> d)
    {
        Vector256<int> codeA = Vector256.LoadUnsafe(ref codes), codeB = Vector256.LoadUnsafe(ref codes, 8), codeC = Vector256.LoadUnsafe(ref codes, 16), codeD = Vector256.LoadUnsafe(ref codes, 24);
        Vector256<int> maskA = Vector256.Create(first), maskB = maskA, maskC = maskA, maskD = maskA;
        int[] bounds = Below, steps = Steps;
        for (int i = 0; i < bounds.Length && i < steps.Length; i++)
        {
            Vector256<int> bound = Vector256.Create(bounds[i]), step = Vector256.Create(steps[i]);
            maskA ^= Vector256.GreaterThan(codeA, bound) & step;
            maskB ^= Vector256.GreaterThan(codeB, bound) & step;
            maskC ^= Vector256.GreaterThan(codeC, bound) & step;
            maskD ^= Vector256.GreaterThan(codeD, bound) & step;
        }

        a &= maskA;
        b &= maskB;
        c &= maskC;
        d &= maskD;
    }
}
