using System.Globalization;
using CollectionRules.Calendars;
using CollectionRules.Compliance.Calculations;
using CollectionRules.Diagnostics;
using CollectionRules.Rules.History;

namespace CollectionRules.Compliance;

/// <summary>Makes stricter copies of rules; a laxer one is a fault.</summary>
internal static class RuleTightening
{
    private const string Suffix = "-tightened";

    internal static ComplianceRule Of(ComplianceRule rule, int limit) => rule switch
    {
        ContactCapRule { Limits.Length: 1 } cap => Stricter(rule, limit, cap.Limits[0].Count, limit >= 0 && limit <= cap.Limits[0].Count) ?? Limited(cap, limit, Suffix),
        CooldownRule { Window: { Kind: HistoryWindowKind.Rolling, Span.Unit: CalendarUnit.Day } window } cooldown =>
            Stricter(rule, limit, window.Span.Count, limit >= window.Span.Count) ?? Longer(cooldown, limit),
        RequiredStepRule { Step: RequiredStepKind.Staff } staff => Stricter(rule, limit, staff.MinimumStaff, limit >= staff.MinimumStaff) ?? Staffed(staff, limit),
        PlanLimitRule plan => Stricter(rule, limit, plan.MostMonths, limit >= 1 && limit <= plan.MostMonths) ?? new PlanLimitRule
        {
            Id = rule.Id + Suffix, Citation = rule.Citation, InForceFrom = rule.InForceFrom, InForceUntil = rule.InForceUntil, Product = plan.Product, MostMonths = limit,
        },
        _ => throw RulePack.Fault(DiagnosticCode.PackTighten, rule.Id),
    };

    internal static ComplianceRule Of(ComplianceRule rule, WeeklyWindows hours)
    {
        if (rule is not ContactWindowRule window)
        {
            throw RulePack.Fault(DiagnosticCode.PackTighten, rule.Id);
        }

        return IsInside(hours, window.Hours)
            ? new ContactWindowRule
            {
                Id = rule.Id + Suffix, Citation = rule.Citation, InForceFrom = rule.InForceFrom, InForceUntil = rule.InForceUntil, Scope = window.Scope,
                Strength = window.Strength, Reason = window.Reason, Hours = hours, Clock = window.Clock, Holidays = window.Holidays,
            }
            : throw Loosened(rule.Id, hours.ToString(), window.Hours.ToString());
    }

    internal static ContactCapRule Limited(ContactCapRule cap, int limit, string suffix = "") => new()
    {
        Id = cap.Id + suffix, Citation = cap.Citation, Note = cap.Note, InForceFrom = cap.InForceFrom, InForceUntil = cap.InForceUntil, Scope = cap.Scope,
        Strength = cap.Strength, Reason = cap.Reason, Counted = cap.Counted, Limits = [new CapLimit(limit, cap.Limits[0].Window)], LiftedBy = cap.LiftedBy,
    };

    private static CooldownRule Longer(CooldownRule cooldown, int days) => new()
    {
        Id = cooldown.Id + Suffix, Citation = cooldown.Citation, InForceFrom = cooldown.InForceFrom, InForceUntil = cooldown.InForceUntil, Scope = cooldown.Scope,
        Strength = cooldown.Strength, Reason = cooldown.Reason, Counted = cooldown.Counted, LiftedBy = cooldown.LiftedBy,
        Window = HistoryWindow.Rolling(new CalendarSpan(days, CalendarUnit.Day)),
    };

    private static RequiredStepRule Staffed(RequiredStepRule staff, int persons) => new()
    {
        Id = staff.Id + Suffix, Citation = staff.Citation, InForceFrom = staff.InForceFrom, InForceUntil = staff.InForceUntil, Scope = staff.Scope,
        Strength = staff.Strength, Reason = staff.Reason, Step = staff.Step, MinimumStaff = persons, UnknownBlocks = staff.UnknownBlocks,
    };

    /// <summary>Whether the hours are closed wherever the others are; looked at from edge to edge over two weeks, one of plain days and one of holidays.</summary>
    private static bool IsInside(WeeklyWindows hours, WeeklyWindows others)
    {
        DateOnly monday = new(2024, 1, 1);
        HolidayCalendar holidays = HolidayCalendar.Create("every-other-day", [])
            .WithHolidays(Enumerable.Range(14, 28).Where(day => day % 2 == 0 || day >= 28).Select(monday.AddDays));
        DateTimeOffset now = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
        DateTimeOffset end = now + new TimeSpan(49, 0, 0, 0);
        while (now < end && hours.NextOpening(now, ZoneRules.Utc, holidays) is DateTimeOffset opening && opening < end)
        {
            DateTimeOffset? closing = hours.NextClosing(opening, ZoneRules.Utc, holidays);
            if (!others.IsOpen(opening, ZoneRules.Utc, holidays) || (others.NextClosing(opening, ZoneRules.Utc, holidays) is DateTimeOffset shut && (closing is null || shut < closing)))
            {
                return false;
            }

            now = closing ?? end;
        }

        return true;
    }

    private static ComplianceRule? Stricter(ComplianceRule rule, int limit, int known, bool isStricter) => isStricter
        ? null
        : throw Loosened(rule.Id, limit.ToString(CultureInfo.InvariantCulture), known.ToString(CultureInfo.InvariantCulture));

    private static PolicyValidationException Loosened(string rule, string value, string known) =>
        RulePack.Fault(DiagnosticCode.Loosened, value, null, ("rule", rule), ("known", known));
}
