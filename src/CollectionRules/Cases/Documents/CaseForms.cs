using CollectionRules.Calendars;
using CollectionRules.Monetary;

namespace CollectionRules.Cases.Documents;

/// <summary>The values that documents write as a text of a form of their own, each with an example for messages.</summary>
internal static class CaseForms
{
    internal static readonly TextForm<BorrowerAttitude> BorrowerAttitude = new(Cases.BorrowerAttitude.TryParse, "cooperative");

    internal static readonly TextForm<Channel> Channel = new(Cases.Channel.TryParse, "call");

    internal static readonly TextForm<ClauseKind> ClauseKind = new(Cases.ClauseKind.TryParse, "contact");

    internal static readonly TextForm<CloseReason> CloseReason = new(Cases.CloseReason.TryParse, "paid");

    internal static readonly TextForm<ConductItem> ConductItem = new(Cases.ConductItem.TryParse, "identified");

    internal static readonly TextForm<ConsentKind> ConsentKind = new(Cases.ConsentKind.TryParse, "contact");

    internal static readonly TextForm<ContactOutcome> ContactOutcome = new(Cases.ContactOutcome.TryParse, "no-answer");

    internal static readonly TextForm<ContactPointKind> ContactPointKind = new(Cases.ContactPointKind.TryParse, "phone");

    internal static readonly TextForm<ContactPurpose> ContactPurpose = new(Cases.ContactPurpose.TryParse, "demand");

    internal static readonly TextForm<CostKind> CostKind = new(Cases.CostKind.TryParse, "labor");

    internal static readonly TextForm<DocumentName> DocumentName = new(Cases.DocumentName.TryParse, "authorization-letter");

    internal static readonly TextForm<EducationTopic> EducationTopic = new(Cases.EducationTopic.TryParse, "repayment-duty");

    internal static readonly TextForm<FeeKind> FeeKind = new(Cases.FeeKind.TryParse, "late");

    internal static readonly TextForm<FeedbackKind> FeedbackKind = new(Cases.FeedbackKind.TryParse, "positive");

    internal static readonly TextForm<HoldResolution> HoldResolution = new(Cases.HoldResolution.TryParse, "lender-favor");

    internal static readonly TextForm<IncidentKind> IncidentKind = new(Cases.IncidentKind.TryParse, "threat");

    internal static readonly TextForm<IncomeKind> IncomeKind = new(Cases.IncomeKind.TryParse, "salary");

    internal static readonly TextForm<LegalStep> LegalStep = new(Cases.LegalStep.TryParse, "mediation");

    internal static readonly TextForm<LimitationCause> LimitationCause = new(Cases.LimitationCause.TryParse, "demand");

    internal static readonly TextForm<NoticeKind> NoticeKind = new(Cases.NoticeKind.TryParse, "demand");

    internal static readonly TextForm<OverdueReason> OverdueReason = new(Cases.OverdueReason.TryParse, "economic-pressure");

    internal static readonly TextForm<PersonRelation> PersonRelation = new(Cases.PersonRelation.TryParse, "spouse");

    internal static readonly TextForm<PlaceKind> PlaceKind = new(Cases.PlaceKind.TryParse, "home");

    internal static readonly TextForm<PlanKind> PlanKind = new(Cases.PlanKind.TryParse, "payment-deferral");

    internal static readonly TextForm<ProductKind> ProductKind = new(Cases.ProductKind.TryParse, "personal-loan");

    internal static readonly TextForm<Tag> Tag = new(Cases.Tag.TryParse, "fast-disbursement");

    internal static readonly TextForm<VisitStep> VisitStep = new(Cases.VisitStep.TryParse, "identify");

    internal static readonly TextForm<VulnerabilityKind> VulnerabilityKind = new(Cases.VulnerabilityKind.TryParse, "illness");

    internal static readonly TextForm<AnnualRate> AnnualRate = new(static (string text, out AnnualRate value) => Monetary.AnnualRate.TryParse(text, out value), "24% per year");

    internal static readonly TextForm<Percentage> Percentage = new(static (string text, out Percentage value) => Monetary.Percentage.TryParse(text, out value), "0.05%");

    internal static readonly TextForm<Money> Money = new(static (string text, out Money value) => Monetary.Money.TryParse(text, out value), "12.50 CNY");

    internal static readonly TextForm<RoundingRule> RoundingRule = new(static (string text, out RoundingRule value) => Rounding.TryParse(text, out value), "half-up");

    internal static readonly TextForm<Frequency> Frequency = new(Calendars.Frequency.TryParse, "P1M");

    internal static readonly TextForm<DailyWindow> DailyWindow = new(static (string text, out DailyWindow value) => Calendars.DailyWindow.TryParse(text, out value), "18:00-21:00");
}
