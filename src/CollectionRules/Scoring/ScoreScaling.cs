using System.Numerics;
using CollectionRules.Scoring.Compilation;

namespace CollectionRules.Scoring;

/// <summary>
/// How a score stands for odds: the base score at the base odds, and so many points more each time the odds good:bad are multiplied by the
/// rate. A higher score is always better. Immutable.
/// </summary>
/// <remarks>
/// <para>factor = points / ln(rate); offset = base score - factor · ln(base odds good:bad); score = offset + factor · ln(odds good:bad);
/// probability of bad = 1 / (1 + exp((score - offset) / factor)). Written for odds bad:good the same line is
/// score = a - b · ln(odds bad:good) with a = offset and b = factor.</para>
/// <para>Results are rounded half-even to 20 decimals, fewer where a decimal of that size has no room for them; the error before rounding is below 10^-30.
/// No binary floating point is used.</para>
/// </remarks>
/// <example><code>
/// ScoreScaling scaling = ScoreScaling.Create(600, baseOdds: 50, OddsForm.GoodToBad, pointsToDouble: 20);
/// scaling.ScoreAtOdds(25)    // 580
/// scaling.OddsAt(620)        // 100
/// </code></example>
public sealed class ScoreScaling : IEquatable<ScoreScaling>
{
    private readonly BigInteger factor;
    private readonly BigInteger offset;

    private ScoreScaling(decimal baseScore, decimal baseOdds, OddsForm form, decimal points, decimal rate)
    {
        BaseScore = baseScore;
        BaseOdds = baseOdds;
        Form = form;
        PointsToMultiply = points;
        Rate = rate;
        factor = Logarithm.Divide(Logarithm.Of(points), Logarithm.Ln(rate));
        BigInteger logarithm = Logarithm.Ln(baseOdds);
        offset = Logarithm.Of(baseScore) - Logarithm.Multiply(factor, form == OddsForm.GoodToBad ? logarithm : -logarithm);
    }

    /// <summary>The score at the base odds.</summary>
    public decimal BaseScore { get; }

    /// <summary>The odds at the base score, written as <see cref="Form"/> says; above 0.</summary>
    public decimal BaseOdds { get; }

    /// <summary>Which way <see cref="BaseOdds"/> are written.</summary>
    public OddsForm Form { get; }

    /// <summary>The points that multiply the odds good:bad by <see cref="Rate"/>; above 0. With a rate of 2 these are the points to double the odds.</summary>
    public decimal PointsToMultiply { get; }

    /// <summary>By what the points multiply the odds; above 1, and 2 by default.</summary>
    public decimal Rate { get; }

    /// <summary>Points per natural logarithm of the odds.</summary>
    public decimal Factor => Logarithm.ToDecimal(factor);

    /// <summary>The score at odds of 1:1.</summary>
    public decimal Offset => Logarithm.ToDecimal(offset);

    internal BigInteger FixedFactor => factor;

    internal BigInteger FixedOffset => offset;

    /// <summary>Makes a scaling.</summary>
    /// <param name="baseScore">The score at the base odds.</param>
    /// <param name="baseOdds">The odds there, above 0.</param>
    /// <param name="form">Which way they are written.</param>
    /// <param name="pointsToDouble">The points that multiply the odds good:bad by <paramref name="rate"/>, above 0.</param>
    /// <param name="rate">By what; above 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range, or <paramref name="form"/> is not defined.</exception>
    public static ScoreScaling Create(decimal baseScore, decimal baseOdds, OddsForm form, decimal pointsToDouble, decimal rate = 2)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(baseOdds);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pointsToDouble);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(rate, 1);
        return Enum.IsDefined(form)
            ? new(baseScore, baseOdds, form, pointsToDouble, rate)
            : throw new ArgumentOutOfRangeException(nameof(form), form, $"The form \"{form}\" is not defined; GoodToBad and BadToGood are.");
    }

    /// <summary>The points per natural logarithm of the odds, when so many points multiply the odds by the rate.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pointsToDouble"/> is not above 0, or <paramref name="rate"/> not above 1.</exception>
    public static decimal FactorOf(decimal pointsToDouble, decimal rate = 2)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pointsToDouble);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(rate, 1);
        return Logarithm.ToDecimal(Logarithm.Divide(Logarithm.Of(pointsToDouble), Logarithm.Ln(rate)));
    }

    /// <summary>The score at odds good:bad.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="goodToBad"/> is not above 0.</exception>
    public decimal ScoreAtOdds(decimal goodToBad)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(goodToBad);
        return Logarithm.ToDecimal(offset + Logarithm.Multiply(factor, Logarithm.Ln(goodToBad)));
    }

    /// <summary>The odds good:bad at a score.</summary>
    /// <exception cref="OverflowException">The odds are larger than a decimal can hold.</exception>
    public decimal OddsAt(decimal score) => Logarithm.ToDecimal(Logarithm.Exp(LogOdds(score)));

    /// <summary>The probability of bad at a score, from 0 to 1; it falls as the score rises.</summary>
    public decimal ProbabilityOfBad(decimal score) =>
        Logarithm.ToDecimal(Logarithm.Divide(Logarithm.Unit, Logarithm.Unit + Logarithm.Exp(LogOdds(score))));

    /// <summary>The score at a probability of bad.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probabilityOfBad"/> does not lie between 0 and 1, both excluded.</exception>
    public decimal ScoreAtProbability(decimal probabilityOfBad)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(probabilityOfBad);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(probabilityOfBad, 1);
        BigInteger odds = Logarithm.Ln(1 - probabilityOfBad) - Logarithm.Ln(probabilityOfBad);
        return Logarithm.ToDecimal(offset + Logarithm.Multiply(factor, odds));
    }

    /// <inheritdoc/>
    public bool Equals(ScoreScaling? other) => other is not null
        && (BaseScore, BaseOdds, Form, PointsToMultiply, Rate) == (other.BaseScore, other.BaseOdds, other.Form, other.PointsToMultiply, other.Rate);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScoreScaling);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(BaseScore, BaseOdds, Form, PointsToMultiply, Rate);

    private BigInteger LogOdds(decimal score) => Logarithm.Divide(Logarithm.Of(score) - offset, factor);
}
