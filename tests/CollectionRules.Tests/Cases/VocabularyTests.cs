using System.Collections;
using System.Reflection;
using CollectionRules.Cases;

namespace CollectionRules.Tests.Cases;

/// <summary>Every open vocabulary keeps the one form.</summary>
public sealed class VocabularyTests
{
    public static TheoryData<string> Vocabularies => [.. Types().Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void WellKnown_EveryMember_IsListedOnceAndReadsBack(string name)
    {
        Type type = Types().Single(one => one.Name == name);
        object[] listed = [.. ((IEnumerable)type.GetProperty("WellKnown")!.GetValue(null)!).Cast<object>()];
        object[] members = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == type).Select(property => property.GetValue(null)!)];
        Assert.Equal(members, listed);
        Assert.Equal(listed.Distinct(), listed);
        Assert.All(listed, word => Assert.Equal(word, type.GetMethod("Parse")!.Invoke(null, [word.ToString()])));
    }

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void TryParse_OtherForms_AreRefused(string name)
    {
        Type type = Types().Single(one => one.Name == name);
        MethodInfo parse = type.GetMethod("TryParse")!;
        foreach (string? text in new[] { null, "", "A", "a ", "-a", "a-", "a--b", "1a", "ä", new string('a', 65) })
        {
            object?[] arguments = [text, null];
            Assert.Equal(false, parse.Invoke(null, arguments));
            Assert.Equal(Activator.CreateInstance(type), arguments[1]);
        }

        object?[] longest = [new string('a', 64), null];
        Assert.Equal(true, parse.Invoke(null, longest));
        Assert.Equal(new string('a', 64), longest[1]!.ToString());
        Assert.Equal("", Activator.CreateInstance(type)!.ToString());
    }

    [Fact]
    public void Parse_Refused_TellsTheTextAndTheForm()
    {
        Assert.Equal(
            "\"Call\" is not a channel; allowed are words of a to z and 0 to 9 joined by single hyphens, beginning with a letter, at most 64 characters.",
            Assert.Throws<FormatException>(() => Channel.Parse("Call")).Message);
        Assert.Throws<ArgumentNullException>(() => Channel.Parse(null!));
        Assert.True(default(Channel).IsEmpty);
        Assert.Equal(Channel.Sms, Channel.Parse("sms"));
    }

    private static IEnumerable<Type> Types() => typeof(Channel).Assembly.GetTypes()
        .Where(type => type.Namespace == "CollectionRules.Cases" && type.IsValueType && type.GetProperty("WellKnown") is not null)
        .OrderBy(type => type.Name, StringComparer.Ordinal);
}
