namespace CollectionRules.Rules;

/// <summary>How the value of a derived fact follows from two given number facts. It is exact: floored to the declared decimals with a sticky bit.</summary>
/// <param name="Operation">Difference or quotient.</param>
/// <param name="Left">The minuend or numerator.</param>
/// <param name="Right">The subtrahend or denominator.</param>
/// <param name="ZeroDenominator">The special code that stands where the denominator is zero; <see langword="null"/> for a difference.</param>
public sealed record FactDerivation(DerivationOperation Operation, Fact Left, Fact Right, string? ZeroDenominator);
