using System.Reflection;

namespace CollectionRules.Tests.Guards;

/// <summary>Every diagnostic code has a test that names it.</summary>
public sealed class DiagnosticCodeTests
{
    [Fact]
    public void Codes_Every_IsNamedByATest() => Assert.Equal([], CoreCodes().Except(NamedByTests()));

    [Fact]
    public void Traits_Every_NamesACode() => Assert.Equal([], NamedByTests().Except(CoreCodes()));

    [Fact]
    public void Codes_AreDistinctAndWrittenAlike()
    {
        IReadOnlyList<string> codes = CoreCodes();
        Assert.NotEmpty(codes);
        Assert.Equal(codes.Distinct(), codes);
        Assert.All(codes, code => Assert.Matches("^CR(-[A-Z0-9]+)+$", code));
    }

    [Fact]
    public void Codes_PlantedType_YieldsItsPublicConstants() =>
        Assert.Equal(["CR-PLANTED-ONE", "CR-PLANTED-TWO"], DiagnosticTraits.Codes(typeof(Planted.Traits.PlantedCode)));

    [Fact]
    public void Named_PlantedMethods_CountOnlyWhenTheyRun() =>
        Assert.Equal(["CR-PLANTED-ONE"], DiagnosticTraits.Named([typeof(Planted.Traits.PlantedTests)]));

    private static IReadOnlyList<string> CoreCodes()
    {
        Type? type = Assembly.Load("CollectionRules").GetType("CollectionRules.Diagnostics.DiagnosticCode");
        Assert.NotNull(type);
        return DiagnosticTraits.Codes(type);
    }

    private static IReadOnlyList<string> NamedByTests() => DiagnosticTraits.Named(
        typeof(DiagnosticCodeTests).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("CollectionRules.Tests.Guards.Planted", StringComparison.Ordinal) != true));
}
