using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance.Kinds.Compliance;

/// <summary>What a vector says of the debtor, the person and the debts beside the history.</summary>
internal sealed partial class ContactFacts(ContactCase file, string zone)
{
    public List<string> Zones { get; } = [zone];

    public List<CircumstanceSpan> Circumstances { get; } = [];

    public Dictionary<string, string?> CountAs { get; } = new(StringComparer.Ordinal);

    public List<Channel> OptedOut { get; } = [];

    public HolidayCalendar Holidays { get; private set; } = HolidayCalendar.None;

    public string? Region { get; private set; }

    public int? Visitors { get; private set; }

    public PlaceKind? Place { get; private set; }

    public ProductKind? Product { get; private set; }

    public PersonRelation? Relation { get; private set; }

    public ObligationKind? Obligation { get; private set; }

    public DailyWindow? PreferredWindow { get; private set; }

    public void Read(Given facts)
    {
        foreach (string key in facts.Keys)
        {
            Given fact = facts[key];
            if (!fact.IsNull && !ReadOne(key, fact, facts))
            {
                throw new UnsupportedException($"the fact \"{key}\" is not known");
            }
        }
    }

    private bool ReadOne(string key, Given fact, Given facts)
    {
        if (Flags.TryGetValue(key, out (Circumstance What, bool When, bool OfPerson) flag))
        {
            Add(flag.What, fact.AsFlag == flag.When, null, flag.OfPerson);
            return true;
        }

        if (Since.TryGetValue(key, out Circumstance what))
        {
            Add(what, true, file.Instant(fact), false);
            return true;
        }

        switch (key)
        {
            case "personRole" or "relation" or "personRelation":
                ReadRole(fact.AsText);
                return true;
            case "possibleTimeZones" or "candidateTimeZones":
                Zones.AddRange(fact.Items.Select(item => item.AsText).Where(id => !Zones.Contains(id)));
                return true;
            case "publicHolidays" or "holidays":
                Holidays = HolidayCalendar.Create("given", []).WithHolidays(fact.Items.Select(item => DateText.ParseDate(item.AsText)));
                return true;
            case "debts":
                foreach (Given debt in fact.Items)
                {
                    debt.Ignore("kind");
                    CountAs[debt.Text("id")] = debt.TextOrNull("countAs");
                }

                return true;
            case "optedOutMedia" or "optedOutChannels":
                OptedOut.AddRange(fact.Items.Select(item => ContactCase.ChannelOf(item.AsText)));
                return true;
            case "visitors" or "fieldVisitStaff" or "staff":
                Visitors = fact.AsWhole;
                return true;
            case "product":
                Product = ProductKind.Parse(fact.AsText);
                return true;
            case "state" or "region":
                Region = fact.AsText;
                return true;
            case "place":
                Place = PlaceKind.Parse(fact.AsText);
                return true;
            case "contactAtWorkplace" or "atWorkplace" or "placeOfWork":
                Place = fact.AsFlag ? PlaceKind.Workplace : null;
                return true;
            case "inconvenientTimes" or "inconvenientWindow" or "inconvenientWindows" or "inconvenientHours":
                PreferredWindow = Window(fact.Items[0].IsArray ? fact.Items[0] : fact).Complement();
                return true;
            case "preferredWindow" or "convenientWindow" or "requestedWindow" or "preferredContactWindow" or "requestedContactWindow" or "preferredHours" or "preferredTimes":
                PreferredWindow = Window(fact.Items[0].IsArray ? fact.Items[0] : fact);
                return true;
            default:
                return ReadAttorney(key, fact, facts) || ReadPause(key, fact, facts) || ReadAgreement(key, fact, facts) || ReadMessage(key, fact) || ReadSense(key, fact);
        }
    }

    private static DailyWindow Window(Given pair) => DailyWindow.Parse($"{pair.Items[0].AsText}-{pair.Items[1].AsText}");

    private void Add(Circumstance what, bool isSo, DateTimeOffset? from, bool ofPerson)
    {
        if (isSo)
        {
            Circumstances.Add(new CircumstanceSpan(what) { From = from, Person = ofPerson ? file.Person : null });
        }
    }

    private void ReadRole(string role)
    {
        if (role is ContactCase.Debtor or "borrower" or "consumer")
        {
            return;
        }

        file.IsWithSomebodyElse();
        switch (role)
        {
            case "guarantor":
                Obligation = ObligationKind.Guarantor;
                break;
            case "joint-obligor" or "joint-debtor" or "co-borrower" or "co-debtor" or "joint-liability" or "joint-borrower" or "joint-liability-party" or "co-obligor":
                Obligation = ObligationKind.JointObligor;
                break;
            case "debt-related" or "debt-related-third-party" or "related-third-party":
                Add(Circumstance.DebtRelated, true, null, ofPerson: true);
                break;
            case "parent-of-minor":
                Relation = PersonRelation.Parent;
                Add(Circumstance.Minor, true, null, ofPerson: false);
                break;
            default:
                Relation = PersonRelation.Parse(role switch
                {
                    "neighbour" => "neighbor",
                    "administrator" => "executor",
                    "successor-in-interest" => "successor",
                    "lawyer" => "attorney",
                    "legal-guardian" => "guardian",
                    _ => role,
                });
                break;
        }
    }
}
