namespace CollectionRules.Texts;

/// <content>The explanation of a core decision.</content>
public static partial class TextTable
{
    private static TextEntry[] Core =>
    [
        new("explanation.core-decision", "Policy core {core}: {status}.", "策略核心 {core}：{status}。"),
        new("explanation.fact-at-fault", "{message}", "{message}"),
        new("explanation.unscored", "No score.", "无评分。"),
        new("explanation.characteristic-value", "{characteristic} is {value}, bin {bin}: {points} points.", "{characteristic} 为 {value}，分箱 {bin}：{points} 分。"),
        new("explanation.characteristic-bin", "{characteristic}, bin {bin}: {points} points.", "{characteristic}，分箱 {bin}：{points} 分。"),
        new("explanation.characteristic-unmatched", "{characteristic}: no bin fires.", "{characteristic}：没有分箱触发。"),
        new("explanation.grade-given", "Grade {grade}.", "等级 {grade}。"),
        new("explanation.table-row", "{table}: {answer}, by row {row}: {when}.", "{table}：{answer}，依据行 {row}：{when}。"),
        new("explanation.table-default", "{table}: {answer}, by default.", "{table}：{answer}，为默认值。"),
        new("explanation.table-ambiguous", "{table}: not decided, because these rows hold and contradict each other: {rows}.", "{table}：未决定，因为以下行同时成立且相互矛盾：{rows}。"),
        new("explanation.table-no-match", "{table}: not decided, because no row holds and there is no default.", "{table}：未决定，因为没有行成立且没有默认值。"),
        new("explanation.table-not-asked", "{table}: not asked.", "{table}：未询问。"),
        new("explanation-line.bin-place", "{place} of {count}", "{place}（共 {count} 个）"),
        new("reason.none", "nothing decided", "未作决定"),
        new("reason.decided", "decided", "已决定"),
        new("reason.invalid", "invalid facts", "事实无效"),
        new("reason.no-match", "no row holds", "没有行成立"),
        new("reason.ambiguous", "rows contradict each other", "行之间相互矛盾"),
    ];
}
