using CollectionRules.Explanations;

namespace CollectionRules.Compliance;

/// <summary>Why a contact, report or plan is not lawful now, and what is to be heeded. The texts have the key <c>reason.</c> and the code.</summary>
public static class ComplianceReasons
{
    /// <summary>The time is outside the contact hours. (<c>outside-contact-hours</c>)</summary>
    public static readonly ReasonCode OutsideContactHours = ReasonCode.Parse("outside-contact-hours");

    /// <summary>The day is a public holiday. (<c>public-holiday</c>)</summary>
    public static readonly ReasonCode PublicHoliday = ReasonCode.Parse("public-holiday");

    /// <summary>The borrower wishes other times. (<c>outside-preferred-hours</c>)</summary>
    public static readonly ReasonCode OutsidePreferredHours = ReasonCode.Parse("outside-preferred-hours");

    /// <summary>The cap of effective calls a day is reached. (<c>daily-effective-call-cap</c>)</summary>
    public static readonly ReasonCode DailyEffectiveCallCap = ReasonCode.Parse("daily-effective-call-cap");

    /// <summary>The cap of attempts at one number a day is reached. (<c>daily-attempt-cap-per-number</c>)</summary>
    public static readonly ReasonCode DailyAttemptCapPerNumber = ReasonCode.Parse("daily-attempt-cap-per-number");

    /// <summary>The cap of contacts a day is reached. (<c>daily-contact-cap</c>)</summary>
    public static readonly ReasonCode DailyContactCap = ReasonCode.Parse("daily-contact-cap");

    /// <summary>The cap of contacts a week is reached. (<c>weekly-contact-cap</c>)</summary>
    public static readonly ReasonCode WeeklyContactCap = ReasonCode.Parse("weekly-contact-cap");

    /// <summary>The cap of contacts a month is reached. (<c>monthly-contact-cap</c>)</summary>
    public static readonly ReasonCode MonthlyContactCap = ReasonCode.Parse("monthly-contact-cap");

    /// <summary>The cap of visits a day is reached. (<c>field-visit-daily-cap</c>)</summary>
    public static readonly ReasonCode FieldVisitDailyCap = ReasonCode.Parse("field-visit-daily-cap");

    /// <summary>The cap of visits a month is reached. (<c>face-to-face-monthly-cap</c>)</summary>
    public static readonly ReasonCode FaceToFaceMonthlyCap = ReasonCode.Parse("face-to-face-monthly-cap");

    /// <summary>More than seven calls in seven days. (<c>call-frequency-7in7</c>)</summary>
    public static readonly ReasonCode CallFrequency = ReasonCode.Parse("call-frequency-7in7");

    /// <summary>The wait after a conversation is not over. (<c>conversation-cooldown</c>)</summary>
    public static readonly ReasonCode ConversationCooldown = ReasonCode.Parse("conversation-cooldown");

    /// <summary>The cap of a state or city is reached. (<c>state-frequency-cap</c>)</summary>
    public static readonly ReasonCode StateFrequencyCap = ReasonCode.Parse("state-frequency-cap");

    /// <summary>A cap of the policy is reached. (<c>contact-cap</c>)</summary>
    public static readonly ReasonCode ContactCap = ReasonCode.Parse("contact-cap");

    /// <summary>A wait of the policy is not over. (<c>cooldown</c>)</summary>
    public static readonly ReasonCode Cooldown = ReasonCode.Parse("cooldown");

    /// <summary>The person may not be contacted. (<c>third-party-not-eligible</c>)</summary>
    public static readonly ReasonCode ThirdPartyNotEligible = ReasonCode.Parse("third-party-not-eligible");

    /// <summary>The person refused further contact. (<c>third-party-refused</c>)</summary>
    public static readonly ReasonCode ThirdPartyRefused = ReasonCode.Parse("third-party-refused");

    /// <summary>The debt would be disclosed. (<c>third-party-disclosure</c>)</summary>
    public static readonly ReasonCode ThirdPartyDisclosure = ReasonCode.Parse("third-party-disclosure");

    /// <summary>The interval between inquiries to one person is not over. (<c>third-party-interval</c>)</summary>
    public static readonly ReasonCode ThirdPartyInterval = ReasonCode.Parse("third-party-interval");

    /// <summary>The person was asked before. (<c>location-contact-repeated</c>)</summary>
    public static readonly ReasonCode LocationContactRepeated = ReasonCode.Parse("location-contact-repeated");

    /// <summary>Too few persons come to a visit. (<c>field-visit-staffing</c>)</summary>
    public static readonly ReasonCode FieldVisitStaffing = ReasonCode.Parse("field-visit-staffing");

    /// <summary>A repayment plan is being kept. (<c>repayment-plan-active</c>)</summary>
    public static readonly ReasonCode RepaymentPlanActive = ReasonCode.Parse("repayment-plan-active");

    /// <summary>A lawyer represents the borrower. (<c>attorney-represented</c>)</summary>
    public static readonly ReasonCode AttorneyRepresented = ReasonCode.Parse("attorney-represented");

    /// <summary>The employer prohibits contacts at work. (<c>workplace-prohibited</c>)</summary>
    public static readonly ReasonCode WorkplaceProhibited = ReasonCode.Parse("workplace-prohibited");

    /// <summary>The person asked that contacts stop. (<c>cease-communication</c>)</summary>
    public static readonly ReasonCode CeaseCommunication = ReasonCode.Parse("cease-communication");

    /// <summary>The borrower asked not to be contacted. (<c>no-contact-request</c>)</summary>
    public static readonly ReasonCode NoContactRequest = ReasonCode.Parse("no-contact-request");

    /// <summary>The person does not want this medium. (<c>medium-opt-out</c>)</summary>
    public static readonly ReasonCode MediumOptOut = ReasonCode.Parse("medium-opt-out");

    /// <summary>The debt is time-barred. (<c>time-barred-legal-threat</c>)</summary>
    public static readonly ReasonCode TimeBarredLegalThreat = ReasonCode.Parse("time-barred-legal-threat");

    /// <summary>The debt is disputed and was not verified yet. (<c>validation-dispute</c>)</summary>
    public static readonly ReasonCode ValidationDispute = ReasonCode.Parse("validation-dispute");

    /// <summary>Insolvency proceedings stay collection. (<c>bankruptcy-stay</c>)</summary>
    public static readonly ReasonCode BankruptcyStay = ReasonCode.Parse("bankruptcy-stay");

    /// <summary>A statutory pause is in force. (<c>moratorium-active</c>)</summary>
    public static readonly ReasonCode MoratoriumActive = ReasonCode.Parse("moratorium-active");

    /// <summary>The borrower seeks debt advice. (<c>advice-hold</c>)</summary>
    public static readonly ReasonCode AdviceHold = ReasonCode.Parse("advice-hold");

    /// <summary>The borrower is vulnerable. (<c>vulnerable-customer-visit</c>)</summary>
    public static readonly ReasonCode VulnerableCustomerVisit = ReasonCode.Parse("vulnerable-customer-visit");

    /// <summary>A visit was not announced. (<c>visit-without-notice</c>)</summary>
    public static readonly ReasonCode VisitWithoutNotice = ReasonCode.Parse("visit-without-notice");

    /// <summary>There is no consent to electronic contact. (<c>electronic-consent-missing</c>)</summary>
    public static readonly ReasonCode ElectronicConsentMissing = ReasonCode.Parse("electronic-consent-missing");

    /// <summary>The number was not verified lately. (<c>text-number-not-verified</c>)</summary>
    public static readonly ReasonCode TextNumberNotVerified = ReasonCode.Parse("text-number-not-verified");

    /// <summary>The validation notice is due. (<c>validation-notice-due</c>)</summary>
    public static readonly ReasonCode ValidationNoticeDue = ReasonCode.Parse("validation-notice-due");

    /// <summary>The contact data has no lawful source or consent. (<c>no-consent</c>)</summary>
    public static readonly ReasonCode NoConsent = ReasonCode.Parse("no-consent");

    /// <summary>A training of the agent has expired. (<c>agent-training-expired</c>)</summary>
    public static readonly ReasonCode AgentTrainingExpired = ReasonCode.Parse("agent-training-expired");

    /// <summary>An approval is missing. (<c>approval-missing</c>)</summary>
    public static readonly ReasonCode ApprovalMissing = ReasonCode.Parse("approval-missing");

    /// <summary>The contact is not recorded. (<c>not-recorded</c>)</summary>
    public static readonly ReasonCode NotRecorded = ReasonCode.Parse("not-recorded");

    /// <summary>An agency may not collect. (<c>agency-not-permitted</c>)</summary>
    public static readonly ReasonCode AgencyNotPermitted = ReasonCode.Parse("agency-not-permitted");

    /// <summary>A bereavement, disaster, wedding or festival. (<c>family-occasion</c>)</summary>
    public static readonly ReasonCode FamilyOccasion = ReasonCode.Parse("family-occasion");

    /// <summary>No two meetings were missed yet. (<c>visit-before-missed-meetings</c>)</summary>
    public static readonly ReasonCode VisitBeforeMissedMeetings = ReasonCode.Parse("visit-before-missed-meetings");

    /// <summary>A required statement is missing. (<c>content-missing</c>)</summary>
    public static readonly ReasonCode ContentMissing = ReasonCode.Parse("content-missing");

    /// <summary>The text has a forbidden phrase. (<c>content-forbidden</c>)</summary>
    public static readonly ReasonCode ContentForbidden = ReasonCode.Parse("content-forbidden");

    /// <summary>The person was not told before the report. (<c>negative-report-without-notice</c>)</summary>
    public static readonly ReasonCode NegativeReportWithoutNotice = ReasonCode.Parse("negative-report-without-notice");

    /// <summary>There was no contact before the report. (<c>credit-report-before-contact</c>)</summary>
    public static readonly ReasonCode CreditReportBeforeContact = ReasonCode.Parse("credit-report-before-contact");

    /// <summary>The plan is too long. (<c>plan-term-exceeded</c>)</summary>
    public static readonly ReasonCode PlanTermExceeded = ReasonCode.Parse("plan-term-exceeded");

    /// <summary>Many calls over several debts. (<c>aggregate-call-volume</c>)</summary>
    public static readonly ReasonCode AggregateCallVolume = ReasonCode.Parse("aggregate-call-volume");

    /// <summary>Calls in quick succession. (<c>calls-in-quick-succession</c>)</summary>
    public static readonly ReasonCode CallsInQuickSuccession = ReasonCode.Parse("calls-in-quick-succession");

    /// <summary>Calls concentrated on one day. (<c>calls-concentrated</c>)</summary>
    public static readonly ReasonCode CallsConcentrated = ReasonCode.Parse("calls-concentrated");

    /// <summary>Many attempts that do not count. (<c>frequent-attempts</c>)</summary>
    public static readonly ReasonCode FrequentAttempts = ReasonCode.Parse("frequent-attempts");

    /// <summary>The zone of the person is not known. (<c>zone-assumed</c>)</summary>
    public static readonly ReasonCode ZoneAssumed = ReasonCode.Parse("zone-assumed");

    /// <summary>A setting of the pack has no value. (<c>setting-unset</c>)</summary>
    public static readonly ReasonCode SettingUnset = ReasonCode.Parse("setting-unset");

    /// <summary>The pack is not complete. (<c>pack-partial</c>)</summary>
    public static readonly ReasonCode PackPartial = ReasonCode.Parse("pack-partial");

    /// <summary>A presumption was set aside. (<c>presumption-overridden</c>)</summary>
    public static readonly ReasonCode PresumptionOverridden = ReasonCode.Parse("presumption-overridden");

    /// <summary>A training is due. (<c>training-due</c>)</summary>
    public static readonly ReasonCode TrainingDue = ReasonCode.Parse("training-due");

    /// <summary>The limitation period ends soon. (<c>legal-review</c>)</summary>
    public static readonly ReasonCode LegalReview = ReasonCode.Parse("legal-review");

    /// <summary>Charges are cut to the ceiling. (<c>charges-cut</c>)</summary>
    public static readonly ReasonCode ChargesCut = ReasonCode.Parse("charges-cut");
}
