using CollectionRules.Rules;
using LibraryValue = CollectionRules.Rules.FactValue;

namespace CollectionRules.Conformance.Kinds.Scoring;

/// <summary>
/// A field of a card as a fact of the library. A field that is compared with numbers or stands in an expression is a number, and texts
/// that it is also compared with are its special codes; one that is compared with texts alone is an open category; one that is
/// compared with true or false is a flag; one of which the card asks only whether it is there takes the kind of its input.
/// </summary>
internal sealed class CardField
{
    private readonly string field;
    private readonly IReadOnlyList<string> words;

    public CardField(string field, string name, FieldUse use, FactValue input)
    {
        this.field = field;
        bool isAsked = !use.IsNumber && !use.IsFlag && use.Words.Count == 0;
        words = isAsked ? ["asked"] : use.Words;
        Fact = (use.IsNumber, use.IsFlag, use.Words.Count > 0) switch
        {
            (true, false, _) => Number(name, use),
            (false, true, false) => Flag(name),
            (false, false, true) => Category(name),
            (false, false, false) => input.Number is not null ? Number(name, use) : input.Flag is not null ? Flag(name) : Category(name),
            _ => throw new UnsupportedException($"the field \"{field}\" is compared with flags and with other values"),
        };
    }

    public Fact Fact { get; }

    /// <summary>A value of the card or the input as a value of the fact.</summary>
    public LibraryValue Value(FactValue value) => (value, Fact) switch
    {
        ({ IsMissing: true }, _) => LibraryValue.Missing,
        ({ Number: { } number }, NumberFact) => number,
        ({ Flag: { } flag }, FlagFact) => flag,
        ({ Text: { } text }, NumberFact) when IndexOf(text) is >= 0 and var index => LibraryValue.Special(Word(index)),
        ({ Text: { } text }, CategoryFact) => IndexOf(text) is >= 0 and var index ? Word(index) : "unseen",
        _ => throw new UnsupportedException($"the value \"{value}\" of the field \"{field}\" is of another kind than the card compares it with"),
    };

    /// <summary>A value of the card as a term of a set.</summary>
    public SetTerm Term(FactValue value) => Value(value) switch
    {
        { Kind: FactValueKind.Number } number => SetTerm.OfRange(NumberInterval.Closed(number.Number, number.Number)),
        var word => SetTerm.OfWord(word.ToString()),
    };

    private static string Word(int index) => FormattableString.Invariant($"w{index}");

    private RatioFact Number(string name, FieldUse use) => use.Decimals <= 9
        ? Fact.Ratio(name, f =>
        {
            f.Decimals(use.Decimals).AnyStep().Unbounded().Optional();
            for (int i = 0; i < use.Words.Count; i++)
            {
                f.Special(Word(i));
            }
        })
        : throw new UnsupportedException($"the field \"{field}\" is compared with a number of {use.Decimals} decimals");

    private static FlagFact Flag(string name) => Fact.Flag(name, f => f.Optional());

    private CategoryFact Category(string name) => Fact.Category(name, words.Select((_, i) => Word(i)), f => f.OpenValues().Optional());

    private int IndexOf(string text)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (string.Equals(words[i], text, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
