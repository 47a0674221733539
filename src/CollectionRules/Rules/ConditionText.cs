using System.Collections.Immutable;
using CollectionRules.Texts;

namespace CollectionRules.Rules;

/// <summary>Prints conditions as people read them. Parentheses stand wherever parts of different kinds meet.</summary>
internal static class ConditionText
{
    public static string Of(Condition condition, Language language) => condition switch
    {
        FactCondition leaf => Leaf(leaf, language),
        NotCondition not => TextTable.Get("condition.not", language, new TextArgument("part", Part(not.Part, language))),
        AllCondition { Parts.IsEmpty: true } => TextTable.Get("condition.always", language),
        AnyCondition { Parts.IsEmpty: true } => TextTable.Get("condition.never", language),
        AllCondition all => Join(all.Parts, "condition.and", language),
        AnyCondition any => Join(any.Parts, "condition.or", language),
        ExclusiveCondition xor => TextTable.Get(
            "condition.xor", language, new TextArgument("left", Part(xor.Left, language)), new TextArgument("right", Part(xor.Right, language))),
        _ => throw new InvalidOperationException($"The condition kind \"{condition.GetType().Name}\" is unknown."),
    };

    private static string Join(ImmutableArray<Condition> parts, string key, Language language) =>
        string.Join(TextTable.Get(key, language), parts.Select(part => Part(part, language)));

    private static string Part(Condition part, Language language)
    {
        string text = Of(part, language);
        return part is FactCondition or NotCondition ? text : TextTable.Get("condition.group", language, new TextArgument("part", text));
    }

    private static string Leaf(FactCondition leaf, Language language)
    {
        TextArgument name = new("fact", leaf.Fact.NameIn(language));
        bool isDate = leaf.Fact.Kind == FactKind.Date;
        if (leaf.Set.IsAny)
        {
            return TextTable.Get("condition.any", language, name);
        }

        if (leaf.Set is { Terms: [{ Kind: SetTermKind.Missing }] })
        {
            return TextTable.Get(leaf.Set.IsComplement ? "condition.known" : "condition.missing", language, name);
        }

        if (leaf.Fact.Kind == FactKind.Flag && leaf.Set is { IsComplement: false, Terms: [{ Word: { } flag }] })
        {
            return TextTable.Get(flag == FlagFact.Yes ? "condition.yes" : "condition.no", language, name);
        }

        if (leaf.Set is { IsComplement: false, Terms: [{ Kind: SetTermKind.Range } term] } && (term.Range.Lower is null) != (term.Range.Upper is null))
        {
            return TextTable.Get("condition.compare", language, name, new TextArgument("set", CellText.Of(term, isDate)));
        }

        string set = string.Join(TextTable.Get("condition.list", language), leaf.Set.Terms.Select(term => Term(term, isDate, language)));
        bool single = leaf.Set.Terms is [{ Kind: SetTermKind.Word }] || leaf.Set.Terms is [{ Kind: SetTermKind.Range, Range.Lower: not null } point] && point.Range.Lower == point.Range.Upper;
        string key = (single, leaf.Set.IsComplement) switch
        {
            (true, false) => "condition.is",
            (true, true) => "condition.is-not",
            (false, false) => "condition.in",
            _ => "condition.not-in",
        };
        return TextTable.Get(key, language, name, new TextArgument("set", set));
    }

    private static string Term(SetTerm term, bool isDate, Language language) =>
        term.Kind == SetTermKind.Missing ? TextTable.Get("condition.term-missing", language) : CellText.Of(term, isDate);
}
