using CollectionRules.Cli.Policies;

namespace CollectionRules.Cli.Input;

/// <summary>A form of file that <c>decide</c> reads.</summary>
internal sealed class InputFormat
{
    private readonly Func<CsvRows, BuiltInPolicy, OutcomeColumn?, IRowSource> open;

    private InputFormat(string name, string policy, bool isOwn, Func<CsvRows, BuiltInPolicy, OutcomeColumn?, IRowSource> open) =>
        (Name, DefaultPolicy, HasOnePolicy, HasOutcome, this.open) = (name, policy, isOwn, isOwn, open);

    /// <summary>The name on the command line.</summary>
    public string Name { get; }

    /// <summary>The policy when none is named.</summary>
    public string DefaultPolicy { get; }

    /// <summary>Whether the format maps to <see cref="DefaultPolicy"/> alone.</summary>
    public bool HasOnePolicy { get; }

    /// <summary>Whether the file tells by itself what became of its accounts.</summary>
    public bool HasOutcome { get; }

    /// <summary>A column for each fact, by name.</summary>
    public static InputFormat Csv { get; } =
        new("csv", SampleInstallment.Name, isOwn: false, static (csv, policy, outcome) => new FactCsv(csv, policy.Core.Schema, ColumnNames.OfPolicy(policy.Name), outcome));

    /// <summary>The public card data set.</summary>
    public static InputFormat UciCardDefault { get; } =
        new(UciCardColumns.Format, SampleCard.Name, isOwn: true, static (csv, policy, _) => new UciCardSource(csv, policy.Core.Schema));

    public static InputFormat[] All => [Csv, UciCardDefault];

    public IRowSource Open(CsvRows csv, BuiltInPolicy policy, OutcomeColumn? outcome = null) => open(csv, policy, outcome);
}
