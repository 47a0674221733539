using System.Collections.Immutable;
using CollectionRules.Rules;
using CollectionRules.Scoring.Documents;
using CollectionRules.Serialization;

namespace CollectionRules.Scoring;

/// <content>What it decides, and its document form.</content>
public sealed partial class AbilityWillingness
{
    /// <summary>The facts that it decides.</summary>
    internal ImmutableArray<Fact> Decides => [AbilityFact, WillingnessFact, QuadrantFact, TrackFact];

    /// <summary>Whether ability is known and below its cut.</summary>
    /// <param name="result">A result of this matrix.</param>
    public bool IsAbilityLow(QuadrantResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Ability.IsKnown && !result.Ability.IsAtLeast(AbilityCut);
    }

    /// <summary>Writes the canonical form as the next value.</summary>
    /// <param name="writer">The writer.</param>
    public void WriteTo(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        DefinitionWriter form = new(writer, keepsWording: false);
        form.StartObject();
        AxisForm.WriteMembers(form, this);
        form.EndObject();
    }

    /// <summary>The values of <see cref="Decides"/>, in that order.</summary>
    internal ImmutableArray<(Fact Fact, FactValue Value)> ValuesOf(QuadrantResult result) =>
    [
        (AbilityFact, result.Ability.Value is { } ability ? ability : FactValue.Missing),
        (WillingnessFact, result.Willingness.Value is { } willingness ? willingness : FactValue.Missing),
        .. PlacesOf(result.Quadrant, result.Track),
    ];

    /// <summary>Quadrant and track as they would be with the same willingness, were the ability not low.</summary>
    internal ImmutableArray<(Fact Fact, FactValue Value)> PlacesIfAble(QuadrantResult result)
    {
        BorrowerQuadrant quadrant = result.Quadrant switch
        {
            BorrowerQuadrant.CannotWill => BorrowerQuadrant.CanWill,
            BorrowerQuadrant.CannotWillNot => BorrowerQuadrant.CanWillNot,
            _ => result.Quadrant,
        };
        return PlacesOf(quadrant, (result.HeldBack ?? result.Steering)?.Track ?? Cells[(int)quadrant].Track);
    }

    private ImmutableArray<(Fact Fact, FactValue Value)> PlacesOf(BorrowerQuadrant quadrant, BorrowerTrack track) =>
        [(QuadrantFact, Compilation.QuadrantWords.Of(quadrant)), (TrackFact, track.Name)];
}
