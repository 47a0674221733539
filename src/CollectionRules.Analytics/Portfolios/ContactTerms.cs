using System.Collections.Immutable;
using CollectionRules.Cases;

namespace CollectionRules.Analytics.Portfolios;

/// <summary>How a <see cref="ContactReport"/> counts.</summary>
public sealed record ContactTerms
{
    /// <summary>
    /// The outcomes in which the right person was reached: conversation, refused to talk, consent to call, met, hostile and distressed where
    /// nothing is said. A message that was delivered or read reaches nobody until it is answered.
    /// </summary>
    public ImmutableArray<ContactOutcome> Reached { get; init => field = value.IsDefault ? [] : value; } =
    [
        ContactOutcome.Conversation, ContactOutcome.RefusedToTalk, ContactOutcome.ConsentToCall, ContactOutcome.Met, ContactOutcome.Hostile, ContactOutcome.Distressed,
    ];

    /// <summary>Whether contacts that the borrower began count as attempts too; they do not where nothing is said.</summary>
    public bool CountsInbound { get; init; }
}
