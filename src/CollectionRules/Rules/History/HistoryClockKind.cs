namespace CollectionRules.Rules.History;

/// <summary>Whose calendar dates a query counts.</summary>
public enum HistoryClockKind
{
    /// <summary>The zones of the borrower. (<c>debtor</c>)</summary>
    Debtor,

    /// <summary>The business zones of the accounts concerned. (<c>business</c>)</summary>
    Business,

    /// <summary>One zone, the same for everybody. (its id)</summary>
    Fixed,
}
