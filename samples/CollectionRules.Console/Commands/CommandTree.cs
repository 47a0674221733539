using System.CommandLine;
using System.Globalization;
using CollectionRules.Calendars;
using CollectionRules.Cli.Input;
using CollectionRules.Cli.Policies;
using CollectionRules.Texts;

namespace CollectionRules.Cli.Commands;

/// <summary>The commands and options as they are typed.</summary>
internal static partial class CommandTree
{
    private const string Cases = "cases";
    private const long MostRows = 10_000_000;

    /// <summary>Runs a command line.</summary>
    public static int Run(string[] arguments, Session session)
    {
        ParseResult result = Create(session).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count > 0)
        {
            foreach (string message in result.Errors.Select(static error => OneLine(error.Message)).Distinct(StringComparer.Ordinal))
            {
                session.Errors.WriteLine(message);
            }

            session.Errors.WriteLine("Try: collection-rules --help");
            return ExitCode.NotDone;
        }

        try
        {
            return result.Invoke(new InvocationConfiguration { Output = session.Output, Error = session.Errors, EnableDefaultExceptionHandler = false });
        }
        catch (IOException exception)
        {
            // Faults of named files are told where they occur; what is left is standard output that takes no more, such as a full disk.
            session.Errors.WriteLine(Wording.Messages.Get("line.file", Texts.Language.English, ("file", Wording.Messages.Get("name.output", Texts.Language.English)), ("reason", exception.Message)));
            return ExitCode.NotDone;
        }
    }

    private static string OneLine(string message) => string.Join(' ', message.Split(["\r", "\n", "\t"], StringSplitOptions.RemoveEmptyEntries));

    private static RootCommand Create(Session session)
    {
        RootCommand root = new("Decides portfolios by collections policies. The built-in policies are illustrative.");
        root.Add(Decide(session));
        root.Add(Score(session));
        root.Add(Explain(session));
        root.Add(Check(session));
        root.Add(Contacts(session));
        root.Add(Plan(session));
        root.Add(Policies(session));
        root.Add(Generate(session));
        return root;
    }

    private static Command Decide(Session session)
    {
        Argument<string> file = new("FILE") { Description = "Case files, one to a line (.ndjson, .jsonl, .json; - for standard input), or rows of facts as CSV." };
        Option<string?> format = new("--format") { Description = "How the file is read; by its name where nothing is said." };
        format.AcceptOnlyFromAmong([Cases, .. InputFormat.All.Select(static known => known.Name)]);
        Option<string?> policy = new("--policy") { Description = "The policy: one that the command policies lists, or a JSON file. By default the one of the format." };
        Option<string?> asOf = AsOf("--as-of", "The instant at which case files are decided, such as 2026-11-16T10:00:00+08:00; what the file tells, or the clock, where nothing is said.");
        Option<string?> output = new("--out") { Description = "Writes every decision to this file: CSV, or for case files NDJSON where it ends in .ndjson, .jsonl or .json." };
        Option<bool> json = new("--json") { Description = "Prints the summary as JSON." };
        Option<int?> workers = new("--workers") { Description = "How many decide at a time, 1 to 64; as many as the machine has processors where nothing is said." };
        workers.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && !(int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count is >= 1 and <= 64))
            {
                result.AddError($"\"{result.Tokens[0].Value}\" is no number of workers; 1 to 64 are possible.");
            }
        });
        Option<bool> force = new("--force") { Description = "Overwrites an existing file." };
        Option<bool> strict = new("--strict") { Description = "Stops at the first row that is refused." };
        Option<string> language = Language();
        Command command = new("decide", "Decides every case of a file and prints a summary; with -, answers each line of standard input by a line.")
        {
            file, format, policy, asOf, output, json, workers, force, strict, language,
        };
        command.SetAction(result =>
        {
            string path = result.GetRequiredValue(file);
            string form = result.GetValue(format) ?? (CaseInput.IsName(path) ? Cases : InputFormat.Csv.Name);
            DecideOptions options = new(
                path,
                Array.Find(InputFormat.All, known => known.Name == form) ?? InputFormat.Csv,
                result.GetValue(policy),
                result.GetValue(output),
                result.GetValue(force),
                result.GetValue(strict),
                LanguageOf(result, language))
            {
                AsOf = result.GetValue(asOf) is { } instant ? DateText.ParseInstant(instant) : null,
                Json = result.GetValue(json),
                Workers = result.GetValue(workers),
            };
            return new DecideChoice(options, isCases: form == Cases, session).Run();
        });
        return command;
    }

    private static Command Score(Session session)
    {
        Argument<string> file = new("FILE") { Description = "The file of accounts whose outcome is known: CSV in UTF-8 whose first row names the columns." };
        Option<string> format = new("--format") { Description = "How the file is read.", DefaultValueFactory = static _ => InputFormat.Csv.Name };
        format.AcceptOnlyFromAmong([.. InputFormat.All.Select(static known => known.Name)]);
        Option<string?> policy = new("--policy") { Description = "The policy whose card scores; see the command policies. By default the one of the format." };
        policy.AcceptOnlyFromAmong(BuiltInPolicies.Names);
        Option<string?> score = new("--score") { Description = "The column that holds a score already; no policy scores then." };
        Option<string> higher = new("--higher-is") { Description = "What a higher score of that column says.", DefaultValueFactory = static _ => ScoreOptions.Better };
        higher.AcceptOnlyFromAmong(ScoreOptions.Better, ScoreOptions.Riskier);
        Option<string[]> by = new("--by") { Description = "A column whose values are measured as a characteristic; with --score, may be given several times." };
        Option<string?> outcome = new("--outcome") { Description = "The column that tells what became of the account; the public card data set has its own." };
        Option<string> bad = new("--bad") { Description = "The word of that column for a bad outcome.", DefaultValueFactory = static _ => "1" };
        Option<string> good = new("--good") { Description = "The word of that column for a good outcome.", DefaultValueFactory = static _ => "0" };
        Option<string> language = Language();
        Command command = new("score", "Scores every row of a file and prints how well the score separates, how stable it is, and whether its order holds.")
        {
            file, format, policy, score, higher, by, outcome, bad, good, language,
        };
        command.SetAction(result => new ScoreCommand(
            new ScoreOptions(
                result.GetRequiredValue(file),
                Array.Find(InputFormat.All, known => known.Name == result.GetValue(format))!,
                result.GetValue(policy),
                result.GetValue(score),
                result.GetValue(higher) == ScoreOptions.Riskier,
                result.GetValue(by) ?? [],
                result.GetValue(outcome) is { } column ? new OutcomeColumn(column, result.GetValue(bad)!, result.GetValue(good)!) : null,
                LanguageOf(result, language)),
            session).Run());
        return command;
    }

    private static Command Policies(Session session)
    {
        Option<string> language = Language();
        Command command = new("policies", "Lists the built-in policies and their facts.") { language };
        command.SetAction(result => new PoliciesCommand(LanguageOf(result, language), session).Run());
        return command;
    }

    private static Command Generate(Session session)
    {
        Option<string> format = new("--format") { Description = $"Case files for {SampleConsumer.Name}, or CSV rows for {SampleInstallment.Name}.", DefaultValueFactory = static _ => Cases };
        format.AcceptOnlyFromAmong(Cases, InputFormat.Csv.Name);
        Option<long> rows = new("--rows") { Description = $"How many cases, 1 to {MostRows.ToString("N0", CultureInfo.InvariantCulture)}.", DefaultValueFactory = static _ => 1_000 };
        rows.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(long.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out long count) && count is >= 1 and <= MostRows))
            {
                result.AddError($"\"{result.Tokens[0].Value}\" is no number of rows; 1 to {MostRows.ToString("N0", CultureInfo.InvariantCulture)} are possible.");
            }
        });
        Option<ulong> seed = new("--seed") { Description = "The seed; the same seed gives the same file.", DefaultValueFactory = static _ => 1 };
        Option<string> output = new("--out") { Description = "The file to write.", Required = true };
        Option<bool> force = new("--force") { Description = "Overwrites an existing file." };
        Option<string> language = Language();
        Command command = new("generate", "Writes an invented portfolio: case files, or rows of facts.") { format, rows, seed, output, force, language };
        command.SetAction(result =>
            new GenerateCommand(result.GetValue(format) == Cases, result.GetValue(rows), result.GetValue(seed), result.GetRequiredValue(output), result.GetValue(force), LanguageOf(result, language), session).Run());
        return command;
    }

    private static Option<string> Language()
    {
        Option<string> language = new("--lang") { Description = "The language of texts.", DefaultValueFactory = static _ => Languages.Tag(Texts.Language.English) };
        language.AcceptOnlyFromAmong([.. Languages.All.ToArray().Select(Languages.Tag)]);
        return language;
    }

    private static Language LanguageOf(ParseResult result, Option<string> option) => Languages.FromTag(result.GetValue(option) ?? "");
}
