using System.Runtime.CompilerServices;

namespace CollectionRules;

/// <summary>A <see cref="CoreAnswer"/> in 64 bits: the value in the lower half, the row in the upper.</summary>
internal static class PackedAnswer
{
    public const long None = -1;

    public static long Of(CoreAnswer answer) => unchecked((uint)answer.Value | ((long)answer.Row << 32));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ValueOf(long packed) => unchecked((int)packed);
}
