using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Serialization;

namespace CollectionRules.Cases.Documents;

/// <summary>
/// Puts a case file together from its parts, checking everything against everything. What names a part that has a fault of its own is not
/// reported again.
/// </summary>
internal static class CaseAssembly
{
    /// <summary>The case file; null where the bag has an error.</summary>
    internal static CollectionCase? Assemble(
        CaseHeader header, ImmutableArray<PlacedEvent> events, ZoneBook? zones, HashSet<string> missed, DiagnosticBag bag, DocumentNode? root)
    {
        CaseNames names = header.Names(zones, missed);
        if (header.Currency.IsUnspecified)
        {
            return null;
        }

        header.Check(new CaseCheck(bag, names, EventLog.Empty, JsonPointer.Whole, root));
        bool isWhole = !bag.HasErrors;
        CollectionCase made = new(header, names, isWhole ? header.Digest() : default, EventLog.Empty);
        int index = 0;
        foreach ((CaseEvent told, DocumentNode? node) in events)
        {
            string path = node?.Path ?? JsonPointer.Append("/events", index++);
            int faults = bag.Count;
            made = made.Record(told, bag, path, node);
            if (bag.Count > faults)
            {
                missed.Add(told.Id);
            }
        }

        return bag.HasErrors ? null : made;
    }
}
