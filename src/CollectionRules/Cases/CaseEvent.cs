using CollectionRules.Cases.Documents;
using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules.Cases;

/// <summary>
/// Something that happened to a case. Events are immutable; what was wrong is set right by a later event, never by a change. The kinds are
/// closed and stand in <see cref="Events"/>.
/// </summary>
/// <remarks>Two events are equal when every member is equal, <see cref="RecordedAt"/> included; lists are compared item by item.</remarks>
public abstract class CaseEvent : IEquatable<CaseEvent>
{
    private readonly DateTimeOffset? recordedAt;

    private protected CaseEvent(string id, DateTimeOffset occurredAt) => (Id, OccurredAt) = (CaseText.Identifier(id, nameof(id)), occurredAt);

    /// <summary>The id, its own within the case: recording an id again changes nothing.</summary>
    public string Id { get; }

    /// <summary>When it happened. Its offset is part of the content; order goes by the instant.</summary>
    public DateTimeOffset OccurredAt { get; }

    /// <summary>When the host learned of it: <see cref="OccurredAt"/> where nothing is said. Never before <see cref="OccurredAt"/>.</summary>
    public DateTimeOffset RecordedAt
    {
        get => recordedAt ?? OccurredAt;
        init => recordedAt = value;
    }

    /// <summary>Which system or person told of it; null where unknown.</summary>
    public string? Source { get; init => field = CaseText.OptionalText(value); }

    /// <summary>The kind as documents write it, such as <c>payment-received</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>Whether the two say the same.</summary>
    /// <param name="other">The event to compare with.</param>
    /// <returns>True where all members are equal.</returns>
    public bool Equals(CaseEvent? other) => CaseEquality.Same(this, other, static (value, writer) => value.Write(writer, recorded: true));

    /// <summary>Whether the other is an event that says the same.</summary>
    /// <param name="obj">What to compare with.</param>
    /// <returns>True where all members are equal.</returns>
    public sealed override bool Equals(object? obj) => Equals(obj as CaseEvent);

    /// <summary>A hash code that agrees with <see cref="Equals(CaseEvent)"/>.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public sealed override int GetHashCode() => HashCode.Combine(Id, OccurredAt, Kind);

    /// <summary>Kind, id and time, and nothing about persons.</summary>
    /// <returns>For example <c>payment-received P-1 at 2026-03-01T09:00:00+08:00</c>.</returns>
    public sealed override string ToString() => $"{Kind} {VisibleText.Of(Id, 120)} at {Calendars.DateText.Format(OccurredAt)}";

    /// <summary>Whether the two tell the same, whenever they were recorded: the second is then the first told again.</summary>
    internal bool Repeats(CaseEvent other) => CaseEquality.Same(this, other, static (value, writer) => value.Write(writer, recorded: false));

    internal static int Compare(CaseEvent left, CaseEvent right)
    {
        int order = left.OccurredAt.CompareTo(right.OccurredAt);
        order = order != 0 ? order : left.RecordedAt.CompareTo(right.RecordedAt);
        return order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
    }

    internal void Write(CaseWriter writer, bool recorded)
    {
        writer.Text("id", Id);
        writer.Text("kind", Kind);
        writer.Instant("occurredAt", OccurredAt);
        writer.Instant("recordedAt", recorded && RecordedAt != OccurredAt ? RecordedAt : null);
        writer.Text("source", Source);
        WriteMembers(writer);
    }

    internal virtual void WriteMembers(CaseWriter writer)
    {
        // A kind without members of its own writes none.
    }

    internal virtual void Check(CaseCheck check)
    {
        // A kind without references and amounts can contradict nothing.
    }

    internal virtual void Mark(List<EventMark> marks)
    {
        // A kind that ends nothing and switches nothing leaves no mark.
    }
}
