using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Conformance.Reading;
using CollectionRules.Monetary;

namespace CollectionRules.Conformance.Kinds.Compliance;

/// <summary>The case file, context and attempt of a vector, with the defaults of the conventions.</summary>
internal sealed class ContactCase
{
    public const string Debtor = "debtor";

    private readonly SortedSet<string> debts = new(StringComparer.Ordinal);
    private readonly SortedSet<string> others = new(StringComparer.Ordinal);
    private readonly List<CaseEvent> events = [];
    private readonly Dictionary<string, string> threads = new(StringComparer.Ordinal);

    private ContactCase(Given given, bool takesElectronicConsent)
    {
        string zone = given.TextOrNull("debtorTimeZone") ?? throw new UnsupportedException("the case has no debtorTimeZone");
        Zone = ZoneRules.Resolve(zone);
        Given attempt = given["attempt"];
        At = Instant(attempt["at"]);
        Person = PersonOf(attempt);
        Facts = new ContactFacts(this, zone);
        if (given.Find("facts") is { IsNull: false } facts)
        {
            Facts.Read(facts);
            takesElectronicConsent &= !facts.Keys.Any(key => key.Contains("lectronic", StringComparison.Ordinal));
        }

        if (takesElectronicConsent)
        {
            Add(new ConsentGiven(NextId("electronic"), At.AddDays(-1)) { Consent = ConsentKind.ElectronicContact, Person = Person });
        }

        foreach (Given told in (given.Find("history")?.Items ?? []).OrderBy(told => Instant(told["at"])))
        {
            events.Add(Event(told, $"history-{events.Count}"));
        }

        Attempt = ReadAttempt(attempt);
        Context = new ContactContext { Case = File(), Holidays = Facts.Holidays, Circumstances = [.. Facts.Circumstances] };
    }

    public ZoneRules Zone { get; }

    public DateTimeOffset At { get; }

    /// <summary>The person of the attempt; a role that is not the debtor's makes it another person.</summary>
    public string Person { get; private set; }

    public ContactFacts Facts { get; }

    public ContactAttempt Attempt { get; }

    public ContactContext Context { get; }

    /// <summary>The case of a vector.</summary>
    /// <param name="given">What it gives.</param>
    /// <param name="takesElectronicConsent">Whether a case that says nothing of consent to electronic contact has it: it is about something else.</param>
    /// <returns>The case.</returns>
    public static ContactCase Read(Given given, bool takesElectronicConsent) => new(given, takesElectronicConsent);

    public void Add(CaseEvent told) => events.Add(told);

    public string NextId(string prefix) => $"{prefix}-{events.Count}";

    /// <summary>A contact with somebody else than the debtor, although no person is named.</summary>
    public void IsWithSomebodyElse()
    {
        if (Person == Debtor)
        {
            Person = "other-person";
        }

        others.Add(Person);
    }

    /// <summary>An instant, or the start of a day in the debtor's zone.</summary>
    public DateTimeOffset Instant(Given given) => given.AsText.Length == 10 ? Zone.StartOfDay(DateText.ParseDate(given.AsText)) : DateText.ParseInstant(given.AsText);

    public static Channel ChannelOf(string word) => word switch
    {
        "face-to-face" or "visit" => Channel.FieldVisit,
        "phone" or "telephone" => Channel.Call,
        "robot" or "robocall" or "voice-bot" or "ai-call" or "intelligent-voice" or "automated-call" => Channel.RobotCall,
        "text" or "text-message" => Channel.Sms,
        "e-mail" => Channel.Email,
        "mail" or "post" => Channel.Letter,
        _ => Channel.Parse(word),
    };

    private static ContactPurpose PurposeOf(string? word) => word switch
    {
        null or "collection" => ContactPurpose.Demand,
        "sue" or "lawsuit" or "file-lawsuit" or "bring-suit" or "litigation" => ContactPurpose.Parse("file-suit"),
        "threaten-lawsuit" or "threaten-litigation" or "suit-threat" or "threat-of-suit" => ContactPurpose.Parse("threaten-suit"),
        _ when word.StartsWith("notify-", StringComparison.Ordinal) && (word.Contains("terminat", StringComparison.Ordinal) || word.Contains("end", StringComparison.Ordinal)) => ContactPurpose.Parse("notify-termination"),
        "legal-notice" or "legally-required-communication" => ContactPurpose.Parse("legally-required"),
        _ => ContactPurpose.Parse(word),
    };

    private string PersonOf(Given given)
    {
        string person = given.TextOrNull("personId") ?? Debtor;
        if (person != Debtor)
        {
            others.Add(person);
        }

        return person;
    }

    private ImmutableArray<string> DebtsOf(Given given)
    {
        ImmutableArray<string> named = given.Find("debtIds") is { IsNull: false } list ? [.. list.Items.Select(item => item.AsText)] : ["D1"];
        debts.UnionWith(named);
        return named;
    }

    private static ContactDirection DirectionOf(Given given) => given.TextOrNull("direction") switch
    {
        null or "outbound" => ContactDirection.Outbound,
        "inbound" => ContactDirection.Inbound,
        string other => throw new UnsupportedException($"the direction \"{other}\" is not known"),
    };

    /// <summary>A message belongs to the thread before it where it says so or comes in; one that goes out by itself begins a thread.</summary>
    private string? ThreadOf(Given given, Channel channel, ContactDirection direction, string id)
    {
        bool isSame = given.Flag("sameThread");
        if (given.TextOrNull("threadId") is string told)
        {
            return told;
        }

        string key = channel.ToString();
        string? known = threads.GetValueOrDefault(key) ?? (isSame ? threads.Values.LastOrDefault() : null);
        string thread = known is not null && (isSame || direction == ContactDirection.Inbound) ? known : id;
        return threads[key] = thread;
    }

    private CaseEvent Event(Given given, string id)
    {
        DateTimeOffset at = Instant(given["at"]);
        string word = given.Text("channel");
        string outcome = given.Text("outcome");
        ContactDirection direction = DirectionOf(given);
        string person = PersonOf(given);
        ImmutableArray<string> accounts = DebtsOf(given);
        string collector = given.TextOrNull("collectorId") ?? "C1";
        string? number = given.TextOrNull("number");
        ContactPurpose purpose = PurposeOf(given.TextOrNull("purpose"));
        if (word == "consent")
        {
            return outcome == "consent-to-call"
                ? new ConsentGiven(id, at) { Consent = ConsentKind.RepeatedContact, Person = person }
                : throw new UnsupportedException($"the outcome \"{outcome}\" of a consent is not known");
        }

        Channel channel = ChannelOf(word);
        return new ContactAttempted(id, at)
        {
            Channel = channel, Direction = direction, Purpose = purpose, Outcome = ContactOutcome.Parse(outcome), Person = person,
            ContactPoint = number, Collector = collector, Accounts = accounts, Thread = ThreadOf(given, channel, direction, id),
        };
    }

    private ContactAttempt ReadAttempt(Given given)
    {
        _ = given.Find("personId");
        Channel channel = ChannelOf(given.Text("channel"));
        ContactDirection direction = DirectionOf(given);
        return new ContactAttempt
        {
            At = At, Channel = channel, Direction = direction, Purpose = PurposeOf(given.TextOrNull("purpose")), Person = Person,
            ContactPoint = given.TextOrNull("number"), Accounts = DebtsOf(given), Collector = given.TextOrNull("collectorId") ?? "C1",
            Staff = given.NumberOrNull("visitors") is decimal own ? (int)own : Facts.Visitors,
            Place = PlaceOf(given.TextOrNull("place") ?? given.TextOrNull("location")) ?? Facts.Place ?? (given.TextOrNull("number") is "work" or "workplace" ? PlaceKind.Workplace : null),
            IsRecorded = given.Find("recorded")?.AsFlag,
            Thread = ThreadOf(given, channel, direction, "attempt"),
        };
    }

    private static PlaceKind? PlaceOf(string? word) => word is null ? null : PlaceKind.Parse(word is "work" or "place-of-work" ? "workplace" : word);

    private CollectionCase File()
    {
        CaseFile file = CaseFile.For("vector").In(Currency.USD).Of(new Borrower
        {
            Id = Debtor, Zones = [.. Facts.Zones], Region = Facts.Region,
            Preferences = new ContactPreferences { OptedOut = [.. Facts.OptedOut], Window = Facts.PreferredWindow },
        });
        foreach (string other in others)
        {
            file.With(new Person { Id = other, Relation = other == Person ? Facts.Relation : null });
        }

        foreach (string debt in debts.Union(Facts.CountAs.Keys))
        {
            file.With(new Account
            {
                Id = debt, Product = Facts.Product ?? ProductKind.PersonalLoan, BusinessZone = Facts.Zones[0], Contract = new ContractTerms { Rounding = RoundingRule.HalfUp },
                CountAs = Facts.CountAs.GetValueOrDefault(debt),
                Obligations = Facts.Obligation is ObligationKind kind ? [new Obligation { Person = Person, Kind = kind }] : [],
            });
        }

        foreach (CaseEvent told in events)
        {
            file.With(told);
        }

        return file.Build();
    }
}
