using CollectionRules.Serialization;

namespace CollectionRules.Rules.History;

/// <summary>The words of the closed lists of the history language as documents write them.</summary>
internal static class HistoryWords
{
    internal static readonly WordList<HistoryKey> Keys = new(
        ("debtor", HistoryKey.Debtor),
        ("person", HistoryKey.Person),
        ("debt", HistoryKey.Debt),
        ("account", HistoryKey.Account),
        ("contact-point", HistoryKey.ContactPoint),
        ("collector", HistoryKey.Collector));

    internal static readonly WordList<HistoryAggregateKind> Aggregates = new(
        ("count", HistoryAggregateKind.Count),
        ("count-distinct", HistoryAggregateKind.CountDistinct),
        ("distinct-days", HistoryAggregateKind.DistinctDays),
        ("sum", HistoryAggregateKind.Sum),
        ("maximum", HistoryAggregateKind.Maximum),
        ("minimum", HistoryAggregateKind.Minimum),
        ("latest", HistoryAggregateKind.Latest),
        ("since-first", HistoryAggregateKind.SinceFirst),
        ("since-last", HistoryAggregateKind.SinceLast));

    internal static readonly WordList<HistoryUnit> Units = new(
        ("days", HistoryUnit.Days),
        ("months", HistoryUnit.Months),
        ("hours", HistoryUnit.Hours),
        ("seconds", HistoryUnit.Seconds));

    internal static readonly WordList<EventConditionKind> Conditions = new(
        ("all", EventConditionKind.All),
        ("any", EventConditionKind.Any),
        ("not", EventConditionKind.Not),
        ("words", EventConditionKind.Words),
        ("range", EventConditionKind.Range),
        ("missing", EventConditionKind.Missing));
}
