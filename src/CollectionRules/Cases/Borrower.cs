using System.Collections.Immutable;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases;

/// <summary>The borrower of a case. Sex, marital status, ethnicity, religion and age are not modeled: no decision may rest on them.</summary>
public sealed record Borrower
{
    /// <summary>The id as a person of the case; <c>borrower</c> where nothing is said.</summary>
    public string Id { get; init => field = CaseText.Identifier(value); } = "borrower";

    /// <summary>A natural person or a micro-enterprise; <see cref="BorrowerKind.Individual"/> where nothing is said.</summary>
    public BorrowerKind Kind { get; init => field = CaseText.Defined(CaseWords.BorrowerKinds, value); }

    /// <summary>The name. Sensitive. Null where unknown.</summary>
    public string? Name { get; init => field = CaseText.OptionalText(value); }

    /// <summary>The number of an identity document. Sensitive. Null where unknown.</summary>
    public string? IdentityNumber { get; init => field = CaseText.OptionalText(value); }

    /// <summary>The day on which the identity was last verified; null where it never was.</summary>
    public DateOnly? IdentityVerifiedOn { get; init; }

    /// <summary>How the borrower can be reached.</summary>
    public ImmutableArray<ContactPoint> ContactPoints { get; init => field = CaseText.List(value); } = [];

    /// <summary>The zones in which the borrower may be; several where it is not certain, and a contact must then suit all.</summary>
    public ImmutableArray<string> Zones { get; init => field = CaseText.Identifiers(value); } = [];

    /// <summary>The region whose overlays apply; null where unknown.</summary>
    public string? Region { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>The language the borrower speaks, as a tag such as <c>zh-Hans</c>; null where unknown.</summary>
    public string? Language { get; init => field = CaseText.OptionalText(value); }

    /// <summary>The day on which the borrower became a customer; null where unknown.</summary>
    public DateOnly? CustomerSince { get; init; }

    /// <summary>What the borrower receives regularly.</summary>
    public ImmutableArray<Income> Incomes { get; init => field = CaseText.List(value); } = [];

    /// <summary>What the household spends regularly.</summary>
    public ImmutableArray<Expense> Expenses { get; init => field = CaseText.List(value); } = [];

    /// <summary>Debts to others.</summary>
    public ImmutableArray<OtherDebt> OtherDebts { get; init => field = CaseText.List(value); } = [];

    /// <summary>Reasons for particular care.</summary>
    public ImmutableArray<Vulnerability> Vulnerabilities { get; init => field = CaseText.List(value); } = [];

    /// <summary>How the borrower would like to be contacted; null where nothing is known.</summary>
    public ContactPreferences? Preferences { get; init; }

    /// <summary>Whether the two say the same; lists are compared item by item.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where both have the same form in a document.</returns>
    public bool Equals(Borrower? other) => CaseEquality.Same(this, other, Write);

    /// <summary>A hash code that agrees with <see cref="Equals(Borrower)"/>.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => CaseEquality.Hash(this, Write);

    /// <summary>What it is, and nothing of what it says.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"Borrower {Id}";

    internal static void Write(Borrower value, CaseWriter writer)
    {
        writer.Text("id", value.Id);
        writer.Word("kind", CaseWords.BorrowerKinds.WordFor(value.Kind));
        writer.Text("name", value.Name);
        writer.Text("identityNumber", value.IdentityNumber);
        writer.Date("identityVerifiedOn", value.IdentityVerifiedOn);
        writer.Items("contactPoints", value.ContactPoints, ContactPoint.Write);
        writer.Texts("zones", value.Zones);
        writer.Text("region", value.Region);
        writer.Text("language", value.Language);
        writer.Date("customerSince", value.CustomerSince);
        writer.Items("incomes", value.Incomes, Income.Write);
        writer.Items("expenses", value.Expenses, Expense.Write);
        writer.Items("otherDebts", value.OtherDebts, OtherDebt.Write);
        writer.Items("vulnerabilities", value.Vulnerabilities, Vulnerability.Write);
        writer.Object("preferences", value.Preferences, ContactPreferences.Write);
    }

    internal static Borrower? Read(CaseReader reader)
    {
        string? id = reader.Identifier("id");
        BorrowerKind? kind = reader.Word("kind", CaseWords.BorrowerKinds);
        string? name = reader.Text("name", sensitive: true);
        string? identityNumber = reader.Text("identityNumber", sensitive: true);
        DateOnly? identityVerifiedOn = reader.Date("identityVerifiedOn");
        ImmutableArray<ContactPoint> contactPoints = reader.Items("contactPoints", ContactPoint.Read);
        ImmutableArray<string> zones = reader.Identifiers("zones");
        string? region = reader.Identifier("region");
        string? language = reader.Text("language");
        DateOnly? customerSince = reader.Date("customerSince");
        ImmutableArray<Income> incomes = reader.Items("incomes", Income.Read);
        ImmutableArray<Expense> expenses = reader.Items("expenses", Expense.Read);
        ImmutableArray<OtherDebt> otherDebts = reader.Items("otherDebts", OtherDebt.Read);
        ImmutableArray<Vulnerability> vulnerabilities = reader.Items("vulnerabilities", Vulnerability.Read);
        ContactPreferences? preferences = reader.Object("preferences", ContactPreferences.Read);
        reader.Finish();
        return new Borrower
        {
            Id = id ?? "borrower",
            Kind = kind ?? BorrowerKind.Individual,
            Name = name,
            IdentityNumber = identityNumber,
            IdentityVerifiedOn = identityVerifiedOn,
            ContactPoints = contactPoints,
            Zones = zones,
            Region = region,
            Language = language,
            CustomerSince = customerSince,
            Incomes = incomes,
            Expenses = expenses,
            OtherDebts = otherDebts,
            Vulnerabilities = vulnerabilities,
            Preferences = preferences,
        };
    }

    internal static void Check(Borrower value, CaseCheck check)
    {
        check.Items("contactPoints", value.ContactPoints, ContactPoint.Check);
        check.Zones("zones", value.Zones);
        check.Items("incomes", value.Incomes, Income.Check);
        check.Items("expenses", value.Expenses, Expense.Check);
        check.Items("otherDebts", value.OtherDebts, OtherDebt.Check);
        check.Items("vulnerabilities", value.Vulnerabilities, Vulnerability.Check);
        if (value.Preferences is not null)
        {
            ContactPreferences.Check(value.Preferences, check.At("preferences"));
        }

    }
}
