using CollectionRules.Cases.Documents;
using CollectionRules.Compliance;
using CollectionRules.Compliance.Calculations;
using CollectionRules.Json.Reading;
using CollectionRules.Monetary;

namespace CollectionRules.Json.Sections;

/// <content>Calculations of amounts and dates.</content>
internal sealed partial class RuleReader
{
    private static ComplianceRule Calculation(Part part, Head head, Money? principal) => part["kind"].Text switch
    {
        AssetClassRule.KindName => new AssetClassRule
        {
            Id = head.Id, Citation = head.Citation, InForceFrom = head.From, InForceUntil = head.Until, Note = head.Note,
            Best = part["best"].Text!,
            Floors = [.. part["floors"].Items.Select(static floor => new AssetClassFloor(floor["moreThanDays"].Integer!.Value, floor["name"].Text!))],
        },
        BureauReportRule.KindName => new BureauReportRule
        {
            Id = head.Id, Citation = head.Citation, InForceFrom = head.From, InForceUntil = head.Until, Note = head.Note,
            NeedsNotice = part["needsNotice"].IsTrue,
            WaitDaysAfterMessage = part["waitDaysAfterMessage"].Integer,
            Reason = part["reason"].Form(PolicyForms.Reason)!.Value,
        },
        DebtOrderRule.KindName => new DebtOrderRule
        {
            Id = head.Id, Citation = head.Citation, InForceFrom = head.From, InForceUntil = head.Until, Note = head.Note,
            Criteria = [.. part["criteria"].Items.Select(static word => word.Word(DebtOrderRule.Words)!.Value)],
        },
        PaymentOrderRule.KindName => new PaymentOrderRule
        {
            Id = head.Id, Citation = head.Citation, InForceFrom = head.From, InForceUntil = head.Until, Note = head.Note,
            Parts = [.. part["parts"].Texts],
        },
        EffectiveDemandRule.KindName => new EffectiveDemandRule
        {
            Id = head.Id, Citation = head.Citation, InForceFrom = head.From, InForceUntil = head.Until, Note = head.Note,
            Product = part["product"].Form(CaseForms.ProductKind)!.Value,
            DaysApart = part["daysApart"].Integer!.Value,
            UnpaidFor = part["unpaidFor"].Span!.Value,
            Principal = principal!.Value,
        },
        LimitationRule.KindName => new LimitationRule
        {
            Id = head.Id, Citation = head.Citation, InForceFrom = head.From, InForceUntil = head.Until, Note = head.Note,
            Period = part["period"].Span!.Value,
            Suspension = part["suspension"].Span!.Value,
            Demands = [.. part["demands"].Forms(CaseForms.LimitationCause)],
            Acknowledgments = [.. part["acknowledgments"].Forms(CaseForms.LimitationCause)],
            Proceedings = [.. part["proceedings"].Forms(CaseForms.LimitationCause)],
            Obstacles = [.. part["obstacles"].Forms(CaseForms.LimitationCause)],
            RegisteredContactSuffices = [.. part["registeredContactSuffices"].Forms(CaseForms.ProductKind)],
        },
        PlanLimitRule.KindName => new PlanLimitRule
        {
            Id = head.Id, Citation = head.Citation, InForceFrom = head.From, InForceUntil = head.Until, Note = head.Note,
            Product = part["product"].Form(CaseForms.ProductKind)!.Value,
            MostMonths = part["mostMonths"].Integer!.Value,
        },
        _ => new RateCapRule
        {
            Id = head.Id, Citation = head.Citation, InForceFrom = head.From, InForceUntil = head.Until, Note = head.Note,
            Multiple = part["multiple"].Integer!.Value,
            ExemptLenders = [.. part["exemptLenders"].Texts],
        },
    };
}
