using System.Reflection;
using CollectionRules.Diagnostics;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Diagnostics;

public sealed class DiagnosticCatalogTests
{
    private static IEnumerable<string> Constants => typeof(DiagnosticCode)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(constant => constant.IsLiteral)
        .Select(constant => (string)constant.GetRawConstantValue()!);

    [Fact]
    public void All_AndTheConstants_AreTheSameCodes() =>
        Assert.Equal(Constants.Order(StringComparer.Ordinal), DiagnosticCatalog.All.Select(definition => definition.Code));

    [Fact]
    public void All_EveryCode_IsUpperKebabWithMessageAndHint()
    {
        foreach (DiagnosticDefinition definition in DiagnosticCatalog.All)
        {
            Assert.Matches("^CR(-[A-Z0-9]+)+$", definition.Code);
            Assert.True(TextTable.Contains(definition.MessageKey), definition.MessageKey);
            Assert.True(TextTable.Contains(definition.HintKey), definition.HintKey);
        }
    }

    [Fact]
    public void Texts_EveryDiagnosticText_BelongsToACode()
    {
        HashSet<string> wanted = [.. DiagnosticCatalog.All.SelectMany(definition => new[] { definition.MessageKey, definition.HintKey })];
        Assert.Empty(TextTable.Keys.Where(key => key.StartsWith("diagnostic.CR-", StringComparison.Ordinal) && !wanted.Contains(key)));
    }

    [Fact]
    public void All_Messages_EndAsSentencesAndHintsBeginSmall()
    {
        foreach (DiagnosticDefinition definition in DiagnosticCatalog.All)
        {
            string message = TextTable.Entry(definition.MessageKey).English, hint = TextTable.Entry(definition.HintKey).English;
            Assert.True(hint.EndsWith('.'), hint);
            Assert.True(message.EndsWith('.') || message.EndsWith('"'), message);
            Assert.True(char.IsLower(hint[0]), hint);
            Assert.Equal('。', TextTable.Entry(definition.HintKey).SimplifiedChinese[^1]);
            Assert.Equal('。', TextTable.Entry(definition.MessageKey).SimplifiedChinese[^1]);
        }
    }

    [Fact]
    public void TryFind_Unknown_IsFalse()
    {
        Assert.False(DiagnosticCatalog.TryFind("CR-NONE", out DiagnosticDefinition? none));
        Assert.Null(none);
        Assert.Equal(Severity.Error, DiagnosticCatalog.Find(DiagnosticCode.TooMany).Severity);
    }
}
