using System.Runtime.CompilerServices;

namespace CollectionRules.Rules.Compilation;

/// <summary>
/// Codes in 32 bits, for columns whose bounds all lie well inside: numbers saturate outside the outermost bound, sentinels keep their
/// order below them.
/// </summary>
internal static class NarrowCode
{
    /// <summary>Numbers saturate here.</summary>
    public const int Largest = 1 << 30;

    /// <summary>The narrow form of <see cref="FactCode.Fault"/>.</summary>
    public const int Fault = int.MinValue;

    /// <summary>The narrow form of <see cref="FactCode.Missing"/>.</summary>
    public const int Missing = int.MinValue + 1;

    /// <summary>Whether a bound may stand in narrow columns.</summary>
    public static bool Takes(long start) => start < FactCode.SmallestNumber + 1 || start > FactCode.LargestNumber || Math.Abs(start) < Largest;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(long code) => code >= FactCode.SmallestNumber
        ? (int)Math.Min(Math.Max(code, -Largest), Largest)
        : int.MinValue + (int)(code - long.MinValue);

    public static long Widen(int code) => code >= -Largest ? code : long.MinValue + (code - (long)int.MinValue);
}
