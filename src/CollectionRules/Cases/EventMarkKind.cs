namespace CollectionRules.Cases;

/// <summary>What an event changes that later events are checked against.</summary>
internal enum EventMarkKind
{
    /// <summary>An event named by id has ended.</summary>
    Ended,

    /// <summary>A due item came into being.</summary>
    DueItem,

    /// <summary>An account was charged off.</summary>
    ChargedOff,

    /// <summary>An account was placed with an agency or came back.</summary>
    Placement,

    /// <summary>The case was closed or opened again.</summary>
    Closing,
}
