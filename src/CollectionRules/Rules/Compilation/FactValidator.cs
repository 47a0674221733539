using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Texts;

namespace CollectionRules.Rules.Compilation;

/// <summary>Checks one fact's own definition and reports every fault.</summary>
internal static class FactValidator
{
    /// <summary>The most decimals that a bound may have.</summary>
    public const int MostDecimals = 9;

    private const int LongestName = 64;
    private const int MostValues = 10_000;
    private const int MostSpecials = 16;

    public static void Check(Fact fact, string path, DiagnosticBag bag)
    {
        if (!IsName(fact.Name))
        {
            bag.Report(DiagnosticCode.FactName, path, fact.Name);
        }

        if (fact.Decimals is < 0 or > MostDecimals || (fact.Kind is not (FactKind.Money or FactKind.Ratio) && fact.Decimals != 0))
        {
            bag.Report(DiagnosticCode.FactDecimals, path, DecimalText.Format(fact.Decimals), new TextArgument("fact", fact.Name));
            return;
        }

        CheckOptions(fact, path, bag);
        CheckDomain(fact, path, bag);
        CheckWords(fact, path, bag);
        CheckSpecialNumbers(fact, path, bag);
        if (fact.Derivation is { } derivation)
        {
            CheckDerivation(fact, derivation, path, bag);
        }
    }

    public static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName && char.IsAsciiLetter(name[0])
        && name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    /// <summary>An option that the kind does not have would say nothing.</summary>
    private static void CheckOptions(Fact fact, string path, DiagnosticBag bag)
    {
        bool isRanged = fact.Kind is not (FactKind.Flag or FactKind.Category);
        ReportOption(isRanged || (fact.Minimum is null && fact.Maximum is null), "Between", fact, path, bag);
        ReportOption((isRanged && fact.Derivation is null) || fact.Step is null, "Step", fact, path, bag);
        ReportOption(fact.Kind == FactKind.Category || !fact.HasOpenValues, "OpenValues", fact, path, bag);
    }

    private static void ReportOption(bool fits, string option, Fact fact, string path, DiagnosticBag bag)
    {
        if (!fits)
        {
            bag.Report(DiagnosticCode.FactOption, path, option, new TextArgument("fact", fact.Name));
        }
    }

    private static void CheckDomain(Fact fact, string path, DiagnosticBag bag)
    {
        if (fact.Minimum > fact.Maximum)
        {
            bag.Report(DiagnosticCode.FactDomain, path, CellText.Of(NumberInterval.Closed(fact.Minimum!.Value, fact.Maximum!.Value), fact.Kind == FactKind.Date), new TextArgument("fact", fact.Name));
        }

        foreach (decimal? end in (ReadOnlySpan<decimal?>)[fact.Minimum, fact.Maximum])
        {
            if (end is { } bound)
            {
                BoundCheck.Report(fact, bound, path, bag);
            }
        }

        if (fact.Step is { } step && (step <= 0 || DecimalText.Decimals(step) > fact.Decimals))
        {
            bag.Report(DiagnosticCode.FactStep, path, DecimalText.Format(step), new TextArgument("fact", fact.Name));
        }
    }

    private static void CheckWords(Fact fact, string path, DiagnosticBag bag)
    {
        if (fact.Kind == FactKind.Category && (fact.Values.IsEmpty || fact.Values.Length > MostValues))
        {
            bag.Report(DiagnosticCode.FactValues, path, DecimalText.Format(fact.Values.Length), new TextArgument("fact", fact.Name));
        }

        if (fact.SpecialCodes.Length > MostSpecials || (fact.Kind is FactKind.Flag or FactKind.Category && !fact.SpecialCodes.IsEmpty))
        {
            bag.Report(DiagnosticCode.FactSpecials, path, DecimalText.Format(fact.SpecialCodes.Length), new TextArgument("fact", fact.Name));
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string word in fact.Values.Concat(fact.SpecialCodes.Select(static special => special.Name)))
        {
            if (string.IsNullOrEmpty(word) || !seen.Add(word) || word is CellWords.Missing or CellWords.Null || (fact.HasOpenValues && word == CellWords.Other))
            {
                bag.Report(DiagnosticCode.FactWord, path, word ?? "", new TextArgument("fact", fact.Name));
            }
            else
            {
                WordCheck.Report(word, path, bag);
            }
        }

        foreach (string text in (ReadOnlySpan<string>)[fact.Unit, fact.Definition.EnglishName, fact.Definition.ChineseName])
        {
            WordCheck.Report(text, path, bag);
        }
    }

    private static void CheckSpecialNumbers(Fact fact, string path, DiagnosticBag bag)
    {
        HashSet<decimal> seen = [];
        foreach (SpecialCode special in fact.SpecialCodes)
        {
            if (special.Value is { } number && (fact is not NumberFact || fact.Derivation is not null || !seen.Add(number)))
            {
                bag.Report(DiagnosticCode.FactSpecialNumber, path, DecimalText.Format(number), new TextArgument("fact", fact.Name), new TextArgument("special", special.Name));
            }
        }
    }

    private static void CheckDerivation(Fact fact, FactDerivation derivation, string path, DiagnosticBag bag)
    {
        foreach (Fact operand in (ReadOnlySpan<Fact>)[derivation.Left, derivation.Right])
        {
            if (operand.Derivation is not null || operand.Phase != FactPhase.Case || fact.Phase != FactPhase.Case)
            {
                bag.Report(DiagnosticCode.FactDerivation, path, operand.Name, new TextArgument("fact", fact.Name));
            }
        }
    }
}
