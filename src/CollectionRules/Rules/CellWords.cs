namespace CollectionRules.Rules;

/// <summary>The words that the cell grammar keeps for itself. A category value or special code of the same spelling is written in quotes.</summary>
internal static class CellWords
{
    /// <summary>No value is there.</summary>
    public const string Missing = "missing";

    /// <summary>The same, as decision tables elsewhere write it.</summary>
    public const string Null = "null";

    /// <summary>The complement.</summary>
    public const string Not = "not";

    /// <summary>A date literal.</summary>
    public const string Date = "date";

    /// <summary>Every category value outside the declared list.</summary>
    public const string Other = "other";

    /// <summary>Everything, missing included.</summary>
    public const string Any = "-";
}
