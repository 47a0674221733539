using System.Globalization;
using System.Runtime.CompilerServices;

namespace CollectionRules.Repayment.Relief;

/// <summary>Numbers that a relief can have.</summary>
internal static class Range
{
    /// <exception cref="ArgumentOutOfRangeException">The value is outside.</exception>
    public static int Of(int value, int least, int most, [CallerMemberName] string name = "value") => value >= least && value <= most
        ? value
        : throw new ArgumentOutOfRangeException(name, value, string.Create(CultureInfo.InvariantCulture, $"From {least} to {most} are allowed."));
}
