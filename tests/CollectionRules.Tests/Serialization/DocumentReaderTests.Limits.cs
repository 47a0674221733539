using System.Text;
using CollectionRules.Serialization;

namespace CollectionRules.Tests.Serialization;

public sealed partial class DocumentReaderTests
{
    private static readonly DocumentLimits Small = new(bytes: 40, values: 5, depth: 3, textLength: 4);

    [Fact]
    [Trait("diagnostic", "CR-LIMIT-SIZE")]
    public void Read_Size_AtTheLimitWorksPastItIsRefused()
    {
        Assert.NotNull(Read("1" + new string(' ', 39), out string[] faults, Small));
        Assert.Empty(faults);
        Assert.Null(Read("1" + new string(' ', 40), out faults, Small));
        Assert.Equal(["CR-LIMIT-SIZE at  ()"], faults);
    }

    [Fact]
    [Trait("diagnostic", "CR-LIMIT-DEPTH")]
    public void Read_Depth_AtTheLimitWorksPastItIsRefusedAndTheRestIsRead()
    {
        DocumentLimits limits = new(bytes: 40, values: 40, depth: 3);
        Assert.NotNull(Read("[[[1]]]", out string[] faults, limits));
        Assert.Empty(faults);
        DocumentNode? root = Read("[[[[[9]]], {\"\": [1e40]}]]", out faults, limits);
        Assert.Equal(["CR-LIMIT-DEPTH at /0/0/0 (line 1, column 4)", "CR-LIMIT-DEPTH at /0/1/ (line 1, column 17)"], faults);
        Assert.True(root!.Items[0].Items[0].Items[0].IsFaulty);
    }

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    [InlineData(1_000_000, false)]
    public void Read_DepthOfAPolicy_Is32(int depth, bool allowed)
    {
        Read(new string('[', depth) + new string(']', depth), out string[] faults);
        Assert.Equal(allowed ? [] : [$"CR-LIMIT-DEPTH at {string.Concat(Enumerable.Repeat("/0", 32))} (line 1, column 33)"], faults);
    }

    [Fact]
    public void Read_DeepAndNeverClosed_IsRefusedTwice()
    {
        Assert.Null(Read(new string('[', 100_000), out string[] faults));
        Assert.Equal(2, faults.Length);
        Assert.EndsWith("(line 1, column 100001)", faults[1], StringComparison.Ordinal);
    }

    [Theory]
    [Trait("diagnostic", "CR-LIMIT-TEXT")]
    [InlineData("\"abcd\"", true)]
    [InlineData("\"abcde\"", false)]
    [InlineData("\"\\u0061\\u0061\\u0061\\u0061\"", true)]
    [InlineData("\"\\u0061\\u0061\\u0061\\u0061a\"", false)]
    [InlineData("\"张三李四\"", true)]
    [InlineData("\"张三李四五\"", false)]
    [InlineData("\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"", false)]
    [InlineData("1.25", true)]
    [InlineData("1.250", false)]
    public void Read_Text_AtTheLimitWorksPastItIsRefused(string text, bool allowed)
    {
        Read(text, out string[] faults, Small);
        Assert.Equal(allowed ? [] : ["CR-LIMIT-TEXT at  (line 1, column 1)"], faults);
        Read($"{{{(text[0] == '"' ? text : "\"a\"")}:1}}", out faults, Small);
        Assert.Equal(allowed || text[0] != '"' ? [] : ["CR-LIMIT-TEXT at  (line 1, column 2)"], faults);
    }

    [Theory]
    [InlineData(4_096, true)]
    [InlineData(4_097, false)]
    public void Read_TextOfAPolicy_Is4096(int length, bool allowed)
    {
        Read($"\"{new string('x', length)}\"", out string[] faults);
        Assert.Equal(allowed, faults.Length == 0);
    }

    [Fact]
    [Trait("diagnostic", "CR-LIMIT-VALUES")]
    public void Read_Values_AtTheLimitWorksPastItStops()
    {
        Assert.NotNull(Read("[1,2,3,4]", out string[] faults, Small));
        Assert.Empty(faults);
        Assert.Null(Read("[1,2,[3,4],1e40]", out faults, Small));
        Assert.Equal(["CR-LIMIT-VALUES at /2 (line 1, column 9)"], faults);
    }

    [Fact]
    public void Presets_AreTheLimitsOfTheFormat()
    {
        Assert.Equal(new DocumentLimits(16_777_216, 4_000_000, 32, 4_096), DocumentLimits.Policy);
        Assert.Equal(new DocumentLimits(67_108_864, 8_000_000, 32, 4_096), DocumentLimits.Case);
    }

    [Fact]
    public void New_LimitOutsideItsRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentLimits(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentLimits(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentLimits(1, 1, depth: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentLimits(1, 1, depth: 257));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentLimits(1, 1, textLength: 0));
        Assert.Equal(256, new DocumentLimits(1, 1, depth: 256).Depth);
    }

    [Fact]
    public void Read_FullPolicySize_IsReadWhole()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Repeat("\"0123456789\"", 1_000_000)) + "]");
        Assert.Equal(1_000_000, Read(bytes, out string[] faults)!.Items.Count);
        Assert.Empty(faults);
    }
}
