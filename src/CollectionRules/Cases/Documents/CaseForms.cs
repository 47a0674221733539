using CollectionRules.Calendars;
using CollectionRules.Monetary;

namespace CollectionRules.Cases.Documents;

/// <summary>The values that documents write as a text of a form of their own.</summary>
internal static class CaseForms
{
    internal static readonly TextForm<BorrowerAttitude> BorrowerAttitude = new(Cases.BorrowerAttitude.TryParse, "borrower attitude such as cooperative");

    internal static readonly TextForm<Channel> Channel = new(Cases.Channel.TryParse, "channel such as call");

    internal static readonly TextForm<ClauseKind> ClauseKind = new(Cases.ClauseKind.TryParse, "clause kind such as contact");

    internal static readonly TextForm<CloseReason> CloseReason = new(Cases.CloseReason.TryParse, "close reason such as paid");

    internal static readonly TextForm<ConductItem> ConductItem = new(Cases.ConductItem.TryParse, "conduct item such as identified");

    internal static readonly TextForm<ConsentKind> ConsentKind = new(Cases.ConsentKind.TryParse, "consent kind such as contact");

    internal static readonly TextForm<ContactOutcome> ContactOutcome = new(Cases.ContactOutcome.TryParse, "contact outcome such as no-answer");

    internal static readonly TextForm<ContactPointKind> ContactPointKind = new(Cases.ContactPointKind.TryParse, "contact point kind such as phone");

    internal static readonly TextForm<ContactPurpose> ContactPurpose = new(Cases.ContactPurpose.TryParse, "contact purpose such as demand");

    internal static readonly TextForm<CostKind> CostKind = new(Cases.CostKind.TryParse, "cost kind such as labor");

    internal static readonly TextForm<DocumentName> DocumentName = new(Cases.DocumentName.TryParse, "document name such as authorization-letter");

    internal static readonly TextForm<EducationTopic> EducationTopic = new(Cases.EducationTopic.TryParse, "education topic such as repayment-duty");

    internal static readonly TextForm<FeeKind> FeeKind = new(Cases.FeeKind.TryParse, "fee kind such as late");

    internal static readonly TextForm<FeedbackKind> FeedbackKind = new(Cases.FeedbackKind.TryParse, "feedback kind such as positive");

    internal static readonly TextForm<HoldResolution> HoldResolution = new(Cases.HoldResolution.TryParse, "hold resolution such as lender-favor");

    internal static readonly TextForm<IncidentKind> IncidentKind = new(Cases.IncidentKind.TryParse, "incident kind such as threat");

    internal static readonly TextForm<IncomeKind> IncomeKind = new(Cases.IncomeKind.TryParse, "income kind such as salary");

    internal static readonly TextForm<LegalStep> LegalStep = new(Cases.LegalStep.TryParse, "legal step such as mediation");

    internal static readonly TextForm<LimitationCause> LimitationCause = new(Cases.LimitationCause.TryParse, "limitation cause such as demand");

    internal static readonly TextForm<NoticeKind> NoticeKind = new(Cases.NoticeKind.TryParse, "notice kind such as demand");

    internal static readonly TextForm<OverdueReason> OverdueReason = new(Cases.OverdueReason.TryParse, "overdue reason such as economic-pressure");

    internal static readonly TextForm<PersonRelation> PersonRelation = new(Cases.PersonRelation.TryParse, "person relation such as spouse");

    internal static readonly TextForm<PlaceKind> PlaceKind = new(Cases.PlaceKind.TryParse, "place kind such as home");

    internal static readonly TextForm<PlanKind> PlanKind = new(Cases.PlanKind.TryParse, "plan kind such as payment-deferral");

    internal static readonly TextForm<ProductKind> ProductKind = new(Cases.ProductKind.TryParse, "product kind such as personal-loan");

    internal static readonly TextForm<Tag> Tag = new(Cases.Tag.TryParse, "tag such as fast-disbursement");

    internal static readonly TextForm<VisitStep> VisitStep = new(Cases.VisitStep.TryParse, "visit step such as identify");

    internal static readonly TextForm<VulnerabilityKind> VulnerabilityKind = new(Cases.VulnerabilityKind.TryParse, "vulnerability kind such as illness");

    internal static readonly TextForm<AnnualRate> AnnualRate = new(static (string text, out AnnualRate value) => Monetary.AnnualRate.TryParse(text, out value), "annual rate such as 24%/yr");

    internal static readonly TextForm<Percentage> Percentage = new(static (string text, out Percentage value) => Monetary.Percentage.TryParse(text, out value), "percentage such as 0.05%");

    internal static readonly TextForm<Money> Money = new(static (string text, out Money value) => Monetary.Money.TryParse(text, out value), "amount with currency such as 12.50 CNY");

    internal static readonly TextForm<RoundingRule> RoundingRule = new(static (string text, out RoundingRule value) => Rounding.TryParse(text, out value), "rounding rule such as half-up");

    internal static readonly TextForm<Frequency> Frequency = new(Calendars.Frequency.TryParse, "frequency such as P1M");

    internal static readonly TextForm<DailyWindow> DailyWindow = new(static (string text, out DailyWindow value) => Calendars.DailyWindow.TryParse(text, out value), "daily window such as 18:00-21:00");
}
