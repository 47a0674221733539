using System.Collections.Immutable;

namespace CollectionRules.Rules;

/// <summary>Everything a fact says about itself, as one comparable value.</summary>
internal sealed record FactDefinition
{
    public required string Name { get; init; }

    public required FactKind Kind { get; init; }

    public string Unit { get; init; } = "";

    public int Decimals { get; init; }

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    public decimal? Step { get; init; }

    public ImmutableArray<string> Values { get; init; } = [];

    public bool HasOpenValues { get; init; }

    public bool MayBeMissing { get; init; }

    public ImmutableArray<SpecialCode> SpecialCodes { get; init; } = [];

    public FactPhase Phase { get; init; }

    public FactAxis Axis { get; init; }

    public bool IsSensitive { get; init; }

    public bool IsProtected { get; init; }

    public string EnglishName { get; init; } = "";

    public string ChineseName { get; init; } = "";

    public FactDerivation? Derivation { get; init; }

    public static FactDefinition Of(FactKind kind, string name, Action<FactOptions>? configure, ImmutableArray<string> values = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        FactOptions options = new(new FactDefinition
        {
            Name = name,
            Kind = kind,
            Values = values.IsDefault ? [] : values,
            Decimals = kind switch { FactKind.Money => 2, FactKind.Ratio => 4, _ => 0 },
            Minimum = kind == FactKind.Count ? 0 : null,
            Step = kind is FactKind.Count or FactKind.Date ? 1 : null,
        });
        configure?.Invoke(options);
        FactDefinition definition = options.Definition;
        if (kind == FactKind.Money && definition.Step is null && !options.AllowsAnyStep)
        {
            definition = definition with { Step = new decimal(1, 0, 0, false, (byte)Math.Clamp(definition.Decimals, 0, 28)) };
        }

        return definition;
    }

    public bool Equals(FactDefinition? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Name == other.Name && Kind == other.Kind && Unit == other.Unit && Decimals == other.Decimals
            && Minimum == other.Minimum && Maximum == other.Maximum && Step == other.Step
            && Values.AsSpan().SequenceEqual(other.Values.AsSpan()) && HasOpenValues == other.HasOpenValues
            && MayBeMissing == other.MayBeMissing && SpecialCodes.AsSpan().SequenceEqual(other.SpecialCodes.AsSpan())
            && Phase == other.Phase && Axis == other.Axis && IsSensitive == other.IsSensitive && IsProtected == other.IsProtected
            && EnglishName == other.EnglishName && ChineseName == other.ChineseName
            && Equals(Derivation, other.Derivation));

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
