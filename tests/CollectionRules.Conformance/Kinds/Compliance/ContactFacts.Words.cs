using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance.Kinds.Compliance;

/// <content>Which fact is which circumstance, consent or event.</content>
internal sealed partial class ContactFacts
{
    private static readonly Dictionary<string, (Circumstance What, bool When, bool OfPerson)> Flags = new(StringComparer.Ordinal)
    {
        ["debtorReachable"] = (Circumstance.DebtorUnreachable, false, false),
        ["debtorUnreachable"] = (Circumstance.DebtorUnreachable, true, false),
        ["debtorDeceased"] = (Circumstance.Deceased, true, false),
        ["deceased"] = (Circumstance.Deceased, true, false),
        ["debtorIncapacitated"] = (Circumstance.Incapacity, true, false),
        ["debtorLacksCapacity"] = (Circumstance.Incapacity, true, false),
        ["debtorLimitedCapacity"] = (Circumstance.Incapacity, true, false),
        ["lacksCapacity"] = (Circumstance.Incapacity, true, false),
        ["limitedCapacity"] = (Circumstance.Incapacity, true, false),
        ["incapacitated"] = (Circumstance.Incapacity, true, false),
        ["debtorNumberInvalid"] = (Circumstance.DebtorNumberInvalid, true, false),
        ["numberInvalid"] = (Circumstance.DebtorNumberInvalid, true, false),
        ["debtorNumberValid"] = (Circumstance.DebtorNumberInvalid, false, false),
        ["personRefusedFurtherContact"] = (Circumstance.RefusedContact, true, true),
        ["refusedFurtherContact"] = (Circumstance.RefusedContact, true, true),
        ["debtRelated"] = (Circumstance.DebtRelated, true, true),
        ["spentOnHousehold"] = (Circumstance.DebtRelated, true, true),
        ["personVolunteersToPay"] = (Circumstance.VolunteersToPay, true, true),
        ["thirdPartyVolunteersToPay"] = (Circumstance.VolunteersToPay, true, true),
        ["personAskedToBeContacted"] = (Circumstance.LocationAskedFor, true, true),
        ["personRequestedContact"] = (Circumstance.LocationAskedFor, true, true),
        ["earlierAnswerBelievedWrong"] = (Circumstance.LocationAnswerDoubted, true, true),
        ["earlierResponseBelievedErroneous"] = (Circumstance.LocationAnswerDoubted, true, true),
        ["timeBarred"] = (Circumstance.TimeBarred, true, false),
        ["debtTimeBarred"] = (Circumstance.TimeBarred, true, false),
        ["employerProhibits"] = (Circumstance.WorkplaceProhibited, true, false),
        ["employerProhibitsContact"] = (Circumstance.WorkplaceProhibited, true, false),
        ["employerProhibitsCalls"] = (Circumstance.WorkplaceProhibited, true, false),
        ["employerProhibitsKnown"] = (Circumstance.WorkplaceProhibited, true, false),
        ["bankruptcyPending"] = (Circumstance.Insolvency, true, false),
        ["bankruptcyCasePending"] = (Circumstance.Insolvency, true, false),
        ["bankruptcyFiled"] = (Circumstance.Insolvency, true, false),
        ["automaticStay"] = (Circumstance.Insolvency, true, false),
        ["bankruptcyDischarged"] = (Circumstance.InsolvencyDischarged, true, false),
        ["debtDischarged"] = (Circumstance.InsolvencyDischarged, true, false),
        ["consumerIsMinor"] = (Circumstance.Minor, true, false),
        ["debtorIsMinor"] = (Circumstance.Minor, true, false),
        ["particularlyVulnerable"] = (Circumstance.Vulnerable, true, false),
        ["vulnerable"] = (Circumstance.Vulnerable, true, false),
        ["suspectedVulnerable"] = (Circumstance.Vulnerable, true, false),
        ["seriouslyIll"] = (Circumstance.SeriouslyIll, true, false),
        ["bereavement"] = (Circumstance.Bereavement, true, false),
        ["disaster"] = (Circumstance.DisasterRelief, true, false),
        ["familyEvent"] = (Circumstance.FamilyEvent, true, false),
        ["placedWithAgency"] = (Circumstance.PlacedWithAgency, true, false),
        ["collectedByAgency"] = (Circumstance.PlacedWithAgency, true, false),
        ["thirdPartyAgency"] = (Circumstance.PlacedWithAgency, true, false),
    };

    private static readonly Dictionary<string, Circumstance> Since = new(StringComparer.Ordinal)
    {
        ["writtenCeaseNoticeReceivedAt"] = Circumstance.CeaseRequest,
        ["ceaseNoticeReceivedAt"] = Circumstance.CeaseRequest,
        ["writtenRefusalReceivedAt"] = Circumstance.CeaseRequest,
        ["writtenNoContactRequestAt"] = Circumstance.CeaseRequest,
        ["writtenNoContactRequestReceivedAt"] = Circumstance.CeaseRequest,
        ["noContactRequestReceivedAt"] = Circumstance.CeaseRequest,
        ["bankruptcyFiledOn"] = Circumstance.Insolvency,
        ["bankruptcyFiledAt"] = Circumstance.Insolvency,
        ["bankruptcyDischargedOn"] = Circumstance.InsolvencyDischarged,
        ["debtAdviceSoughtOn"] = Circumstance.DebtAdvice,
        ["adviceSoughtOn"] = Circumstance.DebtAdvice,
        ["seekingDebtAdviceSince"] = Circumstance.DebtAdvice,
        ["adviceHoldStartedOn"] = Circumstance.DebtAdvice,
        ["verificationSentAt"] = Circumstance.DisputeAnswered,
        ["verificationSentOn"] = Circumstance.DisputeAnswered,
        ["writtenDisputeReceivedAt"] = Circumstance.Dispute,
        ["originalCreditorRequestReceivedAt"] = Circumstance.Dispute,
    };

    private bool ReadAttorney(string key, Given fact, Given facts)
    {
        switch (key)
        {
            case "attorneyRepresentsThisDebt" or "attorneyRepresented" or "representedByAttorney":
                Add(Circumstance.AttorneyRepresented, fact.AsFlag && facts.Find("attorneyContactKnown")?.AsFlag != false, null, ofPerson: false);
                return true;
            case "attorneyContactKnown":
                return true;
            case "attorneyUnresponsive" or "attorneySilent" or "attorneySilentForReasonableTime" or "attorneyFailedToRespond":
                Add(Circumstance.AttorneySilent, fact.AsFlag, null, ofPerson: false);
                return true;
            case "attorneyConsents" or "attorneyConsentsToDirectContact" or "attorneyConsented" or "attorneyConsent":
                Add(Circumstance.AttorneyAgrees, fact.AsFlag, null, ofPerson: false);
                return true;
            default:
                return false;
        }
    }

    private bool ReadPause(string key, Given fact, Given facts)
    {
        switch (key)
        {
            case "breathingSpaceStartedOn" or "moratoriumStartedOn":
                bool isCrisis = facts.Keys.Any(other => IsCrisis(other) && facts[other].AsFlag) || Types.Any(type => facts.TextOrNull(type)?.StartsWith("mental", StringComparison.Ordinal) == true);
                bool isIncluded = facts.Find("debtIncluded")?.AsFlag != false;
                Given? ended = facts.Keys.Where(IsEndOfPause).Select(other => facts[other]).FirstOrDefault(other => !other.IsNull);
                DateTimeOffset? end = ended is { IsNull: false } ? file.Instant(ended) : null;
                if (isIncluded)
                {
                    Circumstances.Add(new CircumstanceSpan(isCrisis ? Circumstance.MentalHealthBreathingSpace : Circumstance.BreathingSpace) { From = file.Instant(fact), Until = end });
                    Add(Circumstance.MentalHealthBreathingSpaceEnded, isCrisis && end is not null, end, ofPerson: false);
                }

                return true;
            case "debtIncluded":
            case var _ when Types.Contains(key) || IsCrisis(key) || IsEndOfPause(key):
                return facts.Has("breathingSpaceStartedOn") || facts.Has("moratoriumStartedOn");
            case "validationPeriodEnds":
                Circumstances.Add(new CircumstanceSpan(Circumstance.ValidationPeriod) { Until = file.Zone.StartOfDay(Calendars.DateText.ParseDate(fact.AsText).AddDays(1)) });
                return true;
            case "activePlan":
                DateTimeOffset agreed = file.Instant(fact["agreedOn"]);
                Add(Circumstance.PlanPerforming, fact.Flag("performing"), agreed, ofPerson: false);
                return true;
            default:
                return false;
        }
    }

    private static readonly string[] Types = ["breathingSpaceType", "breathingSpaceKind", "moratoriumType", "moratoriumKind"];

    private static bool IsCrisis(string key) => key.StartsWith("mentalHealth", StringComparison.Ordinal) && !IsEndOfPause(key);

    private static bool IsEndOfPause(string key) => key.EndsWith("EndedOn", StringComparison.Ordinal) || key.EndsWith("EndedAt", StringComparison.Ordinal) || key.EndsWith("EndsOn", StringComparison.Ordinal);

    private bool ReadAgreement(string key, Given fact, Given facts)
    {
        DateTimeOffset before = file.At.AddDays(-1);
        switch (key)
        {
            case "agreedWindow":
                Given? until = facts.Find("agreedWindowUntil") ?? facts.Find("agreedUntil");
                file.Add(new ConsentGiven(file.NextId("agreed"), before.AddDays(-365))
                {
                    Consent = ConsentKind.OutsideHours, Window = Window(fact), Person = file.Person, ValidUntil = until is { IsNull: false } ? file.Instant(until) : null,
                });
                return true;
            case "agreedWindowUntil" or "agreedUntil":
                return facts.Has("agreedWindow");
            case "debtorConsent" or "debtorConsented" or "consentOutsideHours" or "outsideHoursConsent" or "nightContactConsent" or "debtorConsentsToHours" or "debtorConsentOutsideHours" or "debtorConsentNight":
                Consent(ConsentKind.OutsideHours, fact.AsFlag, before);
                return true;
            case "attemptsAgreed" or "agreedAttempts" or "repeatedContactAgreed" or "agreedWithDebtor" or "debtorAgreedToMoreAttempts" or "debtorInvitedContact" or "invitedContact":
                Consent(ConsentKind.RepeatedContact, fact.AsFlag, before);
                return true;
            case "electronicConsent" or "consentToElectronicContact" or "electronicContactConsent":
                Consent(ConsentKind.ElectronicContact, fact.AsFlag, before);
                return true;
            case "thirdPartyAgreedInAdvance" or "personAgreedInAdvance":
                Consent(ConsentKind.ThirdPartyContact, fact.AsFlag, before);
                return true;
            case "visitInvited" or "debtorInvitedVisit":
                Consent(ConsentKind.Visit, fact.AsFlag, before);
                return true;
            default:
                return false;
        }
    }

    private bool ReadMessage(string key, Given fact)
    {
        switch (key)
        {
            case "lastConsumerTextAt" or "consumerTextReceivedAt" or "consumerTextedAt" or "consumerTextedOn" or "lastTextFromConsumerOn" or "lastTextFromConsumerAt":
                file.Add(new ContactAttempted(file.NextId("text"), file.Instant(fact))
                {
                    Channel = Channel.Sms, Direction = ContactDirection.Inbound, Purpose = ContactPurpose.ConsumerContact, Outcome = ContactOutcome.Received,
                });
                return true;
            case "textConsentAt" or "consentToTextsAt" or "textConsentGivenAt":
                file.Add(new ConsentGiven(file.NextId("text-consent"), file.Instant(fact)) { Consent = ConsentKind.ElectronicContact, Channel = Channel.Sms });
                return true;
            case "reassignedNumberCheckedAt" or "reassignedNumberDatabaseCheckedAt" or "numberCheckedAt":
                file.Add(new ContactPointChecked(file.NextId("check"), file.Instant(fact)) { ContactPoint = "number", IsValid = true });
                return true;
            case "visitNoticeGiven" or "noticeOfVisitGiven":
                if (fact.AsFlag)
                {
                    file.Add(new NoticeServed(file.NextId("visit-notice"), file.At.AddDays(-7)) { Notice = NoticeKind.Parse("visit"), Channel = Channel.Letter });
                }

                return true;
            case "consecutiveFailedAttempts" or "consecutiveFailedContacts" or "failedAttempts":
                for (int i = fact.AsWhole; i > 0; i--)
                {
                    file.Add(new ContactAttempted(file.NextId("failed"), file.At.AddDays(-30 - i))
                    {
                        Channel = Channel.Call, Purpose = ContactPurpose.Demand, Outcome = ContactOutcome.NoAnswer,
                    });
                }

                return true;
            default:
                return false;
        }
    }

    private void Consent(ConsentKind kind, bool isGiven, DateTimeOffset at)
    {
        if (isGiven)
        {
            file.Add(new ConsentGiven(file.NextId("consent"), at) { Consent = kind, Person = file.Person });
        }
    }
}
