using CollectionRules.Diagnostics;
using CollectionRules.Json;

namespace CollectionRules.Tests.Json;

/// <content>Faults: where they are told, and that all are told at once.</content>
public sealed partial class PolicyJsonTests
{
    /// <summary>What stands in the example, and what it is replaced with.</summary>
    private static readonly (string Old, string New)[] Spoiled =
    [
        ("{\"is\": \"< 2\", \"points\": 40}", "{\"points\": 40}"),
        ("{\"is\": \"< 2\", \"points\": 40}", "{\"is\": \"< 2\", \"cell\": \"< 2\", \"points\": 40}"),
        ("{\"is\": \"< 2\", \"points\": 40}", "{\"is\": \"< 2\", \"otherwise\": false, \"points\": 40}"),
        ("{\"is\": \"< 2\", \"points\": 40}", "{\"is\": \"< 2\", \"points\": {\"fact\": \"stage\"}}"),
        ("{\"is\": \"< 2\", \"points\": 40}", "{\"is\": \"< 2.5\", \"points\": 40}"),
        ("{\"is\": \"< 2\", \"points\": 40}", "{\"is\": \"< 2\", \"points\": {\"fact\": \"balance-to-income\"}}"),
        ("\"left\": \"balance\"", "\"left\": \"balanse\""),
        ("\"left\": \"balance\"", "\"left\": \"cease-contact\""),
        ("\"maximum\": 36500", "\"maximum\": -1"),
        ("\"maximum\": 36500", "\"maximum\": 1.5"),
        ("\"minimum\": \"2020-01-01\"", "\"minimum\": \"2020-02-30\""),
        ("{\"name\": \"balance\"", "{\"name\": \"cease-contact\""),
        ("\"cells\": [\"pre-legal\", \"-\"], \"then\": [\"letter\"]", "\"cells\": [\"pre-legal\"], \"then\": [\"leter\"]"),
        ("[\"stage\", \"balance-to-income\"]", "[\"stage\", \"balance-to-incone\"]"),
        ("[{\"fact\": \"channel\", \"default\": \"none\"}]", "[{\"fact\": \"chanel\", \"default\": \"none\"}]"),
        ("\"then\": [\"reminder\"]", "\"then\": [\"reminder\", 1]"),
        ("\"when\": \"always\"", "\"when\": \"alway\""),
        ("\"when\": \"always\"", "\"when\": {\"fact\": \"grade\"}"),
        ("\"when\": \"always\"", "\"when\": {\"all\": []}"),
        ("\"when\": \"always\"", "\"when\": {\"fact\": \"channel\", \"is\": \"sms\"}"),
        ("not( <3 )", "not( <3 \\u0022x\\u0022 )"),
        ("\"id\": \"pre-legal\"", "\"id\": \"r2\""),
        ("\"name\": \"gate\",\n      \"hit\"", "\"name\": \"ladder\",\n      \"hit\""),
        ("    \"gate\": \"gate\"\n", "    \"gate\": \"ladder\"\n"),
        (",\n    \"gate\": \"gate\"\n", "\n"),
        ("\"name\": \"sample-installment\"", "\"name\": \"sample installment\""),
        ("{\"name\": \"B\", \"from\": 550}", "{\"name\": \"B\", \"from\": 650}"),
        ("\"points\": 38", "\"points\": 1.12345678901234567890123456789"),
        ("\"rule\": \"half-up\"", "\"rule\": \"half-ip\""),
        ("{\"is\": \"never-paid, not-known\", \"points\": 0}", "{\"is\": \"never-paid\", \"points\": 0}")
    ];

    [Fact]
    [Trait("diagnostic", DiagnosticCode.ChoiceMissing)]
    [Trait("diagnostic", DiagnosticCode.ChoiceTwice)]
    [Trait("diagnostic", DiagnosticCode.OnlyTrue)]
    [Trait("diagnostic", DiagnosticCode.FactUnknown)]
    [Trait("diagnostic", DiagnosticCode.FactNotNumber)]
    [Trait("diagnostic", DiagnosticCode.TableUnknown)]
    [Trait("diagnostic", DiagnosticCode.TableUnused)]
    public Task TryLoadCore_OneFaultEach_IsToldInItsPlace() => Verify(
        string.Join("\n\n", Spoiled.Select(change => $"{change.Old} -> {change.New}\n{string.Join('\n', PolicyText.Faults(PolicyText.With(change)))}")),
        "txt");

    [Fact]
    public void TryLoadCore_FiveFaultsInFivePlaces_TellsFive()
    {
        string text = PolicyText.With(
            ("{\"name\": \"cease-contact\", \"kind\": \"flag\"}", "{\"name\": \"cease-contact\", \"kind\": \"flag\", \"unitt\": \"x\"}"),
            ("{\"is\": \"never-paid, not-known\", \"points\": 0}", "{\"is\": \"never-paid\", \"points\": 0}"),
            ("\"call\", \"< 3\"", "\"cal\", \"< 3\""),
            ("{\"fact\": \"grade\", \"is\": \"C\"}", "{\"fact\": \"grade\", \"is\": \"A, K\"}"),
            ("\"channels\": \"channels\"", "\"channels\": \"chanels\""));
        Assert.Equal(
        [
            "CR-UNKNOWN-MEMBER error at /facts/6/unitt (line 32, column 47): The member \"unitt\" is not known here; allowed are \"kind\", \"name\", \"unit\", \"optional\", \"phase\", \"axis\", \"sensitive\", \"protected\", \"english\", \"chinese\", \"note\". Did you mean \"unit\"? Hint: correct the name or remove the member.",
            "CR-CARD-HOLE error at /score/characteristics/1 (line 50, column 7): No bin takes the value not-known of \"months-since-payment\". Hint: add a bin for it, or state that an unmatched characteristic makes the score invalid.",
            "CR-UNKNOWN-VALUE error at /tables/0/rows/0/when/all/1/is (line 83, column 43): The fact \"grade\" has no value \"K\". Hint: use one of the declared values.",
            "CR-UNKNOWN-VALUE error at /tables/1/rows/1/cells/0 (line 101, column 21): The fact \"stage\" has no value \"cal\". Did you mean \"call\"? Hint: use one of the declared values.",
            "CR-TABLE-UNKNOWN error at /core/channels (line 120, column 17): No table is named \"chanels\". Did you mean \"channels\"? Hint: add it under \"tables\", or correct the name.",
        ],
            PolicyText.Faults(text));
    }

    [Fact]
    [Trait("diagnostic", DiagnosticCode.PolicySchema)]
    public void TryLoadCore_OtherVersion_IsRefusedAtOnce() => Assert.Equal(
        ["CR-POLICY-SCHEMA error at /schema (line 2, column 13): The document is of the format \"collectionrules-core/2\"; this version reads \"collectionrules-core/1\". Hint: write \"collectionrules-core/1\" once the document follows that format, or use a version that reads the other one."],
        PolicyText.Faults(PolicyText.With(("\"collectionrules-core/1\"", "\"collectionrules-core/2\""), ("\"hit\": \"unique\"", "\"hit\": \"once\""))));

    [Fact]
    public void TryLoadCore_LoneSurrogateInAString_IsRefused() =>
        Assert.Equal(["CR-JSON-ENCODING error: The bytes here are not valid UTF-8. Hint: save the document as UTF-8."], PolicyText.Faults("{\"schema\": \"\ud800\"}"));

    [Fact]
    public void LoadCore_Faults_ThrowsAllOfThem()
    {
        PolicyValidationException fault = Assert.Throws<PolicyValidationException>(() => PolicyJson.LoadCore("{\"name\": 1, \"facts\": 2}"));
        Assert.Equal([DiagnosticCode.MissingMember, DiagnosticCode.WrongType, DiagnosticCode.WrongType], fault.Diagnostics.Select(static diagnostic => diagnostic.Code));
    }

    [Theory]
    [InlineData(1_024, true)]
    [InlineData(1_025, false)]
    [Trait("diagnostic", DiagnosticCode.LimitParts)]
    public void TryLoadCore_PointsOfManyParts_EndsAtTheLimit(int parts, bool fits)
    {
        // A group of 32 is 32 numbers and 31 sums; 16 groups and 15 sums are 1,023; one more number and its sum are 1,025.
        string group = $"{{\"sum\": [{string.Join(", ", Enumerable.Repeat("1", 32))}]}}";
        string all = string.Join(", ", Enumerable.Repeat(group, 16).Concat(Enumerable.Repeat("1", (parts - 1_023) / 2)));
        string[] faults = PolicyText.Faults(PolicyText.With(("\"points\": 38", $"\"points\": {{\"sum\": [{all}]}}")));
        Assert.Equal(
            fits ? [] : ["CR-LIMIT-PARTS error at /score/characteristics/0/bins/1/points/sum (line 46, column 47): The expression has more than 1024 parts or nests more than 64 deep. Hint: name sets of values in one leaf, or split the row or bin."],
            faults);
    }

    [Theory]
    [InlineData(4_094, true)]
    [InlineData(4_095, false)]
    public void TryLoadCore_ConditionOfManyParts_EndsAtTheLimit(int leaves, bool fits)
    {
        string parts = string.Join(", ", Enumerable.Repeat("{\"fact\": \"days-past-due\", \"is\": \"0\"}", leaves));
        string[] faults = PolicyText.Faults(PolicyText.With(("\"when\": \"always\"", $"\"when\": {{\"not\": {{\"any\": [{parts}]}}}}")));
        Assert.Equal(
            fits ? [] : ["CR-LIMIT-PARTS error at /tables/0/rows/3/when (line 91, column 18): The expression has more than 4096 parts or nests more than 32 deep. Hint: name sets of values in one leaf, or split the row or bin."],
            faults);
    }
}
