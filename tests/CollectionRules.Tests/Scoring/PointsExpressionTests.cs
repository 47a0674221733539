using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Scoring;

namespace CollectionRules.Tests.Scoring;

public sealed class PointsExpressionTests
{
    private static readonly RatioFact Income = Fact.Ratio("income", f => f.Optional().Special("none"));
    private static readonly MoneyFact Debt = Fact.Money("debt");
    private static readonly PointsExpression I = PointsExpression.Of(Income), D = PointsExpression.Of(Debt);

    public static TheoryData<PointsExpression, string> Printed => new()
    {
        { 5, "5" },
        { -2.50m, "-2.5" },
        { I, "income" },
        { (I * 0.03m) + 11, "income * 0.03 + 11" },
        { I + D - 3, "income + debt - 3" },
        { I - (D - 3), "income - (debt - 3)" },
        { I - (D + 3), "income - (debt + 3)" },
        { I - (D * 3), "income - debt * 3" },
        { (I + D) * (D - 1), "(income + debt) * (debt - 1)" },
        { I * D * 2, "income * debt * 2" },
        { I * -1, "income * -1" },
        { (I + 1) / 2, "(income + 1) / 2" },
        { I / D / 2, "income / debt / 2" },
        { I / (D * 2), "income / (debt * 2)" },
        { I / (D / 2), "income / (debt / 2)" },
        { 2 * (I / D), "2 * income / debt" },
    };

    [Theory]
    [MemberData(nameof(Printed))]
    public void ToString_Expression_IsWrittenAsItIsRead(PointsExpression points, string text) => Assert.Equal(text, points.ToString());

    [Theory]
    [InlineData("300", "20", 0.03, 0)]
    [InlineData("300", "20", 1.5, 441)]
    [InlineData("-7.25", "0.01", 2, -3.51)]
    public void Score_ComputedBin_WorksItOutExactly(string income, string debt, decimal factor, decimal points)
    {
        ScoreResult result = Score((I * factor) + 11 - D, income, debt, decimals: 2);
        Assert.Equal(points, result.Score);
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("none")]
    public void Score_OperandWithoutNumber_GivesNoPoints(string income)
    {
        ScoreResult result = Score(I + 1, income, "0");
        Assert.Equal((ScoreStatus.Unmatched, null, Scorecard.Ungraded), (result.Status, result.Score, result.Grade));
        ScorePart part = Assert.Single(result.Parts);
        Assert.Equal((null, 0m), (part.Bin, part.Points));
    }

    [Theory]
    [InlineData("1.005", 2, RoundingRule.HalfEven, 1.00)]
    [InlineData("1.005", 2, RoundingRule.HalfUp, 1.01)]
    [InlineData("-1.005", 2, RoundingRule.HalfUp, -1.01)]
    [InlineData("1.005", 2, RoundingRule.HalfDown, 1.00)]
    [InlineData("1.0050001", 2, RoundingRule.HalfDown, 1.01)]
    [InlineData("1.001", 2, RoundingRule.Up, 1.01)]
    [InlineData("1.009", 2, RoundingRule.Down, 1.00)]
    [InlineData("-1.009", 2, RoundingRule.Ceiling, -1.00)]
    [InlineData("-1.001", 2, RoundingRule.Floor, -1.01)]
    [InlineData("2.5", 0, RoundingRule.HalfEven, 2)]
    public void Score_ComputedBin_IsRoundedOnceByTheCardsRule(string income, int decimals, RoundingRule rule, decimal points) =>
        Assert.Equal(points, Score(I, income, "0", decimals, rule).Score);

    /// <summary>Each step of these needs more digits than a decimal has: rounding it there would turn the tie.</summary>
    [Theory]
    [InlineData("1.0000000000000000000000000001", 0.5, 0, 1)]
    [InlineData("0.9999999999999999999999999999", 0.5, 0, 0)]
    [InlineData("3.0000000000000000000000000001", 0.5, 0, 2)]
    [InlineData("2.9999999999999999999999999999", 0.5, 0, 1)]
    [InlineData("0.0000000000000000000000000001", 0.0000000000000000000000000001, 9, 0)]
    public void Score_MoreDigitsThanADecimal_RoundsTheExactProduct(string income, decimal factor, int decimals, decimal points) =>
        Assert.Equal(points, Score(I * factor, income, "0", decimals).Score);

    [Fact]
    public void Score_WideStepsThatCancel_LeaveTheExactRest()
    {
        PointsExpression huge = PointsExpression.FromDecimal(decimal.MaxValue);
        Assert.Equal(3.25m, Score((huge * huge) + I - (huge * huge), "3.25", "0").Score);
        Assert.Equal(0.1m, Score(huge + 0.1m - huge, "0", "0").Score);
    }

    [Theory]
    [InlineData("549755.813887", 549755.813887)]
    [InlineData("-549755.813887", -549755.813887)]
    [InlineData("549755.813888", null)]
    [InlineData("-549755.813888", null)]
    [InlineData("79228162514264337593543950335", null)]
    public void Score_ComputedPointsBeyondTheLimit_AreNoPoints(string income, double? score) =>
        Assert.Equal((decimal?)score, Score(I, income, "0").Score);

    [Theory]
    [InlineData("5", 2, 0, 2.0)]
    [InlineData("7", 2, 0, 4.0)]
    [InlineData("1", 3, 6, 0.333333)]
    [InlineData("-2", 3, 6, -0.666667)]
    [InlineData("0", 3, 6, 0.0)]
    [InlineData("6", 0.5, 6, 12.0)]
    [InlineData("1", 0.0000000000001, 6, null)]
    [InlineData("0.00000001", 0.0000000000001, 0, 100_000.0)]
    public void Score_Quotient_IsRoundedOnce(string income, decimal divisor, int decimals, double? points) =>
        Assert.Equal((decimal?)points, Score(I / divisor, income, "0", decimals).Score);

    /// <summary>Seven and three give it back whole, so that a tie is a tie; a decimal in between would turn it.</summary>
    [Theory]
    [InlineData("1", 1)]
    [InlineData("3.5", 4)]
    [InlineData("2.5", 2)]
    public void Score_QuotientThatNoDecimalHolds_StaysExact(string income, decimal points) =>
        Assert.Equal(points, Score(I / 7 / 3 * 21, income, "0", decimals: 0).Score);

    [Fact]
    public void Score_DivisorZero_GivesNoPoints()
    {
        ScoreResult result = Score(1 / D, "1", "0");
        Assert.Equal((ScoreStatus.Unmatched, null, Scorecard.Ungraded), (result.Status, result.Score, result.Grade));
        Assert.Equal(ScoreStatus.Unmatched, Score((I / 3) + (1 / (D - 2)), "1", "2").Status);
        Assert.Equal(0.5m, Score(1 / D, "1", "2").Score);
    }

    [Fact]
    public void Operators_NestingTooDeep_AreRefused()
    {
        PointsExpression deep = I;
        for (int i = 1; i < PointsExpression.MostDepth; i++)
        {
            deep += 1;
        }

        Assert.Equal(
            "The points expression nests \"65\" deep; at most 64 is allowed. Hint: add the largest parts last.",
            Assert.Throws<ArgumentException>(() => deep + 1).Message);
    }

    [Fact]
    public void Operators_SharedPartsDoubling_AreRefusedBeforeTheyGrow()
    {
        PointsExpression shared = I;
        for (int i = 0; i < 9; i++)
        {
            shared += shared;
        }

        Assert.Equal(
            "The points expression holds \"2047\" parts; at most 1024 are allowed. Hint: split it into bins or characteristics.",
            Assert.Throws<ArgumentException>(() => shared + shared).Message);
    }

    [Fact]
    public void Equals_SameTree_IsEqual()
    {
        PointsExpression left = (I * 0.03m) + 11, right = (PointsExpression.Of(Fact.Ratio("income", f => f.Optional().Special("none"))) * 0.030m) + 11;
        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.NotEqual(left, (I * 0.03m) - 11);
        Assert.NotEqual(left, 11 + (I * 0.03m));
        Assert.False(left.Equals(null));
        Assert.Equal([Income.Name, Debt.Name], (I + D).Operands.Select(operand => operand.Fact!.Name));
        Assert.True(PointsExpression.FromDecimal(5).IsConstant);
        Assert.False(I.IsConstant);
    }

    [Fact]
    public void Operators_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => PointsExpression.Of(null!));
        Assert.Throws<ArgumentNullException>(() => I + null!);
        Assert.Throws<ArgumentNullException>(() => null! * I);
        Assert.Throws<ArgumentNullException>(() => I / null!);
    }

    private static ScoreResult Score(PointsExpression points, string income, string debt, int decimals = 6, RoundingRule rule = RoundingRule.HalfEven)
    {
        // Both facts are read, so that a row of one shape serves all.
        Scorecard card = Scorecard.Create("card", s => s
            .RoundComputedPoints(decimals, rule)
            .Unmatched(UnmatchedTreatment.InvalidScore)
            .Characteristic("computed", c => c.When(Debt >= 0 & (Income.IsKnown | Income.IsMissing), points)));
        FactRow row = card.Schema.NewRow();
        row.Set(Income, income switch { "missing" => FactValue.Missing, "none" => FactValue.Special("none"), _ => DecimalText.Parse(income) });
        row.Set(Debt, DecimalText.Parse(debt));
        return card.Score(in row);
    }
}
