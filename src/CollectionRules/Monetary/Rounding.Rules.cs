namespace CollectionRules.Monetary;

public static partial class Rounding
{
    private static readonly string[] Names = ["half-even", "half-up", "half-down", "up", "down", "ceiling", "floor"];

    /// <summary>The name of a rule, such as <c>half-even</c>.</summary>
    /// <param name="rule">A named rule.</param>
    /// <returns>The name that <see cref="Parse(string)"/> reads.</returns>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is <see cref="RoundingRule.Unspecified"/> or no rule at all.</exception>
    public static string Name(this RoundingRule rule)
    {
        EnsureNamed(rule);
        return Names[(int)rule - 1];
    }

    /// <summary>Reads the name of a rule. Names are lower case and exact.</summary>
    /// <param name="text">One of <c>half-even</c>, <c>half-up</c>, <c>half-down</c>, <c>up</c>, <c>down</c>, <c>ceiling</c>, <c>floor</c>.</param>
    /// <returns>The rule; never <see cref="RoundingRule.Unspecified"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no rule's name; the message names the nearest one.</exception>
    public static RoundingRule Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out RoundingRule rule) ? rule : throw new FormatException(NamedValues.Fault("Rounding rule", text, Names));
    }

    /// <summary>Reads the name of a rule without throwing.</summary>
    /// <param name="text">The name; case and spaces count.</param>
    /// <param name="rule">The rule, or <see cref="RoundingRule.Unspecified"/> where the answer is false.</param>
    /// <returns>Whether <paramref name="text"/> is the name of a rule.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out RoundingRule rule)
    {
        rule = (RoundingRule)(NamedValues.IndexOf(text, Names) + 1);
        return rule != RoundingRule.Unspecified;
    }

    /// <summary>Refuses <see cref="RoundingRule.Unspecified"/> and numbers that are no rule.</summary>
    internal static void EnsureNamed(RoundingRule rule)
    {
        if (rule is < RoundingRule.HalfEven or > RoundingRule.Floor)
            throw new ArgumentException(NamedValues.Fault("Rounding rule", rule.ToString(), Names), nameof(rule));
    }

    /// <summary>Whether a value with something left over takes the neighbor farther from zero.</summary>
    /// <param name="rule">A named rule.</param>
    /// <param name="negative">Whether the exact value is below zero.</param>
    /// <param name="odd">Whether the neighbor nearer to zero is odd.</param>
    /// <param name="half">What is left over compared with one half: below zero, zero (a tie) or above zero.</param>
    internal static bool GoesAwayFromZero(RoundingRule rule, bool negative, bool odd, int half) => rule switch
    {
        RoundingRule.HalfEven => half > 0 || (half == 0 && odd),
        RoundingRule.HalfUp => half >= 0,
        RoundingRule.HalfDown => half > 0,
        RoundingRule.Up => true,
        RoundingRule.Down => false,
        RoundingRule.Ceiling => !negative,
        _ => negative,
    };

    private static UInt128 Magnitude(Int128 value) =>
        unchecked((UInt128)(Int128.IsNegative(value) ? -value : value));

    private static Int128 WithSign(UInt128 magnitude, bool negative) =>
        negative ? unchecked(-(Int128)magnitude) : checked((Int128)magnitude);
}
