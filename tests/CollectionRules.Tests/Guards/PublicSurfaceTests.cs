using System.Reflection;
using CollectionRules.Tests.Testing.Snapshots;

namespace CollectionRules.Tests.Guards;

/// <summary>The public surface is one reviewed text: a change of it is a change of the product.</summary>
public sealed class PublicSurfaceTests : SnapshotTests
{
    [Fact]
    public async Task Core_PublicSurface_IsTheReviewedOne() =>
        await Verify(PublicSurface.Write(Assembly.Load("CollectionRules").GetTypes()), "txt");

    [Fact]
    public async Task Analytics_PublicSurface_IsTheReviewedOne() =>
        await Verify(PublicSurface.Write(Assembly.Load("CollectionRules.Analytics").GetTypes()), "txt");

    [Fact]
    public async Task Write_PlantedTypes_ShowsEveryKindOfMember() =>
        await Verify(PublicSurface.Write(typeof(PublicSurfaceTests).Assembly.GetTypes().Where(type => type.Namespace == "CollectionRules.Tests.Guards.Planted.Surface")), "txt");
}
