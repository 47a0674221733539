using System.Reflection;
using System.Runtime.CompilerServices;

namespace CollectionRules.Tests.Guards;

/// <summary>"Collection" reads as a .NET collection everywhere but in the four names of the domain; no type has the name of its namespace.</summary>
public sealed class NameTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Library = [.. Assembly.Load("CollectionRules").GetTypes(), .. Assembly.Load("CollectionRules.Analytics").GetTypes()];

    private static readonly string[] Domain = ["CollectionPolicy", "CollectionCase", "CollectionDecision", "CollectionCard"];

    [Fact]
    public void Core_Names_UseCollectionForTheDomainOnly() => Assert.Equal([], Names(Library).Where(IsMisused));

    [Fact]
    public void Core_Types_AreNotNamedLikeTheirNamespace()
    {
        HashSet<string> spaces = [.. RoomMap.Core.Rooms, "Validation", "Portfolios"];
        Assert.Equal([], Library.Where(type => spaces.Contains(type.Name)).Select(type => type.FullName!));
    }

    [Theory]
    [InlineData("CollectionPolicyBuilder", false)]
    [InlineData("OfCollectionCase", false)]
    [InlineData("System.Collections.Generic.ICollection<T>.Add", false)]
    [InlineData("DebtCollection", true)]
    [InlineData("CollectionPolicyCollection", true)]
    [InlineData("StartCollectionOn", true)]
    public void IsMisused_Name_IsJudgedByItsLastPart(string name, bool misused) => Assert.Equal(misused, IsMisused(name));

    private static IEnumerable<string> Names(IEnumerable<Type> types) => types
        .Where(type => !IsCompilerMade(type) && type.Namespace?.StartsWith("CollectionRules", StringComparison.Ordinal) == true)
        .SelectMany(type => type.GetMembers(Declared).Where(member => !IsCompilerMade(member)).Select(member => member.Name).Append(type.Name))
        .Distinct()
        .Order(StringComparer.Ordinal);

    private static bool IsCompilerMade(MemberInfo member) => member.Name.Contains('<', StringComparison.Ordinal) && !member.Name.Contains('.', StringComparison.Ordinal)
        || member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static bool IsMisused(string name)
    {
        string own = name[(name.LastIndexOf('.') + 1)..];
        return Domain.Aggregate(own, (rest, word) => rest.Replace(word, "", StringComparison.Ordinal)).Contains("Collection", StringComparison.Ordinal);
    }
}
