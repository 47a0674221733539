using CollectionRules.Serialization;

namespace CollectionRules.Scoring.Documents;

/// <summary>
/// The document form of points: a number, <c>{"fact": …}</c>, or a sum, difference, product or quotient of two or more parts, taken from the left.
/// </summary>
internal static class PointsForm
{
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
        PointsOperation.Quotient => "quotient",
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, $"The operation \"{operation}\" has no parts; Sum, Difference, Product and Quotient have."),
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
