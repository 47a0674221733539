namespace CollectionRules.Escalation;

/// <summary>What kind of way leads from one stage to another.</summary>
public enum LadderEdgeKind
{
    /// <summary>Into the ladder. (<c>entry</c>)</summary>
    Entry = 0,

    /// <summary>Up, where the condition of the stage holds. (<c>rise</c>)</summary>
    Rise = 1,

    /// <summary>Up, because the maximum stay is over. (<c>forced</c>)</summary>
    Forced = 2,

    /// <summary>Up, by a named fast track. (<c>fast-track</c>)</summary>
    FastTrack = 3,

    /// <summary>Down, by payment, plan, kept promise or a lower target. (<c>fall</c>)</summary>
    Fall = 4,

    /// <summary>Out of the ladder, by cure or closing. (<c>exit</c>)</summary>
    Exit = 5,
}
