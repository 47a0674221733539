using CollectionRules.Serialization;

namespace CollectionRules.Cases;

/// <summary>
/// What several logs share: events in the order of recording, only ever appended. A log looks at its first events only, so an entry that a
/// log can see never changes. Guarded by one lock; events and digests are read without it, as arrays are replaced and never overwritten.
/// </summary>
internal sealed class EventStore
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly Dictionary<EventMark, List<int>> marks = [];
    private CaseEvent[] events = [];
    private ContentHash[] digests = [];
    private int count;
    private int inOrder;

    internal CaseEvent[] Events => Volatile.Read(ref events);

    /// <summary>How many events were copied to a longer array or another store so far: what tests count in place of time.</summary>
    internal long Copied { get; private set; }

    internal ContentHash DigestOf(int index) => Volatile.Read(ref digests)[index];

    /// <summary>Whether the first events stand in chronological order as recorded.</summary>
    internal bool IsInOrder(int length)
    {
        lock (gate)
        {
            return length <= inOrder;
        }
    }

    internal int? IndexOf(string id)
    {
        lock (gate)
        {
            return indexes.TryGetValue(id, out int index) ? index : null;
        }
    }

    internal (int Last, int Count) Marked(EventMark mark, int length)
    {
        lock (gate)
        {
            if (!marks.TryGetValue(mark, out List<int>? all))
            {
                return (0, 0);
            }

            int seen = all.BinarySearch(length);
            seen = seen < 0 ? ~seen : seen;
            return seen == 0 ? (0, 0) : (all[seen - 1], seen);
        }
    }

    /// <summary>Appends where nothing was appended after the given length; otherwise the store has gone another way.</summary>
    internal bool TryAppend(int length, CaseEvent added, ContentHash digest)
    {
        lock (gate)
        {
            if (count != length)
            {
                return false;
            }

            Put(added, digest);
            return true;
        }
    }

    /// <summary>A store of its own that begins with the first events of this one.</summary>
    internal EventStore Branch(int length, CaseEvent added, ContentHash digest)
    {
        EventStore branch = new();
        CaseEvent[] shared = Events;
        branch.Reserve(length + 1);
        for (int i = 0; i < length; i++)
        {
            branch.Put(shared[i], DigestOf(i));
        }

        branch.Copied += length;
        branch.Put(added, digest);
        return branch;
    }

    private void Put(CaseEvent added, ContentHash digest)
    {
        Reserve(count + 1);
        (events[count], digests[count]) = (added, digest);
        if (inOrder == count && (count == 0 || CaseEvent.Compare(events[count - 1], added) <= 0))
        {
            inOrder++;
        }

        indexes.Add(added.Id, count);
        List<EventMark> left = [];
        added.Mark(left);
        foreach (EventMark mark in left)
        {
            if (!marks.TryGetValue(mark, out List<int>? all))
            {
                marks.Add(mark, all = []);
            }

            all.Add(count);
        }

        count++;
    }

    private void Reserve(int length)
    {
        if (events.Length >= length)
        {
            return;
        }

        int size = Math.Max(length, Math.Max(4, 2 * events.Length));
        CaseEvent[] longer = new CaseEvent[size];
        ContentHash[] longerDigests = new ContentHash[size];
        Array.Copy(events, longer, count);
        Array.Copy(digests, longerDigests, count);
        Copied += count;
        Volatile.Write(ref digests, longerDigests);
        Volatile.Write(ref events, longer);
    }
}
