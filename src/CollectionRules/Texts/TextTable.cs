using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CollectionRules.Texts;

/// <summary>
/// Every sentence the library can say, in <see cref="Language.English"/> and <see cref="Language.SimplifiedChinese"/>, keyed by a stable
/// dotted key such as <c>diagnostic.CR-JSON-SYNTAX.message</c>. Keys are part of the public contract; wording may improve.
/// </summary>
/// <remarks>
/// Texts hold no line breaks. Each room's texts stand in a file of their own (<c>TextTable.Diagnostics.cs</c>, …) as one array that
/// is listed in <see cref="Merge"/>.
/// </remarks>
public static partial class TextTable
{
    private static readonly FrozenDictionary<string, TextEntry> Entries = Merge();

    /// <summary>Every key of the table in ordinal order.</summary>
    public static ImmutableArray<string> Keys { get; } = [.. Entries.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether the table has a text for a key.</summary>
    /// <param name="key">The key, compared ordinally.</param>
    /// <returns>True where <see cref="Get"/> knows the key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public static bool Contains(string key) => Entries.ContainsKey(key);

    /// <summary>The text of a key in a language, with every placeholder filled by the argument of its name.</summary>
    /// <param name="key">The key, compared ordinally.</param>
    /// <param name="language">A defined language.</param>
    /// <param name="arguments">The values, in any order; those the text does not use are ignored, and of two with one name the first is used.</param>
    /// <returns>One line of text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">The table has no such key, or an argument that the text needs is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    /// <example><code>TextTable.Get("sensitive.text", Language.English, ("length", "11")) // text of 11 characters</code></example>
    public static string Get(string key, Language language, params ReadOnlySpan<TextArgument> arguments) =>
        TextTemplate.Fill(key, Entry(key).In(language), language, arguments);

    /// <summary>The names of the placeholders of a text, each once, in the order of the English text.</summary>
    /// <param name="key">The key, compared ordinally.</param>
    /// <returns>The names without braces; empty where the text has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">The table has no such key.</exception>
    public static ImmutableArray<string> Placeholders(string key) => Entry(key).Placeholders;

    internal static TextEntry Entry(string key) =>
        Entries.TryGetValue(key, out TextEntry? entry) ? entry : throw UnknownKey(key, nameof(key));

    internal static ArgumentException UnknownKey(string key, string parameter) =>
        new($"No text has the key \"{key}\". Hint: add it to a TextTable file in both languages.", parameter);

    /// <summary>All entries, each array named once. A duplicate key fails here, at first use, and so in every test.</summary>
    private static FrozenDictionary<string, TextEntry> Merge()
    {
        TextEntry[][] rooms = [Common, Diagnostics, Reading, Explanations, Cases, Rules, Facts, History, Conditions, Scoring, Core, Repayment, Json, Escalation, EscalationReasons, Compliance, ComplianceReasons, Packs, Allocation, Offers, Policies];
        return rooms.SelectMany(room => room).ToDictionary(entry => entry.Key, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
    }
}
