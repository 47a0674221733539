using System.CommandLine;
using CollectionRules.Cli.Output;

namespace CollectionRules.Cli.Commands;

/// <content>The commands about repayment plans.</content>
internal static partial class CommandTree
{
    private static Command Plan(Session session)
    {
        Command command = new("plan", "Prints a repayment schedule, or the offers for one case side by side.");
        command.Add(PlanSchedule(session));
        command.Add(PlanOffers(session));
        return command;
    }

    private static Command PlanSchedule(Session session)
    {
        Argument<string?> file = new("FILE") { Description = "Terms as a JSON document; the options below where there is none.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?>[] terms = [.. TermsOption.All.Select(static one => new Option<string?>(one.Option) { Description = one.Description })];
        PlanArguments how = new();
        Command command = new("schedule", "Prints the installments of a debt, what they cost, and the annual rate by the rules of China, Europe and the United States.") { file };
        foreach (Option<string?> option in terms)
        {
            command.Add(option);
        }

        how.AddTo(command);
        command.SetAction(result => new PlanScheduleCommand(
            result.GetValue(file),
            [.. TermsOption.All.Zip(terms).Where(pair => result.GetValue(pair.Second) is not null).Select(pair => (pair.First, result.GetValue(pair.Second)!))],
            how.Read(result),
            session).Run());
        return command;
    }

    private static Command PlanOffers(Session session)
    {
        CaseArguments about = new("The instant of the offers; what the file tells, or the clock, where nothing is said.");
        Option<string?> account = new("--account") { Description = "The id of the account; every overdue one where nothing is said." };
        PlanArguments how = new(about.Json, about.Language);
        Command command = new("offers", "Compares the plan in force of one case with every offer that its policy makes, and tells why the others are not made.")
        {
            about.File, about.Case, about.Policy, about.AsOf, account,
        };
        how.AddTo(command);
        command.SetAction(result => new PlanOffersCommand(about.Read(result), result.GetValue(account), how.Read(result), session).Run());
        return command;
    }

    /// <summary>How both print.</summary>
    private sealed class PlanArguments(Option<bool>? asJson = null, Option<string>? inLanguage = null)
    {
        private readonly Option<bool> csv = new("--csv") { Description = "Prints CSV." };
        private readonly Option<bool> json = asJson ?? new("--json") { Description = "Prints one line of JSON." };
        private readonly Option<string?> output = new("--out") { Description = "Writes to this file instead." };
        private readonly Option<bool> force = new("--force") { Description = "Overwrites an existing file." };
        private readonly Option<string> language = inLanguage ?? Language();

        public void AddTo(Command command)
        {
            foreach (Option option in (ReadOnlySpan<Option>)[csv, json, output, force, language])
            {
                command.Add(option);
            }

            command.Validators.Add(result =>
            {
                if (result.GetValue(csv) && result.GetValue(json))
                {
                    result.AddError("Give --csv or --json, not both.");
                }
            });
        }

        public PlanPrinting Read(ParseResult result) => new(
            result.GetValue(csv) ? PlanFormat.Csv : result.GetValue(json) ? PlanFormat.Json : PlanFormat.Text,
            result.GetValue(output),
            result.GetValue(force),
            LanguageOf(result, language));
    }
}
