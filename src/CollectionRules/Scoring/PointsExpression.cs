using System.Collections.Immutable;
using CollectionRules.Monetary;
using CollectionRules.Rules;

namespace CollectionRules.Scoring;

/// <summary>
/// The points of a bin as closed data: a number, the value of a number fact, or a sum, difference, product or quotient of such. Arithmetic
/// is exact, a third stays a third; the card's named rounding is applied once, to the bin's result. A divisor
/// of zero gives no points, as a missing operand does.
/// </summary>
/// <remarks>
/// An expression nests at most <see cref="MostDepth"/> deep and has at most <see cref="MostParts"/> parts; an operator that would make a
/// larger one throws an <see cref="ArgumentException"/>.
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

    private PointsExpression(PointsOperation operation, decimal constant, NumberFact? fact, ImmutableArray<PointsExpression> operands)
    {
        Operation = operation;
        Constant = constant;
        Fact = fact;
        Operands = operands;
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

    /// <summary>The quotient.</summary>
    public static PointsExpression operator /(PointsExpression left, PointsExpression right) => Join(PointsOperation.Quotient, left, right);

    /// <inheritdoc/>
    public bool Equals(PointsExpression? other) =>
        other is not null && Operation == other.Operation && Constant == other.Constant && Equals(Fact, other.Fact)
        && Operands.AsSpan().SequenceEqual(other.Operands.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PointsExpression);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Operation, Constant, Fact, Operands.Length);

    /// <summary>The expression as text, such as <c>income * 0.03 + 11</c>.</summary>
    public override string ToString() => Operation switch
    {
        PointsOperation.Constant => DecimalText.Format(Constant),
        PointsOperation.Fact => Fact!.Name,
        PointsOperation.Sum => $"{Operands[0]} + {Operands[1]}",
        PointsOperation.Difference => $"{Operands[0]} - {Grouped(Operands[1])}",
        PointsOperation.Product => $"{Grouped(Operands[0])} * {Grouped(Operands[1])}",
        _ => $"{Grouped(Operands[0])} / {(Operands[1].Operation is PointsOperation.Product or PointsOperation.Quotient ? $"({Operands[1]})" : Grouped(Operands[1]))}",
    };

    /// <summary>Every fact that is read, left to right.</summary>
    internal IEnumerable<NumberFact> Facts() => Operation == PointsOperation.Fact ? [Fact!] : Operands.SelectMany(static operand => operand.Facts());

    private static string Grouped(PointsExpression operand) =>
        operand.Operation is PointsOperation.Sum or PointsOperation.Difference ? $"({operand})" : operand.ToString();

    private static PointsExpression Join(PointsOperation operation, PointsExpression left, PointsExpression right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(operation, 0, null, [left, right]);
    }
}
