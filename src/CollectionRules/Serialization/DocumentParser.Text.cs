using System.Text;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Texts;

namespace CollectionRules.Serialization;

/// <content>Texts, names and numbers: checked before they are kept.</content>
internal ref partial struct DocumentParser
{
    /// <summary>UTF-8 takes at most three bytes for a UTF-16 code unit, an escape six: a token beyond this is too long in any case.</summary>
    private const int MostBytesOfUnit = 6;

    /// <summary>The text of the current string or name; null where it was refused and reported.</summary>
    private readonly string? Text(DocumentPlace place, TextPosition position, bool isName)
    {
        ReadOnlySpan<byte> raw = reader.ValueSpan;
        if (!System.Text.Unicode.Utf8.IsValid(raw))
        {
            Report(DiagnosticCode.JsonEncoding, PathOf(place, isName), null, position);
            return null;
        }

        if (raw.Length > (long)limits.TextLength * MostBytesOfUnit)
        {
            ReportLength(place, position, isName, Encoding.UTF8.GetCharCount(raw));
            return null;
        }

        string text = reader.ValueIsEscaped ? JsonEscapes.Resolve(Encoding.UTF8.GetString(raw)) : names.Take(raw, isName);
        if (text.Length > limits.TextLength)
        {
            ReportLength(place, position, isName, text.Length);
            return null;
        }

        string? fault = text.Contains('\0', StringComparison.Ordinal) ? DiagnosticCode.TextNul
            : TextScan.HasUnpairedSurrogate(text) ? DiagnosticCode.TextSurrogate
            : null;
        if (fault is not null)
        {
            ReportValue(fault, place, text, position, isName);
            return null;
        }

        if (isName && TextScan.FirstInvisible(text) is Rune character)
        {
            Report(DiagnosticCode.TextInvisible, PathOf(place, isName), text, position, ("character", TextScan.CodePoint(character)));
            return null;
        }

        return text;
    }

    /// <summary>The current number as written; null where it was refused and reported.</summary>
    private readonly string? Number(DocumentPlace place, TextPosition position)
    {
        if (reader.ValueSpan.Length > limits.TextLength)
        {
            ReportLength(place, position, isName: false, reader.ValueSpan.Length);
            return null;
        }

        string text = Encoding.ASCII.GetString(reader.ValueSpan);
        if (DecimalText.TryParse(text, out _, out DecimalTextFault fault))
        {
            return text;
        }

        ReportValue(
            fault == DecimalTextFault.OutOfRange ? DiagnosticCode.NumberRange : DiagnosticCode.NumberDigits, place, text, position, isName: false);
        return null;
    }

    private readonly void ReportLength(DocumentPlace place, TextPosition position, bool isName, int length) => Report(
        DiagnosticCode.LimitText,
        PathOf(place, isName),
        length.ToString(System.Globalization.CultureInfo.InvariantCulture),
        position,
        TextArgument.FromNumber("limit", limits.TextLength));

    private readonly void ReportValue(string code, DocumentPlace place, string text, TextPosition position, bool isName)
    {
        bool hidden = sensitive && !isName;
        Report(
            code,
            PathOf(place, isName),
            hidden ? null : text,
            position,
            hidden ? [TextArgument.Sensitive("value", text)] : []);
    }

    /// <summary>A fault of a name is reported at its object, a fault of a value at the value.</summary>
    private static string PathOf(DocumentPlace place, bool isName) => isName
        ? place.Parent!.Path
        : new DocumentNode(DocumentKind.Nothing, place, default).Path;
}
