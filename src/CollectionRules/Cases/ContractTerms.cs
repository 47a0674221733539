using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases.Documents;
using CollectionRules.Monetary;

namespace CollectionRules.Cases;

/// <summary>What the contract of an account says.</summary>
public sealed record ContractTerms
{
    /// <summary>How amounts are rounded; there is no default, since contracts differ.</summary>
    public required RoundingRule Rounding { get; init => field = CaseText.Named(value); }

    /// <summary>The day of signature; null where unknown.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>When the money was paid out; null where unknown. An event <c>disbursed</c> says the same.</summary>
    public DateTimeOffset? DisbursedAt { get; init; }

    /// <summary>The principal that was lent; null where unknown or revolving.</summary>
    public Money? Principal { get; init; }

    /// <summary>The amounts due as agreed, in any order; their ids are distinct.</summary>
    public ImmutableArray<DueItem> DueItems { get; init => field = CaseText.List(value); } = [];

    /// <summary>The days after a due date on which no penalty is charged, 0 to 366; 0 where nothing is said. They do not change days past due.</summary>
    public int GraceDays { get; init => field = CaseText.Between(value, 0, 366); }

    /// <summary>The contractual rate of interest a year; null where unknown.</summary>
    public AnnualRate? AnnualRate { get; init; }

    /// <summary>The rate of penalty interest a day; null where the contract has none.</summary>
    public Percentage? PenaltyPerDay { get; init; }

    /// <summary>What penalty interest is charged on; <see cref="PenaltyBase.OverduePrincipal"/> where nothing is said.</summary>
    public PenaltyBase PenaltyBase { get; init => field = CaseText.Defined(CaseWords.PenaltyBases, value); }

    /// <summary>The reference rate a year on the day of signature, which rate caps are measured by; null where unknown.</summary>
    public AnnualRate? ReferenceRate { get; init; }

    /// <summary>How days of interest are counted; null where the contract does not say.</summary>
    public DayCount? DayCount { get; init; }

    /// <summary>The order in which a payment covers the components of a due item; <see cref="PaymentOrder.CostsFirst"/> where nothing is said.</summary>
    public PaymentOrder PaymentOrder { get; init => field = CaseText.Defined(CaseWords.PaymentOrders, value); }

    /// <summary>The fees that may be charged; none where the list is empty.</summary>
    public ImmutableArray<PermittedFee> PermittedFees { get; init => field = CaseText.List(value); } = [];

    /// <summary>The clauses that the contract has.</summary>
    public ImmutableArray<ClauseKind> Clauses { get; init => field = CaseText.List(value); } = [];

    /// <summary>Whether the two say the same; lists are compared item by item.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where both have the same form in a document.</returns>
    public bool Equals(ContractTerms? other) => CaseEquality.Same(this, other, Write);

    /// <summary>A hash code that agrees with <see cref="Equals(ContractTerms)"/>.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => CaseEquality.Hash(this, Write);

    /// <summary>What it is, and nothing of what it says.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => "ContractTerms";

    internal static void Write(ContractTerms value, CaseWriter writer)
    {
        writer.Word("rounding", value.Rounding.Name());
        writer.Date("signedOn", value.SignedOn);
        writer.Instant("disbursedAt", value.DisbursedAt);
        writer.Money("principal", value.Principal);
        writer.Items("dueItems", value.DueItems, DueItem.Write);
        writer.Number("graceDays", value.GraceDays);
        writer.Word("annualRate", value.AnnualRate?.ToString());
        writer.Word("penaltyPerDay", value.PenaltyPerDay?.ToString());
        writer.Word("penaltyBase", CaseWords.PenaltyBases.WordFor(value.PenaltyBase));
        writer.Word("referenceRate", value.ReferenceRate?.ToString());
        writer.Word("dayCount", value.DayCount?.Name);
        writer.Word("paymentOrder", CaseWords.PaymentOrders.WordFor(value.PaymentOrder));
        writer.Items("permittedFees", value.PermittedFees, PermittedFee.Write);
        writer.Words("clauses", value.Clauses);
    }

    internal static ContractTerms? Read(CaseReader reader)
    {
        RoundingRule? rounding = reader.Parsed("rounding", CaseForms.RoundingRule, required: true);
        DateOnly? signedOn = reader.Date("signedOn");
        DateTimeOffset? disbursedAt = reader.Instant("disbursedAt");
        Money? principal = reader.Money("principal");
        ImmutableArray<DueItem> dueItems = reader.Items("dueItems", DueItem.Read);
        int? graceDays = reader.Integer("graceDays", 0, 366);
        AnnualRate? annualRate = reader.Parsed("annualRate", CaseForms.AnnualRate);
        Percentage? penaltyPerDay = reader.Parsed("penaltyPerDay", CaseForms.Percentage);
        PenaltyBase? penaltyBase = reader.Word("penaltyBase", CaseWords.PenaltyBases);
        AnnualRate? referenceRate = reader.Parsed("referenceRate", CaseForms.AnnualRate);
        DayCount? dayCount = reader.ParsedObject<DayCount>("dayCount", static text => DayCount.TryParse(text, out DayCount? found) ? found : null, "ACT/360");
        PaymentOrder? paymentOrder = reader.Word("paymentOrder", CaseWords.PaymentOrders);
        ImmutableArray<PermittedFee> permittedFees = reader.Items("permittedFees", PermittedFee.Read);
        ImmutableArray<ClauseKind> clauses = reader.ParsedItems("clauses", CaseForms.ClauseKind);
        reader.Finish();

        // A rounding at fault was told; the rest of the contract is checked all the same, and the document is refused.
        return new ContractTerms
        {
            Rounding = rounding ?? RoundingRule.HalfUp,
            SignedOn = signedOn,
            DisbursedAt = disbursedAt,
            Principal = principal,
            DueItems = dueItems,
            GraceDays = graceDays ?? 0,
            AnnualRate = annualRate,
            PenaltyPerDay = penaltyPerDay,
            PenaltyBase = penaltyBase ?? PenaltyBase.OverduePrincipal,
            ReferenceRate = referenceRate,
            DayCount = dayCount,
            PaymentOrder = paymentOrder ?? PaymentOrder.CostsFirst,
            PermittedFees = permittedFees,
            Clauses = clauses,
        };
    }

    internal static void Check(ContractTerms value, CaseCheck check)
    {
        check.Amount("principal", value.Principal, aboveZero: false);
        check.Items("dueItems", value.DueItems, DueItem.Check);
        check.Distinct("dueItems", value.DueItems, item => item.Id);
        check.Items("permittedFees", value.PermittedFees, PermittedFee.Check);
    }
}
