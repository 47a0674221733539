using System.Collections.Immutable;
using CollectionRules.Texts;

namespace CollectionRules.Rules;

/// <summary>Prints conditions as people read them. Parentheses stand wherever parts of different kinds meet.</summary>
internal static class ConditionText
{
    /// <summary>The text; where it is told of a borrower for whom it holds, <paramref name="hidesSensitive"/> keeps the sets of sensitive facts out.</summary>
    public static string Of(Condition condition, Language language, bool hidesSensitive = false) => condition switch
    {
        FactCondition { Fact.IsSensitive: true } leaf when hidesSensitive => NotShown(leaf.Fact, language),
        FactCondition leaf => Leaf(leaf, language),
        NotCondition not => TextTable.Get("condition.not", language, new TextArgument("part", Part(not.Part, language, hidesSensitive))),
        AllCondition { Parts.IsEmpty: true } => TextTable.Get("condition.always", language),
        AnyCondition { Parts.IsEmpty: true } => TextTable.Get("condition.never", language),
        AllCondition all => Join(all.Parts, "condition.and", language, hidesSensitive),
        AnyCondition any => Join(any.Parts, "condition.or", language, hidesSensitive),
        ExclusiveCondition xor => TextTable.Get(
            "condition.xor",
            language,
            new TextArgument("left", Part(xor.Left, language, hidesSensitive)),
            new TextArgument("right", Part(xor.Right, language, hidesSensitive))),
        _ => throw new InvalidOperationException($"The condition kind \"{condition.GetType().Name}\" is unknown."),
    };

    /// <summary>The cells of a row as one text: those that take anything are left out, and a row of nothing else always holds.</summary>
    public static string Of(ImmutableArray<Fact> columns, ImmutableArray<FactSet> cells, Language language, bool hidesSensitive)
    {
        string[] parts =
        [
            .. columns.Zip(cells).Where(static pair => !pair.Second.IsAny).Select(pair => pair.First.IsSensitive && hidesSensitive
                ? NotShown(pair.First, language)
                : TextTable.Get("condition.cell", language, new TextArgument("fact", pair.First.NameIn(language)), new TextArgument("set", pair.Second.ToText(pair.First, language)))),
        ];
        return parts.Length == 0 ? TextTable.Get("condition.always", language) : string.Join(TextTable.Get("condition.and", language), parts);
    }

    private static string NotShown(Fact fact, Language language) =>
        TextTable.Get("condition.not-shown", language, new TextArgument("fact", fact.NameIn(language)));

    private static string Join(ImmutableArray<Condition> parts, string key, Language language, bool hidesSensitive) =>
        string.Join(TextTable.Get(key, language), parts.Select(part => Part(part, language, hidesSensitive)));

    private static string Part(Condition part, Language language, bool hidesSensitive)
    {
        string text = Of(part, language, hidesSensitive);
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
