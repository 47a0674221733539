using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Diagnostics;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Rules.History;
using CollectionRules.Rules.Sources;

namespace CollectionRules.Json.Sections;

/// <summary>Reads where the value of a host's fact comes from.</summary>
internal static class OriginReader
{
    private static readonly ObjectShape BandShape = new(
        new("name", CommonShapes.Free, "The band.", IsRequired: true),
        new("from", CommonShapes.Whole(0, int.MaxValue), "The first day of it, itself included.", IsRequired: true),
        new("to", CommonShapes.Whole(0, int.MaxValue), "The last day of it, itself included; none for the last band."));

    private static readonly NamedShape OriginShape = new("origin", "Where the value of a host's fact comes from.", static () => new ObjectShape(
    [
        new("attribute", CommonShapes.Free, "An attribute of the host on the case."),
        new("history", HistoryReader.Query, "A question about what happened so far."),
        new("model", CommonShapes.Free, "The last valid result of an outside model of this name."),
        new("signal", CommonShapes.Free, "A signal of the portfolio, from the context."),
        new("field", WordShape.Of(PolicyForms.Fields), "A word of the case file whose values the host knows."),
        new("bands", new ArrayShape(BandShape!, 1, 1_000), "The band that days past due fall in; the first begins with 0, and none leaves a gap."),
        new("version", CommonShapes.Free, "The only version of the model that counts; any where nothing is said."),
        new("whenNone", CommonShapes.Name, "The special code that stands where there is no value; the fact is missing then where nothing is said."),
        new("fallback", CommonShapes.Number, "The number that stands where a model has no valid result."),
    ])
    {
        ExactlyOne = ["attribute", "history", "model", "signal", "field", "bands"],
    });

    public static readonly ShapeMember Origin = new("from", OriginShape, "Where the value comes from.", IsRequired: true);

    /// <summary>The origin; null where any part of it is wrong, with every fault told.</summary>
    public static FactOrigin? Read(Part part, PolicyReading reading)
    {
        FactOrigin? origin = part["attribute"].Text is { Length: > 0 } attribute ? FactOrigin.OfAttribute(attribute)
            : part["model"].Text is { Length: > 0 } model ? FactOrigin.OfModel(model, part["version"].Text)
            : part["signal"].Text is { Length: > 0 } signal ? FactOrigin.OfSignal(signal)
            : part["field"].Word(PolicyForms.Fields) is { } field ? FactOrigin.OfField(field)
            : part["history"].IsPresent ? HistoryReader.Read(part["history"]) is { } query ? FactOrigin.OfHistory(query) : null
            : Bands(part["bands"], reading);
        if (origin is not null && part["whenNone"].Text is { Length: > 0 } code)
        {
            origin = origin.OrSpecial(code);
        }

        return origin is not null && part["fallback"].Number is { } fallback ? origin.Or(fallback) : origin;
    }

    private static FactOrigin? Bands(Part part, PolicyReading reading)
    {
        if (!part.IsPresent)
        {
            return null;
        }

        IEnumerable<DayBand> bands = part.Items.Select(static band => new DayBand(band["name"].Text ?? "", band["from"].Integer ?? 0, band["to"].Integer));
        DelinquencyBuckets.TryCreate(bands, out DelinquencyBuckets? table, out ImmutableArray<PolicyDiagnostic> diagnostics);
        reading.Place(diagnostics, part);
        return table is null ? null : FactOrigin.OfBands(table);
    }
}
