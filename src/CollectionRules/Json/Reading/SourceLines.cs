using System.Text;
using CollectionRules.Diagnostics;

namespace CollectionRules.Json.Reading;

/// <summary>Finds places inside texts of a document, whose escapes make columns differ.</summary>
internal sealed class SourceLines(byte[] utf8)
{
    /// <summary>The place of a character of a text.</summary>
    /// <param name="start">Where the text's opening quote stands.</param>
    /// <param name="column">The character's place in the text itself, in UTF-16 code units from 1; one past the end is the closing quote.</param>
    public TextPosition Inside(TextPosition start, int column)
    {
        string line = Line(start.Line);
        int at = start.Column;
        for (int i = 1; i < column && at < line.Length; i++)
        {
            at += line[at] != '\\' ? 1 : at + 1 < line.Length && line[at + 1] == 'u' ? 6 : 2;
        }

        return new TextPosition(start.Line, at + 1);
    }

    private string Line(int number)
    {
        ReadOnlySpan<byte> rest = utf8;
        rest = rest.StartsWith("\uFEFF"u8) ? rest["\uFEFF"u8.Length..] : rest;
        for (int i = 1; i < number; i++)
        {
            rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        }

        int end = rest.IndexOf((byte)'\n');
        return Encoding.UTF8.GetString(end < 0 ? rest : rest[..end]);
    }
}
