using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Json.Reading;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;

namespace CollectionRules.Json.Sections;

/// <summary>The ladder: stages, how a case moves between them, and the treatments of each.</summary>
internal sealed partial class LadderSection : JsonSection
{
    public override string Member => "ladder";

    public override string Description => "The ladder: stages from the mildest up, how a case moves between them, and the treatments of each.";

    public override void Read(Part part, PolicyReading reading)
    {
        if (!part.IsPresent)
        {
            return;
        }

        DecideStage(part, reading);
        Ladder.TryCreate(ladder => Configure(ladder, part, reading), out Ladder? made, out ImmutableArray<PolicyDiagnostic> diagnostics);
        reading.Place(diagnostics, part, ("/ladder", part.Node!));
        reading.Ladder = reading.IsSound(part) ? made : null;
    }

    /// <summary>Treatments may read the stage.</summary>
    private static void DecideStage(Part part, PolicyReading reading)
    {
        CategoryFact stage = Fact.Category("stage", [Ladder.None, .. part["stages"].Items.Select(static one => one["id"].Text).OfType<string>()], static f => f.Phase(FactPhase.Staged));
        DiagnosticBag faults = new();
        FactValidator.Check(stage, JsonPointer.Whole, faults);
        if (faults.HasErrors)
        {
            reading.Facts.Spoil(stage.Name);
        }
        else
        {
            reading.Facts.Decide(stage);
        }
    }

    private static void Configure(LadderBuilder ladder, Part part, PolicyReading reading)
    {
        ChannelCatalog channels = ChannelCatalog.BuiltIn;
        foreach (Part item in part["channels"].Items)
        {
            if (item["channel"].Form(CaseForms.Channel) is { } channel && item["intensity"].Word(PolicyForms.Intensities) is { } intensity)
            {
                channels = channels.With(new ChannelDefinition(channel, intensity)
                {
                    IsAutomated = item["automated"].IsTrue,
                    IsRemote = !item["remote"].IsPresent || item["remote"].IsTrue,
                    IsWritten = item["written"].IsTrue,
                    Cost = reading.Money(item["cost"]),
                });
            }
        }

        ladder.Channels(channels).Falling(Falls(part["falls"]));
        _ = part["betweenRises"].Span is { } between ? ladder.BetweenRises(between) : ladder;
        _ = part["promiseGrace"].Span is { } grace ? ladder.PromiseGrace(grace) : ladder;
        _ = part["coolOff"].Span is { } pause ? ladder.CoolOff(pause) : ladder;
        _ = part["reviewEvery"].Span is { } review ? ladder.ReviewEvery(review) : ladder;
        _ = part["risesOnBrokenPromise"].IsTrue ? ladder.RisesOnBrokenPromise() : ladder;
        foreach (Part stage in part["stages"].Items)
        {
            ladder.Stage(stage["id"].Text ?? "", builder => Stage(builder, stage, reading));
        }

        foreach (Part track in part["fastTracks"].Items)
        {
            ladder.FastTrack(track["name"].Text ?? "", track["to"].Text ?? "", reading.Condition(track["when"]) ?? Condition.Always, track["from"].Texts);
        }
    }

    private static FallRules Falls(Part part)
    {
        FallRules usual = new();
        return new FallRules
        {
            OnCure = part["onCure"].Word(PolicyForms.Falls) ?? usual.OnCure,
            OnPlan = part["onPlan"].Word(PolicyForms.Falls) ?? usual.OnPlan,
            OnPayment = part["onPayment"].Word(PolicyForms.Falls) ?? usual.OnPayment,
            OnKeptPromise = part["onKeptPromise"].Word(PolicyForms.Falls) ?? usual.OnKeptPromise,
            OnLowerTarget = part["onLowerTarget"].Word(PolicyForms.Falls) ?? usual.OnLowerTarget,
        };
    }

    private static void Stage(StageBuilder stage, Part part, PolicyReading reading)
    {
        stage.When(reading.Condition(part["when"]) ?? Condition.Always);
        _ = part["from"].IsPresent ? stage.EntersFrom(part["from"].Texts) : stage;
        _ = part["entry"].IsTrue ? stage.Entry() : stage;
        stage.RequiresStage(part["requiredStages"].Texts);
        stage.Requires([.. part["requiredSteps"].Forms(PolicyForms.Step)]);
        _ = part["approval"].Text is { } role ? stage.NeedsApproval(role) : stage;
        _ = part["minimumStay"].Span is { } minimum ? stage.MinimumStay(minimum) : stage;
        _ = part["maximumStay"].Span is { } maximum ? stage.MaximumStay(maximum, part["atMaximum"].Word(PolicyForms.StayLimits) ?? StayLimit.Review) : stage;
        _ = part["answerWithin"].Span is { } answer ? stage.AnswerWithin(answer) : stage;
        _ = part["intensity"].Word(PolicyForms.Intensities) is { } intensity ? stage.Weighing(intensity) : stage;
        foreach (Part item in part["treatments"].Items)
        {
            stage.Treat(item["channel"].Form(CaseForms.Channel) ?? Channel.Sms, treatment => Treatment(treatment, item, reading));
        }
    }

    private static void Treatment(TreatmentBuilder treatment, Part part, PolicyReading reading)
    {
        _ = part["id"].Text is { } id ? treatment.Named(id) : treatment;
        _ = part["purpose"].Form(CaseForms.ContactPurpose) is { } purpose ? treatment.Purpose(purpose) : treatment;
        _ = part["tone"].Word(CaseWords.Tones) is { } tone ? treatment.Tone(tone) : treatment;
        _ = part["automated"].IsPresent ? part["automated"].IsTrue ? treatment.Automated() : treatment.Human() : treatment;
        _ = part["template"].Text is { } template ? treatment.Template(template) : treatment;
        _ = part["when"].IsPresent && reading.Condition(part["when"]) is { } condition ? treatment.When(condition) : treatment;
        _ = part["every"].Span is { } every ? treatment.Every(every) : treatment;
        foreach (Part cap in part["caps"].Items)
        {
            if (cap["most"].Integer is { } most && cap["per"].Span is { } per)
            {
                treatment.AtMost(most).Per(per);
            }
        }

        _ = part["after"].Span is { } after ? treatment.After(after) : treatment;
        _ = part["preferredBy"].Text is { } rule ? treatment.PreferredBy(rule) : treatment;
        _ = part["cost"].IsPresent && reading.Money(part["cost"]) is { } cost ? treatment.Cost(cost) : treatment;
        _ = part["expectedPercent"].Number is { } percent and >= 0 and <= 100 ? treatment.Expecting(Monetary.Percentage.Of(percent)) : treatment;
        _ = part["mostFruitless"].Integer is { } fruitless ? treatment.StopAfterFruitless(fruitless) : treatment;
    }
}
