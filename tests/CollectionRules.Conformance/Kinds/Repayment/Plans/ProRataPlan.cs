using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;
using CollectionRules.Monetary;

namespace CollectionRules.Conformance.Kinds.Repayment.Plans;

/// <summary>What is there, divided among debts by their balances.</summary>
internal static class ProRataPlan
{
    public static void Run(Given given, Comparison comparison)
    {
        if (given.TextOrNull("rounding") is { } rounding && rounding != "largest remainder, ties by input order")
            throw new UnsupportedException($"the rounding \"{rounding}\" is not known");
        Currency currency = given.Currency();
        IReadOnlyList<Given> debts = given.List("debts");
        Money[] shares = given.Money("available", currency).Allocate([.. debts.Select(debt => debt.Money("balance", currency).MinorUnits)], ResidualRule.LargestRemainder);
        comparison.Rows("offers", debts.Zip(shares), (row, offer) =>
        {
            row.Text("id", offer.First.Text("id"));
            row.Number("amount", offer.Second.Amount);
        });
    }
}
