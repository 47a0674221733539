using System.Collections.Immutable;

namespace CollectionRules;

/// <summary>
/// What the author of a policy's document wrote beside what decides: the order of facts and tables by name, and notes by the JSON pointer
/// of the object they stand in.
/// </summary>
internal sealed record PolicyAuthoring(ImmutableArray<string> FactOrder, ImmutableArray<string> TableOrder, ImmutableSortedDictionary<string, string> Notes)
{
    public static PolicyAuthoring None { get; } = new([], [], ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>Sorts by the author's order; what it does not name comes last, in the order given.</summary>
    public static IEnumerable<T> InOrder<T>(IEnumerable<T> items, ImmutableArray<string> order, Func<T, string> name)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        foreach (string word in order)
        {
            places.TryAdd(word, places.Count);
        }

        return items.OrderBy(item => places.GetValueOrDefault(name(item), int.MaxValue));
    }
}
