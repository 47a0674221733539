using System.Collections.Immutable;

namespace CollectionRules.Cli.Input;

/// <summary>One row of the public card data set, read and checked.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Values">Its values in the order of <see cref="UciCardColumns.Schema"/>; empty where it is refused.</param>
/// <param name="Faults">Why it is refused; empty where it is not.</param>
internal sealed record UciCardRow(long Line, ImmutableArray<decimal> Values, ImmutableArray<RowFault> Faults);
