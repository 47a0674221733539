using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Repayment.Eligibility;
using CollectionRules.Rules;

namespace CollectionRules.Repayment.Offers;

/// <summary>An offer as the policy writes it: what it gives, to whom, under whose authority and for how long.</summary>
public sealed record OfferRule
{
    /// <summary>The id, its own within the catalog; the word of the kind where nothing is said.</summary>
    public string Id
    {
        get => field.Length > 0 ? field : Terms.Kind.ToString();
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = string.Empty;

    /// <summary>What it gives.</summary>
    public required OfferTerms Terms { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The kind of plan.</summary>
    public PlanKind Kind => Terms.Kind;

    /// <summary>The conditions, all of which must hold; without condition where empty.</summary>
    public ImmutableArray<OfferCondition> Conditions { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>A table with one flag that must come out true; null for none.</summary>
    public DecisionTable? Table { get; init; }

    /// <summary>The roles and how far each may go, from the lowest up; without limits where empty. Who needs more than the role that offers needs approval.</summary>
    public ImmutableArray<OfferAuthority> Authorities { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>How often it may be made; null for the rule of the catalog, which counts for restructurings alone.</summary>
    public RestructureRule? Repeats { get; init; }

    /// <summary>How long it stands: it can be accepted up to the day of the offer plus this, included; zero for without end.</summary>
    public CalendarSpan ValidFor { get; init; }

    /// <summary>Whether both say the same; lists are compared item by item, the table by identity.</summary>
    /// <param name="other">Another rule.</param>
    /// <returns>True where all parts are equal.</returns>
    public bool Equals(OfferRule? other) => other is not null && Id == other.Id && Terms.Equals(other.Terms) && ReferenceEquals(Table, other.Table) && Equals(Repeats, other.Repeats)
        && ValidFor == other.ValidFor && Conditions.AsSpan().SequenceEqual(other.Conditions.AsSpan()) && Authorities.AsSpan().SequenceEqual(other.Authorities.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Terms, ValidFor);

    /// <summary>Id and kind.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Id;
}
