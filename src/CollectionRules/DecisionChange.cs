namespace CollectionRules;

/// <summary>One thing in which two decisions on a case differ.</summary>
/// <param name="Aspect">What it is.</param>
/// <param name="Subject">Which one: the id of the treatment, or account and offer as <c>account/offer</c>; null where there is only one.</param>
/// <param name="Before">What it was, in the words of the document form; null where there was none.</param>
/// <param name="After">What it is now; null where there is none any more.</param>
public sealed record DecisionChange(DecisionAspect Aspect, string? Subject, string? Before, string? After)
{
    /// <summary>The change in a line, such as <c>stage: reminder -> call</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{DecisionWords.Of(Aspect)}{(Subject is null ? "" : $" {Subject}")}: {Before ?? "none"} -> {After ?? "none"}";
}
