using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Json;
using CollectionRules.Monetary;
using CollectionRules.Rules;

namespace CollectionRules.Tests.Decisions;

/// <summary>The texts of a policy.</summary>
public sealed class TemplateTests
{
    private static readonly Citation Own = new("Policy of the lender", "1", SourceQuality.OwnPolicy, new DateOnly(2026, 11, 1));
    private static readonly RulePack Pack = RulePack.Create("OWN", "1",
    [
        new ContentRule
        {
            Id = "own-words", Citation = Own, Channels = [Channel.Sms, Channel.Letter],
            Forbidden = [new ForbiddenPhrase("go to prison", ContentCategory.Threat), new ForbiddenPhrase("坐牢", ContentCategory.Threat)],
            Required = [new RequiredStatement("identity", ["{lender}"])],
        },
    ]);

    [Fact]
    [Trait("req", "BOCV-16")]
    [Trait("diagnostic", DiagnosticCode.TemplateForbidden)]
    [Trait("diagnostic", DiagnosticCode.TemplateMissing)]
    public void TryCreate_BannedPhrase_FailsWithItsPosition_NeutralPasses_MissingWarns()
    {
        ImmutableArray<PolicyDiagnostic> banned = Faults(new MessageTemplate("gentle", "en", "{lender}: pay or go to prison."), new MessageTemplate("gentle", "zh-Hans", "{lender}：不还会坐牢。"), Late);
        Assert.Equal(
            [
                "CR-TEMPLATE-FORBIDDEN error at /templates/0/text: The text \"gentle\" says \"go to prison\" at character 18, which the rule own-words of the pack OWN forbids. Hint: say it neutrally.",
                "CR-TEMPLATE-FORBIDDEN error at /templates/1/text: The text \"gentle\" says \"坐牢\" at character 13, which the rule own-words of the pack OWN forbids. Hint: say it neutrally.",
            ],
            banned.Select(static one => one.ToString()));

        Assert.Empty(Faults(new MessageTemplate("gentle", "en", "{lender}: your installment is overdue."), Late));

        PolicyDiagnostic missing = Assert.Single(Faults(new MessageTemplate("gentle", "en", "{lender}: your installment is overdue.")));
        Assert.Equal(
            "CR-TEMPLATE-MISSING warning at /ladder/stages/2/treatments/0: The treatment \"letter\" of the stage \"notice\" has no text: \"late\" is not among those of the policy. Hint: add the text, or name one that is there.",
            missing.ToString());
    }

    [Fact]
    [Trait("diagnostic", DiagnosticCode.TemplateIncomplete)]
    [Trait("diagnostic", DiagnosticCode.TemplateName)]
    public void TryCreate_MissingStatementAndBadName_AreTold() => Assert.Equal(
        [
            "CR-TEMPLATE-INCOMPLETE error at /templates/0/text: The text \"gentle\" lacks the statement \"identity\", which the rule own-words of the pack OWN asks for. Hint: add one of the wordings that the rule lists.",
            "CR-TEMPLATE-NAME error at /templates/2: The text \"gentle\" has no proper id or language, is empty or longer than 4096 characters, or is there twice. Hint: give it an id such as overdue-gentle, a language such as zh-Hans, and a text; once each.",
        ],
        Faults(new MessageTemplate("gentle", "en", "Your installment is overdue."), Late, new MessageTemplate("gentle", "en", "{lender}")).Select(static one => one.ToString()));

    [Fact]
    public void TryCreate_TextThatNothingUses_IsHeldAgainstForbiddenWordsAlone() =>
        Assert.Equal(["CR-TEMPLATE-FORBIDDEN"], Faults(new MessageTemplate("gentle", "en", "{lender}"), Late, new MessageTemplate("spare", "en", "go to prison")).Select(static one => one.Code));

    [Fact]
    public void Save_Texts_LoadAsTheSamePolicy()
    {
        CollectionPolicy policy = CollectionPolicy.Create("texts", "1", static p =>
        {
            Given.Configure(p);
            p.Texts(new MessageTemplate("gentle", "zh-Hans", "{lender}提醒您：本期款项已逾期，请于{date}前还款。"), new MessageTemplate("gentle", "en", "{lender}: your installment is overdue."));
        });
        CollectionPolicy loaded = PolicyJson.Load(PolicyJson.Save(policy));
        Assert.Equal(policy.ContentHash, loaded.ContentHash);
        Assert.Equal<MessageTemplate>([.. policy.Templates], [.. loaded.Templates]);
        Assert.NotEqual(policy.ContentHash, CollectionPolicy.Create("texts", "1", Given.Configure).ContentHash);
    }

    private static MessageTemplate Late => new("late", "en", "{lender}: a notice.");

    private static ImmutableArray<PolicyDiagnostic> Faults(params MessageTemplate[] templates)
    {
        CollectionPolicy.TryCreate(
            "texts",
            "1",
            p => p.In(Currency.CNY)
                .Escalate(static ladder => ladder
                    .Stage("reminder", static s => s.When(Facts.DaysPastDue >= 1).Treat(Channel.Sms, static t => t.Template("gentle")))
                    .Stage("call", static s => s.When(Facts.DaysPastDue >= 8).Treat(Channel.Call))
                    .Stage("notice", static s => s.When(Facts.DaysPastDue >= 30).Treat(Channel.Letter, static t => t.Template("late"))))
                .Comply(Pack)
                .Texts(templates),
            out _,
            out ImmutableArray<PolicyDiagnostic> diagnostics);
        return diagnostics;
    }
}
