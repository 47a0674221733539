using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Rules.History;

namespace CollectionRules.Compliance;

/// <summary>How long is to be waited after something happened, such as a conversation.</summary>
public sealed class CooldownRule : ContactRule
{
    /// <summary>The kind in documents: <c>cooldown</c>.</summary>
    public const string KindName = "cooldown";

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>After what is to be waited.</summary>
    public required CountedContacts Counted { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>How long: a rolling window of 7 days frees the date 7 days after; a window since frees the date a span after; ever frees none.</summary>
    public required HistoryWindow Window { get; init; }

    /// <summary>The consent of the person that lifts it; null where none does.</summary>
    public ConsentKind? LiftedBy { get; init => field = value is { IsEmpty: true } ? null : value; }

    /// <summary>The circumstances of the person, one of which lifts it.</summary>
    public ImmutableArray<Circumstance> LiftedWhen { get; init => field = CaseText.List(value); } = [];

    internal override bool IsGate => false;

    internal override RuleAnswer? Ask(RuleQuestion question, DateTimeOffset at) =>
        IsLifted(question, at) || !Counted.Covers(question, at) || Counted.Count(question, Window, at) == 0 ? null : Against();

    internal override DateTimeOffset? FreeFrom(RuleQuestion question, DateTimeOffset at) =>
        Ask(question, at) is null ? at : Counted.EarliestAtMost(question, Window, 0, at);

    internal override void WriteTerms(CaseWriter writer)
    {
        writer.Object("counted", Counted, CountedContacts.Write);
        writer.Text("window", Window.ToString());
        writer.Word("liftedBy", LiftedBy?.ToString());
        writer.Words("liftedWhen", LiftedWhen);
    }

    private bool IsLifted(RuleQuestion question, DateTimeOffset at) =>
        (LiftedBy is ConsentKind kind && question.Consents(kind).Any(consent => !(consent.ValidUntil <= at)))
        || LiftedWhen.Any(what => question.Spans.Any(span => span.What == what && span.Person == question.Person && !(span.From > at) && !(span.Until <= at)));
}
