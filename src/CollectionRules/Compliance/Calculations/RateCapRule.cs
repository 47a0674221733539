using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Monetary;

namespace CollectionRules.Compliance.Calculations;

/// <summary>Overdue interest, penalty and charges together are supported up to a multiple of a reference rate at signing.</summary>
public sealed class RateCapRule : ComplianceRule
{
    /// <summary>The kind in documents: <c>rate-cap</c>.</summary>
    public const string KindName = "rate-cap";

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The multiple, 1 to 100.</summary>
    public required int Multiple { get; init => field = CaseText.Between(value, 1, 100); }

    /// <summary>The kinds of lender for which it does not hold.</summary>
    public ImmutableArray<string> ExemptLenders { get; init => field = CaseText.Identifiers(value); } = [];

    /// <summary>The cap on a claim. Rates are exact; nothing is rounded.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>Cap, claim and what is supported.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of a rate.</exception>
    public RateCap Calculate(RateClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        AnnualRate claimed = AnnualRate.Of(claim.Overdue.PercentPerYear + claim.Penalty.PercentPerYear + claim.Charges.PercentPerYear);
        if (ExemptLenders.Contains(claim.Lender))
        {
            return new RateCap(null, claimed, claimed);
        }

        AnnualRate cap = AnnualRate.Of(Multiple * claim.ReferenceRateAtSigning.PercentPerYear);
        return new RateCap(cap, claimed, claimed < cap ? claimed : cap);
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Number("multiple", Multiple);
        writer.Texts("exemptLenders", ExemptLenders);
    }
}
