using CollectionRules.Cases;
using CollectionRules.Monetary;

namespace CollectionRules.Tests.Cli;

/// <summary>The command <c>plan</c>.</summary>
public sealed class PlanTests : TemporaryFolder
{
    private static readonly string[] Loan = ["plan", "schedule", "--principal", "10000", "--currency", "CNY", "--rate", "12", "--installments", "12", "--disbursed", "2026-01-01", "--first-due", "2026-02-01"];

    private const string Document = """
        {"schema":"collectionrules-terms/1","currency":"CNY","principal":10000,"rate":"12% per year","installments":12,"disbursed":"2026-01-01","firstDue":"2026-02-01","rounding":"half-up"}
        """;

    private static string Portfolio => Path.Combine(Guards.Repository.Root, "samples", "data", "portfolio.ndjson");

    [Fact]
    public void Schedule_OfADocument_IsThatOfTheOptions()
    {
        CommandRun options = CommandRun.Of(Loan), document = CommandRun.Of("plan", "schedule", WriteText("terms.json", Document));
        Assert.Equal((0, options.Output, ""), (document.ExitCode, document.Output, document.Errors));
    }

    [Fact]
    public void Schedule_Csv_HasARowForEachInstallment()
    {
        string[] lines = CommandRun.Of([.. Loan, "--csv"]).Output.TrimEnd('\n').Split('\n');
        Assert.Equal(13, lines.Length);
        Assert.Equal(("number,due,principal,interest,fee,payment,balance", "1,2026-02-01,788.49,100.00,0.00,888.49,9211.51", "12,2027-01-01,879.67,8.80,0.00,888.47,0.00"), (lines[0], lines[1], lines[12]));
    }

    [Fact]
    public void Schedule_Json_NamesRatesByLabel()
    {
        string line = CommandRun.Of([.. Loan, "--json"]).Output;
        Assert.StartsWith("""{"schema":"collectionrules-schedule/1","currency":"CNY","principal":10000,"rate":"12% per year","installment":888.49,"maturity":"2027-01-01","interest":661.86,"fees":0,"total":10661.86,"annualRates":{"eu-annex":12.68,"us-actuarial":12,"cn-compound":12.68,"cn-simple":12},"rows":[{"number":1,""", line, StringComparison.Ordinal);
        Assert.EndsWith("\"balance\":0}]}\n", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Schedule_Out_KeepsAnExistingFileWithoutForce()
    {
        string output = PathOf("plan.csv");
        Assert.Equal((0, "", ""), Told(CommandRun.Of([.. Loan, "--csv", "--out", output])));
        string written = File.ReadAllText(output);
        Assert.Equal(CommandRun.Of([.. Loan, "--csv"]).Output, written);
        Assert.Equal((2, "", $"{output}: already exists; give --force to overwrite it.\n"), Told(CommandRun.Of([.. Loan, "--out", output])));
        Assert.Equal(written, File.ReadAllText(output));
        Assert.Equal(0, CommandRun.Of([.. Loan, "--out", output, "--force"]).ExitCode);
        Assert.StartsWith("Schedule, amounts in CNY\n", File.ReadAllText(output), StringComparison.Ordinal);
        string terms = WriteText("terms.json", Document);
        Assert.Equal((2, "", $"{terms}: is the file being read; choose another name for --out.\n"), Told(CommandRun.Of("plan", "schedule", terms, "--out", terms, "--force")));
    }

    [Fact]
    public void Schedule_ManyFaults_EachIsOneLineWithItsOption()
    {
        CommandRun run = CommandRun.Of("plan", "schedule", "--principal", "0", "--currency", "CNY", "--rate", "5000", "--installments", "0", "--disbursed", "2026-03-01", "--first-due", "2026-02-01");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            [
                "--principal: The principal 0.00 CNY is not above zero. Hint: give an amount above zero with its currency.",
                "--rate: The rate 5000% per year is not from 0% to 1000% per year. Hint: a rate is in percent per year: 1 % a month is 12.",
                "--installments: There are 0 installments; 1 to 1200 are allowed. Hint: choose a number of installments in that range.",
                "--first-due: The first due date 2026-02-01 is not after the disbursement on 2026-03-01. Hint: let the first installment fall due after the money was paid out.",
            ],
            run.ErrorLines);
    }

    [Fact]
    public void Schedule_MissingAndUnreadableOptions_AreToldTogether()
    {
        CommandRun run = CommandRun.Of("plan", "schedule", "--principal", "1e", "--currency", "CNX", "--disbursed", "2026-02-30", "--first-due", "2026-03-30", "--installments", "x");
        Assert.Equal(
            [
                "--rate: is missing.",
                "--principal: \"1e\" has not the form of its value. Hint: write it as for example \"12.50 CNY\".",
                "--currency: The currency \"CNX\" is not known. Hint: write an ISO 4217 code such as \"CNY\", or state \"currencyDecimals\" for a code of your own.",
                "--installments: Here stands a text, but a number is wanted. Hint: write a number, or leave the member out where it is optional.",
                "--disbursed: The text \"2026-02-30\" is not a date of the form yyyy-MM-dd. Hint: write a day that exists, such as \"2026-11-30\".",
            ],
            run.ErrorLines);
        Assert.Equal(2, run.ExitCode);
    }

    [Theory]
    [InlineData("--installment", "90", "--installment: The installment 90.00 CNY does not pay the debt off: the interest of row 1, due on 2026-02-01, is 100.00 CNY. Hint: raise the installment above the interest, or lower the rate.")]
    [InlineData("--principal", "99999999999999999999", "--principal: With the principal 99999999999999999999, an amount of the schedule does not fit. Hint: the payments together must stay below 2^63 minor units; lower principal, rate or term.")]
    [InlineData("--principal", "90000000000000000", "--principal: With the principal 90000000000000000.00 CNY, an amount of the schedule does not fit. Hint: the payments together must stay below 2^63 minor units; lower principal, rate or term.")]
    public void Schedule_ThatCannotBe_IsOneLine(string option, string value, string line)
    {
        string[] arguments = [.. Loan];
        int at = Array.IndexOf(arguments, option);
        CommandRun run = CommandRun.Of(at < 0 ? [.. arguments, option, value] : [.. arguments[..(at + 1)], value, .. arguments[(at + 2)..]]);
        Assert.Equal((2, "", line + "\n"), Told(run));
    }

    [Fact]
    public void Schedule_BadDocument_EachFaultHasItsPlace()
    {
        string file = WriteText("terms.json", Document.Replace("10000", "-1", StringComparison.Ordinal).Replace("half-up", "halfup", StringComparison.Ordinal));
        string[] lines = CommandRun.Of("plan", "schedule", file).ErrorLines;
        Assert.Equal(2, lines.Length);
        Assert.Equal($"{file}: row 1, column 66, /principal: The principal -1.00 CNY is not above zero. Hint: give an amount above zero with its currency.", lines[0]);
        Assert.StartsWith($"{file}: row 1, column 169, /rounding: The word \"halfup\" is not known here; ", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Schedule_DocumentAndOption_IsRefused() =>
        Assert.Equal((2, "", "the terms come from the file; leave --rate away.\n"), Told(CommandRun.Of("plan", "schedule", WriteText("terms.json", Document), "--rate", "3")));

    [Fact]
    public void Plan_CsvAndJson_IsRefused()
    {
        CommandRun run = CommandRun.Of([.. Loan, "--csv", "--json"]);
        Assert.Equal((2, "Give --csv or --json, not both."), (run.ExitCode, run.ErrorLines[0]));
    }

    [Fact]
    public void Offers_UnknownAccount_IsOneLine() =>
        Assert.Equal((2, "", "--account: \"A-9\" is not known here; did you mean \"A-1\"?\n"), Told(CommandRun.Of("plan", "offers", Portfolio, "--case", "C-000017", "--account", "A-9")));

    [Fact]
    public void Offers_NothingOverdue_SaysSo()
    {
        CollectionCase file = CaseFile.For("C-9").In(Currency.CNY).Build();
        string path = WriteBytes("one.json", CaseDocument.WriteCanonical(file));
        CommandRun run = CommandRun.Of("plan", "offers", path, "--as-of", "2026-11-16T10:00:00+08:00");
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal($"{path}: there is nothing to offer for: no such account is overdue, or the case is not decided on (outcome: none).", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void Offers_PolicyWithoutOffers_IsRefused()
    {
        string policy = WriteText("policy.json", """{"schema":"collectionrules/1","id":"bare","version":"1","currency":"CNY","ladder":{"stages":[{"id":"reminder","when":{"fact":"days-past-due","is":">= 1"}}]}}""");
        Assert.Equal((2, "", "the policy \"bare\" has no offers.\n"), Told(CommandRun.Of("plan", "offers", Portfolio, "--case", "C-000017", "--policy", policy)));
    }

    private static (int, string, string) Told(CommandRun run) => (run.ExitCode, run.Output, run.Errors);
}
