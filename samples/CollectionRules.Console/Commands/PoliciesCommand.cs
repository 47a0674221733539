using CollectionRules.Cli.Output;
using CollectionRules.Cli.Policies;
using CollectionRules.Cli.Wording;
using CollectionRules.Texts;

namespace CollectionRules.Cli.Commands;

/// <summary>Lists the built-in policies and the facts that each reads.</summary>
internal sealed class PoliciesCommand(Language language, Session session)
{
    public int Run()
    {
        IEnumerable<ReportTable> cases = CasePolicies.Names.Select(name =>
            new ReportTable("", [], [[$"{name}: {Messages.Get($"policy.{name}", language)}"], [Messages.Get("policy.illustrative-cases", language)]], HasNumbers: false));
        Report.Write(session, cases.Concat(BuiltInPolicies.Names.SelectMany(name => FactReport.Of(BuiltInPolicies.Get(name), language))));
        return ExitCode.Done;
    }
}
