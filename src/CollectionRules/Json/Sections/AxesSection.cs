using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Rules;
using CollectionRules.Scoring;
using CollectionRules.Scoring.Documents;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>Ability and willingness over the card.</summary>
internal sealed class AxesSection : JsonSection
{
    private static readonly string[] Decided = ["ability-score", "willingness-score", "quadrant", "track"];

    private static readonly ObjectShape Axis = new(
        new("characteristics", CommonShapes.Names(1), "The characteristics of the card that speak of it; those on a fact of the axis where nothing is said."),
        new("cut", new NumberShape { Minimum = 0, Maximum = 100 }, "The sub-score from which on it is not low, itself included; 50 where nothing is said."));

    private static readonly ObjectShape Matrix = new(
        new("name", CommonShapes.Name, "The name; axes where nothing is said."),
        new("ability", Axis, "How well the borrower can pay."),
        new("willingness", Axis, "How much the borrower wants to pay."),
        new("tracks", new ArrayShape(new ObjectShape(
            new("quadrant", WordShape.Of(AxisForm.Quadrants), "The quadrant.", IsRequired: true),
            new("track", CommonShapes.Free, "Its track.", IsRequired: true),
            new("posture", WordShape.Of(AxisForm.Postures), "What the track is to the borrower; where ability is low it must be a relief.", IsRequired: true))), "The track of each quadrant.", IsRequired: true),
        new("steering", new ArrayShape(new ObjectShape(
            new("name", CommonShapes.Name, "The rule's name.", IsRequired: true),
            new("when", CommonShapes.Condition, "When it holds; it reads facts of the case, none of ability.", IsRequired: true),
            new("track", CommonShapes.Free, "The track that it picks.", IsRequired: true),
            new("posture", WordShape.Of(AxisForm.Postures), "What the track is to the borrower; a firm one is held back while ability is low.", IsRequired: true))), "Rules that pick the track before the quadrant does; the first that holds counts."));

    public override string Member => "axes";

    public override string Description => "Ability and willingness: sub-scores over the card, and the track of each quadrant. They decide the facts ability-score, willingness-score, quadrant and track.";

    public override Shape Shape => Matrix;

    public override void Read(Part part, PolicyReading reading)
    {
        if (!part.IsPresent)
        {
            return;
        }

        if (reading.Card is { } card)
        {
            string name = part["name"].Text ?? AxisForm.UsualName;
            AbilityWillingness.TryCreate(name, card, builder => Fill(builder, part, reading), out AbilityWillingness? made, out ImmutableArray<PolicyDiagnostic> diagnostics);
            reading.Place(diagnostics, part, (JsonPointer.Append("/axes", name), part.Node!));
            reading.Axes = reading.IsSound(part) ? made : null;
        }
        else if (!reading.HasErrors)
        {
            reading.Report(part, DiagnosticCode.AxisCard);
        }

        foreach (string name in Decided)
        {
            Fact? fact = reading.Axes?.Decides.First(one => one.Name == name);
            if (fact is null)
            {
                reading.Facts.Spoil(name);
            }
            else if (!reading.Facts.Decide(fact))
            {
                reading.Report(part, DiagnosticCode.FactConflict);
            }
        }
    }

    public override void Write(DefinitionWriter writer, PolicyContent content)
    {
        if (content.Axes is { } axes)
        {
            writer.StartObject(Member);
            AxisForm.WriteMembers(writer, axes);
            writer.EndObject();
        }
    }

    private static void Fill(AbilityWillingnessBuilder builder, Part part, PolicyReading reading)
    {
        _ = part["ability"]["characteristics"] is { IsPresent: true } ability ? builder.Ability(ability.Texts) : builder;
        _ = part["willingness"]["characteristics"] is { IsPresent: true } willingness ? builder.Willingness(willingness.Texts) : builder;
        builder.Cut(part["ability"]["cut"].Number ?? 50, part["willingness"]["cut"].Number ?? 50);
        foreach (Part cell in part["tracks"].Items)
        {
            if (cell["quadrant"].Word(AxisForm.Quadrants) is { } quadrant)
            {
                builder.Track(quadrant, cell["track"].Text ?? "unnamed", cell["posture"].Word(AxisForm.Postures) ?? TrackPosture.Relief);
            }
        }

        foreach (Part rule in part["steering"].Items)
        {
            builder.Steer(rule["name"].Text ?? "unnamed", reading.Condition(rule["when"]) ?? Condition.Always, rule["track"].Text ?? "unnamed", rule["posture"].Word(AxisForm.Postures) ?? TrackPosture.Relief);
        }
    }
}
