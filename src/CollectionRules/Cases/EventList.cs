using System.Collections;

namespace CollectionRules.Cases;

/// <summary>Some first events of an array that nobody changes.</summary>
internal sealed class EventList(CaseEvent[] events, int count) : IReadOnlyList<CaseEvent>
{
    public int Count => count;

    public CaseEvent this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)count, nameof(index));
            return events[index];
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

        return new EventList(events, low);
    }
}
