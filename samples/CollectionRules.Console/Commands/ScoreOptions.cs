using CollectionRules.Cli.Input;
using CollectionRules.Texts;

namespace CollectionRules.Cli.Commands;

/// <summary>What <c>score</c> was asked to do.</summary>
/// <param name="File">The file to read.</param>
/// <param name="Format">How it is read.</param>
/// <param name="Policy">The policy whose card scores, or null for the format's own.</param>
/// <param name="Score">The column that holds a score already, or null where a policy scores.</param>
/// <param name="IsHigherRiskier">What a higher score of that column says.</param>
/// <param name="By">The columns that are measured as characteristics.</param>
/// <param name="Outcome">The column of the outcome, or null for the format's own.</param>
/// <param name="Language">The language of texts.</param>
internal sealed record ScoreOptions(
    string File, InputFormat Format, string? Policy, string? Score, bool IsHigherRiskier, string[] By, OutcomeColumn? Outcome, Language Language)
{
    public const string Better = "better", Riskier = "riskier";
}
