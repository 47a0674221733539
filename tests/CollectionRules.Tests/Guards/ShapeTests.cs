using System.Reflection;

namespace CollectionRules.Tests.Guards;

/// <summary>Public types are sealed or readonly, results cannot be changed, and no content can be changed behind a result's back.</summary>
public sealed class ShapeTests
{
    private const string Planted = "CollectionRules.Tests.Guards.Planted.Shapes.";

    /// <summary>Types that are meant to be open, each with its reason.</summary>
    private static readonly Dictionary<string, string> OpenOnPurpose = new(StringComparer.Ordinal);

    private static readonly Type[] Core = Assembly.Load("CollectionRules").GetTypes();

    private static readonly Type[] Analytics = Assembly.Load("CollectionRules.Analytics").GetTypes();

    private static readonly Type[] PlantedShapes =
        [.. typeof(ShapeTests).Assembly.GetTypes().Where(type => type.FullName!.StartsWith(Planted, StringComparison.Ordinal))];

    [Fact]
    public void Core_PublicTypes_AreSealedOrReadonly() =>
        Assert.Equal([], ShapeRules.OpenTypes(Core.Where(type => !OpenOnPurpose.ContainsKey(type.FullName!))));

    [Fact]
    public void Core_TypesOpenOnPurpose_AreStillOpen() =>
        Assert.Equal(OpenOnPurpose.Count, ShapeRules.OpenTypes(Core.Where(type => OpenOnPurpose.ContainsKey(type.FullName!))).Count);

    [Fact]
    public void Core_PublicProperties_HaveNoSetter() => Assert.Equal([], ShapeRules.SettableProperties(Core));

    [Fact]
    public void Core_PublicFields_AreReadonly() => Assert.Equal([], ShapeRules.MutableFields(Core));

    [Fact]
    public void Core_PublicContents_AreImmutable() => Assert.Equal([], ShapeRules.MutableContents(Core));

    [Fact]
    public void Core_Internals_AreVisibleToTheTestsOnly() =>
        Assert.Equal(
            ["CollectionRules.Tests"],
            Assembly.Load("CollectionRules").GetCustomAttributes<System.Runtime.CompilerServices.InternalsVisibleToAttribute>().Select(friend => friend.AssemblyName));

    [Fact]
    public void Analytics_PublicTypes_KeepTheSameRules() => Assert.Equal(
        [],
        ShapeRules.OpenTypes(Analytics).Concat(ShapeRules.SettableProperties(Analytics)).Concat(ShapeRules.MutableFields(Analytics)).Concat(ShapeRules.MutableContents(Analytics)));

    [Fact]
    public void Analytics_Internals_AreVisibleToTheTestsOnly() =>
        Assert.Equal(
            ["CollectionRules.Tests"],
            Assembly.Load("CollectionRules.Analytics").GetCustomAttributes<System.Runtime.CompilerServices.InternalsVisibleToAttribute>().Select(friend => friend.AssemblyName));

    [Fact]
    public void OpenTypes_PlantedTypes_AreReported() => Assert.Equal(
        [
            Planted + "MutableStruct is a struct that is not readonly.",
            Planted + "OpenAbstract is neither sealed nor static, and its constructors are open.",
            Planted + "OpenClass is neither sealed nor static, and its constructors are open.",
            Planted + "Outer+Inner is neither sealed nor static, and its constructors are open.",
        ],
        ShapeRules.OpenTypes(PlantedShapes));

    [Fact]
    public void SettableProperties_PlantedProperties_AreReported() => Assert.Equal(
        [
            Planted + "MutableStruct.Value has a setter.",
            Planted + "OpenAbstract.Protected has a setter.",
            Planted + "OutcomeBuilder.Item has a setter.",
            Planted + "OutcomeBuilder.Value has a setter.",
        ],
        ShapeRules.SettableProperties(PlantedShapes));

    [Fact]
    public void MutableFields_PlantedFields_AreReported() => Assert.Equal(
        [Planted + "Outcome.Count is a mutable field.", Planted + "Outcome.Shared is a mutable field."],
        ShapeRules.MutableFields(PlantedShapes));

    [Fact]
    public void MutableContents_PlantedMembers_AreReported() => Assert.Equal(
        [
            Planted + "Outcome.Array hands out Int32[].",
            Planted + "Outcome.ByKey hands out IDictionary`2.",
            Planted + "Outcome.List hands out List`1.",
            Planted + "Outcome.Table hands out Int32[].",
        ],
        ShapeRules.MutableContents(PlantedShapes));
}
