using System.Text;
using CollectionRules.Cli.Input;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Cli;

public sealed class CsvRowsTests
{
    private static readonly string[] LineEnds = ["\n", "\r\n", "\r"], Pieces = ["a", ",", "\"", "\n", "\r\n", "é", "本"];

    [Theory]
    [InlineData("a,b\nc,d\n", "1:a|b 2:c|d")]
    [InlineData("a,b\r\nc,d", "1:a|b 2:c|d")]
    [InlineData("a,b\rc,d\r", "1:a|b 2:c|d")]
    [InlineData(",\n", "1:|")]
    [InlineData("a,", "1:a|")]
    [InlineData("a,\nb", "1:a| 2:b")]
    [InlineData("\n\na\n\n\nb\n\n", "3:a 6:b")]
    [InlineData("\"a,b\",\"\"\n", "1:a,b|")]
    [InlineData("\"a\"\"b\",\"\"\"\"\n", "1:a\"b|\"")]
    [InlineData("\"a\nb\r\nc\rd\",e\nf,g", "1:a\nb\r\nc\rd|e 5:f|g")]
    [InlineData("\"\"", "1:")]
    [InlineData("a\"b,c\nd,e", "1!StrayQuote 2:d|e")]
    [InlineData("\"a\"b,c\nd,e", "1!StrayQuote 2:d|e")]
    [InlineData("\"a,b\nc,d\ne,f", "1!UnclosedQuote 2:c|d 3:e|f")]
    [InlineData("a,\"", "1!UnclosedQuote")]
    [InlineData("a,\"b\nc,\"d\ne,f", "1!StrayQuote 2!UnclosedQuote 3:e|f")]
    [InlineData("a,b\nc,\"d\ne,f\n\n\"g\n\"\"h\",i\nj", "1:a|b 2!StrayQuote 3:e|f 5:g\n\"h|i 7:j")]
    [InlineData("\"a\"b,\"c\nd\"e,\"f\ng,h", "1!StrayQuote 2!StrayQuote 3:g|h")]
    [InlineData("\"a\r\n\r\nb\",c\r\n\r\nd\"\r\ne\r\n", "1:a\r\n\r\nb|c 5!StrayQuote 6:e")]
    [InlineData("\"a\"\"\nb\",c\nd", "1:a\"\nb|c 3:d")]
    [InlineData(" \"a\"\n#b\nsep=;\nc;d\n", "1!StrayQuote 2:#b 3:sep=; 4:c;d")]
    [InlineData("\uFEFFa\n\uFEFFb\n", "1:\uFEFFa 2:\uFEFFb")]
    public void Read_Text_GivesRowsAndTheirLines(string text, string expected)
    {
        // Whatever the pieces in which a stream hands its bytes out, the rows are the same.
        foreach (int piece in (int[])[1, 2, 3, 1000])
        {
            Assert.Equal(expected, Rows(text, piece));
        }
    }

    [Theory]
    [InlineData(0, "1:1048576 2:1")]
    [InlineData(1, "1!TooLong 2:1")]
    [InlineData(2, "1!TooLong 2:1")]
    [InlineData(CsvRows.LongestRow, "1!TooLong 2:1")]
    [InlineData(5_000_000, "1!TooLong 2:1")]
    public void Read_LongRow_IsRefusedPastTheLimit(int past, string expected)
    {
        foreach (string lineEnd in (string[])["\n", "\r\n", "\r"])
        {
            Assert.Equal(expected, Rows(new string('x', CsvRows.LongestRow + past) + lineEnd + "y\n", 4096, lengths: true));
        }
    }

    [Theory]
    [InlineData(0, "1:1048573|0 3:1")]
    [InlineData(1, "1!UnclosedQuote 2!StrayQuote 3:1")]
    public void Read_LongQuotedRow_IsRefusedPastTheLimit(int past, string expected) =>
        Assert.Equal(expected, Rows($"\"\n{new string('x', CsvRows.LongestRow - 4 + past)}\",\ny\n", 4096, lengths: true));

    [Fact]
    public void Read_LongLineWithAQuoteInIt_IsTooLongAndNothingElse() =>
        Assert.Equal("1:a 2!TooLong 3:b", Rows($"a\n\"{new string('x', 2 * CsvRows.LongestRow)}\nb", 4096));

    // 0xFF 0xFE and 0xFE 0xFF begin UTF-16, 0xEF 0xBB 0xBF UTF-8: of a file, never of a line in it.
    [Fact]
    public void Read_MarkAtTheBeginningOfAnyLine_IsTextOfTheLine()
    {
        foreach (byte[] mark in (byte[][])[[0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE, 0, 0]])
        {
            byte[] line = [.. mark, (byte)'a', (byte)',', (byte)'\n'];
            CsvRows csv = new(new MemoryStream([.. Enumerable.Repeat(line, 40_000).SelectMany(static bytes => bytes)]));
            for (int row = 1; row <= 40_000; row++)
            {
                Assert.True(csv.Read());
                Assert.Equal((row, CsvFault.None, 2), (csv.Line, csv.Fault, csv.FieldCount));
                Assert.True(csv[0].SequenceEqual(line.AsSpan(0, mark.Length + 1)));
            }

            Assert.False(csv.Read());
        }
    }

    // Rows of every length, so that what is read ahead ends at every place of one; now and then a row that opens a quotation mark and never closes it.
    [Fact]
    public void Read_ManyRows_AreThoseThatWereWritten() => Property.HoldsForSeeds(
        static random =>
        {
            StringBuilder text = new();
            List<string> expected = [];
            int line = 1;
            while (text.Length < 200_000)
            {
                string lineEnd = random.GetItems(LineEnds, 1)[0];
                if (random.Next(50) == 0)
                {
                    // The next quotation mark, if there is one, is a stray one.
                    text.Append("x,\"never closed").Append(lineEnd).Append("\"a\"b").Append(lineEnd);
                    expected.AddRange([$"{line}!StrayQuote", $"{line + 1}!StrayQuote"]);
                    line += 2;
                    continue;
                }

                string field = string.Concat(random.GetItems(Pieces, random.Next(1, random.Next(1, 400))));
                text.Append('"').Append(field.Replace("\"", "\"\"", StringComparison.Ordinal)).Append("\",z").Append(lineEnd);
                expected.Add($"{line}:{field}|z");
                line += 1 + field.Count(static c => c == '\n') + field.Replace("\r\n", "", StringComparison.Ordinal).Count(static c => c == '\r');
            }

            Assert.Equal(string.Join(' ', expected), Rows(text.ToString(), random.Next(1, 100_000)));
        },
        moderate: 20);

    [Fact]
    public void Read_QuoteNeverClosedInALongFile_CostsOneRow()
    {
        string tail = string.Concat(Enumerable.Repeat("a,b\n", 600_000));
        CsvRows csv = new(new MemoryStream(Encoding.UTF8.GetBytes("\"open,b\n" + tail)));
        Assert.True(csv.Read());
        Assert.Equal(CsvFault.UnclosedQuote, csv.Fault);
        long rows = 0;
        while (csv.Read())
        {
            Assert.Equal(CsvFault.None, csv.Fault);
            rows++;
        }

        Assert.Equal((600_000, 600_001), (rows, csv.Line));
    }

    private static string Rows(string text, int piece, bool lengths = false)
    {
        CsvRows csv = new(new PieceStream(Encoding.UTF8.GetBytes(text), piece));
        List<string> rows = [];
        while (csv.Read())
        {
            List<string> fields = [];
            for (int i = 0; i < csv.FieldCount; i++)
            {
                string field = Encoding.UTF8.GetString(csv[i]);
                fields.Add(lengths ? $"{field.Length}" : field);
            }

            rows.Add(csv.Fault == CsvFault.None ? $"{csv.Line}:{string.Join('|', fields)}" : $"{csv.Line}!{csv.Fault}");
        }

        return string.Join(' ', rows);
    }

    private sealed class PieceStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, piece));
    }
}
