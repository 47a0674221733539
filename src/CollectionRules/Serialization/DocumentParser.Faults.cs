using System.Text.Json;
using CollectionRules.Diagnostics;
using CollectionRules.Texts;

namespace CollectionRules.Serialization;

/// <content>The wording of what is wrong with the JSON itself.</content>
internal ref partial struct DocumentParser
{
    private readonly void Report(string code, string path, string? value, TextPosition position, params ReadOnlySpan<TextArgument> arguments) =>
        diagnostics.Report(code, path, value, suggestion: null, position, arguments);

    private readonly void ReportDuplicate(DocumentNode node, string name, TextPosition position, TextPosition first) => Report(
        DiagnosticCode.JsonDuplicate, DocumentNode.Shown(node.Path, name), name, position, TextArgument.FromNumber("line", first.Line));

    private void ReportSyntax(JsonException fault)
    {
        bool unfinished = !complete && IsPrefix();
        int offset = unfinished ? source.Length : Offset(fault);
        Report(unfinished ? DiagnosticCode.JsonUnfinished : SyntaxCode(offset), complete ? JsonPointer.Whole : open?.Path ?? JsonPointer.Whole, null, positions.At(offset));
    }

    private readonly string SyntaxCode(int offset)
    {
        ReadOnlySpan<byte> before = source[..offset].TrimEnd(" \t\r\n"u8), after = source[offset..];
        if (after.StartsWith("//"u8) || after.StartsWith("/*"u8))
        {
            return DiagnosticCode.JsonComment;
        }

        if (complete)
        {
            return DiagnosticCode.JsonTrailing;
        }

        return (after.StartsWith("}"u8) || after.StartsWith("]"u8)) && before.EndsWith(","u8) ? DiagnosticCode.JsonComma : DiagnosticCode.JsonSyntax;
    }

    /// <summary>Whether the source is a document that was only cut short: a reader that may expect more finds nothing wrong with it.</summary>
    private readonly bool IsPrefix()
    {
        Utf8JsonReader prefix = new(source, isFinalBlock: false, new JsonReaderState(Options));
        try
        {
            while (prefix.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The byte at which the tokens could not go on; the exception tells it by line and byte of the line.</summary>
    private readonly int Offset(JsonException fault)
    {
        int start = 0;
        for (long line = fault.LineNumber ?? 0; line > 0; line--)
        {
            int length = source[start..].IndexOf((byte)'\n');
            if (length < 0)
            {
                break;
            }

            start += length + 1;
        }

        return (int)Math.Min(source.Length, start + (fault.BytePositionInLine ?? 0));
    }
}
