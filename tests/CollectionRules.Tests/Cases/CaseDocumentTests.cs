using System.Collections.Immutable;
using System.Text;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Tests.Testing;
using CollectionRules.Tests.Testing.Snapshots;
using static CollectionRules.Tests.Cases.Given;

namespace CollectionRules.Tests.Cases;

public sealed class CaseDocumentTests : SnapshotTests
{
    private const string Good = """
        {
          "schema": "collectionrules-case/1",
          "id": "C-1",
          "currency": "CNY",
          "borrower": {
            "name": "Zhang San",
            "identityNumber": "110101199003070000",
            "zones": ["Asia/Shanghai"],
            "contactPoints": [{"id": "N-1", "kind": "phone", "value": "13800138000", "basis": "contract", "verifiedOn": "2026-01-05"}]
          },
          "accounts": [
            {
              "id": "A-1",
              "product": "personal-loan",
              "businessZone": "Asia/Shanghai",
              "contract": {
                "rounding": "half-up",
                "annualRate": "12% per year",
                "penaltyPerDay": "0.05%",
                "dueItems": [{"id": "D-1", "dueOn": "2026-01-10", "principal": 900, "interest": 100.5}]
              }
            }
          ],
          "attributes": {"segment": "gold", "score": 12.5, "vip": true},
          "events": [
            {"id": "E-1", "kind": "contact-attempted", "occurredAt": "2026-01-12T10:00:00+08:00", "channel": "call", "purpose": "demand", "outcome": "no-answer", "contactPoint": "N-1", "accounts": ["A-1"]},
            {"id": "E-2", "kind": "payment-received", "occurredAt": "2026-01-13T10:00:00+08:00", "recordedAt": "2026-01-14T10:00:00+08:00", "account": "A-1", "amount": 500}
          ]
        }
        """;

    [Fact]
    [Trait("req", "ZJ-14")]
    public void TryRead_WholeFile_IsValidatedAsOneDocument()
    {
        CollectionCase file = CaseDocument.Read(Encoding.UTF8.GetBytes(Good));
        Assert.Equal(("C-1", Currency.CNY, 2), (file.Id, file.Currency, file.Version.EventCount));
        Assert.Equal("overdue, 5 days past due, past due 500.50 CNY", file.StandingAt(At("2026-01-15")).ToString());

        string broken = Good
            .Replace("\"product\": \"personal-loan\",", "\"shoeSize\": 44,", StringComparison.Ordinal)
            .Replace("\"rounding\": \"half-up\",", "", StringComparison.Ordinal);
        Assert.Equal(
            [
                "CR-MISSING-MEMBER error at /accounts/0/contract (line 16, column 19): The member \"rounding\" is missing. Hint: add the member; it has no default.",
                "CR-MISSING-MEMBER error at /accounts/0 (line 12, column 5): The member \"product\" is missing. Hint: add the member; it has no default.",
                "CR-UNKNOWN-MEMBER error at /accounts/0/shoeSize (line 14, column 7): The member \"shoeSize\" is not known here; allowed are \"id\", \"product\", \"tags\", \"businessZone\", \"contract\", \"creditLimit\", \"origin\", \"countAs\", \"isSecured\", \"obligations\". Hint: correct the name or remove the member.",
            ],
            Faults(broken).Order(StringComparer.Ordinal).Reverse().OrderBy(fault => fault.Contains("contract (", StringComparison.Ordinal) ? 0 : fault.Contains("MISSING", StringComparison.Ordinal) ? 1 : 2));

        string more = Good.Replace("\"product\"", "\"shoeSize\": 44, \"product\"", StringComparison.Ordinal);
        CollectionCase kept = CaseDocument.Read(Encoding.UTF8.GetBytes(more), new CaseReading { UnknownMembers = UnknownMembers.Keep });
        Assert.Contains("\"shoeSize\":44", Encoding.UTF8.GetString(CaseDocument.WriteCanonical(kept)), StringComparison.Ordinal);
        Assert.NotEqual(file.Version, kept.Version);
    }

    [Fact]
    public void Read_Keep_WritesEveryUnknownMemberWhereItStood()
    {
        string more = Good
            .Replace("\"schema\"", "\"zz\": [1, {\"a\": null}], \"schema\"", StringComparison.Ordinal)
            .Replace("\"channel\"", "\"aa\": \"x\", \"channel\"", StringComparison.Ordinal)
            .Replace("\"rounding\"", "\"yy\": true, \"rounding\"", StringComparison.Ordinal);
        CaseReading keep = new() { UnknownMembers = UnknownMembers.Keep };
        CollectionCase file = CaseDocument.Read(Encoding.UTF8.GetBytes(more), keep);
        byte[] written = CaseDocument.WriteCanonical(file);
        CollectionCase again = CaseDocument.Read(written, keep);
        Assert.Equal(written, CaseDocument.WriteCanonical(again));
        Assert.Equal(file.Version, again.Version);
        string text = Encoding.UTF8.GetString(written);
        Assert.Contains("\"zz\":[1,{\"a\":null}]", text, StringComparison.Ordinal);
        Assert.Contains("{\"aa\":\"x\",\"accounts\":[\"A-1\"],\"channel\"", text, StringComparison.Ordinal);
        Assert.Contains("\"rounding\":\"half-up\",\"yy\":true}", text, StringComparison.Ordinal);
        Assert.Equal(3, Faults(more).Length);
    }

    [Fact]
    [Trait("diagnostic", "CR-CASE-FORM")]
    [Trait("diagnostic", "CR-CASE-ZONE")]
    [Trait("diagnostic", "CR-CASE-DECIMALS")]
    public void TryRead_PlantedFaults_AreToldAllAtOnce()
    {
        string broken = Good
            .Replace("\"product\": \"personal-loan\"", "\"product\": \"Personal\"", StringComparison.Ordinal)
            .Replace("\"businessZone\": \"Asia/Shanghai\"", "\"businessZone\": \"Asia/Shanghi\"", StringComparison.Ordinal)
            .Replace("2026-01-10", "2026-02-30", StringComparison.Ordinal)
            .Replace("\"amount\": 500", "\"amount\": 500.001", StringComparison.Ordinal)
            .Replace("\"channel\": \"call\"", "\"channel\": 7", StringComparison.Ordinal);
        Assert.Equal(
            [
                "CR-CASE-FORM error at /accounts/0/product (line 14, column 18): \"Personal\" has not the form of its value. Hint: write it as for example \"personal-loan\".",
                "CR-BAD-DATE error at /accounts/0/contract/dueItems/0/dueOn",
                "CR-WRONG-TYPE error at /events/0/channel",
                "CR-CASE-DECIMALS error at /events/1/amount (line 27, column 161): The amount 500.001 cannot be kept in CNY. Hint: use no more decimals than the currency has.",
                "CR-CASE-ZONE error at /accounts/0/businessZone (line 15, column 23): The zone \"Asia/Shanghi\" is not known. Did you mean \"Asia/Shanghai\"? Hint: write an IANA id such as \"Asia/Shanghai\", or an offset such as \"+08:00\".",
            ],
            Faults(broken).Select(fault => fault.StartsWith("CR-CASE", StringComparison.Ordinal) ? fault : fault[..fault.IndexOf(" (", StringComparison.Ordinal)]));
        Assert.Equal(
            ["CR-CASE-ZONE error at /accounts/0/businessZone (line 15, column 23): The zone \"Asia/Shanghi\" is not known. Did you mean \"Asia/Shanghai\"? Hint: write an IANA id such as \"Asia/Shanghai\", or an offset such as \"+08:00\"."],
            Faults(Good.Replace("\"businessZone\": \"Asia/Shanghai\"", "\"businessZone\": \"Asia/Shanghi\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void TryRead_ContradictingEvents_TellTheLineAndNoMoreThanOnce()
    {
        string broken = Good
            .Replace("\"amount\": 500", "\"amount\": -500", StringComparison.Ordinal)
            .Replace("{\"id\": \"E-1\"", "{\"id\": \"E-3\", \"kind\": \"payment-reversed\", \"occurredAt\": \"2026-01-12T10:00:00+08:00\", \"payment\": \"E-2\"},\n{\"id\": \"E-1\"", StringComparison.Ordinal)
            .Replace("\"amount\": -500}", "\"amount\": -500},\n{\"id\": \"E-4\", \"kind\": \"payment-reversed\", \"occurredAt\": \"2026-01-15T10:00:00+08:00\", \"payment\": \"E-2\"}", StringComparison.Ordinal);
        Assert.Equal(
            [
                "CR-CASE-REFERENCE error at /events/0/payment (line 26, column 101): No payment-received with the id \"E-2\" was recorded before. Hint: record first what the event refers to, or correct the id.",
                "CR-CASE-AMOUNT error at /events/2/amount (line 28, column 161): The amount -500.00 CNY is too low; the least allowed is 0.01 CNY. Hint: correct the amount; what was taken back is an event of its own.",
            ],
            Faults(broken));
    }

    [Fact]
    [Trait("diagnostic", "CR-CASE-SCHEMA")]
    [Trait("diagnostic", "CR-CASE-UNKNOWN-CURRENCY")]
    public void TryRead_OtherSchemaOrCurrency_IsReported()
    {
        Assert.Equal(
            ["CR-CASE-SCHEMA error at /schema (line 2, column 13): The schema \"collectionrules-case/2\" is not known. Hint: write \"collectionrules-case/1\"."],
            Faults(Good.Replace("case/1", "case/2", StringComparison.Ordinal)));
        Assert.Equal(
            ["CR-CASE-UNKNOWN-CURRENCY error at /currency (line 4, column 15): The currency \"QQQ\" is not known. Hint: write an ISO 4217 code such as \"CNY\", or state \"currencyDecimals\" for a code of your own."],
            Faults(Good.Replace("\"CNY\"", "\"QQQ\"", StringComparison.Ordinal)));
        CollectionCase own = CaseDocument.Read(Encoding.UTF8.GetBytes(Good.Replace("\"CNY\"", "\"QQQ\", \"currencyDecimals\": 4", StringComparison.Ordinal)));
        Assert.Equal(Currency.Custom("QQQ", 4), own.Currency);
        Assert.Equal(own.Version, CaseDocument.Read(CaseDocument.WriteCanonical(own)).Version);
    }

    [Fact]
    public void TryRead_UnknownKind_SuggestsTheNearest()
    {
        string fault = Assert.Single(Faults(Good.Replace("payment-received", "payment-recieved", StringComparison.Ordinal)));
        Assert.Contains("Did you mean \"payment-received\"?", fault, StringComparison.Ordinal);
        Assert.StartsWith("CR-UNKNOWN-WORD error at /events/1/kind (line 27, column 27): ", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_AnyFault_ShowsNoSensitiveValue()
    {
        string[] secrets = ["Zhang San", "110101199003070000", "13800138000"];
        foreach (string secret in secrets)
        {
            foreach (string bad in new[] { $"\"{secret}\\u0000\"", $"\"{secret}\\u202e \"", $"[\"{secret}\"]", $"{{\"x\": \"{secret}\"}}" })
            {
                CaseDocument.TryRead(Encoding.UTF8.GetBytes(Good.Replace($"\"{secret}\"", bad, StringComparison.Ordinal)), out CollectionCase? file, out ImmutableArray<PolicyDiagnostic> diagnostics);
                Assert.All(diagnostics, fault => Assert.DoesNotContain(secret, fault.ToString(), StringComparison.Ordinal));
                Assert.DoesNotContain(secret, file?.ToString() ?? "", StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"schema\": \"collectionrules-case/1\", \"id\": \"C\", \"currency\": \"CNY\", \"borrower\": [], \"events\": {}, \"accounts\": 7, \"persons\": \"x\", \"attributes\": [], \"tags\": [1]}")]
    public void TryRead_Nonsense_IsReportedAndNeverCrashes(string text) => Assert.NotEmpty(Faults(text));

    [Fact]
    public void TryRead_DamagedFiles_NeverCrash() => Property.HoldsForSeeds(random =>
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Good);
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = (byte)"{}[]\",:0-9aZ\\ "[random.Next(14)];
        }

        bool read = CaseDocument.TryRead(bytes, out CollectionCase? file, out ImmutableArray<PolicyDiagnostic> diagnostics, new CaseReading { UnknownMembers = (UnknownMembers)random.Next(2), Zones = Zones });
        Assert.Equal(read, file is not null);
        Assert.Equal(read, !diagnostics.Any(fault => fault.Severity == Severity.Error));
    });

    [Fact]
    public void Write_AnyCase_ReadsBackWithTheSameVersion() => Property.HoldsForSeeds(random =>
    {
        CaseFile file = CaseFile.For("C-" + random.Next(9)).In(Currency.CNY).Within(null).Of(Samples.SampleBorrower with { Id = "borrower", Language = random.Next(2) == 0 ? null : "zh-Hans" })
            .With(Account("A-1", [Due("D-1", "2026-01-10", random.Next(1, 900), random.Next(9) / 10m)]))
            .With("n", random.Next(2) == 0 ? AttributeValue.Of(random.Next(900) / 100m) : AttributeValue.Of("贷后"));
        foreach (CaseEvent told in Samples.Events.Where(told => told is ContactAttempted or FeedbackReceived or ConsentGiven or HoldPlaced or Scored or NoticeServed or LegalStepTaken or Disbursed))
        {
            if (told is ContactAttempted || random.Next(2) == 0)
            {
                file.With(told);
            }
        }

        CollectionCase made = file.With(new Person { Id = "P-1", Relation = PersonRelation.Spouse }).Build();
        CaseReading reading = new() { Zones = null };
        foreach (byte[] form in new[] { CaseDocument.WriteCanonical(made), CaseDocument.WriteIndented(made) })
        {
            CollectionCase back = CaseDocument.Read(form, reading);
            Assert.Equal(made.Version, back.Version);
            Assert.Equal(made.Events, back.Events);
            Assert.Equal(CaseDocument.WriteCanonical(made), CaseDocument.WriteCanonical(back));
        }

        Assert.Equal(made.Version, CaseFile.From(made).Build().Version);
    }, moderate: 100);

    [Fact]
    public async Task WriteIndented_SmallCase_IsTheReviewedText() => await Verify(
        Encoding.UTF8.GetString(CaseDocument.WriteIndented(CaseDocument.Read(Encoding.UTF8.GetBytes(Good)))), "txt");

    private static string[] Faults(string text)
    {
        Assert.False(CaseDocument.TryRead(Encoding.UTF8.GetBytes(text), out CollectionCase? file, out ImmutableArray<PolicyDiagnostic> diagnostics));
        Assert.Null(file);
        return [.. diagnostics.Select(fault => fault.ToString())];
    }

    [Fact]
    public void TryRead_FiveFaultsInOneAccount_TellsAllFive()
    {
        const string Document = """
            {"schema":"collectionrules-case/1","id":"C-1","currency":"CNY","borrower":{"zones":["Mars/Base"]},
             "accounts":[{"id":"A-1","product":"Personal Loan","businessZone":"Asia/Shangai",
             "contract":{"rounding":"half-upp","principal":-5}}]}
            """;
        Assert.False(CaseDocument.TryRead(System.Text.Encoding.UTF8.GetBytes(Document), out _, out ImmutableArray<PolicyDiagnostic> diagnostics));
        Assert.Equal(
            ["/accounts/0/contract/principal", "/accounts/0/contract/rounding", "/accounts/0/product", "/accounts/0/businessZone", "/borrower/zones"],
            diagnostics.Select(static one => one.Path).OrderByDescending(static path => path.StartsWith("/accounts/0/contract", StringComparison.Ordinal)).ThenBy(static path => path == "/borrower/zones").ThenBy(static path => path == "/accounts/0/businessZone").ThenBy(static path => path, StringComparer.Ordinal));
    }
}
