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
        { I / D, "income / debt" },
        { I / D / 2, "income / debt / 2" },
        { I / (D / 2), "income / (debt / 2)" },
        { I / (D * 2), "income / (debt * 2)" },
        { I * 2 / D, "income * 2 / debt" },
        { I * (2 / D), "income * (2 / debt)" },
        { (I + 1) / (D - 1), "(income + 1) / (debt - 1)" },
        { PointsExpression.Divide(I + 1, D * 2, -0.50m) * 3, "divide(income + 1, debt * 2, -0.5) * 3" },
        { I / PointsExpression.Divide(I, D, 0), "income / divide(income, debt, 0)" },
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
    [InlineData("1", "3", 6, RoundingRule.HalfEven, 0.333333)]
    [InlineData("2", "3", 6, RoundingRule.HalfEven, 0.666667)]
    [InlineData("-2", "3", 6, RoundingRule.Down, -0.666666)]
    [InlineData("-2", "3", 6, RoundingRule.Floor, -0.666667)]
    [InlineData("1", "8", 2, RoundingRule.HalfEven, 0.12)]
    [InlineData("1", "8", 2, RoundingRule.HalfUp, 0.13)]
    [InlineData("-7", "2", 0, RoundingRule.HalfEven, -4)]
    [InlineData("0", "3", 6, RoundingRule.Up, 0)]
    [InlineData("0.0000000000000000000000000001", "90000000000000", 9, RoundingRule.Up, 0.000000001)]
    public void Score_Quotient_IsRoundedOnceByTheCardsRule(string income, string debt, int decimals, RoundingRule rule, decimal points) =>
        Assert.Equal(points, Score(I / D, income, debt, decimals, rule).Score);

    /// <summary>A third is kept whole: rounding it at any digit would leave less than 1, or turn the tie.</summary>
    [Fact]
    public void Score_QuotientInsideAnExpression_StaysAWholeFraction()
    {
        Assert.Equal(1m, Score(I / D * 3, "1", "3", decimals: 0, RoundingRule.Floor).Score);
        Assert.Equal(0m, Score((I / D) + (I / D) + (I / D) - 1, "1", "3", decimals: 9, RoundingRule.Up).Score);
        Assert.Equal(2m, Score((I / D) + (I / (D * 2)) + 1, "1", "1", decimals: 0).Score);
        Assert.Equal(0m, Score((I / D) + (I / (D * 2)), "1", "3", decimals: 0).Score);
        Assert.Equal(1m, Score(I / D / (I / D), "-1", "3", decimals: 9, RoundingRule.Up).Score);
    }

    [Fact]
    public void Score_DivisorOfZero_GivesNoPointsUnlessTheyAreDeclared()
    {
        Assert.Equal((ScoreStatus.Unmatched, null), (Score(I / D, "5", "0").Status, Score(I / D, "5", "0").Score));
        Assert.Equal(ScoreStatus.Unmatched, Score(1 + (I / (D - D)), "0", "5").Status);
        Assert.Equal(12m, Score((PointsExpression.Divide(I, D, whenZero: 3) * 4), "5", "0").Score);
        Assert.Equal(-1m, Score(PointsExpression.Divide(I, D - 2, whenZero: -1), "5", "2.00").Score);
        Assert.Equal(5m, Score(PointsExpression.Divide(I, D - 1, whenZero: -1), "5", "2").Score);

        // In wide arithmetic too: the other part cannot be a decimal.
        Assert.Equal(3m, Score(PointsExpression.Divide(I, D, whenZero: 3) + (I * 0.5m) - (I * 0.5m), "0.0000000000000000000000000001", "0").Score);
        Assert.Equal(ScoreStatus.Unmatched, Score((I / D) + (I * 0.5m), "0.0000000000000000000000000001", "0").Status);

        // What is divided must be a number all the same.
        Assert.Equal(ScoreStatus.Unmatched, Score(PointsExpression.Divide(I, D, whenZero: 3), "missing", "0").Status);
        Assert.Equal(ScoreStatus.Unmatched, Score(PointsExpression.Divide(D, I, whenZero: 3), "missing", "0").Status);
    }

    [Theory]
    [InlineData("549755.813887", "1", 549755.813887)]
    [InlineData("1000000", "1.5", null)]
    [InlineData("79228162514264337593543950335", "0.01", null)]
    public void Score_QuotientBeyondTheLimit_IsNoPoints(string income, string debt, double? score) =>
        Assert.Equal((decimal?)score, Score(I / D, income, debt).Score);

    [Fact]
    public void Score_QuotientOfLargestNumbers_IsExact() => Assert.Equal(1m, Score(I / I, "79228162514264337593543950335", "1").Score);

    [Theory]
    [InlineData("549755.813887", 549755.813887)]
    [InlineData("-549755.813887", -549755.813887)]
    [InlineData("549755.813888", null)]
    [InlineData("-549755.813888", null)]
    [InlineData("79228162514264337593543950335", null)]
    public void Score_ComputedPointsBeyondTheLimit_AreNoPoints(string income, double? score) =>
        Assert.Equal((decimal?)score, Score(I, income, "0").Score);

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
        Assert.NotEqual(I / D, PointsExpression.Divide(I, D, 0));
        Assert.NotEqual(PointsExpression.Divide(I, D, 1), PointsExpression.Divide(I, D, 0));
        Assert.Equal(PointsExpression.Divide(I, D, 1.0m), PointsExpression.Divide(I, D, 1));
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
