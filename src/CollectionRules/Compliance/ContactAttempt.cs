using System.Collections.Immutable;
using CollectionRules.Cases;

namespace CollectionRules.Compliance;

/// <summary>One planned contact, before it is made. It is not in the history yet.</summary>
/// <example><code>
/// ContactAttempt attempt = new()
/// {
///     At = DateText.ParseInstant("2026-03-10T22:00:00+08:00"),
///     Channel = Channel.Call,
///     Purpose = ContactPurpose.Demand,
/// };
/// </code></example>
public sealed record ContactAttempt
{
    /// <summary>When it is to be made.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The channel.</summary>
    public required Channel Channel { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>Who turns to whom; outbound where nothing is said.</summary>
    public ContactDirection Direction { get; init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The direction is not defined."); }

    /// <summary>What it is for.</summary>
    public required ContactPurpose Purpose { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>The id of the person; null for the borrower. One whom the case file does not hold, at a contact point of the borrower, is an unknown answerer.</summary>
    public string? Person { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>The id of the number or address; null where unknown.</summary>
    public string? ContactPoint { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>The debts it is about; all of the case where none is named.</summary>
    public ImmutableArray<string> Accounts { get; init => field = CaseText.Identifiers(value); } = [];

    /// <summary>Who makes it: an agent or an agency; null where unknown.</summary>
    public string? Collector { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>The agents who take part, for a visit; none where only <see cref="Collector"/> does.</summary>
    public ImmutableArray<string> Agents { get; init => field = CaseText.Identifiers(value); } = [];

    /// <summary>Whether a machine makes it.</summary>
    public bool IsAutomated { get; init; }

    /// <summary>How many persons come to a visit, 0 or more; null where unknown: then the number of <see cref="Agents"/>, where any is named.</summary>
    public int? Staff { get; init => field = CaseText.OptionalBetween(value, 0, 1_000); }

    /// <summary>Where it takes place; null where unknown: then the place of the contact point.</summary>
    public PlaceKind? Place { get; init => field = value is { IsEmpty: true } ? null : value; }

    /// <summary>The id of the conversation in writing that it belongs to; null where there is none.</summary>
    public string? Thread { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>Whether it will be recorded; null where unknown.</summary>
    public bool? IsRecorded { get; init; }

    /// <summary>Whether both say the same; lists are compared in order.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where all parts are equal.</returns>
    public bool Equals(ContactAttempt? other) => other is not null && At == other.At && Channel == other.Channel && Direction == other.Direction
        && Purpose == other.Purpose && Person == other.Person && ContactPoint == other.ContactPoint && Collector == other.Collector
        && IsAutomated == other.IsAutomated && Staff == other.Staff && Place == other.Place && Thread == other.Thread && IsRecorded == other.IsRecorded
        && Accounts.AsSpan().SequenceEqual(other.Accounts.AsSpan()) && Agents.AsSpan().SequenceEqual(other.Agents.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(At, Channel, Direction, Purpose, Person, ContactPoint, Accounts.Length, Collector);
}
