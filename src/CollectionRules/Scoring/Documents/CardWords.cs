using CollectionRules.Monetary;
using CollectionRules.Serialization;

namespace CollectionRules.Scoring.Documents;

/// <summary>The words of the closed vocabularies of cards as documents write them.</summary>
internal static class CardWords
{
    public static readonly WordList<UnmatchedTreatment> Treatments = new(
        ("refused", UnmatchedTreatment.Refused),
        ("invalid-score", UnmatchedTreatment.InvalidScore),
        ("skipped", UnmatchedTreatment.Skipped));

    public static readonly WordList<UnseenCategory> Unseen = new(
        ("unmatched", UnseenCategory.Unmatched),
        ("lowest-points", UnseenCategory.LowestPoints),
        ("highest-points", UnseenCategory.HighestPoints));

    public static readonly WordList<PointsTrend> Trends = new(
        ("unspecified", PointsTrend.Unspecified),
        ("rising", PointsTrend.Rising),
        ("falling", PointsTrend.Falling),
        ("free", PointsTrend.Free));

    public static readonly WordList<BaselineMethod> Methods = new(
        ("maximum", BaselineMethod.Maximum),
        ("mean", BaselineMethod.Mean),
        ("near-cut-off", BaselineMethod.NearCutOff),
        ("neutral", BaselineMethod.Neutral),
        ("median", BaselineMethod.Median),
        ("minimum", BaselineMethod.Minimum),
        ("given", BaselineMethod.Given));

    public static readonly WordList<ReasonDirection> Directions = new(
        ("points-below", ReasonDirection.PointsBelow),
        ("points-above", ReasonDirection.PointsAbove));

    public static readonly WordList<ZeroShortfall> Zeros = new(
        ("dropped", ZeroShortfall.Dropped),
        ("kept", ZeroShortfall.Kept));

    public static readonly WordList<SharedReasonCodes> Shared = new(
        ("summed", SharedReasonCodes.Summed),
        ("netted", SharedReasonCodes.Netted),
        ("largest", SharedReasonCodes.Largest),
        ("last", SharedReasonCodes.Last),
        ("separate", SharedReasonCodes.Separate));

    public static readonly WordList<ReasonTies> Ties = new(
        ("definition-order", ReasonTies.DefinitionOrder),
        ("code-order", ReasonTies.CodeOrder));

    public static readonly WordList<OddsForm> Odds = new(
        ("good-to-bad", OddsForm.GoodToBad),
        ("bad-to-good", OddsForm.BadToGood));

    public static readonly WordList<RoundingRule> RoundingRules = new(
        ("half-even", RoundingRule.HalfEven),
        ("half-up", RoundingRule.HalfUp),
        ("half-down", RoundingRule.HalfDown),
        ("up", RoundingRule.Up),
        ("down", RoundingRule.Down),
        ("ceiling", RoundingRule.Ceiling),
        ("floor", RoundingRule.Floor));
}
