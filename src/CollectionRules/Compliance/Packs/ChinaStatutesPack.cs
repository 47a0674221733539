using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Compliance.Calculations;
using CollectionRules.Monetary;

namespace CollectionRules.Compliance.Packs;

/// <summary>Chinese statutes and judicial interpretations that bear on collecting.</summary>
internal static class ChinaStatutesPack
{
    internal const string Id = "CN-STATUTES";

    private const string Card = "SPC, bank-card disputes (2021)";
    private static readonly CalendarSpan FiveYears = new(5, CalendarUnit.Year);

    internal static RulePack Make() => RulePack.Shipped(
        Id, Sources.Version, "CN", Sources.SeenOn,
        [
            new RequiredStepRule
            {
                Id = "cn-pipl-basis", Citation = Sources.Cite(Sources.DataProtection, "arts 6, 13", SourceQuality.PrimaryText), Reason = ComplianceReasons.NoConsent,
                Step = RequiredStepKind.LawfulSource, UnknownBlocks = false,
            },
            new ContentRule
            {
                Id = "cn-privacy-quiet", Citation = Sources.Cite(Sources.CivilCode, "arts 1032, 1033", SourceQuality.PrimaryText), Forbidden = Phrases.Disclosure,
            },
            new ContentRule
            {
                Id = "cn-illegal-debt-collection-crime", Citation = Sources.Cite(Sources.CriminalLaw, "art. 293-1", SourceQuality.PrimaryText), Forbidden = Phrases.Violence,
            },
            new PaymentOrderRule
            {
                Id = "cn-payment-order", Citation = Sources.Cite(Sources.CivilCode, "art. 561", SourceQuality.PrimaryText), Parts = ["enforcement-costs", "interest", "principal"],
            },
            new DebtOrderRule
            {
                Id = "cn-debt-order", Citation = Sources.Cite(Sources.CivilCode, "art. 560", SourceQuality.PrimaryText),
                Criteria = [DebtCriterion.DueFirst, DebtCriterion.LeastSecured, DebtCriterion.HeaviestBurden, DebtCriterion.EarliestDue],
            },
            Limitation(),
            new EffectiveDemandRule
            {
                Id = "cn-effective-collection-pair", Citation = Sources.Cite("SPC and SPP, credit-card crime (2018 revision)", "arts 6 to 9", SourceQuality.PrimaryText),
                Product = ProductKind.CreditCard, DaysApart = 30, UnpaidFor = new(3, CalendarUnit.Month), Principal = Money.Of(50_000m, Currency.CNY),
            },
            new RateCapRule
            {
                Id = "cn-private-lending-4x-lpr", Citation = Sources.Cite("SPC, private lending (2020 revision)", "arts 25, 28, 29", SourceQuality.PrimaryText), Multiple = 4,
                ExemptLenders = Licensed,
            },
            new BureauReportRule
            {
                Id = "cn-negative-report-notice", Citation = Sources.Cite(Sources.CreditReporting, "art. 15", SourceQuality.PrimaryText), NeedsNotice = true,
                Reason = ComplianceReasons.NegativeReportWithoutNotice,
            },
            new DutyRule
            {
                Id = "cn-negative-record-5y", Citation = Sources.Cite(Sources.CreditReporting, "art. 16", SourceQuality.PrimaryText),
                Subject = "delete-negative-record", From = "end-of-bad-conduct", Period = FiveYears,
            },
            new DutyRule
            {
                Id = "cn-credit-objection-20d", Citation = Sources.Cite(Sources.CreditReporting, "art. 25", SourceQuality.PrimaryText),
                Subject = "answer-objection", From = "objection", Period = new(20, CalendarUnit.Day),
            },
            new PlanLimitRule
            {
                Id = "cn-card-plan-max-60m", Citation = Sources.Cite("Measures for credit-card business (2011)", "art. 70", SourceQuality.Secondary), Product = ProductKind.CreditCard, MostMonths = 60,
            },
            new DutyRule
            {
                Id = "cn-consumer-finance-records", Citation = Sources.Cite("Measures for consumer finance companies (2024)", "article not seen", SourceQuality.SingleSource),
                Subject = "keep-collection-records", From = "end-of-collection", Period = FiveYears,
            },
            new AssetClassRule
            {
                Id = "cn-five-class-dpd", Citation = Sources.Cite("Measures for risk classification of financial assets (2023)", "article not seen", SourceQuality.FromMemory),
                Best = "normal", Floors = [new(0, "special-mention"), new(90, "substandard"), new(270, "doubtful"), new(360, "loss")],
            },
            new DutyRule
            {
                Id = "cn-card-recordings", Citation = Sources.Cite("Measures for credit-card business (2011)", "art. 68", SourceQuality.FromMemory),
                Subject = "keep-recordings", From = "call", Period = new(2, CalendarUnit.Year),
            },
            new ContentRule
            {
                Id = "cn-consumer-dignity", Citation = Sources.Cite(Sources.ConsumerLaw, "arts 14, 27, 29", SourceQuality.FromMemory), Forbidden = Phrases.Abuse,
            },
        ],
        [],
        ["not-modeled.cn-interest-rules", "not-modeled.cn-charge-fairness", "not-modeled.cn-impact-assessment"]);

    private static LimitationRule Limitation() => new()
    {
        Id = "cn-limitation-3y",
        Citation = Sources.Cite(Sources.CivilCode, "arts 188, 189, 192 to 195, 201 to 203; SPC limitation rules (2020) 8, 9, 14, 17, 19; " + Card + " 3", SourceQuality.PrimaryText),
        Period = new(3, CalendarUnit.Year),
        Suspension = new(6, CalendarUnit.Month),
        Demands = Causes("demand", "demand-letter", "served-demand", "demand-served", "letter", "sms", "email", "press-notice", "notice-of-demand"),
        Acknowledgments = Causes(
            "acknowledgment", "acknowledgement", "debt-acknowledged", "part-payment", "partial-payment", "payment", "plan", "repayment-plan", "repayment-plan-agreed", "repayment-plan-signed", "installment-promise",
            "instalment-promise", "promise-to-pay", "promise", "deferral-request", "deferral-requested", "extension-request", "security-given", "security-provided", "guarantee-given", "signed-dunning-notice", "dunning-notice-signed", "debtor-promise"),
        Proceedings = Causes(
            "suit", "lawsuit", "lawsuit-filed", "suit-filed", "arbitration", "arbitration-filed", "payment-order", "mediation", "enforcement", "bankruptcy-claim-filed", "preservation", "set-off", "bank-set-off",
            "account-debit", "account-debited", "assignment-notice", "police-report"),
        Obstacles = Causes("suspension", "obstacle", "force-majeure", "incapacity", "no-heir", "controlled-by-obligor"),
        RegisteredContactSuffices = [ProductKind.CreditCard],
    };

    private static ImmutableArray<LimitationCause> Causes(params ReadOnlySpan<string> words)
    {
        ImmutableArray<LimitationCause>.Builder causes = ImmutableArray.CreateBuilder<LimitationCause>(words.Length);
        foreach (string word in words)
        {
            causes.Add(LimitationCause.Parse(word));
        }

        return causes.MoveToImmutable();
    }

    /// <summary>SPC reply in effect from 1 January 2021: licensed lenders and the local financial institutions.</summary>
    private static ImmutableArray<string> Licensed { get; } =
    [
        "licensed", "licensed-lender", "bank", "licensed-bank", "commercial-bank", "financial-institution", "licensed-consumer-finance", "licensed-micro-loan", "microloan", "micro-lender", "consumer-finance", "consumer-finance-company", "trust", "micro-loan", "micro-loan-company", "financing-guarantee", "guarantee", "guarantee-company", "pawn", "pawnshop",
        "leasing", "financial-leasing", "finance-leasing", "factoring", "commercial-factoring", "local-amc", "local-asset-management", "regional-equity-market",
    ];
}
