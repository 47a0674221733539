namespace CollectionRules.Monetary;

/// <summary>The names of the <see cref="ResidualRule"/>s.</summary>
public static class Residual
{
    private static readonly string[] Names = ["first", "last", "spread-from-first", "spread-from-last", "largest-remainder"];

    /// <summary>The name of a rule, such as <c>largest-remainder</c>.</summary>
    /// <param name="rule">A named rule.</param>
    /// <returns>The name that <see cref="Parse(string)"/> reads.</returns>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is <see cref="ResidualRule.Unspecified"/> or no rule at all.</exception>
    public static string Name(this ResidualRule rule)
    {
        EnsureNamed(rule);
        return Names[(int)rule - 1];
    }

    /// <summary>Reads the name of a rule. Names are lower case and exact.</summary>
    /// <param name="text">One of <c>first</c>, <c>last</c>, <c>spread-from-first</c>, <c>spread-from-last</c>, <c>largest-remainder</c>.</param>
    /// <returns>The rule; never <see cref="ResidualRule.Unspecified"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no rule's name; the message names the nearest one.</exception>
    public static ResidualRule Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out ResidualRule rule) ? rule : throw new FormatException(NamedValues.Fault("Residual rule", text, Names));
    }

    /// <summary>Reads the name of a rule without throwing.</summary>
    /// <param name="text">The name; case and spaces count.</param>
    /// <param name="rule">The rule, or <see cref="ResidualRule.Unspecified"/> where the answer is false.</param>
    /// <returns>Whether <paramref name="text"/> is the name of a rule.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out ResidualRule rule)
    {
        rule = (ResidualRule)(NamedValues.IndexOf(text, Names) + 1);
        return rule != ResidualRule.Unspecified;
    }

    /// <summary>Refuses <see cref="ResidualRule.Unspecified"/> and numbers that are no rule.</summary>
    internal static void EnsureNamed(ResidualRule rule)
    {
        if (rule is < ResidualRule.First or > ResidualRule.LargestRemainder)
            throw new ArgumentException(NamedValues.Fault("Residual rule", rule.ToString(), Names), nameof(rule));
    }
}
