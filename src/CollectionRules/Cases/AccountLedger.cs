using CollectionRules.Calendars;
using CollectionRules.Cases.Events;

namespace CollectionRules.Cases;

/// <summary>
/// Replays what happened to one account up to an as-of instant. A payment that was reversed by then never counted; whatever is paid
/// beyond the known dues waits as credit for the next.
/// </summary>
internal sealed partial class AccountLedger
{
    private static readonly DueComponent[] CostsFirst = [DueComponent.Fee, DueComponent.Penalty, DueComponent.Interest, DueComponent.Principal];
    private static readonly DueComponent[] PrincipalFirst = [DueComponent.Principal, DueComponent.Interest, DueComponent.Penalty, DueComponent.Fee];

    private readonly List<LedgerItem> items = [];
    private readonly List<(DateOnly Day, int DaysPastDue)> peaks = [];
    private readonly List<LedgerSpell> spells = [];
    private readonly DueComponent[] order;
    private readonly DelinquencyRule rule;
    private readonly ZoneRules zone;
    private readonly Int128 tolerance;
    private int firstOpen;
    private long credit;

    internal AccountLedger(Account account, IEnumerable<CaseEvent> told, HashSet<string> reversed, DateTimeOffset asOf, DelinquencyRule rule, ZoneRules zone, long unitsPerUnit)
    {
        (this.rule, this.zone) = (rule, zone);
        tolerance = (Int128)decimal.Floor(Math.Min(rule.Tolerance, long.MaxValue / unitsPerUnit) * unitsPerUnit);
        order = account.Contract.PaymentOrder == PaymentOrder.PrincipalFirst ? PrincipalFirst : CostsFirst;
        AsOf = zone.DateAt(asOf);
        Begin(account.Contract.DueItems);
        foreach (CaseEvent one in told)
        {
            if (one is not PaymentReceived || !reversed.Contains(one.Id))
            {
                Replay(one, zone.DateAt(one.OccurredAt));
            }
        }

        Peak(AsOf, DaysPastDueOn(AsOf));
    }

    internal DateOnly AsOf { get; }

    internal IReadOnlyList<LedgerItem> Items => items;

    internal long Credit => credit;

    /// <summary>How many due items were compared to keep them in order: what tests count in place of time.</summary>
    internal long Compared { get; private set; }

    /// <summary>The times of being past due without a break, in order; the last may still go on.</summary>
    internal IReadOnlyList<LedgerSpell> Spells => spells;

    internal DateOnly? LastPaidOn { get; private set; }

    internal DateOnly? CuredOn { get; private set; }

    /// <summary>The due date from which days past due count on a day; null where nothing is past due.</summary>
    internal DateOnly? PastDueSince(DateOnly day)
    {
        Int128 sum = 0;
        for (int i = firstOpen; i < items.Count && items[i].DueOn < day; i++)
        {
            sum = rule.Method == DaysPastDueMethod.CumulativeArrears ? sum + items[i].Rest : items[i].Rest;
            if (sum > tolerance)
            {
                return items[i].DueOn;
            }
        }

        return null;
    }

    internal int DaysPastDueOn(DateOnly day) => PastDueSince(day) is DateOnly since ? day.DayNumber - since.DayNumber : 0;

    /// <summary>The most days past due on any day after the first one given, up to the as-of day.</summary>
    internal int MostDaysPastDueAfter(DateOnly day)
    {
        int most = 0;
        foreach ((DateOnly at, int days) in peaks)
        {
            most = at > day ? Math.Max(most, days) : most;
        }

        return most;
    }

    private void Replay(CaseEvent told, DateOnly day)
    {
        int before = DaysPastDueOn(day);
        Peak(day, before);
        switch (told)
        {
            case DueItemAdded added:
                Add([added.Item], day);
                break;
            case ScheduleReplaced replaced:
                Replace(replaced, day);
                break;
            case AmountWaived waived:
                TakeComponent(waived.Component, waived.DueItem, waived.Amount.MinorUnits, day);
                break;
            case PaymentReceived paid:
                LastPaidOn = LastPaidOn > day ? LastPaidOn : day;
                Pay(paid, day);
                break;
        }

        if (before > 0 && DaysPastDueOn(day) == 0)
        {
            CuredOn = day;
            spells[^1] = spells[^1] with { EndedOn = day };
        }
    }

    private void Peak(DateOnly day, int daysPastDue)
    {
        peaks.Add((day, daysPastDue));
        if (daysPastDue > 0)
        {
            bool goesOn = spells.Count > 0 && spells[^1].EndedOn is null;
            if (!goesOn)
            {
                spells.Add(new LedgerSpell(0, null));
            }

            spells[^1] = spells[^1] with { MostDaysPastDue = Math.Max(spells[^1].MostDaysPastDue, daysPastDue) };
        }
    }

    private void Replace(ScheduleReplaced replaced, DateOnly day)
    {
        HashSet<string> removed = [.. replaced.Removed];
        foreach (LedgerItem item in items)
        {
            if (removed.Contains(item.Due.Id))
            {
                item.Replace(day);
            }
        }

        Add(replaced.Items, day);
    }
}
