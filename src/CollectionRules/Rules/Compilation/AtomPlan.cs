namespace CollectionRules.Rules.Compilation;

/// <summary>Collects every set that cards and tables use, fact by fact, and cuts each fact into atoms once for all of them.</summary>
internal sealed class AtomPlan(FactSchema schema)
{
    private readonly HashSet<CodeSet>[] used = [.. schema.Coders.Select(static _ => new HashSet<CodeSet>())];

    public FactSchema Schema => schema;

    public FactUniverse Universe(int slot) => schema.Coders[slot].Universe;

    public int SlotOf(Fact fact) => schema.Slot(fact).Index;

    public void Use(int slot, CodeSet set) => used[slot].Add(set);

    public void Use(Box box)
    {
        foreach ((int slot, CodeSet set) in box.Sets)
        {
            Use(slot, set);
        }
    }

    public FactAtoms[] Cut() => [.. used.Select((sets, slot) => FactAtoms.Of(sets, Universe(slot)))];
}
