using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Offers;
using CollectionRules.Repayment.Relief;
using CollectionRules.Rules;
using CollectionRules.Rules.History;
using CollectionRules.Rules.Sources;
using CollectionRules.Scoring;
using static CollectionRules.Calendars.CalendarWords;
using static CollectionRules.Monetary.Percentages;

namespace CollectionRules.Tests.Json;

/// <summary>Draws whole policies, each of a random choice of the parts that a policy can have.</summary>
internal sealed class RandomWholePolicy(Random random)
{
    private static readonly Channel Fax = Channel.Parse("fax");

    private readonly MoneyFact exposure = Fact.Money("exposure", static f => f.Between(0, 1_000_000).Optional());
    private readonly CategoryFact segment = Fact.Category("segment", ["new", "regular", "old"], static f => f.Optional());
    private readonly CountFact calls = Fact.Count("calls-30d");
    private readonly RatioFact risk = Fact.Ratio("risk", static f => f.Between(0, 1).Decimals(4).Optional().Special("no-model"));

    public CollectionPolicy Next(int number) => CollectionPolicy.Create($"random-{number}", Pick("1", "2026.11", "next"), p =>
    {
        p.In(Currency.CNY).Facts(Hosts());
        if (Chance(4, 5))
        {
            p.Score(Card);
        }

        p.Escalate(Ladder);
        p.Comply([.. Packs()]);
        Sometimes(() => p.CountDaysBy(new DelinquencyRule { Method = Pick(Enum.GetValues<DaysPastDueMethod>()), Tolerance = random.Next(0, 100) / 4m, PreDueDays = random.Next(0, 10) }));
        Sometimes(() => p.Remind(new ReminderRule(random.Next(4, 8), Pick(Channel.Sms, Channel.Email)), new ReminderRule(random.Next(0, 4), Channel.InApp, Pick(Tone.Gentle, Tone.Warm), "due-soon")));
        Sometimes(() => p.FollowUp(new FollowUpPlan { AfterVisit = Span(), BeforePromise = Span(), AfterCure = Span(), WhileOverdue = Span(), RevisitChannels = [Pick(Channel.Email, Channel.Sms)], RevisitCap = new TreatmentCap(random.Next(1, 5), Span()) }));
        Sometimes(() => p.Educate(new EducationPlan { Topics = [Pick(EducationTopic.Budgeting, EducationTopic.RepaymentDuty)], Every = Span(), Channel = Pick(Channel.Sms, Channel.InApp) }));
        Sometimes(() => p.HoldBy(HoldRules.Standard.With(new HoldRule(Pick(HoldKind.Dispute, HoldKind.Complaint), CareTask.DisputeResolution, Span(), random.Next(2) == 0))));
        Sometimes(() => p.ConductBy(ConductRules.Standard.With(new ConductRule(IncidentKind.Parse("threat"), Days(random.Next(7, 30)), Days(random.Next(1, 4))))));
        Sometimes(() => p.Visit(v => v.Staff(random.Next(2, 5)).Within(DailyWindow.Parse(Pick("09:00-18:00", "10:00-17:30"))).AtMost(random.Next(1, 4), Span()).Vulnerable(Pick(Enum.GetValues<VulnerabilityRule>())).Cost(Amount())));
        Sometimes(() => p.Legal(l => l.After(random.Next(5, 9), random.Next(120, 200)).Cost(Amount()).Steps(LegalStep.Mediation, LegalStep.Suit)));
        Sometimes(() => p.Repay(Offers));
    });

    private HostFact[] Hosts()
    {
        HistoryQuery query = HistoryQuery.Of("contact-attempted").Where(EventField.Direction.Is("outbound") & EventField.Channel.Is(Channel.Call)).Within(HistoryWindow.Rolling(Days(random.Next(5, 60))));
        return
        [
            new(exposure, FactOrigin.OfAttribute(Pick("exposure", "total exposure"))),
            new(segment, FactOrigin.OfAttribute("segment")),
            new(calls, FactOrigin.OfHistory(query)),
            new(risk, Chance(1, 2) ? FactOrigin.OfModel("loss", Pick("1", "2")).Or(random.Next(0, 10) / 10m) : FactOrigin.OfModel("loss").OrSpecial("no-model")),
        ];
    }

    private void Card(ScorecardBuilder card)
    {
        card.StartingAt(random.Next(300, 600));
        card.Characteristic(Facts.DaysPastDue, c => c.Below(random.Next(1, 8), Points()).AtMost(random.Next(10, 40), Points(), "middle").Otherwise(Points()));
        Sometimes(() => card.Characteristic(segment, c => c.Is("new", Points()).In(["regular", "old"], Points(), reason: "segment-known").Missing(Points())));
        Sometimes(() => card.Characteristic(exposure, c => c.Cell("[0..5000)", Points()).AtLeast(5_000m, Points()).Missing(Points())));
        Sometimes(() => card.Characteristic("calls", calls, c => c.When(calls >= random.Next(2, 5), Points()).Otherwise(Points())));
        Sometimes(() => card.Characteristic(risk, c => c.Below(0.5m, Points()).Otherwise(Points()).Special("no-model", Points()).Missing(Points())));
        Sometimes(() => card.Scaled(ScoreScaling.Create(600, 50, Pick(Enum.GetValues<OddsForm>()), random.Next(10, 40))));
        Sometimes(() => card.Unmatched(UnmatchedTreatment.InvalidScore));
        Sometimes(() => card.Reasons(r => r.AtMost(random.Next(1, 5))));
        decimal top = random.Next(560, 640);
        card.Grade("A", top).Grade("B", top - random.Next(1, 60)).Grade("C");
    }

    private void Ladder(LadderBuilder ladder)
    {
        Sometimes(() => ladder.BetweenRises(Span()));
        Sometimes(() => ladder.PromiseGrace(Span()));
        Sometimes(() => ladder.ReviewEvery(Span()));
        Sometimes(() => ladder.CoolOff(Span()));
        Sometimes(() => ladder.RisesOnBrokenPromise());
        Sometimes(() => ladder.Falling(new FallRules { OnPlan = Fall.Out, OnPayment = Pick(Fall.Stay, Fall.OneStep) }));
        ladder.Channels(ChannelCatalog.BuiltIn.With(new ChannelDefinition(Fax, Intensity.Low) { IsWritten = true, Cost = Amount() }));
        ladder.Stage("reminder", s =>
        {
            s.When(Facts.DaysPastDue >= 1);
            Treat(s, Channel.Sms, "sms");
            Sometimes(() => Treat(s, Channel.InApp, "app"));
        });
        ladder.Stage("call", s =>
        {
            s.When(Facts.DaysPastDue >= random.Next(5, 20)).MinimumStay(Span());
            Sometimes(() => s.MaximumStay(Days(random.Next(40, 60)), Pick(Enum.GetValues<StayLimit>())));
            Sometimes(() => s.AnswerWithin(Span()));
            Treat(s, Channel.Call, "call");
            Sometimes(() => Treat(s, Fax, "fax"));
        });
        ladder.Stage("letter", s =>
        {
            s.When(Facts.DaysPastDue >= random.Next(30, 90) & (Facts.FruitlessContacts >= random.Next(1, 4) | segment.Is("old"))).RequiresStage("reminder");
            Sometimes(() => s.Requires(Step.ContactMade));
            Sometimes(() => s.NeedsApproval("lead"));
            Sometimes(() => s.Weighing(Intensity.Raised));
            Treat(s, Channel.Letter, "letter");
        });
        Sometimes(() => ladder.FastTrack("straight", "letter", Facts.DaysPastDue >= 120, "reminder"));
    }

    private void Treat(StageBuilder stage, Channel channel, string id) => stage.Treat(channel, t =>
    {
        t.Named(id);
        Sometimes(() => t.Purpose(ContactPurpose.Demand));
        Sometimes(() => t.Tone(Pick(Tone.Gentle, Tone.Warm)));
        Sometimes(() => t.Template("text-" + id));
        Sometimes(() => t.When(Facts.FruitlessContacts < random.Next(3, 9)));
        Sometimes(() => t.Every(Span()));
        Sometimes(() => t.AtMost(random.Next(1, 4)).Per(Week));
        Sometimes(() => t.After(Days(random.Next(1, 3))));
        Sometimes(() => t.Cost(Amount()));
        Sometimes(() => t.Expecting(Percentage.Of(random.Next(1, 60) / 2m)));
        Sometimes(() => t.StopAfterFruitless(random.Next(2, 6)));
    });

    private List<RulePack> Packs()
    {
        List<RulePack> packs = [];
        RulePack standard = RulePacks.China.Standard;
        Sometimes(() => standard = standard.WithUnverifiedDefaults());
        standard = random.Next(3) switch
        {
            0 => standard.Set("cn-message-cap", random.Next(1, 5)),
            1 => standard.AcceptUnset("cn-message-cap", "no cap is written anywhere"),
            _ => standard,
        };
        Sometimes(() => standard = standard.Tighten("cn-daily-effective-calls", random.Next(0, 4)));
        RulePack house = RulePack.Create("HOUSE", Pick("1", "2"), RulePackJsonTests.EveryMember.Where(rule => rule.Id is "cap" or "wait" || Chance(1, 2)));
        Sometimes(() => house = house.Tighten("wait", random.Next(30, 90)));
        switch (random.Next(4))
        {
            case 0:
                packs.Add(RulePacks.China.PersonalConsumerLoans);
                break;
            case 1:
                packs.AddRange([standard, house]);
                break;
            case 2:
                packs.Add(RulePack.Combine("LAW-AND-HOUSE", standard, house, RulePacks.China.Statutes));
                break;
            default:
                packs.Add(standard);
                break;
        }

        return packs;
    }

    private void Offers(OfferCatalogBuilder offers)
    {
        offers.TermExtension(o => o.UpTo(Months(random.Next(6, 60))).When(Facts.DaysPastDue >= random.Next(1, 30), ReasonCode.Parse("too-early")).ValidFor(Span()));
        Sometimes(() => offers.PaymentDeferral(o => o.UpTo(Months(random.Next(1, 7))).Interest(Pick(Enum.GetValues<InterestTreatment>()))));
        Sometimes(() => offers.Installments(o => o.UpTo(random.Next(2, 13)).At(AnnualRate.Of(random.Next(1, 40) / 4m))));
        Sometimes(() => offers.InterestWaiver(o => o.UpTo(Percent(random.Next(10, 40))).Authority("agent", new ReliefAuthority { InterestWaiver = Percent(9) }).Authority("manager", ReliefAuthority.Unlimited)));
        Sometimes(() => offers.Settlement(o => o.In(random.Next(1, 4)).From(90, Percent(10)).From(180, Percent(30))));
        Sometimes(() => offers.RankBy(Pick(Enum.GetValues<OfferRanking>())));
        Sometimes(() => offers.AtMost(random.Next(1, 6)));
    }

    private PointsExpression Points() => random.Next(-200, 400) / 4m;

    private CalendarSpan Span() => Days(random.Next(1, 21));

    private Money Amount() => Money.Of(random.Next(1, 90_000) / 100m, Currency.CNY);

    private T Pick<T>(params ReadOnlySpan<T> values) => values[random.Next(values.Length)];

    private bool Chance(int part, int of) => random.Next(of) < part;

    private void Sometimes(Action act)
    {
        if (random.Next(2) == 0)
        {
            act();
        }
    }
}
