using CollectionRules.Explanations;
using CollectionRules.Scoring;
using CollectionRules.Serialization;

namespace CollectionRules;

/// <content>Rewards.</content>
public sealed partial class CollectionDecision
{
    /// <summary>The reward that lifts the grade, with the grade of the card; null where no rule holds.</summary>
    public RewardResult? Reward => parts.Reward;

    private void WriteReward(DefinitionWriter form)
    {
        if (Reward is { } reward)
        {
            form.StartObject("reward");
            form.Text("rule", reward.Rule.Name);
            form.Text("from", reward.Original);
            form.Text("to", reward.Grade);
            form.EndObject();
        }
    }

    private void AddReward(ExplanationBuilder root)
    {
        if (Reward is { } reward)
        {
            root.Child(
                reward.Grade == reward.Original ? "grade-reward-best" : "grade-reward",
                [new("rule", ExplanationValue.Reference(reward.Rule.Name)), new("before", ExplanationValue.Reference(reward.Original)), new("grade", ExplanationValue.Reference(reward.Grade))]);
        }
    }
}
