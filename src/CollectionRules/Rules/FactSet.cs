using System.Collections.Immutable;
using CollectionRules.Texts;

namespace CollectionRules.Rules;

/// <summary>
/// A set of values of one fact, as it was written: the union of its terms, or everything but that. What the complement covers
/// depends on where the set stands: in a table cell <c>not(...)</c> includes missing; in a condition missing is neither inside
/// nor outside unless a term names it.
/// </summary>
public sealed class FactSet : IEquatable<FactSet>
{
    /// <summary>Makes a set of <paramref name="terms"/>, or of everything else.</summary>
    /// <param name="terms">At least one term; only the complement of nothing, which is <see cref="Any"/>, may do without.</param>
    /// <param name="isComplement">Whether the set is everything but <paramref name="terms"/>.</param>
    /// <exception cref="ArgumentException">There is no term and the set is no complement: it would be empty, and no cell can say so.</exception>
    public FactSet(ImmutableArray<SetTerm> terms, bool isComplement)
    {
        Terms = terms.IsDefault ? [] : terms;
        IsComplement = isComplement;
        if (Terms.IsEmpty && !isComplement)
        {
            throw new ArgumentException("The set has \"0\" terms; at least one is needed. Hint: for a condition that holds for no row use Condition.Never.", nameof(terms));
        }
    }

    /// <summary>Every value, missing included: the cell <c>-</c>.</summary>
    public static FactSet Any { get; } = new([], isComplement: true);

    /// <summary>The parts, in written order.</summary>
    public ImmutableArray<SetTerm> Terms { get; }

    /// <summary>Whether the set is everything but its terms.</summary>
    public bool IsComplement { get; }

    /// <summary>Whether this is the cell <c>-</c>.</summary>
    public bool IsAny => IsComplement && Terms.IsEmpty;

    /// <summary>The cell as it was written, for saving it again; <see langword="null"/> for a set that was made of terms. Equal sets may be written differently.</summary>
    internal string? Written { get; init; }

    internal bool NamesMissing => Terms.Contains(SetTerm.Missing);

    /// <summary>Reads a cell such as <c>[1..30]</c>, <c>&gt;= 90</c>, <c>"A","B"</c> or <c>not(missing)</c> for <paramref name="fact"/>.</summary>
    /// <exception cref="Diagnostics.PolicyValidationException">The text is no cell for that fact; every fault points at its column.</exception>
    public static FactSet Parse(string cell, Fact fact)
    {
        Diagnostics.DiagnosticBag bag = new();
        FactSet? set = CellParser.Parse(cell, fact, "", bag);
        return set is null || bag.HasErrors ? throw new Diagnostics.PolicyValidationException(bag.ToImmutable()) : set;
    }

    /// <inheritdoc/>
    public bool Equals(FactSet? other) =>
        other is not null && IsComplement == other.IsComplement && Terms.AsSpan().SequenceEqual(other.Terms.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(IsComplement);
        foreach (SetTerm term in Terms)
        {
            hash.Add(term);
        }

        return hash.ToHashCode();
    }

    /// <summary>The cell text; dates print as their day numbers here, because only <see cref="ToCell"/> knows the fact.</summary>
    public override string ToString() => CellText.Of(this, isDate: false);

    /// <summary>The cell text for <paramref name="fact"/>; it parses back to an equal set.</summary>
    public string ToCell(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return CellText.Of(this, fact.Kind == FactKind.Date);
    }

    /// <summary>
    /// The set of <paramref name="fact"/> as people read the cell, such as <c>[1..30]</c>, <c>missing</c> or
    /// <c>anything but [1..30], missing included</c>; dates print as dates. It is not meant to be parsed: for that use <see cref="ToCell"/>.
    /// </summary>
    /// <param name="fact">The fact of the column; whether it may be missing decides what is said of missing.</param>
    /// <param name="language">A defined language.</param>
    /// <returns>The text; long sets are not shortened, and sets of sensitive facts are shown like others.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    /// <example><code>FactSet.Parse("not([1..30])", days).ToText(days, Language.English) // anything but [1..30]</code></example>
    public string ToText(Fact fact, Language language)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return CellText.Of(this, fact, language);
    }
}
