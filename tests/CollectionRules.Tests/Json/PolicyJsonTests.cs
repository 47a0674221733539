using CollectionRules.Benchmarks.CommonPolicy;
using CollectionRules.Json;
using CollectionRules.Rules;
using CollectionRules.Tests.Core;
using CollectionRules.Tests.Testing;
using CollectionRules.Tests.Testing.Snapshots;

namespace CollectionRules.Tests.Json;

public sealed partial class PolicyJsonTests : SnapshotTests
{
    [Fact]
    public Task Save_CommonPolicy_IsTheReviewedText() => Verify(PolicyJson.Save(CommonPolicyCore.Create()), "json");

    [Fact]
    public void LoadCore_SavedRandomPolicy_IsTheSamePolicy() => Property.HoldsForSeeds(
        (random, seed) =>
        {
            RandomPolicy policy = new(random, (PolicyProfile)((uint)seed % 7));
            string text = PolicyJson.Save(policy.Core);
            PolicyCore loaded = PolicyJson.LoadCore(text);
            Assert.Equal(policy.Core.ContentHash, loaded.ContentHash);
            Assert.Equal(text, PolicyJson.Save(loaded));
            Assert.Equal<Fact>([.. policy.Core.Schema.Facts], [.. loaded.Schema.Facts]);
            FactRow row = policy.Core.Schema.NewRow(), other = loaded.Schema.NewRow();
            for (int i = 0; i < 100; i++)
            {
                row.Clear();
                other.Clear();
                foreach ((string name, FactValue value) in policy.Values())
                {
                    row.Set(policy.Core.Schema.Slot(name), value);
                    other.Set(loaded.Schema.Slot(name), value);
                }

                policy.Core.Decide(in row, out CoreDecision decision);
                loaded.Decide(in other, out CoreDecision again);
                Assert.Equal(decision, again);
            }
        },
        moderate: 140);

    [Fact]
    public void LoadCore_ProtectedFact_StaysProtected()
    {
        string text = PolicyText.Example.Replace("\"sensitive\": true", "\"protected\": true", StringComparison.Ordinal);
        PolicyCore core = PolicyJson.LoadCore(text);
        Assert.Contains(core.Schema.Facts, fact => fact.IsProtected && !fact.IsSensitive);
        Assert.Equal(text, PolicyJson.Save(core));
        Assert.NotEqual(PolicyJson.LoadCore(PolicyText.Example).ContentHash, core.ContentHash);
    }

    [Fact]
    public void Save_ExampleOfThePage_IsTheSameText()
    {
        PolicyCore core = PolicyJson.LoadCore(PolicyText.Example);
        Assert.Equal(PolicyText.Example, PolicyJson.Save(core));
    }
}
