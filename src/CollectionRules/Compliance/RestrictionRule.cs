using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Compliance;

/// <summary>A bar to contacts while something is so: a lawyer, insolvency, a request to stop, a moratorium.</summary>
public sealed class RestrictionRule : ContactRule
{
    /// <summary>The kind in documents: <c>restriction</c>.</summary>
    public const string KindName = "restriction";

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The circumstances, one of which is so; none where the scope alone decides.</summary>
    public ImmutableArray<Circumstance> When { get; init => field = CaseText.List(value); } = [];

    /// <summary>The circumstances that lift the bar.</summary>
    public ImmutableArray<Circumstance> Unless { get; init => field = CaseText.List(value); } = [];

    /// <summary>The consent of the person that lifts the bar; null where none does.</summary>
    public ConsentKind? LiftedBy { get; init => field = value is { IsEmpty: true } ? null : value; }

    /// <summary>
    /// How long the bar lasts from the day on which it began, in dates of the debtor: that day is day 1, and the day a span later is free;
    /// null where it lasts as long as what it rests on.
    /// </summary>
    public CalendarSpan? Lasts { get; init; }

    /// <summary>A circumstance during which the bar must have begun, where one is known of; null where it may begin at any time.</summary>
    public Circumstance? BeginsDuring { get; init => field = value is { IsEmpty: true } ? null : value; }

    internal override RuleAnswer? Ask(RuleQuestion question, DateTimeOffset at)
    {
        bool barred = When.IsEmpty || When.Any(what => question.About(what).Any(span => !(span.From > at) && !(EndOf(span, question) <= at) && BeganInTime(span, question)));
        return barred && !Unless.Any(what => question.Is(what, at)) && !IsLifted(question, at) ? Against() : null;
    }

    internal override DateTimeOffset? FreeFrom(RuleQuestion question, DateTimeOffset at) => FirstFree(question, at,
    [
        .. When.SelectMany(question.About).Select(span => EndOf(span, question)),
        .. Unless.SelectMany(question.About).Select(span => span.From),
    ]);

    internal override void WriteTerms(CaseWriter writer)
    {
        writer.Words("when", When);
        writer.Words("unless", Unless);
        writer.Word("liftedBy", LiftedBy?.ToString());
        writer.Text("lasts", Lasts?.ToString());
        writer.Word("beginsDuring", BeginsDuring?.ToString());
    }

    private bool IsLifted(RuleQuestion question, DateTimeOffset at) =>
        LiftedBy is ConsentKind kind && question.Consents(kind).Any(consent => !(consent.ValidUntil <= at));

    private bool BeganInTime(CircumstanceSpan span, RuleQuestion question)
    {
        CircumstanceSpan[] times = BeginsDuring is Circumstance what ? [.. question.About(what)] : [];
        return times.Length == 0 || span.From is not DateTimeOffset from || times.Any(time => !(time.From > from) && !(time.Until <= from));
    }

    private DateTimeOffset? EndOf(CircumstanceSpan span, RuleQuestion question)
    {
        if (Lasts is not CalendarSpan length || span.From is not DateTimeOffset from)
        {
            return span.Until;
        }

        ZoneRules zone = question.DebtorZones[0];
        DateTimeOffset end = zone.StartOfDay(length.AddTo(zone.DateAt(from)));
        return span.Until < end ? span.Until : end;
    }
}
