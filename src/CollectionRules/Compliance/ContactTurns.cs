using CollectionRules.Calendars;
using CollectionRules.Cases.Events;

namespace CollectionRules.Compliance;

/// <summary>
/// The instants at which a contact that nothing speaks against can be barred again, if nothing else happens. Counts only fall as time goes on,
/// so what bars anew is a window that closes, a local date that begins, or something that the file dates: the start or end of a circumstance,
/// the end of a consent, an approval or an override.
/// </summary>
internal sealed class ContactTurns
{
    private readonly IReadOnlyList<ContactRule> rules;
    private readonly RuleQuestion question;
    private readonly DateTimeOffset[] dated;

    internal ContactTurns(IReadOnlyList<ContactRule> rules, RuleQuestion question)
    {
        (this.rules, this.question) = (rules, question);
        dated =
        [
            .. question.Spans.SelectMany(static span => new[] { span.From, span.Until })
                .Concat(question.Events.Select(static told => told switch
                {
                    ConsentGiven consent => consent.ValidUntil,
                    ApprovalGiven approval => approval.ExpiresAt,
                    OverrideGranted granted => granted.ExpiresAt,
                    _ => null,
                }))
                .OfType<DateTimeOffset>().Distinct().Order(),
        ];
    }

    /// <summary>The next such instant after a given one.</summary>
    internal DateTimeOffset After(DateTimeOffset at)
    {
        DateTimeOffset next = DateTimeOffset.MaxValue;
        foreach (ZoneRules zone in question.DebtorZones)
        {
            DateOnly today = zone.DateAt(at);
            if (today < DateOnly.MaxValue)
            {
                next = Earlier(next, zone.StartOfDay(today.AddDays(1)), at);
            }
        }

        foreach (DateTimeOffset instant in dated)
        {
            next = Earlier(next, instant, at);
        }

        foreach (DateTimeOffset? turn in rules.SelectMany(rule => rule.Closings(question, at)))
        {
            next = turn is { } instant ? Earlier(next, instant, at) : next;
        }

        return next;
    }

    private static DateTimeOffset Earlier(DateTimeOffset next, DateTimeOffset candidate, DateTimeOffset at) => candidate > at && candidate < next ? candidate : next;
}
