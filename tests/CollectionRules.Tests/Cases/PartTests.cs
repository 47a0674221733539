using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Nodes;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;

namespace CollectionRules.Tests.Cases;

/// <summary>Every part and every event is written and read back with every member.</summary>
public sealed class PartTests
{
    public static TheoryData<string> Kinds => [.. Samples.Events.Select(told => told.Kind)];

    public static TheoryData<string> Parts => [.. SampleParts().Select(part => part.GetType().Name)];

    [Fact]
    public void Samples_HaveEveryKindOfEvent() => Assert.Equal(
        typeof(CaseEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CaseEvent))).Select(type => type.Name).Order(StringComparer.Ordinal),
        Samples.Events.Select(told => told.GetType().Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Event_WithEveryMember_ReadsBackTheSame(string kind)
    {
        CaseEvent told = Samples.Events.Single(one => one.Kind == kind);
        DiagnosticBag bag = new();
        string text = DocumentText.Write(told, (value, writer) => value.Write(writer, recorded: true));
        PlacedEvent? back = DocumentText.Read(text, PlacedEvent.Read, bag);
        Assert.Equal([], bag.ToImmutable().Select(fault => fault.ToString()));
        Assert.Equal(told, back!.Told);
        AssertSame(told, back.Told);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Event_WithEachMemberOfAWrongType_TellsEachOnce(string kind)
    {
        CaseEvent told = Samples.Events.Single(one => one.Kind == kind);
        JsonObject members = JsonNode.Parse(DocumentText.Write(told, (value, writer) => value.Write(writer, recorded: true)))!.AsObject();
        string[] names = [.. members.Select(member => member.Key).Where(name => name is not ("kind" or "value"))];
        foreach (string name in names)
        {
            members[name] = name == "item" ? "x" : new JsonObject();
        }

        DiagnosticBag bag = new();
        Assert.Null(DocumentText.Read(members.ToJsonString(), PlacedEvent.Read, bag));
        Assert.Equal(
            names.Select(name => (DiagnosticCode.WrongType, "/" + name)).Order(),
            bag.ToImmutable().Select(fault => (fault.Code, fault.Path)).Order());
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Part_WithEveryMember_ReadsBackTheSame(string name)
    {
        object part = SampleParts().Single(one => one.GetType().Name == name);
        MethodInfo write = part.GetType().GetMethod("Write", BindingFlags.NonPublic | BindingFlags.Static)!;
        MethodInfo read = part.GetType().GetMethod("Read", BindingFlags.NonPublic | BindingFlags.Static)!;
        DiagnosticBag bag = new();
        string text = DocumentText.Write(part, (value, writer) => write.Invoke(null, [value, writer]));
        object? back = DocumentText.Read<object>(text, reader => read.Invoke(null, [reader]), bag);
        Assert.Equal([], bag.ToImmutable().Select(fault => fault.ToString()));
        Assert.Equal(part, back);
        Assert.Equal(part.GetHashCode(), back!.GetHashCode());
        AssertSame(part, back);
    }

    [Fact]
    public void Equals_OtherListItem_IsDifferent()
    {
        Assert.NotEqual(Samples.SampleObligation, Samples.SampleObligation with { Limit = Money.Of(1m, Currency.CNY) });
        Assert.NotEqual(Samples.SampleAccount, Samples.SampleAccount with { Tags = [Tag.Green] });
        Assert.Equal(Samples.SampleAccount, Samples.SampleAccount with { Tags = [.. Samples.SampleAccount.Tags] });
    }

    [Fact]
    public void Text_OfPartsAboutPersons_TellsTheIdOnly()
    {
        Assert.Equal("ContactPoint id-1", Samples.SampleContactPoint.ToString());
        Assert.Equal("Person id-1", Samples.SamplePerson.ToString());
        Assert.Equal("Borrower id-1", Samples.SampleBorrower.ToString());
        Assert.Equal("feedback-received E-FeedbackReceived at 2026-02-01T10:00:00+08:00", Samples.Events.Single(told => told.Kind == "feedback-received").ToString());
    }

    [Fact]
    public void Construction_BadIds_ThrowWithoutShowingThem()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => new ContactPoint { Id = " secret ", Kind = ContactPointKind.Phone, Value = "13800138000" });
        Assert.Equal("The text of 8 characters is no id: an id has at least one character, no white space around it and nothing invisible. (Parameter 'Id')", fault.Message);
        Assert.Throws<ArgumentException>(() => new DueItem("", default, default));
        Assert.Throws<ArgumentException>(() => Samples.SampleAccount with { Product = default });
        Assert.Throws<ArgumentException>(() => Samples.SampleContactPoint with { Consent = (ConsentState)9 });
        Assert.Throws<ArgumentException>(() => Samples.SampleAccount.Contract with { Rounding = RoundingRule.Unspecified });
        Assert.Throws<ArgumentOutOfRangeException>(() => Samples.SampleAccount.Contract with { GraceDays = 367 });
        Assert.Throws<ArgumentException>(() => Samples.SampleBorrower with { Zones = ["+08:00", "+08:00"] });
        Assert.Throws<ArgumentException>(() => Samples.SampleBorrower with { Name = new string('x', 4_097) });
        Assert.Equal(4_096, (Samples.SampleBorrower with { Name = new string('x', 4_096) }).Name!.Length);
    }

    [Theory]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-03-01", true)]
    [InlineData("2026-03-02", false)]
    public void MayBeUsedOn_ConsentWithAnEnd_HoldsToItsLastDay(string day, bool usable)
    {
        ContactPoint point = Samples.SampleContactPoint with { Basis = LawfulBasis.Consent, Consent = ConsentState.Given, ConsentUntil = new DateOnly(2026, 3, 1), InvalidSince = null };
        Assert.Equal(usable, point.MayBeUsedOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.False((point with { Consent = ConsentState.Withdrawn, Basis = LawfulBasis.Contract }).MayBeUsedOn(new DateOnly(2026, 2, 1)));
        Assert.False((point with { Consent = ConsentState.NotAsked }).MayBeUsedOn(new DateOnly(2026, 2, 1)));
        Assert.False((point with { Basis = LawfulBasis.Unknown }).MayBeUsedOn(new DateOnly(2026, 2, 1)));
        Assert.False((point with { InvalidSince = new DateOnly(2026, 2, 1) }).MayBeUsedOn(new DateOnly(2026, 2, 1)));
        Assert.True((point with { InvalidSince = new DateOnly(2026, 2, 1) }).MayBeUsedOn(new DateOnly(2026, 1, 31)));
    }

    private static IEnumerable<object> SampleParts() => typeof(Samples)
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.Name.StartsWith("Sample", StringComparison.Ordinal))
        .Select(property => property.GetValue(null)!);

    /// <summary>Compares member by member, and asks that the sample gives every member something other than its default.</summary>
    private static void AssertSame(object wanted, object actual)
    {
        foreach (PropertyInfo property in wanted.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            object? left = property.GetValue(wanted), right = property.GetValue(actual);
            Assert.True(left is not null, $"{wanted.GetType().Name}.{property.Name} has no sample value.");
            if (left is IEnumerable list and not string)
            {
                Assert.True(list.Cast<object>().Any(), $"{wanted.GetType().Name}.{property.Name} has an empty sample.");
                Assert.Equal(list.Cast<object>(), ((IEnumerable)right!).Cast<object>());
            }
            else
            {
                Assert.Equal(left, right);
                bool isPlain = left.GetType() is { IsValueType: true } type && !type.IsEnum && left is not bool;
                Assert.False(isPlain && left.Equals(Activator.CreateInstance(left.GetType())), $"{property.Name} has the default as sample.");
            }
        }
    }
}
