namespace CollectionRules.Cli.Wording;

/// <content>What is wrong with a header, a row or a cell. None ends in a full stop: several may stand in one line.</content>
internal static partial class Messages
{
    private static Message[] Faults =>
    [
        new("fault.in-column", "column \"{column}\": {reason}", "列“{column}”：{reason}"),
        new("fault.separator", "; ", "；"),
        new("fault.suggestion", "{reason}; did you mean \"{word}\"?", "{reason}；是否为“{word}”？"),

        new("header.none", "\"{owner}\" knows none of these columns; the first row must name them, separated by commas", "“{owner}”不认识其中任何一列；首行必须是以逗号分隔的列名"),
        new("header.unknown", "\"{owner}\" knows no column of this name", "“{owner}”没有此名称的列"),
        new("header.derived", "is derived from other columns and cannot be given", "由其他列得出，不能给出"),
        new("header.twice", "is there twice", "重复出现"),
        new("header.nameless", "column {place} has no name", "第 {place} 列没有列名"),
        new("header.absent", "there is no column \"{column}\"", "没有列“{column}”"),
        new("header.missing", "there is no column \"{column}\", which \"{owner}\" requires", "缺少“{owner}”所必需的列“{column}”"),

        new("fault.fields", "{fields} fields where the header has {columns}", "有 {fields} 个字段，而首行有 {columns} 个"),
        new("fault.unclosed", "a quoted field is not closed (a row has at most {limit} bytes)", "带引号的字段没有结束引号（一行最多 {limit} 字节）"),
        new("fault.stray-quote", "a quotation mark stands inside a field that does not begin with one, or text follows a closing one", "引号出现在并非以引号开头的字段中，或结束引号之后还有文字"),
        new("fault.too-long", "the row is longer than {limit} bytes", "该行超过 {limit} 字节"),
        new("fault.nul", "holds a NUL byte", "含有 NUL 字节"),
        new("fault.utf8", "is not valid UTF-8", "不是有效的 UTF-8"),
        new("fault.required", "is empty, but the fact is required", "为空，但该事实为必需"),
        new("fault.number", "\"{value}\" is not a number", "“{value}”不是数字"),
        new("fault.digits", "\"{value}\" has more digits than can be kept exactly", "“{value}”的位数过多，无法精确保存"),
        new("fault.range", "\"{value}\" is too large a number", "数字“{value}”过大"),
        new("fault.domain", "{value} is outside {allowed}", "{value} 超出 {allowed}"),
        new("fault.step", "{value} is not a multiple of {step}", "{value} 不是 {step} 的整数倍"),
        new("fault.flag", "\"{value}\" is neither true nor false", "“{value}”既不是 true 也不是 false"),
        new("fault.word", "\"{value}\" is none of {allowed}", "“{value}”不在以下取值之中：{allowed}"),
        new("fault.date", "\"{value}\" is not an existing date; write one as 2026-11-22", "“{value}”不是存在的日期；请写成 2026-11-22"),
        new("fault.no-answer", "the policy gives no answer: {status}", "策略没有给出结论：{status}"),
    ];
}
