using CollectionRules.Calendars;
using CollectionRules.Monetary;
using CollectionRules.Rules;

namespace CollectionRules.Cli.Input;

/// <summary>The domain of a number or date as an interval.</summary>
internal static class AllowedText
{
    /// <summary>Such as <c>[0..23]</c>, <c>&gt;= 0</c> or <c>&lt;= 1</c>; empty where every number will do.</summary>
    public static string Of(Fact fact) => (fact.Minimum, fact.Maximum) switch
    {
        (null, null) => "",
        ({ } minimum, null) => $">= {Number(minimum, fact)}",
        (null, { } maximum) => $"<= {Number(maximum, fact)}",
        ({ } minimum, { } maximum) => $"[{Number(minimum, fact)}..{Number(maximum, fact)}]",
    };

    private static string Number(decimal value, Fact fact) =>
        fact.Kind == FactKind.Date ? DateText.Format(DateOnly.FromDayNumber((int)value)) : DecimalText.Format(value);
}
