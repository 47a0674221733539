using CollectionRules.Cases.Documents;
using CollectionRules.Diagnostics;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Shapes;

/// <summary>A text of a form of its own, such as a span of time or a word of an open vocabulary.</summary>
/// <typeparam name="T">What the text stands for.</typeparam>
/// <param name="form">How it is read, and an example.</param>
internal sealed class FormShape<T>(TextForm<T> form) : Shape
    where T : struct
{
    public override DocumentKind? Kind => DocumentKind.Text;

    public override void Check(ValueReader value)
    {
        if (value.Text() is { } text && !form.Parse(text, out _))
        {
            value.Report(DiagnosticCode.CaseForm, null, ("example", form.Example));
        }
    }

    public override void Describe(SchemaWriter schema)
    {
        schema.Members.Text("type", "string");
        schema.Members.Texts("examples", [form.Example]);
    }
}
