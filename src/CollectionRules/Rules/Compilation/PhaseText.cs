namespace CollectionRules.Rules.Compilation;

/// <summary>The word of a phase in messages and files.</summary>
internal static class PhaseText
{
    public static string Key(FactPhase phase) => phase switch
    {
        FactPhase.Case => "case",
        FactPhase.Scored => "scored",
        FactPhase.Staged => "staged",
        FactPhase.Offered => "offered",
        _ => "gated",
    };
}
