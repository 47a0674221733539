namespace CollectionRules.Diagnostics;

/// <content>Codes of history queries.</content>
public static partial class DiagnosticCode
{
    /// <summary>A history query asks for a kind of event that does not exist.</summary>
    public const string HistoryKind = "CR-HISTORY-KIND";

    /// <summary>A history query looks at a field that none of its kinds of event has.</summary>
    public const string HistoryField = "CR-HISTORY-FIELD";

    /// <summary>A history query names a word that a field cannot have.</summary>
    public const string HistoryWord = "CR-HISTORY-WORD";

    /// <summary>A history query asks for words of a field that has numbers, or for none.</summary>
    public const string HistoryWords = "CR-HISTORY-WORDS";

    /// <summary>A history query asks for a number of a field that has words.</summary>
    public const string HistoryNumber = "CR-HISTORY-NUMBER";

    /// <summary>A history query asks for a range that is empty or has no end.</summary>
    public const string HistoryRange = "CR-HISTORY-RANGE";

    /// <summary>A history query counts by a zone that is not known.</summary>
    public const string HistoryZone = "CR-HISTORY-ZONE";

    /// <summary>A history query has too many terms.</summary>
    public const string LimitHistory = "CR-LIMIT-HISTORY";
}
