using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Compliance.Calculations;
using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;
using CollectionRules.Monetary;

namespace CollectionRules.Conformance.Kinds.Compliance;

/// <summary>Which demands are effective.</summary>
internal sealed class EffectiveCollectionKind : IVectorKind
{
    public VectorSchema Schema => VectorSchema.Compliance;

    public string Name => "effective-collection";

    public Outcome Run(Vector vector)
    {
        Given given = vector.Given;
        EffectiveDemandRule rule = Packs.Rule<EffectiveDemandRule>(vector);
        bool isForProduct = given.TextOrNull("product") is not string product || ProductKind.Parse(product) == rule.Product;
        bool isEvading = given.Flag("debtorEvading") || given.Flag("evading") || given.Flag("debtorEvades");
        decimal? principal = given.NumberOrNull("principal") ?? given.NumberOrNull("principalOutstanding");
        EffectiveDemands result = rule.Calculate(
            DateText.ParseDate(given.Text("overdueSince")), isForProduct ? [.. given.List("demands").Select(Demand)] : [], isEvading, principal is decimal amount ? Money.Of(amount, Currency.CNY) : null);
        Comparison comparison = new(vector);
        comparison.Number("effectiveDemands", result.Effective.Length);
        comparison.Flag("pair", result.IsPair);
        comparison.Flag("pairComplete", result.IsPair);
        if (given.TextOrNull("asOf") is string asOf)
        {
            comparison.Flag("thresholdMet", result.AreMetOn(DateText.ParseDate(asOf)));
            comparison.Flag("met", result.AreMetOn(DateText.ParseDate(asOf)));
        }

        return comparison.Outcome();
    }

    private static DemandMade Demand(Given given)
    {
        bool isEvaded = given.Flag("debtorEvading") || given.Flag("evading");
        return new DemandMade(DateText.ParseDate(given.Text("at")[..10]), given.Flag("receiptConfirmable") || isEvaded, given.Find("compliant")?.AsFlag ?? true);
    }
}
