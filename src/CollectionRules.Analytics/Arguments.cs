using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace CollectionRules.Analytics;

/// <summary>Checks of what a caller gives.</summary>
internal static class Arguments
{
    /// <summary>The items, of which none is null.</summary>
    internal static ImmutableArray<T> All<T>(IEnumerable<T> items, [CallerArgumentExpression(nameof(items))] string? parameter = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items, parameter);
        ImmutableArray<T> all = [.. items];
        return all.Contains(null!) ? throw new ArgumentNullException(parameter, "An item is null.") : all;
    }
}
