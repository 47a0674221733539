namespace CollectionRules.Diagnostics;

/// <content>Codes of case files.</content>
public static partial class DiagnosticCode
{
    /// <summary>A case file names a version of the format that is not known.</summary>
    public const string CaseSchema = "CR-CASE-SCHEMA";

    /// <summary>A currency is not known.</summary>
    public const string CaseUnknownCurrency = "CR-CASE-UNKNOWN-CURRENCY";

    /// <summary>A text has not the form of its value, such as a rate or a vocabulary word.</summary>
    public const string CaseForm = "CR-CASE-FORM";

    /// <summary>A zone is not known.</summary>
    public const string CaseZone = "CR-CASE-ZONE";

    /// <summary>An id or word stands twice where it may stand once.</summary>
    public const string CaseDuplicate = "CR-CASE-DUPLICATE";

    /// <summary>An account is not known.</summary>
    public const string CaseAccount = "CR-CASE-ACCOUNT";

    /// <summary>A person is not known.</summary>
    public const string CasePerson = "CR-CASE-PERSON";

    /// <summary>A due item is not known.</summary>
    public const string CaseDueItem = "CR-CASE-DUE-ITEM";

    /// <summary>An amount is in another currency than the case.</summary>
    public const string CaseCurrency = "CR-CASE-CURRENCY";

    /// <summary>An amount is below what is allowed.</summary>
    public const string CaseAmount = "CR-CASE-AMOUNT";

    /// <summary>An amount has more decimals than its currency, or is out of range.</summary>
    public const string CaseDecimals = "CR-CASE-DECIMALS";

    /// <summary>The parts of a payment do not sum to it.</summary>
    public const string CaseAllocation = "CR-CASE-ALLOCATION";

    /// <summary>A day or instant lies before the one it follows.</summary>
    public const string CaseOrder = "CR-CASE-ORDER";

    /// <summary>An event was recorded before it occurred.</summary>
    public const string CaseRecordedEarly = "CR-CASE-RECORDED-EARLY";

    /// <summary>Two events have one id and say different things.</summary>
    public const string CaseConflict = "CR-CASE-CONFLICT";

    /// <summary>An event refers to one that was not recorded or is of another kind.</summary>
    public const string CaseReference = "CR-CASE-REFERENCE";

    /// <summary>An event ends what has ended.</summary>
    public const string CaseEnded = "CR-CASE-ENDED";

    /// <summary>An event contradicts the state that earlier events led to.</summary>
    public const string CaseState = "CR-CASE-STATE";

    /// <summary>Somebody approves his or her own proposal.</summary>
    public const string CaseFourEyes = "CR-CASE-FOUR-EYES";

    /// <summary>A date lies outside the years that a case file may name: 1900 to 9999, of a due date 1900 to 2999.</summary>
    public const string CaseDate = "CR-CASE-DATE";

    /// <summary>The amounts of a case sum to more than can be kept.</summary>
    public const string CaseSum = "CR-CASE-SUM";

    /// <summary>A case file has too many events.</summary>
    public const string LimitEvents = "CR-LIMIT-EVENTS";

    /// <summary>A table of day bands has no row.</summary>
    public const string BandEmpty = "CR-BAND-EMPTY";

    /// <summary>The name of a day band is no id or stands twice.</summary>
    public const string BandName = "CR-BAND-NAME";

    /// <summary>A day band ends before it begins.</summary>
    public const string BandOrder = "CR-BAND-ORDER";

    /// <summary>The days between two bands, or before the first or after the last, belong to none.</summary>
    public const string BandGap = "CR-BAND-GAP";

    /// <summary>Two day bands share days.</summary>
    public const string BandOverlap = "CR-BAND-OVERLAP";
}
