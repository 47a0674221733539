using System.Collections.Immutable;
using CollectionRules.Calendars;

namespace CollectionRules.Escalation.Compilation;

/// <summary>The checked parts of a ladder.</summary>
internal sealed record LadderParts(
    ImmutableArray<Stage> Stages,
    ImmutableArray<FastTrack> FastTracks,
    FallRules Falls,
    CalendarSpan BetweenRises,
    CalendarSpan PromiseGrace,
    CalendarSpan ReviewEvery,
    CalendarSpan CoolOff,
    bool RisesOnBrokenPromise,
    ChannelCatalog Channels);
