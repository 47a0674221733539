using System.Collections.Immutable;
using CollectionRules.Explanations;
using CollectionRules.Rules;
using CollectionRules.Scoring;
using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules;

/// <content>Cards by segment, challengers and models from outside.</content>
public sealed partial class CollectionDecision
{
    /// <summary>The card that scored; null without one, and where the case could not be decided.</summary>
    public Scorecard? ScoredBy => parts.Scoring?.Card;

    /// <summary>How the case came to its card: path, segments tried, reason; null where the policy has one card.</summary>
    public SegmentedScore? Routing => parts.Scoring?.Routing;

    /// <summary>What other cards say beside the card in charge, those of the segment first; they decide nothing.</summary>
    public ImmutableArray<ChallengerScore> Challengers => parts.Scoring?.Challengers ?? [];

    /// <summary>What each model of the policy gave, or its fallback and why, in the order of the policy.</summary>
    public ImmutableArray<ModelReading> Models => parts.Models;

    private void AddRouting(ExplanationBuilder score)
    {
        if (Routing is not { } routing)
        {
            return;
        }

        score.Child(routing.Reason.IsEmpty ? "score-segment" : "score-segment-reason", node =>
        {
            node.With("card", ExplanationValue.Reference(routing.Card.Name)).With("segment", ExplanationValue.Of(string.Join(" / ", routing.Path)));
            if (!routing.Reason.IsEmpty)
            {
                node.With("reason", ExplanationValue.Of(routing.Reason));
            }

            foreach (RoutingStep step in routing.Routing)
            {
                node.Child(step.Holds ? "segment-taken" : "segment-passed", [new("segment", ExplanationValue.Reference(step.Segment.Name))]);
            }
        });
    }

    private void AddChallengers(ExplanationBuilder root)
    {
        foreach (ChallengerScore challenger in Challengers)
        {
            root.Child(challenger.Result.Score is null ? "challenger-unscored" : "challenger", node =>
            {
                node.With("card", ExplanationValue.Reference(challenger.Card.Name));
                if (challenger.Result.Score is { } score)
                {
                    node.With("score", ExplanationValue.Of(score)).With("grade", ExplanationValue.Reference(challenger.Result.Grade));
                }
            });
        }
    }

    private void AddModels(ExplanationBuilder root)
    {
        foreach (ModelReading model in Models)
        {
            root.Child(model.Explain());
        }
    }

    private void WriteRouting(DefinitionWriter form)
    {
        if (Routing is { } routing)
        {
            form.Text("card", routing.Card.Name);
            form.StartObject("segment");
            form.Texts("path", routing.Path);
            form.TextIfAny("reason", routing.Reason.IsEmpty ? null : routing.Reason.ToString());
            form.StartArray("tried");
            foreach (RoutingStep step in routing.Routing)
            {
                form.StartObject();
                form.Text("name", step.Segment.Name);
                form.FlagIfTrue("holds", step.Holds);
                form.EndObject();
            }

            form.EndArray();
            form.EndObject();
        }
    }

    private void WriteChallengers(DefinitionWriter form)
    {
        if (Challengers.IsEmpty)
        {
            return;
        }

        form.StartArray("challengers");
        foreach (ChallengerScore challenger in Challengers)
        {
            form.StartObject();
            form.Text("card", challenger.Card.Name);
            form.NumberIfAny("score", challenger.Result.Score);
            form.Text("grade", challenger.Result.Grade);
            form.NumberIfAny("difference", challenger.Difference);
            form.EndObject();
        }

        form.EndArray();
    }

    /// <summary>A value of a sensitive fact is not told.</summary>
    private void WriteModels(DefinitionWriter form)
    {
        if (Models.IsEmpty)
        {
            return;
        }

        form.StartArray("models");
        foreach (ModelReading model in Models)
        {
            form.StartObject();
            form.Text("model", model.Model.Name);
            form.Text("fact", model.Model.Fact.Name);
            if (!model.Model.Fact.IsSensitive && model.Value.Kind == FactValueKind.Number)
            {
                form.Number("value", model.Value.Number);
            }
            else if (!model.Model.Fact.IsSensitive && model.Value.Kind != FactValueKind.Missing)
            {
                form.Text("value", model.Value.ToString());
            }

            form.Text("reason", model.Reason.ToString());
            form.TextIfAny("version", model.Result?.ModelVersion);
            form.EndObject();
        }

        form.EndArray();
    }
}
