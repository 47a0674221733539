using CollectionRules.Cases;
using CollectionRules.Diagnostics;
using CollectionRules.Rules.Compilation;
using CollectionRules.Rules.History;
using CollectionRules.Texts;

namespace CollectionRules.Rules.Sources;

/// <summary>A fact that the library does not know, and where its value comes from.</summary>
/// <param name="Fact">The fact: of the phase <see cref="FactPhase.Case"/> and not derived.</param>
/// <param name="Origin">Where its value comes from.</param>
/// <example><code>
/// HostFact segment = new(Fact.Category("segment", ["new", "regular"], f => f.Optional()), FactOrigin.OfAttribute("segment"));
/// HostFact lossRate = new(Fact.Ratio("loss-rate", f => f.Between(0, 1).Optional()), FactOrigin.OfModel("loss", "2").Or(0.5m));
/// HostFact assetClass = HostFact.OfBands("asset-class", classes);
/// </code></example>
public sealed record HostFact(Fact Fact, FactOrigin Origin)
{
    /// <summary>Whether the fact, or the attribute it comes from, is protected.</summary>
    public bool IsProtected => ProtectedAttributes.Contains(Fact) || (Origin.Kind == FactOriginKind.Attribute && ProtectedAttributes.Contains(Origin.Name!));

    /// <summary>A category of own delinquency buckets.</summary>
    public static HostFact OfBands(string name, DelinquencyBuckets buckets, Action<FactOptions>? options = null)
    {
        ArgumentNullException.ThrowIfNull(buckets);
        return new(Fact.Category(name, buckets.Rows.Select(row => row.Name), options), FactOrigin.OfBands(buckets));
    }

    /// <summary>A category of classes of asset quality.</summary>
    public static HostFact OfBands(string name, AssetClasses classes, Action<FactOptions>? options = null)
    {
        ArgumentNullException.ThrowIfNull(classes);
        return new(Fact.Category(name, classes.Rows.Select(row => row.Name), options), FactOrigin.OfBands(classes));
    }

    internal void Check(DiagnosticBag bag, string path)
    {
        FactValidator.Check(Fact, path, bag);
        Report(Fact.Phase == FactPhase.Case && Fact.Derivation is null, "phase", bag, path);
        Report(Origin.WhenNone is null || Fact.SpecialCodes.Any(code => code.Name == Origin.WhenNone), "none", bag, path);
        Report(Origin.Fallback is null || (Fact is NumberFact && Origin.Kind == FactOriginKind.Model && IsValue(Origin.Fallback.Value)), "fallback", bag, path);
        switch (Origin.Kind)
        {
            case FactOriginKind.Model or FactOriginKind.Signal:
                Report(Fact is NumberFact, "number", bag, path);
                break;
            case FactOriginKind.Field:
                Report(Fact is CategoryFact, "word", bag, path);
                break;
            case FactOriginKind.Bands:
                Report(Fact is CategoryFact && Fact.Values.SequenceEqual(Origin.Bands.Select(band => band.Name)), "bands", bag, path);
                break;
            case FactOriginKind.History:
                CheckQuery(Origin.Query!, bag, path);
                break;
        }
    }

    private bool IsValue(decimal number) => !(number < Fact.Minimum) && !(number > Fact.Maximum) && (Fact.Step is not decimal step || step <= 0 || number % step == 0);

    private void CheckQuery(HistoryQuery query, DiagnosticBag bag, string path)
    {
        query.Check(bag, JsonPointer.Append(path, "query"), null);
        Report(!query.Keys.Contains(HistoryKey.ContactPoint) && !query.Keys.Contains(HistoryKey.Collector), "keys", bag, path);
        EventFieldKind kind = query.Aggregate.Kind == HistoryAggregateKind.Latest ? EventFieldTable.Of(query.Aggregate.Field!.Value).Kind : EventFieldKind.Number;
        switch (kind)
        {
            case EventFieldKind.Number:
                Report(Fact is NumberFact, "number", bag, path);
                break;
            case EventFieldKind.Word:
                Report(Fact is CategoryFact, "word", bag, path);
                break;
            default:
                Report(Fact is FlagFact, "flag", bag, path);
                break;
        }
    }

    private void Report(bool fits, string reason, DiagnosticBag bag, string path)
    {
        if (!fits)
        {
            bag.Report(DiagnosticCode.FactSourceFit, path, Fact.Name, null, null, TextArgument.FromKey("reason", "fact-source." + reason));
        }
    }
}
