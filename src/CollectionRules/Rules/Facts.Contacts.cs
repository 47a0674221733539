using CollectionRules.Cases;

namespace CollectionRules.Rules;

/// <content>Contacts with the borrower.</content>
public static partial class Facts
{
    /// <summary>
    /// The attempts to reach the borrower, visits included, since the borrower was last reached, that reached nobody or somebody else: no-answer, busy, not-
    /// in-service, wrong-number, voicemail-left, limited-content-message, answered-then-dropped, third-party-answered, bounced, not-home, moved-away.
    /// Messages that were only sent, delivered or read do not count. (<c>fruitless-contacts</c>)
    /// </summary>
    public static CountFact FruitlessContacts { get; } = Count("fruitless-contacts", f => f.Between(0, 100_000));

    /// <summary>Those of fruitless-contacts that were no visits. (<c>failed-remote-contacts</c>)</summary>
    public static CountFact FailedRemoteContacts { get; } = Count("failed-remote-contacts", f => f.Between(0, 100_000));

    /// <summary>
    /// The contacts of either direction and the visits in which the borrower was reached (conversation, refused-to-talk, consent-to-call, answered-then-hung-
    /// up, received, met, hostile, distressed), on the last 30 local dates of the borrower. (<c>right-party-contacts-30d</c>)
    /// </summary>
    public static CountFact RightPartyContacts30D { get; } = Count("right-party-contacts-30d", f => f.Between(0, 100_000).Axis(FactAxis.Willingness));

    /// <summary>
    /// The attempts to reach the borrower, visits included, on the last 90 local dates of the borrower that either reached the borrower or were fruitless;
    /// messages that were only sent, delivered or read do not count; missing where the case has no account. (<c>contact-attempts-90d</c>)
    /// </summary>
    public static CountFact ContactAttempts90D { get; } = Count("contact-attempts-90d", f => f.Between(0, 100_000).Optional());

    /// <summary>Those of contact-attempts-90d that reached the borrower. (<c>right-party-attempts-90d</c>)</summary>
    public static CountFact RightPartyAttempts90D { get; } = Count("right-party-attempts-90d", f => f.Between(0, 100_000).Optional());

    /// <summary>
    /// right-party-attempts-90d divided by contact-attempts-90d, exactly; the special code not-attempted where there was none. (<c>right-party-contact-
    /// rate-90d</c>)
    /// </summary>
    public static RatioFact RightPartyContactRate90D { get; } = Quotient("right-party-contact-rate-90d", RightPartyAttempts90D, ContactAttempts90D, "not-attempted", f => f.Axis(FactAxis.Willingness));

    /// <summary>The outbound calls by a person or a machine, to anybody, on the local date of the borrower. (<c>calls-today</c>)</summary>
    public static CountFact CallsToday { get; } = Count("calls-today", f => f.Between(0, 100_000));

    /// <summary>The outbound calls by a person or a machine, to anybody, on the last 7 local dates of the borrower. (<c>calls-7d</c>)</summary>
    public static CountFact Calls7D { get; } = Count("calls-7d", f => f.Between(0, 100_000));

    /// <summary>The outbound contacts of every channel, visits included, to anybody, on the local date of the borrower. (<c>contacts-today</c>)</summary>
    public static CountFact ContactsToday { get; } = Count("contacts-today", f => f.Between(0, 100_000));

    /// <summary>The visits recorded after the same day of the month before the as-of date, up to it, on local dates of the borrower. (<c>visits-1m</c>)</summary>
    public static CountFact VisitsMonth { get; } = Count("visits-1m", f => f.Between(0, 100_000));

    /// <summary>
    /// Local dates of the borrower from the last attempt to reach the borrower, by whatever channel and with whatever outcome, to the as-of date; the special
    /// code never-contacted where there is none. (<c>days-since-last-contact</c>)
    /// </summary>
    public static CountFact DaysSinceLastContact { get; } = Count("days-since-last-contact", f => f.Unit("days").Between(0, 36_500).Special("never-contacted", -1));

    /// <summary>
    /// Local dates of the borrower from the last conversation or meeting with the borrower, whoever began it, to the as-of date; the special code never-
    /// reached where there is none. (<c>days-since-conversation</c>)
    /// </summary>
    public static CountFact DaysSinceConversation { get; } = Count("days-since-conversation", f => f.Unit("days").Between(0, 36_500).Special("never-reached", -1).Axis(FactAxis.Willingness));

    /// <summary>How the borrower stood to the debt in the last contact or visit in which that was learned; missing where it never was. (<c>attitude</c>)</summary>
    public static CategoryFact Attitude { get; } = Category("attitude", Words(BorrowerAttitude.WellKnown), f => f.OpenValues().Optional().Axis(FactAxis.Willingness));

    /// <summary>The overdue reason learned last in a contact or visit; missing where none was learned. (<c>overdue-reason</c>)</summary>
    public static CategoryFact OverdueReason { get; } = Category("overdue-reason", Words(Cases.OverdueReason.WellKnown), f => f.OpenValues().Optional());

    /// <summary>How the last attempt to reach the borrower ended, visits included; missing where there is none. (<c>last-outcome</c>)</summary>
    public static CategoryFact LastOutcome { get; } = Category("last-outcome", Words(ContactOutcome.WellKnown), f => f.OpenValues().Optional());

    /// <summary>The channel of the last attempt to reach the borrower, visits included; missing where there is none. (<c>last-channel</c>)</summary>
    public static CategoryFact LastChannel { get; } = Category("last-channel", Words(Channel.WellKnown), f => f.OpenValues().Optional());

    /// <summary>The channel that the borrower prefers most; missing where none is known. (<c>preferred-channel</c>)</summary>
    public static CategoryFact PreferredChannel { get; } = Category("preferred-channel", Words(Channel.WellKnown), f => f.OpenValues().Optional());

    /// <summary>
    /// The hour of the as-of instant on the borrower's clock, 0 to 23; missing where the borrower may be in zones that differ in it. (<c>local-hour</c>)
    /// </summary>
    public static CountFact LocalHour { get; } = Count("local-hour", f => f.Unit("hours").Between(0, 23).Optional());

    /// <summary>
    /// Whether the borrower has a contact point other than an address that may be used on the as-of date and that the last check, if any, did not find wrong.
    /// (<c>usable-phone</c>)
    /// </summary>
    public static FlagFact HasUsablePhone { get; } = Flag("usable-phone");

    /// <summary>
    /// Whether the borrower has an address that may be used on the as-of date and that the last check, if any, did not find wrong. (<c>usable-address</c>)
    /// </summary>
    public static FlagFact HasUsableAddress { get; } = Flag("usable-address");

    /// <summary>
    /// Days in the business zone from the last verification of an address of the borrower that may be used, in the file or by a check that found it right, to
    /// the as-of date; an address that the last check found wrong does not count; the special code never-verified where there is none. (<c>days-since-
    /// address-verified</c>)
    /// </summary>
    public static CountFact DaysSinceAddressVerified { get; } = Count("days-since-address-verified", f => f.Unit("days").Between(0, 36_500).Special("never-verified", -1));
}
