using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Rules.Compilation;
using CollectionRules.Texts;

namespace CollectionRules.Rules;

/// <summary>
/// Reads a decision-table cell: <c>-</c>, a comma list of terms, or <c>not(</c>terms<c>)</c>. A term is a comparison, a range with any of
/// <c>[ ( ]</c> and <c>] ) [</c> around it and either end left out, a literal, <c>missing</c> or a special code. Every wrong term is reported with its column.
/// </summary>
internal sealed class CellParser
{
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
        while (Takes(','));

        if (isComplement && !Takes(')'))
        {
            Fault("a comma or )");
            return null;
        }

        SkipSpace();
        if (at < text.Length && bag.Count == before)
        {
            Fault(isComplement ? "the end" : "a comma or the end");
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
            Fault("..");
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
            Fault("one of ] ) [");
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

        bool takesNumbers = fact.Kind is not (FactKind.Category or FactKind.Flag);
        string word = Word();
        if (word.Length == 0)
        {
            Fault("a value");
            return null;
        }

        if (word is CellWords.Missing or CellWords.Null)
        {
            return Checked(SetTerm.Missing, start);
        }

        if (!takesNumbers || FactUniverse.SpecialIndex(fact, word) >= 0)
        {
            return Checked(SetTerm.OfWord(word), start);
        }

        if (char.IsAsciiLetter(word[0]) && word != CellWords.Date)
        {
            return Checked(SetTerm.OfWord(word), start);
        }

        at = start;
        return Number() is { } value ? CheckedRange(new(value, true, value, true), start) : null;
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
                if (at >= text.Length || text[at] != '"' || Quoted() is not { } inner)
                {
                    Fault("a date in quotes");
                    return null;
                }

                SkipSpace();
                if (!Takes(')'))
                {
                    Fault(")");
                    return null;
                }

                word = inner;
            }

            if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
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
            Fault("a number");
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

    private string? Quoted()
    {
        int start = at++;
        int end = text.IndexOf('"', at);
        if (end < 0)
        {
            at = start;
            Fault("a closing quote");
            at = text.Length;
            return null;
        }

        string word = text[at..end];
        at = end + 1;
        return word;
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
        new TextArgument("expected", expected),
        new TextArgument("found", at < text.Length ? text[at].ToString() : ""),
        TextArgument.FromNumber("column", at + 1));

    private void Report(string code, string word, int start) =>
        bag.Report(code, path, word, suggestion: null, new TextPosition(1, start + 1), new TextArgument("fact", fact.Name));

    private static bool IsDelimiter(char c) => c is ' ' or ',' or '(' or ')' or '[' or ']' or '"' or '<' or '>' or '=';
}
