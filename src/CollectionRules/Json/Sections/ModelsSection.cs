using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Rules;
using CollectionRules.Scoring;
using CollectionRules.Scoring.Documents;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>The models from outside whose results count.</summary>
internal sealed class ModelsSection : JsonSection
{
    private static readonly ArrayShape List = new(
        new ObjectShape(
            new("name", CommonShapes.Free, "The model's name, as its results bear it.", IsRequired: true),
            new("fact", CommonShapes.Name, "The number fact of the host that takes the value; its origin is this model.", IsRequired: true),
            new("versions", new ArrayShape(CommonShapes.Free, 1, 1_000), "The versions that are accepted.", IsRequired: true),
            new("usableFor", new FormShape<TimeSpan>(PolicyForms.Time), "How long after it occurred a result may be used, the end excluded; without limit where nothing is said."),
            new("fallback", CommonShapes.Value, "What stands in where no result counts: a number, a special code, or null for missing.", IsRequired: true)),
        0,
        FactSchema.MostFacts);

    public override string Member => "models";

    public override string Description => "The models from outside: which versions of whose results count, how long, and what stands in for them.";

    public override Shape Shape => List;

    public override void Read(Part part, PolicyReading reading)
    {
        foreach (Part item in part.Items)
        {
            if (!reading.IsSound(item) || reading.NumberFact(item["fact"]) is not { } fact || item["name"].Text is not { } name)
            {
                continue;
            }

            ImmutableArray<string> versions = [.. item["versions"].Items.Select(static version => version.Text ?? "")];
            if (PolicyReading.Value(item["fallback"], fact) is not { } fallback || !OutsideModel.IsValue(fact, fallback) || versions.Contains("") || name.Length == 0
                || versions.Distinct(StringComparer.Ordinal).Count() < versions.Length)
            {
                reading.Report(item["name"], DiagnosticCode.Model);
                continue;
            }

            reading.Models.Add(OutsideModel.Create(name, fact, versions, fallback, item["usableFor"].Form(PolicyForms.Time)));
        }
    }

    public override void Write(DefinitionWriter writer, PolicyContent content)
    {
        if (content.Models.IsEmpty)
        {
            return;
        }

        writer.StartArray(Member);
        foreach (OutsideModel model in content.Models)
        {
            ModelForm.Write(writer, model);
        }

        writer.EndArray();
    }
}
