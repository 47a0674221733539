using CollectionRules.Diagnostics;

namespace CollectionRules.Tests.Diagnostics;

public sealed class DiagnosticBagTests
{
    private static PolicyDiagnostic Warning(string path) => new(DiagnosticCode.JsonEmpty, path, severity: Severity.Warning);

    [Fact]
    public void Empty_HasNothing()
    {
        DiagnosticBag bag = new();
        Assert.False(bag.HasErrors);
        Assert.False(bag.IsFull);
        Assert.Empty(bag.ToImmutable());
        bag.ThrowIfErrors();
    }

    [Fact]
    public void ToImmutable_KeepsTheOrderOfReport()
    {
        DiagnosticBag bag = new();
        bag.Report(DiagnosticCode.MissingMember, "/b", value: "b");
        bag.AddRange([Warning("/c"), Warning("/a")]);
        Assert.Equal(["/b", "/c", "/a"], bag.ToImmutable().Select(diagnostic => diagnostic.Path));
        Assert.Equal(3, bag.Count);
    }

    [Fact]
    public void HasErrors_WarningsOnly_IsFalseAndThrowsNothing()
    {
        DiagnosticBag bag = new();
        bag.Add(Warning("/a"));
        Assert.False(bag.HasErrors);
        bag.ThrowIfErrors();
        bag.Report(DiagnosticCode.JsonEmpty);
        Assert.True(bag.HasErrors);
    }

    [Fact]
    public void Report_AtTheLimit_LeavesNothingOut()
    {
        DiagnosticBag bag = Filled(DiagnosticBag.DefaultLimit);
        Assert.True(bag.IsFull);
        Assert.Equal(1_000, bag.ToImmutable().Length);
        Assert.DoesNotContain(bag.ToImmutable(), diagnostic => diagnostic.Code == DiagnosticCode.TooMany);
    }

    [Fact]
    [Trait("diagnostic", "CR-TOO-MANY")]
    public void Report_PastTheLimit_EndsWithTheCount()
    {
        DiagnosticBag bag = Filled(DiagnosticBag.DefaultLimit + 7);
        Assert.Equal(1_001, bag.ToImmutable().Length);
        Assert.Equal(1_007, bag.Count);
        Assert.Equal(
            "CR-TOO-MANY error: 7 more diagnostics were left out; at most 1000 are listed. Hint: correct what is listed and check again.",
            bag.ToImmutable()[^1].ToString());
    }

    [Fact]
    public void Report_OnlyWarningsLeftOut_EndsWithAWarning()
    {
        DiagnosticBag bag = new(limit: 1);
        bag.AddRange([Warning("/a"), Warning("/b")]);
        Assert.False(bag.HasErrors);
        Assert.Equal(Severity.Warning, bag.ToImmutable()[^1].Severity);
        bag.Report(DiagnosticCode.JsonEmpty);
        bag.Add(Warning("/c"));
        Assert.True(bag.HasErrors);
        Assert.Equal(Severity.Error, bag.ToImmutable()[^1].Severity);
    }

    [Fact]
    public void New_LimitZero_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new DiagnosticBag(0));

    private static DiagnosticBag Filled(int count)
    {
        DiagnosticBag bag = new();
        for (int i = 0; i < count; i++)
        {
            bag.Report(DiagnosticCode.JsonEmpty, JsonPointer.Append("", i));
        }

        return bag;
    }
}
