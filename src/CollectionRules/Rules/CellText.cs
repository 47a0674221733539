using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Monetary;
using CollectionRules.Texts;

namespace CollectionRules.Rules;

/// <summary>Prints sets as cells, so that they parse back to equal sets, or for people.</summary>
internal static class CellText
{
    public static string Of(FactSet set, bool isDate)
    {
        if (set.IsAny)
        {
            return CellWords.Any;
        }

        string terms = string.Join(", ", set.Terms.Select(term => Of(term, isDate)));
        return set.IsComplement ? $"not({terms})" : terms;
    }

    /// <summary>The cell as people read it: words of the language instead of those of the grammar, and said of missing what the complement leaves open.</summary>
    public static string Of(FactSet set, Fact fact, Language language)
    {
        if (set.IsAny)
        {
            return TextTable.Get("cell.any", language);
        }

        if (!set.IsComplement)
        {
            return List(set.Terms, fact, language);
        }

        ImmutableArray<SetTerm> others = set.NamesMissing ? [.. set.Terms.Where(static term => term.Kind != SetTermKind.Missing)] : set.Terms;
        if (others.IsEmpty)
        {
            return TextTable.Get("cell.known", language);
        }

        string key = set.NamesMissing ? "cell.but-not-missing" : fact.MayBeMissing ? "cell.but-or-missing" : "cell.but";
        return TextTable.Get(key, language, new TextArgument("set", List(others, fact, language)));
    }

    public static string Of(SetTerm term, bool isDate) => term.Kind switch
    {
        SetTermKind.Missing => CellWords.Missing,
        SetTermKind.Range => Of(term.Range, isDate),
        _ => Word(term.Word!),
    };

    public static string Of(NumberInterval range, bool isDate) => (range.Lower, range.Upper) switch
    {
        (null, null) => "(..)",
        (null, { } upper) => $"{(range.UpperIncluded ? "<=" : "<")} {Number(upper, isDate)}",
        ({ } lower, null) => $"{(range.LowerIncluded ? ">=" : ">")} {Number(lower, isDate)}",
        ({ } lower, { } upper) when lower == upper && range.LowerIncluded && range.UpperIncluded => Number(lower, isDate),
        ({ } lower, { } upper) => $"{(range.LowerIncluded ? '[' : '(')}{Number(lower, isDate)}..{Number(upper, isDate)}{(range.UpperIncluded ? ']' : ')')}",
    };

    public static string Number(decimal value, bool isDate) =>
        isDate && value >= DateOnly.MinValue.DayNumber && value <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : DecimalText.Format(value);

    /// <summary>A word, in quotes where the grammar would read it as something else.</summary>
    public static string Word(string word)
    {
        bool plain = word.Length > 0 && (char.IsLetter(word[0]) || word[0] == '_') && !word.Contains("..", StringComparison.Ordinal)
            && word is not (CellWords.Missing or CellWords.Null or CellWords.Not or CellWords.Date)
            && word.All(static c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.');
        return plain ? word : $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string List(ImmutableArray<SetTerm> terms, Fact fact, Language language) =>
        string.Join(TextTable.Get("condition.list", language), terms.Select(term => Of(term, fact, language)));

    private static string Of(SetTerm term, Fact fact, Language language) => (term.Kind, fact.Kind) switch
    {
        (SetTermKind.Missing, _) => TextTable.Get("condition.term-missing", language),
        (SetTermKind.Word, FactKind.Flag) when term.Word is FlagFact.Yes or FlagFact.No => TextTable.Get(term.Word == FlagFact.Yes ? TextKey.Yes : TextKey.No, language),
        _ => Of(term, fact.Kind == FactKind.Date),
    };
}
