using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Compliance;

public sealed class ContentRuleTests
{
    private static readonly DateOnly Day = new(2026, 3, 10);
    private static readonly RulePack China = RulePacks.China.PersonalConsumerLoans;

    [Fact]
    [Trait("req", "BOCV-24")]
    public void CheckText_CreditRecord_FactsPass_ThreatsAndWrongCausesDoNot()
    {
        Assert.Empty(China.CheckText(TextTable.Get("information.credit-record-effect", Language.English), Day, purpose: ContactPurpose.Disclosure));
        Assert.Empty(China.CheckText(TextTable.Get("information.credit-record-effect", Language.SimplifiedChinese), Day, purpose: ContactPurpose.Disclosure));
        ContentFinding cause = Assert.Single(China.CheckText("Note: the visit will be recorded in your credit file.", Day, purpose: ContactPurpose.Disclosure));
        Assert.Equal((6, 41, ContentCategory.CreditRecord), (cause.Position, cause.Length, cause.Category!.Value));
        Assert.Equal(ContentCategory.CreditRecord, Assert.Single(China.CheckText("不还款就让你上征信！", Day, purpose: ContactPurpose.Disclosure)).Category);
    }

    [Fact]
    [Trait("req", "JD-03")]
    public void Information_CreditRecordEffect_FromTheThresholdOn()
    {
        InformationRule rule = new() { Id = "bureau", Citation = CheckedCase.Own, Topic = InformationRule.CreditRecordEffect, FromDaysPastDue = 30 };
        Assert.Equal([false, true, true], new[] { 29, 30, 31 }.Select(rule.IsDue));
        Assert.Equal("information", rule.Kind);
        foreach (Language language in Languages.All)
        {
            Assert.Empty(China.CheckText(rule.ToText(language), Day, purpose: ContactPurpose.Disclosure));
        }
    }

    [Theory]
    [InlineData("We will ARREST you", 0, 18)]
    [InlineData("Pay now or ｗｅ  will arrest\u200B you!", 11, 20)]
    [InlineData("We will not arrest your attention", -1, 0)]
    public void Check_Phrase_IsFoundWithoutRegardToCaseWidthAndSpace(string text, int position, int length)
    {
        ContentFinding? found = RulePacks.UnitedKingdom.Conc7.CheckText(text, Day).FirstOrDefault();
        Assert.Equal((position, length), found is null ? (-1, 0) : (found.Position, found.Length));
    }

    [Fact]
    public void CheckText_MissingStatement_IsNamed()
    {
        ContentFinding[] found = [.. RulePacks.UnitedStates.RegulationF.CheckText("Please pay.", Day, Channel.Sms, ContactPurpose.Demand)];
        Assert.Equal(["content-missing \"debt-collector\" (us-mini-miranda)", "content-missing \"opt-out\" (us-eopt-out-notice)"], found.Select(finding => finding.ToString()));
        Assert.Empty(RulePacks.UnitedStates.RegulationF.CheckText("This is from a debt collector. Reply STOP to opt out.", Day, Channel.Sms, ContactPurpose.Demand));
    }
}
