using System.Collections;

namespace CollectionRules.Cases;

/// <summary>Some first events of an array that nobody changes; those of a case file in chronological order have an index of their kinds.</summary>
internal sealed class EventList(CaseEvent[] events, int count, EventIndex? index = null) : IReadOnlyList<CaseEvent>
{
    internal bool IsIndexed => index is not null;

    public int Count => count;

    public CaseEvent this[int place]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)place, (uint)count, nameof(place));
            return events[place];
        }
    }

    public IEnumerator<CaseEvent> GetEnumerator()
    {
        for (int i = 0; i < count; i++)
        {
            yield return events[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal EventList Sorted()
    {
        CaseEvent[] sorted = events[..count];
        Array.Sort(sorted, CaseEvent.Compare);
        return new EventList(sorted, count);
    }

    internal EventList Indexed() => new(events, count, new EventIndex(events, count));

    /// <summary>The events of one kind, in the order of the list, which is indexed.</summary>
    internal ArraySegment<T> OfKind<T>()
        where T : CaseEvent => index!.Find(typeof(T)) is { } group ? group.Among<T>(count) : ArraySegment<T>.Empty;

    /// <summary>The events of one kind as documents write it, in the order of the list, which is indexed.</summary>
    internal ReadOnlySpan<CaseEvent> OfKind(string kind) => index!.Find(kind) is { } group ? group.Among(count) : [];

    /// <summary>In a chronological list, those that occurred at an instant or before.</summary>
    internal EventList Until(DateTimeOffset asOf)
    {
        int low = 0, high = count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (events[middle].OccurredAt <= asOf)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return new EventList(events, low, index);
    }
}
