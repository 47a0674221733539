using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Monetary;

namespace CollectionRules.Rules.History;

/// <summary>
/// A condition on the fields of one event, as data. Logic is that of Kleene: where an event says nothing in a field, a word or a range is
/// neither met nor missed; unknown is not true, and its negation is unknown too.
/// </summary>
/// <example><code>
/// EventCondition effectiveCalls = EventField.Channel.Is("call", "robot-call") &amp; EventField.Outcome.Is("conversation");
/// EventCondition notBounced = !EventField.Outcome.Is("bounced");
/// </code></example>
public sealed class EventCondition : IEquatable<EventCondition>
{
    private EventCondition(EventConditionKind kind) => Kind = kind;

    /// <summary>What is asked.</summary>
    public EventConditionKind Kind { get; }

    /// <summary>The parts of <see cref="EventConditionKind.All"/>, <see cref="EventConditionKind.Any"/> and <see cref="EventConditionKind.Not"/>; otherwise empty.</summary>
    public ImmutableArray<EventCondition> Parts { get; private init; } = [];

    /// <summary>The field looked at; null where parts are.</summary>
    public EventField? Field { get; private init; }

    /// <summary>The words of <see cref="EventConditionKind.Words"/>, in the order given; otherwise empty.</summary>
    public ImmutableArray<string> Words { get; private init; } = [];

    /// <summary>The lower end of <see cref="EventConditionKind.Range"/>, included; null for none.</summary>
    public decimal? Minimum { get; private init; }

    /// <summary>The upper end of <see cref="EventConditionKind.Range"/>, included; null for none.</summary>
    public decimal? Maximum { get; private init; }

    /// <summary>Every one of several.</summary>
    public static EventCondition All(params ReadOnlySpan<EventCondition> parts) => new(EventConditionKind.All) { Parts = Checked(parts) };

    /// <summary>At least one of several.</summary>
    public static EventCondition Any(params ReadOnlySpan<EventCondition> parts) => new(EventConditionKind.Any) { Parts = Checked(parts) };

    /// <summary>The opposite.</summary>
    public static EventCondition Not(EventCondition part) => new(EventConditionKind.Not) { Parts = Checked([part]) };

    /// <summary>The field is one of the words: ids, words of a vocabulary, or <c>true</c> and <c>false</c>.</summary>
    public static EventCondition OfWords(EventField field, params ReadOnlySpan<string> words)
    {
        EventFieldTable.Of(field);
        foreach (string word in words)
        {
            ArgumentNullException.ThrowIfNull(word, nameof(words));
        }

        return new(EventConditionKind.Words) { Field = field, Words = [.. words] };
    }

    /// <summary>The field is a number between the ends, both included; null for no end.</summary>
    public static EventCondition OfRange(EventField field, decimal? minimum, decimal? maximum)
    {
        EventFieldTable.Of(field);
        return new(EventConditionKind.Range) { Field = field, Minimum = minimum, Maximum = maximum };
    }

    /// <summary>The event says nothing in the field.</summary>
    public static EventCondition OfMissing(EventField field)
    {
        EventFieldTable.Of(field);
        return new(EventConditionKind.Missing) { Field = field };
    }

    /// <summary>Both.</summary>
    public static EventCondition operator &(EventCondition left, EventCondition right) => All(left, right);

    /// <summary>At least one.</summary>
    public static EventCondition operator |(EventCondition left, EventCondition right) => Any(left, right);

    /// <summary>The opposite.</summary>
    public static EventCondition operator !(EventCondition part) => Not(part);

    /// <summary>Whether the condition holds for an event.</summary>
    /// <param name="told">The event.</param>
    /// <param name="file">The case file that the event belongs to: it knows the borrower's id and the events that others refer to.</param>
    /// <returns>True or false; null where a field that decides is missing.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public bool? HoldsFor(CaseEvent told, CollectionCase file)
    {
        ArgumentNullException.ThrowIfNull(told);
        ArgumentNullException.ThrowIfNull(file);
        return Holds(told, file);
    }

    /// <inheritdoc/>
    public bool Equals(EventCondition? other) => ReferenceEquals(this, other) || (other is not null
        && Kind == other.Kind && Field == other.Field && Minimum == other.Minimum && Maximum == other.Maximum
        && Words.AsSpan().SequenceEqual(other.Words.AsSpan()) && Parts.AsSpan().SequenceEqual(other.Parts.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EventCondition);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Field, Words.Length, Parts.Length, Minimum, Maximum);

    /// <summary>The condition in words.</summary>
    /// <returns>For example <c>channel in (call, robot-call) and not (outcome in (busy))</c>.</returns>
    public override string ToString() => Kind switch
    {
        EventConditionKind.All => Parts.Length == 0 ? "always" : string.Join(" and ", Parts.Select(Inner)),
        EventConditionKind.Any => Parts.Length == 0 ? "never" : string.Join(" or ", Parts.Select(Inner)),
        EventConditionKind.Not => $"not ({Parts[0]})",
        EventConditionKind.Words => $"{Name} in ({string.Join(", ", Words)})",
        EventConditionKind.Range => $"{Name} in [{(Minimum is decimal low ? DecimalText.Format(low) : "")}..{(Maximum is decimal high ? DecimalText.Format(high) : "")}]",
        _ => $"{Name} is missing",
    };

    internal bool? Holds(CaseEvent told, CollectionCase file)
    {
        switch (Kind)
        {
            case EventConditionKind.All:
                return Combined(told, file, decisive: false);
            case EventConditionKind.Any:
                return Combined(told, file, decisive: true);
            case EventConditionKind.Not:
                return !Parts[0].Holds(told, file);
        }

        EventFieldValue value = EventFieldTable.Of(Field!.Value).Read(told, file);
        return Kind == EventConditionKind.Missing ? value.IsMissing
            : value.IsMissing ? null
            : Kind == EventConditionKind.Words ? value.IsAnyOf(Words)
            : value.Number is decimal number ? !(number < Minimum) && !(number > Maximum)
            : null;
    }

    private string Name => EventFieldTable.Of(Field!.Value).Word;

    private static string Inner(EventCondition part) =>
        part.Kind is EventConditionKind.All or EventConditionKind.Any && part.Parts.Length > 1 ? $"({part})" : part.ToString();

    private static ImmutableArray<EventCondition> Checked(ReadOnlySpan<EventCondition> parts)
    {
        foreach (EventCondition part in parts)
        {
            ArgumentNullException.ThrowIfNull(part, nameof(parts));
        }

        return [.. parts];
    }

    private bool? Combined(CaseEvent told, CollectionCase file, bool decisive)
    {
        bool? all = !decisive;
        foreach (EventCondition part in Parts)
        {
            bool? one = part.Holds(told, file);
            if (one == decisive)
            {
                return decisive;
            }

            all = one is null ? null : all;
        }

        return all;
    }
}
