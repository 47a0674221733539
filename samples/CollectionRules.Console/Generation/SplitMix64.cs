namespace CollectionRules.Cli.Generation;

/// <summary>The generator SplitMix64 (Steele, Lea and Flood, 2014): 64 bits of state, the same numbers on every machine. Not for secrets.</summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong state = seed;

    public ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            ulong mixed = state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>A whole number from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public int Between(int first, int last) => first + (int)(((UInt128)Next() * (ulong)(last - first + 1)) >> 64);

    /// <summary>Whether something happens that happens in so many of a hundred cases.</summary>
    public bool Percent(int chance) => Between(1, 100) <= chance;
}
