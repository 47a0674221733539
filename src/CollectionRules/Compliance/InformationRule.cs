using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Texts;

namespace CollectionRules.Compliance;

/// <summary>Facts that the borrower is told from a certain day past due on, in a fixed wording: information, never a threat.</summary>
public sealed class InformationRule : ComplianceRule
{
    /// <summary>The kind in documents: <c>information</c>.</summary>
    public const string KindName = "information";

    /// <summary>The topic of the effect on the credit record: <c>credit-record-effect</c>.</summary>
    public const string CreditRecordEffect = "credit-record-effect";

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The topic, in kebab case.</summary>
    public required string Topic { get; init => field = CaseText.Identifier(value); }

    /// <summary>The first day past due on which it is told, 0 to 36,500.</summary>
    public required int FromDaysPastDue { get; init => field = CaseText.Between(value, 0, 36_500); }

    /// <summary>The wording in English; null for that of the text table, key <c>information.</c> and the topic.</summary>
    public string? English { get; init => field = CaseText.OptionalText(value); }

    /// <summary>The wording in Simplified Chinese; null for that of the text table.</summary>
    public string? SimplifiedChinese { get; init => field = CaseText.OptionalText(value); }

    /// <summary>Whether it is told on a day past due.</summary>
    /// <param name="daysPastDue">The days past due.</param>
    /// <returns>True from <see cref="FromDaysPastDue"/> on.</returns>
    public bool IsDue(int daysPastDue) => daysPastDue >= FromDaysPastDue;

    /// <summary>The wording.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">There is neither a wording of the rule nor one of the text table.</exception>
    public string ToText(Language language) =>
        (language == Language.SimplifiedChinese ? SimplifiedChinese : English) ?? TextTable.Get($"information.{Topic}", language);

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("topic", Topic);
        writer.Number("fromDaysPastDue", FromDaysPastDue);
        writer.Text("english", English);
        writer.Text("simplifiedChinese", SimplifiedChinese);
    }
}
