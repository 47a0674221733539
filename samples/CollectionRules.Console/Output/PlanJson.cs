using CollectionRules.Monetary;
using CollectionRules.Repayment.Costs;
using CollectionRules.Serialization;

namespace CollectionRules.Cli.Output;

/// <summary>Members of the JSON of plans; what is null is left out.</summary>
internal readonly struct PlanJson(CanonicalWriter json)
{
    public void Text(string name, string? value)
    {
        if (value is not null)
        {
            json.Name(name);
            json.Text(value);
        }
    }

    public void Number(string name, decimal value)
    {
        json.Name(name);
        json.Number(value);
    }

    public void Amount(string name, Money? amount)
    {
        if (amount is { } value)
        {
            Number(name, value.Amount);
        }
    }

    public void Texts(string name, IEnumerable<string> values)
    {
        json.Name(name);
        json.StartArray();
        foreach (string value in values)
        {
            json.Text(value);
        }

        json.EndArray();
    }

    /// <summary>Each rate in percent a year with two decimals under its label, or the reason why there is none.</summary>
    public void Rates(string name, CostRate european, CostRate unitedStates, ChinaRate? china)
    {
        json.Name(name);
        json.StartObject();
        Rate("eu-annex", european);
        Rate("us-actuarial", unitedStates);
        Rate("cn-compound", china?.Compound);
        Rate("cn-simple", china?.Simple);
        json.EndObject();
    }

    private void Rate(string label, CostRate? rate)
    {
        if (rate?.Percent(2, RoundingRule.HalfUp) is { } percent)
        {
            Number(label, percent);
        }
        else
        {
            Text(label, rate?.Reason.ToString());
        }
    }
}
