using CollectionRules.Cases;
using CollectionRules.Cases.Events;

namespace CollectionRules.Rules.Sources;

/// <content>Facts of the host.</content>
internal sealed partial class FactReading
{
    internal FactValue Of(HostFact host)
    {
        FactOrigin origin = host.Origin;
        FactValue value = origin.Kind switch
        {
            FactOriginKind.Attribute => Dated(host.Fact, Attribute(origin.Name!)),
            FactOriginKind.History => Value(origin.Query!),
            FactOriginKind.Model => Model(origin),
            FactOriginKind.Signal => context.Signals.TryGetValue(origin.Name!, out decimal signal) ? signal : FactValue.Missing,
            FactOriginKind.Bands => origin.Bands.First(band => band.Contains(Standing.DaysPastDue)).Name,
            _ => Word(origin.Field!.Value) is string word ? word : FactValue.Missing,
        };
        return value.Kind != FactValueKind.Missing ? value
            : origin.Fallback is decimal fallback ? fallback
            : origin.WhenNone is string code ? FactValue.Special(code)
            : value;
    }

    private static FactValue Dated(Fact fact, FactValue value) =>
        fact is DateFact && value.Word is string text && Calendars.DateText.TryParseDate(text, out DateOnly date) ? date : value;

    private FactValue Model(FactOrigin origin)
    {
        ModelResultReceived? last = Told<ModelResultReceived>(ModelResultReceived.KindName).LastOrDefault(told => told.Model == origin.Name && (origin.Version is null || told.ModelVersion == origin.Version));
        return last is not null && !(last.ValidUntil <= AsOf) ? last.Value : FactValue.Missing;
    }

    private string? Word(CaseField field) => field switch
    {
        CaseField.Region => file.Borrower.Region,
        CaseField.Language => file.Borrower.Language,
        CaseField.Stage => Told<StageChanged>(StageChanged.KindName).LastOrDefault()?.Stage,
        CaseField.Grade => Told<Scored>(Scored.KindName).LastOrDefault(told => told.Grade is not null)?.Grade,
        CaseField.Agency => Last(PlacedWithAgency.KindName, RecalledFromAgency.KindName) is PlacedWithAgency placed ? placed.Agency : null,
        CaseField.Product => WorstAccount?.Product.ToString(),
        _ => file.Currency.Code,
    };
}
