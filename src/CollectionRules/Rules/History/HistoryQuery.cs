using System.Collections.Immutable;

namespace CollectionRules.Rules.History;

/// <summary>
/// A question about what happened so far, as data: of which events, with which fields, counted apart by which keys, within which window of
/// whose calendar, and what is made of them. Facts, caps, cooldowns, cadence and follow-ups all ask in this one language.
/// </summary>
/// <remarks>
/// <para>Without more words a query counts all events of its kinds for the whole case. Immutable: each word gives a new query. Two queries
/// are equal when they say the same.</para>
/// <para>A payment counts only until it is reversed. Faults such as a kind that does not exist are found by <see cref="Validate"/>.</para>
/// </remarks>
/// <example><code>
/// HistoryQuery calls = HistoryQuery.Of(ContactAttempted.KindName)
///     .Where(EventField.Channel.Is(Channel.Call, Channel.RobotCall) &amp; EventField.Direction.Is("outbound"))
///     .Per(HistoryKey.Person, HistoryKey.Debt)
///     .Within(HistoryWindow.Rolling(Days(7)));
/// calls.ToString()
/// // count of contact-attempted where channel in (call, robot-call) and direction in (outbound) per person, debt within rolling P7D of debtor
/// </code></example>
public sealed partial class HistoryQuery : IEquatable<HistoryQuery>
{
    private HistoryQuery(ImmutableArray<string> kinds) => Kinds = kinds;

    private HistoryQuery(HistoryQuery other) =>
        (Kinds, Condition, Keys, Window, Clock, Aggregate, Reset) = (other.Kinds, other.Condition, other.Keys, other.Window, other.Clock, other.Aggregate, other.Reset);

    /// <summary>The kinds of event, such as <c>contact-attempted</c>, each once, in the order given.</summary>
    public ImmutableArray<string> Kinds { get; }

    /// <summary>What an event must meet to count; null where every event of the kinds counts.</summary>
    public EventCondition? Condition { get; private init; }

    /// <summary>By what it is counted apart, each once; none for the whole case.</summary>
    public ImmutableArray<HistoryKey> Keys { get; private init; } = [];

    /// <summary>The window; <see cref="HistoryWindow.Ever"/> where nothing is said.</summary>
    public HistoryWindow Window { get; private init; }

    /// <summary>Whose calendar; <see cref="HistoryClock.Debtor"/> where nothing is said.</summary>
    public HistoryClock Clock { get; private init; }

    /// <summary>What is made of the events; <see cref="HistoryAggregate.Count"/> where nothing is said.</summary>
    public HistoryAggregate Aggregate { get; private init; }

    /// <summary>Where set, only events after the last one of the kinds and keys that meets this count: fruitless attempts since the last conversation.</summary>
    public EventCondition? Reset { get; private init; }

    /// <summary>Begins a query.</summary>
    /// <param name="kinds">The kinds of event, such as <c>ContactAttempted.KindName</c>; one named twice counts once.</param>
    /// <exception cref="ArgumentException">No kind is named.</exception>
    public static HistoryQuery Of(params ReadOnlySpan<string> kinds)
    {
        foreach (string kind in kinds)
        {
            ArgumentNullException.ThrowIfNull(kind, nameof(kinds));
        }

        return kinds.Length > 0
            ? new([.. kinds.ToArray().Distinct(StringComparer.Ordinal)])
            : throw new ArgumentException("A history query asks for at least one kind of event.", nameof(kinds));
    }

    /// <summary>Only events that meet the condition; said again, both must be met.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    public HistoryQuery Where(EventCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new(this) { Condition = Condition is null ? condition : Condition & condition };
    }

    /// <summary>Counted apart by these, in place of what was said before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A key is not defined.</exception>
    public HistoryQuery Per(params ReadOnlySpan<HistoryKey> keys)
    {
        foreach (HistoryKey key in keys)
        {
            if (key is < HistoryKey.Debtor or > HistoryKey.Collector)
            {
                throw new ArgumentOutOfRangeException(nameof(keys), key, "The key is not defined.");
            }
        }

        return new(this) { Keys = [.. keys.ToArray().Where(key => key != HistoryKey.Debtor).Distinct()] };
    }

    /// <summary>Within a window, in place of the one said before.</summary>
    public HistoryQuery Within(HistoryWindow window) => new(this) { Window = window };

    /// <summary>By the calendar of a clock, in place of the one said before.</summary>
    public HistoryQuery In(HistoryClock clock) => new(this) { Clock = clock };

    /// <summary>Makes something else of the events than was said before.</summary>
    public HistoryQuery Take(HistoryAggregate aggregate) => new(this) { Aggregate = aggregate };

    /// <summary>Only events after the last one of the kinds and keys, inside the window, that meets the condition.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    public HistoryQuery After(EventCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new(this) { Reset = condition };
    }

    /// <inheritdoc/>
    public bool Equals(HistoryQuery? other) => ReferenceEquals(this, other) || (other is not null
        && Kinds.AsSpan().SequenceEqual(other.Kinds.AsSpan()) && Equals(Condition, other.Condition) && Keys.AsSpan().SequenceEqual(other.Keys.AsSpan())
        && Window == other.Window && Clock == other.Clock && Aggregate == other.Aggregate && Equals(Reset, other.Reset));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HistoryQuery);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kinds[0], Kinds.Length, Condition, Keys.Length, Window, Clock, Aggregate, Reset);

    /// <summary>The query in words.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{Aggregate} of {string.Join(", ", Kinds)}"
        + (Condition is null ? "" : $" where {Condition}")
        + (Reset is null ? "" : $" after the last where {Reset}")
        + (Keys.IsEmpty ? "" : $" per {string.Join(", ", Keys.Select(HistoryWords.Keys.WordFor))}")
        + $" within {Window} of {Clock}";
}
