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
            Aggregator.Sum => Sum(numbers, table.Name),
            Aggregator.Minimum => numbers.Min(),
            _ => numbers.Max(),
        };
        return new(TableStatus.Matched, rows, rows[0].Outputs, answer);
    }

    /// <summary>The sum of numbers of any size and scale, which adding decimals one by one would round.</summary>
    private static decimal Sum(IEnumerable<decimal> numbers, string table)
    {
        BigInteger sum = BigInteger.Zero;
        foreach (decimal number in numbers)
        {
            DecimalParts parts = DecimalParts.Of(number);
            sum += (BigInteger)parts.SignedCoefficient * BigInteger.Pow(10, DecimalParts.MaxScale - parts.Scale);
        }

        return WideArithmetic.ToDecimal(sum, DecimalParts.MaxScale)
            ?? throw new OverflowException($"The exact sum of the rows of the table \"{table}\" has more digits than a decimal keeps. Hint: declare a domain and a step on the output.");
    }
}
