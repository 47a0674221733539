using CollectionRules.Explanations;

namespace CollectionRules.Escalation;

/// <summary>One thing that is missing before an act is allowed.</summary>
/// <param name="Reason">What kind of thing it is.</param>
/// <param name="Subject">Which one: a document, a part of the file, a role; null where the reason says it all.</param>
/// <param name="Until">The first instant at which it no longer is missing; null where time alone does not help.</param>
public sealed record Gap(ReasonCode Reason, string? Subject = null, DateTimeOffset? Until = null)
{
    /// <summary>One line, such as <c>document-missing: staff-id</c>.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => Subject is null ? Reason.ToString() : $"{Reason}: {Subject}";
}
