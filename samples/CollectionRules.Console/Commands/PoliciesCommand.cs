using CollectionRules.Cli.Output;
using CollectionRules.Cli.Policies;
using CollectionRules.Texts;

namespace CollectionRules.Cli.Commands;

/// <summary>Lists the built-in policies and the facts that each reads.</summary>
internal sealed class PoliciesCommand(Language language, Session session)
{
    public int Run()
    {
        Report.Write(session, BuiltInPolicies.Names.SelectMany(name => FactReport.Of(BuiltInPolicies.Get(name), language)));
        return ExitCode.Done;
    }
}
