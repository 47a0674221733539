using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Rules;

namespace CollectionRules.Escalation;

/// <summary>One stage of a ladder.</summary>
public sealed record Stage
{
    /// <summary>The id in kebab case, unique in the ladder.</summary>
    public required string Id { get; init; }

    /// <summary>The place from the mildest up; the first is 0.</summary>
    public int Place { get; init; }

    /// <summary>When the stage is wanted; the severest stage whose condition holds is the target.</summary>
    public required Condition Condition { get; init; }

    /// <summary>The stages from which it may be entered on the way up: as written, otherwise the stage below; outside the ladder for the first.</summary>
    public ImmutableArray<string> From { get; init; } = [];

    /// <summary>Whether <see cref="From"/> was written, and not filled in by the rule of neighbors.</summary>
    public bool HasWrittenFrom { get; init; }

    /// <summary>Whether a case outside the ladder may enter here; always so for the first stage.</summary>
    public bool IsEntry { get; init; }

    /// <summary>Stages in which the case must have been since it entered the ladder.</summary>
    public ImmutableArray<string> RequiredStages { get; init; } = [];

    /// <summary>Steps that must have been done.</summary>
    public ImmutableArray<Step> RequiredSteps { get; init; } = [];

    /// <summary>The role whose approval is needed to enter; null where none is.</summary>
    public string? ApprovalRole { get; init; }

    /// <summary>How long a case stays before it may rise further, days on hold not counted; zero for none.</summary>
    public CalendarSpan MinimumStay { get; init; }

    /// <summary>How long a case stays at most, days on hold not counted; null for no end.</summary>
    public CalendarSpan? MaximumStay { get; init; }

    /// <summary>What happens after <see cref="MaximumStay"/>.</summary>
    public StayLimit AtMaximum { get; init; }

    /// <summary>How long a delivered message waits for an answer before the next channel is used; null where only a failed contact leads on.</summary>
    public CalendarSpan? AnswerTime { get; init; }

    /// <summary>How much the stage weighs: the most of its treatments, or more where the policy says so.</summary>
    public Intensity Intensity { get; init; }

    /// <summary>The treatments, in written order.</summary>
    public ImmutableArray<Treatment> Treatments { get; init; } = [];

    /// <summary>Whether the two say the same; lists are compared item by item.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where all members are equal.</returns>
    public bool Equals(Stage? other) => other is not null && Id == other.Id && Place == other.Place && Condition.Equals(other.Condition)
        && From.AsSpan().SequenceEqual(other.From.AsSpan()) && HasWrittenFrom == other.HasWrittenFrom && IsEntry == other.IsEntry
        && RequiredStages.AsSpan().SequenceEqual(other.RequiredStages.AsSpan()) && RequiredSteps.AsSpan().SequenceEqual(other.RequiredSteps.AsSpan())
        && ApprovalRole == other.ApprovalRole && MinimumStay == other.MinimumStay && MaximumStay == other.MaximumStay && AtMaximum == other.AtMaximum
        && AnswerTime == other.AnswerTime && Intensity == other.Intensity && Treatments.AsSpan().SequenceEqual(other.Treatments.AsSpan());

    /// <summary>A hash code that agrees with <see cref="Equals(Stage)"/>.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => HashCode.Combine(Id, Place, Condition, MinimumStay, MaximumStay);
}
