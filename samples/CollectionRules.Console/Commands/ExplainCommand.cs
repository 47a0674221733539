using System.Text;
using CollectionRules.Cases;

namespace CollectionRules.Cli.Commands;

/// <summary>Decides one case and tells the whole reasoning.</summary>
/// <param name="choice">Which case.</param>
/// <param name="channel">The channel of which alone is told why it is used or not; null for everything.</param>
/// <param name="session">What the run talks to.</param>
internal sealed class ExplainCommand(CaseChoice choice, Channel? channel, Session session)
{
    public int Run()
    {
        if (!new CaseLookup(choice, session).TryFind(out CaseUnderPolicy? found))
        {
            return ExitCode.NotDone;
        }

        CollectionDecision decision = found.Policy.Decide(found.File, found.Context);
        session.Output.WriteLine(
            choice.Json ? Encoding.UTF8.GetString(decision.ToJson())
            : channel is { } one ? decision.WhyNot(one).ToText(choice.Language)
            : decision.ToText(choice.Language));
        return decision.Status == DecisionStatus.Decided ? ExitCode.Done : ExitCode.RowsRefused;
    }
}
