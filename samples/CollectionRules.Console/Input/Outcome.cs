namespace CollectionRules.Cli.Input;

/// <summary>What became of an account after the day of the decision.</summary>
/// <param name="IsDefault">Whether it defaulted.</param>
/// <param name="IsHeldOut">Whether the card's points were set without it.</param>
internal readonly record struct Outcome(bool IsDefault, bool IsHeldOut);
