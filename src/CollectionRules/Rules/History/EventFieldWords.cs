using CollectionRules.Cases;

namespace CollectionRules.Rules.History;

/// <summary>Conditions on one field, for reading aloud: <c>EventField.Channel.Is(Channel.Call)</c>.</summary>
public static class EventFieldWords
{
    /// <summary>The name of the field in documents, such as <c>contact-point</c>.</summary>
    public static string Word(this EventField field) => EventFieldTable.Of(field).Word;

    /// <summary>Finds a field by its name in documents.</summary>
    /// <returns>True where there is a field of that name.</returns>
    public static bool TryFind(string word, out EventField field)
    {
        ArgumentNullException.ThrowIfNull(word);
        return EventFieldTable.TryFind(word, out field);
    }

    /// <summary>The field is one of the words.</summary>
    public static EventCondition Is(this EventField field, params ReadOnlySpan<string> words) => EventCondition.OfWords(field, words);

    /// <summary>The flag is as told.</summary>
    public static EventCondition Is(this EventField field, bool value) => EventCondition.OfWords(field, value ? FlagFact.Yes : FlagFact.No);

    /// <summary>The channel is one of several.</summary>
    public static EventCondition Is(this EventField field, params ReadOnlySpan<Channel> words) => OfTexts(field, words);

    /// <summary>The outcome is one of several.</summary>
    public static EventCondition Is(this EventField field, params ReadOnlySpan<ContactOutcome> words) => OfTexts(field, words);

    /// <summary>The purpose is one of several.</summary>
    public static EventCondition Is(this EventField field, params ReadOnlySpan<ContactPurpose> words) => OfTexts(field, words);

    /// <summary>The field is known and none of the words.</summary>
    public static EventCondition IsNot(this EventField field, params ReadOnlySpan<string> words) => !EventCondition.OfWords(field, words);

    /// <summary>The number is between the ends, both included.</summary>
    public static EventCondition Between(this EventField field, decimal minimum, decimal maximum) => EventCondition.OfRange(field, minimum, maximum);

    /// <summary>The number is the end or more.</summary>
    public static EventCondition AtLeast(this EventField field, decimal minimum) => EventCondition.OfRange(field, minimum, null);

    /// <summary>The number is the end or less.</summary>
    public static EventCondition AtMost(this EventField field, decimal maximum) => EventCondition.OfRange(field, null, maximum);

    /// <summary>The event says nothing in the field.</summary>
    public static EventCondition IsMissing(this EventField field) => EventCondition.OfMissing(field);

    private static EventCondition OfTexts<T>(EventField field, ReadOnlySpan<T> words)
        where T : struct
    {
        string[] texts = new string[words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            texts[i] = words[i].ToString() ?? "";
        }

        return EventCondition.OfWords(field, texts);
    }
}
