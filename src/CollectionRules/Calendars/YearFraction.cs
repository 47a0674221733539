using System.Globalization;
using System.Numerics;

namespace CollectionRules.Calendars;

/// <summary>
/// An exact part of a year: a fraction in lowest terms with a positive denominator. No digit is ever lost until
/// <see cref="ToDecimal"/> is asked for some.
/// </summary>
/// <remarks><c>default(YearFraction)</c> is zero. Results outside 64 bits throw <see cref="OverflowException"/>.</remarks>
/// <example><code>
/// YearFraction f = DayCount.Actual365Fixed.Fraction(new DateOnly(2011, 12, 28), new DateOnly(2012, 2, 29));
/// f.ToString();        // 63/365
/// f.ToDecimal(12);     // 0.172602739726
/// </code></example>
public readonly struct YearFraction : IEquatable<YearFraction>, IComparable<YearFraction>
{
    private readonly long _denominatorLessOne;

    /// <summary>Makes the fraction and reduces it.</summary>
    /// <param name="numerator">Any value.</param>
    /// <param name="denominator">Any value but zero; a negative one turns the sign of both.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is zero.</exception>
    /// <exception cref="OverflowException">The reduced fraction does not fit into 64 bits.</exception>
    public YearFraction(long numerator, long denominator)
        : this((Int128)numerator, denominator)
    {
    }

    private YearFraction(Int128 numerator, Int128 denominator)
    {
        if (denominator == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(denominator), 0, "A fraction cannot have the denominator 0.");
        }

        Int128 divisor = GreatestCommonDivisor(Int128.Abs(numerator), Int128.Abs(denominator));
        if (denominator < 0)
        {
            divisor = -divisor;
        }

        Numerator = checked((long)(numerator / divisor));
        _denominatorLessOne = checked((long)(denominator / divisor) - 1);
    }

    /// <summary>No time at all: 0/1.</summary>
    public static YearFraction Zero => default;

    /// <summary>One whole year: 1/1.</summary>
    public static YearFraction One => new(1, 1);

    /// <summary>The numerator in lowest terms; it carries the sign.</summary>
    public long Numerator { get; }

    /// <summary>The denominator in lowest terms, at least 1.</summary>
    public long Denominator => _denominatorLessOne + 1;

    /// <summary>The exact sum.</summary>
    /// <exception cref="OverflowException">The sum does not fit into 64 bits.</exception>
    public static YearFraction operator +(YearFraction left, YearFraction right) => new(
        ((Int128)left.Numerator * right.Denominator) + ((Int128)right.Numerator * left.Denominator),
        (Int128)left.Denominator * right.Denominator);

    /// <summary>The exact difference.</summary>
    /// <exception cref="OverflowException">The difference does not fit into 64 bits.</exception>
    public static YearFraction operator -(YearFraction left, YearFraction right) => new(
        ((Int128)left.Numerator * right.Denominator) - ((Int128)right.Numerator * left.Denominator),
        (Int128)left.Denominator * right.Denominator);

    /// <summary>The exact multiple.</summary>
    /// <exception cref="OverflowException">The product does not fit into 64 bits.</exception>
    public static YearFraction operator *(YearFraction fraction, int factor) =>
        new((Int128)fraction.Numerator * factor, fraction.Denominator);

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(YearFraction left, YearFraction right) => left.Equals(right);

    /// <summary>Whether the numbers differ.</summary>
    public static bool operator !=(YearFraction left, YearFraction right) => !left.Equals(right);

    /// <summary>Whether the left number is smaller.</summary>
    public static bool operator <(YearFraction left, YearFraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is smaller or equal.</summary>
    public static bool operator <=(YearFraction left, YearFraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is greater.</summary>
    public static bool operator >(YearFraction left, YearFraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is greater or equal.</summary>
    public static bool operator >=(YearFraction left, YearFraction right) => left.CompareTo(right) >= 0;

    /// <summary>The fraction as a decimal with exactly so many digits after the point; a tie goes to the even digit.</summary>
    /// <param name="digits">0 to 28, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of digits is outside its range.</exception>
    /// <exception cref="OverflowException">The value with that many digits does not fit into a decimal.</exception>
    public decimal ToDecimal(int digits)
    {
        if (digits is < 0 or > 28)
        {
            throw new ArgumentOutOfRangeException(nameof(digits), digits, "A decimal has 0 to 28 digits after the point.");
        }

        BigInteger scaled = BigInteger.Abs(Numerator) * BigInteger.Pow(10, digits);
        BigInteger quotient = BigInteger.DivRem(scaled, Denominator, out BigInteger rest);
        int toHalf = (rest * 2).CompareTo(Denominator);
        if (toHalf > 0 || (toHalf == 0 && !quotient.IsEven))
        {
            quotient += BigInteger.One;
        }

        int[] bits = decimal.GetBits((decimal)quotient);
        return new decimal(bits[0], bits[1], bits[2], Numerator < 0 && !quotient.IsZero, (byte)digits);
    }

    /// <summary>Compares the exact values.</summary>
    public int CompareTo(YearFraction other) =>
        ((Int128)Numerator * other.Denominator).CompareTo((Int128)other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(YearFraction other) =>
        Numerator == other.Numerator && _denominatorLessOne == other._denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is YearFraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, _denominatorLessOne);

    /// <summary>Reads what <see cref="ToString"/> writes: <c>63/365</c>, or <c>2</c>; lowest terms are not required.</summary>
    /// <exception cref="FormatException">The text is not a fraction of two such numbers, or the denominator is 0.</exception>
    public static YearFraction Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out YearFraction fraction)
            ? fraction
            : throw new FormatException($"\"{text}\" is not a year fraction. Write a numerator and a positive denominator such as \"63/365\", or a whole number.");
    }

    /// <summary>Reads a fraction like <see cref="Parse"/>; <c>false</c> where that throws.</summary>
    public static bool TryParse(string? text, out YearFraction fraction)
    {
        fraction = default;
        if (text is null)
        {
            return false;
        }

        bool negative = text.StartsWith('-');
        ReadOnlySpan<char> size = text.AsSpan(negative ? 1 : 0);
        int slash = size.IndexOf('/');
        long denominator = 1;
        if (!Digits.TryRead(slash < 0 ? size : size[..slash], out long numerator)
            || (slash >= 0 && !Digits.TryRead(size[(slash + 1)..], out denominator))
            || denominator == 0)
        {
            return false;
        }

        fraction = new YearFraction(negative ? -numerator : numerator, denominator);
        return true;
    }

    /// <summary>The fraction in lowest terms: <c>63/365</c>; a whole number has no denominator: <c>2</c>.</summary>
    public override string ToString() => Denominator == 1
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static Int128 GreatestCommonDivisor(Int128 a, Int128 b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}
