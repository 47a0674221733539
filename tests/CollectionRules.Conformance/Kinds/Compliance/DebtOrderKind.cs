using CollectionRules.Calendars;
using CollectionRules.Compliance.Calculations;
using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance.Kinds.Compliance;

/// <summary>The order in which a payment discharges several debts.</summary>
internal sealed class DebtOrderKind : IVectorKind
{
    private static readonly string[] Burdens = ["burden", "rate", "annualRate", "interestRate", "penaltyRate", "ratePercent"];

    public VectorSchema Schema => VectorSchema.Compliance;

    public string Name => "debt-order";

    public Outcome Run(Vector vector)
    {
        Given given = vector.Given;
        string[] designated = given.Find("designatedByDebtor") is not { IsNull: false } told ? []
            : told.IsArray ? [.. told.Items.Select(item => item.AsText)]
            : [told.AsText];
        var groups = Packs.Rule<DebtOrderRule>(vector).Order(given.List("debts").Select(Debt), DateText.ParseDate(given.Text("asOf")), designated);
        Comparison comparison = new(vector);
        comparison.Texts("order", groups.SelectMany(group => group));
        comparison.Texts("proRata", groups.Where(group => group.Length > 1).SelectMany(group => group));
        return comparison.Outcome();
    }

    private static DebtToOrder Debt(Given given)
    {
        given.Ignore("amount", "principal", "balance");
        decimal secured = given.Find("secured") switch
        {
            null or { IsNull: true } => given.NumberOrNull("securedAmount") ?? 0m,
            { Element.ValueKind: System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False } flag => flag.AsFlag ? given.NumberOrNull("securedAmount") ?? 1m : 0m,
            { } amount => amount.AsNumber,
        };
        decimal burden = 0m;
        foreach (string key in Burdens)
        {
            burden = given.NumberOrNull(key) ?? burden;
        }

        return new DebtToOrder(given.Text("id"), DateText.ParseDate(given.Text("due")), secured, burden);
    }
}
