using CollectionRules.Texts;

namespace CollectionRules.Compliance;

/// <summary>Where the texts of shipped rules and packs stand in the text table.</summary>
public static class RuleTexts
{
    /// <summary>The key of the sentence that says what a shipped rule asks.</summary>
    /// <param name="packId">The id of the pack.</param>
    /// <param name="ruleId">The id of the rule.</param>
    /// <returns>A key, which the table has for every rule that ships.</returns>
    public static string Key(string packId, string ruleId) => $"pack-rule.{packId}.{ruleId}";

    /// <summary>What a rule asks, in a sentence.</summary>
    /// <param name="packId">The id of the pack.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="language">The language.</param>
    /// <returns>The text of the table, else the author's note, else the source.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public static string Of(string packId, ComplianceRule rule, Language language)
    {
        ArgumentNullException.ThrowIfNull(rule);
        string key = Key(packId, rule.Id);
        return TextTable.Contains(key) ? TextTable.Get(key, language) : rule.Note ?? rule.Citation.ToString();
    }
}
