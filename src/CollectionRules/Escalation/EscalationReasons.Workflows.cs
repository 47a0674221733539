using CollectionRules.Explanations;

namespace CollectionRules.Escalation;

/// <content>Visits, legal steps and reports to the bureau.</content>
public static partial class EscalationReasons
{
    /// <summary>The policy has no rules of visits, so that there are none.</summary>
    public static ReasonCode VisitsOff { get; } = ReasonCode.Parse("visits-off");

    /// <summary>A proceeding runs that keeps other contacts away.</summary>
    public static ReasonCode ProceedingRuns { get; } = ReasonCode.Parse("proceeding-runs");

    /// <summary>Every legal step was taken.</summary>
    public static ReasonCode StepsTaken { get; } = ReasonCode.Parse("steps-taken");

    /// <summary>A step comes before the one in front of it.</summary>
    public static ReasonCode StepOutOfOrder { get; } = ReasonCode.Parse("step-out-of-order");

    /// <summary>The arrear is not serious enough.</summary>
    public static ReasonCode NotSevere { get; } = ReasonCode.Parse("not-severe");

    /// <summary>The remote channels were not tried often enough.</summary>
    public static ReasonCode RemoteNotTried { get; } = ReasonCode.Parse("remote-not-tried");

    /// <summary>No address is verified, or the verification has expired.</summary>
    public static ReasonCode AddressUnverified { get; } = ReasonCode.Parse("address-unverified");

    /// <summary>The identity was not verified.</summary>
    public static ReasonCode IdentityUnverified { get; } = ReasonCode.Parse("identity-unverified");

    /// <summary>There is no visit plan.</summary>
    public static ReasonCode PlanMissing { get; } = ReasonCode.Parse("plan-missing");

    /// <summary>The visit plan has expired.</summary>
    public static ReasonCode PlanExpired { get; } = ReasonCode.Parse("plan-expired");

    /// <summary>The slot of the visit lies ahead.</summary>
    public static ReasonCode SlotAhead { get; } = ReasonCode.Parse("slot-ahead");

    /// <summary>The slot ends before it begins or lies behind.</summary>
    public static ReasonCode SlotInvalid { get; } = ReasonCode.Parse("slot-invalid");

    /// <summary>The slot lies outside the time of day of visits.</summary>
    public static ReasonCode OutsideWindow { get; } = ReasonCode.Parse("outside-window");

    /// <summary>The slot lies on a day without visits.</summary>
    public static ReasonCode ExcludedDay { get; } = ReasonCode.Parse("excluded-day");

    /// <summary>The borrower works at night.</summary>
    public static ReasonCode NightShift { get; } = ReasonCode.Parse("night-shift");

    /// <summary>The borrower refused an earlier visit at home.</summary>
    public static ReasonCode RefusedAtHome { get; } = ReasonCode.Parse("refused-at-home");

    /// <summary>An appointment is needed.</summary>
    public static ReasonCode AppointmentMissing { get; } = ReasonCode.Parse("appointment-missing");

    /// <summary>There are too few visitors.</summary>
    public static ReasonCode StaffMissing { get; } = ReasonCode.Parse("staff-missing");

    /// <summary>A visitor lacks a skill.</summary>
    public static ReasonCode SkillMissing { get; } = ReasonCode.Parse("skill-missing");

    /// <summary>A document is missing.</summary>
    public static ReasonCode DocumentMissing { get; } = ReasonCode.Parse("document-missing");

    /// <summary>The plan holds neither an offer nor the reason for none.</summary>
    public static ReasonCode OfferMissing { get; } = ReasonCode.Parse("offer-missing");

    /// <summary>The plan does not say how the visit is led.</summary>
    public static ReasonCode StrategyMissing { get; } = ReasonCode.Parse("strategy-missing");

    /// <summary>Visits pause after a conflict or distress.</summary>
    public static ReasonCode CoolingOff { get; } = ReasonCode.Parse("cooling-off");

    /// <summary>The record does not tell the overdue reason.</summary>
    public static ReasonCode ReasonMissing { get; } = ReasonCode.Parse("reason-missing");

    /// <summary>A rule of conduct is not answered.</summary>
    public static ReasonCode ConductUnanswered { get; } = ReasonCode.Parse("conduct-unanswered");

    /// <summary>The visit is not recorded.</summary>
    public static ReasonCode RecordMissing { get; } = ReasonCode.Parse("record-missing");

    /// <summary>The record of the visit is overdue.</summary>
    public static ReasonCode RecordOverdue { get; } = ReasonCode.Parse("record-overdue");

    /// <summary>A settlement may be offered.</summary>
    public static ReasonCode SettlementOffer { get; } = ReasonCode.Parse("settlement-offer");

    /// <summary>Legal steps may be reviewed.</summary>
    public static ReasonCode LegalReview { get; } = ReasonCode.Parse("legal-step-review");

    /// <summary>A remote contact may be made.</summary>
    public static ReasonCode RemoteContact { get; } = ReasonCode.Parse("remote-contact");

    /// <summary>The notice has not been served.</summary>
    public static ReasonCode NoticeMissing { get; } = ReasonCode.Parse("notice-missing");

    /// <summary>The notice was served in time.</summary>
    public static ReasonCode NoticeServed { get; } = ReasonCode.Parse("notice-served");

    /// <summary>The notice was served too recently.</summary>
    public static ReasonCode NoticeTooRecent { get; } = ReasonCode.Parse("notice-too-recent");

    /// <summary>The conditions of a legal step are not met.</summary>
    public static ReasonCode LegalConditionsUnmet { get; } = ReasonCode.Parse("legal-conditions-unmet");

    /// <summary>The debt is long overdue.</summary>
    public static ReasonCode LongOverdue { get; } = ReasonCode.Parse("long-overdue");

    /// <summary>Repeated contacts were fruitless.</summary>
    public static ReasonCode FruitlessContacts { get; } = ReasonCode.Parse("fruitless-contacts");

    /// <summary>The borrower refuses to pay.</summary>
    public static ReasonCode RefusesToPay { get; } = ReasonCode.Parse("refuses-to-pay");

    /// <summary>There were too few fruitless contacts.</summary>
    public static ReasonCode TooFewContacts { get; } = ReasonCode.Parse("too-few-contacts");

    /// <summary>The debt is not old enough.</summary>
    public static ReasonCode NotOldEnough { get; } = ReasonCode.Parse("not-old-enough");

    /// <summary>The refusal to pay came too early to count.</summary>
    public static ReasonCode RefusalTooEarly { get; } = ReasonCode.Parse("refusal-too-early");

    /// <summary>The end of the limitation period is not known.</summary>
    public static ReasonCode LimitationUnknown { get; } = ReasonCode.Parse("limitation-unknown");

    /// <summary>The limitation period is over.</summary>
    public static ReasonCode LimitationExpired { get; } = ReasonCode.Parse("limitation-expired");

    /// <summary>Evidence is missing.</summary>
    public static ReasonCode EvidenceMissing { get; } = ReasonCode.Parse("evidence-missing");

    /// <summary>A clause of the contract is missing.</summary>
    public static ReasonCode ClauseMissing { get; } = ReasonCode.Parse("clause-missing");

    /// <summary>The step costs at least the claim.</summary>
    public static ReasonCode CostExceedsClaim { get; } = ReasonCode.Parse("cost-exceeds-claim");

    /// <summary>A person is not visited at a place of this kind.</summary>
    public static ReasonCode PlaceUnsuitable { get; } = ReasonCode.Parse("place-unsuitable");

    /// <summary>Only a minor is at the address.</summary>
    public static ReasonCode MinorAlone { get; } = ReasonCode.Parse("minor-alone");

    /// <summary>The meeting turned into a conflict or caused distress.</summary>
    public static ReasonCode ConflictOnSite { get; } = ReasonCode.Parse("conflict-on-site");

    /// <summary>The borrower does not want the visit.</summary>
    public static ReasonCode VisitRefused { get; } = ReasonCode.Parse("visit-refused");

    /// <summary>Somebody else is present, or only somebody else.</summary>
    public static ReasonCode OthersPresent { get; } = ReasonCode.Parse("others-present");

    /// <summary>Nothing speaks against going on.</summary>
    public static ReasonCode MayProceed { get; } = ReasonCode.Parse("may-proceed");
}
