using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Diagnostics;
using CollectionRules.Explanations;
using CollectionRules.Json.Reading;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Affordability;
using CollectionRules.Repayment.Eligibility;
using CollectionRules.Repayment.Offers;
using CollectionRules.Repayment.Offers.Compilation;
using CollectionRules.Repayment.Relief;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>The relief that may be offered.</summary>
internal sealed partial class OffersSection : JsonSection
{
    public override string Member => "offers";

    public override string Description => "The relief that may be offered for what is overdue: how much, to whom, up to whose authority.";

    public override void Read(Part part, PolicyReading reading)
    {
        if (!part.IsPresent)
        {
            return;
        }

        OfferCatalog.TryCreate(builder => Fill(builder, part, reading), out OfferCatalog? catalog, out ImmutableArray<PolicyDiagnostic> diagnostics);
        reading.Place(diagnostics, part, ("/offers", part.Node!));
        reading.Offers = reading.IsSound(part) ? catalog : null;
    }

    public override void Write(DefinitionWriter writer, PolicyContent content)
    {
        if (content.Offers is { } offers)
        {
            writer.Name(Member);
            OfferForm.Write(writer, offers);
        }
    }

    private static void Fill(OfferCatalogBuilder builder, Part part, PolicyReading reading)
    {
        builder.RankBy(part["ranking"].Word(OfferForm.Rankings) ?? OfferRanking.LowestTotal).AtMost(part["most"].Integer ?? OfferCatalog.MostOffers);
        if (part["affordability"] is { IsPresent: true } affordability)
        {
            builder.Affordable(AffordabilityOf(affordability, reading));
        }

        if (RepeatsOf(part["repeats"]) is { } repeats)
        {
            builder.Repeats(repeats);
        }

        foreach (Part rule in part["rules"].Items)
        {
            builder.Add(RuleOf(rule, reading));
        }
    }

    /// <summary>A rule; what could not be read, and was told, is stood in for, so that the rest is checked in its place.</summary>
    private static OfferRule RuleOf(Part rule, PolicyReading reading) => new()
    {
        Id = rule["id"].Text ?? string.Empty,
        Terms = TermsOf(rule),
        Conditions =
        [
            .. rule["when"].Items.Select(one => new OfferCondition(
                reading.Condition(one["condition"]) ?? Condition.Always, one["reason"].Form(PolicyForms.Reason) ?? OfferReasons.ConditionNotMet)),
        ],
        Table = rule["table"] is { IsPresent: true } table ? TableOf(table, reading) : null,
        Authorities = [.. rule["authorities"].Items.Select(one => new OfferAuthority(one["role"].Text ?? "unnamed", LimitsOf(one, reading)))],
        Repeats = RepeatsOf(rule["repeats"]),
        ValidFor = rule["validFor"].Span ?? default,
    };

    /// <summary>A table whose output is a flag of its own, which needs no declaration.</summary>
    private static DecisionTable? TableOf(Part table, PolicyReading reading)
    {
        foreach (Part output in table["outputs"].Items)
        {
            if (output["fact"].Text is { } name && FactValidator.IsName(name) && reading.Facts.Find(name) is null)
            {
                reading.Facts.Decide(Fact.Flag(name, static fact => fact.Phase(FactPhase.Offered)));
            }
        }

        return new TableReader(table, reading).Read(table["name"].Text ?? "unnamed");
    }

    private static OfferTerms TermsOf(Part rule)
    {
        CalendarSpan months = rule["upTo"].Span ?? CalendarWords.Months(1);
        Percentage share = rule["upTo"].Form(CaseForms.Percentage) ?? Percentage.Hundred;
        PlanKind kind = rule["kind"].Form(CaseForms.PlanKind) ?? PlanKind.InterestWaiver;
        return kind == PlanKind.TermExtension ? new TermExtensionTerms(months, rule["step"].Span)
            : kind == PlanKind.PaymentDeferral ? new PaymentDeferralTerms(months, rule["interest"].Word(OfferForm.Treatments) ?? InterestTreatment.Waive, rule["step"].Span)
            : kind == PlanKind.Installments ? new InstallmentsTerms(rule["upTo"].Integer ?? 2, rule["rate"].Form(CaseForms.AnnualRate) ?? default)
            : kind == PlanKind.RateChange ? new RateChangeTerms(rule["downTo"].Form(CaseForms.AnnualRate) ?? AnnualRate.Zero, rule["step"].Form(CaseForms.AnnualRate))
            : kind == PlanKind.Reamortization ? new ReamortizationTerms()
            : kind == PlanKind.ReAge ? new ReAgeTerms(rule["upTo"].Integer ?? 1, ReAgeRuleOf(rule["rule"]), rule["rate"].Form(CaseForms.AnnualRate))
            : kind == PlanKind.PrincipalGrace ? new PrincipalGraceTerms(months, rule["step"].Span)
            : kind == PlanKind.PenaltyWaiver ? new PenaltyWaiverTerms(share)
            : kind == PlanKind.Settlement ? new SettlementTerms(rule["installments"].Integer ?? 1, [.. rule["tiers"].Items.Select(TierOf)])
            : new InterestWaiverTerms(share);
    }

    private static ReAgeRule ReAgeRuleOf(Part rule) => new()
    {
        TimeOnBooks = rule["timeOnBooks"].Span ?? default,
        OnBooksReason = rule["onBooksReason"].Form(PolicyForms.Reason) ?? EligibilityReasons.OnBooksTooShort,
        Limits = LimitsOf(rule["limits"]),
        ConsecutivePayments = rule["consecutivePayments"].Integer ?? 0,
        PaymentsReason = rule["paymentsReason"].Form(PolicyForms.Reason) ?? EligibilityReasons.TooFewPayments,
    };

    private static ImmutableArray<WindowLimit> LimitsOf(Part limits) =>
    [
        .. limits.Items.Select(static limit => new WindowLimit(
            limit["window"].Span ?? CalendarWords.Months(1), limit["most"].Integer ?? 0, limit["reason"].Form(PolicyForms.Reason) ?? EligibilityReasons.RestructuredTooOften)),
    ];

    private static SettlementTier TierOf(Part tier) => new(tier["from"].Integer ?? 0, tier["share"].Form(CaseForms.Percentage) ?? Percentage.Hundred);

    private static ReliefAuthority LimitsOf(Part part, PolicyReading reading) => new()
    {
        InterestWaiver = part["interestWaiver"].Form(CaseForms.Percentage),
        PenaltyWaiver = part["penaltyWaiver"].Form(CaseForms.Percentage),
        Forgiveness = part["forgiveness"].IsPresent ? reading.Money(part["forgiveness"]) : null,
        ExtraInstallments = part["extraInstallments"].Integer,
        LowestRate = part["lowestRate"].Form(CaseForms.AnnualRate),
    };

    private static RestructureRule? RepeatsOf(Part part) => !part.IsPresent ? null : new RestructureRule
    {
        Limits = LimitsOf(part["limits"]),
        Distance = part["distance"].Span ?? default,
        MostBrokenPlans = part["mostBrokenPlans"].Integer,
    };

    private static OfferAffordability AffordabilityOf(Part part, PolicyReading reading) => new()
    {
        OfDisposable = part["ofDisposable"].Form(CaseForms.Percentage),
        OfIncome = part["ofIncome"].Form(CaseForms.Percentage),
        IsBudgetRequired = part["budgetRequired"].IsTrue,
        Budget = part["budget"] is not { IsPresent: true } budget ? BudgetRule.Standard : new BudgetRule
        {
            LineRounding = budget["lineRounding"].Word(PolicyForms.Roundings) ?? RoundingRule.HalfUp,
            IsIncomeDocumented = budget["incomeDocumented"].IsTrue,
            AreExpensesEssential = budget["expensesEssential"].IsTrue,
            Contingency = budget["contingency"].Form(CaseForms.Percentage) ?? Percentage.Zero,
            ContingencyLimit = budget["contingencyLimit"].IsPresent ? reading.Money(budget["contingencyLimit"]) : null,
        },
    };
}
