using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using CollectionRules.Cases;
using CollectionRules.Diagnostics;
using static CollectionRules.Tests.Cases.Given;

namespace CollectionRules.Tests.Cases;

/// <summary>Documents that contradict themselves, or are made to do harm.</summary>
public sealed class CaseDocumentAttackTests
{
    private static readonly CaseReading Keep = new() { UnknownMembers = UnknownMembers.Keep, Zones = Zones };

    [Fact]
    public void TryRead_DecimalsOfAnIsoCurrency_MustBeItsOwn()
    {
        Assert.Equal(
            ["CR-OUT-OF-RANGE error at /currencyDecimals (line 1, column 83): The number \"4\" is outside the range of 2 to 2, both included. Hint: write a number inside the range."],
            Faults(Text(currency: "\"CNY\",\"currencyDecimals\":4")));
        Assert.Empty(Faults(Text(currency: "\"CNY\",\"currencyDecimals\":2")));
    }

    [Fact]
    public void TryRead_UnknownCurrency_NamesNoOther()
    {
        string[] faults = Faults(Text(currency: "\"QQQ\"", events: """{"id":"E-1","kind":"charged-off","occurredAt":"2026-01-12T10:00:00+08:00","account":"A-1","amount":"5.00 CNY"}"""));
        Assert.StartsWith("CR-CASE-UNKNOWN-CURRENCY", Assert.Single(faults), StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_UnknownCurrency_FaultsOfAmountsNameNoCurrency()
    {
        string[] faults = Faults(Text(currency: "\"QQQ\"", events: """{"id":"E-1","kind":"charged-off","occurredAt":"2026-01-12T10:00:00+08:00","account":"A-1","amount":-5.50},{"id":"E-2","kind":"payment-received","occurredAt":"2026-01-12T10:00:00+08:00","account":"A-1","amount":1.23456789},{"id":"E-3","kind":"payment-received","occurredAt":"2026-01-12T10:00:00+08:00","account":"A-1","amount":0}"""));
        Assert.Equal(["CR-CASE-UNKNOWN-CURRENCY", "CR-CASE-AMOUNT", "CR-CASE-AMOUNT"], faults.Select(CodeOf));
        Assert.EndsWith("The amount -5.5 is too low; the least allowed is 0. Hint: correct the amount; what was taken back is an event of its own.", faults[1], StringComparison.Ordinal);
        Assert.EndsWith("The amount 0 is too low; the least allowed is 0.000001. Hint: correct the amount; what was taken back is an event of its own.", faults[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"CNY\"", "\"principal\":\"12 USD\"", "principal: The amount 12.00 USD is not in CNY.")]
    [InlineData("\"CNY\"", "\"principal\":\"12 USD\",\"interest\":3", "principal: The amount 12.00 USD is not in CNY.")]
    [InlineData("\"CNY\"", "\"principal\":3,\"interest\":\"1 EUR\",\"fee\":\"2 USD\"", "interest: The amount 1.00 EUR is not in CNY.|fee: The amount 2.00 USD is not in CNY.")]
    [InlineData("\"CNY\"", "\"principal\":3,\"interest\":\"1 CNY\"", "")]
    [InlineData("\"QQQ\"", "\"principal\":3,\"interest\":\"1 EUR\"", "")]
    public void TryRead_DueItemInAnotherCurrency_SaysWhichAndWhichIsExpected(string currency, string item, string expected)
    {
        string text = $"{{\"schema\":\"collectionrules-case/1\",\"id\":\"C-1\",\"currency\":{currency},\"borrower\":{{}},\"accounts\":[{{\"id\":\"A-1\",\"product\":\"personal-loan\",\"businessZone\":\"Asia/Shanghai\",\"contract\":{{\"rounding\":\"half-up\",\"principal\":5,\"dueItems\":[{{\"id\":\"D-1\",\"dueOn\":\"2026-01-01\",{item}}}]}}}}]}}";
        CaseDocument.TryRead(Encoding.UTF8.GetBytes(text), out _, out ImmutableArray<PolicyDiagnostic> all);
        string[] told = [.. all.Where(static fault => fault.Code != DiagnosticCode.CaseUnknownCurrency).Select(static fault => fault.ToString())];
        string[] lines = expected.Length == 0 ? [] : expected.Split('|');
        Assert.Equal(lines.Length, told.Length);
        foreach ((string line, string fault) in lines.Zip(told))
        {
            (string member, string message) = (line.Split(": ")[0], line.Split(": ")[1]);
            Assert.StartsWith($"CR-CASE-CURRENCY error at /accounts/0/contract/dueItems/0/{member} (line 1, column ", fault, StringComparison.Ordinal);
            Assert.EndsWith($"): {message} Hint: a case has one currency: convert the amount, or open another case.", fault, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void TryRead_NoBorrower_StillChecksTheRest()
    {
        string text = Text(events: """{"id":"E-1","kind":"charged-off","occurredAt":"2026-01-12T10:00:00+08:00","account":"A-9"},{"id":"E-2","kind":"consent-given","occurredAt":"2026-01-12T10:00:00+08:00","consent":"contact","person":"zhang"}""");
        string[] none = Faults(text.Replace("\"borrower\":{\"id\":\"zhang\"},", "", StringComparison.Ordinal));
        Assert.Equal(["CR-MISSING-MEMBER", "CR-CASE-ACCOUNT", "CR-CASE-PERSON"], none.Select(CodeOf));
        string[] faulty = Faults(text.Replace("{\"id\":\"zhang\"}", "{\"id\":\"zhang\",\"name\":7,\"shoeSize\":44}", StringComparison.Ordinal));
        Assert.Equal(["CR-WRONG-TYPE", "CR-UNKNOWN-MEMBER", "CR-CASE-ACCOUNT"], faulty.Select(CodeOf));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" a")]
    public void TryRead_AttributeNameThatIsNoId_IsReported(string name) => Assert.Equal(
        [$"CR-TEXT-EMPTY error at /attributes/{name} (line 1, column 61): The text is empty or begins or ends with white space: \"{name}\". Hint: write at least one visible character and no white space around it."],
        Faults(Text(more: $"\"attributes\":{{\"{name}\":1}},")));

    [Fact]
    public void Read_KeepWithAnEventToldTwice_KeepsEachMemberWhereItStood()
    {
        const string twice = """{"id":"E-1","kind":"attribute-set","occurredAt":"2026-01-12T10:00:00+08:00","name":"x","aa":1}""";
        const string last = """{"id":"E-2","kind":"attribute-set","occurredAt":"2026-01-13T10:00:00+08:00","name":"y","bb":2}""";
        CollectionCase file = CaseDocument.Read(Encoding.UTF8.GetBytes(Text(events: $"{twice},{twice},{last}")), Keep);
        JsonNode events = Written(file)["events"]!;
        Assert.Equal((1, 2), ((int)events[0]!["aa"]!, (int)events[1]!["bb"]!));
        Assert.Equal(file.Version, CaseDocument.Read(CaseDocument.WriteCanonical(file), Keep).Version);
    }

    [Fact]
    public void KnownAt_Kept_StaysWithItsEvent()
    {
        const string late = """{"id":"E-1","kind":"attribute-set","occurredAt":"2026-01-12T10:00:00+08:00","recordedAt":"2026-02-12T10:00:00+08:00","name":"x","aa":1}""";
        const string soon = """{"id":"E-2","kind":"attribute-set","occurredAt":"2026-01-13T10:00:00+08:00","name":"y","bb":2}""";
        CollectionCase known = CaseDocument.Read(Encoding.UTF8.GetBytes(Text(events: $"{late},{soon}")), Keep).KnownAt(At("2026-01-20"));
        JsonNode written = Written(known)["events"]![0]!;
        Assert.Equal((null, 2), (written["aa"], (int)written["bb"]!));
        Assert.Equal(known.Version, CaseDocument.Read(CaseDocument.WriteCanonical(known), Keep).Version);
    }

    [Fact]
    public void From_KeptWithAPersonReplaced_StaysWithTheOtherPerson()
    {
        const string persons = "\"persons\":[{\"id\":\"P-1\",\"relation\":\"spouse\"},{\"id\":\"P-2\",\"relation\":\"parent\",\"bb\":2}],";
        CollectionCase file = CaseDocument.Read(Encoding.UTF8.GetBytes(Text(more: persons)), Keep);
        CollectionCase changed = CaseFile.From(file).With(new Person { Id = "P-1", Relation = PersonRelation.Colleague }).Build();
        Assert.Equal(["P-1", "P-2"], changed.Persons.Select(person => person.Id));
        Assert.Equal(2, (int)Written(changed)["persons"]![1]!["bb"]!);
    }

    [Theory]
    [InlineData("contact-attempted", "note")]
    [InlineData("feedback-received", "text")]
    [InlineData("hold-placed", "reason")]
    public void TryRead_SecretInAnEvent_IsNeverShown(string kind, string member)
    {
        const string secret = "110101199003070000";
        foreach (string value in new[] { $"[\"{secret}\"]", $"\"{secret}\\u0000\"", $"\"{secret}\\ud800\"", secret, $"{{\"a\":\"{secret}\"}}" })
        {
            string text = Text(events: $"{{\"id\":\"E-1\",\"kind\":\"{kind}\",\"occurredAt\":\"2026-01-12T10:00:00+08:00\",\"{member}\":{value}}}");
            Assert.All(Faults(text), fault => Assert.DoesNotContain(secret, fault, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("\"dueOn\":\"2026-01-10\",\"dueOn\":\"2026-01-11\"", "CR-JSON-DUPLICATE")]
    [InlineData("\"principal\":1e400", "CR-NUMBER-RANGE")]
    [InlineData("\"principal\":0.1000000000000000000000000000000000001", "CR-NUMBER-DIGITS")]
    [InlineData("\"principal\":92233720368547758.08", "CR-CASE-DECIMALS")]
    [InlineData("\"fee\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]", "CR-LIMIT-DEPTH")]
    public void TryRead_HostileDueItem_IsReported(string members, string code)
    {
        string[] faults = Faults(Text(due: $"{{\"id\":\"D-1\",{members}}}"));
        Assert.Contains(code, faults.Select(CodeOf));
    }

    private static string Text(string currency = "\"CNY\"", string more = "", string due = "", string events = "") =>
        $$$"""{"schema":"collectionrules-case/1","id":"C-1",{{{more}}}"currency":{{{currency}}},"borrower":{"id":"zhang"},"accounts":[{"id":"A-1","product":"personal-loan","businessZone":"+08:00","contract":{"rounding":"half-up","dueItems":[{{{due}}}]}}],"events":[{{{events}}}]}""";

    private static string CodeOf(string fault) => fault[..fault.IndexOf(' ', StringComparison.Ordinal)];

    private static JsonNode Written(CollectionCase file) => JsonNode.Parse(CaseDocument.WriteCanonical(file))!;

    private static string[] Faults(string text)
    {
        CaseDocument.TryRead(Encoding.UTF8.GetBytes(text), out _, out ImmutableArray<PolicyDiagnostic> diagnostics, new CaseReading { Zones = Zones });
        return [.. diagnostics.Select(fault => fault.ToString())];
    }
}
