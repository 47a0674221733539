using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Costs;

namespace CollectionRules.Conformance.Kinds.Repayment;

/// <summary>What is given back of a precomputed charge.</summary>
internal sealed class RebateKind : IVectorKind
{
    public VectorSchema Schema => VectorSchema.Repayment;

    public string Name => "rebate";

    public Outcome Run(Vector vector)
    {
        Given given = vector.Given;
        if (given.Text("method") is var method && method != "ruleOf78")
        {
            throw new UnsupportedException($"the method \"{method}\" is not known");
        }

        Currency currency = given.Currency();
        RuleOf78 rebate = RuleOf78.Of(given.Money("financeCharge", currency), given.Whole("termMonths"), given.Whole("remainingMonths"), given.Rounding());
        Comparison comparison = new(vector);
        comparison.Number("unearned", rebate.Unearned.Amount);
        comparison.Number("earned", rebate.Earned.Amount);
        return comparison.Outcome();
    }
}
