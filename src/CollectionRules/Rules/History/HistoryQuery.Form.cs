using CollectionRules.Serialization;

namespace CollectionRules.Rules.History;

/// <content>The canonical form.</content>
public sealed partial class HistoryQuery
{
    /// <summary>Writes the query as one JSON object. Members at their default are left out.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteTo(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.StartObject();
        Texts(writer, "events", Kinds);
        if (Condition is not null)
        {
            writer.Name("where");
            Write(Condition, writer);
        }

        if (Reset is not null)
        {
            writer.Name("after");
            Write(Reset, writer);
        }

        if (!Keys.IsEmpty)
        {
            Texts(writer, "per", Keys.Select(HistoryWords.Keys.WordFor));
        }

        Text(writer, "within", Window == HistoryWindow.Ever ? null : Window.ToString());
        Text(writer, "clock", Clock == HistoryClock.Debtor ? null : Clock.ToString());
        Text(writer, "take", Aggregate.Kind == HistoryAggregateKind.Count ? null : HistoryWords.Aggregates.WordFor(Aggregate.Kind));
        Text(writer, "field", Aggregate.Field?.Word());
        Text(writer, "unit", Aggregate.Unit is HistoryUnit unit ? HistoryWords.Units.WordFor(unit) : null);
        writer.EndObject();
    }

    private static void Text(CanonicalWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.Name(name);
            writer.Text(text);
        }
    }

    private static void Texts(CanonicalWriter writer, string name, IEnumerable<string> texts)
    {
        writer.Name(name);
        writer.StartArray();
        foreach (string text in texts)
        {
            writer.Text(text);
        }

        writer.EndArray();
    }

    private static void Number(CanonicalWriter writer, string name, decimal? number)
    {
        if (number is decimal told)
        {
            writer.Name(name);
            writer.Number(told);
        }
    }

    private static void Write(EventCondition condition, CanonicalWriter writer)
    {
        writer.StartObject();
        switch (condition.Kind)
        {
            case EventConditionKind.Words:
                Text(writer, "field", condition.Field?.Word());
                Texts(writer, "in", condition.Words);
                break;
            case EventConditionKind.Range:
                Text(writer, "field", condition.Field?.Word());
                Number(writer, "from", condition.Minimum);
                Number(writer, "to", condition.Maximum);
                break;
            case EventConditionKind.Missing:
                Text(writer, "missing", condition.Field?.Word());
                break;
            case EventConditionKind.Not:
                writer.Name("not");
                Write(condition.Parts[0], writer);
                break;
            default:
                writer.Name(HistoryWords.Conditions.WordFor(condition.Kind));
                writer.StartArray();
                foreach (EventCondition part in condition.Parts)
                {
                    Write(part, writer);
                }

                writer.EndArray();
                break;
        }

        writer.EndObject();
    }
}
