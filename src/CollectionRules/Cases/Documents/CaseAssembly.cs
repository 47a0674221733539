using System.Collections.Immutable;
using CollectionRules.Cases.Events;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
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
        int[] places = new int[events.Length];
        for (int i = 0; i < events.Length; i++)
        {
            (CaseEvent told, DocumentNode? node) = events[i];
            int faults = bag.Count, recorded = made.Log.Count;
            made = made.Record(told, bag, node?.Path ?? JsonPointer.Append("/events", i), node);
            places[i] = made.Log.Count > recorded ? recorded : -1;
            if (bag.Count > faults)
            {
                missed.Add(told.Id);
            }
        }

        if (!bag.HasErrors)
        {
            CheckSum(made, bag);
        }

        return bag.HasErrors ? null : made.Rearranged(places);
    }

    /// <summary>That whatever is summed later can be: all that ever falls due or is paid.</summary>
    private static void CheckSum(CollectionCase file, DiagnosticBag bag)
    {
        Int128 sum = 0;
        foreach (DueItem due in file.Accounts.SelectMany(account => account.Contract.DueItems))
        {
            sum += SumOf(due);
        }

        foreach (CaseEvent told in file.Recorded)
        {
            switch (told)
            {
                case PaymentReceived paid:
                    sum += paid.Amount.MinorUnits;
                    break;
                case DueItemAdded added:
                    sum += SumOf(added.Item);
                    break;
                case ScheduleReplaced replaced:
                    foreach (DueItem due in replaced.Items)
                    {
                        sum += SumOf(due);
                    }

                    break;
            }
        }

        if (sum > long.MaxValue && file.Currency != CaseDocument.StandIn)
        {
            bag.Report(
                DiagnosticCode.CaseSum,
                value: DecimalText.Format((decimal)sum / file.Currency.MinorUnitsPerUnit),
                arguments: ("maximum", Money.FromMinorUnits(long.MaxValue, file.Currency).ToString()));
        }
    }

    private static Int128 SumOf(DueItem due) =>
        (Int128)due.Amounts.Principal.MinorUnits + due.Amounts.Interest.MinorUnits + due.Amounts.Fee.MinorUnits + due.Amounts.Penalty.MinorUnits;
}
