using CollectionRules.Serialization;

namespace CollectionRules.Rules.Documents;

/// <summary>The words of the closed vocabularies of facts and tables as documents write them.</summary>
internal static class RuleWords
{
    /// <summary>The end of a domain that is not there, where the kind has one by default.</summary>
    public const string NoEnd = "none";

    /// <summary>No step, where the kind has one by default.</summary>
    public const string AnyStep = "any";

    /// <summary>The condition that always holds.</summary>
    public const string Always = "always";

    /// <summary>The condition that never holds.</summary>
    public const string Never = "never";

    public static readonly WordList<FactKind> Kinds = new(
        ("count", FactKind.Count),
        ("money", FactKind.Money),
        ("ratio", FactKind.Ratio),
        ("flag", FactKind.Flag),
        ("category", FactKind.Category),
        ("date", FactKind.Date));

    public static readonly WordList<DerivationOperation> Operations = new(
        ("difference", DerivationOperation.Difference),
        ("quotient", DerivationOperation.Quotient));

    public static readonly WordList<FactPhase> Phases = new(
        ("case", FactPhase.Case),
        ("scored", FactPhase.Scored),
        ("staged", FactPhase.Staged),
        ("offered", FactPhase.Offered),
        ("gated", FactPhase.Gated));

    public static readonly WordList<FactAxis> Axes = new(
        ("neutral", FactAxis.Neutral),
        ("ability", FactAxis.Ability),
        ("willingness", FactAxis.Willingness));

    public static readonly WordList<HitPolicy> HitPolicies = new(
        ("first", HitPolicy.First),
        ("unique", HitPolicy.Unique),
        ("any", HitPolicy.Any),
        ("priority", HitPolicy.Priority),
        ("rule-order", HitPolicy.RuleOrder),
        ("output-order", HitPolicy.OutputOrder),
        ("collect", HitPolicy.Collect));

    public static readonly WordList<Aggregator> Aggregators = new(
        ("sum", Aggregator.Sum),
        ("minimum", Aggregator.Minimum),
        ("maximum", Aggregator.Maximum),
        ("count", Aggregator.Count));
}
