using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Compliance;
using CollectionRules.Monetary;
using CollectionRules.Rules.History;
using CollectionRules.Tests.Compliance.Naive;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Compliance;

/// <summary>The solver against a search minute by minute with rules written anew.</summary>
public sealed class EarliestInstantTests
{
    private const int Days = 40;

    [Fact]
    public void Check_RandomRulesAndHistories_IsWhatASearchByMinutesFinds()
    {
        int blocked = 0, total = 0, never = 0, moved = 0;
        Property.HoldsForSeeds(random =>
        {
            ContactScene scene = new(random);
            ComplianceVerdict verdict = scene.Pack.Check(scene.Attempt, scene.Context);
            bool isMet = scene.IsMet(scene.Attempt.At);
            Assert.Equal(isMet, verdict.IsAllowed);
            total++;
            blocked += isMet ? 0 : 1;
            DateTimeOffset? expected = scene.Search(Days);
            if (expected is DateTimeOffset instant)
            {
                Assert.Equal(instant, verdict.EarliestNext);
                moved += instant > scene.Attempt.At ? 1 : 0;
            }
            else
            {
                never++;
                Assert.True(verdict.EarliestNext is null || verdict.EarliestNext > scene.Attempt.At.AddDays(Days));
            }

            foreach (RuleFinding finding in verdict.Findings.Where(finding => finding.FreeFrom is not null))
            {
                Assert.True(verdict.EarliestNext is null || finding.FreeFrom <= verdict.EarliestNext);
            }
        }, moderate: 200);
        Assert.InRange(blocked, total * 2 / 5, total * 19 / 20);
        Assert.True(moved > total / 4, $"{moved} of {total} moved");
        Assert.True(never < total / 2, $"{never} of {total} never");
    }

    [Fact]
    public void Check_AddedRule_NeverAllowsMore() => Property.HoldsForSeeds(random =>
    {
        ContactScene scene = new(random);
        ComplianceVerdict all = scene.Pack.Check(scene.Attempt, scene.Context);
        for (int i = 0; i < scene.Rules.Count; i++)
        {
            ComplianceRule[] fewer = [.. scene.Rules.Where((_, index) => index != i)];
            if (fewer.Length > 0)
            {
                ComplianceVerdict less = RulePack.Create("p", "1", fewer).Check(scene.Attempt, scene.Context);
                Assert.True(less.Verdict <= all.Verdict);
                Assert.True(all.EarliestNext is null || less.EarliestNext <= all.EarliestNext);
            }
        }

        ComplianceVerdict turned = RulePack.Create("p", "1", Enumerable.Reverse(scene.Rules)).Check(scene.Attempt, scene.Context);
        Assert.Equal(all.Verdict, turned.Verdict);
        Assert.Equal(all.EarliestNext, turned.EarliestNext);
        Assert.Equal(all.Findings.Select(finding => finding.RuleId).Order(), turned.Findings.Select(finding => finding.RuleId).Order());
    });
}
