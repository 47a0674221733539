using System.Diagnostics.CodeAnalysis;
using CollectionRules.Serialization;

namespace CollectionRules.Cases;

/// <summary>
/// The events of one case file in the order of recording, shared with the case files it grew from: appending to the newest costs constant
/// time amortised, appending to an older one copies its events once. Immutable to look at, safe for many threads.
/// </summary>
internal sealed class EventLog
{
    private readonly EventStore store;
    private EventList? chronological;

    private EventLog(EventStore store, int count) => (this.store, Count) = (store, count);

    internal static EventLog Empty => new(new EventStore(), 0);

    internal int Count { get; }

    /// <summary>The digest of the chain: of nothing, zeros; then each the hash of the one before and the bytes of the event.</summary>
    internal ContentHash Digest => Count == 0 ? default : store.DigestOf(Count - 1);

    /// <summary>How many entries were moved so far to make room or to branch.</summary>
    internal long Copied => store.Copied;

    internal EventList Recorded => new(store.Events, Count);

    /// <summary>By occurrence, then recording, then id.</summary>
    internal EventList Chronological => chronological ??= (store.IsInOrder(Count) ? Recorded : Recorded.Sorted()).Indexed();

    internal bool TryFind(string id, [NotNullWhen(true)] out CaseEvent? found)
    {
        found = store.IndexOf(id) is int index && index < Count ? store.Events[index] : null;
        return found is not null;
    }

    /// <summary>The last event that left a mark, and how many did; null and 0 where none.</summary>
    internal (CaseEvent? Last, int Count) Marked(EventMark mark)
    {
        (int last, int count) = store.Marked(mark, Count);
        return (count == 0 ? null : store.Events[last], count);
    }

    internal EventLog Append(CaseEvent added, ReadOnlySpan<byte> bytes)
    {
        ContentHash digest = ContentHash.Chain(Digest, bytes);
        EventStore target = store.TryAppend(Count, added, digest) ? store : store.Branch(Count, added, digest);
        return new EventLog(target, Count + 1);
    }

    /// <summary>The first events of the log, which share everything.</summary>
    internal EventLog Prefix(int count) => count == Count ? this : new EventLog(store, count);
}
