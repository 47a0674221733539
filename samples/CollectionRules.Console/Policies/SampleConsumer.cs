using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Eligibility;
using CollectionRules.Repayment.Offers;
using CollectionRules.Repayment.Relief;
using CollectionRules.Rules;
using CollectionRules.Scoring;
using static CollectionRules.Calendars.CalendarWords;
using static CollectionRules.Monetary.Percentages;

namespace CollectionRules.Cli.Policies;

/// <summary>
/// ILLUSTRATIVE policy for consumer loans, decided on whole case files: nothing in it is advice, and its stages, times and points are examples.
/// The rules of contact are those of the packs, not of this file. The ladder reads the age of the debt and what was tried, never ability.
/// </summary>
internal static class SampleConsumer
{
    public const string Name = "sample-consumer";

    public const string Version = "2026.11";

    private static readonly ImmutableArray<string> Hardship =
    [
        .. new[] { OverdueReason.EconomicPressure, OverdueReason.Unemployment, OverdueReason.IncomeReduced, OverdueReason.Illness, OverdueReason.Bereavement, OverdueReason.Disaster, OverdueReason.BusinessFailure }
            .Select(static reason => reason.ToString()),
    ];

    public static CollectionPolicy Create() => CollectionPolicy.Create(Name, Version, static p => p
        .In(Currency.CNY)
        .Score(Card())
        .Escalate(Ladder)
        .Remind(new ReminderRule(3, Channel.InApp, Template: "due-soon"), new ReminderRule(1, Channel.Sms, Template: "due-tomorrow"))
        .FollowUp(FollowUpPlan.Standard)
        .Repay(Offers)
        .Legal(Legal)
        .Comply(RulePacks.China.PersonalConsumerLoans));

    // Relief for those whom a reason beyond their will keeps from paying; less for those who can wait no longer. Shares and roles are examples.
    private static void Offers(OfferCatalogBuilder offers) => offers
        .TermExtension(static o => o.UpTo(Months(12)).Step(Months(3)).When(Facts.OverdueReason.In(Hardship)).ValidFor(Days(14)))
        .PaymentDeferral(static o => o.UpTo(Months(3)).Step(Months(1)).Interest(InterestTreatment.CarryToLast).When(Facts.OverdueReason.In(Hardship)).ValidFor(Days(14)))
        .Installments(static o => o.UpTo(6).When(Facts.DaysPastDue >= 8).ValidFor(Days(7)))
        .PenaltyWaiver(static o => o.UpTo(Percent(50)).When(Facts.DaysPastDue >= 8).ValidFor(Days(7))
            .Authority("agent", new ReliefAuthority { PenaltyWaiver = Percent(50) })
            .Authority("manager", ReliefAuthority.Unlimited))
        .Settlement(static o => o.In(3).From(180, Percent(90)).From(360, Percent(70)).When(Facts.DaysPastDue >= 180).ValidFor(Days(30))
            .Authority("agent", new ReliefAuthority { Forgiveness = Money.Zero(Currency.CNY) })
            .Authority("manager", ReliefAuthority.Unlimited))
        .Repeats(new RestructureRule { Limits = [RestructureRule.AtMost(2, Years(5))], MostBrokenPlans = 1 })
        .RankBy(OfferRanking.LowestInstallment)
        .AtMost(3);

    // Visits stay off: a sample that visits nobody needs no visitors, and a policy that says nothing of visits refuses every one.
    private static void Legal(LegalWorkflowBuilder legal) => legal
        .After(fruitlessContacts: 5, daysPastDue: 120)
        .AfterNotice(NoticeKind.PreLegalNotice, Days(15))
        .Evidence(DocumentName.ContractCopy, DocumentName.Statement)
        .Cost(Money.Of(500m, Currency.CNY))
        .NeedsApproval("legal");

    private static Scorecard Card() => Scorecard.Create("sample-consumer-card", static card =>
    {
        Illustrative.WriteCollectionCard(card);
        card.AcceptIllustrative("the sample policy is illustrative as a whole");
    });

    // A file met for the first time may begin at the stage of its age, up to the notice: what other systems did before is not in its history of stages.
    private static void Ladder(LadderBuilder ladder) => ladder
        .Stage("reminder", static s => s
            .When(Facts.DaysPastDue >= 1)
            .Treat(Channel.InApp, static t => t.Every(Days(2)).Tone(Tone.Gentle).Template("overdue-gentle"))
            .Treat(Channel.Sms, static t => t.Every(Days(3)).Tone(Tone.Gentle).Template("overdue-gentle")))
        .Stage("call", static s => s
            .When(Facts.DaysPastDue >= 8)
            .Entry()
            .MinimumStay(Days(3))
            .Treat(Channel.Sms, static t => t.Every(Days(7)).Template("overdue"))
            .Treat(Channel.Call, static t => t.AtMost(3).Per(Week).Template("ask-for-plan")))
        .Stage("notice", static s => s
            .When(Facts.DaysPastDue >= 31)
            .MinimumStay(Days(7))
            .Treat(Channel.Email, static t => t.Every(Days(14)).Template("overdue-notice"))
            .Treat(Channel.Call, static t => t.AtMost(2).Per(Week).Template("ask-for-plan"))
            .Treat(Channel.Letter, static t => t.Every(Days(30)).Template("overdue-notice")))
        .Stage("pre-legal", static s => s
            .When(Facts.DaysPastDue >= 90 & Facts.FruitlessContacts >= 5)
            .MinimumStay(Days(30))
            .Treat(Channel.Letter, static t => t.Every(Days(30)).Template("pre-legal-notice")))
        .Stage("legal", static s => s
            .When(Facts.DaysPastDue >= 120 & Facts.FruitlessContacts >= 5)
            .Requires(Step.PreLegalNoticeServed, Step.WithinLimitation)
            .NeedsApproval("legal")
            .Treat(Channel.Legal))
        .FastTrack("late-when-first-seen", "notice", Facts.DaysPastDue >= 31, CollectionRules.Escalation.Ladder.None);
}
