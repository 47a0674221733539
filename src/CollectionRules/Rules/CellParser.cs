using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Rules.Compilation;
using CollectionRules.Texts;

namespace CollectionRules.Rules;

/// <summary>
/// Reads a decision-table cell: <c>-</c>, a comma list of terms, or <c>not(</c>terms<c>)</c>. A term is a comparison, a range with any of
/// <c>[ ( ]</c> and <c>] ) [</c> around it and either end left out, a literal, <c>missing</c> or a special code. A word in quotes is never a
/// number or keyword; two quotes inside it stand for one. Every wrong term is reported with its column.
/// </summary>
internal sealed class CellParser
{
    private const string Value = "cell.value";
    private const string ANumber = "cell.number";
    private const string QuotedDate = "cell.quoted-date";
    private const string Dots = "cell.dots";
    private const string RangeEnd = "cell.range-end";
    private const string Quote = "cell.quote";
    private const string Close = "cell.close";
    private const string CommaOrClose = "cell.comma-or-close";
    private const string CommaOrEnd = "cell.comma-or-end";
    private const string End = "cell.end";

    private readonly string text;
    private readonly Fact fact;
    private readonly string path;
    private readonly DiagnosticBag bag;
    private int at;

    private CellParser(string text, Fact fact, string path, DiagnosticBag bag)
    {
        this.text = text;
        this.fact = fact;
        this.path = path;
        this.bag = bag;
    }

    /// <summary>The set, or <see langword="null"/> when something was reported.</summary>
    public static FactSet? Parse(string text, Fact fact, string path, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fact);
        return new CellParser(text, fact, path, bag).Cell();
    }

    private FactSet? Cell()
    {
        if (string.Equals(text.Trim(' '), CellWords.Any, StringComparison.Ordinal))
        {
            return FactSet.Any;
        }

        int before = bag.Count;
        SkipSpace();
        bool isComplement = TakesNot();
        ImmutableArray<SetTerm>.Builder terms = ImmutableArray.CreateBuilder<SetTerm>();
        do
        {
            if (Term() is { } term)
            {
                terms.Add(term);
            }
            else
            {
                SkipTerm();
            }

            SkipSpace();
        }
        while (!bag.IsFull && Takes(','));

        if (isComplement && !Takes(')'))
        {
            // Behind a wrong term the rest was skipped, the closing parenthesis with it.
            if (bag.Count == before || !text.AsSpan().TrimEnd(' ').EndsWith(")", StringComparison.Ordinal))
            {
                Fault(CommaOrClose);
            }

            return null;
        }

        SkipSpace();
        if (at < text.Length && bag.Count == before)
        {
            Fault(isComplement ? End : CommaOrEnd);
        }

        return bag.Count == before ? new FactSet(terms.ToImmutable(), isComplement) : null;
    }

    private SetTerm? Term()
    {
        SkipSpace();
        int start = at;
        if (at < text.Length && text[at] is '<' or '>')
        {
            bool below = text[at++] == '<';
            bool included = Takes('=');
            return Number() is { } bound ? CheckedRange(below ? new(null, false, bound, included) : new(bound, included, null, false), start) : null;
        }

        if (at < text.Length && text[at] is '[' or '(' or ']')
        {
            return Range(start);
        }

        return Literal(start);
    }

    private SetTerm? Range(int start)
    {
        bool lowerIncluded = text[at++] == '[';
        decimal? lower = null;
        if (!StandsAt("..") && (lower = Number()) is null)
        {
            return null;
        }

        if (!StandsAt(".."))
        {
            Fault(Dots);
            return null;
        }

        at += 2;
        decimal? upper = null;
        if (!(StandsAt("]") || StandsAt(")") || StandsAt("[")) && (upper = Number()) is null)
        {
            return null;
        }

        SkipSpace();
        if (at >= text.Length || text[at] is not (']' or ')' or '['))
        {
            Fault(RangeEnd);
            return null;
        }

        return CheckedRange(new(lower, lowerIncluded && lower is not null, upper, text[at++] == ']' && upper is not null), start);
    }

    private SetTerm? Literal(int start)
    {
        if (at < text.Length && text[at] == '"')
        {
            return Quoted() is { } quoted ? Checked(SetTerm.OfWord(quoted), start) : null;
        }

        string word = Word();
        if (word.Length == 0)
        {
            Fault(Value);
            return null;
        }

        if (word is CellWords.Missing or CellWords.Null)
        {
            return Checked(SetTerm.Missing, start);
        }

        if (!IsNumber(word))
        {
            return Checked(SetTerm.OfWord(word), start);
        }

        at = start;
        return Number() is { } value ? CheckedRange(new(value, true, value, true), start) : null;
    }

    /// <summary>Whether a bare word stands for a number or date, well written or not: what begins with a letter or is a special code does not.</summary>
    private bool IsNumber(string word)
    {
        if (fact.Kind is FactKind.Category or FactKind.Flag)
        {
            return false;
        }

        bool isSpecial = FactUniverse.SpecialIndex(fact, word) >= 0;
        if (fact.Kind == FactKind.Date)
        {
            bool beginsDate = word == CellWords.Date && (!isSpecial || (at < text.Length && text[at] == '('));
            return beginsDate || IsDate(word, out _) || !(isSpecial || BeginsWord(word));
        }

        bool isNumber = DecimalText.TryParse(word, out _, out DecimalTextFault fault) || fault != DecimalTextFault.NotANumber;
        return isNumber || !(isSpecial || BeginsWord(word));
    }

    /// <summary>A number, or a date by its day number: <c>2026-11-22</c> or <c>date("2026-11-22")</c>.</summary>
    private decimal? Number()
    {
        SkipSpace();
        int start = at;
        string word = Word();
        if (fact.Kind == FactKind.Date)
        {
            if (word == CellWords.Date && Takes('('))
            {
                SkipSpace();
                if (at >= text.Length || text[at] != '"')
                {
                    Fault(QuotedDate);
                    return null;
                }

                if (Quoted() is not { } inner)
                {
                    return null;
                }

                SkipSpace();
                if (!Takes(')'))
                {
                    Fault(Close);
                    return null;
                }

                word = inner;
            }

            if (IsDate(word, out DateOnly date))
            {
                return date.DayNumber;
            }

            Report(DiagnosticCode.CellDate, word, start);
            return null;
        }

        if (DecimalText.TryParse(word, out decimal value, out DecimalTextFault fault))
        {
            return value;
        }

        if (word.Length == 0)
        {
            Fault(ANumber);
        }
        else
        {
            Report(fault == DecimalTextFault.NotANumber ? DiagnosticCode.CellNumber : DiagnosticCode.CellDigits, word, start);
        }

        return null;
    }

    private SetTerm? CheckedRange(NumberInterval range, int start) => Checked(SetTerm.OfRange(range), start);

    private SetTerm? Checked(SetTerm term, int start)
    {
        return SetCompiler.Check(fact, new FactSet([term], isComplement: false), path, bag, new TextPosition(1, start + 1)) ? term : null;
    }

    /// <summary>A word in quotes; two quotes inside stand for one.</summary>
    private string? Quoted()
    {
        StringBuilder word = new();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"')
            {
                word.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                word.Append(text[at++]);
            }
            else
            {
                at++;
                return word.ToString();
            }
        }

        Fault(Quote);
        return null;
    }

    private string Word()
    {
        int start = at;
        while (at < text.Length && !IsDelimiter(text[at]) && !text.AsSpan(at).StartsWith("..", StringComparison.Ordinal))
        {
            at++;
        }

        return text[start..at];
    }

    private bool TakesNot()
    {
        int start = at;
        if (string.Equals(Word(), CellWords.Not, StringComparison.Ordinal))
        {
            SkipSpace();
            if (Takes('('))
            {
                return true;
            }
        }

        at = start;
        return false;
    }

    private bool StandsAt(string wanted)
    {
        SkipSpace();
        return text.AsSpan(at).StartsWith(wanted, StringComparison.Ordinal);
    }

    private bool Takes(char wanted)
    {
        if (at < text.Length && text[at] == wanted)
        {
            at++;
            return true;
        }

        return false;
    }

    private void SkipSpace()
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }
    }

    /// <summary>Goes to the next comma outside quotes, so that later terms are read too.</summary>
    private void SkipTerm()
    {
        bool quoted = false;
        while (at < text.Length && (quoted || text[at] != ','))
        {
            quoted ^= text[at++] == '"';
        }
    }

    private void Fault(string expected) => bag.Report(
        DiagnosticCode.CellSyntax,
        path,
        text,
        suggestion: null,
        new TextPosition(1, at + 1),
        TextArgument.FromKey("expected", expected),
        at < text.Length ? TextArgument.FromWords("found", [text.Substring(at, at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1)]) : TextArgument.FromKey("found", "cell.found-end"),
        TextArgument.FromNumber("column", at + 1));

    private void Report(string code, string word, int start) =>
        bag.Report(code, path, word, suggestion: null, new TextPosition(1, start + 1), new TextArgument("fact", fact.Name));

    private static bool IsDate(string word, out DateOnly date) =>
        DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static bool BeginsWord(string word) => char.IsLetter(word[0]) || word[0] == '_';

    private static bool IsDelimiter(char c) => c is ' ' or ',' or '(' or ')' or '[' or ']' or '"' or '<' or '>' or '=';
}
