using CollectionRules.Compliance;
using CollectionRules.Tests.Testing.Snapshots;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Docs;

public sealed class CompliancePageTests
{
    [Fact]
    public async Task Page_IsWhatThePacksSay()
    {
        string folder = Path.Combine(DocumentFile.Root, "docs");
        await SnapshotFile.CompareAsync(SnapshotFile.Normalize(CompliancePage.Write()), Path.Combine(folder, "compliance.md"), Path.Combine(folder, "compliance.received.md"));
    }

    [Fact]
    public void Packs_EveryRule_HasTextsInBothLanguages()
    {
        foreach (RulePack pack in RulePacks.All)
        {
            Assert.All(pack.OwnRules.Concat(pack.UnverifiedRules), rule => Assert.True(TextTable.Contains(RuleTexts.Key(pack.Id, rule.Id)), $"{pack.Id} {rule.Id}"));
            Assert.All(pack.OwnRules.Concat(pack.UnverifiedRules).OfType<ContactRule>(), rule => Assert.True(TextTable.Contains($"reason.{rule.Reason}"), $"{rule.Reason}"));
        }
    }

    [Fact]
    public void Packs_RulesFromMemory_StandInTheUnverifiedLayerOnly()
    {
        Assert.All(RulePacks.All.SelectMany(pack => pack.OwnRules), rule => Assert.NotEqual(SourceQuality.FromMemory, rule.Citation.Quality));
        Assert.All(RulePacks.All.SelectMany(pack => pack.UnverifiedRules), rule => Assert.Equal(SourceQuality.FromMemory, rule.Citation.Quality));
        Assert.All(RulePacks.All.SelectMany(pack => pack.Rules), rule => Assert.NotEqual(SourceQuality.FromMemory, rule.Citation.Quality));
    }
}
