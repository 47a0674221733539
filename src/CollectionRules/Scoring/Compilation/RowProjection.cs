using System.Collections.Immutable;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;

namespace CollectionRules.Scoring.Compilation;

/// <summary>One schema for several cards and tables, and a row of it as a row of each: codes and exact numbers are carried over as they are.</summary>
internal sealed class RowProjection
{
    private readonly FactSchema source;
    private readonly FactSchema target;
    private readonly ImmutableArray<(int From, int To)> slots;

    private RowProjection(FactSchema source, FactSchema target)
    {
        this.source = source;
        this.target = target;
        slots = [.. target.Facts.Where(static fact => fact.Derivation is null).Select(fact => (source.Slot(fact).Index, target.Slot(fact).Index))];
    }

    /// <summary>The schema of all facts of several schemas; facts of one name that differ are reported under the path.</summary>
    public static FactSchema Union(IEnumerable<FactSchema> schemas, SchemaBuilder builder, string path)
    {
        foreach (FactCoder coder in schemas.SelectMany(static schema => schema.Coders))
        {
            if (builder.Add(coder.Fact, path) && coder.KeepsValue)
            {
                builder.KeepValue(coder.Fact);
            }
        }

        return builder.Build();
    }

    public static RowProjection Of(FactSchema source, FactSchema target) => new(source, target);

    /// <exception cref="ArgumentException">The row is of another schema.</exception>
    public FactRow Project(in FactRow row, string owner)
    {
        FactRowState from = row.State;
        if (!ReferenceEquals(from.Schema, source))
        {
            throw new ArgumentException($"The row is not of the schema of \"{owner}\". Hint: make it with Schema.NewRow().", nameof(row));
        }

        FactRow projected = target.NewRow();
        foreach ((int place, int to) in slots)
        {
            projected.State.Restore(to, from.Codes[place], from.Values.IsEmpty ? 0 : from.Values[place]);
        }

        return projected;
    }
}
