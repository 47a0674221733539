using CollectionRules.Diagnostics;
using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Serialization;

public sealed class ValueReaderTests
{
    private static readonly WordList<Severity> Words = new(("warning", Severity.Warning), ("error", Severity.Error));

    private static (T Result, string[] Messages) Read<T>(string text, Func<ValueReader, T> read)
    {
        DiagnosticBag bag = new();
        T result = read(new ValueReader(DocumentReaderTests.Valid(text), bag));
        return (result, [.. bag.ToImmutable().Select(diagnostic => $"{diagnostic.Code}: {diagnostic.Message}")]);
    }

    private static void Gives<T>(string text, Func<ValueReader, T> read, T expected)
    {
        (T result, string[] messages) = Read(text, read);
        Assert.Empty(messages);
        Assert.Equal(expected, result);
    }

    private static void Refuses<T>(string text, Func<ValueReader, T?> read, string message)
    {
        (T? result, string[] messages) = Read(text, read);
        Assert.Equal([message], messages);
        Assert.Null(result);
    }

    [Fact]
    public void Read_RightType_GivesTheValue()
    {
        Gives("\"\"", value => value.Text(), "");
        Gives("\"a b\"", value => value.Identifier(), "a b");
        Gives<decimal?>("1.50", value => value.Number(), 1.5m);
        Gives<long?>("3.0", value => value.Integer(), 3);
        Gives<bool?>("true", value => value.Flag(), true);
        Gives<bool?>("false", value => value.Flag(), false);
        Gives<Severity?>("\"error\"", value => value.Word(Words), Severity.Error);
        Gives<DateOnly?>("\"2028-02-29\"", value => value.Date(), new DateOnly(2028, 2, 29));
        Gives("[1, 2]", value => string.Join(' ', value.Items().Select(item => item.Number())), "1 2");
    }

    [Theory]
    [Trait("diagnostic", "CR-WRONG-TYPE")]
    [InlineData("1", "a number")]
    [InlineData("true", "true or false")]
    [InlineData("null", "null")]
    [InlineData("[]", "an array")]
    [InlineData("{}", "an object")]
    public void Text_OtherKind_IsRefused(string text, string actual) =>
        Refuses(text, value => value.Text(), $"CR-WRONG-TYPE: Here stands {actual}, but a text is wanted.");

    [Fact]
    public void Read_OtherKind_NamesWhatIsWanted()
    {
        Refuses("\"1\"", value => value.Number(), "CR-WRONG-TYPE: Here stands a text, but a number is wanted.");
        Refuses("\"1\"", value => value.Flag(), "CR-WRONG-TYPE: Here stands a text, but true or false is wanted.");
        Assert.Equal(["CR-WRONG-TYPE: Here stands a text, but an array is wanted."], Read("\"1\"", value => value.Items().Count()).Messages);
        Assert.Equal(["CR-WRONG-TYPE: Here stands an array, but an object is wanted."], Read("[]", value => value.Object().IsPresent).Messages);
    }

    [Theory]
    [Trait("diagnostic", "CR-TEXT-EMPTY")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" a")]
    [InlineData("a\u3000")]
    public void Identifier_EmptyOrPadded_IsRefused(string text) =>
        Refuses($"\"{text}\"", value => value.Identifier(), $"CR-TEXT-EMPTY: The text is empty or begins or ends with white space: \"{text}\".");

    [Fact]
    public void Identifier_DirectionControl_IsRefused() => Refuses(
        "\"a\\u202eb\"", value => value.Identifier(), "CR-TEXT-INVISIBLE: The name \"a\\u202Eb\" holds the invisible character U+202E; names and ids must show all they hold.");

    [Theory]
    [Trait("diagnostic", "CR-OUT-OF-RANGE")]
    [InlineData("0", true)]
    [InlineData("10", true)]
    [InlineData("-1", false)]
    [InlineData("11", false)]
    [InlineData("79228162514264337593543950335", false)]
    public void Integer_Range_IncludesBothEnds(string number, bool allowed)
    {
        (long? result, string[] messages) = Read(number, value => value.Integer(0, 10));
        Assert.Equal(allowed, result is not null);
        Assert.Equal(allowed ? [] : [$"CR-OUT-OF-RANGE: The number \"{number}\" is outside the range of 0 to 10, both included."], messages);
    }

    [Fact]
    public void Integer_BeyondTheWidestRange_IsRefused()
    {
        Gives<long?>("9223372036854775807", value => value.Integer(), long.MaxValue);
        Gives<long?>("-9223372036854775808", value => value.Integer(), long.MinValue);
        Refuses("9223372036854775808", value => value.Integer(), "CR-OUT-OF-RANGE: The number \"9223372036854775808\" is outside the range of -9223372036854775808 to 9223372036854775807, both included.");
    }

    [Theory]
    [InlineData("0.5", true)]
    [InlineData("1.25", true)]
    [InlineData("0.4999999999999999999999999999", false)]
    [InlineData("1.2500000000000000000000000001", false)]
    public void Number_Range_IsExact(string number, bool allowed) =>
        Assert.Equal(allowed, Read(number, value => value.Number(0.50m, 1.250m)).Result is not null);

    [Fact]
    [Trait("diagnostic", "CR-NOT-WHOLE")]
    public void Integer_Fraction_IsRefused() => Refuses("1.5", value => value.Integer(), "CR-NOT-WHOLE: The number \"1.5\" is not a whole number.");

    [Theory]
    [Trait("diagnostic", "CR-BAD-DATE")]
    [InlineData("2026-02-29")]
    [InlineData("2026-2-28")]
    [InlineData("2026-02-28 ")]
    [InlineData("20260228")]
    [InlineData("2026-02-28T00:00:00Z")]
    [InlineData("")]
    public void Date_OtherForm_IsRefused(string text) =>
        Refuses($"\"{text}\"", value => value.Date(), $"CR-BAD-DATE: The text \"{text}\" is not a date of the form yyyy-MM-dd.");

    [Theory]
    [InlineData("2026-11-30T09:00:00Z", 0, 0)]
    [InlineData("2026-11-30T09:00:00+08:00", 480, 0)]
    [InlineData("2026-11-30T09:00:00-03:30", -210, 0)]
    [InlineData("2026-11-30T09:00:00.5Z", 0, 5_000_000)]
    [InlineData("2026-11-30T09:00:00.1234567+00:00", 0, 1_234_567)]
    public void Instant_WithOffset_IsRead(string text, int offsetMinutes, int ticks)
    {
        DateTimeOffset expected = new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.FromMinutes(offsetMinutes)).AddTicks(ticks);
        (DateTimeOffset? result, string[] messages) = Read($"\"{text}\"", value => value.Instant());
        Assert.Empty(messages);
        Assert.True(expected.EqualsExact(result!.Value));
    }

    [Theory]
    [Trait("diagnostic", "CR-BAD-INSTANT")]
    [InlineData("2026-11-30T09:00:00")]
    [InlineData("2026-11-30T09:00:00z")]
    [InlineData("2026-11-30 09:00:00Z")]
    [InlineData("2026-11-30T09:00Z")]
    [InlineData("2026-11-30T09:00:00.Z")]
    [InlineData("2026-11-30T09:00:00.12345678Z")]
    [InlineData("2026-11-30T09:00:00+0800")]
    [InlineData("2026-11-30T09:00:00+08")]
    [InlineData("2026-11-30T09:00:60Z")]
    [InlineData("2026-11-30T24:00:00Z")]
    [InlineData("2026-11-30T09:00:00+15:00")]
    [InlineData("2026-11-30T09:00:00+08:60")]
    [InlineData("0001-01-01T00:00:00+08:00")]
    [InlineData("2026-11-30T09:00:00Z ")]
    [InlineData("2026-11-30")]
    public void Instant_OtherForm_IsRefused(string text) => Refuses(
        $"\"{text}\"", value => value.Instant(), $"CR-BAD-INSTANT: The text \"{text}\" is not an instant of the form yyyy-MM-ddTHH:mm:ss with \"Z\" or an offset.");

    [Fact]
    [Trait("diagnostic", "CR-UNKNOWN-WORD")]
    public void Word_NotOnTheList_AsksDidYouMean()
    {
        Refuses("\"Warnign\"", value => value.Word(Words), "CR-UNKNOWN-WORD: The word \"Warnign\" is not known here; allowed are \"warning\", \"error\". Did you mean \"warning\"?");
        Refuses("\"gentle\"", value => value.Word(Words), "CR-UNKNOWN-WORD: The word \"gentle\" is not known here; allowed are \"warning\", \"error\".");
    }

    [Theory]
    [Trait("diagnostic", "CR-LIMIT-ITEMS")]
    [InlineData("[]", false)]
    [InlineData("[1]", true)]
    [InlineData("[1,2]", true)]
    [InlineData("[1,2,3]", false)]
    public void Items_Count_IncludesBothEnds(string text, bool allowed)
    {
        (int count, string[] messages) = Read(text, value => value.Items(1, 2).Count());
        int length = text.Count(char.IsAsciiDigit);
        Assert.Equal(allowed ? length : 0, count);
        Assert.Equal(allowed ? [] : [$"CR-LIMIT-ITEMS: The array has {length} items; 1 to 2 are allowed."], messages);
    }

    [Fact]
    public void Items_Fault_HasThePathOfTheItem()
    {
        DiagnosticBag bag = new();
        foreach (ValueReader item in new ValueReader(DocumentReaderTests.Valid("[1,\n \"x\"]"), bag).Items())
        {
            item.Number();
        }

        Assert.StartsWith("CR-WRONG-TYPE error at /1 (line 2, column 2):", bag.ToImmutable().Single().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FaultyValue_ReportsNothingAgain()
    {
        DiagnosticBag bag = new();
        DocumentNode root = DocumentReader.Read("[1e40, \"\\u0000\", 1e40]"u8, DocumentLimits.Policy, bag)!;
        int reported = bag.Count;
        ValueReader[] items = [.. new ValueReader(root, bag).Items()];
        Assert.Null(items[0].Number());
        Assert.Null(items[1].Text());
        Assert.Null(items[2].Text());
        Assert.Equal(reported, bag.Count);
    }

    [Fact]
    public void Default_IsAbsentAndSilent()
    {
        ValueReader value = default;
        Assert.False(value.IsPresent);
        Assert.Null(value.Text() ?? value.Identifier());
        Assert.Null(value.Number(0m, 1m));
        Assert.Null(value.Integer());
        Assert.Null(value.Flag());
        Assert.Null(value.Date());
        Assert.Null(value.Instant());
        Assert.Null(value.Word(Words));
        Assert.Empty(value.Items(1, 2));
        Assert.False(value.Object().IsPresent);
        value.Report(DiagnosticCode.NotWhole);
    }

    [Fact]
    public void Report_OfARoom_HasValuePathAndPosition()
    {
        DiagnosticBag bag = new();
        DocumentNode item = DocumentReaderTests.Valid("[ 7 ]").Items[0];
        new ValueReader(item, bag).Report(DiagnosticCode.OutOfRange, null, ("minimum", "1"), ("maximum", "6"));
        new ValueReader(item, bag).AsSensitive().Report(DiagnosticCode.OutOfRange, null, ("minimum", "1"), ("maximum", "6"));
        Assert.Equal(
            new PolicyDiagnostic(DiagnosticCode.OutOfRange, "/0", "7", null, new TextPosition(1, 3), null, ("minimum", "1"), ("maximum", "6")),
            bag.ToImmutable()[0]);
        Assert.Equal("The number \"text of 1 characters\" is outside the range of 1 to 6, both included.", bag.ToImmutable()[1].MessageIn(Language.English));
    }
}
