using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Rules.Compilation;
using CollectionRules.Texts;

namespace CollectionRules.Rules;

/// <summary>
/// Reads a decision-table cell: <c>-</c>, a comma list of terms, or <c>not(</c>terms<c>)</c>. A term is a comparison, a range with any of
/// <c>[ ( ]</c> and <c>] ) [</c> around it and either end left out, a literal, <c>missing</c> or a special code. A word in quotes is never a
/// number or keyword; two quotes inside it stand for one. Every wrong term is reported with its column. A cell has at most
/// <see cref="LongestText"/> characters and <see cref="MostTerms"/> terms.
/// </summary>
internal sealed class CellParser
{
    /// <summary>The most characters of a cell.</summary>
    public const int LongestText = 4_096;

    /// <summary>The most terms of a cell.</summary>
    public const int MostTerms = 1_000;

    private readonly CellScanner cell;
    private readonly Fact fact;
    private readonly string path;
    private readonly DiagnosticBag bag;

    private CellParser(string text, Fact fact, string path, DiagnosticBag bag)
    {
        cell = new CellScanner(text);
        this.fact = fact;
        this.path = path;
        this.bag = bag;
    }

    /// <summary>The set, or <see langword="null"/> when something was reported.</summary>
    public static FactSet? Parse(string text, Fact fact, string path, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fact);
        if (text.Length > LongestText)
        {
            bag.Report(DiagnosticCode.LimitText, path, DecimalText.Format(text.Length), TextArgument.FromNumber("limit", LongestText));
            return null;
        }

        return text.AsSpan().Trim(' ').SequenceEqual(CellWords.Any) ? FactSet.Any : new CellParser(text, fact, path, bag).Cell();
    }

    private FactSet? Cell()
    {
        int before = bag.Count;
        bool isComplement = TakesNot();
        ImmutableArray<SetTerm> terms = Terms();
        if (terms.Length > MostTerms)
        {
            bag.Report(DiagnosticCode.LimitTerms, path, DecimalText.Format(MostTerms));
            return null;
        }

        bool isSound = bag.Count == before;
        if (isComplement && !cell.Takes(')'))
        {
            // Behind a wrong term the rest was skipped, the closing parenthesis with it.
            if (isSound || !cell.Text.AsSpan().TrimEnd(' ').EndsWith(")", StringComparison.Ordinal))
            {
                Fault("cell.comma-or-close");
            }

            return null;
        }

        cell.SkipSpace();
        if (isSound && !cell.IsAtEnd)
        {
            Fault(isComplement ? "cell.end" : "cell.comma-or-end");
            return null;
        }

        return isSound ? new FactSet(terms, isComplement) { Written = cell.Text } : null;
    }

    private bool TakesNot()
    {
        cell.SkipSpace();
        int start = cell.At;
        if (string.Equals(cell.Word(), CellWords.Not, StringComparison.Ordinal))
        {
            cell.SkipSpace();
            if (cell.Takes('('))
            {
                return true;
            }
        }

        cell.At = start;
        return false;
    }

    private ImmutableArray<SetTerm> Terms()
    {
        ImmutableArray<SetTerm>.Builder terms = ImmutableArray.CreateBuilder<SetTerm>();
        do
        {
            cell.SkipSpace();
            if (Term() is { } term)
            {
                terms.Add(term);
            }
            else
            {
                cell.SkipTerm();
            }

            cell.SkipSpace();
        }
        while (!bag.IsFull && terms.Count <= MostTerms && cell.Takes(','));

        return terms.ToImmutable();
    }

    private SetTerm? Term()
    {
        int start = cell.At;
        switch (cell.Next)
        {
            case '<' or '>':
                bool isBelow = cell.Next == '<';
                cell.At++;
                bool isIncluded = cell.Takes('=');
                return Number() is { } bound ? CheckedRange(isBelow ? new(null, false, bound, isIncluded) : new(bound, isIncluded, null, false), start) : null;
            case '[' or '(' or ']':
                return Range(start);
            case '"':
                return Quoted() is { } quoted ? Checked(SetTerm.OfWord(quoted), start) : null;
            default:
                return Literal(start);
        }
    }

    private SetTerm? Range(int start)
    {
        bool lowerIncluded = cell.Next == '[';
        cell.At++;
        decimal? lower = null;
        if (!cell.StandsAt("..") && (lower = Number()) is null)
        {
            return null;
        }

        if (!cell.StandsAt(".."))
        {
            return Fault("cell.dots");
        }

        cell.At += 2;
        decimal? upper = null;
        if (!StandsAtRangeEnd() && (upper = Number()) is null)
        {
            return null;
        }

        if (!StandsAtRangeEnd())
        {
            return Fault("cell.range-end");
        }

        bool upperIncluded = cell.Next == ']';
        cell.At++;
        return CheckedRange(new(lower, lowerIncluded && lower is not null, upper, upperIncluded && upper is not null), start);
    }

    private bool StandsAtRangeEnd()
    {
        cell.SkipSpace();
        return cell.Next is ']' or ')' or '[';
    }

    private SetTerm? Literal(int start)
    {
        string word = cell.Word();
        if (word.Length == 0)
        {
            return Fault("cell.value");
        }

        if (word is CellWords.Missing or CellWords.Null)
        {
            return Checked(SetTerm.Missing, start);
        }

        if (!IsNumber(word))
        {
            return Checked(SetTerm.OfWord(word), start);
        }

        cell.At = start;
        return Number() is { } value ? CheckedRange(NumberInterval.Closed(value, value), start) : null;
    }

    /// <summary>Whether a bare word stands for a number or date, well written or not: what begins with a letter or is a special code does not.</summary>
    private bool IsNumber(string word)
    {
        if (fact.Kind is FactKind.Category or FactKind.Flag)
        {
            return false;
        }

        bool isSpecial = FactUniverse.SpecialIndex(fact, word) >= 0;
        bool isWord = isSpecial || char.IsLetter(word[0]) || word[0] == '_';
        if (fact.Kind == FactKind.Date)
        {
            return IsDate(word, out _) || !isWord || (word == CellWords.Date && (!isSpecial || cell.Next == '('));
        }

        return DecimalText.TryParse(word, out _, out DecimalTextFault fault) || fault != DecimalTextFault.NotANumber || !isWord;
    }

    /// <summary>A number, or a date by its day number: <c>2026-11-22</c> or <c>date("2026-11-22")</c>.</summary>
    private decimal? Number()
    {
        cell.SkipSpace();
        int start = cell.At;
        string word = cell.Word();
        if (fact.Kind == FactKind.Date)
        {
            return Date(word, start);
        }

        if (DecimalText.TryParse(word, out decimal value, out DecimalTextFault fault))
        {
            return value;
        }

        if (word.Length == 0)
        {
            Fault("cell.number");
        }
        else
        {
            Report(fault == DecimalTextFault.NotANumber ? DiagnosticCode.CellNumber : DiagnosticCode.CellDigits, word, start);
        }

        return null;
    }

    private decimal? Date(string word, int start)
    {
        if (word == CellWords.Date && cell.Takes('('))
        {
            cell.SkipSpace();
            if (cell.Next != '"')
            {
                Fault("cell.quoted-date");
                return null;
            }

            if (Quoted() is not { } inner)
            {
                return null;
            }

            cell.SkipSpace();
            if (!cell.Takes(')'))
            {
                Fault("cell.close");
                return null;
            }

            word = inner;
        }

        if (IsDate(word, out DateOnly date))
        {
            return date.DayNumber;
        }

        if (word.Length == 0 && cell.At == start)
        {
            Fault("cell.date");
        }
        else
        {
            Report(DiagnosticCode.CellDate, word, start);
        }

        return null;
    }

    private string? Quoted()
    {
        string? word = cell.Quoted();
        if (word is null)
        {
            Fault("cell.quote");
        }

        return word;
    }

    private SetTerm? CheckedRange(NumberInterval range, int start) => Checked(SetTerm.OfRange(range), start);

    private SetTerm? Checked(SetTerm term, int start) =>
        SetCompiler.Check(fact, new FactSet([term], isComplement: false), path, bag, new TextPosition(1, start + 1)) ? term : null;

    private static bool IsDate(string word, out DateOnly date) =>
        DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private SetTerm? Fault(string expected)
    {
        int column = cell.At + 1;
        bag.Report(
            DiagnosticCode.CellSyntax,
            path,
            cell.Text,
            suggestion: null,
            new TextPosition(1, column),
            TextArgument.FromKey("expected", expected),
            cell.IsAtEnd ? TextArgument.FromKey("found", "cell.found-end") : TextArgument.FromWords("found", [cell.Shown]),
            TextArgument.FromNumber("column", column));
        return null;
    }

    private void Report(string code, string word, int start) =>
        bag.Report(code, path, word, suggestion: null, new TextPosition(1, start + 1), new TextArgument("fact", fact.Name));
}
