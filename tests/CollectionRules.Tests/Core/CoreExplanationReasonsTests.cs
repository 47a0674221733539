using CollectionRules.Rules;
using CollectionRules.Scoring;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Core;

public sealed class CoreExplanationReasonsTests
{
    [Fact]
    public void ToText_CardWithReasons_TellsThemStrongestFirstAfterTheParts()
    {
        CountFact days = Fact.Count("days"), broken = Fact.Count("broken");
        PolicyCore core = PolicyCore.Create("core", c => c.Card(Scorecard.Create("card", s => s
            .Characteristic(days, d => d.Below(8, 40).Otherwise(10).Reason("C01"))
            .Characteristic(broken, b => b.Below(1, 50).Otherwise(5).Reason("C04"))
            .Reasons(r => r.AtMost(2).Text("C04", "Promises were not kept", "承诺未履行", customerSafe: true).Text("C01", "Paid late", "还款逾期", customerSafe: true)))));

        CoreExplanation explained = core.Explain(core.Schema.NewRow().Set(days, 9).Set(broken, 1));

        Assert.EndsWith("Reason 1: Promises were not kept (45 points short).\n    Reason 2: Paid late (30 points short).", explained.ToText(Language.English).TrimEnd(), StringComparison.Ordinal);
        Assert.EndsWith("原因 1：承诺未履行（相差 45 分）。\n    原因 2：还款逾期（相差 30 分）。", explained.ToText(Language.SimplifiedChinese).TrimEnd(), StringComparison.Ordinal);
    }
}
