namespace CollectionRules.Cli.Streaming;

/// <summary>
/// Reads lines as they arrive: it waits for one whole line and then hands out every further one that is there already, so that a program that
/// waits for each answer before it sends the next line is answered. Lines end with LF or CRLF; blank lines are passed over but counted.
/// </summary>
/// <param name="stream">The bytes; a UTF-8 byte order mark at the beginning is passed over.</param>
/// <param name="longestLine">The longest line in bytes; of a longer one the beginning is handed out.</param>
/// <param name="isWhole">Whether everything is one line, with whatever line ends it holds.</param>
internal sealed class LineReader(Stream stream, int longestLine, bool isWhole = false) : ILineSource<InputLine>
{
    private const int FirstSize = 1 << 16;
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    private byte[] buffer = new byte[Math.Min(FirstSize, longestLine + 2)];
    private int start;
    private int end;
    private bool ended;
    private bool begun;

    /// <summary>The number of the line that comes next, from 1.</summary>
    public long NextNumber { get; private set; } = 1;

    /// <summary>Waits for a line and hands out those that are there, each with memory of its own.</summary>
    /// <param name="lines">Receives the lines; it is cleared first.</param>
    /// <param name="mostLines">The most lines, at least 1.</param>
    /// <param name="mostBytes">Once this many bytes are handed out no further line is taken.</param>
    /// <returns>False at the end of the stream.</returns>
    public bool Read(List<InputLine> lines, int mostLines, int mostBytes)
    {
        lines.Clear();
        int bytes = 0;
        while (lines.Count < mostLines && bytes < mostBytes && TryTake(wait: lines.Count == 0, out InputLine line))
        {
            if (line.IsTooLong || !IsBlank(line.Text.Span))
            {
                bytes += line.Text.Length;
                lines.Add(line);
            }
        }

        return lines.Count > 0;
    }

    private bool TryTake(bool wait, out InputLine line)
    {
        for (int searched = start; ;)
        {
            int found = isWhole ? -1 : buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                line = Line(searched + found, skip: 1);
                return true;
            }

            if (end - start > longestLine + 1)
            {
                byte[] beginning = buffer.AsSpan(start, Math.Min(end - start, 120)).ToArray();
                line = new InputLine(NextNumber++, beginning, IsTooLong: true, PassLine());
                return true;
            }

            searched = end;
            if (ended || !wait)
            {
                bool last = ended && end > start;
                line = last ? Line(end, skip: 0) : default;
                return last;
            }

            searched -= Fill();
        }
    }

    private InputLine Line(int stop, int skip)
    {
        ReadOnlySpan<byte> text = buffer.AsSpan(start, stop - start);
        text = text.EndsWith("\r"u8) ? text[..^1] : text;
        InputLine line = new(NextNumber++, text.ToArray(), text.Length > longestLine, text.Length);
        start = stop + skip;
        return line;
    }

    /// <summary>Reads more; gives by how much the bytes moved down.</summary>
    private int Fill()
    {
        int moved = 0;
        if (end == buffer.Length)
        {
            moved = start;
            byte[] roomy = start > 0 ? buffer : new byte[(int)Math.Min(longestLine + 2L, 2L * buffer.Length)];
            buffer.AsSpan(start, end - start).CopyTo(roomy);
            (buffer, end, start) = (roomy, end - start, 0);
        }

        int read = stream.Read(buffer, end, buffer.Length - end);
        ended = read == 0;
        end += read;
        if (!begun && (end >= Mark.Length || ended))
        {
            begun = true;
            start += buffer.AsSpan(0, end).StartsWith(Mark) ? Mark.Length : 0;
        }

        return moved;
    }

    /// <summary>Goes behind the line, however long it is, in the memory there is; gives its length without its line end.</summary>
    private long PassLine()
    {
        (long length, byte last) = (0, 0);
        int found;
        while ((found = isWhole ? -1 : buffer.AsSpan(start, end - start).IndexOf((byte)'\n')) < 0 && !ended)
        {
            (length, last) = (length + end - start, end > start ? buffer[end - 1] : last);
            (start, end) = (0, stream.Read(buffer));
            ended = end == 0;
        }

        int rest = found < 0 ? end - start : found;
        (length, last) = (length + rest, rest > 0 ? buffer[start + rest - 1] : last);
        start = found < 0 ? end : start + found + 1;
        return last == (byte)'\r' ? length - 1 : length;
    }

    private static bool IsBlank(ReadOnlySpan<byte> text) => text.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;
}
