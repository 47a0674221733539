using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Kinds.Repayment.Plans;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance.Kinds.Repayment;

/// <summary>Plans of several types; without a type, a payment holiday.</summary>
internal sealed class PlanKind : IVectorKind
{
    public VectorSchema Schema => VectorSchema.Repayment;

    public string Name => "plan";

    public Outcome Run(Vector vector)
    {
        Comparison comparison = new(vector);
        switch (vector.Given.TextOrNull("type"))
        {
            case null or "holiday":
                HolidayPlan.Run(vector.Given, comparison);
                break;
            case "settlement":
                SettlementPlan.Run(vector.Given, comparison);
                break;
            case "affordableTerm":
                AffordableTermPlan.Run(vector.Given, comparison);
                break;
            case "stepUp":
                StepUpPlan.Run(vector.Given, comparison);
                break;
            case "budget":
                return BudgetReading.Run(vector);
            case "proRata":
                ProRataPlan.Run(vector.Given, comparison);
                break;
            case { } other:
                return new Unsupported($"the type \"{other}\" is not known");
        }

        return comparison.Outcome();
    }
}
