using System.Globalization;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Contexts;
using static CollectionRules.Calendars.CalendarWords;

namespace CollectionRules.Tests.Decisions;

/// <summary>Policies, cases and instants of the tests about whole decisions.</summary>
internal static class Given
{
    /// <summary>A Tuesday morning in Shanghai, inside every window of the Chinese packs.</summary>
    public static readonly DateTimeOffset Morning = At("2026-03-10T10:00:00+08:00");

    /// <summary>The same day, after the hours of contact.</summary>
    public static readonly DateTimeOffset Night = At("2026-03-10T22:30:00+08:00");

    /// <summary>A policy with a card, a ladder of four stages and the Chinese packs.</summary>
    public static CollectionPolicy Policy { get; } = CollectionPolicy.Create("consumer-installment", "2026.11", Configure);

    public static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    public static DecisionContext Context(DateTimeOffset at) => DecisionContext.At(at, static c => c.Zones(Zones));

    public static ZoneBook Zones { get; } = ZoneBook.Of(ZoneRules.FromTransitions("Asia/Shanghai", TimeSpan.FromHours(8), []), ZoneRules.Fixed(TimeSpan.FromHours(8)));

    public static CollectionCase Loan(int daysPastDue, string id = "C-1") => CaseFile.For(id)
        .Loan(Money.Of(12_000m, Currency.CNY), installments: 12)
        .PastDue(daysPastDue, new DateOnly(2026, 3, 10))
        .Build();

    public static void Configure(CollectionPolicyBuilder p) => p
        .In(Currency.CNY)
        .Score(card => card
            .StartingAt(560)
            .Characteristic(Facts.DaysPastDue, c => c.Below(1, 75).Below(4, 70).Below(31, 38).Otherwise(5))
            .Characteristic(Facts.BrokenPromises6M, c => c.Below(1, 50).Below(2, 26).Otherwise(3).Special("no-promise-taken", 28).Missing(28))
            .Grade("A", from: 680).Grade("B", from: 640).Grade("C", from: 600).Grade("D"))
        .Escalate(ladder => ladder
            .Stage("reminder", s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Sms, t => t.Every(Days(3)).Tone(Tone.Gentle)))
            .Stage("call", s => s.When(Facts.DaysPastDue >= 8).MinimumStay(Days(3)).Treat(Channel.Sms).Treat(Channel.Call, t => t.AtMost(3).Per(Week)))
            .Stage("pre-legal", s => s.When(Facts.DaysPastDue >= 90 & Facts.FruitlessContacts >= 5).MinimumStay(Days(30)).Treat(Channel.Letter, t => t.Template("pre-legal-notice")))
            .Stage("legal", s => s.When(Facts.DaysPastDue >= 120 & Facts.FruitlessContacts >= 5)
                .Requires(Step.PreLegalNoticeServed, Step.WithinLimitation).NeedsApproval("legal").Treat(Channel.Legal)))
        .Comply(RulePacks.China.PersonalConsumerLoans);
}
