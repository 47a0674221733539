using System.Text;

namespace CollectionRules.Serialization;

/// <summary>Keeps one copy of each member name of a document, which repeats the same few names in thousands of objects.</summary>
internal sealed class NamePool
{
    private const int LongestPooled = 64;
    private const int MostPooled = 4_096;
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    internal string Take(ReadOnlySpan<byte> utf8, bool isName)
    {
        if (!isName || utf8.Length > LongestPooled)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        Span<char> buffer = stackalloc char[LongestPooled];
        ReadOnlySpan<char> name = buffer[..Encoding.UTF8.GetChars(utf8, buffer)];
        if (names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out string? known))
        {
            return known;
        }

        string text = new(name);
        if (names.Count < MostPooled)
        {
            names.Add(text);
        }

        return text;
    }
}
