namespace CollectionRules.Rules.History;

/// <summary>What values an <see cref="EventField"/> has.</summary>
internal enum EventFieldKind
{
    /// <summary>Words or ids, one or several.</summary>
    Word,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Yes or no, written <c>true</c> and <c>false</c>.</summary>
    Flag,
}
