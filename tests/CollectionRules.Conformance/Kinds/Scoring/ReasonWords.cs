using CollectionRules.Scoring;

namespace CollectionRules.Conformance.Kinds.Scoring;

/// <summary>The words of the files for reason codes as settings of the library.</summary>
internal static class ReasonWords
{
    public static void Apply(ReasonsBuilder builder, CardReasons reasons)
    {
        builder.Against(Method(reasons.BaselineMethod ?? "max"))
            .Direction(Direction(reasons.Algorithm))
            .AtMost(reasons.Max ?? 500)
            .ZeroShortfalls(Zero(reasons.ZeroDifference))
            .SharedCodes(Shared(reasons.SharedCode))
            .Ties(Ties(reasons.Ties));
        if (reasons.BaselineScore is { } baseline)
        {
            builder.Baseline(baseline);
        }
    }

    public static ReasonDirection Direction(string word) => Words.ToKebab(word) switch
    {
        "points-below" => ReasonDirection.PointsBelow,
        "points-above" => ReasonDirection.PointsAbove,
        _ => throw Unknown(word),
    };

    public static BaselineMethod Method(string word) => Words.ToKebab(word) switch
    {
        "max" or "maximum" => BaselineMethod.Maximum,
        "min" or "minimum" => BaselineMethod.Minimum,
        "mean" or "average" => BaselineMethod.Mean,
        "median" => BaselineMethod.Median,
        "neutral" => BaselineMethod.Neutral,
        "near-cut-off" or "near-cutoff" or "cut-off" or "cutoff" => BaselineMethod.NearCutOff,
        "other" => BaselineMethod.Given,
        _ => throw Unknown(word),
    };

    public static ZeroShortfall Zero(string word) => Words.ToKebab(word) switch
    {
        "drop" or "dropped" => ZeroShortfall.Dropped,
        "keep" or "kept" => ZeroShortfall.Kept,
        _ => throw Unknown(word),
    };

    public static SharedReasonCodes Shared(string word) => Words.ToKebab(word) switch
    {
        "sum" => SharedReasonCodes.Summed,
        "net" => SharedReasonCodes.Netted,
        "max" or "largest" => SharedReasonCodes.Largest,
        "last" or "overwrite" => SharedReasonCodes.Last,
        "separate" => SharedReasonCodes.Separate,
        _ => throw Unknown(word),
    };

    public static ReasonTies Ties(string word) => Words.ToKebab(word) switch
    {
        "definition-order" or "definition" => ReasonTies.DefinitionOrder,
        "code-order" or "code" => ReasonTies.CodeOrder,
        _ => throw Unknown(word),
    };

    private static UnsupportedException Unknown(string word) => new($"the word \"{word}\" of reason codes is not known");
}
