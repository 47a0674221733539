namespace CollectionRules.Rules.Compilation;

/// <summary>Codes from <paramref name="First"/> to <paramref name="Last"/>, both included; never empty.</summary>
internal readonly record struct CodeRange(long First, long Last);
