using System.Collections.Immutable;
using CollectionRules.Cases.Documents;
using CollectionRules.Monetary;

namespace CollectionRules.Cases;

/// <summary>One debt of a case: a loan, a card or a line.</summary>
public sealed record Account
{
    /// <summary>The id, its own within the case.</summary>
    public required string Id { get; init => field = CaseText.Identifier(value); }

    /// <summary>The kind of product.</summary>
    public required ProductKind Product { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>Marks of the host.</summary>
    public ImmutableArray<Tag> Tags { get; init => field = CaseText.List(value); } = [];

    /// <summary>The zone whose calendar days count for due dates, days past due and interest: an IANA id or an offset such as <c>+08:00</c>.</summary>
    public required string BusinessZone { get; init => field = CaseText.Identifier(value); }

    /// <summary>What the contract says.</summary>
    public required ContractTerms Contract { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The limit of a card or line; null where there is none.</summary>
    public Money? CreditLimit { get; init; }

    /// <summary>The channel over which the account was opened; null where unknown.</summary>
    public Channel? Origin { get; init => field = value is { IsEmpty: true } ? null : value; }

    /// <summary>The id under which contacts about this debt are counted together with others; null where it counts by itself.</summary>
    public string? CountAs { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>Whether the debt is secured.</summary>
    public bool IsSecured { get; init; }

    /// <summary>Who is bound beside the borrower.</summary>
    public ImmutableArray<Obligation> Obligations { get; init => field = CaseText.List(value); } = [];

    /// <summary>Whether the two say the same; lists are compared item by item.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where both have the same form in a document.</returns>
    public bool Equals(Account? other) => CaseEquality.Same(this, other, Write);

    /// <summary>A hash code that agrees with <see cref="Equals(Account)"/>.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => CaseEquality.Hash(this, Write);

    /// <summary>What it is, and nothing of what it says.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"Account {Id}";

    internal static void Write(Account value, CaseWriter writer)
    {
        writer.Text("id", value.Id);
        writer.Word("product", value.Product.ToString());
        writer.Words("tags", value.Tags);
        writer.Text("businessZone", value.BusinessZone);
        writer.Object("contract", value.Contract, ContractTerms.Write);
        writer.Money("creditLimit", value.CreditLimit);
        writer.Word("origin", value.Origin?.ToString());
        writer.Text("countAs", value.CountAs);
        writer.Flag("isSecured", value.IsSecured);
        writer.Items("obligations", value.Obligations, Obligation.Write);
    }

    internal static Account? Read(CaseReader reader)
    {
        string? id = reader.Identifier("id", required: true);
        ProductKind? product = reader.Parsed("product", CaseForms.ProductKind, required: true);
        ImmutableArray<Tag> tags = reader.ParsedItems("tags", CaseForms.Tag);
        string? businessZone = reader.Identifier("businessZone", required: true);
        ContractTerms? contract = reader.Object("contract", ContractTerms.Read, required: true);
        Money? creditLimit = reader.Money("creditLimit");
        Channel? origin = reader.Parsed("origin", CaseForms.Channel);
        string? countAs = reader.Identifier("countAs");
        bool? isSecured = reader.Flag("isSecured");
        ImmutableArray<Obligation> obligations = reader.Items("obligations", Obligation.Read);
        reader.Finish();
        // A product at fault was told; the rest of the account is checked all the same, and the document is refused.
        return id is null || businessZone is null || contract is null
            ? null
            : new Account
            {
                Id = id,
                Product = product ?? ProductKind.PersonalLoan,
                Tags = tags,
                BusinessZone = businessZone,
                Contract = contract,
                CreditLimit = creditLimit,
                Origin = origin,
                CountAs = countAs,
                IsSecured = isSecured ?? false,
                Obligations = obligations,
            };
    }

    internal static void Check(Account value, CaseCheck check)
    {
        check.Zone("businessZone", value.BusinessZone);
        ContractTerms.Check(value.Contract, check.At("contract"));
        check.Amount("creditLimit", value.CreditLimit, aboveZero: false);
        check.Items("obligations", value.Obligations, Obligation.Check);
    }
}
