namespace CollectionRules.Texts;

/// <content>Words that every room shares.</content>
public static partial class TextTable
{
    private static TextEntry[] Common =>
    [
        new(TextKey.Yes, "yes", "是"),
        new(TextKey.No, "no", "否"),
        new(TextKey.ListSeparator, ", ", "、"),
        new(TextKey.Quoted, "\"{value}\"", "“{value}”"),
        new(TextKey.Nothing, "nothing", "无"),
        new(TextKey.More, "{list} and {count} more", "{list}等，另有 {count} 个"),

        new(TextKey.SensitiveText, "text of {length} characters", "{length} 个字符的文本"),
        new(TextKey.SensitiveNumber, "number of {length} digits", "{length} 位数字"),
        new(TextKey.SensitiveDate, "a date", "某个日期"),
        new(TextKey.SensitiveInstant, "an instant", "某个时刻"),
        new(TextKey.SensitiveFlag, "yes or no", "是或否"),
        new(TextKey.SensitiveList, "list of {length} values", "{length} 个值的列表"),
        new(TextKey.SensitiveCode, "a code", "某个代码"),
    ];
}
