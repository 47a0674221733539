namespace CollectionRules.Rules.History;

/// <summary>What an <see cref="EventCondition"/> asks.</summary>
public enum EventConditionKind
{
    /// <summary>Every part holds; with no part, always.</summary>
    All,

    /// <summary>At least one part holds; with no part, never.</summary>
    Any,

    /// <summary>The one part does not hold.</summary>
    Not,

    /// <summary>The field is one of the words; of several values, at least one is.</summary>
    Words,

    /// <summary>The field is a number between two ends, both included.</summary>
    Range,

    /// <summary>The event says nothing in the field. Never unknown.</summary>
    Missing,
}
