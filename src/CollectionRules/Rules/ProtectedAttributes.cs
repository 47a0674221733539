using System.Collections.Immutable;
using CollectionRules.Diagnostics;

namespace CollectionRules.Rules;

/// <summary>
/// Attributes on which no decision of a policy may rest: sex, marital status, ethnicity, religion, age and family role. A fact is one of them
/// where it says so (<see cref="FactOptions.Protected"/>) or where its name, or the name of the attribute it comes from, is one of
/// <see cref="Names"/>. A stand-alone scorecard is not screened.
/// </summary>
public static class ProtectedAttributes
{
    /// <summary>The names, in ordinal order. They are compared without regard to case, <c>-</c>, <c>_</c> and <c>.</c></summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "age", "age-band", "age-group", "birth-date", "birth-year", "date-of-birth", "ethnic-group", "ethnicity", "faith", "family-role", "family-status",
        "gender", "homemaker", "housewife", "marital-status", "marriage", "nationality", "pregnancy", "pregnant", "race", "religion", "sex", "sexual-orientation", "year-of-birth",
    ];

    /// <summary>Whether a name is that of a protected attribute.</summary>
    public static bool Contains(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string bare = Bare(name);
        return Names.Any(known => Bare(known) == bare);
    }

    /// <summary>Whether a fact, or one that it is derived from, is a protected attribute.</summary>
    public static bool Contains(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact.IsProtected || Contains(fact.Name) || (fact.Derivation is { } derivation && (Contains(derivation.Left) || Contains(derivation.Right)));
    }

    /// <summary>Reports <c>CR-PROTECTED</c> where a fact is a protected attribute.</summary>
    /// <param name="fact">The fact that a policy reads.</param>
    /// <param name="bag">Takes the diagnostic.</param>
    /// <param name="path">The place at which the policy reads it.</param>
    /// <returns>True where the fact may be read.</returns>
    public static bool Check(Fact fact, DiagnosticBag bag, string path)
    {
        ArgumentNullException.ThrowIfNull(bag);
        if (!Contains(fact))
        {
            return true;
        }

        bag.Report(DiagnosticCode.Protected, path, fact.Name);
        return false;
    }

    private static string Bare(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
