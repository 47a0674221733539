using System.Globalization;

namespace CollectionRules.Cases;

/// <summary>A named span of days past due, both ends included.</summary>
/// <param name="Name">The name, such as <c>M1</c>.</param>
/// <param name="From">The first day, included.</param>
/// <param name="To">The last day, included; null where the span has no end.</param>
public sealed record DayBand(string Name, int From, int? To = null)
{
    /// <summary>Whether a number of days lies in the span.</summary>
    /// <param name="days">The days.</param>
    /// <returns>True where it does.</returns>
    public bool Contains(int days) => days >= From && !(days > To);

    /// <summary>Name and days.</summary>
    /// <returns>For example <c>M1 (1 to 30)</c> or <c>M4 (91 and more)</c>.</returns>
    public override string ToString() => To is int to
        ? string.Create(CultureInfo.InvariantCulture, $"{Name} ({From} to {to})")
        : string.Create(CultureInfo.InvariantCulture, $"{Name} ({From} and more)");
}
