using CollectionRules.Cases;
using CollectionRules.Repayment.Amounts;
using CollectionRules.Serialization;

namespace CollectionRules;

/// <summary>The document form of amounts, the same in decisions and in answers.</summary>
internal static class AmountForm
{
    /// <summary>What is due, by component; components of zero are left out.</summary>
    public static void Write(string name, DueAmounts amounts, DefinitionWriter form)
    {
        form.StartObject(name);
        foreach (DueComponent component in Enum.GetValues<DueComponent>())
        {
            if (!amounts.IsZero && !amounts[component].IsZero)
            {
                form.Number(DecisionWords.Of(component), amounts[component].Amount);
            }
        }

        form.Number("total", amounts.IsZero ? 0 : amounts.Total.Amount);
        form.EndObject();
    }

    /// <summary>The amounts of accounts: what cures them, and for a quote also what is past due and what pays off.</summary>
    public static void Write(string name, IReadOnlyList<AccountAmounts> amounts, bool isQuote, DefinitionWriter form)
    {
        if (amounts.Count == 0)
        {
            return;
        }

        form.StartArray(name);
        foreach (AccountAmounts one in amounts)
        {
            form.StartObject();
            form.Text("account", one.Account);
            if (isQuote)
            {
                Write("pastDue", one.PastDue, form);
            }

            Write("curing", one.Curing, form);
            if (isQuote)
            {
                Write("payoff", one.Payoff, form);
            }

            form.NumberIfAny("credit", one.Credit.IsZero ? null : one.Credit.Amount);
            form.Number(isQuote ? "toCure" : "total", one.CuringTotal.Amount);
            if (isQuote)
            {
                form.Number("toPayOff", one.PayoffTotal.Amount);
            }

            form.EndObject();
        }

        form.EndArray();
    }
}
