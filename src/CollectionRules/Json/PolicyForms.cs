using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Escalation;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Rules.History;
using CollectionRules.Rules.Sources;
using CollectionRules.Serialization;

namespace CollectionRules.Json;

/// <summary>The values and words that policy documents write as texts of a form of their own.</summary>
internal static class PolicyForms
{
    public static readonly TextForm<CalendarSpan> Span = new(CalendarSpan.TryParse, "P7D");

    public static readonly TextForm<Step> Step = new(Escalation.Step.TryParse, "pre-legal-notice-served");

    public static readonly TextForm<CareTask> CareTask = new(Escalation.CareTask.TryParse, "dispute-resolution");

    public static readonly TextForm<HistoryWindow> Window = new(HistoryWindow.TryParse, "rolling P7D");

    public static readonly TextForm<HistoryClock> Clock = new(HistoryClock.TryParse, "debtor");

    public static readonly TextForm<ReasonCode> Reason = new(static (string text, out ReasonCode value) => ReasonCode.TryParse(text, out value), "condition-not-met");

    public static readonly WordList<RoundingRule> Roundings = new([.. Enum.GetValues<RoundingRule>().Where(static rule => rule != RoundingRule.Unspecified).Select(static rule => (rule.Name(), rule))]);

    public static readonly WordList<Intensity> Intensities = new(
        ("minimal", Intensity.Minimal),
        ("low", Intensity.Low),
        ("moderate", Intensity.Moderate),
        ("raised", Intensity.Raised),
        ("high", Intensity.High));

    public static readonly WordList<StayLimit> StayLimits = new(
        ("review", StayLimit.Review),
        ("next-stage", StayLimit.NextStage));

    public static readonly WordList<Fall> Falls = new(
        ("stay", Fall.Stay),
        ("one-step", Fall.OneStep),
        ("to-target", Fall.ToTarget),
        ("to-first", Fall.ToFirst),
        ("out", Fall.Out));

    public static readonly WordList<CaseField> Fields = new(
        ("region", CaseField.Region),
        ("language", CaseField.Language),
        ("stage", CaseField.Stage),
        ("grade", CaseField.Grade),
        ("agency", CaseField.Agency),
        ("product", CaseField.Product),
        ("currency", CaseField.Currency));

    public static readonly WordList<EventField> EventFields = new([.. EventFieldTable.All.Select(static field => (field.Word, field.Field))]);

    public static readonly TextForm<TimeSpan> Time = new(
        static (string text, out TimeSpan value) => TimeSpan.TryParseExact(text, "c", System.Globalization.CultureInfo.InvariantCulture, out value) && value > TimeSpan.Zero,
        "1.00:00:00");

    public static readonly WordList<VulnerabilityRule> VulnerabilityRules = new(
        ("no-visit", VulnerabilityRule.NoVisit),
        ("human-review", VulnerabilityRule.HumanReview),
        ("consent", VulnerabilityRule.Consent));

    public static readonly WordList<DayOfWeek> WeekDays = new(
        ("monday", DayOfWeek.Monday),
        ("tuesday", DayOfWeek.Tuesday),
        ("wednesday", DayOfWeek.Wednesday),
        ("thursday", DayOfWeek.Thursday),
        ("friday", DayOfWeek.Friday),
        ("saturday", DayOfWeek.Saturday),
        ("sunday", DayOfWeek.Sunday));
}
