using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace CollectionRules.Rules.Compilation;

/// <summary>Finds a code among ascending starts without branching on the values.</summary>
internal static class CodeSearch
{
    /// <summary>How many of <paramref name="length"/> starts, a multiple of four, are at or below the code.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count(ref long first, int length, long code)
    {
        Vector256<long> value = Vector256.Create(code);
        int count = 0;
        for (int i = 0; i < length; i = unchecked(i + Vector256<long>.Count))
        {
            count = unchecked(count + BitOperations.PopCount(Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref first, (nuint)i), value).ExtractMostSignificantBits()));
        }

        return count;
    }

    /// <summary>The last of <paramref name="length"/> starts at or below the code; the first is below every code.</summary>
    public static int Halve(ref long first, int length, long code)
    {
        int low = 0;
        while (length > 1)
        {
            int half = length / 2;
            low = Unsafe.Add(ref first, unchecked(low + half)) <= code ? unchecked(low + half) : low;
            length -= half;
        }

        return low;
    }
}
