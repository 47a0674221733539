using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Escalation;
using CollectionRules.Explanations;
using CollectionRules.Rules;
using static CollectionRules.Calendars.CalendarWords;

namespace CollectionRules.Tests.Escalation;

/// <summary>Ladders and short words for the tests of movement.</summary>
internal static class Ladders
{
    public static CountFact Days { get; } = Fact.Count("days-past-due", static f => f.Unit("days"));

    public static CountFact Fruitless { get; } = Fact.Count("fruitless-contacts");

    public static DateOnly Start { get; } = new(2026, 3, 1);

    /// <summary>Four stages, each wanted from a number of days on.</summary>
    public static Ladder Four(Action<LadderBuilder>? more = null) => Ladder.Create(l =>
    {
        l.Stage("reminder", static s => s.When(Days >= 1).Treat(Channel.Sms, static t => t.Every(CalendarWords.Days(3)).Tone(Tone.Gentle)))
            .Stage("call", static s => s.When(Days >= 8).MinimumStay(CalendarWords.Days(5)).Treat(Channel.Call, static t => t.AtMost(3).Per(Week)))
            .Stage("letter", static s => s.When(Days >= 30).Treat(Channel.Letter))
            .Stage("legal", static s => s.When(Days >= 90 & Fruitless >= 5).Requires(Step.PreLegalNoticeServed).NeedsApproval("legal").Treat(Channel.Legal));
        more?.Invoke(l);
    });

    public static StageTarget Target(this Ladder ladder, int days, int fruitless = 0) =>
        ladder.Target(fact => fact.Equals(Days) ? days : fact.Equals(Fruitless) ? fruitless : FactValue.Missing);

    public static LadderSituation On(int day, int hour = 10) => new() { AsOf = At(day, hour), Today = Start.AddDays(day) };

    public static DateTimeOffset At(int day, int hour = 10) => new(Start.AddDays(day).ToDateTime(new TimeOnly(hour, 0)), TimeSpan.FromHours(8));

    public static StageEntry Entry(string stage, string from, int day, ReasonCode? reason = null) => new(stage, from, At(day), Start.AddDays(day), reason?.ToString());

    public static StageHistory History(params ImmutableArray<StageEntry> entries) => StageHistory.Of(entries);

    /// <summary>The history with the move recorded, where it is one.</summary>
    public static StageHistory With(this StageHistory history, StageMove move, LadderSituation now) => move.IsChange
        ? StageHistory.Of(history.Entries.Add(new StageEntry(move.Stage, move.From, now.AsOf, now.Today, move.Reason.ToString())))
        : history;
}
