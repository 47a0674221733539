using CollectionRules.Cli.Input;
using CollectionRules.Texts;

namespace CollectionRules.Cli.Commands;

/// <summary>What <c>decide</c> was asked to do.</summary>
/// <param name="File">The file to read; <see cref="StandardInput"/> for a stream of case files.</param>
/// <param name="Format">How it is read.</param>
/// <param name="Policy">The policy, or null for the format's own.</param>
/// <param name="Out">Where the decisions go, or null.</param>
/// <param name="Force">Whether an existing file is overwritten.</param>
/// <param name="Strict">Whether the first refused row ends the run.</param>
/// <param name="Language">The language of texts.</param>
internal sealed record DecideOptions(string File, InputFormat Format, string? Policy, string? Out, bool Force, bool Strict, Language Language)
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The instant at which case files are decided; null where nothing was said.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Whether the summary is printed as JSON.</summary>
    public bool Json { get; init; }

    /// <summary>How many decide at a time; null where nothing was said.</summary>
    public int? Workers { get; init; }
}
