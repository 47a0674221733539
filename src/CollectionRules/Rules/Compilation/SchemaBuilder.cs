using CollectionRules.Diagnostics;

namespace CollectionRules.Rules.Compilation;

/// <summary>Gathers the facts that cards and tables read, in order of first use, and reports faults of each only once.</summary>
internal sealed class SchemaBuilder(DiagnosticBag bag)
{
    private readonly List<Fact> facts = [];
    private readonly Dictionary<string, Fact> byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> faulty = new(StringComparer.Ordinal);
    private readonly HashSet<string> kept = new(StringComparer.Ordinal);

    public IReadOnlyList<Fact> Facts => facts;

    /// <summary>Adds a fact; false when it is wrong, or a different fact of the same name was there before.</summary>
    public bool Add(Fact fact, string path)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (byName.TryGetValue(fact.Name, out Fact? known))
        {
            if (known.Equals(fact))
            {
                return !faulty.Contains(fact.Name);
            }

            bag.Report(DiagnosticCode.FactConflict, path, fact.Name);
            return false;
        }

        int before = bag.Count;
        if (fact.Derivation is { } derivation)
        {
            AddOperand(derivation.Left, path);
            AddOperand(derivation.Right, path);
        }

        if (!byName.TryAdd(fact.Name, fact))
        {
            // A derived fact with the name of its own operand.
            bag.Report(DiagnosticCode.FactConflict, path, fact.Name);
            return false;
        }

        facts.Add(fact);
        if (facts.Count == FactSchema.MostFacts + 1)
        {
            bag.Report(DiagnosticCode.LimitFacts, path, fact.Name);
        }

        FactValidator.Check(fact, path, bag);
        if (bag.Count == before)
        {
            return true;
        }

        faulty.Add(fact.Name);
        return false;
    }

    /// <summary>The exact number of this fact is needed beside its code.</summary>
    public void KeepValue(Fact fact) => kept.Add(fact.Name);

    public FactSchema Build() => new(facts, kept);

    /// <summary>Adds what a derived fact rests on. An operand that is derived itself is a fault of the fact and is not followed.</summary>
    private void AddOperand(Fact operand, string path)
    {
        if (operand.Derivation is null)
        {
            Add(operand, path);
        }
    }
}
