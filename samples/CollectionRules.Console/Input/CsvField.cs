namespace CollectionRules.Cli.Input;

/// <summary>Where a field stands in its row, its quotation marks not counted.</summary>
internal readonly record struct CsvField(int Start, int Length, bool HasDoubledQuotes)
{
    /// <summary>Makes one quotation mark of each doubled one.</summary>
    public ReadOnlySpan<byte> Undouble(ReadOnlySpan<byte> bytes, ref byte[] scratch)
    {
        if (scratch.Length < bytes.Length)
        {
            scratch = new byte[bytes.Length];
        }

        int length = 0;
        for (int at = 0; at < bytes.Length; at++)
        {
            scratch[length++] = bytes[at];
            at += bytes[at] == '"' ? 1 : 0;
        }

        return scratch.AsSpan(0, length);
    }
}
