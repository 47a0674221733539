namespace CollectionRules.Cli.Output;

/// <summary>The form in which a plan is printed.</summary>
internal enum PlanFormat
{
    /// <summary>Tables for people.</summary>
    Text,

    /// <summary>Rows of CSV.</summary>
    Csv,

    /// <summary>One line of JSON.</summary>
    Json,
}
