using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CollectionRules.Texts;

namespace CollectionRules.Explanations;

/// <content>Text and JSON.</content>
public sealed partial class ExplanationNode
{
    private const int IndentWidth = 2;

    /// <summary>
    /// The tree for people: a line for each node, children indented by two spaces, lines ended by a line feed except the last. A key without
    /// a text in the table, or whose text needs an argument the node lacks, reads <c>key: name = value; …</c>.
    /// </summary>
    /// <param name="language">A defined language.</param>
    /// <returns>The lines.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string ToText(Language language)
    {
        StringBuilder text = new();
        AppendTo(text, language, level: 0);
        return text.ToString();
    }

    /// <summary>The tree in English.</summary>
    /// <returns>The text of <see cref="ToText"/>.</returns>
    public override string ToString() => ToText(Language.English);

    /// <summary>
    /// Writes the tree as JSON: <c>key</c>, then <c>arguments</c> (an object in the order of the arguments) and <c>children</c> (an array)
    /// where there are any. The same tree gives the same bytes everywhere.
    /// </summary>
    /// <param name="writer">The writer, at a place where a value may stand.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    /// <example><code>{"key":"score","arguments":{"score":{"number":612}}}</code></example>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("key", Key);
        if (!Arguments.IsEmpty)
        {
            writer.WriteStartObject("arguments");
            foreach (ExplanationArgument argument in Arguments)
            {
                writer.WritePropertyName(argument.Name);
                argument.Value.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        if (!Children.IsEmpty)
        {
            writer.WriteStartArray("children");
            foreach (ExplanationNode child in Children)
            {
                child.WriteTo(writer);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    /// <summary>The tree as JSON text without white space; characters beyond ASCII stand as they are.</summary>
    /// <returns>One line.</returns>
    public string ToJson()
    {
        ArrayBufferWriter<byte> output = new();
        using (Utf8JsonWriter writer = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            WriteTo(writer);
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private void AppendTo(StringBuilder text, Language language, int level)
    {
        text.Append(' ', IndentWidth * level).Append(Line(language));
        foreach (ExplanationNode child in Children)
        {
            text.Append('\n');
            child.AppendTo(text, language, level + 1);
        }
    }

    private string Line(Language language)
    {
        string key = $"explanation.{Key}";
        TextArgument[] filled = [.. Arguments.Select(argument => new TextArgument(argument.Name, argument.Value.ToText(language)))];
        return TextTable.Contains(key) && TextTable.Placeholders(key).All(name => Find(name) is not null)
            ? TextTable.Get(key, language, filled)
            : Fallback(language, filled);
    }

    private string Fallback(Language language, TextArgument[] filled)
    {
        if (filled.Length == 0)
        {
            return Key;
        }

        string arguments = string.Join(TextTable.Get("explanation-line.separator", language), filled.Select(argument =>
            TextTable.Get("explanation-line.argument", language, ("name", argument.Name), ("value", argument.Value))));
        return TextTable.Get("explanation-line.fallback", language, ("key", Key), ("arguments", arguments));
    }
}
