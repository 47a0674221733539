using System.Globalization;
using System.Text;
using CollectionRules.Calendars;
using CollectionRules.Compliance;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Docs;

/// <summary>The page on the packs, written from the packs.</summary>
internal static class CompliancePage
{
    public static string Write()
    {
        StringBuilder page = new();
        Line(page, "# Compliance packs");
        Line(page, "");
        Line(page, "This page is generated from the packs that ship; a test keeps it true. It is an account of texts as they were seen on the day named, with the quality of each source. **It is not legal advice**, no pack is complete, and nothing here is called compliant: an attempt that no rule forbids is answered `AllowedWithWarning` with the reason `pack-partial`. Have the rules that you use checked by somebody who may advise you.");
        Line(page, "");
        Line(page, "| mark | source quality | 来源质量 |");
        Line(page, "|---|---|---|");
        foreach (SourceQuality quality in Enum.GetValues<SourceQuality>().Where(quality => quality != SourceQuality.OwnPolicy))
        {
            Line(page, $"| {quality.Mark()} | {quality.ToText(Language.English)} | {quality.ToText(Language.SimplifiedChinese)} |");
        }

        Line(page, "");
        Line(page, "Rules with the mark M hold only after `WithUnverifiedDefaults()`. A pack can be tightened and added to, never loosened. Packs combine by conjunction: `RulePacks.China.PersonalConsumerLoans` is CN-GBT45251, CN-CBA2026 and CN-STATUTES together.");
        foreach (RulePack pack in RulePacks.All)
        {
            WritePack(page, pack);
        }

        return page.ToString();
    }

    private static void WritePack(StringBuilder page, RulePack pack)
    {
        Line(page, "");
        Line(page, $"## {pack.Id}");
        Line(page, "");
        Line(page, $"Version {pack.Version}, {pack.Jurisdiction}, seen on {DateText.Format(pack.SeenOn!.Value)}, coverage: {(pack.Coverage == PackCoverage.Complete ? "complete" : "partial")}.");
        Line(page, "");
        Line(page, "| rule | kind | source and clause | quality | in force | what it asks | 内容 |");
        Line(page, "|---|---|---|---|---|---|---|");
        foreach (ComplianceRule rule in pack.OwnRules.Concat(pack.UnverifiedRules))
        {
            string force = (rule.InForceFrom is DateOnly from ? $"from {DateText.Format(from)}" : "") + (rule.InForceUntil is DateOnly until ? $" until {DateText.Format(until)}" : "");
            Line(page, $"| {rule.Id} | {rule.Kind} | {rule.Citation} | {rule.Citation.Quality.Mark()} | {force} | {RuleTexts.Of(pack.Id, rule, Language.English)} | {RuleTexts.Of(pack.Id, rule, Language.SimplifiedChinese)} |");
        }

        if (!pack.Settings.IsEmpty)
        {
            Line(page, "");
            Line(page, "Settings, for which the pack ships no value:");
            Line(page, "");
            foreach (PackSetting setting in pack.Settings)
            {
                Line(page, $"- `{setting.Id}`{(setting.IsRequired ? " (required)" : "")}: {TextTable.Get($"pack-setting.{setting.Id}", Language.English)} {TextTable.Get($"pack-setting.{setting.Id}", Language.SimplifiedChinese)}");
            }
        }

        Line(page, "");
        Line(page, "Not modeled:");
        Line(page, "");
        foreach (string key in pack.NotModeled)
        {
            Line(page, $"- {TextTable.Get(key, Language.English)} {TextTable.Get(key, Language.SimplifiedChinese)}");
        }
    }

    private static void Line(StringBuilder page, string text) => page.Append(CultureInfo.InvariantCulture, $"{text}\n");
}
