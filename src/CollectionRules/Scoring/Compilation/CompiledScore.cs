namespace CollectionRules.Scoring.Compilation;

/// <summary>How a sum of points tells that some characteristic had no bin.</summary>
internal static class CompiledScore
{
    /// <summary>Stands for "no bin fires": above every real sum, and 500 of them together still fit.</summary>
    public const long Unmatched = 1L << 50;

    public static bool IsMatched(long sum) => sum < Unmatched / 2;
}
