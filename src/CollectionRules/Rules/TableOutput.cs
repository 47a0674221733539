namespace CollectionRules.Rules;

/// <summary>One output column of a decision table: the fact that it decides, and its value when no row holds.</summary>
/// <param name="Fact">The fact that is decided; its phase is later than that of every fact the table reads.</param>
/// <param name="Default">The value when no row holds; <see langword="null"/> when there is none.</param>
public sealed record TableOutput(Fact Fact, FactValue? Default);
