using System.Buffers;

namespace CollectionRules.Cli.Input;

/// <summary>
/// Reads comma-separated rows (RFC 4180) from a stream as bytes, one at a time, in memory bounded by <see cref="LongestRow"/>. Quoted
/// fields may hold commas, doubled quotation marks and line breaks; lines end with LF, CRLF or CR; empty lines are passed over.
/// </summary>
/// <remarks>
/// It is written here because a reader of files made by people has to recover: where a quotation mark is wrong or a row too long,
/// reading goes on at the next line, so that one bad row does not cost the rest of the file. Fields stay bytes: numbers and words
/// are read without making strings.
/// </remarks>
internal sealed class CsvReader(Stream stream)
{
    /// <summary>The longest row in bytes, its line end not counted.</summary>
    public const int LongestRow = 1 << 20;

    private static readonly SearchValues<byte> PlainEnds = SearchValues.Create(",\r\n\""u8);

    private readonly List<CsvField> fields = [];
    private byte[] buffer = new byte[1 << 16];
    private byte[] scratch = [];
    private int start;
    private int end;
    private int rowLength;
    private bool ended;
    private long nextLine = 1;

    /// <summary>The line on which the row begins, from 1, as an editor counts: line breaks inside quoted fields count too.</summary>
    public long Line { get; private set; }

    /// <summary>What is wrong with the row; it has no fields then.</summary>
    public CsvFault Fault { get; private set; }

    /// <summary>How many fields the row has.</summary>
    public int FieldCount => fields.Count;

    /// <summary>A field without its quotation marks; good until the next field or row is asked for.</summary>
    public ReadOnlySpan<byte> this[int index]
    {
        get
        {
            CsvField field = fields[index];
            ReadOnlySpan<byte> bytes = buffer.AsSpan(start + field.Start, field.Length);
            return field.HasDoubledQuotes ? field.Undouble(bytes, ref scratch) : bytes;
        }
    }

    /// <summary>Whether the stream begins with <paramref name="mark"/>; to be asked before the first row.</summary>
    public bool BeginsWith(ReadOnlySpan<byte> mark) => Has(mark.Length - 1) && buffer.AsSpan(start, end - start).StartsWith(mark);

    /// <summary>Passes over <paramref name="mark"/> where the stream begins with it.</summary>
    public void SkipMark(ReadOnlySpan<byte> mark) => start += BeginsWith(mark) ? mark.Length : 0;

    /// <summary>Goes to the next row; false at the end of the stream.</summary>
    public bool Read()
    {
        start += rowLength;
        fields.Clear();
        while ((rowLength = LineEndAt(0)) > 0)
        {
            start += rowLength;
            nextLine++;
        }

        if (!Has(0))
        {
            return false;
        }

        (Line, Fault) = (nextLine, CsvFault.None);
        int at = 0;
        while ((at = Has(at) && buffer[start + at] == '"' ? Quoted(at + 1) : Plain(at)) >= 0 && Has(at) && buffer[start + at] == ',')
        {
            at++;
        }

        if (at < 0)
        {
            fields.Clear();
            PassLine();
            return true;
        }

        rowLength = at + LineEndAt(at);
        nextLine += LineEnds(buffer.AsSpan(start, rowLength));
        return true;
    }

    /// <summary>A field without quotation marks; the place of what ends it, or -1 with a fault.</summary>
    private int Plain(int from)
    {
        int at = from;
        while (Has(at))
        {
            int found = buffer.AsSpan(start + at, end - start - at).IndexOfAny(PlainEnds);
            at = found < 0 ? end - start : at + found;
            if (found >= 0)
            {
                break;
            }
        }

        if (at > LongestRow)
        {
            return Failed(CsvFault.TooLong);
        }

        if (Has(at) && buffer[start + at] == '"')
        {
            return Failed(CsvFault.StrayQuote);
        }

        fields.Add(new(from, at - from, false));
        return at;
    }

    /// <summary>A field after its opening quotation mark; the place behind the closing one, or -1 with a fault.</summary>
    private int Quoted(int from)
    {
        bool doubled = false;
        int at = from;
        while (Has(at))
        {
            int found = buffer.AsSpan(start + at, end - start - at).IndexOf((byte)'"');
            at = found < 0 ? end - start : at + found;
            if (found < 0)
            {
                continue;
            }

            if (Has(at + 1) && buffer[start + at + 1] == '"')
            {
                doubled = true;
                at += 2;
                continue;
            }

            fields.Add(new(from, at - from, doubled));
            bool ends = !Has(at + 1) || buffer[start + at + 1] is (byte)',' or (byte)'\r' or (byte)'\n';
            return ends ? at + 1 : Failed(CsvFault.StrayQuote);
        }

        return Failed(CsvFault.UnclosedQuote);
    }

    private int Failed(CsvFault fault)
    {
        Fault = fault;
        return -1;
    }

    /// <summary>Makes the row end where its first line does, whatever stands in it.</summary>
    private void PassLine()
    {
        rowLength = 0;
        for (int at = 0; Has(at);)
        {
            int found = buffer.AsSpan(start + at, end - start - at).IndexOfAny((byte)'\r', (byte)'\n');
            if (found >= 0)
            {
                rowLength = at + found + LineEndAt(at + found);
                nextLine++;
                return;
            }

            // Nothing so far is needed any more.
            (start, at) = (end, 0);
        }
    }

    /// <summary>The length of the line end at a place: 0 where there is none.</summary>
    private int LineEndAt(int at) =>
        !Has(at) ? 0 : buffer[start + at] == '\n' ? 1 : buffer[start + at] != '\r' ? 0 : Has(at + 1) && buffer[start + at + 1] == '\n' ? 2 : 1;

    /// <summary>Whether there is a byte at a place of the row; reads more where the buffer ends before it.</summary>
    private bool Has(int at)
    {
        while (at >= end - start)
        {
            if (ended || at > LongestRow + 2)
            {
                return false;
            }

            if (start > 0)
            {
                buffer.AsSpan(start, end - start).CopyTo(buffer);
                (start, end) = (0, end - start);
            }
            else if (end == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }

            int read = stream.Read(buffer, end, buffer.Length - end);
            ended = read == 0;
            end += read;
        }

        return true;
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
