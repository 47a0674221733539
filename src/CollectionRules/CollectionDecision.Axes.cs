using CollectionRules.Explanations;
using CollectionRules.Scoring;
using CollectionRules.Scoring.Compilation;
using CollectionRules.Serialization;

namespace CollectionRules;

/// <content>Ability and willingness.</content>
public sealed partial class CollectionDecision
{
    /// <summary>Where the borrower stands between ability and willingness, and the track; null where the policy has no axes, and where the case could not be decided.</summary>
    public QuadrantResult? Quadrant => parts.Quadrant;

    private void WriteAxes(DefinitionWriter form)
    {
        if (Quadrant is not { } place)
        {
            return;
        }

        form.StartObject("axes");
        form.Text("quadrant", QuadrantWords.Of(place.Quadrant));
        form.NumberIfAny("ability", place.Ability.Value);
        form.NumberIfAny("willingness", place.Willingness.Value);
        form.Text("track", place.Track.Name);
        form.Text("posture", DecisionWords.Of(place.Track.Posture));
        form.TextIfAny("steering", place.Steering?.Name);
        form.TextIfAny("heldBack", place.HeldBack?.Name);
        form.EndObject();
    }

    private void AddAxes(ExplanationBuilder root)
    {
        if (Quadrant is not { } place)
        {
            return;
        }

        root.Child("axes", node =>
        {
            node.With("quadrant", ExplanationValue.Of(ReasonCode.Parse(QuadrantWords.Of(place.Quadrant)))).With("track", Shown(place.Track.Name));
            AddAxis(node, "ability", place.Ability, Policy.Axes!.AbilityCut);
            AddAxis(node, "willingness", place.Willingness, Policy.Axes.WillingnessCut);
            if (place.Steering is { } steering)
            {
                node.Child("axes-steering", [new("rule", ExplanationValue.Reference(steering.Name)), new("track", Shown(steering.Track.Name))]);
            }

            if (place.HeldBack is { } held)
            {
                node.Child("axes-held-back", [new("rule", ExplanationValue.Reference(held.Name)), new("track", Shown(held.Track.Name))]);
            }
        });
    }

    private static void AddAxis(ExplanationBuilder node, string axis, AxisScore score, decimal cut)
    {
        if (score.Value is { } value)
        {
            node.Child($"axes-{axis}", [new("points", ExplanationValue.Of(score.Points)), new("value", ExplanationValue.Of(Monetary.Rounding.Round(value, 2, Monetary.RoundingRule.HalfEven))), new("cut", ExplanationValue.Of(cut))]);
        }
        else
        {
            node.Child($"axes-{axis}-unknown", []);
        }
    }
}
