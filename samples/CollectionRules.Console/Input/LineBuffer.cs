namespace CollectionRules.Cli.Input;

/// <summary>The bytes of a stream, some whole lines at a time, in one piece of memory and no more of it than the longest line needs.</summary>
/// <param name="stream">The bytes.</param>
/// <param name="longestLine">The longest line that is handed out whole, in bytes without its line end.</param>
internal sealed class LineBuffer(Stream stream, int longestLine)
{
    /// <summary>The length of the line break that stands before the lines of <see cref="Take"/>.</summary>
    public const int BreakBefore = 1;

    private const int LongestLineEnd = 2;

    // What is handed out begins with a line break, so that no line is taken for a byte order mark.
    private byte[] buffer = [(byte)'\n'];
    private int start = BreakBefore;
    private int end = BreakBefore;
    private bool ended;

    /// <summary>The number of the line that comes next, from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Whether what was taken last goes to the end of the stream.</summary>
    public bool IsLast { get; private set; }

    /// <summary>Whether the next line begins with <paramref name="mark"/>.</summary>
    public bool BeginsWith(ReadOnlySpan<byte> mark)
    {
        Fill(mark.Length);
        return buffer.AsSpan(start, end - start).StartsWith(mark);
    }

    /// <summary>Passes over <paramref name="mark"/> where the next line begins with it.</summary>
    public void SkipMark(ReadOnlySpan<byte> mark) => start += BeginsWith(mark) ? mark.Length : 0;

    /// <summary>
    /// As many whole lines as fit into <paramref name="reach"/> bytes, behind a line break. Empty where not one does, and at the end of the
    /// stream; the beginning of a line that is longer than the longest.
    /// </summary>
    public ReadOnlyMemory<byte> Take(int reach)
    {
        Fill(reach + LongestLineEnd);
        int length = Math.Min(end - start, reach + LongestLineEnd);
        IsLast = ended && length == end - start;
        if (!IsLast)
        {
            int whole = WholeLines(buffer.AsSpan(start, length));
            length = whole == 0 && reach >= longestLine ? length : whole;
        }

        return length == 0 ? ReadOnlyMemory<byte>.Empty : buffer.AsMemory(start - BreakBefore, length + BreakBefore);
    }

    /// <summary>Goes on by <paramref name="length"/> bytes, which end behind a line end or at the end of the stream.</summary>
    public void Pass(int length)
    {
        Line += LineEnds(buffer.AsSpan(start, length));
        start += length;
    }

    /// <summary>Goes to the next line, however long this one is; gives its length without its line end.</summary>
    public long PassLine()
    {
        long passed = 0;
        for (; Fill(1); start = end)
        {
            int found = buffer.AsSpan(start, end - start).IndexOfAny((byte)'\r', (byte)'\n');
            if (found >= 0)
            {
                start += found;
                Pass(Fill(2) && buffer.AsSpan(start).StartsWith("\r\n"u8) ? 2 : 1);
                return passed + found;
            }

            passed += end - start;
        }

        return passed;
    }

    /// <summary>Reads until there are <paramref name="length"/> bytes; false where the stream ends before.</summary>
    private bool Fill(int length)
    {
        while (end - start < length && !ended)
        {
            if (start + length > buffer.Length)
            {
                MakeRoom(length);
            }

            int read = stream.Read(buffer, end, buffer.Length - end);
            ended = read == 0;
            end += read;
        }

        return end - start >= length;
    }

    private void MakeRoom(int length)
    {
        byte[] roomy = buffer.Length < BreakBefore + length ? new byte[BreakBefore + length] : buffer;
        buffer.AsSpan(start, end - start).CopyTo(roomy.AsSpan(BreakBefore));
        roomy[0] = (byte)'\n';
        (buffer, end, start) = (roomy, end - start + BreakBefore, BreakBefore);
    }

    /// <summary>How many bytes of <paramref name="bytes"/> are whole lines. A line end in the last byte does not count: it may go on.</summary>
    private static int WholeLines(ReadOnlySpan<byte> bytes)
    {
        int length = bytes[..^1].LastIndexOfAny((byte)'\r', (byte)'\n') + 1;
        return length > 0 && bytes[(length - 1)..].StartsWith("\r\n"u8) ? length + 1 : length;
    }

    private static long LineEnds(ReadOnlySpan<byte> bytes)
    {
        long lines = bytes.Count((byte)'\n');
        for (int at = bytes.IndexOf((byte)'\r'); at >= 0 && at < bytes.Length; at++)
        {
            lines += bytes[at] == '\r' && (at + 1 == bytes.Length || bytes[at + 1] != '\n') ? 1 : 0;
        }

        return lines;
    }
}
