namespace CollectionRules.Rules.History;

/// <summary>What a query makes of the events that count. The default value counts them.</summary>
public readonly record struct HistoryAggregate
{
    private HistoryAggregate(HistoryAggregateKind kind, EventField? field = null, HistoryUnit? unit = null) => (Kind, Field, Unit) = (kind, field, unit);

    /// <summary>How many.</summary>
    public static HistoryAggregate Count => default;

    /// <summary>On how many different local dates.</summary>
    public static HistoryAggregate DistinctDays { get; } = new(HistoryAggregateKind.DistinctDays);

    /// <summary>What is made.</summary>
    public HistoryAggregateKind Kind { get; }

    /// <summary>The field it is made of; null where none is needed.</summary>
    public EventField? Field { get; }

    /// <summary>The unit of a time; null otherwise.</summary>
    public HistoryUnit? Unit { get; }

    /// <summary>Whether it counts and so can be capped.</summary>
    public bool IsCount => Kind is HistoryAggregateKind.Count or HistoryAggregateKind.CountDistinct or HistoryAggregateKind.DistinctDays;

    /// <summary>How many different values of a field.</summary>
    public static HistoryAggregate CountDistinct(EventField field) => new(HistoryAggregateKind.CountDistinct, field);

    /// <summary>The sum of a field.</summary>
    public static HistoryAggregate Sum(EventField field) => new(HistoryAggregateKind.Sum, field);

    /// <summary>The greatest value of a field.</summary>
    public static HistoryAggregate Maximum(EventField field) => new(HistoryAggregateKind.Maximum, field);

    /// <summary>The smallest value of a field.</summary>
    public static HistoryAggregate Minimum(EventField field) => new(HistoryAggregateKind.Minimum, field);

    /// <summary>What the last event says in a field.</summary>
    public static HistoryAggregate Latest(EventField field) => new(HistoryAggregateKind.Latest, field);

    /// <summary>Whole units since the first event.</summary>
    public static HistoryAggregate SinceFirst(HistoryUnit unit = HistoryUnit.Days) => new(HistoryAggregateKind.SinceFirst, unit: unit);

    /// <summary>Whole units since the last event.</summary>
    public static HistoryAggregate SinceLast(HistoryUnit unit = HistoryUnit.Days) => new(HistoryAggregateKind.SinceLast, unit: unit);

    /// <summary>The aggregate in words.</summary>
    /// <returns>For example <c>count</c>, <c>sum of amount</c> or <c>since-last in days</c>.</returns>
    public override string ToString() => HistoryWords.Aggregates.WordFor(Kind)
        + (Field is EventField field ? " of " + field.Word() : "")
        + (Unit is HistoryUnit unit ? " in " + HistoryWords.Units.WordFor(unit) : "");
}
