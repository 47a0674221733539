namespace CollectionRules.Tests.Core;

/// <summary>What a random policy leans towards.</summary>
internal enum PolicyProfile
{
    /// <summary>Small bounds, fixed points, small tables: what columns of 32 bits and vectors take.</summary>
    Plain,

    /// <summary>Bounds beyond 32 bits.</summary>
    Wide,

    /// <summary>Facts that follow from others.</summary>
    Derived,

    /// <summary>Computed points and bins over several facts.</summary>
    Computed,

    /// <summary>A table of more than 64 boxes.</summary>
    ManyRows,

    /// <summary>A table of more than 256 boxes.</summary>
    HugeTable,

    /// <summary>All of it, tables that read the score too.</summary>
    Anything,
}
