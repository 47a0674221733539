namespace CollectionRules.Cli.Wording;

/// <content>Whole lines on standard error: how a run went, and why there was none.</content>
internal static partial class Messages
{
    private static Message[] Lines =>
    [
        new("line.row", "{file}: row {row}, {faults}", "{file}：第 {row} 行，{faults}"),
        new("line.file", "{file}: {reason}", "{file}：{reason}"),
        new("line.count", "{file}: {decided} decided, {refused} refused.", "{file}：已决策 {decided} 行，拒绝 {refused} 行。"),
        new("line.strict", "{file}: stopped at row {row}, the first that was refused; {decided} decided before it.", "{file}：在第 {row} 行（首个被拒绝的行）停止；此前已决策 {decided} 行。"),
        new("line.speed", "{rows} rows in {seconds} s ({rate} rows per second).", "{rows} 行，用时 {seconds} 秒（每秒 {rate} 行）。"),
        new("line.partial", "{file}: incomplete; rows up to the stop: {rows}.", "{file}：不完整；其中为停止前的 {rows} 行。"),
        new("line.generated", "{file}: rows {rows}, seed {seed}.", "{file}：行数 {rows}，种子 {seed}。"),

        new("file.not-found", "there is no such file.", "没有此文件。"),
        new("file.is-folder", "is a folder, not a file.", "是文件夹，不是文件。"),
        new("file.unreadable", "cannot be read: {reason}", "无法读取：{reason}"),
        new("file.unwritable", "cannot be written: {reason}", "无法写入：{reason}"),
        new("file.unwritable-now", "is incomplete and cannot be written any more: {reason}", "不完整，且无法继续写入：{reason}"),
        new("file.exists", "already exists; give --force to overwrite it.", "已存在；加上 --force 可覆盖。"),
        new("file.is-input", "is the file being read; choose another name for --out.", "正是要读取的文件；请为 --out 另选名称。"),
        new("file.empty", "is empty; the first row must name the columns.", "为空文件；首行必须是列名。"),
        new("file.utf16", "is UTF-16; save it as UTF-8.", "为 UTF-16 编码；请另存为 UTF-8。"),

        new("line.scored", "{file}: {scored} scored, {unscored} without a score, {refused} refused.", "{file}：已评分 {scored} 行，无评分 {unscored} 行，拒绝 {refused} 行。"),

        new("usage.outcome", "give --outcome COLUMN: without what became of the accounts nothing can be measured.", "请给出 --outcome 列名：不知道账户结果就无法度量。"),
        new("usage.outcome-own", "the format \"{format}\" has its own outcome; leave --outcome away.", "格式“{format}”自带结果列；请去掉 --outcome。"),
        new("usage.score-policy", "--score takes the score from the file; leave --policy and --format away.", "--score 直接取文件中的评分；请去掉 --policy 与 --format。"),
        new("usage.by", "--by needs --score; the card of a policy has its own characteristics.", "--by 需与 --score 一起使用；策略的评分卡自带特征。"),
        new("usage.format-policy", "the format \"{format}\" feeds the policy \"{policy}\" only.", "格式“{format}”只用于策略“{policy}”。"),
    ];
}
