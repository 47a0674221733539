namespace CollectionRules.Scoring;

/// <summary>Which of two reasons with the same shortfall comes first.</summary>
public enum ReasonTies
{
    /// <summary>The one whose first characteristic stands first in the card.</summary>
    DefinitionOrder,

    /// <summary>The one whose code comes first, compared ordinally; then the one that stands first in the card.</summary>
    CodeOrder,
}
