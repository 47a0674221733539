namespace CollectionRules.Texts;

/// <content>The frame around a diagnostic, and the diagnostics that belong to no room.</content>
public static partial class TextTable
{
    private static TextEntry[] Diagnostics =>
    [
        new("severity.information", "information", "提示"),
        new("severity.warning", "warning", "警告"),
        new("severity.error", "error", "错误"),

        new("diagnostic.did-you-mean", "Did you mean \"{suggestion}\"?", "您是否想写“{suggestion}”？"),
        new("diagnostic.position", "line {line}, column {column}", "第 {line} 行，第 {column} 列"),
        new("diagnostic.line.whole", "{code} {severity}: {message} Hint: {hint}", "{code} {severity}：{message}提示：{hint}"),
        new("diagnostic.line.path", "{code} {severity} at {path}: {message} Hint: {hint}", "{code} {severity}，位于 {path}：{message}提示：{hint}"),
        new("diagnostic.line.position", "{code} {severity} ({position}): {message} Hint: {hint}", "{code} {severity}（{position}）：{message}提示：{hint}"),
        new("diagnostic.line.path-position", "{code} {severity} at {path} ({position}): {message} Hint: {hint}", "{code} {severity}，位于 {path}（{position}）：{message}提示：{hint}"),

        new(
            "diagnostic.CR-TOO-MANY.message",
            "{count} more diagnostics were left out; at most {limit} are listed.",
            "另有 {count} 条诊断未列出；最多列出 {limit} 条。"),
        new(
            "diagnostic.CR-TOO-MANY.hint",
            "correct what is listed and check again.",
            "请先改正已列出的问题，再重新检查。"),
    ];
}
