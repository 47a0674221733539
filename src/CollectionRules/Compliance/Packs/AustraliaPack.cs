using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Rules.History;

namespace CollectionRules.Compliance.Packs;

/// <summary>ACCC/ASIC RG 96: a guideline, read in full.</summary>
internal static class AustraliaPack
{
    internal const string Id = "AU-RG96";

    private static readonly ImmutableArray<DayOfWeek> Weekend = [DayOfWeek.Saturday, DayOfWeek.Sunday];

    internal static RulePack Make() => RulePack.Shipped(
        Id, Sources.Version, "AU", Sources.SeenOn,
        [
            new RestrictionRule
            {
                Id = "au-no-contact-request", Citation = Cite("s 5 fn 12"), Reason = ComplianceReasons.NoContactRequest,
                Scope = new ContactScope { Regions = ["VIC", "AU-VIC"] }, When = [Circumstance.CeaseRequest],
            },
            new RestrictionRule
            {
                Id = "au-visit-vulnerable", Citation = Cite("s 7"), Reason = ComplianceReasons.VulnerableCustomerVisit,
                Scope = new ContactScope { Channels = [Channel.FieldVisit] }, When = [Circumstance.SeriouslyIll, Circumstance.Incapacity],
            },
            Window("au-public-holiday", "s 4(a) fn 11", ComplianceReasons.PublicHoliday, WeeklyWindows.Every(DailyWindow.WholeDay).OnHolidays(DailyWindow.Never), new ContactScope(), AustralianHolidays.Listed),
            Window("au-public-holiday-sa", "s 4(a) fn 11", ComplianceReasons.PublicHoliday, WeeklyWindows.Every(DailyWindow.WholeDay).OnHolidays(DailyWindow.Never), new ContactScope { Regions = ["SA", "AU-SA"], Channels = Counting.Voice }, []),
            Window("au-contact-hours", "s 4(a)", ComplianceReasons.OutsideContactHours, Counting.Hours("07:30-21:00").On(Weekend.AsSpan(), DailyWindow.Parse("09:00-21:00")), new ContactScope { ExceptChannels = [Channel.FieldVisit, Channel.Letter, Channel.Email, Channel.Legal] }, [], ConsentKind.OutsideHours),
            Window("au-visit-hours", "s 4(a)", ComplianceReasons.OutsideContactHours, Counting.Hours("09:00-21:00"), new ContactScope { Channels = [Channel.FieldVisit] }, [], ConsentKind.OutsideHours),
            Window("au-workplace-hours", "s 4(a), 7(o)", ComplianceReasons.OutsideContactHours, Counting.Hours("09:00-17:00").On(Weekend.AsSpan(), DailyWindow.Never), new ContactScope { Places = [PlaceKind.Workplace] }, [], ConsentKind.OutsideHours),
            new PreferredTimesRule { Id = "au-preferred-times", Citation = Cite("s 4(c), (d)"), Reason = ComplianceReasons.OutsidePreferredHours, Scope = new ContactScope { Audience = ContactAudience.Borrower } },
            Contacts("au-weekly-contacts", "s 5(b), (c)", ComplianceReasons.WeeklyContactCap, 3, Counting.LastDays(7)),
            Contacts("au-monthly-contacts", "s 5(b), (c)", ComplianceReasons.MonthlyContactCap, 10, HistoryWindow.Rolling(new CalendarSpan(1, CalendarUnit.Month))),
            new ContactCapRule
            {
                Id = "au-face-to-face", Citation = Cite("s 5(h), 7"), Reason = ComplianceReasons.FaceToFaceMonthlyCap, Scope = new ContactScope { Channels = [Channel.FieldVisit] },
                Counted = new CountedContacts { Query = Counting.Visits(Counting.Outbound & Counting.Met).Per(HistoryKey.Person) },
                Limits = Counting.AtMost(1, HistoryWindow.Rolling(new CalendarSpan(1, CalendarUnit.Month))),
                LiftedBy = ConsentKind.Visit,
            },
            new CooldownRule
            {
                Id = "au-third-party-interval", Citation = Cite("s 5(i)"), Reason = ComplianceReasons.ThirdPartyInterval,
                Scope = new ContactScope { Audience = ContactAudience.OtherPersons },
                Counted = new CountedContacts { Query = Counting.Contacts(Counting.Outbound & Reached).Per(HistoryKey.Person) },
                Window = HistoryWindow.Since(new CalendarSpan(6, CalendarUnit.Month)), LiftedBy = ConsentKind.ThirdPartyContact,
            },
            new ContactCapRule
            {
                Id = "au-frequent-attempts", Citation = Cite("s 5(d), (g)"), Reason = ComplianceReasons.FrequentAttempts, Strength = RuleStrength.Advice,
                Scope = new ContactScope { ExceptChannels = [Channel.FieldVisit] },
                Counted = new CountedContacts { Query = Counting.Contacts(Counting.Outbound & !Counting.ByVisit & !Reached).Per(HistoryKey.Person) },
                Limits = Counting.AtMost(3, Counting.LastDays(7)),
            },
        ],
        [],
        ["not-modeled.au-last-resort", "not-modeled.au-reasonable-interval"]);

    /// <summary>A contact: a call that was taken, a voice message that was left, or a letter, e-mail or text that did not come back.</summary>
    private static EventCondition Reached =>
        (Counting.ByVoice & (Counting.Answered | EventField.Outcome.Is(ContactOutcome.VoicemailLeft, ContactOutcome.LimitedContentMessage, ContactOutcome.ThirdPartyAnswered)))
        | (!Counting.ByVoice & !Counting.ByVisit & !EventField.Outcome.Is(ContactOutcome.Bounced, ContactOutcome.NotInService, ContactOutcome.NoAnswer, ContactOutcome.Busy))
        | (Counting.ByVisit & Counting.Met);

    private static ContactCapRule Contacts(string id, string clause, Explanations.ReasonCode reason, int most, HistoryWindow window) => new()
    {
        Id = id, Citation = Cite(clause), Reason = reason,
        Scope = new ContactScope { ExceptChannels = [Channel.FieldVisit], ExceptPurposes = [ContactPurpose.CallBackRequested, ContactPurpose.ReplyToOffer, ContactPurpose.ReplyToConsumer] },
        Counted = new CountedContacts
        {
            Query = Counting.Contacts(Counting.Outbound & !Counting.ByVisit & Reached).Per(HistoryKey.Person, HistoryKey.Account),
            RepliesWithinBusinessDays = 2,
        },
        Limits = Counting.AtMost(most, window), LiftedBy = ConsentKind.RepeatedContact,
    };

    private static ContactWindowRule Window(string id, string clause, Explanations.ReasonCode reason, WeeklyWindows hours, ContactScope scope, ImmutableArray<DateOnly> holidays, ConsentKind? openedBy = null) => new()
    {
        Id = id, Citation = Cite(clause), Reason = reason, Hours = hours, Scope = scope, Holidays = holidays, OpenedBy = openedBy,
    };

    private static Citation Cite(string clause) => Sources.Cite(Sources.Rg96, clause, SourceQuality.PrimaryText);
}
