using CollectionRules.Cli.Output;
using CollectionRules.Cli.Wording;
using CollectionRules.Diagnostics;

namespace CollectionRules.Cli.Commands;

/// <summary>Compares the plan in force of one case with every offer that its policy makes.</summary>
/// <param name="choice">Which case.</param>
/// <param name="account">The account; null for every overdue one.</param>
/// <param name="printing">Where and how it is printed.</param>
/// <param name="session">What the run talks to.</param>
internal sealed class PlanOffersCommand(CaseChoice choice, string? account, PlanPrinting printing, Session session)
{
    public int Run()
    {
        if (!new CaseLookup(choice, session).TryFind(out CaseUnderPolicy? found))
        {
            return ExitCode.NotDone;
        }

        if (found.Policy.Offers is null)
        {
            return Stop(Text("plan.no-offers", ("policy", found.Policy.Id)));
        }

        if (account is not null && !found.File.TryFindAccount(account, out _))
        {
            return Stop(Spelling.Closest(account, [.. found.File.Accounts.Select(static one => one.Id)]) is { } word
                ? Text("check.unknown-suggestion", ("option", "--account"), ("value", ShownText.Of(account)), ("word", ShownText.Of(word)))
                : Text("check.unknown", ("option", "--account"), ("value", ShownText.Of(account))));
        }

        CollectionDecision decision = found.Policy.Decide(found.File, found.Context);
        if (decision.Status == DecisionStatus.Invalid)
        {
            session.Output.WriteLine(decision.ToText(choice.Language));
            return ExitCode.RowsRefused;
        }

        AccountOffers[] accounts = [.. decision.Offers.Where(one => account is null || one.Account == account)];
        if (accounts.Length == 0)
        {
            session.Errors.WriteLine(Text("line.file", ("file", choice.File), ("reason", Text("plan.nothing-overdue", ("outcome", decision.Outcome is { } outcome ? CaseTally.WordOf(outcome.Kind) : PlanText.None)))));
        }

        OffersReport report = new(found, accounts, printing.Language);
        string[] read = choice.Policy is { } policy && policy.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? [choice.File, policy] : [choice.File];
        return printing.Print(session, read, report.Tables, report.WriteCsv, report.Json);
    }

    private int Stop(string line)
    {
        session.Errors.WriteLine(line);
        return ExitCode.NotDone;
    }

    private string Text(string key, params ReadOnlySpan<(string Name, string Value)> arguments) => Messages.Get(key, printing.Language, arguments);
}
