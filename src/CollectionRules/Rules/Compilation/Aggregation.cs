using System.Collections.Immutable;
using System.Numerics;
using CollectionRules.Monetary;

namespace CollectionRules.Rules.Compilation;

/// <summary>Makes one exact number of the rows that a Collect table holds.</summary>
internal static class Aggregation
{
    public static TableResult Answer(DecisionTable table, ImmutableArray<DecisionRow> rows)
    {
        if (table.Aggregator == Aggregator.Count)
        {
            TableResult listed = TableResult.OfList(table, rows);
            return new(listed.Status, rows, listed.Outputs, rows.Length);
        }

        if (rows.IsEmpty)
        {
            return table.Outputs[0].Default is { } value
                ? new(TableStatus.Defaulted, [], [value], value)
                : new(TableStatus.NoMatch, [], [], null);
        }

        IEnumerable<decimal> numbers = rows.Select(static row => row.Outputs[0].Number);
        decimal answer = table.Aggregator switch
        {
            // Adding decimals is exact here: the table was refused unless its outputs add up exactly.
            Aggregator.Sum => numbers.Sum(),
            Aggregator.Minimum => numbers.Min(),
            _ => numbers.Max(),
        };
        return new(TableStatus.Matched, rows, rows[0].Outputs, answer);
    }

    /// <summary>Whether numbers, all or some of them, add up exactly: in units of the finest decimal their magnitudes together fit the 96 bits of a decimal.</summary>
    public static bool AddsUpExactly(IReadOnlyCollection<decimal> numbers)
    {
        int decimals = numbers.Select(DecimalText.Decimals).Aggregate(0, Math.Max);
        BigInteger sum = BigInteger.Zero;
        foreach (decimal number in numbers)
        {
            DecimalParts parts = DecimalParts.Of(number);
            BigInteger magnitude = BigInteger.Abs((BigInteger)parts.SignedCoefficient);
            sum += parts.Scale <= decimals ? magnitude * BigInteger.Pow(10, decimals - parts.Scale) : magnitude / BigInteger.Pow(10, parts.Scale - decimals);
        }

        return sum <= (BigInteger)decimal.MaxValue;
    }
}
