using System.Collections.Immutable;

namespace CollectionRules.Escalation;

/// <summary>Which stages and fast tracks the facts want, before any rule of movement.</summary>
public sealed class StageTarget
{
    private StageTarget(bool isValid, ImmutableArray<string> holding, ImmutableArray<string> fastTracks) =>
        (IsValid, Holding, FastTracks) = (isValid, holding, fastTracks);

    /// <summary>The facts are not valid: nothing is wanted for certain, and the case stays where it is.</summary>
    public static StageTarget Invalid { get; } = new(false, [], []);

    /// <summary>No stage is wanted.</summary>
    public static StageTarget None { get; } = new(true, [], []);

    /// <summary>Whether the facts were valid.</summary>
    public bool IsValid { get; }

    /// <summary>The ids of the stages whose condition holds.</summary>
    public ImmutableArray<string> Holding { get; }

    /// <summary>The names of the fast tracks whose condition holds.</summary>
    public ImmutableArray<string> FastTracks { get; }

    /// <summary>Makes a target of the stages whose condition holds.</summary>
    /// <param name="holding">The ids of the stages, in any order.</param>
    /// <param name="fastTracks">The names of the fast tracks that are open.</param>
    /// <returns>The target.</returns>
    public static StageTarget Of(ImmutableArray<string> holding, ImmutableArray<string> fastTracks = default) =>
        new(true, holding.IsDefault ? [] : holding, fastTracks.IsDefault ? [] : fastTracks);
}
