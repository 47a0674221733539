using System.Collections.Frozen;
using CollectionRules.Rules;

namespace CollectionRules.Cli.Input;

/// <summary>The columns of the public card data set (<c>docs/data.md</c>), as facts so that they are checked like any other.</summary>
internal static class UciCardColumns
{
    /// <summary>The format's name on the command line.</summary>
    public const string Format = "uci-card-default";

    /// <summary>The months of history; month 1 is the most recent.</summary>
    public const int Months = 6;

    // More is a slip of the pen, and would not fit into an amount.
    private const decimal Most = 1_000_000_000_000m;

    public static CountFact Id { get; } = Fact.Count("ID", static f => f.AtLeast(1));

    public static MoneyFact Limit { get; } = Whole("LIMIT_BAL", 1);

    /// <summary>-2 no consumption, -1 paid in full, 0 minimum paid (the common reading; the donor's key has neither -2 nor 0), n months late from 1 to 9.</summary>
    public static CountFact[] Status { get; } = [.. Enumerable.Range(1, Months).Select(static month => Fact.Count($"PAY_{month}", static f => f.Between(-2, 9)))];

    /// <summary>Statement amounts; below 0 for a credit balance.</summary>
    public static MoneyFact[] Bill { get; } = [.. Enumerable.Range(1, Months).Select(static month => Whole($"BILL_AMT{month}", -Most))];

    public static MoneyFact[] Payment { get; } = [.. Enumerable.Range(1, Months).Select(static month => Whole($"PAY_AMT{month}", 0))];

    /// <summary>The outcome, 1 for a default in the month after; never an input of a decision.</summary>
    public static CountFact Default { get; } = Fact.Count("DEFAULT", static f => f.Between(0, 1));

    public static FactSchema Schema { get; } = FactSchema.Of([Id, Limit, .. Status, .. Bill, .. Payment, Default]);

    /// <summary>The donor's names for two columns, and the four personal columns that are never read.</summary>
    public static ColumnNames Names { get; } = new(
        Format,
        Id.Name,
        new Dictionary<string, string> { ["PAY_0"] = "PAY_1", ["default payment next month"] = "DEFAULT", ["default.payment.next.month"] = "DEFAULT" }.ToFrozenDictionary(),
        new[] { "SEX", "EDUCATION", "MARRIAGE", "AGE" }.ToFrozenSet());

    private static MoneyFact Whole(string name, decimal least) => Fact.Money(name, f => f.Decimals(0).Between(least, Most));
}
