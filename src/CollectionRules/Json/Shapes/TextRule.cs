namespace CollectionRules.Json.Shapes;

/// <summary>What a text may hold.</summary>
internal enum TextRule
{
    /// <summary>Anything.</summary>
    Free,

    /// <summary>At least one character, all visible, no white space around.</summary>
    Identifier,

    /// <summary>A calendar date.</summary>
    Date,
}
