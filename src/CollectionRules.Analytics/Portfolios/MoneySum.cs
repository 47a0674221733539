using System.Numerics;
using CollectionRules.Monetary;

namespace CollectionRules.Analytics.Portfolios;

/// <summary>A sum of amounts of one currency that is exact however many there are; without any amount it has no currency.</summary>
internal sealed class MoneySum
{
    private Currency? currency;

    internal BigInteger MinorUnits { get; private set; }

    /// <summary>The sum; null where nothing was added.</summary>
    /// <exception cref="OverflowException">It is beyond the range of <see cref="Money"/>.</exception>
    internal Money? Total => currency is Currency known ? Money.FromMinorUnits((long)MinorUnits, known) : null;

    /// <exception cref="CurrencyMismatchException">Another currency was added before.</exception>
    internal void Add(Money amount)
    {
        if (currency is Currency known && known != amount.Currency)
        {
            // The difference of two currencies says in the library's own words that they differ.
            _ = Money.Zero(known) - amount;
        }

        currency = amount.Currency;
        MinorUnits += amount.MinorUnits;
    }
}
