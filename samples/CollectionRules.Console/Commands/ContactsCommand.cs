using System.Text;

namespace CollectionRules.Cli.Commands;

/// <summary>Prints when the treatments of one case may be used in the days ahead.</summary>
/// <param name="choice">Which case.</param>
/// <param name="days">How many days.</param>
/// <param name="session">What the run talks to.</param>
internal sealed class ContactsCommand(CaseChoice choice, int days, Session session)
{
    public int Run()
    {
        if (!new CaseLookup(choice, session).TryFind(out CaseUnderPolicy? found))
        {
            return ExitCode.NotDone;
        }

        ContactPlan plan = found.Policy.PlanContacts(found.File, found.Context, days);
        if (plan.Decision.Status == DecisionStatus.Invalid)
        {
            session.Output.WriteLine(plan.Decision.ToText(choice.Language));
            return ExitCode.RowsRefused;
        }

        session.Output.WriteLine(choice.Json ? Encoding.UTF8.GetString(plan.ToJson()) : plan.ToText(choice.Language));
        return ExitCode.Done;
    }
}
