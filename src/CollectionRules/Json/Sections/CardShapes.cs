using CollectionRules.Json.Shapes;
using CollectionRules.Rules;
using CollectionRules.Scoring.Documents;

namespace CollectionRules.Json.Sections;

/// <summary>What reasons, scaling and calibration of a card look like.</summary>
internal static class CardShapes
{
    private static readonly TextShape DateShape = new(TextRule.Date);

    public static readonly ObjectShape Reasons = new(
        new("method", WordShape.Of(CardWords.Methods), "What points are compared with; maximum and minimum are worked out from the card; maximum where nothing is said."),
        new("baseline", CommonShapes.Number, "The baseline of characteristics that have none of their own and none in the table."),
        new("direction", WordShape.Of(CardWords.Directions), "Which side of the baseline is adverse; above it with the minimum, below it otherwise, where nothing is said."),
        new("atMost", new NumberShape { Minimum = 1, Maximum = FactSchema.MostFacts, IsWhole = true }, "The most reasons of one result; 4 where nothing is said."),
        new("zeroShortfalls", WordShape.Of(CardWords.Zeros), "What becomes of a shortfall of 0; dropped where nothing is said."),
        new("sharedCodes", WordShape.Of(CardWords.Shared), "What becomes of a code that several characteristics have; summed where nothing is said."),
        new("ties", WordShape.Of(CardWords.Ties), "Which of two equal reasons comes first; definition-order where nothing is said."),
        new("table", new ObjectShape(
            new("method", WordShape.Of(CardWords.Methods), "How the numbers came about.", IsRequired: true),
            new("provenance", CommonShapes.Free, "Where the numbers are from."),
            new("baselines", new ArrayShape(new ObjectShape(
                new("characteristic", CommonShapes.Name, "The name of a characteristic.", IsRequired: true),
                new("points", CommonShapes.Number, "Its baseline.", IsRequired: true)), 0, FactSchema.MostFacts), "The baselines.", IsRequired: true)), "Baselines that did not come from the card."),
        new("texts", new ArrayShape(new ObjectShape(
            new("code", CommonShapes.Name, "The code.", IsRequired: true),
            new("english", CommonShapes.Free, "The text in English.", IsRequired: true),
            new("chinese", CommonShapes.Free, "The text in simplified Chinese.", IsRequired: true),
            new("customerSafe", CommonShapes.Flag, "Whether the borrower may see it; false where nothing is said."))), "The texts of codes."));

    public static readonly ObjectShape Scaling = new(
        new("baseScore", CommonShapes.Number, "The score at the base odds.", IsRequired: true),
        new("baseOdds", CommonShapes.Number, "The odds there, above 0.", IsRequired: true),
        new("odds", WordShape.Of(CardWords.Odds), "Which way the base odds are written.", IsRequired: true),
        new("points", CommonShapes.Number, "The points that multiply the odds good:bad by the rate, above 0.", IsRequired: true),
        new("rate", CommonShapes.Number, "By what; above 1, and 2 where nothing is said."));

    public static readonly ObjectShape Calibration = new(
    [
        new("name", CommonShapes.Name, "The name.", IsRequired: true),
        new("provenance", new ObjectShape(
            new("source", CommonShapes.Free, "Who fitted it on what.", IsRequired: true),
            new("sampleFrom", DateShape, "The first day of the sample.", IsRequired: true),
            new("sampleTo", DateShape, "The last day of the sample.", IsRequired: true),
            new("sampleSize", new NumberShape { Minimum = 1, Maximum = int.MaxValue, IsWhole = true }, "The accounts in it.", IsRequired: true),
            new("fittedOn", DateShape, "The day from which it answers.", IsRequired: true),
            new("validTo", DateShape, "The last day on which it answers.", IsRequired: true)), "Where it is from and how long it may be used.", IsRequired: true),
        new("scaling", Scaling, "A line in log-odds."),
        new("steps", new ArrayShape(new ObjectShape(
            new("from", CommonShapes.Number, "The lowest score of the step, itself included.", IsRequired: true),
            new("probabilityOfBad", new NumberShape { Minimum = 0, Maximum = 1 }, "The probability of bad.", IsRequired: true)), 1, 1_000), "Observed rates from the lowest score up."),
    ])
    {
        ExactlyOne = ["scaling", "steps"],
    };
}
