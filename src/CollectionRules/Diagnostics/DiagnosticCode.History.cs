namespace CollectionRules.Diagnostics;

/// <content>Codes of history queries, contexts and sources of facts.</content>
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

    /// <summary>A name in a context is empty, has white space around it or something invisible.</summary>
    public const string ContextName = "CR-CONTEXT-NAME";

    /// <summary>A name stands twice in a context.</summary>
    public const string ContextTwice = "CR-CONTEXT-TWICE";

    /// <summary>A proposed action has no channel or no purpose.</summary>
    public const string ContextProposal = "CR-CONTEXT-PROPOSAL";

    /// <summary>A fact has no source.</summary>
    public const string FactSource = "CR-FACT-SOURCE";

    /// <summary>A source does not fit its fact.</summary>
    public const string FactSourceFit = "CR-FACT-SOURCE-FIT";

    /// <summary>A fact has two sources.</summary>
    public const string FactSourceTwice = "CR-FACT-SOURCE-TWICE";

    /// <summary>A value cannot be computed exactly.</summary>
    public const string FactOverflow = "CR-FACT-OVERFLOW";

    /// <summary>A policy reads a protected attribute.</summary>
    public const string Protected = "CR-PROTECTED";
}
