namespace CollectionRules.Rules.History;

/// <summary>What a query makes of the events that count.</summary>
public enum HistoryAggregateKind
{
    /// <summary>How many; 0 where none. (<c>count</c>)</summary>
    Count,

    /// <summary>How many different values of a field; an event that says nothing counts by itself. (<c>count-distinct</c>)</summary>
    CountDistinct,

    /// <summary>On how many different local dates; 0 where none. (<c>distinct-days</c>)</summary>
    DistinctDays,

    /// <summary>The sum of a field; 0 where none. (<c>sum</c>)</summary>
    Sum,

    /// <summary>The greatest value of a field; missing where none. (<c>maximum</c>)</summary>
    Maximum,

    /// <summary>The smallest value of a field; missing where none. (<c>minimum</c>)</summary>
    Minimum,

    /// <summary>What the last event that says something in a field says; of several words the first; missing where none. (<c>latest</c>)</summary>
    Latest,

    /// <summary>Whole units from the first event to the instant; missing where none. (<c>since-first</c>)</summary>
    SinceFirst,

    /// <summary>Whole units from the last event to the instant; missing where none. (<c>since-last</c>)</summary>
    SinceLast,
}
