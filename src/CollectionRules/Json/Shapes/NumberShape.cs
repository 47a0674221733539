using CollectionRules.Serialization;

namespace CollectionRules.Json.Shapes;

/// <summary>A number, taken exactly.</summary>
internal sealed class NumberShape : Shape
{
    /// <summary>The least number allowed; null for none.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The greatest number allowed; null for none.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Whether the number must be whole.</summary>
    public bool IsWhole { get; init; }

    public override DocumentKind? Kind => DocumentKind.Number;

    public override void Check(ValueReader value)
    {
        _ = IsWhole
            ? value.Integer((long)(Minimum ?? long.MinValue), (long)(Maximum ?? long.MaxValue)) is not null
            : value.Number(Minimum ?? decimal.MinValue, Maximum ?? decimal.MaxValue) is not null;
    }

    public override void Describe(SchemaWriter schema)
    {
        schema.Members.Text("type", IsWhole ? "integer" : "number");
        schema.Members.NumberIfAny("minimum", Minimum);
        schema.Members.NumberIfAny("maximum", Maximum);
    }
}
