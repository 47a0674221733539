using CollectionRules.Tests.Guards.Compiled;

namespace CollectionRules.Tests.Guards;

/// <summary>Holds a compiled assembly against a <see cref="RoomMap"/>.</summary>
internal static class Arrows
{
    /// <summary>Every fault as one line, in ordinal order: a type in no known room, or a type that looks right.</summary>
    public static IReadOnlyList<string> Faults(CompiledAssembly assembly, RoomMap map)
    {
        SortedSet<string> faults = new(StringComparer.Ordinal);
        foreach (CompiledType type in assembly.Types)
        {
            if (map.RoomOf(type.Namespace) is { } room && !map.Knows(room))
            {
                faults.Add($"{type} lies in the room \"{room}\", which the chain does not know.");
            }
        }

        foreach (CompiledReference reference in assembly.References)
        {
            if (map.RoomOf(reference.From.Namespace) is { } from && map.Knows(from)
                && map.RoomOf(reference.To.Namespace) is { } to && map.Knows(to)
                && !map.MaySee(from, to))
            {
                faults.Add($"{reference.From} sees {reference.To}: {from} may not look at {to}.");
            }
        }

        return [.. faults];
    }
}
