using CollectionRules.Json.Shapes;
using CollectionRules.Rules;
using CollectionRules.Scoring;
using CollectionRules.Scoring.Documents;

namespace CollectionRules.Json.Sections;

/// <content>What a card looks like.</content>
internal sealed partial class ScoreSection
{
    private static readonly NamedShape Points = new(
        "points",
        "What a bin is worth: a number, or an exact expression over number facts; sums, differences and products are taken from the left, fractions stay whole until the one rounding.",
        static () => AnyPoints!);

    private static readonly ArrayShape PointsList = new(Points, 2, PointsExpression.MostParts);

    private static readonly ChoiceShape AnyPoints = new(
        CommonShapes.Number,
        new ObjectShape([
            new("fact", CommonShapes.Name, "The value of a number fact."),
            new("sum", PointsList, "The first plus the others."),
            new("difference", PointsList, "The first minus the others."),
            new("product", PointsList, "The first times the others."),
            new(PointsForm.Quotient, new ObjectShape([
                new(PointsForm.Dividend, Points, "What is divided.", IsRequired: true),
                new(PointsForm.Divisor, Points, "By what.", IsRequired: true),
                new(PointsForm.WhenZero, CommonShapes.Number, "What the quotient is worth where the divisor is 0; no points, and so no score, where nothing is said."),
            ])
            {
                TakesNote = false,
            }, "One part divided by another."),
        ])
        {
            ExactlyOne = ["fact", "sum", "difference", "product", PointsForm.Quotient],
            TakesNote = false,
        });

    private static readonly ObjectShape BinShape = new(
    [
        new("is", CommonShapes.Cell, "The values of the characteristic's fact that the bin takes, as in a condition: a complement takes no missing value."),
        new("cell", CommonShapes.Cell, "The values of the characteristic's fact that the bin takes, as in a table: \"-\" and not(...) take missing too."),
        new("when", CommonShapes.Condition, "The condition under which the bin fires; it may read other facts."),
        new("otherwise", new FlagShape { IsAlwaysTrue = true }, "Every number, date, flag or word that is left; special codes and missing need bins of their own."),
        new("points", Points, "What the bin is worth.", IsRequired: true),
        new("label", CommonShapes.Free, "What people call the bin; its set or condition where nothing is said."),
        new("reason", CommonShapes.Name, "The bin's reason code; that of the characteristic where nothing is said."),
    ])
    {
        ExactlyOne = ["is", "cell", "when", "otherwise"],
    };

    private static readonly ObjectShape CharacteristicShape = new(
        new("name", CommonShapes.Name, "The name; the fact's where nothing is said."),
        new("fact", CommonShapes.Name, "The fact whose values the bins divide; none where all bins are conditions."),
        new("reason", CommonShapes.Name, "The reason code of bins that have none of their own; without a code the characteristic is never a reason."),
        new("baseline", CommonShapes.Number, "The points that this characteristic's are compared with for reasons."),
        new("trend", WordShape.Of(CardWords.Trends), "How points go with the fact's numbers: rising and falling are checked, free may do both; unspecified where nothing is said."),
        new("bins", new ArrayShape(BinShape, 0, DecisionTable.MostRows), "The bins; the first that fires counts.", IsRequired: true));

    internal static readonly ObjectShape Card = new(
        new("name", CommonShapes.Name, "The card's name; that of the policy where nothing is said."),
        new("startingAt", CommonShapes.Number, "The score before any characteristic; 0 where nothing is said."),
        new("unmatched", WordShape.Of(CardWords.Treatments), "What happens where no bin fires: refused when the card is read, or an invalid score; refused where nothing is said."),
        new("illustrative", new FlagShape { IsAlwaysTrue = true }, "Bins and points are fitted to nobody."),
        new("accepted", CommonShapes.Free, "Why an illustrative card is used all the same; without it there is a warning."),
        new("unseen", WordShape.Of(CardWords.Unseen), "What a word outside an open category's list is worth where no bin takes it; unmatched where nothing is said."),
        new("reasons", CardShapes.Reasons, "How reasons are found and ranked."),
        new("scaling", CardShapes.Scaling, "How points stand for odds."),
        new("calibration", CardShapes.Calibration, "The probability of bad that a score stands for."),
        new("rounding", new ObjectShape(
            new("decimals", new NumberShape { Minimum = 0, Maximum = 9, IsWhole = true }, "The decimals that computed points keep.", IsRequired: true),
            new("rule", WordShape.Of(CardWords.RoundingRules), "How they are rounded.", IsRequired: true)), "How the points of a computed bin are rounded; 6 decimals, half-even, where nothing is said."),
        new("characteristics", new ArrayShape(CharacteristicShape, 0, FactSchema.MostFacts), "The characteristics, each giving the points of one bin.", IsRequired: true),
        new("grades", new ArrayShape(new ObjectShape(
            new("name", CommonShapes.Free, "The grade.", IsRequired: true),
            new("from", CommonShapes.Number, "The lowest score of the grade, itself included; only the last grade may do without."))), "The grades, from the best down."),
        new("decides", new ObjectShape(
            new("score", CommonShapes.Name, "The name of the score as a fact.", IsRequired: true),
            new("grade", CommonShapes.Name, "The name of the grade as a fact.", IsRequired: true)), "The names of the facts that the card decides; score and grade where nothing is said."));

    public override Shape Shape => Card;
}
