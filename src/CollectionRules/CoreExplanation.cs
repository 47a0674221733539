using CollectionRules.Rules.Compilation;

namespace CollectionRules;

/// <summary>A core decision with what is needed to explain it later: the codes of the facts it was made from.</summary>
public sealed class CoreExplanation
{
    private readonly PolicyCore core;
    private readonly long[] codes;
    private readonly CoreDecision decision;

    internal CoreExplanation(PolicyCore core, FactRowState row, in CoreDecision decision)
    {
        this.core = core;
        this.decision = decision;
        codes = [.. row.Codes];
    }

    /// <summary>The decision.</summary>
    public CoreDecision Decision => decision;

    /// <summary>The core that decided.</summary>
    public PolicyCore Core => core;
}
