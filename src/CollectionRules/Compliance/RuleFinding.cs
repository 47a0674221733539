using System.Collections.Immutable;
using CollectionRules.Explanations;
using CollectionRules.Texts;

namespace CollectionRules.Compliance;

/// <summary>What one rule of one pack says of one attempt, with its source.</summary>
public sealed class RuleFinding
{
    internal RuleFinding(RulePack pack, ComplianceRule? rule, Verdict verdict, ReasonCode reason, DateTimeOffset? freeFrom, ImmutableArray<string> missing)
    {
        (PackId, PackVersion, Rule, Verdict, Reason, FreeFrom, Missing) = (pack.Id, pack.Version, rule, verdict, reason, freeFrom, missing.IsDefault ? [] : missing);
        RuleText = rule is null ? null : RuleTexts.Key(pack.Id, rule.Id);
    }

    /// <summary>The id of the pack.</summary>
    public string PackId { get; }

    /// <summary>The version of the pack.</summary>
    public string PackVersion { get; }

    /// <summary>The rule; null where the pack as a whole speaks.</summary>
    public ComplianceRule? Rule { get; }

    /// <summary>The id of the rule; that of the pack where the pack as a whole speaks.</summary>
    public string RuleId => Rule?.Id ?? PackId;

    /// <summary>The source of the rule; null where the pack as a whole speaks.</summary>
    public Citation? Citation => Rule?.Citation;

    /// <summary>What follows.</summary>
    public Verdict Verdict { get; }

    /// <summary>Why.</summary>
    public ReasonCode Reason { get; }

    /// <summary>The earliest instant at which this rule alone has nothing against the attempt; null where time alone does not lift it.</summary>
    public DateTimeOffset? FreeFrom { get; }

    /// <summary>What is missing, where the rule names it, such as certificates; otherwise empty.</summary>
    public ImmutableArray<string> Missing { get; }

    private string? RuleText { get; }

    /// <summary>The reason, the rule, its source and quality, and the pack, in one line.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line.</returns>
    public string ToText(Language language)
    {
        string key = $"reason.{Reason}";
        string why = TextTable.Contains(key) ? TextTable.Get(key, language) : Reason.ToString();
        if (!Missing.IsEmpty)
        {
            why = TextTable.Get("compliance.missing", language, ("reason", why), TextArgument.FromWords("missing", Missing));
        }

        return Citation is not Citation citation
            ? TextTable.Get("compliance.pack-finding", language, ("reason", why), ("pack", PackId), ("version", PackVersion))
            : TextTable.Get(
                "compliance.finding", language, ("reason", why), ("rule", RuleId), ("source", citation.ToString()),
                ("quality", citation.Quality.ToText(language)), ("pack", PackId), ("version", PackVersion));
    }

    /// <summary>What the rule asks, in a sentence.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text of the table, else the author's note, else the source.</returns>
    public string RuleToText(Language language) =>
        RuleText is string key && TextTable.Contains(key) ? TextTable.Get(key, language) : Rule?.Note ?? Citation?.ToString() ?? PackId;

    /// <summary>Verdict, rule and reason, such as <c>Blocked cn-contact-hours: outside-contact-hours</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Verdict} {RuleId}: {Reason}";
}
