using System.Collections.Immutable;
using CollectionRules.Monetary;
using CollectionRules.Rules;

namespace CollectionRules.Scoring;

/// <summary>
/// The points of a bin as closed data: a number, the value of a number fact, or a sum, difference, product or quotient of such. Arithmetic
/// is exact, with fractions kept whole; the card's named rounding is applied once, to the bin's result.
/// </summary>
/// <remarks>
/// An expression nests at most <see cref="MostDepth"/> deep and has at most <see cref="MostParts"/> parts; an operator that would make a
/// larger one throws an <see cref="ArgumentException"/>. An operand without a number, a divisor of 0 for which no points are declared, or a
/// result too large for the card gives no points at all: the characteristic is unmatched and there is no score, never a zero.
/// </remarks>
/// <example><code>PointsExpression.Of(income) * 0.03m + 11</code></example>
public sealed class PointsExpression : IEquatable<PointsExpression>
{
    /// <summary>The deepest an expression may nest; a number or fact is 1 deep.</summary>
    public const int MostDepth = 64;

    /// <summary>The most numbers, facts and operations in one expression; one that stands in two places counts twice.</summary>
    public const int MostParts = 1_024;

    private readonly int depth = 1;
    private readonly int size = 1;

    private PointsExpression(PointsOperation operation, decimal constant, NumberFact? fact, ImmutableArray<PointsExpression> operands, decimal? whenZero = null)
    {
        Operation = operation;
        Constant = constant;
        Fact = fact;
        Operands = operands;
        WhenZero = whenZero;
        foreach (PointsExpression operand in operands)
        {
            depth = Math.Max(depth, operand.depth + 1);
            size += operand.size;
        }

        if (depth > MostDepth)
        {
            throw new ArgumentException($"The points expression nests \"{depth}\" deep; at most {MostDepth} is allowed. Hint: add the largest parts last.");
        }

        if (size > MostParts)
        {
            throw new ArgumentException($"The points expression holds \"{size}\" parts; at most {MostParts} are allowed. Hint: split it into bins or characteristics.");
        }
    }

    /// <summary>What the node is.</summary>
    public PointsOperation Operation { get; }

    /// <summary>The number of a <see cref="PointsOperation.Constant"/>; 0 otherwise.</summary>
    public decimal Constant { get; }

    /// <summary>The fact of a <see cref="PointsOperation.Fact"/>; <see langword="null"/> otherwise.</summary>
    public NumberFact? Fact { get; }

    /// <summary>The two operands of a sum, difference, product or quotient; empty otherwise.</summary>
    public ImmutableArray<PointsExpression> Operands { get; }

    /// <summary>What a <see cref="PointsOperation.Quotient"/> is worth where its divisor is 0; null where it then gives no points.</summary>
    public decimal? WhenZero { get; }

    /// <summary>Whether the points are one fixed number.</summary>
    public bool IsConstant => Operation == PointsOperation.Constant;

    /// <summary>The value of a number fact.</summary>
    public static PointsExpression Of(NumberFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new(PointsOperation.Fact, 0, fact, []);
    }

    /// <summary>A fixed number.</summary>
    public static PointsExpression FromDecimal(decimal points) => new(PointsOperation.Constant, points, null, []);

    /// <summary>A fixed number.</summary>
    public static implicit operator PointsExpression(decimal points) => FromDecimal(points);

    /// <summary>A fixed number.</summary>
    public static implicit operator PointsExpression(int points) => FromDecimal(points);

    /// <summary>The sum.</summary>
    public static PointsExpression operator +(PointsExpression left, PointsExpression right) => Join(PointsOperation.Sum, left, right);

    /// <summary>The difference.</summary>
    public static PointsExpression operator -(PointsExpression left, PointsExpression right) => Join(PointsOperation.Difference, left, right);

    /// <summary>The product.</summary>
    public static PointsExpression operator *(PointsExpression left, PointsExpression right) => Join(PointsOperation.Product, left, right);

    /// <summary>The quotient; where the divisor is 0 there are no points.</summary>
    public static PointsExpression operator /(PointsExpression left, PointsExpression right) => Join(PointsOperation.Quotient, left, right);

    /// <summary>The quotient, with what it is worth where the divisor is 0.</summary>
    /// <param name="dividend">What is divided. Where it has no number, there are no points, whatever the divisor.</param>
    /// <param name="divisor">By what.</param>
    /// <param name="whenZero">The value of the quotient where the divisor is 0.</param>
    /// <example><code>PointsExpression.Divide(PointsExpression.Of(debt), PointsExpression.Of(income), whenZero: 10) * 5</code></example>
    public static PointsExpression Divide(PointsExpression dividend, PointsExpression divisor, decimal whenZero) => Join(PointsOperation.Quotient, dividend, divisor, whenZero);

    /// <inheritdoc/>
    public bool Equals(PointsExpression? other) =>
        other is not null && Operation == other.Operation && Constant == other.Constant && WhenZero == other.WhenZero && Equals(Fact, other.Fact)
        && Operands.AsSpan().SequenceEqual(other.Operands.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PointsExpression);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Operation, Constant, Fact, Operands.Length, WhenZero);

    /// <summary>The expression as text, such as <c>income * 0.03 + 11</c>, or <c>divide(debt, income, 10)</c> for a quotient that is 10 where income is 0.</summary>
    public override string ToString() => Operation switch
    {
        PointsOperation.Constant => DecimalText.Format(Constant),
        PointsOperation.Fact => Fact!.Name,
        PointsOperation.Sum => $"{Operands[0]} + {Operands[1]}",
        PointsOperation.Difference => $"{Operands[0]} - {Grouped(Operands[1])}",
        PointsOperation.Product => $"{Grouped(Operands[0])} * {Grouped(Operands[1], PointsOperation.Quotient)}",
        _ when WhenZero is { } zero => $"divide({Operands[0]}, {Operands[1]}, {DecimalText.Format(zero)})",
        _ => $"{Grouped(Operands[0])} / {Grouped(Operands[1], PointsOperation.Product, PointsOperation.Quotient)}",
    };

    /// <summary>Whether some quotient is always one by 0, for which no points are declared.</summary>
    internal bool DividesByZero() =>
        (Operation == PointsOperation.Quotient && WhenZero is null && Operands[1] is { IsConstant: true, Constant: 0 }) || Operands.Any(static operand => operand.DividesByZero());

    /// <summary>Every fact that is read, left to right.</summary>
    internal IEnumerable<NumberFact> Facts() => Operation == PointsOperation.Fact ? [Fact!] : Operands.SelectMany(static operand => operand.Facts());

    private static string Grouped(PointsExpression operand, params ReadOnlySpan<PointsOperation> also) =>
        operand.Operation is PointsOperation.Sum or PointsOperation.Difference || (operand.WhenZero is null && also.Contains(operand.Operation)) ? $"({operand})" : operand.ToString();

    private static PointsExpression Join(PointsOperation operation, PointsExpression left, PointsExpression right, decimal? whenZero = null)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(operation, 0, null, [left, right], whenZero);
    }
}
