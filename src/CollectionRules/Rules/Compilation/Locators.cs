using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CollectionRules.Rules.Compilation;

/// <summary>Finds the atoms of codes, slot by slot; the plans of all slots stand in shared arrays.</summary>
internal sealed class Locators
{
    private readonly Locator[] locators;
    private readonly byte[] tables;
    private readonly long[] starts;

    public Locators(FactAtoms[] atoms)
    {
        locators = new Locator[atoms.Length];
        List<byte> allTables = [];
        List<long> allStarts = [];
        for (int slot = 0; slot < atoms.Length; slot++)
        {
            LocatorPlan plan = LocatorPlan.Of(atoms[slot]);
            locators[slot] = new()
            {
                First = plan.First,
                Last = plan.Last,
                IsTable = plan.Table.Length > 0,
                Start = plan.Table.Length > 0 ? allTables.Count : allStarts.Count,
                Counted = plan.Counted.Length,
                Searched = plan.Searched.Length,
            };
            allTables.AddRange(plan.Table);
            allStarts.AddRange(plan.Counted);
            allStarts.AddRange(plan.Searched);
        }

        tables = [.. allTables];
        starts = [.. allStarts];
    }

    /// <summary>The atom of a code.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Locate(int slot, long code)
    {
        ref Locator locator = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(locators), slot);
        return locator.IsTable
            ? Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(tables), unchecked((nint)(locator.Start + (Math.Min(Math.Max(code, locator.First), locator.Last) - locator.First))))
            : Search(ref locator, code);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Search(ref Locator locator, long code)
    {
        ref long first = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(starts), locator.Start);
        return locator.Counted > 0 ? CodeSearch.Count(ref first, locator.Counted, code) : CodeSearch.Halve(ref first, locator.Searched, code);
    }

    /// <summary>How one fact is located.</summary>
    private struct Locator
    {
        public long First;
        public long Last;
        public int Start;
        public int Counted;
        public int Searched;
        public bool IsTable;
    }
}
