using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Allocation;

namespace CollectionRules.Conformance.Kinds.Repayment;

/// <summary>Where payments go: over installments by a strategy, or over debts by a law.</summary>
internal sealed class AllocationKind : IVectorKind
{
    public VectorSchema Schema => VectorSchema.Repayment;

    public string Name => "allocation";

    public Outcome Run(Vector vector)
    {
        Given given = vector.Given;
        string strategy = given.Text("strategy");
        return strategy switch
        {
            "civilCode560" => ChinaDebts(vector),
            "regZ1026.53" => Card(vector),
            _ when given.Has("debts") => Debts(vector, AllocationReading.Components(strategy)),
            _ => Installments(vector, AllocationReading.Strategy(strategy, given)),
        };
    }

    private static Outcome Installments(Vector vector, PaymentStrategy strategy)
    {
        Given given = vector.Given;
        Currency currency = given.Currency();
        ImmutableArray<AllocationItem> items = AllocationReading.Items(given, currency);
        List<PaymentAllocation> results = [];
        foreach (Given payment in given.Find("payments")?.Items ?? [given["payment"]])
        {
            PaymentAllocation result = PaymentAllocation.Of(
                payment.Money("amount", currency), payment.Date("date"), results.Count == 0 ? items : results[^1].Rest, strategy);
            results.Add(result);
        }

        Money none = Money.Zero(currency);
        Comparison comparison = new(vector);
        comparison.Rows("perPayment", results, (row, result) => Amounts(row, result.Paid, result.Unallocated));
        DueAmounts[] perItem = [.. items.Select((_, i) => results.Aggregate(DueAmounts.Zero(currency), (sum, result) => sum + result.Items[i].Paid))];
        comparison.Inside("total", row => Amounts(row, perItem.Aggregate(DueAmounts.Zero(currency), (sum, paid) => sum + paid), Money.Sum(results.Select(result => result.Unallocated), currency)));
        comparison.Rows("perInstalment", perItem, (row, paid) => Amounts(row, paid, none));
        comparison.Number("unallocated", Money.Sum(results.Select(result => result.Unallocated), currency).Amount);
        return comparison.Outcome();
    }

    private static void Amounts(Comparison row, DueAmounts paid, Money unallocated)
    {
        row.Number("principal", paid.Principal.Amount);
        row.Number("interest", paid.Interest.Amount);
        row.Number("fee", paid.Fee.Amount);
        row.Number("penalty", paid.Penalty.Amount);
        row.Number("unallocated", unallocated.Amount);
    }

    /// <summary>Debts with components, paid one after the other in the order given.</summary>
    private static Outcome Debts(Vector vector, PaymentStrategy strategy)
    {
        Given given = vector.Given;
        Currency currency = given.Currency();
        Given payment = given["payment"];
        DateOnly on = payment.DateOrNull("date") ?? given.DateOrNull("asOf") ?? DateOnly.MinValue;
        IReadOnlyList<Given> debts = given.List("debts");
        AllocationItem[] items =
        [
            .. debts.Select(debt => new AllocationItem(debt.Text("id"), debt.DateOrNull("due") ?? on, new DueAmounts(
                debt.MoneyOrNull("principal", currency) ?? Money.Zero(currency), debt.MoneyOrNull("interest", currency),
                debt.MoneyOrNull("costs", currency) ?? debt.MoneyOrNull("fee", currency), debt.MoneyOrNull("penalty", currency)))),
        ];
        PaymentAllocation result = PaymentAllocation.Of(payment.Money("amount", currency), on, items, strategy);
        Comparison comparison = new(vector);
        comparison.Rows("perDebt", result.Items, (row, item) =>
        {
            row.Text("id", item.Rest.Id);
            row.Number("costs", item.Paid.Fee.Amount);
            row.Number("fee", item.Paid.Fee.Amount);
            row.Number("interest", item.Paid.Interest.Amount);
            row.Number("penalty", item.Paid.Penalty.Amount);
            row.Number("principal", item.Paid.Principal.Amount);
        });
        comparison.Number("unallocated", result.Unallocated.Amount);
        return comparison.Outcome();
    }

    private static Outcome ChinaDebts(Vector vector)
    {
        Given given = vector.Given;
        Currency currency = given.Currency();
        Given payment = given["payment"];
        DateOnly on = given.DateOrNull("asOf") ?? payment.Date("date");
        payment.Ignore("date");
        ConcurrentDebt[] debts =
        [
            .. given.List("debts").Select(debt => new ConcurrentDebt
            {
                Id = debt.Text("id"),
                Amount = debt.Money("amount", currency),
                DueOn = debt.Date("due"),
                Secured = debt.MoneyOrNull("secured", currency),
                Rate = debt.Has("annualRate") ? debt.Rate("annualRate") : AnnualRate.Zero,
            }),
        ];
        Given? chosen = given.Find("designated") ?? given.Find("designatedByDebtor") ?? given.Find("debtorChoice") ?? payment.Find("designated") ?? payment.Find("designatedByDebtor");
        ImmutableArray<string> designated = chosen is null or { IsNull: true } ? [] : chosen.IsArray ? [.. chosen.Items.Select(item => item.AsText)] : [chosen.AsText];
        return Shares(vector, "perDebt", ChinaDebtOrder.Allocate(payment.Money("amount", currency), on, debts, designated));
    }

    private static Outcome Card(Vector vector)
    {
        Given given = vector.Given;
        Currency currency = given.Currency();
        CardBalance[] balances =
        [
            .. given.List("balances").Select(balance => new CardBalance
            {
                Id = balance.Text("id"),
                Amount = balance.Money("balance", currency),
                Rate = balance.Rate("apr"),
                DeferredInterestCycles = AllocationReading.Cycles(balance),
            }),
        ];
        return Shares(vector, "perBalance", UnitedStatesCardOrder.Allocate(given.Money("excessOverMinimum", currency), balances));
    }

    private static Outcome Shares(Vector vector, string field, DebtAllocation result)
    {
        Comparison comparison = new(vector);
        comparison.Rows(field, result.Shares, (row, share) =>
        {
            row.Text("id", share.Id);
            row.Number("paid", share.Paid.Amount);
            row.Number("balance", share.Rest.Amount);
        });
        comparison.Number("unallocated", result.Unallocated.Amount);
        return comparison.Outcome();
    }
}
