using CsvHelper;

namespace CollectionRules.Cli.Input;

/// <summary>
/// Reads comma-separated rows (RFC 4180) from a stream as UTF-8 bytes, one at a time, in memory bounded by <see cref="LongestRow"/>. Quoted
/// fields may hold commas, doubled quotation marks and line breaks; lines end with LF, CRLF or CR; empty lines are passed over.
/// </summary>
/// <remarks>
/// CsvHelper knows the grammar. It is given some whole lines at a time, because a reader of files made by people has to recover: where a
/// quotation mark is wrong or a row too long, reading goes on at the next line, so that one bad row does not cost the rest of the file.
/// </remarks>
internal sealed class CsvRows : IDisposable
{
    /// <summary>The longest row in bytes, its line end not counted.</summary>
    public const int LongestRow = 1 << 20;

    // After a fault little is read ahead: a row that is all faults may run to the end of what there is, and the next one again.
    private const int ReachAfterFault = 1 << 12, UsualReach = 1 << 16;

    private readonly LineBuffer lines;
    private readonly CsvReaderOptions options;
    private int reach = UsualReach;
    private CsvReader? block;
    private CsvMalformedReason? malformed;
    private int blockLength;
    private int passed;

    public CsvRows(Stream stream)
    {
        lines = new(stream, LongestRow);
        options = new() { Separator = ',', HasHeader = false, OnMalformedRecord = record => malformed = record.Reason };
    }

    /// <summary>The line on which the row begins, from 1, as an editor counts: line breaks inside quoted fields count too.</summary>
    public long Line { get; private set; }

    /// <summary>What is wrong with the row; it has no fields then.</summary>
    public CsvFault Fault { get; private set; }

    /// <summary>How many fields the row has.</summary>
    public int FieldCount => block?.FieldCount ?? 0;

    /// <summary>A field without its quotation marks; good until the next row is asked for.</summary>
    public ReadOnlySpan<byte> this[int index] => block!.GetSpan(index);

    /// <summary>Whether the stream begins with <paramref name="mark"/>; to be asked before the first row.</summary>
    public bool BeginsWith(ReadOnlySpan<byte> mark) => lines.BeginsWith(mark);

    /// <summary>Passes over <paramref name="mark"/> where the stream begins with it.</summary>
    public void SkipMark(ReadOnlySpan<byte> mark) => lines.SkipMark(mark);

    /// <summary>Goes to the next row; false at the end of the stream.</summary>
    public bool Read()
    {
        while (block is not null || Open())
        {
            malformed = null;
            if (!block!.Read())
            {
                PassTo(blockLength);
                Close(UsualReach);
                continue;
            }

            PassTo((int)block.ByteOffset);
            if (malformed == CsvMalformedReason.UnterminatedQuote && !lines.IsLast && reach < LongestRow)
            {
                // It may be closed on a line further on.
                Close(reach * 2);
                continue;
            }

            Line = lines.Line;
            Fault = malformed is not null || block.RawRecord.Length > LongestRow ? PassLine() : CsvFault.None;
            return true;
        }

        return false;
    }

    public void Dispose() => block?.Dispose();

    private bool Open()
    {
        ReadOnlyMemory<byte> next = lines.Take(reach);
        while (next.IsEmpty && !lines.IsLast)
        {
            reach *= 2;
            next = lines.Take(reach);
        }

        if (next.IsEmpty)
        {
            return false;
        }

        (block, blockLength, passed) = (CsvReader.Create(next, options), next.Length, LineBuffer.BreakBefore);
        return true;
    }

    private void Close(int nextReach)
    {
        block!.Dispose();
        (block, reach) = (null, Math.Min(nextReach, LongestRow));
    }

    private void PassTo(int place)
    {
        lines.Pass(place - passed);
        passed = place;
    }

    /// <summary>Makes the row end where its first line does, whatever stands in it.</summary>
    private CsvFault PassLine()
    {
        Close(ReachAfterFault);
        return lines.PassLine() > LongestRow ? CsvFault.TooLong : malformed switch
        {
            null => CsvFault.TooLong,
            CsvMalformedReason.UnterminatedQuote => CsvFault.UnclosedQuote,
            _ => CsvFault.StrayQuote,
        };
    }
}
