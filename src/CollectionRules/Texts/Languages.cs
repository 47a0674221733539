namespace CollectionRules.Texts;

/// <summary>Translates between <see cref="Language"/> and BCP 47 language tags.</summary>
public static class Languages
{
    private const string EnglishTag = "en";
    private const string SimplifiedChineseTag = "zh-Hans";

    /// <summary>Every language of the text table, in the order of the enumeration.</summary>
    public static ReadOnlySpan<Language> All => [Language.English, Language.SimplifiedChinese];

    /// <summary>
    /// The language that serves a tag best. Upper and lower case are the same. <c>zh</c>, <c>zh-CN</c>, <c>zh-SG</c> and
    /// every tag that begins with <c>zh-Hans</c> give Simplified Chinese; every other tag, known or not, gives English.
    /// </summary>
    /// <param name="tag">A BCP 47 tag such as <c>en</c>, <c>en-GB</c> or <c>zh-Hans-CN</c>.</param>
    /// <returns>The language; <see cref="Language.English"/> where the tag names none of ours.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tag"/> is null.</exception>
    /// <example><code>Languages.FromTag("zh-CN") // SimplifiedChinese
    /// Languages.FromTag("fr")    // English</code></example>
    public static Language FromTag(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        bool chinese = Same(tag, "zh") || Same(tag, "zh-CN") || Same(tag, "zh-SG") || Same(tag, SimplifiedChineseTag)
            || tag.StartsWith(SimplifiedChineseTag + "-", StringComparison.OrdinalIgnoreCase);
        return chinese ? Language.SimplifiedChinese : Language.English;
    }

    /// <summary>The tag of a language: <c>en</c> or <c>zh-Hans</c>.</summary>
    /// <param name="language">A defined language.</param>
    /// <returns>The BCP 47 tag; <see cref="FromTag"/> gives the language back.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public static string Tag(Language language) => language switch
    {
        Language.English => EnglishTag,
        Language.SimplifiedChinese => SimplifiedChineseTag,
        _ => throw Undefined(language),
    };

    internal static ArgumentOutOfRangeException Undefined(Language language) =>
        new(nameof(language), language, "The language is not defined; English and SimplifiedChinese are.");

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
