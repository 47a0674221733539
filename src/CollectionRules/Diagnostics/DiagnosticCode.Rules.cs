namespace CollectionRules.Diagnostics;

/// <content>Codes of facts, conditions, cells and tables.</content>
public static partial class DiagnosticCode
{
    /// <summary>A fact's name is not allowed.</summary>
    public const string FactName = "CR-FACT-NAME";

    /// <summary>A fact declares a number of decimals that it cannot have.</summary>
    public const string FactDecimals = "CR-FACT-DECIMALS";

    /// <summary>A fact's domain is empty.</summary>
    public const string FactDomain = "CR-FACT-DOMAIN";

    /// <summary>A fact's step is zero, negative, or finer than its decimals.</summary>
    public const string FactStep = "CR-FACT-STEP";

    /// <summary>A category has no values or too many.</summary>
    public const string FactValues = "CR-FACT-VALUES";

    /// <summary>A fact has special codes that it may not have, or too many.</summary>
    public const string FactSpecials = "CR-FACT-SPECIALS";

    /// <summary>A fact has an option that its kind does not have.</summary>
    public const string FactOption = "CR-FACT-OPTION";

    /// <summary>A number stands for a special code where it cannot, or for two.</summary>
    public const string FactSpecialNumber = "CR-FACT-SPECIAL-NUMBER";

    /// <summary>A category value or special code is empty, reserved or there twice.</summary>
    public const string FactWord = "CR-FACT-WORD";

    /// <summary>Two different facts have one name.</summary>
    public const string FactConflict = "CR-FACT-CONFLICT";

    /// <summary>A derived fact rests on something other than given facts of the first phase.</summary>
    public const string FactDerivation = "CR-FACT-DERIVATION";

    /// <summary>A bound has more decimals than its fact declares.</summary>
    public const string BoundDecimals = "CR-BOUND-DECIMALS";

    /// <summary>A bound is too large to be compared exactly.</summary>
    public const string BoundRange = "CR-BOUND-RANGE";

    /// <summary>A card or table reads a fact that is known only later, or decides one that is given.</summary>
    public const string Phase = "CR-PHASE";

    /// <summary>Missing is named for a fact that may not be missing.</summary>
    public const string NotMissing = "CR-NOT-MISSING";

    /// <summary>A range of numbers is used on a flag or category.</summary>
    public const string WrongKind = "CR-WRONG-KIND";

    /// <summary>A range holds no number.</summary>
    public const string EmptyRange = "CR-EMPTY-RANGE";

    /// <summary>A word is not among the values of its fact.</summary>
    public const string UnknownValue = "CR-UNKNOWN-VALUE";

    /// <summary>A word is not among the special codes of its fact.</summary>
    public const string UnknownSpecial = "CR-UNKNOWN-SPECIAL";

    /// <summary>A cell does not follow the grammar.</summary>
    public const string CellSyntax = "CR-CELL-SYNTAX";

    /// <summary>A cell holds something that is not a number.</summary>
    public const string CellNumber = "CR-CELL-NUMBER";

    /// <summary>A cell holds a number that cannot be kept exactly.</summary>
    public const string CellDigits = "CR-CELL-DIGITS";

    /// <summary>A cell holds something that is not a date.</summary>
    public const string CellDate = "CR-CELL-DATE";

    /// <summary>A table's name is not allowed.</summary>
    public const string TableName = "CR-TABLE-NAME";

    /// <summary>A table decides nothing.</summary>
    public const string TableNoOutput = "CR-TABLE-NO-OUTPUT";

    /// <summary>Two output columns decide one fact.</summary>
    public const string TableOutputTwice = "CR-TABLE-OUTPUT-TWICE";

    /// <summary>A table has no row.</summary>
    public const string TableNoRow = "CR-TABLE-NO-ROW";

    /// <summary>An aggregator stands on a table whose output is not one number.</summary>
    public const string TableAggregator = "CR-TABLE-AGGREGATOR";

    /// <summary>The outputs of a table may add up to more digits than a number keeps.</summary>
    public const string TableSum = "CR-TABLE-SUM";

    /// <summary>A table is ordered by outputs that have no declared order.</summary>
    public const string TablePriority = "CR-TABLE-PRIORITY";

    /// <summary>A row's id is not allowed or there twice.</summary>
    public const string RowId = "CR-ROW-ID";

    /// <summary>A row has another number of cells than its table has columns.</summary>
    public const string RowCells = "CR-ROW-CELLS";

    /// <summary>A row has another number of outputs than its table.</summary>
    public const string RowOutputs = "CR-ROW-OUTPUTS";

    /// <summary>An output value is not one that its fact can have.</summary>
    public const string RowOutput = "CR-ROW-OUTPUT";

    /// <summary>A row can hold for no value that its facts may have.</summary>
    public const string RowNever = "CR-ROW-NEVER";

    /// <summary>A cell has too many terms.</summary>
    public const string LimitTerms = "CR-LIMIT-TERMS";

    /// <summary>A table has too many rows.</summary>
    public const string LimitRows = "CR-LIMIT-ROWS";

    /// <summary>Too many facts are read.</summary>
    public const string LimitFacts = "CR-LIMIT-FACTS";

    /// <summary>A row's condition needs too many boxes.</summary>
    public const string LimitBoxes = "CR-LIMIT-BOXES";

    /// <summary>A table would take more memory than a policy may.</summary>
    public const string LimitMemory = "CR-LIMIT-MEMORY";

    /// <summary>A fact that may not be missing is not given.</summary>
    public const string ValueMissing = "CR-VALUE-MISSING";

    /// <summary>A value lies outside the domain of its fact.</summary>
    public const string ValueDomain = "CR-VALUE-DOMAIN";

    /// <summary>A value is not a whole multiple of its fact's step.</summary>
    public const string ValueStep = "CR-VALUE-STEP";

    /// <summary>A value is of another kind than its fact.</summary>
    public const string ValueKind = "CR-VALUE-KIND";

    /// <summary>A table that must be complete has no row for a combination of values.</summary>
    public const string TableHole = "CR-TABLE-HOLE";

    /// <summary>Whether a table is complete could not be found out.</summary>
    public const string TableHoleUnknown = "CR-TABLE-HOLE-UNKNOWN";
}
