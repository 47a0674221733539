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
        if (fact.Derivation is { } derivation)
        {
            CheckDerivation(fact, derivation, path, bag);
        }
    }

    public static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName && char.IsAsciiLetter(name[0])
        && name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    /// <summary>An option that says nothing of the fact's kind is a mistake, not to be passed over in silence.</summary>
    private static void CheckOptions(Fact fact, string path, DiagnosticBag bag)
    {
        bool isListed = fact.Kind is FactKind.Flag or FactKind.Category;
        (string Option, bool IsIdle)[] options =
        [
            ("Between", isListed && (fact.Minimum is not null || fact.Maximum is not null)),
            ("Step", fact.Step is not null && (isListed || fact.Derivation is not null)),
            ("OpenValues", fact.HasOpenValues && fact.Kind != FactKind.Category),
        ];
        foreach ((string option, bool isIdle) in options)
        {
            if (isIdle)
            {
                bag.Report(DiagnosticCode.FactOption, path, option, new TextArgument("fact", fact.Name), new TextArgument("kind", fact.Derivation is null ? KindText.Key(fact.Kind) : "derived"));
            }
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

        CheckNumbers(fact, path, bag);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string word in fact.Values.Concat(fact.SpecialCodes.Select(static special => special.Name)))
        {
            if (string.IsNullOrEmpty(word) || !seen.Add(word) || word is CellWords.Missing or CellWords.Null || (fact.HasOpenValues && word == CellWords.Other))
            {
                bag.Report(DiagnosticCode.FactWord, path, word ?? "", new TextArgument("fact", fact.Name));
            }
        }
    }

    /// <summary>A number stands for one special code at most; a date takes no numbers at all.</summary>
    private static void CheckNumbers(Fact fact, string path, DiagnosticBag bag)
    {
        HashSet<decimal> seen = [];
        foreach (SpecialCode special in fact.SpecialCodes)
        {
            if (special.Value is { } number && (fact.Kind == FactKind.Date || fact.Derivation is not null || !seen.Add(number)))
            {
                bag.Report(DiagnosticCode.FactSpecialNumber, path, DecimalText.Format(number), new TextArgument("fact", fact.Name), new TextArgument("special", special.Name ?? ""));
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
