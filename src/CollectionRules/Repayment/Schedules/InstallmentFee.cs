using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Schedules;

/// <summary>A fee that every row bears, on top of principal and interest.</summary>
public sealed record InstallmentFee
{
    private InstallmentFee(FeeBase of, Percentage share, Money? amount) => (Base, Share, Amount) = (of, share, amount);

    /// <summary>What the share is taken of; <see cref="FeeBase.Fixed"/> for an amount.</summary>
    public FeeBase Base { get; }

    /// <summary>The share; zero for an amount.</summary>
    public Percentage Share { get; }

    /// <summary>The amount of each row; null for a share.</summary>
    public Money? Amount { get; }

    /// <summary>The same amount in every row.</summary>
    /// <param name="amount">Above zero, in the currency of the principal.</param>
    /// <returns>The fee.</returns>
    public static InstallmentFee Of(Money amount) => new(FeeBase.Fixed, Percentage.Zero, amount);

    /// <summary>A share of something, rounded in every row by the rounding of the terms.</summary>
    /// <param name="share">Above 0 %.</param>
    /// <param name="of">What it is a share of; not <see cref="FeeBase.Fixed"/>.</param>
    /// <returns>The fee.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="of"/> is <see cref="FeeBase.Fixed"/> or not defined.</exception>
    public static InstallmentFee Of(Percentage share, FeeBase of) => of is > FeeBase.Fixed and <= FeeBase.OriginalPrincipal
        ? new(of, share, null)
        : throw new ArgumentOutOfRangeException(nameof(of), of, "A share is taken of principal, interest, both, or the original principal.");

    internal long In(long principal, long interest, long original, RoundingRule rule) => Base == FeeBase.Fixed
        ? Amount!.Value.MinorUnits
        : (long)(WideArithmetic.MultiplyDivide(
            Base switch
            {
                FeeBase.Principal => principal,
                FeeBase.Interest => interest,
                FeeBase.PrincipalAndInterest => (Int128)principal + interest,
                _ => original,
            },
            Share.Numerator,
            Share.Denominator,
            rule) ?? throw new OverflowException("A fee does not fit in 64 bits of minor units."));
}
