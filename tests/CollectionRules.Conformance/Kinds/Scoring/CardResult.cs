using System.Collections.Immutable;

namespace CollectionRules.Conformance.Kinds.Scoring;

/// <summary>What the library says of one card and one input, in the words of the files.</summary>
/// <param name="Status"><c>ok</c> or <c>invalid</c>.</param>
/// <param name="Score">The score, or null for none.</param>
/// <param name="Partials">The points of each characteristic, in order.</param>
/// <param name="Grade">The grade, or null for a card without grades.</param>
/// <param name="ReasonCodes">The codes and their points in order of rank; empty without a score.</param>
internal sealed record CardResult(
    string Status, decimal? Score, ImmutableArray<CardPartial> Partials, string? Grade, ImmutableArray<CardReason> ReasonCodes);

/// <summary>The points of one characteristic and the label of the bin that fired.</summary>
internal sealed record CardPartial(string Name, decimal Points, string? Bin);

/// <summary>A reason code with the points that it cost.</summary>
internal sealed record CardReason(string Code, decimal Points);
