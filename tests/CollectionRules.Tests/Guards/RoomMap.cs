namespace CollectionRules.Tests.Guards;

/// <summary>The rooms of the library from left to right: code may look only to the left, and members of one group do not see each other.</summary>
internal sealed class RoomMap
{
    /// <summary>The name under which messages show the root namespace.</summary>
    public const string RootRoom = "(root)";

    private readonly string root;
    private readonly Dictionary<string, int> place = new(StringComparer.Ordinal);
    private readonly HashSet<(string From, string To)> exceptions;

    /// <param name="root">The namespace that holds the rooms.</param>
    /// <param name="groups">The groups from left to right; <see cref="RootRoom"/> stands for the namespace itself.</param>
    /// <param name="exceptions">Pairs of one group where the first may see the second.</param>
    public RoomMap(string root, string[][] groups, params (string From, string To)[] exceptions)
    {
        this.root = root;
        this.exceptions = [.. exceptions];
        for (int i = 0; i < groups.Length; i++)
        {
            foreach (string room in groups[i])
            {
                place.Add(room, i);
            }
        }
    }

    /// <summary>The chain of the core assembly, and after it the second package.</summary>
    public static RoomMap Core { get; } = new(
        "CollectionRules",
        [
            ["Monetary", "Calendars"],
            ["Texts"],
            ["Diagnostics", "Explanations", "Serialization"],
            ["Cases"],
            ["Rules"],
            ["Scoring", "Repayment", "Compliance"],
            ["Escalation"],
            [RootRoom],
            ["Verification"],
            ["Json"],
            ["Records"],
            ["Presets"],
            ["DependencyInjection"],
            ["Analytics"],
        ],
        ("Serialization", "Diagnostics"));

    /// <summary>Every room that the chain knows.</summary>
    public IEnumerable<string> Rooms => place.Keys;

    /// <summary>The room of a namespace, or null when it lies outside the root.</summary>
    public string? RoomOf(string space)
    {
        if (space == root)
        {
            return RootRoom;
        }

        return space.StartsWith(root + ".", StringComparison.Ordinal) ? space[(root.Length + 1)..].Split('.')[0] : null;
    }

    /// <summary>Whether the chain has the room.</summary>
    public bool Knows(string room) => place.ContainsKey(room);

    /// <summary>Whether code of one known room may name a type of another.</summary>
    public bool MaySee(string from, string to) =>
        from == to || place[to] < place[from] || exceptions.Contains((from, to));
}
