using System.Reflection;
using CollectionRules.Escalation;
using CollectionRules.Explanations;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Escalation;

public sealed class EscalationReasonsTests
{
    [Fact]
    public void Reasons_Every_HasATextInBothLanguages()
    {
        ReasonCode[] codes = [.. typeof(EscalationReasons).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(static one => (ReasonCode)one.GetValue(null)!)];
        Assert.True(codes.Length > 80);
        Assert.Equal(codes.Length, codes.Distinct().Count());
        Assert.All(codes, static code =>
        {
            Assert.True(TextTable.Contains($"reason.{code}"), code.ToString());
            Assert.NotEqual(TextTable.Get($"reason.{code}", Language.English), TextTable.Get($"reason.{code}", Language.SimplifiedChinese));
        });
        Assert.All(Enum.GetNames<StageMoveKind>().Concat(Enum.GetNames<ProposalState>()).Concat(["Action"]), static word => Assert.True(TextTable.Contains($"reason.{ReasonCode.FromWords(word)}"), word));
    }
}
