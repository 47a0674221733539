namespace CollectionRules.Cli.Wording;

/// <content>The summary of a run and the list of policies, both on standard output.</content>
internal static partial class Messages
{
    private static Message[] Summary =>
    [
        new("summary.policy", "Policy", "策略"),
        new("summary.note", "Note", "说明"),
        new("summary.file", "File", "文件"),
        new("summary.rows", "Rows", "行数"),
        new("summary.rows-text", "{decided} decided, {refused} refused", "已决策 {decided} 行，拒绝 {refused} 行"),
        new("summary.matrix", "Grades × stages", "等级 × 阶段"),
        new("summary.grade", "grade", "等级"),
        new("summary.total", "total", "合计"),
        new("summary.gate", "Gate", "合规闸"),
        new("summary.gate-answer", "answer", "结论"),
        new("summary.gate-none", "The policy has no gate: its channels are not cleared for use.", "该策略没有合规闸：其渠道未经放行。"),
        new("summary.outcome", "Observed outcome by grade", "各等级的实际结果"),
        new("summary.accounts", "accounts", "账户数"),
        new("summary.defaults", "defaults", "违约数"),
        new("summary.default-rate", "default rate", "违约率"),
        new("summary.holdout-accounts", "even ids", "偶数编号"),
        new("summary.holdout-defaults", "their defaults", "其违约数"),
        new("summary.holdout-rate", "their rate", "其违约率"),

        new("policy.sample-installment", "Illustrative card and ladder for installment loans.", "示例：分期贷款的评分卡与阶梯。"),
        new("policy.sample-card", "Illustrative card and ladder for the public card data set; points set on its odd ids.", "示例：公开信用卡数据集的评分卡与阶梯；分值由奇数编号的账户得出。"),
        new("policy.illustrative", "Illustrative: its bins, points, limits and hours are examples, neither advice nor law.", "仅作示例：其分箱、分值、限额与时段均为举例，既非建议，亦非法律规定。"),

        new("facts.name", "fact", "事实"),
        new("facts.kind", "kind", "类型"),
        new("facts.unit", "unit", "单位"),
        new("facts.given", "given", "要求"),
        new("facts.allowed", "allowed", "允许的取值"),
        new("facts.specials", "special codes", "特殊代码"),
        new("facts.required", "required", "必需"),
        new("facts.optional", "optional", "可缺失"),
        new("facts.derived", "derived from {left} and {right}", "由 {left} 与 {right} 得出"),
        new("facts.date", "a date such as 2026-11-22", "日期，如 2026-11-22"),
    ];
}
