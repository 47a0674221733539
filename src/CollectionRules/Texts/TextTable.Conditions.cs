namespace CollectionRules.Texts;

/// <content>How conditions read, and what a cell is expected to hold.</content>
public static partial class TextTable
{
    private static TextEntry[] Conditions =>
    [
        new("cell.value", "a value", "取值"),
        new("cell.number", "a number", "数字"),
        new("cell.date", "a date", "日期"),
        new("cell.quoted-date", "a date in quotes", "引号中的日期"),
        new("cell.dots", "\"..\"", "“..”"),
        new("cell.range-end", "\"]\", \")\" or \"[\"", "“]”、“)”或“[”"),
        new("cell.quote", "a closing quote", "右引号"),
        new("cell.close", "\")\"", "“)”"),
        new("cell.comma-or-close", "a comma or \")\"", "逗号或“)”"),
        new("cell.comma-or-end", "a comma or the end", "逗号或结尾"),
        new("cell.end", "the end", "结尾"),
        new("cell.found-end", "its end", "结尾"),

        new("cell.any", "any value", "任意值"),
        new("cell.known", "known", "已知"),
        new("cell.but", "anything but {set}", "{set} 以外的值"),
        new("cell.but-or-missing", "anything but {set}, missing included", "{set} 以外的值（含缺失）"),
        new("cell.but-not-missing", "anything but {set}, missing excluded", "{set} 以外的值（不含缺失）"),

        new("condition.always", "always", "始终成立"),
        new("condition.never", "never", "从不成立"),
        new("condition.and", " and ", " 且 "),
        new("condition.or", " or ", " 或 "),
        new("condition.xor", "exactly one of {left} and {right}", "{left} 与 {right} 恰有一项成立"),
        new("condition.not", "not {part}", "非 {part}"),
        new("condition.group", "({part})", "（{part}）"),
        new("condition.list", ", ", "、"),
        new("condition.missing", "{fact} is missing", "{fact} 缺失"),
        new("condition.known", "{fact} is known", "{fact} 已知"),
        new("condition.term-missing", "missing", "缺失"),
        new("condition.yes", "{fact}", "{fact} 为是"),
        new("condition.no", "{fact} is no", "{fact} 为否"),
        new("condition.compare", "{fact} {set}", "{fact} {set}"),
        new("condition.cell", "{fact} {set}", "{fact} {set}"),
        new("condition.not-shown", "{fact} in a set that is not shown", "{fact} 属于未显示的集合"),
        new("condition.any", "{fact} is any value", "{fact} 为任意值"),
        new("condition.is", "{fact} is {set}", "{fact} 为 {set}"),
        new("condition.is-not", "{fact} is not {set}", "{fact} 不为 {set}"),
        new("condition.in", "{fact} in {set}", "{fact} 属于 {set}"),
        new("condition.not-in", "{fact} not in {set}", "{fact} 不属于 {set}"),
    ];
}
