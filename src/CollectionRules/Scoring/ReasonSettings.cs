using System.Collections.Immutable;

namespace CollectionRules.Scoring;

/// <summary>How a card finds and ranks the reasons of a score.</summary>
public sealed class ReasonSettings
{
    /// <summary>The most reasons where nothing is said: more than four are unlikely to help (12 CFR 1002.9(b)(2), comment 1).</summary>
    public const int DefaultMost = 4;

    internal ReasonSettings(ReasonsBuilder draft)
    {
        Method = draft.Table?.Method ?? draft.Method;
        Direction = draft.ChosenDirection ?? (Method == BaselineMethod.Minimum ? ReasonDirection.PointsAbove : ReasonDirection.PointsBelow);
        Most = draft.Most;
        ZeroShortfall = draft.Zero;
        SharedCodes = draft.Shared;
        Ties = draft.TieRule;
        CardBaseline = draft.CardBaseline;
        Table = draft.Table;
        Texts = [.. draft.Texts];
    }

    /// <summary>What points are compared with, where neither the characteristic, the table nor the card has a baseline; <see cref="BaselineMethod.Maximum"/> by default.</summary>
    public BaselineMethod Method { get; }

    /// <summary>Which side is adverse; above the baseline with <see cref="BaselineMethod.Minimum"/>, otherwise below it, unless the author said so.</summary>
    public ReasonDirection Direction { get; }

    /// <summary>The most reasons of one result, 1 to 500; <see cref="DefaultMost"/> by default.</summary>
    public int Most { get; }

    /// <summary>What becomes of a shortfall of 0.</summary>
    public ZeroShortfall ZeroShortfall { get; }

    /// <summary>What becomes of a code that several characteristics have.</summary>
    public SharedReasonCodes SharedCodes { get; }

    /// <summary>Which of two equal reasons comes first.</summary>
    public ReasonTies Ties { get; }

    /// <summary>The baseline of every characteristic that neither has its own nor stands in <see cref="Table"/>; <see langword="null"/> for none.</summary>
    public decimal? CardBaseline { get; }

    /// <summary>Baselines by characteristic; <see langword="null"/> for none.</summary>
    public BaselineTable? Table { get; }

    /// <summary>The texts of codes, in written order.</summary>
    public ImmutableArray<ReasonText> Texts { get; }

    /// <summary>The text of a code, if it has one.</summary>
    public ReasonText? TextOf(string code) => Texts.FirstOrDefault(text => text.Code == code);
}
