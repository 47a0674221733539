using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;
using CollectionRules.Rules.Contexts;
using CollectionRules.Rules.Sources;
using CollectionRules.Scoring;

namespace CollectionRules;

/// <summary>Everything of a case that a policy reads, in one row, from which the rows of its card, ladder and tables are filled.</summary>
internal sealed class PolicyFacts(FactSource source, ImmutableArray<OutsideModel> models)
{
    /// <summary>The facts in ordinal order of the names, derived ones included.</summary>
    public ImmutableArray<Fact> Facts { get; } = [.. source.Schema.Facts.OrderBy(static fact => fact.Name, StringComparer.Ordinal)];

    /// <summary>The facts of the host.</summary>
    public ImmutableArray<HostFact> HostFacts => source.HostFacts;

    /// <summary>Reads a case. The facts of models are what <see cref="ModelsOf"/> says of them.</summary>
    public FactRow Read(CollectionCase file, DecisionContext context)
    {
        FactRow row = source.Read(file, context);
        foreach (ModelReading reading in models.IsEmpty ? [] : ModelsOf(file, context))
        {
            if (source.Schema.TrySlot(reading.Model.Fact.Name, out FactSlot slot))
            {
                row.Set(slot, reading.Value);
            }
        }

        return row;
    }

    /// <summary>What each model gave up to the as-of instant, or its fallback and why.</summary>
    public ImmutableArray<ModelReading> ModelsOf(CollectionCase file, DecisionContext context)
    {
        ModelResultReceived[] results = models.IsEmpty ? [] : [.. file.EventsUntil(context.AsOf).OfType<ModelResultReceived>()];
        return [.. models.Select(model => model.Read(results, context.AsOf))];
    }

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
