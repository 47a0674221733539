using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Cases;
using CollectionRules.Diagnostics;
using CollectionRules.Repayment.Amounts;
using CollectionRules.Repayment.Eligibility;
using CollectionRules.Repayment.Offers.Compilation;
using CollectionRules.Repayment.Offers.Evaluation;
using CollectionRules.Rules;
using CollectionRules.Serialization;

namespace CollectionRules.Repayment.Offers;

/// <summary>The offers of a policy. Immutable and checked when made; what is wrong is reported all at once. A definition that is wholly data.</summary>
/// <example><code>
/// OfferCatalog catalog = OfferCatalog.Create(offers => offers
///     .TermExtension(o => o.UpTo(Months(60)).When(Facts.OverdueReason.Is(OverdueReason.EconomicPressure)))
///     .InterestWaiver(o => o.UpTo(Percent(30)).Authority("agent", new ReliefAuthority { InterestWaiver = Percent(20) }).Authority("manager", ReliefAuthority.Unlimited))
///     .RankBy(OfferRanking.LowestInstallment));
/// OfferResult result = catalog.Evaluate(catalog.SituationOf(file, "A-1", asOf), row);
/// </code></example>
public sealed class OfferCatalog
{
    /// <summary>The most offers of a catalog: 100.</summary>
    public const int MostOffers = 100;

    private readonly ImmutableArray<OfferTables> tables;

    internal OfferCatalog(OfferCatalogBuilder parts, ImmutableArray<OfferTables> tables, FactSchema schema)
    {
        (Rules, Ranking, Most, Affordability, RestructureRule) = ([.. parts.Rules], parts.Ranking, parts.Most, parts.Affordability, parts.RestructureRule);
        (this.tables, Schema) = (tables, schema);
    }

    /// <summary>The offers, in written order.</summary>
    public ImmutableArray<OfferRule> Rules { get; }

    /// <summary>Which offer comes first.</summary>
    public OfferRanking Ranking { get; }

    /// <summary>The most offers that are made side by side.</summary>
    public int Most { get; }

    /// <summary>What an installment may take.</summary>
    public OfferAffordability Affordability { get; }

    /// <summary>How often extensions and deferrals may be made that have no rule of their own; null for without limit.</summary>
    public RestructureRule? RestructureRule { get; }

    /// <summary>Every fact that conditions and tables read.</summary>
    public FactSchema Schema { get; }

    /// <summary>Makes a catalog.</summary>
    /// <param name="configure">Says what it is.</param>
    /// <returns>The catalog.</returns>
    /// <exception cref="PolicyValidationException">Something is wrong with it; the exception lists every fault.</exception>
    public static OfferCatalog Create(Action<OfferCatalogBuilder> configure) =>
        TryCreate(configure, out OfferCatalog? catalog, out ImmutableArray<PolicyDiagnostic> diagnostics) ? catalog : throw new PolicyValidationException(diagnostics);

    /// <summary>Makes a catalog, or lists what is wrong with it. Warnings come with a catalog, errors without.</summary>
    /// <param name="configure">Says what it is.</param>
    /// <param name="catalog">The catalog; null where there is an error.</param>
    /// <param name="diagnostics">Every fault.</param>
    /// <returns>True where there is a catalog.</returns>
    public static bool TryCreate(Action<OfferCatalogBuilder> configure, [NotNullWhen(true)] out OfferCatalog? catalog, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(configure);
        OfferCatalogBuilder builder = new();
        configure(builder);
        DiagnosticBag bag = new();
        catalog = OfferChecker.Build(builder, bag);
        diagnostics = bag.ToImmutable();
        return catalog is not null;
    }

    /// <summary>What a case file says of an account as far as offers need it, its budget added up by the rule of the catalog.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="account">The id of the account.</param>
    /// <param name="asOf">The instant.</param>
    /// <param name="amounts">What is charged beyond what was booked; <see cref="AmountsRule.Standard"/> where nothing is said.</param>
    /// <param name="zones">The zones; those of the system where nothing is said.</param>
    /// <returns>The situation.</returns>
    /// <exception cref="KeyNotFoundException">The case has no such account.</exception>
    public OfferSituation SituationOf(CollectionCase file, string account, DateTimeOffset asOf, AmountsRule? amounts = null, ZoneBook? zones = null) =>
        OfferSituation.Of(file, account, asOf, Affordability.Budget, amounts, zones);

    /// <summary>The offers that are made, ranked, and why the others are not. Pure.</summary>
    /// <param name="situation">The account and what is known of it.</param>
    /// <param name="read">The value of a fact of <see cref="Schema"/>; missing where it is not known.</param>
    /// <returns>The result.</returns>
    public OfferResult Evaluate(OfferSituation situation, Func<Fact, FactValue> read)
    {
        ArgumentNullException.ThrowIfNull(situation);
        ArgumentNullException.ThrowIfNull(read);
        return new OfferRun(this, tables, situation).Result(read);
    }

    /// <summary>The offers that are made, ranked, and why the others are not. Pure.</summary>
    /// <param name="situation">The account and what is known of it.</param>
    /// <param name="row">A row of <see cref="Schema"/>; where it has faults, nothing is offered.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">The row is of another schema.</exception>
    public OfferResult Evaluate(OfferSituation situation, FactRow row)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return ReferenceEquals(row.Schema, Schema)
            ? new OfferRun(this, tables, situation).Result(row.IsValid ? row.Get : null)
            : throw new ArgumentException("The row is of another schema. Hint: make rows with Schema.NewRow().", nameof(row));
    }

    /// <summary>Writes the canonical form of the catalog as the next value: equal catalogs give equal bytes.</summary>
    /// <param name="writer">The writer.</param>
    public void WriteTo(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        OfferForm.Write(new DefinitionWriter(writer, keepsWording: false), this);
    }

    /// <summary>The ids of the offers in a line.</summary>
    /// <returns>For example <c>term-extension, interest-waiver</c>.</returns>
    public override string ToString() => string.Join(", ", Rules.Select(static rule => rule.Id));
}
