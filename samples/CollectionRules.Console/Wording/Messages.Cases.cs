namespace CollectionRules.Cli.Wording;

/// <content>Runs over whole case files.</content>
internal static partial class Messages
{
    private static Message[] Cases =>
    [
        new("cases.as-of", "As of", "决策时点"),
        new("cases.as-of-given", "as asked", "按参数"),
        new("cases.as-of-told", "as the file tells", "由文件给出"),
        new("cases.as-of-format", "the day of the data", "数据所属日期"),
        new("cases.no-treatment", "The ladder of the policy has no treatment: nobody is contacted.", "该策略的阶梯没有处置：不联系任何人。"),
        new("cases.as-of-clock", "the clock of this machine", "本机时钟"),
        new("cases.cases", "Cases", "案件"),
        new("cases.past-due", "Past due", "逾期金额"),
        new("cases.outstanding", "Outstanding", "未偿余额"),
        new("cases.outcomes", "What the cases come to", "案件结论"),
        new("cases.outcome", "outcome", "结论"),
        new("cases.actions", "Done now", "当前执行"),
        new("cases.channel", "channel", "渠道"),
        new("cases.by-machine", "automated", "自动"),
        new("cases.by-people", "human", "人工"),
        new("cases.dispositions", "Treatments looked at", "所考虑的处置"),
        new("cases.disposition", "disposition", "处理"),
        new("cases.reason", "reason", "原因"),
        new("cases.offers", "Offers ({made} of {all} overdue accounts have one)", "方案（{all} 个逾期账户中 {made} 个有方案）"),
        new("cases.offer", "offer", "方案"),
        new("cases.given-up", "given up", "减免"),

        new("policy.sample-consumer", "Illustrative card and ladder for consumer loans, with the rule packs of China.", "示例：消费贷款的评分卡与阶梯，附中国规则包。"),
        new("policy.sample-card-cases", "Illustrative card and ladder for the public card data set as case files; points set on its odd ids.", "示例：公开信用卡数据集（作为案件文件）的评分卡与阶梯；分值由奇数编号的账户得出。"),
        new("policy.illustrative-cases", "Illustrative: its points, stages and times are examples. Neither they nor the packs are legal advice.", "仅作示例：其分值、阶段与时间均为举例；这些内容与规则包均非法律意见。"),

        new("name.input", "standard input", "标准输入"),
        new("name.output", "standard output", "标准输出"),
        new("line.clock", "Decided as of {instant}, the clock of this machine; give --as-of for another instant.", "决策时点为 {instant}（本机时钟）；用 --as-of 指定其他时点。"),
        new("line.count-cases", "{file}: {decided} decided, {refused} refused.", "{file}：已决策 {decided} 案，拒绝 {refused} 案。"),
        new("line.speed-cases", "{cases} cases in {seconds} s ({rate} cases per second).", "{cases} 案，用时 {seconds} 秒（每秒 {rate} 案）。"),
        new("file.no-case", "is empty; it must hold a case file on each line.", "为空文件；每行必须是一个案件文件。"),
        new("file.no-row", "holds column names but no row.", "只有列名，没有数据行。"),
        new("file.no-seek", "cannot be read twice; pipe it into \"decide -\" instead.", "无法重复读取；请改为通过管道送入“decide -”。"),
        new("file.closed", "was closed before everything was written: {reason}", "在全部写出之前已关闭：{reason}"),
        new("fault.with-hint", "{message} Hint: {hint}", "{message} 提示：{hint}"),
        new("fault.at-path", "{path}: {reason}", "{path}：{reason}"),
        new("fault.at-column", "column {column}, {reason}", "第 {column} 列，{reason}"),

        new("usage.no-policy", "there is no policy \"{policy}\"; {known} are there, or the name of a JSON file.", "没有策略“{policy}”；可用：{known}，或 JSON 文件名。"),
        new("usage.policy-suggestion", "there is no policy \"{policy}\"; did you mean \"{word}\"?", "没有策略“{policy}”；是否为“{word}”？"),
        new("usage.policy-cases", "the policy \"{policy}\" decides case files; \"{file}\" is read as \"{format}\".", "策略“{policy}”用于案件文件；而“{file}”按“{format}”读取。"),
        new("usage.policy-rows", "the policy \"{policy}\" decides rows of facts, not case files.", "策略“{policy}”用于事实行，而非案件文件。"),
        new("usage.format-currency", "the format \"{format}\" holds amounts in {found}; the policy \"{policy}\" decides in {wanted}.", "格式“{format}”的金额为 {found}；而策略“{policy}”使用 {wanted}。"),
        new("usage.cases-only", "{option} is for case files only.", "{option} 仅用于案件文件。"),
        new("usage.input-plain", "decide - reads case files and writes records to standard output; leave {option} away.", "decide - 读取案件文件并将记录写到标准输出；请去掉 {option}。"),
    ];
}
