namespace CollectionRules.Texts;

/// <content>How conditions read.</content>
public static partial class TextTable
{
    private static TextEntry[] Conditions =>
    [
        new("condition.always", "always", "始终成立"),
        new("condition.never", "never", "从不成立"),
        new("condition.and", " and ", " 且 "),
        new("condition.or", " or ", " 或 "),
        new("condition.xor", " or else ", " 异或 "),
        new("condition.not", "not {part}", "非 {part}"),
        new("condition.group", "({part})", "（{part}）"),
        new("condition.list", ", ", "、"),
        new("condition.missing", "{fact} is missing", "{fact} 缺失"),
        new("condition.known", "{fact} is known", "{fact} 已知"),
        new("condition.term-missing", "missing", "缺失"),
        new("condition.yes", "{fact}", "{fact} 为是"),
        new("condition.no", "{fact} is no", "{fact} 为否"),
        new("condition.compare", "{fact} {set}", "{fact} {set}"),
        new("condition.is", "{fact} is {set}", "{fact} 为 {set}"),
        new("condition.is-not", "{fact} is not {set}", "{fact} 不为 {set}"),
        new("condition.in", "{fact} in {set}", "{fact} 属于 {set}"),
        new("condition.not-in", "{fact} not in {set}", "{fact} 不属于 {set}"),
    ];
}
