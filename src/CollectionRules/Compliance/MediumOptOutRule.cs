using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Cases.Events;

namespace CollectionRules.Compliance;

/// <summary>
/// A medium is no longer used once the person asked for that. Purposes that a law demands stay open; a confirmation may go out once; and a
/// message that the person sends over the medium may be answered there once.
/// </summary>
public sealed class MediumOptOutRule : ContactRule
{
    /// <summary>The kind in documents: <c>medium-opt-out</c>.</summary>
    public const string KindName = "medium-opt-out";

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The purposes that stay open without limit.</summary>
    public ImmutableArray<ContactPurpose> OpenPurposes { get; init => field = CaseText.List(value); } = [];

    /// <summary>The purposes that may be used once.</summary>
    public ImmutableArray<ContactPurpose> OncePurposes { get; init => field = CaseText.List(value); } = [];

    /// <summary>The purposes of an answer, one for each message of the person.</summary>
    public ImmutableArray<ContactPurpose> ReplyPurposes { get; init => field = CaseText.List(value); } = [];

    internal override RuleAnswer? Ask(RuleQuestion question, DateTimeOffset at)
    {
        Channel channel = question.Attempt.Channel;
        ContactPurpose purpose = question.Attempt.Purpose;
        bool isOptedOut = question.IsBorrower && question.Case.Borrower.Preferences is { } preferences && preferences.OptedOut.Any(other => IsSameMedium(other, channel));
        return !isOptedOut || OpenPurposes.Contains(purpose) ? null
            : OncePurposes.Contains(purpose) && !Contacts(question).Any(told => told.Direction == ContactDirection.Outbound && OncePurposes.Contains(told.Purpose)) ? null
            : ReplyPurposes.Contains(purpose) && HasOpenMessage(question) ? null
            : Against();
    }

    internal override DateTimeOffset? FreeFrom(RuleQuestion question, DateTimeOffset at) => Ask(question, at) is null ? at : null;

    internal override void WriteTerms(CaseWriter writer)
    {
        writer.Words("openPurposes", OpenPurposes);
        writer.Words("oncePurposes", OncePurposes);
        writer.Words("replyPurposes", ReplyPurposes);
    }

    /// <summary>Calls by a person and by a machine are one medium.</summary>
    private static bool IsSameMedium(Channel left, Channel right) => left == right || (IsVoice(left) && IsVoice(right));

    private static bool IsVoice(Channel channel) => channel == Channel.Call || channel == Channel.RobotCall;

    private static IEnumerable<ContactAttempted> Contacts(RuleQuestion question) => question.Events.OfType<ContactAttempted>()
        .Where(told => question.PersonOf(told.Person) == question.Person && IsSameMedium(told.Channel, question.Attempt.Channel));

    /// <summary>Whether the person wrote and nothing was sent back since.</summary>
    private static bool HasOpenMessage(RuleQuestion question) =>
        Contacts(question).LastOrDefault(told => told.Outcome != ContactOutcome.Bounced) is { Direction: ContactDirection.Inbound };
}
