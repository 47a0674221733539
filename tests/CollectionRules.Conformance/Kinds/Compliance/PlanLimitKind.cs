using CollectionRules.Cases;
using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance.Kinds.Compliance;

/// <summary>How long a repayment plan may be.</summary>
internal sealed class PlanLimitKind : IVectorKind
{
    public VectorSchema Schema => VectorSchema.Compliance;

    public string Name => "plan-limit";

    public Outcome Run(Vector vector)
    {
        Given given = vector.Given;
        Comparison comparison = new(vector);
        ContactKind.Compare(comparison, Packs.OfJurisdiction(vector).CheckPlan(ProductKind.Parse(given.Text("product")), given.Whole("months"), new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)));
        return comparison.Outcome();
    }
}
