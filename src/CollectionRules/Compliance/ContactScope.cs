using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Serialization;

namespace CollectionRules.Compliance;

/// <summary>Which contacts a rule is for. Every part that is stated must fit; a list that is empty fits everything.</summary>
public sealed record ContactScope
{
    internal static readonly WordList<ContactAudience> Audiences = new(
        ("anyone", ContactAudience.Anyone), ("borrower", ContactAudience.Borrower), ("obligors", ContactAudience.Obligors), ("other-persons", ContactAudience.OtherPersons));

    /// <summary>Every outbound contact.</summary>
    public static ContactScope Outbound { get; } = new();

    /// <summary>The channels.</summary>
    public ImmutableArray<Channel> Channels { get; init => field = CaseText.List(value); } = [];

    /// <summary>The channels that are left out.</summary>
    public ImmutableArray<Channel> ExceptChannels { get; init => field = CaseText.List(value); } = [];

    /// <summary>The purposes.</summary>
    public ImmutableArray<ContactPurpose> Purposes { get; init => field = CaseText.List(value); } = [];

    /// <summary>The purposes that are left out.</summary>
    public ImmutableArray<ContactPurpose> ExceptPurposes { get; init => field = CaseText.List(value); } = [];

    /// <summary>The products, one of which an account of the attempt has.</summary>
    public ImmutableArray<ProductKind> Products { get; init => field = CaseText.List(value); } = [];

    /// <summary>The places.</summary>
    public ImmutableArray<PlaceKind> Places { get; init => field = CaseText.List(value); } = [];

    /// <summary>The regions of the borrower.</summary>
    public ImmutableArray<string> Regions { get; init => field = CaseText.Identifiers(value); } = [];

    /// <summary>The relations of persons that are left out.</summary>
    public ImmutableArray<PersonRelation> ExceptRelations { get; init => field = CaseText.List(value); } = [];

    /// <summary>Whom the contact is with.</summary>
    public ContactAudience Audience { get; init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The audience is not defined."); }

    /// <summary>Whether inbound contacts are meant too. Windows, caps and cooldowns never hold for them.</summary>
    public bool CoversInbound { get; init; }

    /// <summary>Whether contacts by machines are left out.</summary>
    public bool HumansOnly { get; init; }

    /// <summary>Whether both say the same; lists are compared in order.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where both have the same form in a document.</returns>
    public bool Equals(ContactScope? other) => CaseEquality.Same(this, other, Write);

    /// <inheritdoc/>
    public override int GetHashCode() => CaseEquality.Hash(this, Write);

    internal bool Fits(RuleQuestion question)
    {
        ContactAttempt attempt = question.Attempt;
        return (attempt.Direction == ContactDirection.Outbound || CoversInbound)
            && (Channels.IsEmpty || Channels.Contains(attempt.Channel)) && !ExceptChannels.Contains(attempt.Channel)
            && (Purposes.IsEmpty || Purposes.Contains(attempt.Purpose)) && !ExceptPurposes.Contains(attempt.Purpose)
            && (Products.IsEmpty || question.Accounts.Any(account => Products.Contains(account.Product)))
            && (Places.IsEmpty || (question.Place is PlaceKind place && Places.Contains(place)))
            && (Regions.IsEmpty || (question.Case.Borrower.Region is string region && Regions.Contains(region)))
            && !(question.Relation is PersonRelation relation && ExceptRelations.Contains(relation))
            && !(HumansOnly && question.IsByMachine)
            && Audience switch
            {
                ContactAudience.Borrower => question.IsBorrower,
                ContactAudience.Obligors => question.IsObligor,
                ContactAudience.OtherPersons => !question.IsObligor,
                _ => true,
            };
    }

    internal static void Write(ContactScope value, CaseWriter writer)
    {
        writer.Words("channels", value.Channels);
        writer.Words("exceptChannels", value.ExceptChannels);
        writer.Words("purposes", value.Purposes);
        writer.Words("exceptPurposes", value.ExceptPurposes);
        writer.Words("products", value.Products);
        writer.Words("places", value.Places);
        writer.Texts("regions", value.Regions);
        writer.Words("exceptRelations", value.ExceptRelations);
        writer.Word("audience", value.Audience == ContactAudience.Anyone ? null : Audiences.WordFor(value.Audience));
        writer.Flag("coversInbound", value.CoversInbound);
        writer.Flag("humansOnly", value.HumansOnly);
    }
}
