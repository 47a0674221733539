namespace CollectionRules.Monetary;

/// <summary>Two amounts of different currencies were added, subtracted or compared.</summary>
public sealed class CurrencyMismatchException : ArgumentException
{
    /// <summary>Names both currencies. The amounts stay out of the message, since they may be personal.</summary>
    /// <param name="left">The currency of the left amount.</param>
    /// <param name="right">The currency of the right amount.</param>
    public CurrencyMismatchException(Currency left, Currency right)
        : base($"Money in \"{left}\" and money in \"{right}\" cannot be combined or compared; both must have one currency.")
    {
        Left = left;
        Right = right;
    }

    /// <summary>The currency of the left amount.</summary>
    public Currency Left { get; }

    /// <summary>The currency of the right amount.</summary>
    public Currency Right { get; }
}
