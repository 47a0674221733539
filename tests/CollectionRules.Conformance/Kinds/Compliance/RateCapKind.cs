using CollectionRules.Compliance.Calculations;
using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;
using CollectionRules.Monetary;

namespace CollectionRules.Conformance.Kinds.Compliance;

/// <summary>How much of overdue interest, penalty and charges is supported.</summary>
internal sealed class RateCapKind : IVectorKind
{
    public VectorSchema Schema => VectorSchema.Compliance;

    public string Name => "rate-cap";

    public Outcome Run(Vector vector)
    {
        Given given = vector.Given;
        RateCap result = Packs.Rule<RateCapRule>(vector).Calculate(new RateClaim
        {
            Lender = given.Text("lenderType"),
            ReferenceRateAtSigning = AnnualRate.Of(given.Number("lpr1yAtSigning")),
            Overdue = Rate(given, "overdueRate", "rate", "interestRate"),
            Penalty = Rate(given, "penaltyAnnualised", "penaltyAnnualized", "penalty"),
            Charges = Rate(given, "feesAnnualised", "feesAnnualized", "otherFeesAnnualised", "fees", "otherChargesAnnualised", "costsAnnualised", "otherFees", "otherCharges", "chargesAnnualised", "otherFeesAnnualized"),
        });
        Comparison comparison = new(vector);
        comparison.Number("capPercent", result.Cap?.PercentPerYear);
        comparison.Number("claimedTotalPercent", result.Claimed.PercentPerYear);
        comparison.Number("supportedPercent", result.Supported.PercentPerYear);
        comparison.Flag("applies", result.Cap is not null);
        comparison.Flag("capApplies", result.Cap is not null);
        return comparison.Outcome();
    }

    private static AnnualRate Rate(Given given, params ReadOnlySpan<string> keys)
    {
        decimal percent = 0m;
        foreach (string key in keys)
        {
            percent += given.NumberOrNull(key) ?? 0m;
        }

        return AnnualRate.Of(percent);
    }
}
