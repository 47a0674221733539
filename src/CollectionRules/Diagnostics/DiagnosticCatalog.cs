using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Diagnostics;

/// <summary>Every diagnostic the library can report, with its default severity, in the order of the code.</summary>
public static partial class DiagnosticCatalog
{
    private static readonly FrozenDictionary<string, DiagnosticDefinition> ByCode = Merge();

    /// <summary>Every definition, ordered by code.</summary>
    public static ImmutableArray<DiagnosticDefinition> All { get; } =
        [.. ByCode.Values.OrderBy(definition => definition.Code, StringComparer.Ordinal)];

    private static DiagnosticDefinition[] General => [Error(DiagnosticCode.TooMany)];

    /// <summary>Looks a code up.</summary>
    /// <param name="code">The code, compared ordinally.</param>
    /// <param name="definition">The definition; null where there is none.</param>
    /// <returns>True where the catalog has the code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static bool TryFind(string code, [NotNullWhen(true)] out DiagnosticDefinition? definition) => ByCode.TryGetValue(code, out definition);

    /// <summary>The definition of a code.</summary>
    /// <param name="code">The code, compared ordinally.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalog has no such code.</exception>
    public static DiagnosticDefinition Find(string code) => TryFind(code, out DiagnosticDefinition? definition)
        ? definition
        : throw new ArgumentException($"No diagnostic has the code \"{code}\". Hint: use a constant of DiagnosticCode.", nameof(code));

    /// <summary>All definitions, each room's array named once.</summary>
    private static FrozenDictionary<string, DiagnosticDefinition> Merge()
    {
        DiagnosticDefinition[][] rooms = [General, Reading, Cases, Rules, History, Scoring, Repayment, Allocation, Offers, Json, Escalation, Compliance, Policies];
        return rooms.SelectMany(room => room).ToFrozenDictionary(definition => definition.Code, StringComparer.Ordinal);
    }

    private static DiagnosticDefinition Error(string code) => new(code, Severity.Error);

    private static DiagnosticDefinition Warning(string code) => new(code, Severity.Warning);
}
