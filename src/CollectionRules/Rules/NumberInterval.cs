namespace CollectionRules.Rules;

/// <summary>An interval of numbers (or of dates, by day number). Each end is open, closed or absent; an interval may be empty.</summary>
/// <param name="Lower">The lower end, or <see langword="null"/> when the interval has none.</param>
/// <param name="LowerIncluded">Whether <paramref name="Lower"/> belongs to the interval.</param>
/// <param name="Upper">The upper end, or <see langword="null"/> when the interval has none.</param>
/// <param name="UpperIncluded">Whether <paramref name="Upper"/> belongs to the interval.</param>
public readonly record struct NumberInterval(decimal? Lower, bool LowerIncluded, decimal? Upper, bool UpperIncluded)
{
    /// <summary>Whether no number lies in the interval, whatever its decimals.</summary>
    public bool IsEmpty =>
        Lower is { } lower && Upper is { } upper && (lower > upper || (lower == upper && !(LowerIncluded && UpperIncluded)));

    /// <summary>Below <paramref name="bound"/>, which is excluded.</summary>
    public static NumberInterval Below(decimal bound) => new(null, false, bound, false);

    /// <summary>At most <paramref name="bound"/>.</summary>
    public static NumberInterval AtMost(decimal bound) => new(null, false, bound, true);

    /// <summary>Above <paramref name="bound"/>, which is excluded.</summary>
    public static NumberInterval Above(decimal bound) => new(bound, false, null, false);

    /// <summary>At least <paramref name="bound"/>.</summary>
    public static NumberInterval AtLeast(decimal bound) => new(bound, true, null, false);

    /// <summary>From <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public static NumberInterval Closed(decimal first, decimal last) => new(first, true, last, true);

    /// <summary>From <paramref name="lower"/> (included) to <paramref name="upper"/> (excluded).</summary>
    public static NumberInterval HalfOpen(decimal lower, decimal upper) => new(lower, true, upper, false);

    /// <summary>From <paramref name="lower"/> (excluded) to <paramref name="upper"/> (included).</summary>
    public static NumberInterval LowerOpen(decimal lower, decimal upper) => new(lower, false, upper, true);

    /// <summary>Between <paramref name="lower"/> and <paramref name="upper"/>, both excluded.</summary>
    public static NumberInterval Open(decimal lower, decimal upper) => new(lower, false, upper, false);

    /// <summary>Whether <paramref name="value"/> lies in the interval.</summary>
    public bool Contains(decimal value) =>
        (Lower is not { } lower || (LowerIncluded ? value >= lower : value > lower))
        && (Upper is not { } upper || (UpperIncluded ? value <= upper : value < upper));
}
