using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Rules.History;

namespace CollectionRules.Json.Sections;

/// <summary>Reads history queries; what they ask for is checked by the query itself.</summary>
internal static class HistoryReader
{
    public static readonly NamedShape Condition = new("eventCondition", "A condition on the fields of one event, in three-valued logic.", static () => AnyCondition!);

    private static readonly WordShape Field = WordShape.Of(PolicyForms.EventFields);

    private static readonly ArrayShape Conditions = new(Condition, 0, HistoryQuery.MostTerms);

    private static readonly ObjectShape AnyCondition = new(
    [
        new("field", Field, "The field of the event."),
        new("in", new ArrayShape(CommonShapes.Free, 1, HistoryQuery.MostTerms), "The words of which the field must be one."),
        new("from", CommonShapes.Number, "The least number of the field, itself included."),
        new("to", CommonShapes.Number, "The greatest number of the field, itself included."),
        new("missing", Field, "The event says nothing in this field."),
        new("all", Conditions, "All of these hold."),
        new("any", Conditions, "At least one of these holds."),
        new("not", Condition, "This is false; unknown where it is unknown."),
    ])
    {
        ExactlyOne = ["field", "missing", "all", "any", "not"],
    };

    public static readonly NamedShape Query = new("historyQuery", "A question about what happened so far.", static () => new ObjectShape(
        new("events", new ArrayShape(CommonShapes.Free, 1, HistoryQuery.MostTerms), "The kinds of event, such as contact-attempted.", IsRequired: true),
        new("where", Condition, "What an event must meet to count."),
        new("after", Condition, "Only events after the last one that meets this count."),
        new("per", new ArrayShape(WordShape.Of(HistoryWords.Keys), 0, 10), "By what it is counted apart; for the whole case where nothing is said."),
        new("within", new FormShape<HistoryWindow>(PolicyForms.Window), "The window, such as rolling P7D, day, month, since P6M or for PT24H; ever where nothing is said."),
        new("clock", new FormShape<HistoryClock>(PolicyForms.Clock), "Whose calendar: debtor, business, or the id of a zone; debtor where nothing is said."),
        new("take", WordShape.Of(HistoryWords.Aggregates), "What is made of the events; count where nothing is said."),
        new("field", Field!, "The field that it is made of."),
        new("unit", WordShape.Of(HistoryWords.Units), "The unit of a time since; days where nothing is said.")));

    /// <summary>The query; null where any part of it could not be read, which its shape told.</summary>
    public static HistoryQuery? Read(Part part)
    {
        string[] events = part["events"].Texts;
        if (events.Length == 0)
        {
            return null;
        }

        HistoryQuery query = HistoryQuery.Of(events);
        EventCondition? where = Read(part["where"], out bool isWhereSound), after = Read(part["after"], out bool isAfterSound);
        query = where is null ? query : query.Where(where);
        query = after is null ? query : query.After(after);
        HistoryKey[] keys = [.. part["per"].Items.Select(static key => key.Word(HistoryWords.Keys)).OfType<HistoryKey>()];
        query = keys.Length == 0 ? query : query.Per(keys);
        query = part["within"].Form(PolicyForms.Window) is { } window ? query.Within(window) : query;
        query = part["clock"].Form(PolicyForms.Clock) is { } clock ? query.In(clock) : query;
        HistoryAggregate? aggregate = Aggregate(part);
        return isWhereSound && isAfterSound && aggregate is { } take ? query.Take(take) : null;
    }

    private static HistoryAggregate? Aggregate(Part part)
    {
        HistoryUnit unit = part["unit"].Word(HistoryWords.Units) ?? HistoryUnit.Days;
        EventField? field = part["field"].Word(PolicyForms.EventFields);
        return (part["take"].Word(HistoryWords.Aggregates) ?? HistoryAggregateKind.Count, field) switch
        {
            (HistoryAggregateKind.Count, _) => HistoryAggregate.Count,
            (HistoryAggregateKind.DistinctDays, _) => HistoryAggregate.DistinctDays,
            (HistoryAggregateKind.SinceFirst, _) => HistoryAggregate.SinceFirst(unit),
            (HistoryAggregateKind.SinceLast, _) => HistoryAggregate.SinceLast(unit),
            (HistoryAggregateKind.CountDistinct, { } of) => HistoryAggregate.CountDistinct(of),
            (HistoryAggregateKind.Sum, { } of) => HistoryAggregate.Sum(of),
            (HistoryAggregateKind.Maximum, { } of) => HistoryAggregate.Maximum(of),
            (HistoryAggregateKind.Minimum, { } of) => HistoryAggregate.Minimum(of),
            (HistoryAggregateKind.Latest, { } of) => HistoryAggregate.Latest(of),
            _ => null,
        };
    }

    private static EventCondition? Read(Part part, out bool isSound)
    {
        EventCondition? condition = part.IsPresent ? Inner(part) : null;
        isSound = !part.IsPresent || condition is not null;
        return condition;
    }

    private static EventCondition? Inner(Part part)
    {
        if (part["missing"].Word(PolicyForms.EventFields) is { } missing)
        {
            return EventCondition.OfMissing(missing);
        }

        if (part["field"].Word(PolicyForms.EventFields) is { } field)
        {
            return part["in"].IsPresent ? EventCondition.OfWords(field, part["in"].Texts) : EventCondition.OfRange(field, part["from"].Number, part["to"].Number);
        }

        if (part["not"].IsPresent)
        {
            return Inner(part["not"]) is { } negated ? EventCondition.Not(negated) : null;
        }

        bool isAll = part["all"].IsPresent;
        EventCondition?[] parts = [.. part[isAll ? "all" : "any"].Items.Select(Inner)];
        return parts.Any(static one => one is null) ? null : isAll ? EventCondition.All([.. parts.OfType<EventCondition>()]) : EventCondition.Any([.. parts.OfType<EventCondition>()]);
    }
}
