using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Rules.History;
using CollectionRules.Serialization;

namespace CollectionRules.Rules.Sources;

/// <summary>Where the value of a host's fact comes from, as data.</summary>
public sealed class FactOrigin : IEquatable<FactOrigin>
{
    private static readonly WordList<FactOriginKind> Kinds = new(
        ("attribute", FactOriginKind.Attribute),
        ("history", FactOriginKind.History),
        ("model", FactOriginKind.Model),
        ("signal", FactOriginKind.Signal),
        ("bands", FactOriginKind.Bands),
        ("field", FactOriginKind.Field));

    private static readonly WordList<CaseField> Fields = new(
        ("region", CaseField.Region),
        ("language", CaseField.Language),
        ("stage", CaseField.Stage),
        ("grade", CaseField.Grade),
        ("agency", CaseField.Agency),
        ("product", CaseField.Product),
        ("currency", CaseField.Currency));

    private FactOrigin(FactOriginKind kind) => Kind = kind;

    /// <summary>Where the value comes from.</summary>
    public FactOriginKind Kind { get; }

    /// <summary>The name of the attribute, model or signal; null otherwise.</summary>
    public string? Name { get; private init; }

    /// <summary>The only version of the model that counts; null for any.</summary>
    public string? Version { get; private init; }

    /// <summary>The query; null otherwise.</summary>
    public HistoryQuery? Query { get; private init; }

    /// <summary>The bands, in the order of their first day; empty otherwise.</summary>
    public ImmutableArray<DayBand> Bands { get; private init; } = [];

    /// <summary>The word of the case file; null otherwise.</summary>
    public CaseField? Field { get; private init; }

    /// <summary>The special code that stands where there is no value; null where the fact is then missing.</summary>
    public string? WhenNone { get; private init; }

    /// <summary>The number that stands where a model has no valid result; null where the fact is then missing or <see cref="WhenNone"/>.</summary>
    public decimal? Fallback { get; private init; }

    /// <summary>An attribute of the host: as the last <c>attribute-set</c> event up to the as-of instant says, otherwise as the file was made. The text of a date is read as such.</summary>
    public static FactOrigin OfAttribute(string name) => new(FactOriginKind.Attribute) { Name = Given(name) };

    /// <summary>A history query as of the as-of instant, for the borrower and every debt of the case.</summary>
    public static FactOrigin OfHistory(HistoryQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new(FactOriginKind.History) { Query = query };
    }

    /// <summary>The last result of an outside model up to the as-of instant, where it is valid at it: before its <c>ValidUntil</c>.</summary>
    /// <param name="name">The name of the model.</param>
    /// <param name="version">The only version that counts; null for any.</param>
    public static FactOrigin OfModel(string name, string? version = null) => new(FactOriginKind.Model) { Name = Given(name), Version = version };

    /// <summary>A signal of the portfolio, from the context.</summary>
    public static FactOrigin OfSignal(string name) => new(FactOriginKind.Signal) { Name = Given(name) };

    /// <summary>The band of own delinquency buckets that days past due fall in.</summary>
    public static FactOrigin OfBands(DelinquencyBuckets buckets)
    {
        ArgumentNullException.ThrowIfNull(buckets);
        return new(FactOriginKind.Bands) { Bands = buckets.Rows };
    }

    /// <summary>The class of asset quality that days past due fall in.</summary>
    public static FactOrigin OfBands(AssetClasses classes)
    {
        ArgumentNullException.ThrowIfNull(classes);
        return new(FactOriginKind.Bands) { Bands = classes.Rows };
    }

    /// <summary>A word of the case file.</summary>
    public static FactOrigin OfField(CaseField field)
    {
        Fields.WordFor(field);
        return new(FactOriginKind.Field) { Field = field };
    }

    /// <summary>The same, with a special code where there is no value.</summary>
    public FactOrigin OrSpecial(string code) => Copy(Given(code), Fallback);

    /// <summary>The same, with a number where a model has no valid result.</summary>
    public FactOrigin Or(decimal fallback) => Copy(WhenNone, fallback);

    /// <summary>Writes the origin as one JSON object; what is not there is left out.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteTo(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.StartObject();
        writer.Name("from");
        writer.Text(Kinds.WordFor(Kind));
        foreach ((string name, string? text) in (ReadOnlySpan<(string, string?)>)[("name", Name), ("version", Version), ("field", Field is CaseField field ? Fields.WordFor(field) : null), ("whenNone", WhenNone)])
        {
            if (text is not null)
            {
                writer.Name(name);
                writer.Text(text);
            }
        }

        if (Fallback is decimal fallback)
        {
            writer.Name("fallback");
            writer.Number(fallback);
        }

        if (Query is not null)
        {
            writer.Name("query");
            Query.WriteTo(writer);
        }

        WriteBands(writer);
        writer.EndObject();
    }

    /// <inheritdoc/>
    public bool Equals(FactOrigin? other) => ReferenceEquals(this, other) || (other is not null
        && Kind == other.Kind && Name == other.Name && Version == other.Version && Equals(Query, other.Query) && Field == other.Field
        && WhenNone == other.WhenNone && Fallback == other.Fallback && Bands.AsSpan().SequenceEqual(other.Bands.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactOrigin);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Name, Version, Query, Field, WhenNone, Fallback);

    /// <summary>The origin in words.</summary>
    /// <returns>For example <c>attribute segment</c>.</returns>
    public override string ToString() => Kind switch
    {
        FactOriginKind.History => $"history: {Query}",
        FactOriginKind.Bands => $"bands {string.Join(", ", Bands)}",
        FactOriginKind.Field => $"field {Fields.WordFor(Field!.Value)}",
        _ => $"{Kinds.WordFor(Kind)} {Name}{(Version is null ? "" : " version " + Version)}",
    };

    internal static bool TryFindField(string word, out CaseField field) => Fields.TryFind(word, out field);

    private static string Given(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return name;
    }

    private FactOrigin Copy(string? whenNone, decimal? fallback) => new(Kind)
    {
        Name = Name,
        Version = Version,
        Query = Query,
        Bands = Bands,
        Field = Field,
        WhenNone = whenNone,
        Fallback = fallback,
    };

    private void WriteBands(CanonicalWriter writer)
    {
        if (Bands.IsEmpty)
        {
            return;
        }

        writer.Name("bands");
        writer.StartArray();
        foreach (DayBand band in Bands)
        {
            writer.StartObject();
            writer.Name("name");
            writer.Text(band.Name);
            writer.Name("from");
            writer.Number(band.From);
            if (band.To is int to)
            {
                writer.Name("to");
                writer.Number(to);
            }

            writer.EndObject();
        }

        writer.EndArray();
    }
}
