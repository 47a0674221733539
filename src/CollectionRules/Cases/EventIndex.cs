namespace CollectionRules.Cases;

/// <summary>The events of a chronological list by their kinds, sorted out once, when it is first asked. Safe for several threads.</summary>
internal sealed class EventIndex(CaseEvent[] events, int count)
{
    private EventGroup[]? groups;

    /// <summary>The events of a kind; null where there is none.</summary>
    internal EventGroup? Find(Type kind) => Array.Find(Groups, group => group.Type == kind);

    /// <summary>The events of a kind as documents write it; null where there is none.</summary>
    internal EventGroup? Find(string kind) => Array.Find(Groups, group => group.Kind == kind);

    private EventGroup[] Groups => Volatile.Read(ref groups) ?? Interlocked.CompareExchange(ref groups, Sorted(), null) ?? groups;

    private EventGroup[] Sorted()
    {
        List<EventGroup> found = [];
        EventGroup? last = null;
        for (int i = 0; i < count; i++)
        {
            CaseEvent told = events[i];
            if (last?.Type != told.GetType())
            {
                last = found.Find(group => group.Type == told.GetType());
                if (last is null)
                {
                    found.Add(last = new EventGroup(told));
                }
            }

            last.Add(told, i);
        }

        return [.. found];
    }
}
