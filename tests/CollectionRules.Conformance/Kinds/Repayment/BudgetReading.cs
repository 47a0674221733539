using System.Globalization;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Affordability;

namespace CollectionRules.Conformance.Kinds.Repayment;

/// <summary>A household budget, as plan vectors write it.</summary>
internal static class BudgetReading
{
    public static Outcome Run(Vector vector)
    {
        Given given = vector.Given;
        Currency currency = given.Currency();
        BudgetRule rule = Contingency(given.TextOrNull("contingency"), currency) with { LineRounding = LineRounding(given.TextOrNull("rounding")) };
        HouseholdBudget budget = HouseholdBudget.Of(
            (given.Find("income")?.Items ?? []).Select(line => new Income { Amount = line.Money("amount", currency), Frequency = Per(line) }),
            (given.Find("expenditure")?.Items ?? []).Select(line => new Expense { Amount = line.Money("amount", currency), Frequency = Per(line) }),
            (given.Find("otherDebts")?.Items ?? []).Select(line => new OtherDebt { Payment = line.Money("amount", currency), Frequency = Per(line) }),
            currency,
            rule);
        Comparison comparison = new(vector);
        comparison.Number("income", budget.Income.Amount);
        comparison.Number("expenditure", budget.Expenses.Amount);
        comparison.Number("otherDebts", budget.OtherDebts.Amount);
        comparison.Number("surplus", budget.Disposable.Amount);
        comparison.Number("contingency", budget.Contingency.Amount);
        comparison.Number("availableForDebts", budget.Available.Amount);
        return comparison.Outcome();
    }

    private static Frequency Per(Given line) => line.Text("per") switch
    {
        "day" => Frequency.Daily,
        "week" => Frequency.Weekly,
        "fortnight" or "2 weeks" or "two weeks" => Frequency.Biweekly,
        "four weeks" or "4 weeks" or "fourWeeks" or "fourweeks" or "4weeks" => Frequency.Every(new CalendarSpan(4, CalendarUnit.Week)),
        "month" => Frequency.Monthly,
        "quarter" => Frequency.Quarterly,
        "year" => Frequency.Yearly,
        string word => throw new UnsupportedException($"the frequency \"{word}\" is not known"),
    };

    private static RoundingRule LineRounding(string? text)
    {
        string word = (text ?? "half-up").Replace(" per line", "", StringComparison.Ordinal);
        return Rounding.TryParse(Words.ToKebab(word), out RoundingRule rule) ? rule : throw new UnsupportedException($"the rounding \"{text}\" is not known");
    }

    /// <summary>"10% of surplus rounded down, cap 20.00", with or without the cap.</summary>
    private static BudgetRule Contingency(string? text, Currency currency)
    {
        if (text is null or "none")
        {
            return BudgetRule.Standard;
        }

        string[] parts = text.Split(", cap ");
        string share = parts[0].Replace("% of surplus rounded down", "", StringComparison.Ordinal);
        return share.Length < parts[0].Length && parts.Length <= 2 && decimal.TryParse(share, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal percent)
            ? new BudgetRule
            {
                Contingency = Percentage.Of(percent),
                ContingencyLimit = parts.Length == 2 ? Money.Of(decimal.Parse(parts[1], CultureInfo.InvariantCulture), currency) : null,
            }
            : throw new UnsupportedException($"the contingency \"{text}\" is not known");
    }
}
