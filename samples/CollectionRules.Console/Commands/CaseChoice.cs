using CollectionRules.Texts;

namespace CollectionRules.Cli.Commands;

/// <summary>Which case of which file a command is about, and under which policy.</summary>
/// <param name="File">The file of case files.</param>
/// <param name="Case">The id of the case; null where the file holds one only.</param>
/// <param name="Policy">The policy, or null for the default.</param>
/// <param name="AsOf">The instant; null for what the file tells, else the clock.</param>
/// <param name="Json">Whether the answer is JSON.</param>
/// <param name="Language">The language of texts.</param>
internal sealed record CaseChoice(string File, string? Case, string? Policy, DateTimeOffset? AsOf, bool Json, Language Language);
