using CollectionRules.Calendars;
using CollectionRules.Cases.Documents;
using CollectionRules.Json.Shapes;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Documents;

namespace CollectionRules.Json;

/// <summary>Shapes that several sections use.</summary>
internal static class CommonShapes
{
    public static readonly TextShape Name = new(TextRule.Identifier);

    public static readonly TextShape Free = new(TextRule.Free);

    public static readonly NumberShape Number = new();

    public static readonly FlagShape Flag = new();

    public static readonly NamedShape Cell = new("cell", "A set of values in the cell grammar: \"-\", \">= 90\", \"[1..30]\", \"A, B\", \"not(missing)\".", static () => Free);

    /// <summary>A value of a fact; <c>null</c> is missing.</summary>
    public static readonly NamedShape Value = new(
        "value",
        "A value of a fact: a number, a word, a date, a special code by name, true, false, or null for missing.",
        static () => AnyValue!);

    public static readonly NamedShape Condition = new(
        "condition",
        "A condition in three-valued logic: a fact in a set, or a joint of conditions, or a word for what always or never holds.",
        static () => AnyCondition!);

    private static readonly ChoiceShape AnyValue = new(
        Free,
        Number,
        Flag,
        new NothingShape(),
        new ObjectShape([new("special", Name, "The name of a special code that would read as a date.", IsRequired: true)]) { TakesNote = false });

    private static readonly ArrayShape Conditions = new(Condition, 1, Rules.Condition.MostParts);

    private static readonly ChoiceShape AnyCondition = new(
        new ObjectShape([
            new("fact", Name, "The name of the fact that is read."),
            new("is", Cell, "The set that its value must lie in; a missing value makes the condition unknown unless the set names missing."),
            new("all", Conditions, "All of these hold."),
            new("any", Conditions, "At least one of these holds."),
            new("not", Condition, "This is false; unknown where it is unknown."),
            new("exclusive", new ArrayShape(Condition, 2, 2), "Exactly one of these two holds."),
        ])
        {
            ExactlyOne = ["fact", "all", "any", "not", "exclusive"],
            Together = ("fact", "is"),
        },
        new WordShape(RuleWords.Always, RuleWords.Never));

    public static readonly FormShape<CalendarSpan> Span = new(PolicyForms.Span);

    /// <summary>An amount: a number in the currency of the policy, or a text with its currency.</summary>
    public static readonly ChoiceShape Money = new(Number, new FormShape<Money>(CaseForms.Money));

    /// <summary>At most so many uses in a stretch.</summary>
    public static readonly ObjectShape Cap = new(
        new("most", Whole(1, 1_000_000), "The most uses.", IsRequired: true),
        new("per", Span, "The stretch of business dates, the day itself included.", IsRequired: true));

    /// <summary>A whole number between two ends, both included.</summary>
    public static NumberShape Whole(long minimum, long maximum) => new() { Minimum = minimum, Maximum = maximum, IsWhole = true };

    /// <summary>An array of names.</summary>
    public static ArrayShape Names(int minimum = 0, int? maximum = FactSchema.MostFacts) => new(Name, minimum, maximum);
}
