using CollectionRules.Diagnostics;

namespace CollectionRules.Rules.Compilation;

/// <summary>Gathers the facts that cards and tables read, in order of first use, and reports faults of each only once.</summary>
internal sealed class SchemaBuilder(DiagnosticBag bag)
{
    private readonly List<Fact> facts = [];
    private readonly Dictionary<string, Fact> byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> kept = new(StringComparer.Ordinal);

    public IReadOnlyList<Fact> Facts => facts;

    /// <summary>Adds a fact; false when it is wrong, or a different fact of the same name was there before.</summary>
    public bool Add(Fact fact, string path)
    {
        if (byName.TryGetValue(fact.Name, out Fact? known))
        {
            if (known.Equals(fact))
            {
                return true;
            }

            bag.Report(DiagnosticCode.FactConflict, path, fact.Name);
            return false;
        }

        if (fact.Derivation is { } derivation)
        {
            Add(derivation.Left, path);
            Add(derivation.Right, path);
        }

        byName.Add(fact.Name, fact);
        facts.Add(fact);
        if (facts.Count == FactSchema.MostFacts + 1)
        {
            bag.Report(DiagnosticCode.LimitFacts, path, fact.Name);
        }

        int before = bag.Count;
        FactValidator.Check(fact, path, bag);
        return bag.Count == before;
    }

    /// <summary>The exact number of this fact is needed beside its code.</summary>
    public void KeepValue(Fact fact) => kept.Add(fact.Name);

    public FactSchema Build() => new(facts, kept);
}
