using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Monetary;
using CollectionRules.Rules;

namespace CollectionRules.Escalation;

/// <summary>One way to treat a case in a stage: a channel, what it is for, how it speaks, how often. A proposal only; law decides whether it is sent.</summary>
public sealed record Treatment
{
    /// <summary>The id, unique in its stage; the channel's name where nothing is said.</summary>
    public required string Id { get; init; }

    /// <summary>The channel.</summary>
    public required Channel Channel { get; init; }

    /// <summary>What it is for; <see cref="ContactPurpose.Demand"/> where nothing is said.</summary>
    public ContactPurpose Purpose { get; init; } = ContactPurpose.Demand;

    /// <summary>How firmly it speaks; <see cref="Tone.Neutral"/> where nothing is said.</summary>
    public Tone Tone { get; init; } = Tone.Neutral;

    /// <summary>How much it weighs on the borrower: the channel's intensity; <see cref="Intensity.Minimal"/> where it carries no demand.</summary>
    public Intensity Intensity { get; init; }

    /// <summary>Whether a machine does it; as the channel where nothing is said.</summary>
    public bool IsAutomated { get; init; }

    /// <summary>The id of the text used; null where there is none.</summary>
    public string? Template { get; init; }

    /// <summary>When it is proposed at all; always where nothing is said. It may read facts up to the stage.</summary>
    public Condition Condition { get; init; } = Condition.Always;

    /// <summary>The shortest time between two uses of the channel; zero for none.</summary>
    public CalendarSpan Every { get; init; }

    /// <summary>The most uses per stretch; several hold together.</summary>
    public ImmutableArray<TreatmentCap> Caps { get; init; } = [];

    /// <summary>How long after the entry into the stage it is first proposed; zero for at once.</summary>
    public CalendarSpan After { get; init; }

    /// <summary>The name of the rule that puts it before less intrusive treatments of equal purpose; null where there is none.</summary>
    public string? PreferredBy { get; init; }

    /// <summary>The cost of one use; the channel's where nothing is said, null where that is not known either.</summary>
    public Money? Cost { get; init; }

    /// <summary>The share of the past-due amount that one use is expected to bring, 0 % to 100 %; all of it where nothing is said.</summary>
    public Percentage ExpectedShare { get; init; } = Percentage.Hundred;

    /// <summary>After so many uses without result it is no longer proposed, at least 1; null for no end.</summary>
    public int? MostFruitless { get; init; }

    /// <summary>What it follows up on; null for a treatment of a stage. A reminder of a promise does not wait for the promise to be over.</summary>
    public FollowUpKind? FollowsUpOn { get; internal init; }

    /// <summary>Whether it asks for payment, so that a hold stops it.</summary>
    public bool CarriesDemand => Demands.IsDemand(Purpose);

    /// <summary>Whether the two say the same; caps are compared one by one.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where all members are equal.</returns>
    public bool Equals(Treatment? other) => other is not null && Id == other.Id && Channel == other.Channel && Purpose == other.Purpose && Tone == other.Tone
        && Intensity == other.Intensity && IsAutomated == other.IsAutomated && Template == other.Template && Condition.Equals(other.Condition)
        && Every == other.Every && Caps.AsSpan().SequenceEqual(other.Caps.AsSpan()) && After == other.After && PreferredBy == other.PreferredBy
        && Cost == other.Cost && ExpectedShare == other.ExpectedShare && MostFruitless == other.MostFruitless && FollowsUpOn == other.FollowsUpOn;

    /// <summary>A hash code that agrees with <see cref="Equals(Treatment)"/>.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => HashCode.Combine(Id, Channel, Purpose, Tone, Every, Condition);
}
