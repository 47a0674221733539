using CollectionRules.Calendars;
using CollectionRules.Rules;

namespace CollectionRules.Escalation;

/// <summary>Gathers the stages of a <see cref="Ladder"/> and its rules of movement; nothing is checked before the ladder is made.</summary>
public sealed class LadderBuilder
{
    internal LadderBuilder()
    {
    }

    internal List<StageBuilder> Stages { get; } = [];

    internal List<FastTrack> FastTracks { get; } = [];

    internal FallRules Falls { get; private set; } = new();

    internal CalendarSpan MinimumBetweenRises { get; private set; } = CalendarWords.Day;

    internal CalendarSpan Grace { get; private set; }

    internal CalendarSpan Review { get; private set; } = CalendarWords.Week;

    internal CalendarSpan Pause { get; private set; } = CalendarWords.Days(30);

    internal bool IsRaisedByBrokenPromise { get; private set; }

    internal ChannelCatalog Catalog { get; private set; } = ChannelCatalog.BuiltIn;

    /// <summary>Adds a stage above those there are; it is entered from the one below unless it says otherwise.</summary>
    public LadderBuilder Stage(string id, Action<StageBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(configure);
        StageBuilder stage = new(id);
        configure(stage);
        Stages.Add(stage);
        return this;
    }

    /// <summary>Adds a named way up that skips stages.</summary>
    /// <param name="name">The name in kebab case, unique in the ladder.</param>
    /// <param name="to">The id of the stage that it leads to.</param>
    /// <param name="when">When it is open.</param>
    /// <param name="from">The ids of the stages it may be taken from, <see cref="Ladder.None"/> included; every lower one where none is named.</param>
    /// <returns>This builder.</returns>
    public LadderBuilder FastTrack(string name, string to, Condition when, params ReadOnlySpan<string> from)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(when);
        FastTracks.Add(new FastTrack { Name = name, To = to, Condition = when, From = [.. from] });
        return this;
    }

    /// <summary>The shortest time between two rises; 1 day where nothing is said, so that deciding often does not mean rising often.</summary>
    public LadderBuilder BetweenRises(CalendarSpan span)
    {
        MinimumBetweenRises = span;
        return this;
    }

    /// <summary>What brings a case down, in place of the defaults of <see cref="FallRules"/>.</summary>
    public LadderBuilder Falling(FallRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Falls = rules;
        return this;
    }

    /// <summary>How long after its day an open promise still gives time; none where nothing is said.</summary>
    public LadderBuilder PromiseGrace(CalendarSpan span)
    {
        Grace = span;
        return this;
    }

    /// <summary>How long after a contact that ended in conflict or distress only writing is used, one tone lower; 30 days where nothing is said.</summary>
    public LadderBuilder CoolOff(CalendarSpan span)
    {
        Pause = span;
        return this;
    }

    /// <summary>How long after a decision the case is looked at again at the latest; 7 days where nothing is said.</summary>
    public LadderBuilder ReviewEvery(CalendarSpan span)
    {
        Review = span;
        return this;
    }

    /// <summary>A promise broken since the stage was entered wants the next stage, whether or not its condition holds.</summary>
    public LadderBuilder RisesOnBrokenPromise()
    {
        IsRaisedByBrokenPromise = true;
        return this;
    }

    /// <summary>The channels that treatments may use; <see cref="ChannelCatalog.BuiltIn"/> where nothing is said.</summary>
    public LadderBuilder Channels(ChannelCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        Catalog = catalog;
        return this;
    }
}
