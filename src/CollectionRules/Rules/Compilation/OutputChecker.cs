using CollectionRules.Diagnostics;
using CollectionRules.Texts;

namespace CollectionRules.Rules.Compilation;

/// <summary>Holds the values of one output column against its fact, which is sound.</summary>
internal sealed class OutputChecker(Fact fact)
{
    private readonly FactCoder coder = new(FactSchema.Empty, fact, 0, keepsValue: false);

    /// <summary>
    /// Reports a value that the fact cannot have. A word of an open list must be declared all the same: it is the policy that writes it.
    /// What is added up or compared must be a number.
    /// </summary>
    public void Check(FactValue value, bool mustBeNumber, string path, DiagnosticBag bag)
    {
        bool isUnknown = coder.Of(value) == FactCode.Fault || (fact.Kind == FactKind.Category && value.Word is { } word && !coder.Declares(word));
        if (isUnknown || (mustBeNumber && value.Kind != FactValueKind.Number))
        {
            bag.Report(DiagnosticCode.RowOutput, path, value.ToString(), isUnknown ? coder.Refusal(value).Suggestion : null, new TextArgument("fact", fact.Name));
        }
    }
}
