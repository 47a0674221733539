using System.Globalization;
using CollectionRules.Cli.Input;

namespace CollectionRules.Cli.Output;

/// <summary>Accounts and how many of them defaulted.</summary>
internal readonly record struct OutcomeCount(long Accounts, long Defaults)
{
    /// <summary>The share of defaults in percent with one decimal, half away from zero; a dash without accounts.</summary>
    public string Rate => Accounts == 0 ? "-" : Math.Round(100m * Defaults / Accounts, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    public static OutcomeCount operator +(OutcomeCount left, OutcomeCount right) => new(left.Accounts + right.Accounts, left.Defaults + right.Defaults);

    public OutcomeCount Add(Outcome outcome) => new(Accounts + 1, Defaults + (outcome.IsDefault ? 1 : 0));
}
