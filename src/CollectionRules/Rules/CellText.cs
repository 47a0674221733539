using System.Globalization;
using CollectionRules.Monetary;

namespace CollectionRules.Rules;

/// <summary>Prints sets as cells, so that they parse back to equal sets.</summary>
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
}
