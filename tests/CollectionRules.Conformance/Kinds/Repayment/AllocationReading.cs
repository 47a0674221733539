using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Conformance.Reading;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Allocation;

namespace CollectionRules.Conformance.Kinds.Repayment;

/// <summary>How allocation vectors write strategies, installments and charges.</summary>
internal static class AllocationReading
{
    /// <summary>"due: A,B,C,D; then inAdvance: A,B,C,D", "advanced: past due, due, then inAdvance", or an order alone.</summary>
    public static PaymentStrategy Strategy(string text, Given given)
    {
        AdvanceRule advance = given.TextOrNull("futureRule") switch
        {
            null or "nextInstalment" or "nextInstallment" => AdvanceRule.NextInstallment,
            "lastInstalment" or "lastInstallment" => AdvanceRule.LastInstallment,
            "reamortise" or "reamortize" or "reamortisation" => AdvanceRule.Reamortize,
            string word => throw new UnsupportedException($"the future rule \"{word}\" is not known"),
        };
        AllocationDirection direction = (given.TextOrNull("processing") ?? given.TextOrNull("direction")) switch
        {
            null or "horizontal" => AllocationDirection.Horizontal,
            "vertical" => AllocationDirection.Vertical,
            string word => throw new UnsupportedException($"the direction \"{word}\" is not known"),
        };
        if (text == "advanced: past due, due, then inAdvance")
        {
            // Its own order in the project that the convention comes from.
            ImmutableArray<DueComponent> order = [DueComponent.Penalty, DueComponent.Fee, DueComponent.Principal, DueComponent.Interest];
            return PaymentStrategy.Create(order, direction: direction, advance: advance, pastDueFirst: true);
        }

        string[] parts = text.Split(';', StringSplitOptions.TrimEntries);
        if (parts.Length == 1 && !text.Contains(':', StringComparison.Ordinal))
        {
            return PaymentStrategy.Create(Order(text), direction: direction, advance: advance);
        }

        string due = parts[0], ahead = parts.Length == 2 ? parts[1] : "";
        return due.StartsWith("due:", StringComparison.Ordinal) && ahead.StartsWith("then inAdvance:", StringComparison.Ordinal)
            ? PaymentStrategy.Create(Order(due["due:".Length..]), Order(ahead["then inAdvance:".Length..]), direction, advance)
            : throw new UnsupportedException($"the strategy \"{text}\" is not known");
    }

    /// <summary>An order alone, item by item.</summary>
    public static PaymentStrategy Components(string text) => PaymentStrategy.Create(Order(text));

    /// <summary>The installments with their charges: a charge joins the installment whose period contains its due date, or the last.</summary>
    public static ImmutableArray<AllocationItem> Items(Given given, Currency currency)
    {
        IReadOnlyList<Given> rows = given.List("instalments");
        DateOnly[] dues = [.. rows.Select(row => row.Date("due"))];
        List<DatedCharge>[] charges = [.. rows.Select(_ => new List<DatedCharge>())];
        foreach (Given charge in given.Find("charges")?.Items ?? [])
        {
            DateOnly due = charge.Date("due");
            int at = Array.FindIndex(dues, end => due <= end);
            DueComponent component = Component(charge.Text("type"));
            charges[at < 0 ? ^1 : at].Add(new DatedCharge(component, due, charge.Money("amount", currency)));
        }

        return
        [
            .. rows.Select((row, i) => new AllocationItem(
                $"{i + 1}",
                dues[i],
                new DueAmounts(
                    row.MoneyOrNull("principal", currency) ?? Money.Zero(currency), row.MoneyOrNull("interest", currency), row.MoneyOrNull("fee", currency), row.MoneyOrNull("penalty", currency)),
                [.. charges[i]])),
        ];
    }

    /// <summary>The billing cycles left of a deferral; null where no interest is deferred.</summary>
    public static int? Cycles(Given balance)
    {
        bool deferred = balance.Flag("deferredInterest");
        int? cycles = balance.Find("cyclesLeft")?.AsWhole ?? balance.Find("cyclesToExpiry")?.AsWhole ?? balance.Find("cyclesRemaining")?.AsWhole ?? balance.Find("expiresInCycles")?.AsWhole
            ?? balance.Find("deferredInterestCyclesLeft")?.AsWhole;
        return balance.Flag("lastTwoCycles") || balance.Flag("deferredInterestLastTwoCycles") ? UnitedStatesCardOrder.LastCycles : cycles ?? (deferred ? UnitedStatesCardOrder.LastCycles : null);
    }

    /// <summary>The components named, and behind them those that are not.</summary>
    private static ImmutableArray<DueComponent> Order(string text)
    {
        DueComponent[] named = [.. text.Split(',', StringSplitOptions.TrimEntries).Select(Component)];
        return [.. named, .. Enum.GetValues<DueComponent>().Except(named)];
    }

    private static DueComponent Component(string word) => word switch
    {
        "principal" => DueComponent.Principal,
        "interest" => DueComponent.Interest,
        "fee" or "fees" or "costs" => DueComponent.Fee,
        "penalty" or "penalties" => DueComponent.Penalty,
        _ => throw new UnsupportedException($"the component \"{word}\" is not known"),
    };
}
