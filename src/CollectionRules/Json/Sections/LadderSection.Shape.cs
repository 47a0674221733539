using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Escalation;
using CollectionRules.Json.Shapes;

namespace CollectionRules.Json.Sections;

/// <content>What a ladder looks like.</content>
internal sealed partial class LadderSection
{
    private static readonly WordShape FallShape = WordShape.Of(PolicyForms.Falls);
    private static readonly FormShape<Channel> ChannelShape = new(CaseForms.Channel);

    private static readonly NamedShape TreatmentShape = new("treatment", "One way to treat a case in a stage; law decides whether it is sent.", static () => new ObjectShape(
        new("id", CommonShapes.Name, "The id, unique in the stage; the channel where nothing is said."),
        new("channel", ChannelShape!, "The channel.", IsRequired: true),
        new("purpose", new FormShape<ContactPurpose>(CaseForms.ContactPurpose), "What it is for; a demand where nothing is said."),
        new("tone", WordShape.Of(CaseWords.Tones), "How firmly it speaks; neutral where nothing is said."),
        new("automated", CommonShapes.Flag, "Whether a machine does it; as the channel where nothing is said."),
        new("template", CommonShapes.Free, "The id of the text used."),
        new("when", CommonShapes.Condition, "When it is proposed at all; always where nothing is said. It may read facts up to the stage."),
        new("every", CommonShapes.Span, "The shortest time between two uses of the channel."),
        new("caps", new ArrayShape(CommonShapes.Cap, 0, 100), "The most uses of the channel in stretches of business dates; all hold together."),
        new("after", CommonShapes.Span, "How long after the entry into the stage it is first proposed."),
        new("preferredBy", CommonShapes.Free, "The name of the rule that puts it before less intrusive treatments of equal purpose."),
        new("cost", CommonShapes.Money, "The cost of one use; the channel's where nothing is said."),
        new("expectedPercent", new NumberShape { Minimum = 0, Maximum = 100 }, "The share of the past-due amount that one use is expected to bring, in percent; 100 where nothing is said."),
        new("mostFruitless", CommonShapes.Whole(1, 1_000_000), "After so many uses without result it is no longer proposed.")));

    private static readonly NamedShape StageShape = new("stage", "A stage of the ladder.", static () => new ObjectShape(
        new("id", CommonShapes.Name, "The id in kebab case, unique in the ladder, not \"none\".", IsRequired: true),
        new("when", CommonShapes.Condition, "When the stage is wanted; it may read facts of the case and of the score, never of ability.", IsRequired: true),
        new("from", CommonShapes.Names(0, Ladder.MostStages), "The stages from which it may be entered on the way up; the stage below where nothing is said."),
        new("entry", CommonShapes.Flag, "Whether a case outside the ladder may enter here; the first stage always is an entry."),
        new("requiredStages", CommonShapes.Names(0, Ladder.MostStages), "Stages in which the case must have been since it entered the ladder."),
        new("requiredSteps", new ArrayShape(new FormShape<Step>(PolicyForms.Step), 0, 100), "Steps that must have been done."),
        new("approval", CommonShapes.Free, "The role whose approval is needed to enter."),
        new("minimumStay", CommonShapes.Span, "How long a case stays before it may rise further, days on hold not counted."),
        new("maximumStay", CommonShapes.Span, "How long a case stays at most, days on hold not counted."),
        new("atMaximum", WordShape.Of(PolicyForms.StayLimits), "What happens after the maximum stay; review where nothing is said."),
        new("answerWithin", CommonShapes.Span, "How long a delivered message waits for an answer before the next channel is used."),
        new("intensity", WordShape.Of(PolicyForms.Intensities), "How much the stage weighs, where that is more than its treatments say."),
        new("treatments", new ArrayShape(TreatmentShape!, 0, 100), "The treatments, the first wanted first.")));

    private static readonly ObjectShape LadderShape = new(
        new("betweenRises", CommonShapes.Span, "The shortest time between two rises; P1D where nothing is said."),
        new("promiseGrace", CommonShapes.Span, "How long after its day an open promise still gives time; none where nothing is said."),
        new("coolOff", CommonShapes.Span, "How long after a contact that ended in conflict or distress only writing is used, one tone lower; P30D where nothing is said."),
        new("reviewEvery", CommonShapes.Span, "How long after a decision the case is looked at again at the latest; P7D where nothing is said."),
        new("risesOnBrokenPromise", CommonShapes.Flag, "Whether a promise broken since the stage was entered wants the next stage."),
        new("falls", new ObjectShape(
            new("onCure", FallShape, "Nothing is past due any longer; out where nothing is said."),
            new("onPlan", FallShape, "A plan was accepted; to-first where nothing is said."),
            new("onPayment", FallShape, "Something was paid; to-target where nothing is said."),
            new("onKeptPromise", FallShape, "A promise was kept; one-step where nothing is said."),
            new("onLowerTarget", FallShape, "The conditions want a lower stage; one-step where nothing is said.")), "What brings a case down, and how far."),
        new("channels", new ArrayShape(new ObjectShape(
            new("channel", ChannelShape, "The channel.", IsRequired: true),
            new("intensity", WordShape.Of(PolicyForms.Intensities), "How much it weighs on the borrower.", IsRequired: true),
            new("automated", CommonShapes.Flag, "Whether a machine does it; a person where nothing is said."),
            new("remote", CommonShapes.Flag, "Whether it reaches the borrower without going there; yes where nothing is said."),
            new("written", CommonShapes.Flag, "Whether it leaves something written; no where nothing is said."),
            new("cost", CommonShapes.Money, "The cost of one use.")), 0, 1_000), "Channels that are defined anew or added to the known ones."),
        new("stages", new ArrayShape(StageShape, 0, Ladder.MostStages), "The stages, from the mildest up.", IsRequired: true),
        new("fastTracks", new ArrayShape(new ObjectShape(
            new("name", CommonShapes.Name, "The name in kebab case, unique in the ladder.", IsRequired: true),
            new("to", CommonShapes.Name, "The stage that it leads to.", IsRequired: true),
            new("when", CommonShapes.Condition, "When it is open.", IsRequired: true),
            new("from", CommonShapes.Names(0, Ladder.MostStages), "The stages it may be taken from; every lower one where none is named.")), 0, Ladder.MostStages), "Named ways up that skip stages."));

    public override Shape Shape => LadderShape;
}
