using CollectionRules.Cli.Input;
using CollectionRules.Texts;

namespace CollectionRules.Cli.Commands;

/// <summary>What <c>decide</c> was asked to do.</summary>
/// <param name="File">The file to read.</param>
/// <param name="Format">How it is read.</param>
/// <param name="Policy">The policy, or null for the format's own.</param>
/// <param name="Out">Where the decisions go, or null.</param>
/// <param name="Force">Whether an existing file is overwritten.</param>
/// <param name="Strict">Whether the first refused row ends the run.</param>
/// <param name="Language">The language of texts.</param>
internal sealed record DecideOptions(string File, InputFormat Format, string? Policy, string? Out, bool Force, bool Strict, Language Language);
