using System.Collections.Immutable;
using System.Text;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Contexts;
using CollectionRules.Rules.History;
using CollectionRules.Rules.Sources;
using CollectionRules.Serialization;
using static CollectionRules.Tests.Cases.Given;

namespace CollectionRules.Tests.Rules.Sources;

public class FactSourceTests
{
    private static readonly HistoryQuery Payments = HistoryQuery.Of(PaymentReceived.KindName);
    private static readonly AssetClasses Classes = AssetClasses.Create(new DayBand("normal", 0, 0), new DayBand("watch", 1, 90), new DayBand("loss", 91));

    public static TheoryData<string, string, string> HostValues => new()
    {
        { "segment", "regular", "missing" },
        { "since", "2026-01-02", "missing" },
        { "score-of-host", "12.5", "missing" },
        { "vip", "true", "missing" },
        { "payments", "4", "0" },
        { "since-payment", "66", "never-paid" },
        { "cure", "0.75", "missing" },
        { "loss", "0.5", "0.5" },
        { "loss-2", "missing", "missing" },
        { "complaints", "0.012", "0.012" },
        { "heat", "missing", "missing" },
        { "asset-class", "watch", "normal" },
        { "own-bucket", "B", "A" },
        { "region", "henan", "missing" },
        { "stage-recorded", "call", "missing" },
        { "grade-recorded", "C", "missing" },
        { "agency", "agency-1", "missing" },
        { "product-own", "personal-loan", "missing" },
        { "currency", "CNY", "CNY" },
        { "language", "missing", "missing" },
        { "automated-last", "false", "missing" },
    };

    private static IReadOnlyList<HostFact> Hosts { get; } =
    [
        new(Fact.Category("segment", ["new", "regular"], f => f.Optional()), FactOrigin.OfAttribute("segment")),
        new(Fact.Date("since", f => f.Optional()), FactOrigin.OfAttribute("since")),
        new(Fact.Ratio("score-of-host", f => f.Optional()), FactOrigin.OfAttribute("score")),
        new(Fact.Flag("vip", f => f.Optional()), FactOrigin.OfAttribute("vip")),
        new(Fact.Count("payments"), FactOrigin.OfHistory(Payments)),
        new(Fact.Count("since-payment", f => f.Special("never-paid")), FactOrigin.OfHistory(Payments.Take(HistoryAggregate.SinceLast()).In(HistoryClock.Business)).OrSpecial("never-paid")),
        new(Fact.Ratio("cure", f => f.Optional()), FactOrigin.OfModel("cure")),
        new(Fact.Ratio("loss", f => f.Between(0, 1)), FactOrigin.OfModel("loss").Or(0.5m)),
        new(Fact.Ratio("loss-2", f => f.Optional()), FactOrigin.OfModel("cure", "2")),
        new(Fact.Ratio("complaints"), FactOrigin.OfSignal("complaint-rate")),
        new(Fact.Ratio("heat", f => f.Optional()), FactOrigin.OfSignal("heat")),
        HostFact.OfBands("asset-class", Classes),
        HostFact.OfBands("own-bucket", DelinquencyBuckets.Create(new DayBand("A", 0, 35), new DayBand("B", 36))),
        new(Fact.Category("region", ["henan"], f => f.Optional().OpenValues()), FactOrigin.OfField(CaseField.Region)),
        new(Fact.Category("stage-recorded", ["call"], f => f.Optional()), FactOrigin.OfField(CaseField.Stage)),
        new(Fact.Category("grade-recorded", ["B", "C"], f => f.Optional()), FactOrigin.OfField(CaseField.Grade)),
        new(Fact.Category("agency", ["agency-1"], f => f.Optional()), FactOrigin.OfField(CaseField.Agency)),
        new(Fact.Category("product-own", ["personal-loan"], f => f.Optional()), FactOrigin.OfField(CaseField.Product)),
        new(Fact.Category("currency", ["CNY"]), FactOrigin.OfField(CaseField.Currency)),
        new(Fact.Category("language", ["zh-Hans"], f => f.Optional()), FactOrigin.OfField(CaseField.Language)),
        new(Fact.Flag("automated-last", f => f.Optional()), FactOrigin.OfHistory(HistoryQuery.Of(ContactAttempted.KindName).Take(HistoryAggregate.Latest(EventField.IsAutomated)))),
    ];

    [Theory]
    [MemberData(nameof(HostValues))]
    public void Read_HostFact_ComesFromItsOrigin(string name, string full, string empty)
    {
        CollectionCase file = FactCase.Full
            .Record(new AttributeSet("A-1", At("2026-06-01")) { Name = "since", Value = AttributeValue.Of("2026-01-02") })
            .Record(new AttributeSet("A-2", At("2026-06-01")) { Name = "score", Value = AttributeValue.Of(12.5m) })
            .Record(new AttributeSet("A-3", At("2026-06-01")) { Name = "vip", Value = AttributeValue.Of(true) })
            .Record(new AttributeSet("A-4", At("2026-06-16")) { Name = "segment", Value = AttributeValue.Of("new") });
        HostFact host = Hosts.Single(one => one.Fact.Name == name);
        FactSource source = FactSource.Create(FactSchema.Of(host.Fact), Hosts);
        Assert.Equal(full, Text(source.Read(file, FactCase.Context), host.Fact));
        Assert.Equal(empty, Text(source.Read(FactCase.Empty, FactCase.Context), host.Fact));
    }

    [Fact]
    public void Read_ModelResult_CountsBeforeItsEnd()
    {
        HostFact cure = Hosts.Single(one => one.Fact.Name == "cure");
        FactSource source = FactSource.Create(FactSchema.Of(cure.Fact), Hosts);
        Assert.Equal("0.75", Text(source.Read(FactCase.Full, FactCase.Context), cure.Fact));
        Assert.Equal("missing", Text(source.Read(FactCase.Full, FactCase.Context.MovedTo(FactCase.AsOf.AddSeconds(1))), cure.Fact));
    }

    [Fact]
    public void Read_ValuesThatDoNotFit_AreFaultsAndNoGuesses()
    {
        HostFact count = new(Fact.Count("children", f => f.Between(0, 5)), FactOrigin.OfAttribute("segment"));
        HostFact word = new(Fact.Category("band", ["x"]), FactOrigin.OfAttribute("employment"));
        HostFact missing = new(Fact.Count("never-told"), FactOrigin.OfAttribute("nothing"));
        HostFact number = new(Fact.Count("lenders", f => f.Between(0, 2)), FactOrigin.OfAttribute("active-lenders"));
        FactRow row = FactSource.Create(FactSchema.Of(count.Fact, word.Fact, missing.Fact, number.Fact), [count, word, missing, number]).Read(FactCase.Full, FactCase.Context);
        Assert.False(row.IsValid);
        Assert.Equal(
            [
                "CR-VALUE-KIND error at /facts/children: The value \"regular\" does not fit \"children\", which is a count. Hint: give a value of that kind.",
                "CR-UNKNOWN-VALUE",
                "CR-VALUE-MISSING error at /facts/never-told: The fact \"never-told\" is not given. Hint: give a value, or declare the fact optional.",
                "CR-VALUE-DOMAIN error at /facts/lenders: The value 3 of \"lenders\" is outside [0..2]. Hint: correct the value; it is never cut to the domain.",
            ],
            row.Faults.Select(fault => fault.Code == DiagnosticCode.UnknownValue ? fault.Code : fault.ToString()));
    }

    [Fact]
    [Trait("diagnostic", "CR-FACT-OVERFLOW")]
    public void Read_SumBeyondAnAmount_IsAFault()
    {
        Income income = new() { Amount = Money.FromMinorUnits(long.MaxValue, Currency.CNY), Frequency = Frequency.Monthly };
        CollectionCase file = CaseFile.For("C").In(Currency.CNY).Of(new Borrower { Incomes = [income, income with { PayDay = 3 }] }).Build();
        FactRow row = FactSource.Create(FactSchema.Of(Facts.MonthlyIncome, Facts.OpenHolds)).Read(file, FactCase.Context);
        Assert.Equal(
            ["CR-FACT-OVERFLOW error at /facts/monthly-income: The value of \"monthly-income\" is beyond what a number can hold. Hint: correct the amounts of the case file."],
            row.Faults.Select(fault => fault.ToString()));
        Assert.Empty(FactSource.Create(row.Schema).Fill(row, FactCase.Full, FactCase.Context).Faults);
    }

    [Fact]
    public void Fill_UsedRow_HoldsNothingOfTheLastCase()
    {
        FactSource source = FactSource.Create(FactSchema.Of(Facts.DaysPastDue, Facts.Attitude, Facts.Affordability));
        FactRow row = source.Read(FactCase.Full, FactCase.Context);
        source.Fill(row, FactCase.Empty, FactCase.Context);
        Assert.Equal(["0", "missing", "missing"], new Fact[] { Facts.DaysPastDue, Facts.Attitude, Facts.Affordability }.Select(fact => Text(row, fact)));
    }

    [Fact]
    [Trait("diagnostic", "CR-FACT-SOURCE")]
    [Trait("diagnostic", "CR-FACT-SOURCE-TWICE")]
    [Trait("diagnostic", "CR-FACT-SOURCE-FIT")]
    public void TryCreate_ManyFaults_TellsAll()
    {
        CountFact typo = Fact.Count("days-past-du"), other = Fact.Count("days-past-due");
        HostFact[] hosts =
        [
            new(Facts.Outstanding, FactOrigin.OfAttribute("balance")),
            new(Fact.Flag("twice"), FactOrigin.OfAttribute("a")),
            new(Fact.Flag("twice"), FactOrigin.OfAttribute("b")),
            new(Fact.Flag("model"), FactOrigin.OfModel("m").Or(1m)),
            new(Fact.Count("none"), FactOrigin.OfAttribute("a").OrSpecial("unknown")),
            new(Fact.Count("fallback", f => f.Between(0, 5)), FactOrigin.OfModel("m").Or(5.5m)),
            new(Fact.Count("staged", f => f.Phase(FactPhase.Staged)), FactOrigin.OfAttribute("a")),
            new(Fact.Category("bands", ["x"]), FactOrigin.OfBands(Classes)),
            new(Fact.Count("field"), FactOrigin.OfField(CaseField.Region)),
            new(Fact.Count("keys"), FactOrigin.OfHistory(Payments.Per(HistoryKey.Collector))),
            new(Fact.Count("word"), FactOrigin.OfHistory(HistoryQuery.Of(Scored.KindName).Take(HistoryAggregate.Latest(EventField.Grade)))),
            new(Fact.Count("flag"), FactOrigin.OfHistory(HistoryQuery.Of(ContactAttempted.KindName).Take(HistoryAggregate.Latest(EventField.IsAutomated)))),
            new(Fact.Flag("query"), FactOrigin.OfHistory(HistoryQuery.Of("payment-recived"))),
        ];
        Assert.False(FactSource.TryCreate(FactSchema.Of(typo, other, Facts.Outstanding, Facts.OnTimeShare), hosts, null, out _, out ImmutableArray<PolicyDiagnostic> diagnostics));
        Assert.Equal(
            [
                "CR-FACT-SOURCE-TWICE error at /facts/twice: The fact \"twice\" has two sources. Hint: keep one of them.",
                Fit("model", "the fallback is no value of the fact"),
                Fit("model", "the source gives a number and the fact is none"),
                Fit("none", "it names a special code that the fact does not declare"),
                Fit("fallback", "the fallback is no value of the fact"),
                Fit("staged", "it is not of the phase case or is derived"),
                Fit("bands", "its values are not the names of the bands in their order"),
                Fit("field", "the source gives words and the fact is no category"),
                Fit("keys", "it counts by a number or collector, which a case has not"),
                Fit("word", "the source gives words and the fact is no category"),
                Fit("flag", "the source gives yes or no and the fact is no flag"),
                "CR-HISTORY-KIND error at /facts/query/query/events/0: There is no kind of event \"payment-recived\". Did you mean \"payment-received\"? Hint: use a kind such as contact-attempted, visit-recorded or promise-broken.",
                Fit("query", "the source gives a number and the fact is none"),
                "CR-FACT-SOURCE error at /facts/days-past-du: The fact \"days-past-du\" has no source. Did you mean \"days-past-due\"? " + NoSource,
                "CR-FACT-SOURCE error at /facts/days-past-due: The fact \"days-past-due\" has no source. Did you mean \"days-past-due\"? " + NoSource,
                "CR-FACT-SOURCE-TWICE error at /facts/outstanding: The fact \"outstanding\" has two sources. Hint: keep one of them.",
            ],
            diagnostics.Select(found => found.ToString()));
        Assert.Throws<PolicyValidationException>(() => FactSource.Create(FactSchema.Of(typo)));
    }

    [Theory]
    [InlineData("attribute", """{"from":"attribute","name":"a","whenNone":"none"}""")]
    [InlineData("model", """{"fallback":0.5,"from":"model","name":"m","version":"2"}""")]
    [InlineData("history", """{"from":"history","query":{"events":["payment-received"]}}""")]
    [InlineData("bands", """{"bands":[{"from":0,"name":"normal","to":0},{"from":1,"name":"watch","to":90},{"from":91,"name":"loss"}],"from":"bands"}""")]
    [InlineData("field", """{"field":"region","from":"field"}""")]
    [InlineData("signal", """{"from":"signal","name":"s"}""")]
    public void WriteTo_Origin_IsCanonical(string kind, string form)
    {
        FactOrigin origin = kind switch
        {
            "attribute" => FactOrigin.OfAttribute("a").OrSpecial("none"),
            "model" => FactOrigin.OfModel("m", "2").Or(0.5m),
            "history" => FactOrigin.OfHistory(Payments),
            "bands" => FactOrigin.OfBands(Classes),
            "field" => FactOrigin.OfField(CaseField.Region),
            _ => FactOrigin.OfSignal("s"),
        };
        CanonicalWriter writer = new();
        origin.WriteTo(writer);
        Assert.Equal(form, Encoding.UTF8.GetString(writer.Written));
    }

    [Theory]
    [InlineData("sex", true)]
    [InlineData("Marital_Status", true)]
    [InlineData("date.of.birth", true)]
    [InlineData("family-role", true)]
    [InlineData("usage", false)]
    [InlineData("stage", false)]
    public void Contains_Name_IsProtected(string name, bool isProtected)
    {
        Assert.Equal(isProtected, ProtectedAttributes.Contains(name));
        Assert.Equal(isProtected, new HostFact(Fact.Flag("segment"), FactOrigin.OfAttribute(name)).IsProtected);
    }

    [Fact]
    [Trait("diagnostic", "CR-PROTECTED")]
    public void Check_ProtectedFact_IsReported()
    {
        DiagnosticBag bag = new();
        CountFact hidden = Fact.Count("x1", f => f.Protected());
        Assert.False(ProtectedAttributes.Check(hidden, bag, "/score/0"));
        Assert.False(ProtectedAttributes.Check(hidden.Minus("x2", Fact.Count("y")), bag, "/score/1"));
        Assert.False(ProtectedAttributes.Check(Fact.Count("Age"), bag, "/score/2"));
        Assert.True(ProtectedAttributes.Check(Facts.DaysPastDue, bag, "/score/3"));
        Assert.NotEqual(hidden, Fact.Count("x1"));
        const string Rest = "is a protected attribute. Hint: sex, marital status, ethnicity, religion, age and family role decide nothing in a policy; read economic facts instead.";
        Assert.Equal(
            [$"CR-PROTECTED error at /score/0: The fact \"x1\" {Rest}", $"CR-PROTECTED error at /score/1: The fact \"x2\" {Rest}", $"CR-PROTECTED error at /score/2: The fact \"Age\" {Rest}"],
            bag.ToImmutable().Select(found => found.ToString()));
    }

    private const string NoSource = "Hint: use a fact of the catalog as it is defined there, or say where its value comes from: an attribute, a history query, a model, a signal, day bands or a field of the case.";

    private static string Fit(string name, string reason) => $"CR-FACT-SOURCE-FIT error at /facts/{name}: The source of the fact \"{name}\" does not fit it: {reason}. Hint: correct the source or the fact.";

    private static string Text(FactRow row, Fact fact)
    {
        Assert.Empty(row.Faults);
        return row.Get(fact).ToString();
    }
}
