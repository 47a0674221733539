using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Texts;

namespace CollectionRules.Cases;

/// <summary>What the tables over days past due have in common: from day 0 on, every day belongs to exactly one row.</summary>
internal static class DayBands
{
    /// <summary>Reports every fault; the rows in the order of their first day.</summary>
    internal static ImmutableArray<DayBand> Check(IEnumerable<DayBand> rows, DiagnosticBag bag)
    {
        ImmutableArray<DayBand> given = [.. rows];
        if (given.IsEmpty)
        {
            bag.Report(DiagnosticCode.BandEmpty);
        }

        HashSet<string> names = new(StringComparer.Ordinal);
        for (int i = 0; i < given.Length; i++)
        {
            string path = JsonPointer.Append(JsonPointer.Whole, i);
            string name = given[i].Name ?? string.Empty;
            if (name.AsSpan().Trim().Length == 0 || name.Length > 64 || TextScan.FirstInvisible(name) is not null || !names.Add(name))
            {
                bag.Report(DiagnosticCode.BandName, JsonPointer.Append(path, "name"), name);
            }

            if (given[i].To < given[i].From)
            {
                bag.Report(DiagnosticCode.BandOrder, JsonPointer.Append(path, "to"), name, null, null, Number("from", given[i].From), Number("to", given[i].To!.Value));
            }
        }

        int[] order = [.. Enumerable.Range(0, given.Length).OrderBy(i => given[i].From).ThenBy(i => i)];
        if (!bag.HasErrors)
        {
            Neighbors(given, order, bag);
        }

        return [.. order.Select(i => given[i])];
    }

    internal static DayBand Find(ImmutableArray<DayBand> bands, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        int at = bands.Length - 1;
        while (bands[at].From > days)
        {
            at--;
        }

        return bands[at];
    }

    private static void Neighbors(ImmutableArray<DayBand> rows, int[] order, DiagnosticBag bag)
    {
        DayBand? before = null;
        long next = 0;
        foreach (int i in order)
        {
            DayBand row = rows[i];
            string path = JsonPointer.Append(JsonPointer.Append(JsonPointer.Whole, i), "from");
            if (row.From > next)
            {
                TextArgument left = before is null ? TextArgument.FromKey("before", "band.start") : TextArgument.FromWords("before", [before.Name]);
                bag.Report(DiagnosticCode.BandGap, path, row.Name, null, null, Number("from", next), Number("to", row.From - 1L), left, TextArgument.FromWords("after", [row.Name]));
            }
            else if (row.From < next)
            {
                bag.Report(
                    DiagnosticCode.BandOverlap, path, before?.Name ?? row.Name, null, null,
                    Number("from", row.From), Number("to", Math.Min(next - 1, row.To ?? int.MaxValue)), ("other", row.Name));
            }

            before = before is null || Last(row) >= Last(before) ? row : before;
            next = Math.Max(next, Last(row) + 1);
        }

        if (before is not null && before.To is int end)
        {
            string path = JsonPointer.Append(JsonPointer.Append(JsonPointer.Whole, rows.IndexOf(before)), "to");
            bag.Report(
                DiagnosticCode.BandGap, path, before.Name, null, null,
                Number("from", end + 1L), Number("to", int.MaxValue), TextArgument.FromWords("before", [before.Name]), TextArgument.FromKey("after", "band.end"));
        }
    }

    private static long Last(DayBand row) => row.To ?? int.MaxValue;

    private static TextArgument Number(string name, long value) => TextArgument.FromNumber(name, value);
}
