using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Compliance;
using CollectionRules.Compliance.Calculations;
using CollectionRules.Explanations;
using CollectionRules.Json.Shapes;
using CollectionRules.Rules.History;

namespace CollectionRules.Json.Sections;

/// <summary>What a rule of a lender's own must look like, kind by kind.</summary>
internal static partial class RuleShapes
{
    /// <summary>A rule of any kind.</summary>
    public static readonly NamedShape Rule = new("rule", "A rule as data: what it asks, where it comes from, when it is in force.", static () => AnyRule!);

    /// <summary>The most rules of one pack.</summary>
    public const int MostRules = 1_000;

    private static readonly TextShape Date = new(TextRule.Date);

    private static readonly FormShape<ConsentKind> Consent = new(CaseForms.ConsentKind);

    private static readonly ArrayShape Channels = Words(CaseForms.Channel);

    private static readonly ArrayShape Purposes = Words(CaseForms.ContactPurpose);

    private static readonly ArrayShape Circumstances = Words(RuleForms.Circumstance);

    private static readonly ArrayShape Products = Words(CaseForms.ProductKind);

    private static readonly ArrayShape Causes = Words(CaseForms.LimitationCause);

    private static readonly ArrayShape Ids = CommonShapes.Names(0, 1_000);

    private static readonly NamedShape Citation = new("citation", "Where a rule comes from, and how far that was verified.", static () => new ObjectShape(
        new("source", CommonShapes.Free, "The statute, standard, guideline or house policy, with its date.", IsRequired: true),
        new("clause", CommonShapes.Free, "The article, section or paragraph.", IsRequired: true),
        new("quality", WordShape.Of(RuleForms.Qualities), "How far it was verified: primary text, consolidated, paraphrase, secondary, single source, from memory, or a policy of one's own.", IsRequired: true),
        new("seenOn", Date!, "The day on which the source was looked at.", IsRequired: true)));

    private static readonly NamedShape Scope = new("contactScope", "Which contacts a rule is for; every outbound one where nothing is said.", static () => new ObjectShape(
        new("channels", Channels!, "Only these channels."),
        new("exceptChannels", Channels!, "Not these channels."),
        new("purposes", Purposes!, "Only these purposes."),
        new("exceptPurposes", Purposes!, "Not these purposes."),
        new("products", Products!, "Only where one of the debts is of these products."),
        new("places", Words(CaseForms.PlaceKind), "Only at these places."),
        new("regions", Ids!, "Only where the borrower lives in one of these regions."),
        new("exceptRelations", Words(CaseForms.PersonRelation), "Not to persons of these relations."),
        new("audience", WordShape.Of(ContactScope.Audiences), "To whom; anyone where nothing is said."),
        new("coversInbound", CommonShapes.Flag, "Whether contacts that the other side begins are covered too; no where nothing is said."),
        new("humansOnly", CommonShapes.Flag, "Whether contacts made by machines are left out; no where nothing is said.")));

    private static readonly NamedShape Counted = new("countedContacts", "Which contacts a cap or cooldown counts.", static () => new ObjectShape(
        new("query", HistoryReader.Query, "What counts, and by what it is counted apart; the window is the rule's own.", IsRequired: true),
        new("exceptWithConsent", Consent!, "A consent with which a contact does not count and is not held."),
        new("consentLasts", CommonShapes.Span, "How long that consent lasts; to its own end where nothing is said."),
        new("countsConsented", CommonShapes.Flag, "Whether contacts with that consent count for others; no where nothing is said."),
        new("repliesWithinBusinessDays", CommonShapes.Whole(0, 366), "Replies to a thread within so many business days do not count.")));

    private static readonly VariantShape AnyRule = new("kind", [.. Contacts(), .. Others()]);

    private static ArrayShape Words<T>(TextForm<T> form)
        where T : struct => new(new FormShape<T>(form), 0, 1_000);

    private static (string Word, string Description, ObjectShape Shape) Kind(string word, string description, params ReadOnlySpan<ShapeMember> members) => (word, description, new ObjectShape(
    [
        new("id", CommonShapes.Name, "The id, its own within the pack.", IsRequired: true),
        new("citation", Citation, "Where it comes from.", IsRequired: true),
        new("inForceFrom", Date, "The first day on which it is in force; always was where nothing is said."),
        new("inForceUntil", Date, "The first day on which it is no longer in force."),
        .. members,
    ]));

    private static (string Word, string Description, ObjectShape Shape) Contact(string word, string description, params ReadOnlySpan<ShapeMember> members) => Kind(
        word,
        description,
        [
            new("scope", Scope, "Which contacts it is for; every outbound one where nothing is said."),
            new("strength", WordShape.Of(ContactRule.Strengths), "What follows where it is not met; prohibition where nothing is said."),
            new("reason", new FormShape<ReasonCode>(PolicyForms.Reason), "The reason where it is not met.", IsRequired: true),
            .. members,
        ]);

    private static ImmutableArray<(string Word, string Description, ObjectShape Shape)> Contacts() =>
    [
        Contact(ContactWindowRule.KindName, "When contacts may be made.", [
            new("hours", CommonShapes.Free, "When it is open, such as \"Mon-Fri 09:00-18:00\"; starts are inside, ends are not.", IsRequired: true),
            new("clock", new FormShape<ContactClock>(RuleForms.Clock), "Whose wall clock: debtor, the id of a zone, or debtor+ and a zone for both; debtor where nothing is said."),
            new("holidays", new ArrayShape(Date, 0, 10_000), "The only holidays that count; those of the context where none is listed."),
            new("openedBy", Consent, "A consent that opens other times."),
        ]),
        Contact(ContactCapRule.KindName, "How many contacts there may be in a window.", [
            new("counted", Counted, "What counts.", IsRequired: true),
            new("limits", new ArrayShape(new ObjectShape(
                new("count", CommonShapes.Whole(0, 1_000_000), "The most contacts; 0 for none.", IsRequired: true),
                new("window", new FormShape<HistoryWindow>(RuleForms.Window), "The window, such as day, rolling P7D, month or for PT24H.", IsRequired: true)), 1, 100), "The limits; all hold at once.", IsRequired: true),
            new("liftedBy", Consent, "A consent that lifts the cap."),
        ]),
        Contact(CooldownRule.KindName, "How long after a contact there is none.", [
            new("counted", Counted, "What counts.", IsRequired: true),
            new("window", new FormShape<HistoryWindow>(RuleForms.Window), "How long, such as rolling P7D or for PT24H.", IsRequired: true),
            new("liftedBy", Consent, "A consent that lifts the wait."),
            new("liftedWhen", Circumstances, "Circumstances of the person that lift the wait."),
        ]),
        Contact(PreferredTimesRule.KindName, "The times that the borrower prefers."),
        Contact(RestrictionRule.KindName, "No such contact, at all or while something holds.", [
            new("when", Circumstances, "While one of these holds; always where none is listed."),
            new("unless", Circumstances, "Not while one of these holds."),
            new("liftedBy", Consent, "A consent that lifts it."),
            new("lasts", CommonShapes.Span, "How long it lasts at most after the circumstance began."),
            new("beginsDuring", new FormShape<Circumstance>(RuleForms.Circumstance), "It holds only where the circumstance began during this one."),
        ]),
        Contact(RequiredStepRule.KindName, "What must have been done before.", [
            new("step", WordShape.Of(RequiredStepRule.Steps), "What.", IsRequired: true),
            new("notice", new FormShape<NoticeKind>(CaseForms.NoticeKind), "The notice, for a step that is one."),
            new("consent", Consent, "The consent, for a step that is one."),
            new("subject", CommonShapes.Name, "What the step is about, such as the role that approves."),
            new("certificates", Ids, "The certificates that agents need, for a step that is one."),
            new("minimumStaff", CommonShapes.Whole(1, 1_000), "How many persons; 1 where nothing is said."),
            new("validFor", CommonShapes.Span, "How long the step is good for."),
            new("wait", CommonShapes.Span, "How long after the step the contact may be."),
            new("unknownBlocks", CommonShapes.Flag, "Whether not knowing blocks; yes where nothing is said."),
        ]),
        Contact(MediumOptOutRule.KindName, "Nothing by a medium that the borrower opted out of.", [
            new("openPurposes", Purposes, "Purposes that stay open."),
            new("oncePurposes", Purposes, "Purposes that stay open once."),
            new("replyPurposes", Purposes, "Purposes that stay open as replies."),
        ]),
        Contact(ThirdPartyRule.KindName, "When and for what persons other than the obligors may be contacted.", [
            new("countAsBorrower", Words(CaseForms.PersonRelation), "Relations that count as the borrower."),
            new("countAsBorrowerOfMinor", Words(CaseForms.PersonRelation), "Relations that count as the borrower where that is a minor."),
            new("countAsBorrowerWhen", Circumstances, "Circumstances of a person with which they count as the borrower."),
            new("permitsOthers", CommonShapes.Flag, "Whether others may be contacted at all; yes where nothing is said."),
            new("eligibleWhen", Circumstances, "Circumstances in which they may."),
            new("eligibleAfterFailures", CommonShapes.Whole(1, 1_000), "They may after so many failures in a row to reach the borrower."),
            new("eligibleWithoutNumber", CommonShapes.Flag, "They may where the borrower's number is out of service; no where nothing is said."),
            new("purposes", Purposes, "Only for these purposes."),
            new("stopsOnRefusal", CommonShapes.Flag, "Whether a refusal by the person ends it; no where nothing is said."),
        ]),
    ];
}
