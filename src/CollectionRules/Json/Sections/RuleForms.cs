using CollectionRules.Cases.Documents;
using CollectionRules.Compliance;
using CollectionRules.Rules.History;
using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules.Json.Sections;

/// <summary>The values and words of a lender's own rules.</summary>
internal static class RuleForms
{
    public static readonly TextForm<Circumstance> Circumstance = new(Compliance.Circumstance.TryParse, "dispute");

    public static readonly TextForm<ContactClock> Clock = new(
        static (string text, out ContactClock value) =>
        {
            bool isClock = text.AsSpan().Trim().Length == text.Length && TextScan.FirstInvisible(text) is null && text.Length > 0 && !text.EndsWith('+');
            value = isClock ? ContactClock.Parse(text) : default;
            return isClock;
        },
        "debtor");

    public static readonly TextForm<HistoryWindow> Window = PolicyForms.Window;

    public static readonly WordList<SourceQuality> Qualities = new([.. Enum.GetValues<SourceQuality>().Select(static quality => (quality.Mark(), quality))]);
}
