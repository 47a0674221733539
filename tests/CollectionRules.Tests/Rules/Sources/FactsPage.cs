using System.Text;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Sources;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Rules.Sources;

/// <summary>The page <c>docs/facts.md</c>, written from the catalog.</summary>
internal static class FactsPage
{
    public static string Text()
    {
        StringBuilder page = new("""
            # Facts

            What the library computes from a case file and a context. This page is written from the catalog (`FactCatalog.All`) and a test holds it to it.

            - A member of `Facts` stands for each: `days-past-due` is `Facts.DaysPastDue`.
            - *missing* in the domain says that the fact may be missing; words after a semicolon are its special codes, in brackets the number that stands for one in source data.
            - The axis says which side of the two-axis view a fact speaks to: ability never raises a stage.
            - A sensitive value prints as its kind and length only.
            - What a lender alone knows comes in as a `HostFact`: an attribute, a history query, a model, a signal, day bands or a field of the case.


            """.ReplaceLineEndings("\n"));
        foreach (FactGroup group in Enum.GetValues<FactGroup>())
        {
            page.Append("## ").Append(FactCatalog.NameOf(group, Language.English)).Append(" / ").Append(FactCatalog.NameOf(group, Language.SimplifiedChinese)).Append("\n\n");
            page.Append("| fact | name | kind | domain | axis | definition |\n| --- | --- | --- | --- | --- | --- |\n");
            foreach (CatalogFact entry in FactCatalog.All.Where(entry => entry.Group == group))
            {
                Fact fact = entry.Fact;
                Row(page, $"`{fact.Name}`", Both(fact.NameIn), Kind(fact), Domain(fact), fact.Axis.ToString().ToLowerInvariant(), Both(entry.DefinitionIn) + (entry.Query is null ? "" : $"<br>`{entry.Query}`"));
            }

            page.Append('\n');
        }

        page.Append("## Families / 系列\n\n| facts | name | kind | definition |\n| --- | --- | --- | --- |\n");
        foreach (FactFamily family in FactCatalog.Families)
        {
            Row(page, $"`{family}`", Both(language => family.NameIn(language, "…")), family == FactFamily.Agents ? "count" : "flag", Both(family.DefinitionIn));
        }

        return page.ToString();
    }

    private static void Row(StringBuilder page, params string[] cells) => page.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");

    private static string Both(Func<Language, string> text) => $"{text(Language.English)}<br>{text(Language.SimplifiedChinese)}";

    private static string Kind(Fact fact) =>
        fact.Kind.ToString().ToLowerInvariant() + (fact.Unit.Length == 0 ? "" : $", {fact.Unit}") + (fact.Decimals == 0 ? "" : $", {fact.Decimals} decimals") + (fact.IsSensitive ? ", sensitive" : "");

    private static string Domain(Fact fact)
    {
        string domain = fact.Kind switch
        {
            FactKind.Flag => "yes, no",
            FactKind.Category => string.Join(", ", fact.Values) + (fact.HasOpenValues ? ", other" : ""),
            _ => $"{End(fact.Minimum)}..{End(fact.Maximum)}" + (fact.Step is decimal step && fact.Kind != FactKind.Count ? $" step {DecimalText.Format(step)}" : ""),
        };
        string specials = string.Join(", ", fact.SpecialCodes.Select(code => code.Value is decimal number ? $"{code.Name} ({DecimalText.Format(number)})" : code.Name));
        return domain + (fact.MayBeMissing ? ", missing" : "") + (specials.Length == 0 ? "" : $"; {specials}");
    }

    private static string End(decimal? end) => end is decimal number ? DecimalText.Format(number) : "";
}
