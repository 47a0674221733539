using CollectionRules.Scoring;
using CollectionRules.Scoring.Documents;

namespace CollectionRules.Json.Reading;

/// <content>Points expressions.</content>
internal sealed partial class PolicyReading
{
    private static readonly PointsOperation[] Operations = [PointsOperation.Sum, PointsOperation.Difference, PointsOperation.Product];

    /// <summary>Points; null where any part of them is wrong, with every fault told.</summary>
    public PointsExpression? Points(Part part) => Measured(part)?.Points;

    /// <summary>The expression with its depth and its number of parts, which the expression itself refuses to pass.</summary>
    private (PointsExpression Points, int Depth, int Size)? Measured(Part part)
    {
        if (part.Number is { } constant)
        {
            return (constant, 1, 1);
        }

        if (part["fact"].IsPresent)
        {
            return NumberFact(part["fact"]) is { } fact ? (PointsExpression.Of(fact), 1, 1) : null;
        }

        if (part[PointsForm.Quotient] is { IsPresent: true } quotient)
        {
            return Divided(quotient);
        }

        foreach (PointsOperation operation in Operations)
        {
            if (part[PointsForm.NameOf(operation)] is { IsPresent: true } list)
            {
                return Joined(list, operation);
            }
        }

        return null;
    }

    private (PointsExpression Points, int Depth, int Size)? Divided(Part quotient)
    {
        (PointsExpression Points, int Depth, int Size)? dividend = Measured(quotient[PointsForm.Dividend]), divisor = Measured(quotient[PointsForm.Divisor]);
        if (dividend is not { } of || divisor is not { } by)
        {
            return null;
        }

        int depth = Math.Max(of.Depth, by.Depth) + 1, size = of.Size + by.Size + 1;
        if (depth > PointsExpression.MostDepth || size > PointsExpression.MostParts)
        {
            ReportParts(quotient, PointsExpression.MostParts, PointsExpression.MostDepth);
            return null;
        }

        return (quotient[PointsForm.WhenZero].Number is { } zero ? PointsExpression.Divide(of.Points, by.Points, zero) : of.Points / by.Points, depth, size);
    }

    private (PointsExpression Points, int Depth, int Size)? Joined(Part list, PointsOperation operation)
    {
        (PointsExpression Points, int Depth, int Size)?[] parts = [.. list.Items.Select(Measured)];
        if (parts.Length == 0 || parts.Any(static part => part is null))
        {
            return null;
        }

        (PointsExpression points, int depth, int size) = parts[0]!.Value;
        foreach ((PointsExpression Points, int Depth, int Size)? next in parts[1..])
        {
            depth = Math.Max(depth, next!.Value.Depth) + 1;
            size += next.Value.Size + 1;
            if (depth > PointsExpression.MostDepth || size > PointsExpression.MostParts)
            {
                ReportParts(list, PointsExpression.MostParts, PointsExpression.MostDepth);
                return null;
            }

            points = operation switch
            {
                PointsOperation.Sum => points + next.Value.Points,
                PointsOperation.Difference => points - next.Value.Points,
                _ => points * next.Value.Points,
            };
        }

        return (points, depth, size);
    }
}
