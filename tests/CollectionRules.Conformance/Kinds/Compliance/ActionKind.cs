using CollectionRules.Calendars;
using CollectionRules.Compliance.Calculations;
using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance.Kinds.Compliance;

/// <summary>A step that is no contact: a report of negative information.</summary>
internal sealed class ActionKind : IVectorKind
{
    public VectorSchema Schema => VectorSchema.Compliance;

    public string Name => "action";

    public Outcome Run(Vector vector)
    {
        Given given = vector.Given;
        string action = Words.ToKebab(given.Text("action"));
        if (action is not ("report-negative-information" or "report-to-credit-bureau" or "report-to-bureau"))
        {
            throw new UnsupportedException($"the action \"{action}\" is not known");
        }

        ZoneRules zone = given.TextOrNull("debtorTimeZone") is string id ? ZoneRules.Resolve(id) : ZoneRules.Utc;
        Given? contact = given.Find("firstContact");
        bool isKnown = contact is { IsNull: false };
        DateOnly? on = isKnown ? zone.DateAt(Instant(contact!["at"], zone)) : null;
        bool? isSpoken = isKnown ? IsSpoken(contact!.Text("kind")) : null;
        BureauReport report = new()
        {
            At = Instant(given["at"], zone),
            NoticeAt = given.Find("priorNoticeToSubjectAt") is { IsNull: false } notice ? Instant(notice, zone) : null,
            SpokenOn = isSpoken == true ? on : null,
            WrittenOn = isSpoken == false ? on : null,
            UndeliverableOn = given.Find("undeliverableNoticeAt") is { IsNull: false } returned ? zone.DateAt(Instant(returned, zone)) : null,
        };
        Comparison comparison = new(vector);
        ContactKind.Compare(comparison, Packs.OfJurisdiction(vector).Check(report, zone));
        return comparison.Outcome();
    }

    private static bool? IsSpoken(string kind) => kind switch
    {
        "conversation" or "call" or "phone" or "telephone" or "in-person" or "met" or "spoke" or "telephone-conversation" or "phone-conversation" => true,
        "letter" or "email" or "e-mail" or "sms" or "text" or "electronic-message" or "mail" => false,
        "none" or "voicemail" or "voicemail-left" or "limited-content-message" or "no-answer" => null,
        _ => throw new UnsupportedException($"the contact \"{kind}\" is not known"),
    };

    private static DateTimeOffset Instant(Given given, ZoneRules zone) => given.AsText.Length == 10 ? zone.StartOfDay(DateText.ParseDate(given.AsText)) : DateText.ParseInstant(given.AsText);
}
