using System.Collections.Immutable;
using CollectionRules.Texts;

namespace CollectionRules.Scoring;

/// <summary>One reason why a score is not better.</summary>
public sealed class AdverseReason
{
    private readonly ReasonText? text;

    internal AdverseReason(int rank, string code, decimal shortfall, ImmutableArray<ReasonPart> parts, ReasonText? text)
    {
        Rank = rank;
        Code = code;
        Shortfall = shortfall;
        Parts = parts;
        this.text = text;
    }

    /// <summary>Its place, from 1.</summary>
    public int Rank { get; }

    /// <summary>The card's code.</summary>
    public string Code { get; }

    /// <summary>By how many points the score falls short of the baseline for this reason.</summary>
    public decimal Shortfall { get; }

    /// <summary>The characteristics behind it, the largest shortfall first; of equal ones the first in the card.</summary>
    public ImmutableArray<ReasonPart> Parts { get; }

    /// <summary>The characteristic with the largest shortfall.</summary>
    public Characteristic Characteristic => Parts[0].Part.Characteristic;

    /// <summary>The bin of that characteristic that fired.</summary>
    public ScoreBin Bin => Parts[0].Part.Bin!;

    /// <summary>The nearest better bin of that characteristic; <see langword="null"/> when none is better.</summary>
    public BetterBin? NextBetter => Parts[0].NextBetter;

    /// <summary>Whether the text may be shown to the borrower; false for a code without a text.</summary>
    public bool IsCustomerSafe => text is { IsCustomerSafe: true };

    /// <summary>The author's text of the code; the names of the facts behind it where the code has none.</summary>
    public string TextIn(Language language) => text is not null
        ? text.In(language)
        : string.Join(
            TextTable.Get(TextKey.ListSeparator, language),
            Parts.Select(part => part.Part.Characteristic.Fact?.NameIn(language) ?? part.Part.Characteristic.Name));

    /// <summary>Rank, code and shortfall, such as <c>1 C04 47</c>.</summary>
    public override string ToString() => $"{Rank} {Code} {Monetary.DecimalText.Format(Shortfall)}";
}
