using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Texts;

namespace CollectionRules.Rules.Compilation;

/// <summary>What a policy's author writes for people to read and for cells to name must show all it holds.</summary>
internal static class WordCheck
{
    /// <summary>The most characters of a word or label.</summary>
    public const int Longest = 256;

    /// <summary>Reports a text that is too long, holds half of a surrogate pair or a character that cannot be seen.</summary>
    public static bool Report(string text, string path, DiagnosticBag bag)
    {
        if (text.Length > Longest)
        {
            bag.Report(DiagnosticCode.LimitText, path, DecimalText.Format(text.Length), TextArgument.FromNumber("limit", Longest));
            return false;
        }

        if (TextScan.HasUnpairedSurrogate(text))
        {
            bag.Report(DiagnosticCode.TextSurrogate, path, text);
            return false;
        }

        if (TextScan.FirstInvisible(text) is { } rune)
        {
            bag.Report(DiagnosticCode.TextInvisible, path, text, new TextArgument("character", TextScan.CodePoint(rune)));
            return false;
        }

        return true;
    }

    /// <summary>The same, and refuses an empty text and white space around it.</summary>
    public static bool ReportLabel(string text, string path, DiagnosticBag bag)
    {
        if (text.Length > 0 && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]))
        {
            return Report(text, path, bag);
        }

        bag.Report(DiagnosticCode.TextEmpty, path, text);
        return false;
    }
}
