using CollectionRules.Rules;

namespace CollectionRules.Scoring;

/// <summary>Gathers the parts of an <see cref="AbilityWillingness"/>; nothing is checked before it is made.</summary>
public sealed class AbilityWillingnessBuilder
{
    internal AbilityWillingnessBuilder()
    {
    }

    internal List<string>? AbilityNames { get; private set; }

    internal List<string>? WillingnessNames { get; private set; }

    internal decimal AbilityCut { get; private set; } = 50;

    internal decimal WillingnessCut { get; private set; } = 50;

    internal List<QuadrantCell> Cells { get; } = [];

    internal List<SteeringRule> Rules { get; } = [];

    /// <summary>The characteristics that speak of ability; those on a fact with <see cref="FactAxis.Ability"/> by default.</summary>
    public AbilityWillingnessBuilder Ability(params IEnumerable<string> characteristics)
    {
        ArgumentNullException.ThrowIfNull(characteristics);
        AbilityNames = [.. characteristics];
        return this;
    }

    /// <summary>The characteristics that speak of willingness; those on a fact with <see cref="FactAxis.Willingness"/> by default.</summary>
    public AbilityWillingnessBuilder Willingness(params IEnumerable<string> characteristics)
    {
        ArgumentNullException.ThrowIfNull(characteristics);
        WillingnessNames = [.. characteristics];
        return this;
    }

    /// <summary>The sub-score from which on (inclusive) a borrower can pay, and wants to: 0 to 100; 50 by default.</summary>
    public AbilityWillingnessBuilder Cut(decimal both) => Cut(both, both);

    /// <summary>The sub-scores from which on (inclusive) a borrower can pay, and wants to: 0 to 100; 50 by default.</summary>
    public AbilityWillingnessBuilder Cut(decimal ability, decimal willingness)
    {
        (AbilityCut, WillingnessCut) = (ability, willingness);
        return this;
    }

    /// <summary>The track of a quadrant. Every quadrant needs one; where ability is low it must be a relief.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="quadrant"/> or <paramref name="posture"/> is not defined.</exception>
    public AbilityWillingnessBuilder Track(BorrowerQuadrant quadrant, string track, TrackPosture posture)
    {
        ArgumentNullException.ThrowIfNull(track);
        if (!Enum.IsDefined(quadrant))
        {
            throw new ArgumentOutOfRangeException(nameof(quadrant), quadrant, $"The quadrant \"{quadrant}\" is not defined; CanWill to Undetermined are.");
        }

        Cells.Add(new(quadrant, new(track, Defined(posture))));
        return this;
    }

    /// <summary>A rule that picks the track before the quadrant does; of several the first that holds counts. A firm track is held back while ability is low or not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="posture"/> is not defined.</exception>
    public AbilityWillingnessBuilder Steer(string name, Condition when, string track, TrackPosture posture)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(when);
        ArgumentNullException.ThrowIfNull(track);
        Rules.Add(new(name, when, new(track, Defined(posture))));
        return this;
    }

    private static TrackPosture Defined(TrackPosture posture) => Enum.IsDefined(posture)
        ? posture
        : throw new ArgumentOutOfRangeException(nameof(posture), posture, $"The posture \"{posture}\" is not defined; Relief, Neutral and Firm are.");
}
