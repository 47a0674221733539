namespace CollectionRules.Diagnostics;

/// <content>Codes of the strict JSON reader.</content>
public static partial class DiagnosticCode
{
    /// <summary>The document holds nothing, or nothing but white space.</summary>
    public const string JsonEmpty = "CR-JSON-EMPTY";

    /// <summary>The text is not valid JSON.</summary>
    public const string JsonSyntax = "CR-JSON-SYNTAX";

    /// <summary>The document ends inside a string, array or object.</summary>
    public const string JsonUnfinished = "CR-JSON-UNFINISHED";

    /// <summary>A comment stands where JSON allows none.</summary>
    public const string JsonComment = "CR-JSON-COMMENT";

    /// <summary>A comma stands before a closing bracket.</summary>
    public const string JsonComma = "CR-JSON-COMMA";

    /// <summary>More text follows the end of the document.</summary>
    public const string JsonTrailing = "CR-JSON-TRAILING";

    /// <summary>The bytes are not valid UTF-8.</summary>
    public const string JsonEncoding = "CR-JSON-ENCODING";

    /// <summary>One object has two members of the same name.</summary>
    public const string JsonDuplicate = "CR-JSON-DUPLICATE";

    /// <summary>A text holds the character U+0000.</summary>
    public const string TextNul = "CR-TEXT-NUL";

    /// <summary>A text holds half of a surrogate pair.</summary>
    public const string TextSurrogate = "CR-TEXT-SURROGATE";

    /// <summary>A name or id holds a control, format or text-direction character.</summary>
    public const string TextInvisible = "CR-TEXT-INVISIBLE";

    /// <summary>A name or id is empty or has white space around it.</summary>
    public const string TextEmpty = "CR-TEXT-EMPTY";

    /// <summary>A number has more digits than can be kept exactly.</summary>
    public const string NumberDigits = "CR-NUMBER-DIGITS";

    /// <summary>A number is too large to be kept.</summary>
    public const string NumberRange = "CR-NUMBER-RANGE";

    /// <summary>The document has too many bytes.</summary>
    public const string LimitSize = "CR-LIMIT-SIZE";

    /// <summary>Objects and arrays are nested too deep.</summary>
    public const string LimitDepth = "CR-LIMIT-DEPTH";

    /// <summary>A text or name is too long.</summary>
    public const string LimitText = "CR-LIMIT-TEXT";

    /// <summary>The document holds too many values.</summary>
    public const string LimitValues = "CR-LIMIT-VALUES";

    /// <summary>An array has too few or too many items.</summary>
    public const string LimitItems = "CR-LIMIT-ITEMS";

    /// <summary>An object has a member that is not known there.</summary>
    public const string UnknownMember = "CR-UNKNOWN-MEMBER";

    /// <summary>A required member is missing.</summary>
    public const string MissingMember = "CR-MISSING-MEMBER";

    /// <summary>A value is of another type than wanted, for example a text where a number belongs.</summary>
    public const string WrongType = "CR-WRONG-TYPE";

    /// <summary>A word of a closed list is not on the list.</summary>
    public const string UnknownWord = "CR-UNKNOWN-WORD";

    /// <summary>A number with a fraction stands where a whole number belongs.</summary>
    public const string NotWhole = "CR-NOT-WHOLE";

    /// <summary>A number is outside its allowed range.</summary>
    public const string OutOfRange = "CR-OUT-OF-RANGE";

    /// <summary>A text is not a date of the form <c>yyyy-MM-dd</c>.</summary>
    public const string BadDate = "CR-BAD-DATE";

    /// <summary>A text is not an instant of the form <c>yyyy-MM-ddTHH:mm:ss</c> with an offset.</summary>
    public const string BadInstant = "CR-BAD-INSTANT";
}
