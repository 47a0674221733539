using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Diagnostics;

namespace CollectionRules.Cases;

/// <summary>Names for spans of days past due, by which work is sorted. Every day from 0 on belongs to exactly one row.</summary>
public sealed class DelinquencyBuckets
{
    private DelinquencyBuckets(ImmutableArray<DayBand> rows) => Rows = rows;

    /// <summary>Months past due of 30 days: <c>M0</c> is day 0, <c>M1</c> days 1 to 30, <c>M2</c> 31 to 60, and so on; <c>M7</c> is day 181 and more.</summary>
    public static DelinquencyBuckets Monthly { get; } = Create(
        new("M0", 0, 0), new("M1", 1, 30), new("M2", 31, 60), new("M3", 61, 90), new("M4", 91, 120), new("M5", 121, 150), new("M6", 151, 180), new("M7", 181));

    /// <summary>The rows in the order of their first day.</summary>
    public ImmutableArray<DayBand> Rows { get; }

    /// <summary>Makes a table.</summary>
    /// <param name="rows">The rows, in any order: the first begins at day 0, each begins the day after the one before it ends, the last has no end.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="PolicyValidationException">The rows have faults; every gap and overlap is listed with both rows.</exception>
    public static DelinquencyBuckets Create(params IEnumerable<DayBand> rows) => TryCreate(rows, out DelinquencyBuckets? table, out ImmutableArray<PolicyDiagnostic> diagnostics)
        ? table
        : throw new PolicyValidationException(diagnostics);

    /// <summary>Makes a table where the rows have no fault.</summary>
    /// <param name="rows">The rows, in any order: the first begins at day 0, each begins the day after the one before it ends, the last has no end.</param>
    /// <param name="table">The table; null where there is a fault.</param>
    /// <param name="diagnostics">Every fault; a gap or an overlap names both rows.</param>
    /// <returns>True where there is no fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public static bool TryCreate(IEnumerable<DayBand> rows, [NotNullWhen(true)] out DelinquencyBuckets? table, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(rows);
        DiagnosticBag bag = new();
        ImmutableArray<DayBand> ordered = DayBands.Check(rows, bag);
        diagnostics = bag.ToImmutable();
        table = bag.HasErrors ? null : new DelinquencyBuckets(ordered);
        return table is not null;
    }

    /// <summary>The name of the row that a number of days belongs to.</summary>
    /// <param name="daysPastDue">The days past due, 0 or more.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="daysPastDue"/> is negative.</exception>
    /// <example><code>DelinquencyBuckets.Monthly.Find(31)   // M2</code></example>
    public string Find(int daysPastDue) => DayBands.Find(Rows, daysPastDue).Name;
}
