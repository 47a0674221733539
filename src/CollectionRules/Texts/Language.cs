namespace CollectionRules.Texts;

/// <summary>A language in which the library can state a message, a reason or an explanation.</summary>
/// <remarks>The language changes wording only: codes, paths, numbers and dates are the same in every language.</remarks>
public enum Language
{
    /// <summary>English (<c>en</c>), the default.</summary>
    English = 0,

    /// <summary>Simplified Chinese (<c>zh-Hans</c>).</summary>
    SimplifiedChinese = 1,
}
