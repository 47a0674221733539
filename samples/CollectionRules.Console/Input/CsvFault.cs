namespace CollectionRules.Cli.Input;

/// <summary>Why the bytes of a row are no CSV record.</summary>
internal enum CsvFault
{
    /// <summary>They are one.</summary>
    None,

    /// <summary>A field that begins with a quotation mark does not end with one.</summary>
    UnclosedQuote,

    /// <summary>A quotation mark inside a plain field, or text after a closing one.</summary>
    StrayQuote,

    /// <summary>The row is longer than <see cref="CsvReader.LongestRow"/>.</summary>
    TooLong,
}
