using System.Text;
using CollectionRules.Cli.Input;

namespace CollectionRules.Tests.Cli;

public sealed class CsvReaderTests
{
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
    [InlineData(5_000_000, "1!TooLong 2:1")]
    public void Read_LongRow_IsRefusedPastTheLimit(int past, string expected) =>
        Assert.Equal(expected, Rows(new string('x', CsvReader.LongestRow + past) + "\r\ny\n", 4096, lengths: true));

    [Fact]
    public void Read_QuoteNeverClosedInALongFile_CostsOneRow()
    {
        string tail = string.Concat(Enumerable.Repeat("a,b\n", 600_000));
        CsvReader csv = new(new MemoryStream(Encoding.UTF8.GetBytes("\"open,b\n" + tail)));
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
        CsvReader csv = new(new PieceStream(Encoding.UTF8.GetBytes(text), piece));
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
