using System.Globalization;
using CollectionRules.Conformance;
using CollectionRules.Conformance.Kinds;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Tests.Conformance.Compliance;

/// <summary>Neighbors of the sample: other outcomes, channels, relations and dates of the same clauses.</summary>
public sealed class ContactProbeTests
{
    [Theory]
    // One clock for China; an agreement widens the hours; consent of the debtor lifts them.
    [InlineData("CN-GBT45251", "Asia/Urumqi", "2026-03-10T22:00:00+08:00 call", "", "", "blocked outside-contact-hours 2026-03-11T08:00:00+08:00")]
    [InlineData("CN-GBT45251", "Asia/Shanghai", "2026-03-10T23:30:00+08:00 call", """ "agreedWindow": ["22:00", "23:00"] """, "", "blocked outside-contact-hours 2026-03-11T08:00:00+08:00")]
    [InlineData("CN-GBT45251", "Asia/Shanghai", "2026-03-10T05:00:00+08:00 call", """ "agreedWindow": ["06:00", "07:00"] """, "", "blocked outside-contact-hours 2026-03-10T06:00:00+08:00")]
    [InlineData("CN-CBA2026", "Asia/Shanghai", "2026-03-10T22:30:00+08:00 call", """ "debtorConsent": true """, "", "allowed")]
    [InlineData("CN-GBT45251", "Asia/Shanghai", "2026-03-10T23:00:00+08:00 call inbound", "", "", "allowed")]
    // Effective calls: robots count, inbound and unanswered ones do not; messages have other clauses.
    [InlineData("CN-GBT45251", "Asia/Shanghai", "2026-03-10T19:00:00+08:00 robot-call", "", "2026-03-10T09:00:00+08:00 robot-call conversation; 2026-03-10T10:00:00+08:00 call answered-then-hung-up; 2026-03-10T11:00:00+08:00 call conversation", "blocked daily-effective-call-cap 2026-03-11T08:00:00+08:00")]
    [InlineData("CN-GBT45251", "Asia/Shanghai", "2026-03-10T19:00:00+08:00 call", "", "2026-03-10T09:00:00+08:00 call conversation inbound; 2026-03-10T10:00:00+08:00 call voicemail-left; 2026-03-10T11:00:00+08:00 call conversation", "allowed")]
    [InlineData("CN-CBA2026", "Asia/Shanghai", "2026-03-10T19:00:00+08:00 call #N2", "", "2026-03-10T09:00:00+08:00 call no-answer #N1 x6", "allowed")]
    [InlineData("CN-CBA2026", "Asia/Shanghai", "2026-03-10T19:00:00+08:00 call #N1", "", "2026-03-10T09:00:00+08:00 call no-answer #N1 x5; 2026-03-10T16:00:00+08:00 call conversation #N1", "allowed")]
    [InlineData("CN-CBA2026", "Asia/Shanghai", "2026-03-10T19:00:00+08:00 call #N1", """ "agreedWithDebtor": true """, "2026-03-10T09:00:00+08:00 call no-answer #N1 x6", "allowed")]
    // Third parties.
    [InlineData("CN-GBT45251", "Asia/Shanghai", "2026-03-10T10:00:00+08:00 call location @contact-1", """ "personRole": "contact-person", "debtorReachable": false """, "", "allowed")]
    [InlineData("CN-GBT45251", "Asia/Shanghai", "2026-03-10T10:00:00+08:00 call @g-1", """ "personRole": "guarantor", "debtorReachable": true """, "", "allowed")]
    [InlineData("CN-GBT45251", "Asia/Shanghai", "2026-03-10T10:00:00+08:00 call location @contact-1", """ "personRole": "contact-person", "debtorDeceased": true """, "", "allowed")]
    [InlineData("CN-CBA2026", "Asia/Shanghai", "2026-03-10T19:00:00+08:00 call location @friend-1", """ "personRole": "friend" """, "2026-03-09T09:00:00+08:00 call no-answer x3", "allowed")]
    [InlineData("CN-CBA2026", "Asia/Shanghai", "2026-03-10T19:00:00+08:00 call location @friend-1", """ "personRole": "friend" """, "2026-03-09T09:00:00+08:00 call no-answer x2", "blocked third-party-not-eligible never")]
    [InlineData("CN-CBA2026", "Asia/Shanghai", "2026-03-10T19:00:00+08:00 call @spouse-1", """ "personRole": "spouse", "debtRelated": true """, "", "allowed")]
    [InlineData("CN-GBT45251", "Asia/Shanghai", "2026-03-10T10:00:00+08:00 field-visit", """ "visitors": 2 """, "2026-03-10T09:00:00+08:00 field-visit not-home", "blocked field-visit-daily-cap 2026-03-11T08:00:00+08:00")]
    // Regulation F.
    [InlineData("US-REGF", "America/New_York", "2026-06-10T21:00:00-04:00 email", "", "", "blocked outside-contact-hours 2026-06-11T08:00:00-04:00")]
    [InlineData("US-REGF", "America/New_York", "2026-06-07T15:00:00-04:00 call", "", "2026-06-07T09:00:00-04:00 call busy x4; 2026-06-07T10:00:00-04:00 call not-in-service x4", "allowed")]
    [InlineData("US-REGF", "America/New_York", "2026-06-07T15:00:00-04:00 call", "", "2026-06-07T09:00:00-04:00 sms delivered x9", "allowed")]
    [InlineData("US-REGF", "America/New_York", "2026-06-04T10:00:00-04:00 call", "", "2026-06-01T10:00:00-04:00 call conversation; 2026-06-01T10:05:00-04:00 consent consent-to-call; 2026-06-03T10:00:00-04:00 call conversation", "presumed-violation conversation-cooldown 2026-06-10T08:00:00-04:00")]
    [InlineData("US-REGF", "America/New_York", "2026-06-07T10:00:00-04:00 call", "", "2026-06-01T10:00:00-04:00 call conversation; 2026-06-01T10:05:00-04:00 consent consent-to-call", "allowed")]
    [InlineData("US-REGF", "America/New_York", "2026-06-10T10:00:00-04:00 letter", """ "writtenCeaseNoticeReceivedAt": "2026-06-01" """, "", "blocked cease-communication never")]
    [InlineData("US-REGF", "America/New_York", "2026-06-10T10:00:00-04:00 call @a-1", """ "personRole": "attorney", "attorneyRepresentsThisDebt": true """, "", "allowed")]
    [InlineData("US-REGF", "America/New_York", "2026-06-10T10:00:00-04:00 call", """ "attorneyRepresentsThisDebt": true, "attorneyUnresponsive": true """, "", "allowed")]
    [InlineData("US-REGF", "America/New_York", "2026-06-10T10:00:00-04:00 call", """ "attorneyRepresentsThisDebt": true, "attorneyContactKnown": false """, "", "allowed")]
    [InlineData("US-REGF", "America/New_York", "2026-06-10T10:00:00-04:00 call @s-1", """ "personRole": "spouse" """, "", "allowed")]
    [InlineData("US-REGF", "America/New_York", "2026-06-10T10:00:00-04:00 call @n-1", """ "personRole": "neighbour" """, "", "blocked third-party-not-eligible never")]
    [InlineData("US-REGF", "America/New_York", "2026-06-10T10:00:00-04:00 call location @n-1", "", "2026-06-01T10:00:00-04:00 call conversation location @n-1", "blocked location-contact-repeated never")]
    [InlineData("US-REGF", "America/New_York", "2026-06-10T10:00:00-04:00 sms", """ "optedOutMedia": ["email"] """, "", "allowed")]
    [InlineData("US-REGF", "America/New_York", "2026-06-10T10:00:00-04:00 sms reply-to-consumer", """ "optedOutMedia": ["sms"] """, "2026-06-10T09:40:00-04:00 sms received inbound", "allowed")]
    [InlineData("US-REGF", "America/New_York", "2026-06-10T10:00:00-04:00 call", """ "writtenDisputeReceivedAt": "2026-06-03", "validationPeriodEnds": "2026-07-08" """, "", "blocked validation-dispute never")]
    [InlineData("US-REGF", "America/New_York", "2026-07-20T10:00:00-04:00 call", """ "writtenDisputeReceivedAt": "2026-07-09", "validationPeriodEnds": "2026-07-08" """, "", "allowed")]
    [InlineData("US-REGF", "America/New_York", "2026-06-10T10:00:00-04:00 letter", """ "timeBarred": true """, "", "allowed")]
    [InlineData("US-REGF", "America/New_York", "2026-06-10T10:00:00-04:00 call", """ "employerProhibits": true, "contactAtWorkplace": true """, "", "blocked workplace-prohibited never")]
    [InlineData("US-REGF", "America/New_York", "2026-06-10T10:00:00-04:00 sms", """ "lastConsumerTextAt": "2026-04-01" """, "", "blocked text-number-not-verified never")]
    [InlineData("US-NYC", "America/New_York", "2026-10-09T10:00:00-04:00 call", "", "2026-10-05T10:00:00-04:00 email delivered; 2026-10-06T10:00:00-04:00 call no-answer; 2026-10-07T10:00:00-04:00 sms delivered", "blocked state-frequency-cap 2026-10-12T08:00:00-04:00")]
    [InlineData("US-NYC", "America/New_York", "2026-08-28T10:00:00-04:00 call", "", "2026-08-25T10:00:00-04:00 call no-answer x3", "allowed")]
    [InlineData("US-NYC", "America/New_York", "2026-10-09T10:00:00-04:00 email", "", "2026-10-05T10:00:00-04:00 email delivered x2", "allowed")]
    [InlineData("US-NYC", "America/New_York", "2026-10-09T10:00:00-04:00 email", """ "electronicConsent": false """, "", "blocked electronic-consent-missing never")]
    // Other spellings of a fact; one that denies, or says something else, is not taken for it.
    [InlineData("US-REGF", "America/New_York", "2026-06-10T10:00:00-04:00 call #work", """ "employerKnownToProhibit": true """, "", "blocked workplace-prohibited never")]
    [InlineData("US-REGF", "America/New_York", "2026-06-10T10:00:00-04:00 call #work", """ "employerKnownToProhibit": false """, "", "allowed")]
    [InlineData("US-REGF", "America/New_York", "2026-06-10T10:00:00-04:00 call", """ "bankruptcyStay": true """, "", "blocked bankruptcy-stay never")]
    [InlineData("AU-RG96", "Australia/Melbourne", "2026-03-12T10:00:00+11:00 call", """ "state": "VIC", "noContactRequest": true """, "", "blocked no-contact-request never")]
    [InlineData("AU-RG96", "Australia/Sydney", "2026-06-09T10:00:00+10:00 call location @neighbour", """ "thirdPartyAgreed": true """, "2026-03-10T10:00:00+11:00 call conversation location @neighbour", "allowed")]
    [InlineData("UK-CONC7", "Europe/London", "2026-07-01T10:00:00+01:00 call", """ "breathingSpaceStartedOn": "2026-03-02", "breathingSpaceKind": "mental-health-crisis" """, "", "blocked moratorium-active never")]
    [InlineData("US-MA", "America/New_York", "2026-06-05T10:00:00-04:00 email", "", "2026-06-02T10:00:00-04:00 call no-answer x4", "allowed")]
    // Australia.
    [InlineData("AU-RG96", "Australia/Sydney", "2026-03-12T10:00:00+11:00 call", "", "2026-03-10T10:00:00+11:00 call voicemail-left; 2026-03-10T12:00:00+11:00 email delivered; 2026-03-11T12:00:00+11:00 sms delivered", "blocked weekly-contact-cap 2026-03-17T07:30:00+11:00")]
    [InlineData("AU-RG96", "Australia/Sydney", "2026-03-12T10:00:00+11:00 call", "", "2026-03-10T10:00:00+11:00 call voicemail-left; 2026-03-10T12:00:00+11:00 email bounced; 2026-03-11T12:00:00+11:00 sms delivered", "allowed")]
    [InlineData("AU-RG96", "Australia/Sydney", "2026-03-10T08:00:00+11:00 field-visit", "", "", "blocked outside-contact-hours 2026-03-10T09:00:00+11:00")]
    [InlineData("AU-RG96", "Australia/Sydney", "2026-03-25T10:00:00+11:00 field-visit", "", "2026-03-10T10:00:00+11:00 field-visit not-home", "allowed")]
    [InlineData("AU-RG96", "Australia/Sydney", "2026-09-09T10:00:00+10:00 call location @neighbour", "", "2026-03-10T10:00:00+11:00 call conversation location @neighbour", "blocked third-party-interval 2026-09-10T07:30:00+10:00")]
    [InlineData("AU-RG96", "Australia/Melbourne", "2026-03-12T10:00:00+11:00 call", """ "state": "VIC", "writtenNoContactRequestAt": "2026-03-01" """, "", "blocked no-contact-request never")]
    [InlineData("AU-RG96", "Australia/Adelaide", "2026-10-05T10:00:00+10:30 call", """ "state": "SA", "publicHolidays": ["2026-10-05"] """, "", "blocked public-holiday 2026-10-06T07:30:00+10:30")]
    [InlineData("AU-RG96", "Australia/Sydney", "2026-10-05T10:00:00+11:00 call", """ "state": "NSW", "publicHolidays": ["2026-10-05"] """, "", "allowed")]
    [InlineData("AU-RG96", "Australia/Sydney", "2026-04-25T10:00:00+10:00 email", "", "", "blocked public-holiday 2026-04-26T00:00:00+10:00")]
    // The rest.
    [InlineData("UK-CONC7", "Europe/London", "2026-04-30T10:00:00+01:00 call", """ "breathingSpaceStartedOn": "2026-03-02", "debtIncluded": true """, "", "blocked moratorium-active 2026-05-01T00:00:00+01:00")]
    [InlineData("UK-CONC7", "Europe/London", "2026-05-01T00:00:00+01:00 call", """ "breathingSpaceStartedOn": "2026-03-02", "debtIncluded": true """, "", "allowed")]
    [InlineData("UK-CONC7", "Europe/London", "2026-04-01T10:00:00+01:00 call", """ "breathingSpaceStartedOn": "2026-03-02", "debtIncluded": false """, "", "allowed")]
    [InlineData("UK-CONC7", "Europe/London", "2026-06-01T10:00:00+01:00 call", """ "particularlyVulnerable": true """, "", "allowed")]
    [InlineData("IN-RBI", "Asia/Kolkata", "2026-08-10T07:59:59+05:30 call", "", "", "blocked outside-contact-hours 2026-08-10T08:00:00+05:30")]
    [InlineData("IN-RBI-MFI", "Asia/Kolkata", "2026-08-10T08:30:00+05:30 call", "", "", "allowed")]
    [InlineData("VN-TT18", "Asia/Ho_Chi_Minh", "2026-03-10T21:00:00+07:00 call", "", "", "blocked outside-contact-hours 2026-03-11T07:00:00+07:00")]
    [InlineData("VN-TT18", "Asia/Ho_Chi_Minh", "2026-03-10T10:00:00+07:00 call @r-1", """ "personRole": "relative" """, "", "blocked third-party-not-eligible never")]
    public void Run_Contact_HasTheOutcomeOfTheClause(string pack, string zone, string attempt, string facts, string history, string expected)
    {
        string[] outcome = expected.Split(' ');
        string reason = outcome.Length > 1 ? $"\"{outcome[1]}\"" : "null";
        string next = outcome.Length < 3 ? "" : outcome[2] == "never" ? """, "earliestNext": null""" : $", \"earliestNext\": \"{outcome[2]}\"";
        string events = string.Join(", ", history.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(Events));
        string text = $$"""
            { "id": "probe", "kind": "contact", "pack": "{{pack}}", "sourceQuality": "secondary",
              "given": { "debtorTimeZone": "{{zone}}", "facts": { {{facts}} }, "history": [{{events}}], "attempt": {{Contact(attempt, isTold: false, 0)}} },
              "expect": { "verdict": "{{outcome[0]}}", "reason": {{reason}}{{next}} } }
            """;
        Outcome run = Run(text);
        Assert.True(run is Passed, run switch { Failed failed => string.Join("; ", failed.Differences), Unsupported unsupported => unsupported.Why, _ => "" });
    }

    [Theory]
    [InlineData(""" "bankruptcy": "somewhere" """, "the fact \"bankruptcy\" is not known")]
    [InlineData(""" "employerDoesNotProhibit": true """, "the fact \"employerDoesNotProhibit\" is not known")]
    [InlineData(""" "weather": true """, "the fact \"weather\" is not known")]
    public void Run_FactOfNoSense_IsUnsupported(string facts, string why) => Assert.Equal(
        why,
        Assert.IsType<Unsupported>(Run($$"""
            { "id": "probe", "kind": "contact", "pack": "US-REGF", "given": { "debtorTimeZone": "America/New_York", "facts": { {{facts}} }, "history": [],
              "attempt": { "at": "2026-06-10T10:00:00-04:00", "channel": "call" } }, "expect": { "verdict": "allowed" } }
            """)).Why);

    [Theory]
    [InlineData(""" "events": [{ "at": "2026-01-10", "type": "force-majeure-start" }, { "at": "2026-03-02", "type": "force-majeure-end" }] """, "2026-09-02")]
    [InlineData(""" "suspensions": [{ "from": "2026-01-10", "to": "2026-03-02" }] """, "2026-09-02")]
    [InlineData(""" "obstacle": { "from": "2025-01-10", "to": "2025-03-02" } """, "2026-06-15")]
    [InlineData(""" "events": [{ "type": "incapacity", "startedOn": "2026-01-10", "endedOn": "2026-03-02" }] """, "2026-09-02")]
    public void Run_LimitationWithAnObstacle_EndsAfterIt(string told, string expires)
    {
        Outcome run = Run($$"""
            { "id": "probe", "kind": "limitation", "jurisdiction": "CN", "rule": "cn-limitation-suspension", "given": { "performanceDeadline": "2023-06-15", "asOf": "2026-06-01", {{told}} },
              "expect": { "expiresOn": "{{expires}}", "timeBarred": false } }
            """);
        Assert.True(run is Passed, run.ToString());
    }

    private static Outcome Run(string vector)
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("probe").FullName, "cases.json");
        File.WriteAllText(path, $$"""{ "cases": [ {{vector}} ] }""");
        Outcome run = KindCatalog.Standard.Run(Assert.Single(VectorFile.Read(path, "").Vectors));
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        return run;
    }

    private static IEnumerable<string> Events(string words)
    {
        string[] parts = words.Split(' ');
        int times = parts[^1].StartsWith('x') ? int.Parse(parts[^1][1..], CultureInfo.InvariantCulture) : 1;
        return Enumerable.Range(0, times).Select(i => Contact(words, isTold: true, i));
    }

    /// <summary>Instant and channel, then outcome (of what was told), direction, purpose, #number and @person in any order.</summary>
    private static string Contact(string words, bool isTold, int minutes)
    {
        string[] parts = words.Split(' ');
        string at = DateTimeOffset.Parse(parts[0], CultureInfo.InvariantCulture).AddMinutes(minutes).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
        List<string> members = [$"\"at\": \"{at}\"", $"\"channel\": \"{parts[1]}\""];
        (string direction, string purpose) = ("outbound", "collection");
        foreach (string part in parts.Skip(2).Where(part => !(part.StartsWith('x') && part.Length == 2)))
        {
            switch (part)
            {
                case "inbound": direction = part; break;
                case "location" or "reply-to-consumer": purpose = part; break;
                default:
                    members.Add(part[0] == '#' ? $"\"number\": \"{part[1..]}\"" : part[0] == '@' ? $"\"personId\": \"{part[1..]}\"" : $"\"outcome\": \"{part}\"");
                    break;
            }
        }

        Assert.Equal(isTold, members.Exists(member => member.StartsWith("\"outcome\"", StringComparison.Ordinal)));
        return $"{{ {string.Join(", ", members)}, \"direction\": \"{direction}\", \"purpose\": \"{purpose}\" }}";
    }
}
