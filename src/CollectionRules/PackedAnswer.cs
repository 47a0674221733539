using System.Runtime.CompilerServices;

namespace CollectionRules;

/// <summary>A <see cref="CoreAnswer"/> in 64 bits, the value in the lower half and the row in the upper, each one more than it is, so that 0 is none.</summary>
internal static class PackedAnswer
{
    public const long None = 0;

    public static long Of(CoreAnswer answer) => unchecked((uint)(answer.Value + 1) | ((long)(answer.Row + 1) << 32));

    public static CoreAnswer AnswerOf(long packed) => unchecked(new((int)packed - 1, (int)(packed >> 32) - 1));

    /// <summary>The value's place in tables whose place 0 stands for none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int PlaceOf(long packed) => unchecked((int)packed);
}
