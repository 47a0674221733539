namespace CollectionRules.Cli.Wording;

/// <content>The tables of the command score.</content>
internal static partial class Messages
{
    private static Message[] Score =>
    [
        new("score.column", "column \"{column}\", a higher score is {word}", "列“{column}”，分数越高越{word}"),
        new("score.better", "better", "好"),
        new("score.riskier", "riskier", "差"),
        new("score.card", "Score", "评分"),
        new("score.rows-text", "{scored} scored, {unscored} without a score, {refused} refused", "已评分 {scored} 行，无评分 {unscored} 行，拒绝 {refused} 行"),
        new("score.rule", "Zero counts", "零计数"),
        new("score.rule-text", "replaced by {count} before shares are taken; bins without any account are left out", "计算占比前以 {count} 代替；没有账户的分箱不计入"),
        new("score.separation", "Separation", "区分度"),
        new("score.measure", "measure", "指标"),
        new("score.all", "all", "全部"),
        new("score.odd", "odd", "奇数"),
        new("score.even", "even", "偶数"),
        new("score.accounts", "accounts", "账户数"),
        new("score.bad-rate", "bad rate", "坏账率"),
        new("score.mean", "mean score", "平均分"),
        new("score.ks", "KS", "KS"),
        new("score.auc", "AUC", "AUC"),
        new("score.gini", "Gini", "Gini"),
        new("score.stability", "Stability, even against odd", "稳定性（偶数对奇数）"),
        new("score.psi", "PSI", "PSI"),
        new("score.level", "level", "水平"),
        new("score.shift", "shift in points", "分值偏移"),
        new("score.of-score", "score", "评分"),
        new("score.stable", "stable (below 0.10)", "稳定（低于 0.10）"),
        new("score.shifting", "shifting (0.10 to 0.25)", "有偏移（0.10 至 0.25）"),
        new("score.shifted", "shifted (0.25 and above)", "明显偏移（0.25 及以上）"),
        new("score.information", "Characteristics", "特征"),
        new("score.characteristic", "characteristic", "特征"),
        new("score.bins", "bins", "分箱数"),
        new("score.iv", "IV", "IV"),
        new("score.order", "Rank order", "排序性"),
        new("score.band", "band", "分段"),
        new("score.bads", "bads", "坏账数"),
        new("score.cumulative", "bads so far", "累计坏账占比"),
        new("score.lift", "lift", "提升度"),
        new("score.gap", "gap", "KS 差"),
        new("score.ordered", "Ordered: no riskier band has a lower bad rate.", "有序：风险较高的分段坏账率均不低于较低的分段。"),
        new("score.not-ordered", "Not ordered: the bad rate falls at {bands}.", "无序：坏账率在 {bands} 处下降。"),
        new("score.order-undefined", "Not defined: {reason}", "无法判断：{reason}"),
        new("score.undefined", "not defined: {reason}", "未定义：{reason}"),
    ];
}
