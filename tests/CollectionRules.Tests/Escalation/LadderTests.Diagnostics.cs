using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using static CollectionRules.Tests.Escalation.Ladders;

namespace CollectionRules.Tests.Escalation;

/// <content>Every fault of a ladder, told whole.</content>
public sealed partial class LadderTests
{
    [Fact]
    [Trait("diagnostic", "CR-LADDER-EMPTY")]
    public void TryCreate_NoStage_IsTold() => Assert.Equal(
        ["CR-LADDER-EMPTY error at /ladder: The ladder has no stage. Hint: add at least one stage."],
        Faults(static _ => { }));

    [Fact]
    [Trait("diagnostic", "CR-LIMIT-STAGES")]
    public void TryCreate_TooManyStages_IsTold()
    {
        Assert.Empty(Faults(static l => Fill(l, 100)));
        Assert.Equal(
            ["CR-LIMIT-STAGES error at /ladder/stages: The ladder has 101 stages; at most 100 are allowed. Hint: remove or join stages."],
            Faults(static l => Fill(l, 101)));
        static void Fill(LadderBuilder ladder, int count)
        {
            for (int i = 0; i < count; i++)
            {
                ladder.Stage($"s{i}", static s => s.When(Days >= 1));
            }
        }
    }

    [Fact]
    [Trait("diagnostic", "CR-STAGE-ID")]
    [Trait("diagnostic", "CR-STAGE-TWICE")]
    [Trait("diagnostic", "CR-STAGE-WITHOUT-CONDITION")]
    public void TryCreate_FaultyStages_AreToldAllAtOnce() => Assert.Equal(
        [
            "CR-STAGE-ID error at /ladder/stages: The id \"none\" is not allowed for a stage. Hint: use words of a to z and 0 to 9 joined by single hyphens, at most 50 characters, and not \"none\".",
            "CR-STAGE-ID error at /ladder/stages: The id \"Call us\" is not allowed for a stage. Hint: use words of a to z and 0 to 9 joined by single hyphens, at most 50 characters, and not \"none\".",
            "CR-STAGE-TWICE error at /ladder/stages/call: Two stages have the id \"call\". Hint: give each stage an id of its own.",
            "CR-STAGE-WITHOUT-CONDITION error at /ladder/stages/none: The stage \"none\" does not say when it is wanted. Hint: give it a condition.",
        ],
        Faults(static l => l.Stage("none", static _ => { }).Stage("Call us", static s => s.When(Days >= 1))
            .Stage("call", static s => s.When(Days >= 2)).Stage("call", static s => s.When(Days >= 3))));

    [Fact]
    [Trait("diagnostic", "CR-STAGE-UNKNOWN")]
    [Trait("diagnostic", "CR-STAGE-ORDER")]
    [Trait("diagnostic", "CR-STAGE-WITHOUT-WAY")]
    public void TryCreate_WaysThatAreNone_AreTold() => Assert.Equal(
        [
            "CR-STAGE-ORDER error at /ladder/stages/reminder/from: The stage \"call\" does not stand below \"reminder\", which names it. Hint: name a milder stage: ways that lead up have no cycle.",
            "CR-STAGE-UNKNOWN error at /ladder/stages/call/from: No stage has the id \"remainder\". Did you mean \"reminder\"? Hint: name a stage of this ladder.",
            "CR-STAGE-ORDER error at /ladder/stages/call/requiredStages: The stage \"call\" does not stand below \"call\", which names it. Hint: name a milder stage: ways that lead up have no cycle.",
            "CR-STAGE-WITHOUT-WAY error at /ladder/stages/letter/from: No way leads into the stage \"letter\". Hint: name a stage that it is entered from, or leave the list out for the stage below.",
            "CR-STAGE-UNKNOWN error at /ladder/fastTracks/quick/to: No stage has the id \"court\". Hint: name a stage of this ladder.",
        ],
        Faults(static l => l.Stage("reminder", static s => s.When(Days >= 1).EntersFrom("call"))
            .Stage("call", static s => s.When(Days >= 2).EntersFrom("remainder").RequiresStage("call"))
            .Stage("letter", static s => s.When(Days >= 3).EntersFrom())
            .FastTrack("quick", "court", Days >= 5)));

    [Fact]
    [Trait("diagnostic", "CR-FAST-TRACK-NAME")]
    [Trait("diagnostic", "CR-FAST-TRACK-DEAD")]
    public void TryCreate_FastTracks_AreChecked()
    {
        Assert.Equal(
            [
                "CR-FAST-TRACK-NAME error at /ladder/fastTracks: The fast track name \"a b\" is not allowed or there twice. Hint: use words of a to z and 0 to 9 joined by single hyphens, each name once.",
                "CR-FAST-TRACK-NAME error at /ladder/fastTracks: The fast track name \"quick\" is not allowed or there twice. Hint: use words of a to z and 0 to 9 joined by single hyphens, each name once.",
            ],
            Faults(static l => One(l).FastTrack("a b", "reminder", Days >= 5).FastTrack("quick", "reminder", Days >= 5).FastTrack("quick", "reminder", Days >= 6)));
        Assert.Equal(
            ["CR-FAST-TRACK-DEAD warning at /ladder/fastTracks/quick: The fast track \"quick\" can never be open: its condition holds for no values that its facts may have. Hint: correct the condition or remove the fast track."],
            Faults(static l => One(l).FastTrack("quick", "reminder", Days >= 5 & !(Days >= 4))));
    }

    [Fact]
    [Trait("diagnostic", "CR-STAGE-DEAD")]
    public void TryCreate_DeadStage_IsTold() => Assert.Equal(
        ["CR-STAGE-DEAD error at /ladder/stages/call: The stage \"call\" can never be wanted: its condition holds for no values that its facts may have. Hint: correct the condition or remove the stage."],
        Faults(static l => One(l).Stage("call", static s => s.When(Days >= 8 & !(Days >= 3)))));

    [Fact]
    [Trait("diagnostic", "CR-STAGE-UNREACHABLE")]
    public void TryCreate_RequiredStageBesideTheWay_IsTold() => Assert.Equal(
        ["CR-STAGE-UNREACHABLE error at /ladder/stages/letter: The stage \"letter\" requires \"call\", which no way to it passes. Hint: let a way lead through the required stage, or do not require it."],
        Faults(static l => One(l).Stage("call", static s => s.When(Days >= 8)).Stage("letter", static s => s.When(Days >= 30).EntersFrom("reminder").RequiresStage("call"))));

    [Fact]
    [Trait("diagnostic", "CR-STAGE-NO-EXIT")]
    [Trait("diagnostic", "CR-LADDER-FALL")]
    public void TryCreate_NoFalls_LeaveTheLastStageWithoutExit()
    {
        FallRules none = new() { OnCure = Fall.Stay, OnKeptPromise = Fall.Stay, OnLowerTarget = Fall.Stay, OnPayment = Fall.Stay, OnPlan = Fall.Stay };
        Assert.Equal(
            ["CR-STAGE-NO-EXIT error at /ladder/stages/reminder: No way leads out of the stage \"reminder\": nothing brings a case down. Hint: let cure, payment, a plan, a kept promise or a lower target bring it down."],
            Faults(l => One(l).Falling(none)));
        Assert.Equal(
            ["CR-LADDER-FALL error at /ladder/falls/onCure: The fall \"9\" is not defined. Hint: use stay, one step, to target, to first or out."],
            Faults(l => One(l).Falling(none with { OnCure = (Fall)9 })));
    }

    [Fact]
    [Trait("diagnostic", "CR-STAGE-STAY")]
    [Trait("diagnostic", "CR-STAGE-FORCED-NOWHERE")]
    [Trait("diagnostic", "CR-LADDER-REVIEW")]
    public void TryCreate_Times_AreChecked()
    {
        Assert.Equal(
            [
                "CR-STAGE-STAY error at /ladder/stages/reminder/maximumStay: The maximum stay P3D is zero or shorter than the minimum stay P1W. Hint: make the maximum at least as long as the minimum.",
                "CR-LADDER-REVIEW error at /ladder/reviewEvery: The ladder reviews a case every P0D, which is never. Hint: use a time longer than zero.",
            ],
            Faults(static l => l.Stage("reminder", static s => s.When(Days >= 1).MinimumStay(CalendarWords.Week).MaximumStay(CalendarWords.Days(3))).ReviewEvery(default)));
        Assert.Equal(
            ["CR-STAGE-FORCED-NOWHERE error at /ladder/stages/reminder/maximumStay: The maximum stay in \"reminder\" leads to the next stage, but no stage is entered from it. Hint: let the maximum stay lead to a review."],
            Faults(static l => l.Stage("reminder", static s => s.When(Days >= 1).MaximumStay(CalendarWords.Days(3), StayLimit.NextStage))));
    }

    [Fact]
    [Trait("diagnostic", "CR-STAGE-INTENSITY")]
    [Trait("diagnostic", "CR-STAGE-SETTING")]
    [Trait("diagnostic", "CR-STEP-EMPTY")]
    public void TryCreate_StageThatWeighsTooMuch_IsTold()
    {
        Assert.Equal(
            ["CR-STAGE-INTENSITY error at /ladder/stages/visit: The stage \"visit\" has the intensity High, but it is entered from \"reminder\" with Low; one step rises by at most one level. Hint: put a stage between them, or make the way a fast track."],
            Faults(static l => l.Stage("reminder", static s => s.When(Days >= 1).Treat(Channel.Sms)).Stage("visit", static s => s.When(Days >= 60).Treat(Channel.FieldVisit))));
        Assert.Equal(
            [
                "CR-STEP-EMPTY error at /ladder/stages/reminder/requiredSteps: The stage \"reminder\" requires a step that is the empty default. Hint: name a step.",
                "CR-STAGE-SETTING error at /ladder/stages/reminder: A setting of the stage \"reminder\" is not defined. Hint: use a defined intensity and a defined limit of the stay.",
            ],
            Faults(static l => l.Stage("reminder", static s => s.When(Days >= 1).Requires(default(Step)).Weighing((Intensity)9))));
    }

    [Fact]
    [Trait("diagnostic", "CR-STAGE-PASSAGE")]
    public void TryCreate_StageThatMayBlock_IsAWarning() => Assert.Equal(
        ["CR-STAGE-PASSAGE warning at /ladder/stages/call: A case may wait before the stage \"call\": its condition can fail where \"letter\", which lies behind it, is wanted. Hint: let the condition hold wherever the severer one does, or let another way lead past it."],
        Faults(static l => One(l).Stage("call", static s => s.When(Days.Between(8, 20))).Stage("letter", static s => s.When(Days >= 21))));

    [Fact]
    [Trait("diagnostic", "CR-ABILITY")]
    public void TryCreate_ConditionOnAbility_IsTold()
    {
        RatioFact affordability = Fact.Ratio("affordability", static f => f.Axis(FactAxis.Ability));
        const string Text = "The fact \"affordability\" tells how well the borrower can pay; it may lead neither up the ladder nor to a demand. Hint: read the age of the debt or facts of willingness; let ability open relief.";
        Assert.Equal(
            [$"CR-ABILITY error at /ladder/stages/reminder/when: {Text}", $"CR-ABILITY error at /ladder/fastTracks/quick/when: {Text}"],
            Faults(l => l.Stage("reminder", s => s.When(Days >= 1 & affordability < 0.1m)).FastTrack("quick", "reminder", affordability > 0.5m)));
        Assert.Equal([$"CR-ABILITY error at /ladder/stages/reminder/treatments/sms/when: {Text}"], Faults(l => l.Stage("reminder", s => s.When(Days >= 1).Treat(Channel.Sms, t => t.When(affordability < 0.1m)))));
        Assert.Empty(Faults(l => l.Stage("reminder", s => s.When(Days >= 1).Treat(Channel.Sms, t => t.Purpose(ContactPurpose.Offer).When(affordability < 0.1m)))));
    }

    [Fact]
    public void TryCreate_FactOfTheStage_MayBeReadByTreatmentsOnly()
    {
        CategoryFact stage = Fact.Category("stage-now", ["a", "b"], static f => f.Phase(FactPhase.Staged));
        Assert.Equal(
            ["CR-PHASE error at /ladder/stages/reminder/when: The fact \"stage-now\" belongs to the phase staged, which does not fit here. Hint: read facts of earlier phases than the output; an output is of the phase scored, staged, offered or gated."],
            Faults(l => l.Stage("reminder", s => s.When(stage.Is("a")).Treat(Channel.Sms, t => t.When(stage.Is("b"))))));
    }

    [Fact]
    [Trait("diagnostic", "CR-CHANNEL-UNKNOWN")]
    [Trait("diagnostic", "CR-TREATMENT-ID")]
    [Trait("diagnostic", "CR-TREATMENT-CAP")]
    public void TryCreate_Treatments_AreChecked()
    {
        Assert.Equal(
            [
                "CR-CHANNEL-UNKNOWN error at /ladder/stages/reminder/treatments/leter/channel: The channel \"leter\" is not in the catalog of channels. Did you mean \"letter\"? Hint: use a channel of the catalog, or add it there.",
                "CR-TREATMENT-ID error at /ladder/stages/reminder/treatments: The treatment id \"sms\" is not allowed or there twice. Hint: name each treatment of a stage once, in words of a to z and 0 to 9 joined by single hyphens.",
                "CR-TREATMENT-CAP error at /ladder/stages/reminder/treatments/sms/caps: At most 0 per - is no cap. Hint: use a count of at least 1 and a stretch longer than zero.",
            ],
            Faults(static l => l.Stage("reminder", static s => s.When(Days >= 1).Treat(Channel.Parse("leter")).Treat(Channel.Sms).Treat(Channel.Sms, static t => t.AtMost(0)))));
    }

    [Fact]
    [Trait("diagnostic", "CR-TREATMENT-SETTING")]
    [Trait("diagnostic", "CR-TREATMENT-DEAD")]
    public void TryCreate_TreatmentSettings_AreChecked()
    {
        const string Text = "is outside its range. Hint: use a cost not below zero, a share of 0 % to 100 %, at least 1 fruitless use, a purpose and a defined tone.";
        ReadOnlySpan<Action<TreatmentBuilder>> faulty =
        [
            static t => t.Cost(Money.Of(-1m, Currency.CNY)), static t => t.Expecting(Percentage.Of(101)), static t => t.Expecting(Percentage.Of(-1)),
            static t => t.StopAfterFruitless(0), static t => t.Purpose(default), static t => t.Tone((Tone)9),
        ];
        foreach (Action<TreatmentBuilder> one in faulty)
        {
            Assert.Equal(
                [$"CR-TREATMENT-SETTING error at /ladder/stages/reminder/treatments/sms: A setting of the treatment \"sms\" {Text}"],
                Faults(l => l.Stage("reminder", s => s.When(Days >= 1).Treat(Channel.Sms, one))));
        }

        Assert.Equal(
            ["CR-TREATMENT-DEAD warning at /ladder/stages/reminder/treatments/sms: The treatment \"sms\" can never be proposed: its condition holds for no values that its facts may have. Hint: correct the condition or remove the treatment."],
            Faults(static l => l.Stage("reminder", static s => s.When(Days >= 1).Treat(Channel.Sms, static t => t.When(Days >= 5 & !(Days >= 4))))));
    }

    private static LadderBuilder One(LadderBuilder ladder) => ladder.Stage("reminder", static s => s.When(Days >= 1));

    private static IEnumerable<string> Faults(Action<LadderBuilder> configure)
    {
        Ladder.TryCreate(configure, out _, out ImmutableArray<PolicyDiagnostic> diagnostics);
        return diagnostics.Select(static one => one.ToString());
    }
}
