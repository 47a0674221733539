using CollectionRules.Cli.Wording;
using CollectionRules.Texts;

namespace CollectionRules.Cli.Input;

/// <summary>One thing that is wrong with a header or row, as data; its text is a lookup.</summary>
/// <param name="Column">The column, or null where the whole row is meant.</param>
/// <param name="Key">The message.</param>
/// <param name="Arguments">What fills its placeholders.</param>
/// <param name="Suggestion">What may have been meant.</param>
internal sealed record RowFault(string? Column, string Key, (string Name, string Value)[] Arguments, string? Suggestion = null)
{
    public RowFault(string? column, string key)
        : this(column, key, [])
    {
    }

    /// <summary>The fault of a row that is no CSV record; of a file without a row where there is none.</summary>
    public static RowFault Of(CsvFault fault) => fault switch
    {
        CsvFault.UnclosedQuote => new(null, "fault.unclosed", [("limit", $"{CsvRows.LongestRow}")]),
        CsvFault.TooLong => new(null, "fault.too-long", [("limit", $"{CsvRows.LongestRow}")]),
        CsvFault.StrayQuote => new(null, "fault.stray-quote"),
        _ => new(null, "file.empty"),
    };

    /// <summary>Several faults as the one line they stand in.</summary>
    public static string Join(IEnumerable<RowFault> faults, Language language) =>
        string.Join(Messages.Get("fault.separator", language), faults.Select(fault => fault.In(language)));

    public string In(Language language)
    {
        string reason = Messages.Get(Key, language, Arguments);
        reason = Suggestion is null ? reason : Messages.Get("fault.suggestion", language, ("reason", reason), ("word", Suggestion));
        return Column is null ? reason : Messages.Get("fault.in-column", language, ("column", CellText.Shown(Column)), ("reason", reason));
    }
}
