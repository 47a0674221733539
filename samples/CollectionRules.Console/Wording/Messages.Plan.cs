namespace CollectionRules.Cli.Wording;

/// <content>The command <c>plan</c>.</content>
internal static partial class Messages
{
    private static Message[] Plan =>
    [
        new("plan.title", "Schedule, amounts in {currency}", "还款计划，金额单位：{currency}"),
        new("plan.principal", "principal", "本金"),
        new("plan.rate", "nominal rate", "名义年利率"),
        new("plan.installments", "installments", "期数"),
        new("plan.installment", "installment", "每期应还"),
        new("plan.maturity", "maturity", "到期日"),
        new("plan.interest", "interest", "利息"),
        new("plan.fees", "fees", "费用"),
        new("plan.fee", "fee", "费用"),
        new("plan.total", "total", "合计"),
        new("plan.eu", "EU annual rate", "欧盟年化费率"),
        new("plan.us", "US annual rate", "美国年化利率"),
        new("plan.cn", "CN annual rate, compound", "中国年化利率（复利）"),
        new("plan.cn-simple", "CN annual rate, simple", "中国年化利率（单利）"),
        new("plan.number", "no.", "期次"),
        new("plan.due", "due", "应还日"),
        new("plan.payment", "payment", "还款额"),
        new("plan.balance", "balance", "剩余本金"),
        new("plan.offers-title", "Account {account} of case {case} at {at}, amounts in {currency}", "案件 {case} 的账户 {account}，时间 {at}，金额单位：{currency}"),
        new("plan.in-force", "in force", "现行计划"),
        new("plan.due-now", "due now", "即时应还"),
        new("plan.payments", "payments to come", "后续期数"),
        new("plan.ends", "ends", "结束日"),
        new("plan.forgiven", "forgiven", "减免"),
        new("plan.capitalized", "capitalized", "资本化"),
        new("plan.deferred", "deferred", "递延"),
        new("plan.approval", "approval by", "审批人"),
        new("plan.valid", "valid until", "有效期至"),
        new("plan.none", "No offer.", "没有方案。"),
        new("plan.refused", "Not offered", "未提供的方案"),
        new("plan.required", "is missing.", "缺少此项。"),
        new("plan.no-offers", "the policy \"{policy}\" has no offers.", "策略“{policy}”没有方案。"),
        new("plan.nothing-overdue", "there is nothing to offer for: no such account is overdue, or the case is not decided on (outcome: {outcome}).", "没有可提供方案的账户：没有逾期账户，或案件未作决策（结论：{outcome}）。"),
        new("usage.plan-terms", "the terms come from the file; leave {option} away.", "条款来自文件；请去掉 {option}。"),
    ];
}
