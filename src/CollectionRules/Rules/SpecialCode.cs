namespace CollectionRules.Rules;

/// <summary>
/// A value of a number or date fact that is not a number: <c>never-paid</c>, <c>not-attempted</c>. It belongs to no range and is
/// matched only where it is named.
/// </summary>
/// <param name="Name">The word by which conditions, cells and bins name it, such as <c>never-paid</c>.</param>
/// <param name="Value">
/// The number that stands for it in source data, such as -1: that number, when it enters, becomes the special code and no number.
/// <see langword="null"/>: the code enters by name only.
/// </param>
public readonly record struct SpecialCode(string Name, decimal? Value = null);
