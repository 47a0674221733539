using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Monetary;
using CollectionRules.Tests.Compliance.Naive;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Compliance;

public sealed class ContactSlotTests
{
    [Fact]
    public void Slots_RandomRulesAndHistories_AreWhatASearchByMinutesFinds()
    {
        int inside = 0, total = 0;
        Property.HoldsForSeeds(random =>
        {
            ContactScene scene = new(random);
            DateTimeOffset until = scene.Attempt.At.AddDays(9);
            ImmutableArray<ContactSlot> slots = scene.Pack.Slots(scene.Attempt, scene.Context, until);
            int next = 0;
            for (DateTimeOffset now = scene.Attempt.At; now < until; now = now.AddMinutes(1))
            {
                next += next < slots.Length && now >= slots[next].Until ? 1 : 0;
                bool isInside = next < slots.Length && slots[next].Contains(now);
                Assert.True(scene.IsMet(now) == isInside, $"{now:O} of {string.Join(", ", slots)}");
                inside += isInside ? 1 : 0;
                total++;
            }
        }, moderate: 60);
        Assert.InRange(inside, total / 20, total * 9 / 10);
    }

    [Fact]
    public void Slots_ShippedPackWithDatedFacts_AreWhatCheckSays()
    {
        // Each pack is asked again at every quarter of an hour: consents, approvals, moratoria and opt-outs begin and end in between.
        Property.HoldsForSeeds(random =>
        {
            (RulePack pack, ContactAttempt attempt, ContactContext context) = Dated(random);
            DateTimeOffset until = attempt.At.AddDays(6);
            ImmutableArray<ContactSlot> slots = pack.Slots(attempt, context, until);
            for (DateTimeOffset now = attempt.At; now < until; now = now.AddMinutes(15))
            {
                bool isInside = slots.Any(slot => slot.Contains(now));
                Assert.True(pack.Check(attempt with { At = now }, context).IsAllowed == isInside, $"{pack.Id} {now:O} of {string.Join(", ", slots)}");
            }

            for (int i = 1; i < slots.Length; i++)
            {
                Assert.True(slots[i].From > slots[i - 1].Until);
            }
        }, moderate: 25);
    }

    [Fact]
    public void Slots_NightAtTheStart_BeginAtTheOpening()
    {
        ContactAttempt attempt = new() { At = DateText.ParseInstant("2026-03-10T22:30:00+08:00"), Channel = Channel.Call, Purpose = ContactPurpose.Demand };
        CollectionCase file = CaseFile.For("C-1").In(Currency.CNY).Of(new Borrower { Zones = ["Asia/Shanghai"] }).Build();

        ImmutableArray<ContactSlot> slots = RulePacks.China.Standard.Slots(attempt, ContactContext.Of(file), DateText.ParseInstant("2026-03-12T12:00:00+08:00"));

        Assert.Equal(
            ["2026-03-11T08:00:00+08:00 to 2026-03-11T22:00:00+08:00", "2026-03-12T08:00:00+08:00 to 2026-03-12T12:00:00+08:00"],
            slots.Select(static slot => slot.ToString()));
    }

    [Fact]
    public void Check_ConsentThatEndsBeforeTheOpening_IsNeverByTimeAlone()
    {
        // The consent would do at the instant of the attempt, but at the next opening it has ended.
        Citation own = CheckedCase.Own;
        RulePack pack = RulePack.Create("p", "1",
        [
            new ContactWindowRule { Id = "hours", Citation = own, Reason = ComplianceReasons.OutsideContactHours, Hours = WeeklyWindows.Every(DailyWindow.Parse("08:00-20:00")) },
            new RequiredStepRule { Id = "consent", Citation = own, Reason = ComplianceReasons.NoConsent, Step = RequiredStepKind.Consent, Consent = ConsentKind.Contact, UnknownBlocks = true },
        ]);
        CollectionCase file = CaseFile.For("C-1").In(Currency.CNY).Of(new Borrower { Zones = ["UTC"] })
            .With(new ConsentGiven("c", DateText.ParseInstant("2026-03-01T00:00:00Z")) { Consent = ConsentKind.Contact, ValidUntil = DateText.ParseInstant("2026-03-10T23:30:00Z") }).Build();
        ContactAttempt attempt = new() { At = DateText.ParseInstant("2026-03-10T23:00:00Z"), Channel = Channel.Call, Purpose = ContactPurpose.Demand };

        ComplianceVerdict verdict = pack.Check(attempt, ContactContext.Of(file));

        Assert.Equal(Verdict.Blocked, verdict.Verdict);
        Assert.Null(verdict.EarliestNext);
        Assert.Empty(pack.Slots(attempt, ContactContext.Of(file), attempt.At.AddDays(5)));
    }

    private static (RulePack Pack, ContactAttempt Attempt, ContactContext Context) Dated(Random random)
    {
        RulePack pack = RulePacks.All[random.Next(RulePacks.All.Length)].WithUnverifiedDefaults();
        DateTimeOffset at = DateText.ParseInstant("2026-03-27T00:00:00Z").AddMinutes(random.Next(3 * 1_440));
        DateTimeOffset Near(int before, int after) => at.AddMinutes(random.Next(-before, after));
        CaseFile file = CaseFile.For("C").In(Currency.CNY).Of(new Borrower
        {
            Zones = [random.Next(2) == 0 ? "Europe/London" : "America/New_York"],
            Preferences = random.Next(3) == 0 ? new CollectionRules.Cases.ContactPreferences { Window = DailyWindow.Parse("10:00-18:30") } : null,
        });
        for (int i = 0; i < random.Next(8); i++)
        {
            file.With(new ContactAttempted($"c{i}", Near(5_000, -1))
            {
                Channel = random.Next(2) == 0 ? Channel.Call : Channel.Sms, Purpose = ContactPurpose.Demand,
                Outcome = random.Next(2) == 0 ? ContactOutcome.Conversation : ContactOutcome.NoAnswer,
            });
        }

        ConsentKind[] kinds = [ConsentKind.OutsideHours, ConsentKind.Contact, ConsentKind.ElectronicContact];
        for (int i = 0; i < random.Next(4); i++)
        {
            file.With(new ConsentGiven($"k{i}", Near(5_000, -1))
            {
                Consent = kinds[random.Next(kinds.Length)], ValidUntil = random.Next(2) == 0 ? Near(-1, 8_000) : null,
                Window = random.Next(3) == 0 ? DailyWindow.Parse("20:00-23:00") : null,
            });
        }

        Circumstance[] times = [Circumstance.BreathingSpace, Circumstance.CoolOff, Circumstance.Insolvency, Circumstance.Vulnerable, Circumstance.CeaseRequest, Circumstance.Dispute];
        CircumstanceSpan[] spans = [.. Enumerable.Range(0, random.Next(3)).Select(_ =>
        {
            DateTimeOffset from = Near(4_000, 6_000);
            return new CircumstanceSpan(times[random.Next(times.Length)]) { From = from, Until = from.AddMinutes(random.Next(1, 5_000)) };
        })];
        return (pack, new ContactAttempt { At = at, Channel = random.Next(3) == 0 ? Channel.Sms : Channel.Call, Purpose = ContactPurpose.Demand },
            ContactContext.Of(file.Build()) with { Circumstances = [.. spans], Holidays = HolidayCalendar.Create("given", []).WithHolidays([new DateOnly(2026, 4, 3)]) });
    }
}
