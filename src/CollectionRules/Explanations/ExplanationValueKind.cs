namespace CollectionRules.Explanations;

/// <summary>The kinds of value an explanation holds.</summary>
public enum ExplanationValueKind
{
    /// <summary>A text for people.</summary>
    Text = 0,

    /// <summary>An exact decimal number.</summary>
    Number = 1,

    /// <summary>Yes or no.</summary>
    Flag = 2,

    /// <summary>A date.</summary>
    Date = 3,

    /// <summary>An instant with its offset.</summary>
    Instant = 4,

    /// <summary>A stable code that the text table may translate.</summary>
    Code = 5,

    /// <summary>The name of something in the policy or the case: a fact, a row, a clause, an event.</summary>
    Reference = 6,

    /// <summary>Several values of the kinds above, in order.</summary>
    List = 7,
}
