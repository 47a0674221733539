using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Diagnostics;

namespace CollectionRules.Cases;

/// <summary>Classes of asset quality by days past due, as a supervisor or the lender sets them. Every day from 0 on belongs to exactly one row.</summary>
/// <remarks>There is no built-in table: the days are a matter of the law in force.</remarks>
public sealed class AssetClasses
{
    private AssetClasses(ImmutableArray<DayBand> rows) => Rows = rows;

    /// <summary>The rows in the order of their first day.</summary>
    public ImmutableArray<DayBand> Rows { get; }

    /// <summary>Makes a table.</summary>
    /// <param name="rows">The rows, in any order: the first begins at day 0, each begins the day after the one before it ends, the last has no end.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="PolicyValidationException">The rows have faults; every gap and overlap is listed with both rows.</exception>
    public static AssetClasses Create(params IEnumerable<DayBand> rows) => TryCreate(rows, out AssetClasses? table, out ImmutableArray<PolicyDiagnostic> diagnostics)
        ? table
        : throw new PolicyValidationException(diagnostics);

    /// <summary>Makes a table where the rows have no fault.</summary>
    /// <param name="rows">The rows, in any order: the first begins at day 0, each begins the day after the one before it ends, the last has no end.</param>
    /// <param name="table">The table; null where there is a fault.</param>
    /// <param name="diagnostics">Every fault; a gap or an overlap names both rows.</param>
    /// <returns>True where there is no fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public static bool TryCreate(IEnumerable<DayBand> rows, [NotNullWhen(true)] out AssetClasses? table, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(rows);
        DiagnosticBag bag = new();
        ImmutableArray<DayBand> ordered = DayBands.Check(rows, bag);
        diagnostics = bag.ToImmutable();
        table = bag.HasErrors ? null : new AssetClasses(ordered);
        return table is not null;
    }

    /// <summary>The name of the row that a number of days belongs to.</summary>
    /// <param name="daysPastDue">The days past due, 0 or more.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="daysPastDue"/> is negative.</exception>
    public string Find(int daysPastDue) => DayBands.Find(Rows, daysPastDue).Name;
}
