using System.Globalization;
using CollectionRules.Serialization;

namespace CollectionRules.Cases.Documents;

/// <summary>A member that this version of the format does not know, kept as it stood: where (the path of its object), its name and its value.</summary>
internal readonly record struct KeptMember(string Path, string Name, DocumentNode Node)
{
    private const string Events = "/events/";

    /// <summary>The member where its event has another place; null where the event is left out. What stands in no event stays.</summary>
    internal KeptMember? Moved(int[] places)
    {
        if (!Path.StartsWith(Events, StringComparison.Ordinal))
        {
            return this;
        }

        int slash = Path.IndexOf('/', Events.Length);
        int end = slash < 0 ? Path.Length : slash;
        int index = int.Parse(Path.AsSpan(Events.Length, end - Events.Length), NumberStyles.None, CultureInfo.InvariantCulture);
        return index < places.Length && places[index] >= 0
            ? this with { Path = string.Create(CultureInfo.InvariantCulture, $"{Events}{places[index]}{Path[end..]}") }
            : null;
    }
}
