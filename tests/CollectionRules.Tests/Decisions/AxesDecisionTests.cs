using System.Collections.Immutable;
using System.Text;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Json;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Offers;
using CollectionRules.Rules;
using CollectionRules.Rules.Sources;
using CollectionRules.Scoring;
using CollectionRules.Tests.Testing;
using CollectionRules.Texts;
using static CollectionRules.Calendars.CalendarWords;

namespace CollectionRules.Tests.Decisions;

/// <summary>Ability and willingness in whole decisions: low ability leads to relief, never to pressure.</summary>
public sealed class AxesDecisionTests
{
    private static readonly CountFact Income = Fact.Count("income-level", static f => f.Between(0, 3).Axis(FactAxis.Ability));
    private static readonly CountFact Missed = Fact.Count("missed-promises", static f => f.Between(0, 3).Axis(FactAxis.Willingness));
    private static readonly FlagFact Refuses = Fact.Flag("refuses", static f => f.Optional());

    private static readonly Scorecard Card = Scorecard.Create("two-axes", static card => card
        .StartingAt(500)
        .Characteristic(Income, static c => c.Below(1, 0).Below(2, 20).Below(3, 30).Otherwise(40))
        .Characteristic(Missed, static c => c.Below(1, 60).Below(2, 25).Otherwise(5))
        .Grade("A", from: 570).Grade("B"));

    private static readonly AbilityWillingness Axes = AbilityWillingness.Create("axes", Card, static m => Tracks(m).Steer("refusal", Refuses, "firm", TrackPosture.Firm));

    private static readonly CollectionPolicy Policy = CollectionPolicy.Create("two-axes", "1", Configure);

    [Theory]
    [Trait("req", "JD-06")]
    [InlineData(3, 0, "can-will", "remind", "sms demand neutral")]
    [InlineData(3, 3, "can-will-not", "firm", "call demand firm, sms notice neutral")]
    [InlineData(0, 0, "cannot-will", "restructure", "sms offer gentle")]
    [InlineData(0, 3, "cannot-will-not", "hardship-review", "call inquiry gentle")]
    public void Decide_FourQuadrants_LeadToTheirTreatmentsAndOffers(int income, int missed, string quadrant, string track, string actions)
    {
        CollectionDecision decision = Decide(income, missed);
        Assert.Equal((quadrant, track), (Axes.QuadrantFact.Values[(int)decision.Quadrant!.Quadrant], decision.Quadrant.Track.Name));
        Assert.Equal(actions, string.Join(", ", decision.Actions.Select(static action => $"{action.Channel} {action.Purpose} {action.Tone.ToString().ToLowerInvariant()}").Order(StringComparer.Ordinal)));
        Assert.Equal(track != "restructure", decision.Offers[0].WhyNone(PlanKind.Installments).Contains(OfferReasons.ConditionNotMet));
        Assert.Equal(track is "restructure" or "hardship-review", decision.Treatments.Any(static one => one.Reason == EscalationReasons.AbilityLow));
    }

    [Fact]
    public void Decide_RefusalOfTheUnable_IsHeldBackAndToldInBothLanguages()
    {
        CollectionDecision decision = Decide(0, 0, refuses: true);
        Assert.Equal(("restructure", "refusal"), (decision.Quadrant!.Track.Name, decision.Quadrant.HeldBack!.Name));
        Assert.Contains(""","axes":{"quadrant":"cannot-will","ability":0,"willingness":100,"track":"restructure","posture":"relief","heldBack":"refusal"},""", Encoding.UTF8.GetString(decision.ToJson()), StringComparison.Ordinal);
        string english = decision.ToText(Language.English), chinese = decision.ToText(Language.SimplifiedChinese);
        Assert.Contains("Ability and willingness: wants to but cannot pay; track restructure.", english, StringComparison.Ordinal);
        Assert.Contains("Ability 0 of 100 from 0 points; low below 50.", english, StringComparison.Ordinal);
        Assert.Contains("The rule refusal with the track firm is held back: ability is low or not known.", english, StringComparison.Ordinal);
        Assert.Contains("能力与意愿：愿意但无力还款；路径 restructure。", chinese, StringComparison.Ordinal);

        // An able borrower of the same words is met firmly: what low ability takes away is the call of that track.
        CollectionDecision able = Decide(3, 0, refuses: true);
        Assert.Equal(("firm", "refusal"), (able.Quadrant!.Track.Name, able.Quadrant.Steering!.Name));
        Assert.Contains("The rule refusal picks the track firm.", able.ToText(Language.English), StringComparison.Ordinal);
        TreatmentDecision taken = Assert.Single(decision.Treatments, static one => one.Channel == Channel.Call && one.Purpose == ContactPurpose.Demand);
        Assert.Equal((false, EscalationReasons.AbilityLow, Disposition.Deny), (taken.IsChosen, taken.Reason, taken.Disposition!.Value));
        DecisionDiff diff = decision.ChangesSince(able);
        Assert.Contains(new DecisionChange(DecisionAspect.Track, null, "firm", "restructure"), diff.Changes);
        Assert.Contains("Track: firm before, restructure now.", diff.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_DemandThatOnlyLowAbilityBrings_IsRefused()
    {
        CollectionPolicy policy = CollectionPolicy.Create("upside-down", "1", static p => Base(p, static s => s
            .Treat(Channel.Call, static t => t.When(Axes.QuadrantFact.In("cannot-will", "cannot-will-not")))
            .Treat(Channel.Sms, static t => t.When(Axes.TrackFact.Is("remind")))
            .Treat(Channel.RobotCall, static t => t.Named("robot"))));
        CollectionDecision unable = policy.Decide(File(0, 0), Given.Context(Given.Morning));
        Assert.Empty(unable.Actions);
        Assert.Equal(["call", "robot", "sms"], unable.Treatments.Where(static one => one.Reason == EscalationReasons.AbilityLow).Select(static one => one.Proposal.Treatment.Id).Order(StringComparer.Ordinal));
        Assert.Equal(Channel.Sms, Assert.Single(policy.Decide(File(3, 0), Given.Context(Given.Morning)).Actions).Channel);
    }

    [Fact]
    public void Decide_StageOverTheWillingnessScore_MovesByIt()
    {
        CollectionPolicy policy = CollectionPolicy.Create("willing", "1", static p => p
            .In(Currency.CNY).Facts(Hosts).Score(Card).Axes(Axes).Comply(RulePacks.China.PersonalConsumerLoans)
            .Escalate(static l => l
                .Stage("reminder", static s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Sms))
                .Stage("call", static s => s.When(Facts.DaysPastDue >= 1 & Axes.WillingnessFact < 50).Entry().Treat(Channel.Call))));
        Assert.Equal(["reminder", "call"], ((int[])[0, 3]).Select(missed => policy.Decide(File(3, missed), Given.Context(Given.Morning)).Stage!));
        Assert.Equal<string>(["A", "B", "ungraded"], [.. policy.Core.Grades]);
        Assert.Empty(policy.Core.Stages);
        Assert.Equal(policy.ContentHash, PolicyJson.Load(PolicyJson.Save(policy)).ContentHash);
    }

    /// <summary>Over random policies and cases: with less ability and all else equal, the stage is no higher and no demand weighs more, speaks firmer or is new.</summary>
    [Fact]
    public void Decide_LessAbility_NeverMeansMorePressure() => Property.HoldsForSeeds(
        static random =>
        {
            CollectionPolicy policy = CollectionPolicy.Create("random", "1", p => Randomly(p, random));
            for (int i = 0; i < 4; i++)
            {
                int days = random.Next(0, 60), missed = random.Next(0, 4);
                bool? refuses = random.Next(3) switch { 0 => true, 1 => false, _ => null };
                ImmutableArray<CaseEvent> past = Contacts(random);
                CollectionDecision? abler = null;
                for (int income = 3; income >= 0; income--)
                {
                    CollectionDecision decision = policy.Decide(File(income, missed, refuses, days).Record(past), Given.Context(Given.Morning));
                    if (abler is not null)
                    {
                        Assert.True(Place(policy, decision) <= Place(policy, abler), "stage");
                        foreach (IGrouping<ContactPurpose, TreatmentDecision> demand in decision.Actions.Where(static one => Demands.IsDemand(one.Purpose)).GroupBy(static one => one.Purpose))
                        {
                            TreatmentDecision now = Assert.Single(demand);
                            TreatmentDecision before = Assert.Single(abler.Actions, one => one.Purpose == demand.Key);
                            Assert.True(now.Proposal.Intensity <= before.Proposal.Intensity, $"{now.Channel} for {demand.Key} after {before.Channel}");
                            Assert.True(!ReferenceEquals(now.Proposal.Treatment, before.Proposal.Treatment) || now.Tone <= before.Tone, "tone");
                        }
                    }

                    abler = decision;
                }
            }
        },
        moderate: 60);

    [Fact]
    [Trait("diagnostic", DiagnosticCode.Ability)]
    public void TryCreate_AbilityBeforeStagesAndDemands_IsRefused()
    {
        CollectionPolicy.TryCreate("p", "1", static p => p.In(Currency.CNY).Facts(Hosts).Score(Card).Axes(Axes).Comply(RulePacks.China.PersonalConsumerLoans).Escalate(static l => l
            .Stage("a", static s => s.When(Facts.DaysPastDue >= 1 & Axes.TrackFact.Is("firm"))
                .Treat(Channel.Call, static t => t.When(Income < 2)).Treat(Channel.Sms, static t => t.When(Axes.AbilityFact < 50))
                .Treat(Channel.Email, static t => t.Purpose(ContactPurpose.Offer).When(Income < 2 & Axes.AbilityFact < 50)))
            .Stage("b", static s => s.When(Facts.DaysPastDue >= 9 & Axes.QuadrantFact.Is("can-will-not"))
                .Treat(Channel.Call, static t => t.When(Axes.TrackFact.Is("firm"))))), out _, out ImmutableArray<PolicyDiagnostic> faults);
        Assert.Equal(
            ["/ladder/stages/a/when track", "/ladder/stages/a/treatments/call/when income-level", "/ladder/stages/a/treatments/sms/when ability-score", "/ladder/stages/b/when quadrant"],
            faults.Where(static one => one.Code == DiagnosticCode.Ability).Select(static one => $"{one.Path} {one.Value}"));
    }

    [Fact]
    [Trait("diagnostic", DiagnosticCode.AxisAbility)]
    [Trait("diagnostic", DiagnosticCode.AxisCard)]
    public void TryCreate_WrongAxes_AreTold()
    {
        CollectionPolicy.TryCreate("p", "1", static p => p.In(Currency.CNY).Facts(Hosts).Score(Card)
            .Axes(static m => Tracks(m.Ability("income-level").Willingness("income-level")).Steer("rich", Income >= 2, "firm", TrackPosture.Firm)), out _, out ImmutableArray<PolicyDiagnostic> faults);
        Assert.Equal(
            [
                "CR-AXIS-ABILITY error at /axes/axes/willingness: \"income-level\" reads the fact \"income-level\", which tells how well the borrower can pay. Hint: let it count in the sub-score of ability; rules that pick a track read other facts.",
                "CR-AXIS-ABILITY error at /axes/axes/steering/0: \"rich\" reads the fact \"income-level\", which tells how well the borrower can pay. Hint: let it count in the sub-score of ability; rules that pick a track read other facts.",
            ],
            faults.Select(static one => one.ToString()));
        CollectionPolicy.TryCreate("p", "1", static p => p.In(Currency.CNY).Facts(Hosts).Axes(Axes).Score(static card => card.Characteristic(Income, static c => c.Otherwise(1))), out _, out faults);
        Assert.Equal(["CR-AXIS-CARD error at /axes: The matrix \"two-axes\" is not over the card of the policy. Hint: give the policy the card over which the matrix was made."], faults.Select(static one => one.ToString()));

        // What a treatment reads of a matrix that the policy does not have, nothing decides.
        CollectionPolicy.TryCreate("p", "1", static p => p.In(Currency.CNY).Facts(Hosts).Score(Card).Comply(RulePacks.China.PersonalConsumerLoans).Escalate(static l => l
            .Stage("a", static s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Sms, static t => t.When(Axes.TrackFact.Is("remind"))))), out _, out faults);
        Assert.Contains(faults, static one => one is { Code: DiagnosticCode.CoreUndecided, Path: "/ladder", Value: "track" });
    }

    [Fact]
    public void Save_Axes_LoadAsTheSamePolicy()
    {
        string text = PolicyJson.Save(Policy);
        CollectionPolicy loaded = PolicyJson.Load(text);
        Assert.Equal((Policy.ContentHash, text), (loaded.ContentHash, PolicyJson.Save(loaded)));
        Assert.Equal<QuadrantCell>([.. Policy.Axes!.Cells], [.. loaded.Axes!.Cells]);
        Assert.Equal<SteeringRule>([.. Policy.Axes.Steering], [.. loaded.Axes.Steering]);
        foreach ((int income, int missed) in (ReadOnlySpan<(int, int)>)[(0, 0), (0, 3), (3, 0), (3, 3)])
        {
            Assert.Equal(Policy.Decide(File(income, missed), Given.Context(Given.Morning)).ToJson(), loaded.Decide(File(income, missed), Given.Context(Given.Morning)).ToJson());
        }

        Assert.NotEqual(Policy.ContentHash, CollectionPolicy.Create("two-axes", "1", static p =>
        {
            Configure(p);
            p.Axes(static m => Tracks(m.Cut(40)).Steer("refusal", Refuses, "firm", TrackPosture.Firm));
        }).ContentHash);
        Assert.False(PolicyJson.TryLoad(text.Replace("\"quadrant\": \"cannot-will\", \"track\": \"restructure\", \"posture\": \"relief\"", "\"quadrant\": \"cannot-will\", \"track\": \"restructure\", \"posture\": \"firm\"", StringComparison.Ordinal), out _, out ImmutableArray<PolicyDiagnostic> faults));
        Assert.Equal("CR-AXIS-PRESSURE", Assert.Single(faults).Code);
    }

    private static HostFact[] Hosts =>
    [
        new(Income, FactOrigin.OfAttribute("income-level")), new(Missed, FactOrigin.OfAttribute("missed-promises")), new(Refuses, FactOrigin.OfAttribute("refuses")),
    ];

    private static void Configure(CollectionPolicyBuilder p)
    {
        Base(p, static s => s
            .Treat(Channel.Sms, static t => t.When(Axes.TrackFact.Is("remind")))
            .Treat(Channel.Call, static t => t.When(Axes.TrackFact.Is("firm")).Tone(Tone.Firm))
            .Treat(Channel.Sms, static t => t.Named("notice").Purpose(ContactPurpose.Notice).When(Axes.TrackFact.Is("firm")))
            .Treat(Channel.Sms, static t => t.Named("plan").Purpose(ContactPurpose.Offer).When(Axes.TrackFact.Is("restructure")))
            .Treat(Channel.Call, static t => t.Named("hardship").Purpose(ContactPurpose.Inquiry).When(Axes.TrackFact.Is("hardship-review"))));
        p.Repay(static offers => offers.Installments(static o => o.UpTo(6).When(Axes.TrackFact.Is("restructure"))));
    }

    private static void Base(CollectionPolicyBuilder p, Action<StageBuilder> treatments) => p
        .In(Currency.CNY).Facts(Hosts).Score(Card).Axes(Axes).Comply(RulePacks.China.PersonalConsumerLoans)
        .Escalate(l => l.Stage("late", s => treatments(s.When(Facts.DaysPastDue >= 1))));

    private static void Randomly(CollectionPolicyBuilder p, Random random)
    {
        Scorecard card = Scorecard.Create("random", c =>
        {
            int low = random.Next(0, 20), high = low + random.Next(1, 40);
            c.Characteristic(Income, b => b.Below(1, low).Below(2, random.Next(low, high + 1)).Otherwise(high));
            c.Characteristic(Missed, static b => b.Below(1, 60).Below(2, 25).Otherwise(5));
        });
        AbilityWillingness axes = AbilityWillingness.Create("axes", card, m =>
        {
            Tracks(m.Cut(random.Next(0, 101), random.Next(0, 101)));
            _ = random.Next(2) == 0 ? m.Steer("refusal", Refuses, "firm", TrackPosture.Firm) : m.Steer("relief", Refuses, "restructure", TrackPosture.Relief);
        });
        Condition[] stages = [Condition.Always, axes.WillingnessFact < random.Next(1, 100), Missed >= 1];
        Channel[] channels = [Channel.Sms, Channel.Call, Channel.InApp, Channel.Email, Channel.RobotCall];
        ContactPurpose[] purposes = [ContactPurpose.Demand, ContactPurpose.Demand, ContactPurpose.Notice, ContactPurpose.Offer, ContactPurpose.Care];
        p.In(Currency.CNY).Facts(Hosts).Score(card).Axes(axes).Comply(RulePacks.China.PersonalConsumerLoans).Escalate(l =>
        {
            for (int stage = 0; stage < 3; stage++)
            {
                int from = (stage * random.Next(1, 8)) + 1;
                l.Stage($"s{stage}", s =>
                {
                    s.When(Facts.DaysPastDue >= from & stages[random.Next(stages.Length)]).Entry();
                    for (int i = random.Next(1, 5); i >= 0; i--)
                    {
                        s.Treat(channels[random.Next(channels.Length)], t =>
                        {
                            t.Named($"t{i}").Purpose(purposes[random.Next(purposes.Length)]).Tone((Tone)random.Next(0, 3)).When(Leaf(axes, random));
                            _ = random.Next(3) == 0 ? t.PreferredBy("rule") : t;
                            _ = random.Next(3) == 0 ? t.Every(Days(random.Next(1, 20))) : t;
                        });
                    }
                });
            }
        });
    }

    private static Condition Leaf(AbilityWillingness axes, Random random)
    {
        string[] quadrants = [.. axes.QuadrantFact.Values.Where(_ => random.Next(2) == 0).DefaultIfEmpty("can-will")];
        string[] tracks = [.. axes.TrackFact.Values.Where(_ => random.Next(2) == 0).DefaultIfEmpty("firm")];
        return random.Next(5) switch { 0 => Condition.Always, 1 => axes.QuadrantFact.In([.. quadrants]), 2 => axes.TrackFact.In([.. tracks]), 3 => !axes.TrackFact.In([.. tracks]), _ => axes.QuadrantFact.In([.. quadrants]) & !axes.TrackFact.In([.. tracks]) };
    }

    private static ImmutableArray<CaseEvent> Contacts(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(0, 4)).Select(i => new ContactAttempted($"K-{i}", Given.Morning.AddDays(-random.Next(1, 15)))
        {
            Channel = random.Next(2) == 0 ? Channel.Sms : Channel.Call,
            Purpose = ContactPurpose.Demand,
            Outcome = random.Next(2) == 0 ? ContactOutcome.NoAnswer : ContactOutcome.Delivered,
        }),
    ];

    private static int Place(CollectionPolicy policy, CollectionDecision decision) =>
        decision.Stage is { } stage && policy.Ladder!.TryFind(stage, out Stage? found) ? found.Place : -1;

    private static CollectionDecision Decide(int income, int missed, bool? refuses = null) => Policy.Decide(File(income, missed, refuses), Given.Context(Given.Morning));

    private static CollectionCase File(int income, int missed, bool? refuses = null, int days = 12)
    {
        CaseFile file = CaseFile.From(Given.Loan(days)).With("income-level", AttributeValue.Of(income)).With("missed-promises", AttributeValue.Of(missed));
        return (refuses is { } word ? file.With("refuses", AttributeValue.Of(word)) : file).Build();
    }

    private static AbilityWillingnessBuilder Tracks(AbilityWillingnessBuilder builder) => builder
        .Track(BorrowerQuadrant.CanWill, "remind", TrackPosture.Neutral)
        .Track(BorrowerQuadrant.CanWillNot, "firm", TrackPosture.Firm)
        .Track(BorrowerQuadrant.CannotWill, "restructure", TrackPosture.Relief)
        .Track(BorrowerQuadrant.CannotWillNot, "hardship-review", TrackPosture.Relief)
        .Track(BorrowerQuadrant.Undetermined, "inquire", TrackPosture.Neutral);
}
