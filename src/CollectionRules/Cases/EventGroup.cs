using System.Runtime.InteropServices;

namespace CollectionRules.Cases;

/// <summary>The events of one kind in a chronological list, and their places in it.</summary>
internal sealed class EventGroup(CaseEvent first)
{
    private readonly List<CaseEvent> events = [];
    private readonly List<int> places = [];
    private Array? typed;

    internal Type Type { get; } = first.GetType();

    internal string Kind { get; } = first.Kind;

    /// <summary>Those among the first events of the list.</summary>
    internal ReadOnlySpan<CaseEvent> Among(int length) => CollectionsMarshal.AsSpan(events)[..CountAmong(length)];

    /// <summary>Those among the first events of the list, as what they are.</summary>
    internal ArraySegment<T> Among<T>(int length)
        where T : CaseEvent
    {
        T[] all = (T[])(Volatile.Read(ref typed) ?? Interlocked.CompareExchange(ref typed, Typed<T>(), null) ?? typed);
        return new(all, 0, CountAmong(length));
    }

    internal void Add(CaseEvent told, int place)
    {
        events.Add(told);
        places.Add(place);
    }

    private int CountAmong(int length)
    {
        int seen = places.BinarySearch(length);
        return seen < 0 ? ~seen : seen;
    }

    private T[] Typed<T>()
        where T : CaseEvent
    {
        T[] all = new T[events.Count];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = (T)events[i];
        }

        return all;
    }
}
