using CollectionRules.Serialization;

namespace CollectionRules.Scoring.Documents;

/// <summary>
/// The document form of points: a number, <c>{"fact": …}</c>, a sum, difference or product of two or more parts, taken from the left, or
/// <c>{"quotient": {"of": …, "by": …, "whenZero": …}}</c>.
/// </summary>
internal static class PointsForm
{
    public const string Quotient = "quotient", Dividend = "of", Divisor = "by", WhenZero = "whenZero";

    public static void Write(DefinitionWriter writer, PointsExpression points)
    {
        if (points.IsConstant)
        {
            writer.Values.Number(points.Constant);
            return;
        }

        writer.StartObject();
        if (points.Operation == PointsOperation.Fact)
        {
            writer.Text("fact", points.Fact!.Name);
        }
        else if (points.Operation == PointsOperation.Quotient)
        {
            writer.StartObject(Quotient);
            writer.Name(Dividend);
            Write(writer, points.Operands[0]);
            writer.Name(Divisor);
            Write(writer, points.Operands[1]);
            writer.NumberIfAny(WhenZero, points.WhenZero);
            writer.EndObject();
        }
        else
        {
            writer.StartArray(NameOf(points.Operation));
            WriteParts(writer, points, points.Operation);
            writer.EndArray();
        }

        writer.EndObject();
    }

    public static string NameOf(PointsOperation operation) => operation switch
    {
        PointsOperation.Sum => "sum",
        PointsOperation.Difference => "difference",
        PointsOperation.Product => "product",
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, $"The operation \"{operation}\" has no list of parts; Sum, Difference and Product have."),
    };

    /// <summary>The parts of <c>(a + b) + c</c> stand side by side.</summary>
    private static void WriteParts(DefinitionWriter writer, PointsExpression points, PointsOperation operation)
    {
        if (points.Operation == operation)
        {
            WriteParts(writer, points.Operands[0], operation);
            Write(writer, points.Operands[1]);
        }
        else
        {
            Write(writer, points);
        }
    }
}
