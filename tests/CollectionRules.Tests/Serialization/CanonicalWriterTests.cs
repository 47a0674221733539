using System.Buffers;
using System.Text;
using CollectionRules.Serialization;

namespace CollectionRules.Tests.Serialization;

public sealed class CanonicalWriterTests
{
    private static string Write(Action<CanonicalWriter> write, MemberOrder order = MemberOrder.Sorted, bool indented = false)
    {
        CanonicalWriter writer = new(order, indented);
        write(writer);
        return Encoding.UTF8.GetString(writer.Written);
    }

    private static void Sample(CanonicalWriter writer)
    {
        writer.StartObject();
        writer.Name("b");
        writer.StartArray();
        writer.Number(1.50m);
        writer.StartObject();
        writer.EndObject();
        writer.StartArray();
        writer.EndArray();
        writer.EndArray();
        writer.Name("a");
        writer.StartObject();
        writer.Name("z");
        writer.Date(new DateOnly(2026, 11, 30));
        writer.Name("y");
        writer.Instant(new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.FromHours(8)));
        writer.EndObject();
        writer.EndObject();
    }

    [Fact]
    public void Written_Sorted_OrdersMembersInEveryObject() => Assert.Equal(
        """{"a":{"y":"2026-11-30T09:00:00+08:00","z":"2026-11-30"},"b":[1.5,{},[]]}""", Write(Sample));

    [Fact]
    public void Written_AsWritten_KeepsTheOrder() => Assert.Equal(
        """{"b":[1.5,{},[]],"a":{"z":"2026-11-30","y":"2026-11-30T09:00:00+08:00"}}""", Write(Sample, MemberOrder.AsWritten));

    [Fact]
    public void Written_Indented_PutsEachMemberOnItsLine() => Assert.Equal(
        """
        {
          "b": [
            1.5,
            {},
            []
          ],
          "a": {
            "z": "2026-11-30",
            "y": "2026-11-30T09:00:00+08:00"
          }
        }
        """.ReplaceLineEndings("\n"),
        Write(Sample, MemberOrder.AsWritten, indented: true));

    [Fact]
    public void New_SortedAndIndented_Throws() => Assert.Throws<ArgumentException>(() => new CanonicalWriter(MemberOrder.Sorted, indented: true));

    [Fact]
    public void Text_Escapes_OnlyWhatItMust() => Assert.Equal(
        "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\u2028张\U0001F600<>&'\"",
        Write(writer => writer.Text("\"\\/\b\f\n\r\t\0\u001f\u007f\u2028张\U0001F600<>&'")));

    [Fact]
    public void Text_LongerThanTheBuffer_IsWrittenWhole()
    {
        string text = new('张', 10_000);
        Assert.Equal($"\"{text}\"", Write(writer => writer.Text(text)));
    }

    [Theory]
    [InlineData(true, "true")]
    [InlineData(false, "false")]
    public void Flag_IsALiteral(bool value, string expected) => Assert.Equal(expected, Write(writer => writer.Flag(value)));

    [Fact]
    public void Nothing_IsNull() => Assert.Equal("null", Write(writer => writer.Nothing()));

    [Fact]
    public void CopyTo_And_Hash_UseTheSameBytes()
    {
        CanonicalWriter writer = new();
        Sample(writer);
        ArrayBufferWriter<byte> output = new();
        writer.CopyTo(output);
        Assert.Equal(writer.Written, output.WrittenSpan);
        Assert.Equal(ContentHash.Of(output.WrittenSpan), writer.Hash());
    }

    [Theory]
    [InlineData("b", "a", "b")]
    [InlineData("a", "a", "b")]
    public void EndObject_NameTwice_Throws(params string[] names)
    {
        CanonicalWriter writer = new();
        writer.StartObject();
        foreach (string name in names)
        {
            writer.Name(name);
            writer.Nothing();
        }

        InvalidOperationException fault = Assert.Throws<InvalidOperationException>(writer.EndObject);
        Assert.Equal($"The name \"{names[^1]}\" was written twice in one object.".Replace("\"b\"", names.Count(name => name == "b") == 2 ? "\"b\"" : "\"a\"", StringComparison.Ordinal), fault.Message);
    }

    [Fact]
    public void Misuse_Throws()
    {
        Throws(writer => writer.EndObject());
        Throws(writer => writer.EndArray());
        Throws(writer => writer.Name("a"));
        Throws(writer => { writer.Number(1m); writer.Number(2m); });
        Throws(writer => { writer.StartObject(); writer.Number(2m); });
        Throws(writer => { writer.StartObject(); writer.EndArray(); });
        Throws(writer => { writer.StartObject(); writer.Name("a"); writer.EndObject(); });
        Throws(writer => { writer.StartObject(); writer.Name("a"); writer.Name("b"); });
        Throws(writer => { writer.StartArray(); writer.Name("a"); });
        Throws(writer => { writer.StartArray(); writer.EndObject(); });
        Throws(writer => _ = writer.Written.Length);
        Throws(writer => { writer.StartArray(); writer.Hash(); });
    }

    [Fact]
    public void Text_UnpairedSurrogate_Throws()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => new CanonicalWriter().Text("a\uD83D"));
        Assert.Equal("The text \"a\\uD83D\" holds half of a surrogate pair, which has no UTF-8 form. (Parameter 'text')", fault.Message);
    }

    private static void Throws(Action<CanonicalWriter> use) => Assert.Throws<InvalidOperationException>(() => use(new CanonicalWriter()));
}
