using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Cases;
using CollectionRules.Diagnostics;
using CollectionRules.Rules.Contexts;
using CollectionRules.Texts;

namespace CollectionRules.Rules.Sources;

/// <summary>
/// Fills rows of a schema from case files: the facts of the catalog, and those of the host by their origins. Prepared once per policy, safe
/// for several threads; only what the schema holds is computed, and what several facts need once.
/// </summary>
/// <remarks>
/// Facts of later phases than <see cref="FactPhase.Case"/> and derived facts are left alone. A value outside a fact's domain is a fault of
/// the row, listed under <see cref="FactRow.Faults"/>, and every decision on the row is invalid.
/// </remarks>
/// <example><code>
/// FactSource source = FactSource.Create(policy.Schema, [segment, lossRate]);
/// FactRow row = source.Read(caseFile, DecisionContext.At(asOf));
/// </code></example>
public sealed class FactSource
{
    private readonly ImmutableArray<(FactSlot Slot, Func<FactReading, FactValue> Read)> readers;

    private FactSource(FactSchema schema, ImmutableArray<HostFact> hosts, DelinquencyRule rule, ImmutableArray<(FactSlot, Func<FactReading, FactValue>)> readers) =>
        (Schema, HostFacts, Delinquency, this.readers) = (schema, hosts, rule, readers);

    /// <summary>The schema whose rows are filled.</summary>
    public FactSchema Schema { get; }

    /// <summary>The facts of the host, in the order given; those that the schema does not hold are never computed.</summary>
    public ImmutableArray<HostFact> HostFacts { get; }

    /// <summary>How days past due are counted.</summary>
    public DelinquencyRule Delinquency { get; }

    /// <summary>Prepares a source.</summary>
    /// <param name="schema">The schema whose rows are to be filled.</param>
    /// <param name="hostFacts">The facts of the host.</param>
    /// <param name="delinquency">How days past due are counted; <see cref="DelinquencyRule.Standard"/> where nothing is said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    /// <exception cref="PolicyValidationException">A fact of the phase case has no source or two, or an origin does not fit; every fault is listed.</exception>
    public static FactSource Create(FactSchema schema, IEnumerable<HostFact>? hostFacts = null, DelinquencyRule? delinquency = null) =>
        TryCreate(schema, hostFacts, delinquency, out FactSource? source, out ImmutableArray<PolicyDiagnostic> diagnostics) ? source : throw new PolicyValidationException(diagnostics);

    /// <summary>Prepares a source where nothing speaks against it.</summary>
    /// <param name="schema">The schema whose rows are to be filled.</param>
    /// <param name="hostFacts">The facts of the host; null for none.</param>
    /// <param name="delinquency">How days past due are counted; null for <see cref="DelinquencyRule.Standard"/>.</param>
    /// <param name="source">The source; null where there is a fault.</param>
    /// <param name="diagnostics">Every fault, with paths such as <c>/facts/segment</c>.</param>
    /// <returns>True where there is no fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    public static bool TryCreate(FactSchema schema, IEnumerable<HostFact>? hostFacts, DelinquencyRule? delinquency, [NotNullWhen(true)] out FactSource? source, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(schema);
        DiagnosticBag bag = new();
        ImmutableArray<HostFact> hosts = [.. hostFacts ?? []];
        Dictionary<string, HostFact> byName = new(StringComparer.Ordinal);
        foreach (HostFact host in hosts)
        {
            string path = JsonPointer.Append("/facts", host.Fact.Name);
            host.Check(bag, path);
            if (!byName.TryAdd(host.Fact.Name, host))
            {
                bag.Report(DiagnosticCode.FactSourceTwice, path, host.Fact.Name);
            }
        }

        List<(FactSlot, Func<FactReading, FactValue>)> readers = [];
        foreach (Fact fact in schema.Facts)
        {
            if (fact.Phase == FactPhase.Case && fact.Derivation is null && ReaderOf(fact, byName, bag) is { } reader)
            {
                readers.Add((schema.Slot(fact), reader));
            }
        }

        diagnostics = bag.ToImmutable();
        source = bag.HasErrors ? null : new(schema, hosts, delinquency ?? DelinquencyRule.Standard, [.. readers]);
        return source is not null;
    }

    /// <summary>A new row with the facts of a case.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="context">The context: events after its as-of instant are not seen.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">A zone of the case is not in the context.</exception>
    public FactRow Read(CollectionCase file, DecisionContext context) => Fill(Schema.NewRow(), file, context);

    /// <summary>Fills a row with the facts of a case, in place of what it held; facts of other phases are cleared.</summary>
    /// <param name="row">A row of <see cref="Schema"/>.</param>
    /// <param name="file">The case file.</param>
    /// <param name="context">The context: events after its as-of instant are not seen.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The row is of another schema.</exception>
    /// <exception cref="KeyNotFoundException">A zone of the case is not in the context.</exception>
    public FactRow Fill(FactRow row, CollectionCase file, DecisionContext context)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(context);
        row.Clear();
        FactReading reading = new(file, context, Delinquency);
        foreach ((FactSlot slot, Func<FactReading, FactValue> read) in readers)
        {
            try
            {
                row.Set(slot, read(reading));
            }
            catch (OverflowException)
            {
                row.State.Refuse(slot.Checked, new PolicyDiagnostic(DiagnosticCode.FactOverflow, JsonPointer.Append("/facts", slot.Fact.Name), arguments: [("fact", slot.Fact.Name)]));
            }
        }

        return row;
    }

    private static Func<FactReading, FactValue>? ReaderOf(Fact fact, Dictionary<string, HostFact> hosts, DiagnosticBag bag)
    {
        bool isHost = hosts.TryGetValue(fact.Name, out HostFact? host) && host.Fact.Equals(fact);
        bool isKnown = FactCatalog.TryFind(fact.Name, out CatalogFact? known) && known.Fact.Equals(fact);
        if (isHost == isKnown)
        {
            string path = JsonPointer.Append("/facts", fact.Name);
            if (isHost)
            {
                bag.Report(DiagnosticCode.FactSourceTwice, path, fact.Name);
            }
            else
            {
                bag.Report(DiagnosticCode.FactSource, path, fact.Name, FactCatalog.Closest(fact.Name));
            }

            return null;
        }

        return isKnown ? known!.Read : reading => reading.Of(host!);
    }
}
