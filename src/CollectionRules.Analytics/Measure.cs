using System.Globalization;
using System.Numerics;
using CollectionRules.Explanations;
using CollectionRules.Monetary;

namespace CollectionRules.Analytics;

/// <summary>
/// A measured value, or the reason why it is not defined. A measure that nothing was measured for is never zero and never an exception.
/// </summary>
/// <remarks>
/// A defined value is the exact result rounded once, half to even, to as many of 28 decimals as fit a <see cref="decimal"/>: for a
/// quotient of counts it errs by half a unit of the last decimal at most; where logarithms or roots enter, by less than one unit of it. The
/// default value is not defined and has the reason <see cref="MeasureReason.NotMeasured"/>.
/// </remarks>
/// <example><code>
/// RecoveryReport.Of([], from, to).Total.Rate   // not defined (no-cases)
/// </code></example>
public readonly record struct Measure
{
    private readonly ReasonCode reason;

    private Measure(decimal? value, ReasonCode reason) => (Value, this.reason) = (value, reason);

    /// <summary>The value; null where it is not defined.</summary>
    public decimal? Value { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsDefined => Value is not null;

    /// <summary>Why there is no value; the empty code where there is one.</summary>
    public ReasonCode Reason => IsDefined ? default : reason.IsEmpty ? MeasureReason.NotMeasured : reason;

    /// <summary>A measured value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The measure.</returns>
    public static Measure Of(decimal value) => new(value, default);

    /// <summary>A measure that is not defined.</summary>
    /// <param name="reason">Why, such as <see cref="MeasureReason.TooFewRows"/>.</param>
    /// <returns>The measure.</returns>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is the empty code.</exception>
    public static Measure Undefined(ReasonCode reason) =>
        reason.IsEmpty ? throw new ArgumentException("A measure that is not defined needs a reason.", nameof(reason)) : new(null, reason);

    /// <summary>The value with every digit, or the reason.</summary>
    /// <returns>For example <c>0.4</c> or <c>not defined (one-class-only)</c>.</returns>
    public override string ToString() => Value is decimal value
        ? DecimalText.Format(value)
        : string.Create(CultureInfo.InvariantCulture, $"not defined ({Reason})");

    internal static Measure Ratio(BigInteger numerator, BigInteger denominator, ReasonCode otherwise) =>
        denominator.IsZero ? Undefined(otherwise) : Of(FixedPoint.Quotient(numerator, denominator));
}
