using CollectionRules.Serialization;

namespace CollectionRules.Json.Shapes;

/// <summary><c>true</c> or <c>false</c>, or <c>true</c> alone.</summary>
internal sealed class FlagShape : Shape
{
    /// <summary>Whether only <c>true</c> may stand there: the member says all by being there.</summary>
    public bool IsAlwaysTrue { get; init; }

    public override DocumentKind? Kind => DocumentKind.Flag;

    public override void Check(ValueReader value)
    {
        if (value.Flag() is false && IsAlwaysTrue)
        {
            value.Report(Diagnostics.DiagnosticCode.OnlyTrue);
        }
    }

    public override void Describe(SchemaWriter schema)
    {
        if (IsAlwaysTrue)
        {
            schema.Members.Name("const");
            schema.Members.Values.Flag(true);
        }
        else
        {
            schema.Members.Text("type", "boolean");
        }
    }
}
