using CollectionRules.Rules;

namespace CollectionRules.Tests.Rules;

public sealed partial class ConditionTests
{
    private static readonly CategoryFact Outcome = Fact.Category("outcome", ["yes"], f => f.Phase(FactPhase.Scored));
    private static readonly CountFact Days = Fact.Count("days-past-due", f => f.Unit("days"));
    private static readonly FlagFact Cease = Fact.Flag("cease-contact", f => f.Optional());
}
