using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;
using CollectionRules.Rules.Contexts;
using CollectionRules.Rules.Sources;

namespace CollectionRules;

/// <summary>Everything of a case that a policy reads, in one row, from which the rows of its card, ladder and tables are filled.</summary>
internal sealed class PolicyFacts(FactSource source)
{
    /// <summary>The facts in ordinal order of the names, derived ones included.</summary>
    public ImmutableArray<Fact> Facts { get; } = [.. source.Schema.Facts.OrderBy(static fact => fact.Name, StringComparer.Ordinal)];

    /// <summary>The facts of the host.</summary>
    public ImmutableArray<HostFact> HostFacts => source.HostFacts;

    /// <summary>Reads a case.</summary>
    public FactRow Read(CollectionCase file, DecisionContext context) => source.Read(file, context);

    /// <summary>A row of another schema with the same values; facts that are decided later come from <paramref name="decided"/>.</summary>
    public static FactRow Project(in FactRow facts, FactSchema schema, ReadOnlySpan<(Fact Fact, FactValue Value)> decided)
    {
        FactRowState from = facts.State;
        FactRow row = schema.NewRow();
        foreach (FactCoder coder in schema.Coders)
        {
            if (coder.Fact.Derivation is null && from.Schema.TryCoder(coder.Fact.Name, out FactCoder? mine))
            {
                row.State.Restore(coder.Index, from.Codes[mine.Index], from.Values.IsEmpty ? 0 : from.Values[mine.Index]);
            }
        }

        foreach ((Fact fact, FactValue value) in decided)
        {
            if (schema.TryCoder(fact.Name, out _))
            {
                row.Set(fact, value);
            }
        }

        return row;
    }
}
