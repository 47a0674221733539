using System.Collections.Immutable;
using CollectionRules.Scoring;
using CollectionRules.Scoring.Documents;
using CollectionRules.Serialization;

namespace CollectionRules;

/// <summary>The document form of cards by segment and challengers: each card once, by whose name the segments refer to it.</summary>
internal static class ScoringForm
{
    /// <param name="writer">Takes the members of an open object.</param>
    /// <param name="name">The name of the whole, which is also the tree's where none is written.</param>
    /// <param name="tree">The segments, or null.</param>
    /// <param name="challengers">The cards beside every card in charge.</param>
    /// <param name="topics">What segments are taught first.</param>
    public static void Write(DefinitionWriter writer, string name, ScorecardTree? tree, ImmutableArray<Scorecard> challengers, ImmutableArray<SegmentTopics> topics)
    {
        writer.StartArray("cards");
        foreach (Scorecard card in (tree?.Cards ?? []).Concat(challengers).Distinct())
        {
            CardForm.Write(writer, card);
        }

        writer.EndArray();
        if (tree is not null)
        {
            writer.TextIfAny("name", tree.Name == name ? null : tree.Name);
            TreeForm.Write(writer, tree.Segments);
        }

        if (!challengers.IsEmpty)
        {
            writer.Texts("challengers", challengers.Select(static card => card.Name));
        }

        if (!topics.IsEmpty)
        {
            writer.StartArray("education");
            foreach (SegmentTopics one in topics)
            {
                writer.StartObject();
                writer.Text("reason", one.Reason.ToString());
                writer.Texts("topics", one.Topics.Select(static topic => topic.ToString()));
                writer.EndObject();
            }

            writer.EndArray();
        }
    }
}
