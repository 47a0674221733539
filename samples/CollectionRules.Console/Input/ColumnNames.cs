using System.Collections.Frozen;

namespace CollectionRules.Cli.Input;

/// <summary>Which columns a file may have beside those of the facts.</summary>
/// <param name="Owner">The policy or format that says so, as messages name it.</param>
/// <param name="Id">The column that names a row.</param>
/// <param name="Aliases">Other names of columns.</param>
/// <param name="PassedOver">Columns that may be there and are never read.</param>
internal sealed record ColumnNames(string Owner, string Id, FrozenDictionary<string, string> Aliases, FrozenSet<string> PassedOver)
{
    /// <summary>The facts of a policy and <c>id</c>.</summary>
    public static ColumnNames OfPolicy(string policy) => new(policy, "id", FrozenDictionary<string, string>.Empty, FrozenSet<string>.Empty);

    /// <summary>The name that a column goes by here.</summary>
    public string Known(string given) => Aliases.GetValueOrDefault(given, given);
}
