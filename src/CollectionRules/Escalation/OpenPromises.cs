using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;

namespace CollectionRules.Escalation;

/// <summary>Promises that were neither kept, nor broken, nor withdrawn.</summary>
internal static class OpenPromises
{
    public static IEnumerable<PromiseMade> Of(IReadOnlyList<CaseEvent> told)
    {
        HashSet<string> ended =
        [
            .. told.OfType<PromiseKept>().Select(static one => one.Promise),
            .. told.OfType<PromiseBroken>().Select(static one => one.Promise),
            .. told.OfType<PromiseWithdrawn>().Select(static one => one.Promise),
        ];
        return told.OfType<PromiseMade>().Where(promise => !ended.Contains(promise.Id));
    }

    /// <summary>The last day that promises still running give, grace included; null where none runs.</summary>
    public static DateOnly? LastDay(IReadOnlyList<CaseEvent> told, DateOnly today, CalendarSpan grace)
    {
        DateOnly? last = null;
        foreach (PromiseMade promise in Of(told))
        {
            DateOnly until = grace.AddTo(promise.DueOn);
            last = until >= today && !(last >= until) ? until : last;
        }

        return last;
    }
}
