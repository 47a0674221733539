using CollectionRules.Tests.Guards.Compiled;

namespace CollectionRules.Tests.Guards;

/// <summary>Code looks only left in the chain of rooms; read from the compiled code, because a child namespace sees its parents without a <c>using</c>.</summary>
public sealed class ArrowTests
{
    private static readonly string Core = Path.Combine(AppContext.BaseDirectory, "CollectionRules.dll");
    private static readonly string Analytics = Path.Combine(AppContext.BaseDirectory, "CollectionRules.Analytics.dll");
    private static readonly string Tests = typeof(ArrowTests).Assembly.Location;

    private static readonly RoomMap PlantedMap = new(
        "CollectionRules.Tests.Guards.Planted",
        [["Left", "Beside"], ["Right", "Exempt"], [RoomMap.RootRoom]],
        ("Exempt", "Right"));

    [Fact]
    public void Core_EveryType_LooksOnlyLeft() => Assert.Equal([], Arrows.Faults(CompiledAssembly.Read(Core), RoomMap.Core));

    [Fact]
    public void Core_EveryTypeWrittenByHand_LiesInARoom() =>
        Assert.Equal([], CompiledAssembly.Read(Core).Types
            .Where(type => RoomMap.Core.RoomOf(type.Namespace) is null && !IsCompilerMade(type))
            .Select(type => type.ToString()));

    [Fact]
    public void Analytics_EveryType_LiesInItsRoomAndLooksOnlyLeft()
    {
        CompiledAssembly assembly = CompiledAssembly.Read(Analytics);
        Assert.Equal([], Arrows.Faults(assembly, RoomMap.Core));
        Assert.Equal([], assembly.Types.Where(type => RoomMap.Core.RoomOf(type.Namespace) != "Analytics" && !IsCompilerMade(type)).Select(type => type.ToString()));
    }

    [Theory]
    [InlineData("ByBase")]
    [InlineData("ByInterface")]
    [InlineData("ByField")]
    [InlineData("ByProperty")]
    [InlineData("ByParameter")]
    [InlineData("ByGenericArgument")]
    [InlineData("ByConstraint")]
    [InlineData("ByLocal")]
    [InlineData("ByCall")]
    [InlineData("ByGenericCall")]
    [InlineData("ByTypeOf")]
    [InlineData("ByCatch")]
    [InlineData("ByLambda")]
    [InlineData("ByIterator")]
    [InlineData("ByAttribute")]
    [InlineData("ByAttributeArgument")]
    [InlineData("ByAttributeArgumentWithLengthThatLooksLikeALetter")]
    [InlineData("ByNestedType")]
    [InlineData("ByArray")]
    public void Faults_PlantedTypeThatLooksRight_IsReported(string planted) =>
        Assert.Contains(
            PlantedFaults(),
            fault => fault.StartsWith($"CollectionRules.Tests.Guards.Planted.Left.{planted} sees CollectionRules.Tests.Guards.Planted.Right.", StringComparison.Ordinal));

    [Fact]
    public void Faults_PlantedTypeThatLooksLeft_IsNotReported() =>
        Assert.DoesNotContain(PlantedFaults(), fault => fault.StartsWith("CollectionRules.Tests.Guards.Planted.Right.", StringComparison.Ordinal));

    [Fact]
    public void Faults_MemberOfTheSameGroup_IsReportedUnlessExempt()
    {
        IReadOnlyList<string> faults = PlantedFaults();
        Assert.Contains(
            "CollectionRules.Tests.Guards.Planted.Beside.LooksBeside sees CollectionRules.Tests.Guards.Planted.Left.Lonely: Beside may not look at Left.",
            faults);
        Assert.DoesNotContain(faults, fault => fault.StartsWith("CollectionRules.Tests.Guards.Planted.Exempt.", StringComparison.Ordinal));
    }

    [Fact]
    public void Faults_RootSeenFromARoom_IsReported() =>
        Assert.Contains(
            "CollectionRules.Tests.Guards.Planted.Left.SeesRoot sees CollectionRules.Tests.Guards.Planted.RootType: Left may not look at (root).",
            PlantedFaults());

    [Fact]
    public void Faults_UnknownRoom_IsReported() =>
        Assert.Contains(
            "CollectionRules.Tests.Guards.Planted.Attic.Stray lies in the room \"Attic\", which the chain does not know.",
            PlantedFaults());

    private static IReadOnlyList<string> PlantedFaults() => Arrows.Faults(CompiledAssembly.Read(Tests), PlantedMap);

    private static bool IsCompilerMade(CompiledType type) =>
        type.Name[0] == '<' || type.Namespace is "Microsoft.CodeAnalysis" or "System.Runtime.CompilerServices" or "System.Text.RegularExpressions.Generated";
}
