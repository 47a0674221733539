using CollectionRules.Explanations;

namespace CollectionRules.Compliance;

/// <summary>Something in a text that a content rule forbids, or something it asks for that is not there.</summary>
/// <param name="PackId">The id of the pack; empty where a rule was asked by itself.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Reason">The reason: <c>content-forbidden</c> or <c>content-missing</c>.</param>
/// <param name="Phrase">The forbidden words as the rule writes them, or the name of the missing statement.</param>
/// <param name="Category">Why the words are forbidden; null for a missing statement.</param>
/// <param name="Position">The index of the first character in the text, from 0; -1 for a missing statement.</param>
/// <param name="Length">How many characters of the text; 0 for a missing statement.</param>
public sealed record ContentFinding(string PackId, ContentRule Rule, ReasonCode Reason, string Phrase, ContentCategory? Category, int Position, int Length)
{
    /// <summary>What and where, such as <c>content-forbidden "arrest" at 14 (us-conduct)</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Position < 0
        ? $"{Reason} \"{Phrase}\" ({Rule.Id})"
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Reason} \"{Phrase}\" at {Position} ({Rule.Id})");
}
