using CollectionRules.Calendars;

namespace CollectionRules.Tests.Compliance.Naive;

/// <summary>The plainest way to say whether a rule is met at a minute: what the solver is compared with.</summary>
internal abstract record NaiveRule
{
    public abstract bool IsMet(DateTimeOffset at, IReadOnlyList<NaiveContact> history);
}

/// <summary>A contact of the history: when, and whether it counts for a rule by its kind.</summary>
internal sealed record NaiveContact(DateTimeOffset At, bool IsCall, bool IsAnswered);

/// <summary>Windows by day of the week in minutes since midnight; an end at or before the start lies on the next day.</summary>
internal sealed record NaiveWindow(ZoneRules[] Zones, (int Start, int End)?[] Days) : NaiveRule
{
    public override bool IsMet(DateTimeOffset at, IReadOnlyList<NaiveContact> history) => Zones.All(zone =>
    {
        DateTime local = zone.ToLocal(at).DateTime;
        int minute = (local.Hour * 60) + local.Minute;
        (int Start, int End)? today = Days[(int)local.DayOfWeek];
        (int Start, int End)? yesterday = Days[((int)local.DayOfWeek + 6) % 7];
        bool opened = today is { } window && (window.End > window.Start ? minute >= window.Start && minute < window.End : minute >= window.Start);
        bool stillOpen = yesterday is { } before && before.End <= before.Start && minute < before.End;
        return opened || stillOpen;
    });
}

/// <summary>At most so many in a window, or none for a cooldown (a limit of one less is met at zero).</summary>
internal sealed record NaiveCap(ZoneRules Zone, bool AnsweredOnly, (int Count, string Window, int Length)[] Limits) : NaiveRule
{
    public override bool IsMet(DateTimeOffset at, IReadOnlyList<NaiveContact> history) => Limits.All(limit =>
        history.Count(told => told.IsCall && (!AnsweredOnly || told.IsAnswered) && IsInside(told.At, at, limit.Window, limit.Length)) < limit.Count);

    private bool IsInside(DateTimeOffset told, DateTimeOffset at, string window, int length)
    {
        DateTime then = Zone.ToLocal(told).Date;
        DateTime now = Zone.ToLocal(at).Date;
        return window switch
        {
            "day" => then == now,
            "days" => (now - then).Days < length,
            "months" => then > now.AddMonths(-length),
            "since" => now < then.AddMonths(length),
            _ => (at - told).TotalMinutes < length,
        };
    }
}

/// <summary>A bar from one instant to another.</summary>
internal sealed record NaiveBar(DateTimeOffset From, DateTimeOffset Until) : NaiveRule
{
    public override bool IsMet(DateTimeOffset at, IReadOnlyList<NaiveContact> history) => at < From || at >= Until;
}
