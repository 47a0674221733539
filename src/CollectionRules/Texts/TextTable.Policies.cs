namespace CollectionRules.Texts;

/// <content>Whole policies and the decisions of cases.</content>
public static partial class TextTable
{
    private static TextEntry[] Policies =>
    [
        new("diagnostic.CR-POLICY-ID.message", "The policy's id \"{value}\" is not allowed; a letter, then letters, digits, -, _ or ., at most 64 characters are.", "策略标识“{value}”不被允许；应以字母开头，后接字母、数字、-、_ 或 .，最多 64 个字符。"),
        new("diagnostic.CR-POLICY-ID.hint", "choose an id such as consumer-installment.", "请选用如 consumer-installment 的标识。"),
        new("diagnostic.CR-POLICY-VERSION.message", "The policy's version \"{value}\" is not allowed; 1 to 64 letters, digits, ., -, _ or + are.", "策略版本“{value}”不被允许；应为 1 至 64 个字母、数字、.、-、_ 或 +。"),
        new("diagnostic.CR-POLICY-VERSION.hint", "choose a version such as 2026.11.", "请选用如 2026.11 的版本。"),
        new("diagnostic.CR-POLICY-CURRENCY.message", "The policy names no currency.", "策略未指明货币。"),
        new("diagnostic.CR-POLICY-CURRENCY.hint", "name the currency of its amounts, such as In(Currency.CNY).", "请指明金额的货币，例如 In(Currency.CNY)。"),
        new("diagnostic.CR-POLICY-EMPTY.message", "The policy has neither a card nor a ladder, so that it decides nothing.", "策略既没有评分卡也没有阶梯，不作任何决定。"),
        new("diagnostic.CR-POLICY-EMPTY.hint", "add a card with Score or a ladder with Escalate.", "请用 Score 添加评分卡，或用 Escalate 添加阶梯。"),
        new("diagnostic.CR-POLICY-GATE.message", "The policy proposes contacts but has no rule pack that judges them.", "策略提议联系，但没有用于判断其合法性的规则包。"),
        new("diagnostic.CR-POLICY-GATE.hint", "add the packs of the place with Comply.", "请用 Comply 添加当地的规则包。"),
        new("diagnostic.CR-DECISION-CURRENCY.message", "The case is in {value}, but the policy decides cases in {expected}.", "案件的货币为 {value}，而策略只决定货币为 {expected} 的案件。"),
        new("diagnostic.CR-DECISION-CURRENCY.hint", "use a policy of that currency.", "请使用该货币的策略。"),

        new("reason.no-contact-point", "no contact point for the channel", "该渠道没有可用的联系方式"),
        new("reason.not-in-stage", "the stage has no treatment by this channel", "该阶段没有此渠道的措施"),
        new("reason.not-on-ladder", "the case is in no stage", "案件不在任何阶段"),
        new("reason.undecided", "the case could not be decided", "案件无法决定"),
        new("reason.done-now", "to be done now", "现在执行"),
        new("reason.fact-at-fault", "a fact is at fault", "事实有误"),
        new("reason.channel-unknown", "the policy does not know the channel", "策略不认识该渠道"),
        new("reason.no-rule-pack", "the policy has no rule pack", "策略没有规则包"),
        new("reason.advice-taken", "advised, and nothing speaks against it", "有此建议，且无反对理由"),
        new("reason.current", "not due", "未到期"),
        new("reason.pre-due", "due soon", "即将到期"),
        new("reason.closed", "closed", "已结清"),
        new("reason.overdue", "overdue", "逾期"),
        new("reason.allow", "allowed", "允许"),
        new("reason.defer", "later", "推迟"),
        new("reason.deny", "refused", "拒绝"),
        new("reason.not-needed", "not needed", "无需"),

        new("explanation.case-decision", "Case {case} under policy {policy} {version} at {as-of}: {status}.", "案件 {case}，策略 {policy} {version}，时点 {as-of}：{status}。"),
        new("explanation.standing", "{state}, {days} days past due, past due {past-due}, outstanding {outstanding}.", "{state}，逾期 {days} 天，逾期金额 {past-due}，未偿余额 {outstanding}。"),
        new("explanation.score-given", "Score {score}, grade {grade}.", "评分 {score}，等级 {grade}。"),
        new("explanation.score-missing", "No score, grade {grade}.", "无评分，等级 {grade}。"),
        new("explanation.score-reason", "Reason {rank}: {text} ({points} points short).", "原因 {rank}：{text}（相差 {points} 分）。"),
        new("explanation.treatment", "{channel} for {purpose}: {disposition}, {reason}.", "{channel}（目的：{purpose}）：{disposition}，{reason}。"),
        new("explanation.treatment-advice", "Advised by {source}.", "由 {source} 建议。"),
        new("explanation.treatment-finding", "{finding}", "{finding}"),
        new("explanation.treatment-next", "Earliest {instant}.", "最早 {instant}。"),
        new("explanation.event-to-record", "To record: {kind}.", "待记录：{kind}。"),
        new("explanation.case-fault", "{message}", "{message}"),
        new("channel-answer.done-now", "{channel}: to be done now ({reason}).", "{channel}：现在执行（{reason}）。"),
        new("channel-answer.later", "{channel}: not now, {reason}; earliest {instant}.", "{channel}：现在不行，{reason}；最早 {instant}。"),
        new("channel-answer.no", "{channel}: not now, {reason}; time alone does not change it.", "{channel}：现在不行，{reason}；仅靠时间不会改变。"),
        new("channel-answer.not-needed", "{channel}: not now, {reason}.", "{channel}：现在不用，{reason}。"),
    ];
}
