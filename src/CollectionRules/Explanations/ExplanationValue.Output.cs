using System.Globalization;
using System.Text.Json;
using CollectionRules.Texts;

namespace CollectionRules.Explanations;

/// <content>Text and JSON.</content>
public sealed partial class ExplanationValue
{
    /// <summary>The value for people: one line; numbers and dates read the same in every language, flags and known codes are translated.</summary>
    /// <param name="language">A defined language.</param>
    /// <returns>One line; of a sensitive value its kind and length.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string ToText(Language language)
    {
        if (IsSensitive)
        {
            return TextTable.Get(SensitiveKey, language, new TextArgument("length", Length.ToString(CultureInfo.InvariantCulture)));
        }

        string reason = $"reason.{Text}";
        return Kind switch
        {
            ExplanationValueKind.Flag => TextTable.Get(Text == "true" ? TextKey.Yes : TextKey.No, language),
            ExplanationValueKind.Code when TextTable.Contains(reason) => TextTable.Get(reason, language),
            ExplanationValueKind.List when Items.IsEmpty => TextTable.Get(TextKey.Nothing, language),
            ExplanationValueKind.List => string.Join(TextTable.Get(TextKey.ListSeparator, language), Items.Select(item => item.ToText(language))),
            _ => VisibleText.Of(Text),
        };
    }

    /// <summary>
    /// Writes the value as an object of one member that names its kind: <c>{"number":12.5}</c>, <c>{"date":"2026-11-30"}</c>,
    /// <c>{"list":[…]}</c>. A sensitive value is <c>{"sensitive":"text","length":11}</c>.
    /// </summary>
    /// <param name="writer">The writer, at a place where a value may stand.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        if (IsSensitive)
        {
            writer.WriteString("sensitive", KindName);
            writer.WriteNumber("length", Length);
        }
        else
        {
            writer.WritePropertyName(KindName);
            WriteContent(writer);
        }

        writer.WriteEndObject();
    }

    private void WriteContent(Utf8JsonWriter writer)
    {
        switch (Kind)
        {
            case ExplanationValueKind.Number:
                writer.WriteRawValue(Text, skipInputValidation: true);
                break;
            case ExplanationValueKind.Flag:
                writer.WriteBooleanValue(Text == "true");
                break;
            case ExplanationValueKind.List:
                writer.WriteStartArray();
                foreach (ExplanationValue item in Items)
                {
                    item.WriteTo(writer);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(Text);
                break;
        }
    }

    private string KindName => Kind switch
    {
        ExplanationValueKind.Text => "text",
        ExplanationValueKind.Number => "number",
        ExplanationValueKind.Flag => "flag",
        ExplanationValueKind.Date => "date",
        ExplanationValueKind.Instant => "instant",
        ExplanationValueKind.Code => "code",
        ExplanationValueKind.Reference => "reference",
        _ => "list",
    };

    private string SensitiveKey => Kind switch
    {
        ExplanationValueKind.Number => TextKey.SensitiveNumber,
        ExplanationValueKind.Flag => TextKey.SensitiveFlag,
        ExplanationValueKind.Date => TextKey.SensitiveDate,
        ExplanationValueKind.Instant => TextKey.SensitiveInstant,
        ExplanationValueKind.Code => TextKey.SensitiveCode,
        ExplanationValueKind.List => TextKey.SensitiveList,
        _ => TextKey.SensitiveText,
    };
}
