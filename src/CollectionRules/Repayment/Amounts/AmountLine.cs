using CollectionRules.Cases;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Amounts;

/// <summary>One line of the amounts on a day.</summary>
public sealed record AmountLine
{
    /// <summary>Where it comes from.</summary>
    public required AmountKind Kind { get; init; }

    /// <summary>What part of the debt it is.</summary>
    public required DueComponent Component { get; init; }

    /// <summary>The amount; below zero for credit alone.</summary>
    public required Money Amount { get; init; }

    /// <summary>The due item it belongs to; null where it belongs to the account.</summary>
    public string? DueItem { get; init; }

    /// <summary>The due date of that item; null where there is none.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The days that were charged; null where days do not matter. Where payments changed the base, the days of the first base to the last.</summary>
    public int? Days { get; init; }

    /// <summary>The amount it was charged on at the end of the as-of day; null where there is none.</summary>
    public Money? Base { get; init; }

    /// <summary>The fee; null for everything else.</summary>
    public FeeKind? Fee { get; init; }

    /// <summary>Whether it belongs to the amount that cures the account; everything but the credit belongs to the payoff.</summary>
    public bool IsCuring => Kind is AmountKind.PastDue or AmountKind.OverdueInterest or AmountKind.AccruedPenalty or AmountKind.RequestedFee;
}
