using CollectionRules.Diagnostics;

namespace CollectionRules.Serialization;

/// <summary>Turns rising byte offsets into lines and columns, reading every byte of the source once.</summary>
internal ref struct PositionTracker(ReadOnlySpan<byte> source)
{
    private readonly ReadOnlySpan<byte> source = source;
    private int offset;
    private int line = 1;
    private int column = 1;

    /// <summary>The position of a byte that is not before the last one asked for; beyond the end it is the end.</summary>
    internal TextPosition At(int target)
    {
        ReadOnlySpan<byte> passed = source[offset..Math.Clamp(target, offset, source.Length)];
        offset += passed.Length;
        if (passed.IndexOfAnyExceptInRange((byte)' ', (byte)'~') < 0)
        {
            column += passed.Length;
            return new TextPosition(line, column);
        }

        foreach (byte b in passed)
        {
            if (b == '\n')
            {
                line++;
                column = 1;
            }
            else if ((b & 0xC0) != 0x80)
            {
                column += b >= 0xF0 ? 2 : 1;
            }
        }

        return new TextPosition(line, column);
    }
}
