namespace CollectionRules.Texts;

/// <content>The lines of explanations: the key of a line is <c>explanation.</c> and the key of its node.</content>
public static partial class TextTable
{
    private static TextEntry[] Explanations =>
    [
        new("explanation.decision", "Case {case}, decided as of {as-of}.", "案件 {case}，决策基准时刻 {as-of}。"),
        new("explanation.score", "Score {score}.", "评分 {score}。"),
        new("explanation.initial-score", "Initial score: {points} points.", "初始分：{points} 分。"),
        new("explanation.characteristic", "{fact} is {value}: {points} points.", "{fact} 为 {value}：{points} 分。"),
        new("explanation.grade", "Grade {grade}, from a score of {from}.", "等级 {grade}，评分自 {from} 起。"),
        new("explanation.stage", "Stage {stage}.", "阶段 {stage}。"),
        new("explanation.reason", "Reason: {reason}.", "原因：{reason}。"),
        new("explanation.left-out", "At least {count} more lines were left out.", "至少另有 {count} 行未列出。"),
        new("explanation-line.fallback", "{key}: {arguments}", "{key}：{arguments}"),
        new("explanation-line.separator", "; ", "；"),
        new("explanation-line.argument", "{name} = {value}", "{name} = {value}"),
    ];
}
