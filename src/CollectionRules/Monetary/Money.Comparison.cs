namespace CollectionRules.Monetary;

public readonly partial record struct Money : IComparable<Money>
{
    /// <summary>Compares two amounts of one currency.</summary>
    /// <param name="other">An amount of the same currency.</param>
    /// <returns>Below zero, zero or above zero, as this amount is less than, equal to or greater than the other.</returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public int CompareTo(Money other)
    {
        Shared(this, other);
        return MinorUnits.CompareTo(other.MinorUnits);
    }

    /// <summary>Whether the left amount is less.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <returns>Whether left is below right.</returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left amount is less or equal.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <returns>Whether left is not above right.</returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left amount is greater.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <returns>Whether left is above right.</returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left amount is greater or equal.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <returns>Whether left is not below right.</returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>The lesser of two amounts.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <returns>The lesser one.</returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static Money Min(Money left, Money right) => left <= right ? left : right;

    /// <summary>The greater of two amounts.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount of the same currency.</param>
    /// <returns>The greater one.</returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static Money Max(Money left, Money right) => left >= right ? left : right;
}
