using System.Globalization;

namespace CollectionRules.Tests.Testing;

/// <summary>
/// The one place that sets how many cases a property test runs. A test states its moderate count; the
/// environment variable <c>COLLECTIONRULES_PROPERTY_SCALE</c> (1 by default, larger in <c>.ci/long</c>) multiplies it.
/// </summary>
internal static class PropertyBudget
{
    /// <summary>The multiplier in force, at least 1.</summary>
    public static int Scale { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("COLLECTIONRULES_PROPERTY_SCALE"), NumberStyles.None, CultureInfo.InvariantCulture, out int scale)
            ? Math.Max(1, scale)
            : 1;

    /// <summary>The seed of every property: fixed, so that a red run is red again; set <c>COLLECTIONRULES_PROPERTY_SEED</c> for another.</summary>
    public static ulong Seed { get; } =
        ulong.TryParse(Environment.GetEnvironmentVariable("COLLECTIONRULES_PROPERTY_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed)
            ? seed
            : 20240229UL;

    /// <summary>The number of cases to run where <paramref name="moderate"/> are wanted in CI.</summary>
    public static int Cases(int moderate) => checked(moderate * Scale);
}
