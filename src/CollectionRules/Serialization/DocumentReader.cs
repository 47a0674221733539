using CollectionRules.Diagnostics;

namespace CollectionRules.Serialization;

/// <summary>
/// Reads JSON strictly. Every fault is reported with line, column and path; nothing is rounded, guessed or dropped in silence.
/// </summary>
/// <remarks>
/// <para>Refused: comments, trailing commas, text after the document, duplicate names, invalid UTF-8, NUL characters, unpaired surrogates,
/// invisible characters in names, numbers that a <see cref="decimal"/> cannot keep to the last digit, and whatever is past the
/// <see cref="DocumentLimits"/>. A UTF-8 byte order mark is accepted. After a syntax fault nothing more is read, as nothing after it can be
/// trusted; what was reported before stays reported.</para>
/// <para>Lines end with a line feed; a column counts UTF-16 code units from 1, a byte order mark not counted.</para>
/// </remarks>
public static class DocumentReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The bytes in UTF-8; not kept.</param>
    /// <param name="limits">The limits of this format, such as <see cref="DocumentLimits.Policy"/>.</param>
    /// <param name="diagnostics">Receives every fault.</param>
    /// <param name="sensitive">Whether values may be about persons, as in a case file: faults then tell the length of a value, never the value. Names of members are shown in any case.</param>
    /// <returns>
    /// The tree, also where single values of it were reported as faulty; null where the document could not be read to its end.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="limits"/> or <paramref name="diagnostics"/> is null.</exception>
    /// <example><code>
    /// DiagnosticBag bag = new();
    /// DocumentNode? root = DocumentReader.Read("""{"start": 560}"""u8, DocumentLimits.Policy, bag);
    /// root!.Find("start")!.Text // 560
    /// </code></example>
    public static DocumentNode? Read(ReadOnlySpan<byte> utf8, DocumentLimits limits, DiagnosticBag diagnostics, bool sensitive = false)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (utf8.Length > limits.Bytes)
        {
            diagnostics.Report(
                DiagnosticCode.LimitSize,
                value: utf8.Length.ToString(System.Globalization.CultureInfo.InvariantCulture),
                arguments: Texts.TextArgument.FromNumber("limit", limits.Bytes));
            return null;
        }

        ReadOnlySpan<byte> source = utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;
        if (source.Trim(" \t\r\n"u8).IsEmpty)
        {
            diagnostics.Report(DiagnosticCode.JsonEmpty, position: default(TextPosition));
            return null;
        }

        return new DocumentParser(source, limits, diagnostics, sensitive).Parse();
    }
}
