using CollectionRules.Cases;
using CollectionRules.Explanations;

namespace CollectionRules.Escalation;

/// <summary>A follow-up: when, by which channel, and how it stands.</summary>
public sealed record FollowUp
{
    /// <summary>What is followed up on.</summary>
    public required FollowUpKind Kind { get; init; }

    /// <summary>The business date.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The channel; null for a look at the account without contact, or where none is left. What is due by a channel passes the gate like any other treatment.</summary>
    public Channel? Channel { get; init; }

    /// <summary>What the contact is for.</summary>
    public required ContactPurpose Purpose { get; init; }

    /// <summary>The event followed up on; null for a revisit that follows none.</summary>
    public string? Source { get; init; }

    /// <summary>How it stands.</summary>
    public required FollowUpState State { get; init; }

    /// <summary>Why it stands so.</summary>
    public required ReasonCode Reason { get; init; }

    /// <summary>Whether a person has to do it now: it is due and no contact.</summary>
    public bool IsTask => State == FollowUpState.Due && Channel is null;

    /// <summary>Whether it asks for payment; revisits and care never do.</summary>
    public bool CarriesDemand => Demands.IsDemand(Purpose);

    /// <summary>One line, such as <c>promise-reminder on 2026-03-19: planned</c>.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => $"{ReasonCode.FromWords(Kind.ToString())} on {Calendars.DateText.Format(On)}: {ReasonCode.FromWords(State.ToString())}";
}
