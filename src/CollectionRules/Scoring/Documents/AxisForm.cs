using System.Collections.Immutable;
using CollectionRules.Rules.Documents;
using CollectionRules.Serialization;

namespace CollectionRules.Scoring.Documents;

/// <summary>The document form of a two-axis matrix; facts and characteristics stand in it by name.</summary>
internal static class AxisForm
{
    /// <summary>The name of a matrix that is not written.</summary>
    public const string UsualName = "axes";

    public static readonly WordList<BorrowerQuadrant> Quadrants = new([.. Enum.GetValues<BorrowerQuadrant>().Select(static quadrant => (Compilation.QuadrantWords.Of(quadrant), quadrant))]);

    public static readonly WordList<TrackPosture> Postures = new(("relief", TrackPosture.Relief), ("neutral", TrackPosture.Neutral), ("firm", TrackPosture.Firm));

    /// <summary>Writes the members into an open object.</summary>
    public static void WriteMembers(DefinitionWriter writer, AbilityWillingness axes)
    {
        if (axes.Name != UsualName)
        {
            writer.Text("name", axes.Name);
        }

        WriteAxis(writer, "ability", axes.Ability, axes.AbilityCut);
        WriteAxis(writer, "willingness", axes.Willingness, axes.WillingnessCut);
        writer.StartArray("tracks");
        foreach (QuadrantCell cell in axes.Cells)
        {
            writer.StartObject();
            writer.Text("quadrant", Quadrants.WordFor(cell.Quadrant));
            WriteTrack(writer, cell.Track);
            writer.EndObject();
        }

        writer.EndArray();
        if (axes.Steering.IsEmpty)
        {
            return;
        }

        writer.StartArray("steering");
        foreach (SteeringRule rule in axes.Steering)
        {
            writer.StartObject();
            writer.Text("name", rule.Name);
            writer.Name("when");
            ConditionForm.Write(writer, rule.When);
            WriteTrack(writer, rule.Track);
            writer.EndObject();
        }

        writer.EndArray();
    }

    private static void WriteAxis(DefinitionWriter writer, string name, ImmutableArray<Characteristic> subset, decimal cut)
    {
        writer.StartObject(name);
        writer.Texts("characteristics", subset.Select(static characteristic => characteristic.Name));
        writer.Number("cut", cut);
        writer.EndObject();
    }

    private static void WriteTrack(DefinitionWriter writer, BorrowerTrack track)
    {
        writer.Text("track", track.Name);
        writer.Text("posture", Postures.WordFor(track.Posture));
    }
}
