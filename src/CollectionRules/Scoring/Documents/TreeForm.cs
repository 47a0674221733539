using System.Collections.Immutable;
using CollectionRules.Rules.Documents;
using CollectionRules.Serialization;

namespace CollectionRules.Scoring.Documents;

/// <summary>The document form of the segments of a tree; cards stand in it by name.</summary>
internal static class TreeForm
{
    public static void Write(DefinitionWriter writer, ImmutableArray<CardSegment> segments)
    {
        writer.StartArray("segments");
        foreach (CardSegment segment in segments)
        {
            writer.StartObject();
            writer.Text("name", segment.Name);
            if (segment.When is { } when)
            {
                writer.Name("when");
                ConditionForm.Write(writer, when);
            }

            writer.TextIfAny("reason", segment.Reason.IsEmpty ? null : segment.Reason.ToString());
            writer.TextIfAny("card", segment.Card?.Name);
            if (!segment.Challengers.IsEmpty)
            {
                writer.Texts("challengers", segment.Challengers.Select(static card => card.Name));
            }

            if (segment.Card is null)
            {
                Write(writer, segment.Segments);
            }

            writer.EndObject();
        }

        writer.EndArray();
    }
}
