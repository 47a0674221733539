using System.Collections.Frozen;
using System.Collections.Immutable;
using CollectionRules.Texts;

namespace CollectionRules.Rules;

/// <summary>
/// A typed, named value that cards and tables read. The fact owns its kind, unit, decimals, domain or values, whether it may be
/// missing, its special codes, its phase and its axis; all of it is enforced when a value enters a <see cref="FactRow"/>.
/// </summary>
/// <remarks>
/// Two facts are equal when their whole definitions are equal. Facts are compared with numbers by the typed operators of the
/// subclasses; two facts are never compared with each other: write a derived fact (<see cref="RatioFact.Difference"/>,
/// <see cref="RatioFact.Quotient"/>) and compare that with a bound.
/// </remarks>
/// <example>
/// <code>
/// CountFact daysPastDue = Fact.Count("days-past-due", f => f.Unit("days").Between(0, 36_500));
/// MoneyFact balance = Fact.Money("balance");
/// FlagFact ceaseContact = Fact.Flag("cease-contact");
/// Condition severe = daysPastDue >= 90 &amp; balance >= 5_000m &amp; !ceaseContact;
/// </code>
/// </example>
public abstract class Fact : IEquatable<Fact>
{
    private const int FewValues = 16;

    private FrozenDictionary<string, int>? places;

    private protected Fact(FactDefinition definition) => Definition = definition;

    /// <summary>The name, unique in a policy: a letter, then letters, digits, <c>-</c>, <c>_</c> or <c>.</c>, at most 64 characters.</summary>
    public string Name => Definition.Name;

    /// <summary>The name that people read in <paramref name="language"/>; <see cref="Name"/> where none was described.</summary>
    public string NameIn(Language language)
    {
        string described = language == Language.SimplifiedChinese ? Definition.ChineseName : Definition.EnglishName;
        return described.Length == 0 ? Name : described;
    }

    /// <summary>The kind of value.</summary>
    public FactKind Kind => Definition.Kind;

    /// <summary>The unit that people read, such as <c>days</c>; empty when the kind says it all.</summary>
    public string Unit => Definition.Unit;

    /// <summary>How many decimals a bound on this fact may have, 0 to 9. A value may have more: it is located exactly all the same.</summary>
    public int Decimals => Definition.Decimals;

    /// <summary>The smallest value allowed (inclusive), or <see langword="null"/> for none. For a date: its day number.</summary>
    public decimal? Minimum => Definition.Minimum;

    /// <summary>The largest value allowed (inclusive), or <see langword="null"/> for none. For a date: its day number.</summary>
    public decimal? Maximum => Definition.Maximum;

    /// <summary>Values are whole multiples of this step, or <see langword="null"/> when any number will do.</summary>
    public decimal? Step => Definition.Step;

    /// <summary>The words of a category in their declared order; empty for other kinds.</summary>
    public ImmutableArray<string> Values => Definition.Values;

    /// <summary>Whether a category takes words outside <see cref="Values"/>; all of them count as one value, <em>other</em>.</summary>
    public bool HasOpenValues => Definition.HasOpenValues;

    /// <summary>Whether the fact may be missing. A missing value of a fact that may not be makes the decision invalid.</summary>
    public bool MayBeMissing => Definition.MayBeMissing;

    /// <summary>The special codes, in declared order.</summary>
    public ImmutableArray<SpecialCode> SpecialCodes => Definition.SpecialCodes;

    /// <summary>When the fact becomes known.</summary>
    public FactPhase Phase => Definition.Phase;

    /// <summary>Ability, willingness or neither.</summary>
    public FactAxis Axis => Definition.Axis;

    /// <summary>Whether values are personal: they print as kind and length only.</summary>
    public bool IsSensitive => Definition.IsSensitive;

    /// <summary>Whether it was said to be a protected attribute, on which no decision of a policy may rest; see <see cref="ProtectedAttributes"/>.</summary>
    public bool IsProtected => Definition.IsProtected;

    /// <summary>How the value follows from two other facts, or <see langword="null"/> for a fact that is given.</summary>
    public FactDerivation? Derivation => Definition.Derivation;

    internal FactDefinition Definition { get; }

    /// <summary>A whole number, step 1, from 0 up unless the options say otherwise.</summary>
    public static CountFact Count(string name, Action<FactOptions>? options = null) => new(FactDefinition.Of(FactKind.Count, name, options));

    /// <summary>An amount in major units with 2 decimals and that step unless the options say otherwise.</summary>
    public static MoneyFact Money(string name, Action<FactOptions>? options = null) => new(FactDefinition.Of(FactKind.Money, name, options));

    /// <summary>A decimal number without domain or step; bounds may have 4 decimals unless the options say otherwise.</summary>
    public static RatioFact Ratio(string name, Action<FactOptions>? options = null) => new(FactDefinition.Of(FactKind.Ratio, name, options));

    /// <summary>A yes or no.</summary>
    public static FlagFact Flag(string name, Action<FactOptions>? options = null) => new(FactDefinition.Of(FactKind.Flag, name, options));

    /// <summary>A word out of <paramref name="values"/>, whose order counts.</summary>
    public static CategoryFact Category(string name, IEnumerable<string> values, Action<FactOptions>? options = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new(FactDefinition.Of(FactKind.Category, name, options, [.. values]));
    }

    /// <summary>A calendar date.</summary>
    public static DateFact Date(string name, Action<FactOptions>? options = null) => new(FactDefinition.Of(FactKind.Date, name, options));

    /// <summary>The value is not there. On a fact that may not be missing this is the diagnostic <c>CR-NOT-MISSING</c>.</summary>
    public Condition IsMissing => Condition.On(this, new FactSet([SetTerm.Missing], isComplement: false));

    /// <summary>Any value is there, special codes included. Never unknown.</summary>
    public Condition IsKnown => Condition.On(this, new FactSet([SetTerm.Missing], isComplement: true));

    /// <summary>The value is the special code <paramref name="name"/>.</summary>
    public Condition IsSpecial(string name) => Condition.On(this, new FactSet([SetTerm.OfWord(name)], isComplement: false));

    /// <summary>The value lies in <paramref name="set"/>.</summary>
    public Condition IsIn(FactSet set) => Condition.On(this, set);

    /// <summary>The place of a word in <see cref="Values"/>, or -1. The index of a long list is made on first use; two threads may make the same.</summary>
    internal int PlaceOf(string word)
    {
        if (Values.Length <= FewValues)
        {
            return Values.IndexOf(word);
        }

        places ??= Values.Select(static (value, place) => (Value: value, Place: place)).DistinctBy(static pair => pair.Value, StringComparer.Ordinal)
            .ToFrozenDictionary(static pair => pair.Value, static pair => pair.Place, StringComparer.Ordinal);
        return places.GetValueOrDefault(word, -1);
    }

    /// <inheritdoc/>
    public bool Equals(Fact? other) => ReferenceEquals(this, other) || (other is not null && Definition.Equals(other.Definition));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Fact);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => Definition.Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;
}
