using CollectionRules.Cli.Policies;

namespace CollectionRules.Cli.Input;

/// <summary>A form of file that <c>decide</c> reads.</summary>
internal sealed class InputFormat
{
    private readonly Func<CsvReader, BuiltInPolicy, IRowSource> open;

    private InputFormat(string name, string policy, bool hasOnePolicy, Func<CsvReader, BuiltInPolicy, IRowSource> open) =>
        (Name, DefaultPolicy, HasOnePolicy, this.open) = (name, policy, hasOnePolicy, open);

    /// <summary>The name on the command line.</summary>
    public string Name { get; }

    /// <summary>The policy when none is named.</summary>
    public string DefaultPolicy { get; }

    /// <summary>Whether the format maps to <see cref="DefaultPolicy"/> alone.</summary>
    public bool HasOnePolicy { get; }

    /// <summary>A column for each fact, by name.</summary>
    public static InputFormat Csv { get; } =
        new("csv", SampleInstallment.Name, hasOnePolicy: false, static (csv, policy) => new FactCsv(csv, policy.Core.Schema, ColumnNames.OfPolicy(policy.Name)));

    /// <summary>The public card data set.</summary>
    public static InputFormat UciCardDefault { get; } =
        new(UciCardColumns.Format, SampleCard.Name, hasOnePolicy: true, static (csv, policy) => new UciCardSource(csv, policy.Core.Schema));

    public static InputFormat[] All => [Csv, UciCardDefault];

    public IRowSource Open(CsvReader csv, BuiltInPolicy policy) => open(csv, policy);
}
