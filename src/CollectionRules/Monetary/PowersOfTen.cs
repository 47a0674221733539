namespace CollectionRules.Monetary;

/// <summary>The powers of ten that fit their type.</summary>
internal static class PowersOfTen
{
    private static readonly Int128[] Wide = Build();

    /// <summary>10 to the power of 0 to 18, both included.</summary>
    public static ReadOnlySpan<long> Int64 =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000,
        1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000,
        100_000_000_000_000_000, 1_000_000_000_000_000_000,
    ];

    /// <summary>10 to the power of 0 to 38, both included.</summary>
    public static ReadOnlySpan<Int128> Int128 => Wide;

    private static Int128[] Build()
    {
        var powers = new Int128[39];
        powers[0] = 1;
        for (int i = 1; i < powers.Length; i++)
            powers[i] = powers[i - 1] * 10;
        return powers;
    }
}
