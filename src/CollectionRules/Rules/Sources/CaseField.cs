namespace CollectionRules.Rules.Sources;

/// <summary>A word of the case file whose possible values a host knows, such as its regions or stages.</summary>
public enum CaseField
{
    /// <summary>The borrower's region. (<c>region</c>)</summary>
    Region,

    /// <summary>The borrower's language. (<c>language</c>)</summary>
    Language,

    /// <summary>The stage recorded last. (<c>stage</c>)</summary>
    Stage,

    /// <summary>The grade recorded last. (<c>grade</c>)</summary>
    Grade,

    /// <summary>The agency that an account was placed with last and not recalled from. (<c>agency</c>)</summary>
    Agency,

    /// <summary>The product of the account with the most days past due, of equal ones the first in the file. (<c>product</c>)</summary>
    Product,

    /// <summary>The currency of the case. (<c>currency</c>)</summary>
    Currency,
}
