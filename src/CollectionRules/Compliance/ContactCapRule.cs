using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Compliance;

/// <summary>How many contacts there may be in a window, or in each of several windows. Each rule says what counts and by what it is counted apart.</summary>
/// <remarks>An attempt is within the cap where fewer than the limit counted so far: the attempt may be the last one.</remarks>
public sealed class ContactCapRule : ContactRule
{
    /// <summary>The kind in documents: <c>contact-cap</c>.</summary>
    public const string KindName = "contact-cap";

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>What counts.</summary>
    public required CountedContacts Counted { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The limits, each with a window of its own; all hold at once.</summary>
    public required ImmutableArray<CapLimit> Limits { get; init => field = value is { IsDefaultOrEmpty: false } ? value : throw new ArgumentException("A cap has at least one limit.", nameof(value)); }

    /// <summary>The consent of the person that lifts the cap; null where none does.</summary>
    public ConsentKind? LiftedBy { get; init => field = value is { IsEmpty: true } ? null : value; }

    internal override bool IsGate => false;

    internal override RuleAnswer? Ask(RuleQuestion question, DateTimeOffset at) =>
        IsLifted(question, at) || !Counted.Covers(question, at) || Limits.All(limit => Counted.Count(question, limit.Window, at) < limit.Count) ? null : Against();

    internal override DateTimeOffset? FreeFrom(RuleQuestion question, DateTimeOffset at)
    {
        DateTimeOffset free = at;
        for (int settled = 0, next = 0; settled < Limits.Length; next = (next + 1) % Limits.Length)
        {
            CapLimit limit = Limits[next];
            if (limit.Count == 0 || Ask(question, free) is null)
            {
                return Ask(question, free) is null ? free : null;
            }

            if (Counted.EarliestAtMost(question, limit.Window, limit.Count - 1, free) is not DateTimeOffset earliest)
            {
                return null;
            }

            settled = earliest > free ? 1 : settled + 1;
            free = earliest > free ? earliest : free;
        }

        return free;
    }

    internal override void WriteTerms(CaseWriter writer)
    {
        writer.Object("counted", Counted, CountedContacts.Write);
        writer.Items("limits", Limits, CapLimit.Write);
        writer.Word("liftedBy", LiftedBy?.ToString());
    }

    private bool IsLifted(RuleQuestion question, DateTimeOffset at) =>
        LiftedBy is ConsentKind kind && question.Consents(kind).Any(consent => !(consent.ValidUntil <= at));
}
