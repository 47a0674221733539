using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using CollectionRules.Cases;
using CollectionRules.Cli.Generation;
using CollectionRules.Diagnostics;
using CollectionRules.Json;
using CollectionRules.Rules.Contexts;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Json;

/// <content>Policies drawn at random: written, read and deciding as before.</content>
public sealed partial class WholePolicyTests
{
    [Fact]
    public void Load_SavedRandomPolicies_HaveTheirHashAndDecideTheSame()
    {
        int actions = 0, stages = 0;
        Property.HoldsForSeeds(
            (random, seed) =>
            {
                CollectionPolicy policy = new RandomWholePolicy(random).Next(seed);
                string text = PolicyJson.Save(policy);
                CollectionPolicy loaded = PolicyJson.Load(text);
                Assert.Equal(policy.ContentHash, loaded.ContentHash);
                Assert.Equal(text, PolicyJson.Save(loaded));
                Assert.True(Schema.Evaluate(JsonDocument.Parse(text).RootElement).IsValid);
                CaseStory story = new(new SplitMix64(unchecked((ulong)seed)), CasePortfolio.AsOf);
                for (int i = 0; i < 6; i++)
                {
                    CollectionCase file = story.Next(i);
                    DecisionContext context = DecisionContext.At(CasePortfolio.AsOf.AddMinutes(random.Next(0, 3 * 24 * 60)));
                    CollectionDecision decision = policy.Decide(file, context);
                    Assert.Equal(decision.ToJson(), loaded.Decide(file, context).ToJson());
                    actions += decision.Actions.Count();
                    stages += decision.Stage is null ? 0 : 1;
                }
            },
            moderate: 60);
        Assert.True(actions > 20 && stages > 60, $"{actions} actions, {stages} cases in a stage.");
    }

    /// <summary>Negative control: hardly a value of a saved policy can be changed, or member taken away, without another hash or a fault.</summary>
    [Fact]
    public void Load_RandomPolicyWithOneChange_IsAnotherPolicyOrAFault()
    {
        SortedSet<string> unnoticed = new(StringComparer.Ordinal);
        int changes = 0;
        Property.HoldsForSeeds(
            (random, seed) =>
            {
                CollectionPolicy policy = new RandomWholePolicy(random).Next(seed);
                string text = PolicyJson.Save(policy);
                string[] paths = [.. RulePackJsonTests.Paths(JsonNode.Parse(text)!)];
                foreach (string path in random.GetItems(paths, 40))
                {
                    JsonNode root = JsonNode.Parse(text)!;
                    bool removes = random.Next(2) == 0;
                    if (RulePackJsonTests.Change(root, path, removes))
                    {
                        changes++;
                        bool isSame = PolicyJson.TryLoad(root.ToJsonString(), out CollectionPolicy? other, out ImmutableArray<PolicyDiagnostic> diagnostics) && other.ContentHash == policy.ContentHash;
                        Assert.Equal(other is null, diagnostics.Any(static fault => fault.Severity == Severity.Error));
                        if (isSame)
                        {
                            unnoticed.Add((removes ? "without " : "") + string.Join('/', path.Split('/').Where(static step => !int.TryParse(step, out _))));
                        }
                    }
                }
            },
            moderate: 20);
        Assert.InRange(changes, 300, int.MaxValue);
        Assert.Empty(unnoticed.Except(Harmless));
    }

    /// <summary>What may change: for which version a pack was written, which only warns; and what says only what holds anyway.</summary>
    private static string[] Harmless =>
    [
        "/comply/version",
        "without /comply/version",
        "/comply/combined/packs/version",
        "without /comply/combined/packs/version",
        "without /delinquency/method",
        "without /education/noRepeatWithin",
        "without /offers/ranking",
        "without /offers/rules/id",
    ];
}
