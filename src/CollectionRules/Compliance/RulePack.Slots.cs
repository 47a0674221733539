using System.Collections.Immutable;
using CollectionRules.Calendars;

namespace CollectionRules.Compliance;

/// <content>When a contact is lawful over a stretch of days.</content>
public sealed partial class RulePack
{
    /// <summary>
    /// Every stretch of time, from the attempt on, in which no rule of any pack speaks against it, if nothing else happens: the answer of
    /// <see cref="Check(ContactAttempt, ContactContext)"/> for each instant, without a gap and without asking each.
    /// </summary>
    /// <param name="attempt">The contact; its instant begins the search.</param>
    /// <param name="context">The case file and what the host knows beyond it.</param>
    /// <param name="until">Where the search ends, not included; at most <see cref="HorizonDays"/> days after the attempt.</param>
    /// <returns>The slots in order; none touches the next.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> is before the attempt or beyond the horizon.</exception>
    /// <exception cref="KeyNotFoundException">A zone is not known.</exception>
    /// <example><code>
    /// pack.Slots(attempt, ContactContext.Of(file), attempt.At.AddDays(7));
    /// // 2026-03-10T19:00:00+08:00 to 2026-03-10T22:00:00+08:00, 2026-03-11T08:00:00+08:00 to 2026-03-11T22:00:00+08:00, …
    /// </code></example>
    public ImmutableArray<ContactSlot> Slots(ContactAttempt attempt, ContactContext context, DateTimeOffset until)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentOutOfRangeException.ThrowIfLessThan(until, attempt.At);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((until - attempt.At).Ticks, HorizonDays * TimeSpan.TicksPerDay, nameof(until));
        RuleQuestion question = new(attempt, context);
        ContactRule[] rules = [.. Leaves.SelectMany(static pack => pack.Rules).OfType<ContactRule>().Where(rule => rule.Scope.Fits(question))];
        AskedRule[] asked = [.. rules.Select(rule => new AskedRule(rule, question))];
        ContactTurns turns = new(rules, question);
        ZoneRules zone = question.DebtorZones[0];
        ImmutableArray<ContactSlot>.Builder slots = ImmutableArray.CreateBuilder<ContactSlot>();
        DateTimeOffset from = attempt.At;
        while (from < until && EarliestInstant.Of(asked, from) is { } open && open < until)
        {
            DateTimeOffset close = turns.After(open);
            while (close < until && !IsAgainst(asked, close))
            {
                close = turns.After(close);
            }

            close = close < until ? close : until;
            slots.Add(new ContactSlot(zone.ToLocal(open), zone.ToLocal(close)));
            from = close;
        }

        return slots.ToImmutable();
    }

    private static bool IsAgainst(AskedRule[] asked, DateTimeOffset at) => Array.Exists(asked, rule => rule.Ask(at) is { Verdict: >= Verdict.PresumedViolation });
}
