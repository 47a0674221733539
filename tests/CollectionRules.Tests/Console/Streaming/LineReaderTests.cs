using System.Text;
using CollectionRules.Cli.Streaming;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CollectionRules.Tests.Cli.Streaming;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("a\nb\n", "1:a|2:b")]
    [InlineData("a\r\nb", "1:a|2:b")]
    [InlineData("\n \t\na\n\n", "3:a")]
    [InlineData("\uFEFFa\nb", "1:a|2:b")]
    [InlineData("", "")]
    [InlineData("\n", "")]
    [InlineData("12345678\nb", "1:12345678|2:b")]
    [InlineData("12345678\r\nb", "1:12345678|2:b")]
    [InlineData("123456789\nb", "1:123456789!|2:b")]
    [InlineData("1234567890123456789012345\nb", "1:1234567890!|2:b")]
    [InlineData("1234567890123456789012345", "1:1234567890!")]
    public void Read_EveryPieceSize_GivesTheLines(string text, string expected)
    {
        for (int piece = 1; piece < 30; piece++)
        {
            Assert.Equal(expected, Lines(new Dripping(Encoding.UTF8.GetBytes(text), piece)));
        }
    }

    [Fact]
    public void Read_LineIsThere_DoesNotWaitForMore()
    {
        Dripping stream = new("a\nb\nc"u8.ToArray(), piece: 4);
        LineReader reader = new(stream, longestLine: 8);
        List<InputLine> lines = [];
        Assert.True(reader.Read(lines, 10, 1_000));
        Assert.Equal(2, lines.Count);
        Assert.Equal(1, stream.Reads);
    }

    [Fact]
    public void Read_EnoughBytes_TakesNoFurtherLine()
    {
        LineReader reader = new(new MemoryStream("aaaa\nbbbb\ncccc\n"u8.ToArray()), longestLine: 8);
        List<InputLine> lines = [];
        Assert.True(reader.Read(lines, 10, mostBytes: 5));
        Assert.Equal([1L, 2L], lines.Select(static line => line.Number));
        Assert.True(reader.Read(lines, 10, mostBytes: 5));
        Assert.Equal([3L], lines.Select(static line => line.Number));
        Assert.False(reader.Read(lines, 10, mostBytes: 5));
    }

    [Fact]
    public void Read_RandomLines_AreThoseOfASplit()
    {
        Gen<string> line = Gen.Elements("", "a", "bb", "12345678", "123456789", "\r", "x\r").ListOf().Select(static parts => string.Join('\n', parts));
        Prop.ForAll(line.ToArbitrary(), Gen.Choose(1, 12).ToArbitrary(), static (text, piece) =>
        {
            IEnumerable<string> expected = text.Split('\n').Select(static (part, index) => (Text: part.TrimEnd('\r'), Number: index + 1))
                .Where(static part => part.Text.Length > 0).Select(static part => $"{part.Number}:{part.Text}{(part.Text.Length > 8 ? "!" : "")}");
            Assert.Equal(string.Join('|', expected), Lines(new Dripping(Encoding.UTF8.GetBytes(text), piece)));
        }).QuickCheckThrowOnFailure();
    }

    private static string Lines(Stream stream)
    {
        LineReader reader = new(stream, longestLine: 8);
        List<InputLine> lines = [];
        List<string> found = [];
        while (reader.Read(lines, mostLines: 2, mostBytes: 1_000))
        {
            found.AddRange(lines.Select(static line => $"{line.Number}:{Encoding.UTF8.GetString(line.Text.Span)}{(line.IsTooLong ? "!" : "")}"));
        }

        return string.Join('|', found);
    }
}
