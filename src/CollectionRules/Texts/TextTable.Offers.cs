namespace CollectionRules.Texts;

/// <content>The diagnostics and reasons of offers.</content>
public static partial class TextTable
{
    private static TextEntry[] Offers =>
    [
        new("diagnostic.CR-OFFERS-EMPTY.message", "The catalog has no offer.", "方案目录中没有方案。"),
        new("diagnostic.CR-OFFERS-EMPTY.hint", "add at least one offer.", "请至少添加一个方案。"),

        new("diagnostic.CR-LIMIT-OFFERS.message", "The catalog has {value} offers; at most {maximum} are allowed.", "方案目录有 {value} 个方案；最多允许 {maximum} 个。"),
        new("diagnostic.CR-LIMIT-OFFERS.hint", "remove or join offers.", "请删除或合并方案。"),

        new("diagnostic.CR-OFFER-ID.message", "The id \"{value}\" is not allowed for an offer; words of a to z and 0 to 9 joined by single hyphens are.", "方案标识“{value}”不被允许；允许由 a 至 z、0 至 9 组成并以单个连字符连接的词。"),
        new("diagnostic.CR-OFFER-ID.hint", "write an id such as \"term-extension\".", "请写成“term-extension”这样的标识。"),

        new("diagnostic.CR-OFFER-TWICE.message", "Two offers have the id \"{value}\".", "两个方案使用了同一标识“{value}”。"),
        new("diagnostic.CR-OFFER-TWICE.hint", "name the second one.", "请为第二个方案另行命名。"),

        new("diagnostic.CR-OFFER-UNSET.message", "The offer does not say \"{setting}\".", "方案没有给出“{setting}”。"),
        new("diagnostic.CR-OFFER-UNSET.hint", "say how much it gives.", "请写明方案给予多少。"),

        new("diagnostic.CR-OFFER-SETTING.message", "The setting \"{setting}\" is {value}; {minimum} to {maximum} is allowed.", "设置“{setting}”为 {value}；允许 {minimum} 至 {maximum}。"),
        new("diagnostic.CR-OFFER-SETTING.hint", "choose a value in that range.", "请在该范围内取值。"),

        new("diagnostic.CR-OFFER-TIER-TWICE.message", "Two tiers of the settlement begin at {value} days past due.", "和解方案有两档均自逾期 {value} 天起。"),
        new("diagnostic.CR-OFFER-TIER-TWICE.hint", "keep one of them.", "请只保留其中一档。"),

        new("diagnostic.CR-OFFER-ROLE.message", "The role \"{value}\" is not allowed or there twice.", "角色“{value}”不被允许或重复出现。"),
        new("diagnostic.CR-OFFER-ROLE.hint", "write each role once, as words joined by hyphens.", "请将每个角色写一次，用连字符连接词语。"),

        new("diagnostic.CR-OFFER-TABLE.message", "The table \"{value}\" does not decide one flag by one row.", "决策表“{value}”不是以一行决定一个是否标志。"),
        new("diagnostic.CR-OFFER-TABLE.hint", "give it one flag as its output, and a hit policy of one row.", "请使其只输出一个是否标志，并采用单行命中策略。"),

        new("diagnostic.CR-OFFER-DEAD.message", "The offer \"{value}\" can never be made: its conditions exclude each other.", "方案“{value}”永远不会成立：其条件互相排斥。"),
        new("diagnostic.CR-OFFER-DEAD.hint", "check the bounds of its conditions.", "请检查其条件的界限。"),

        new("reason.condition-not-met", "a condition of the offer does not hold", "方案的条件未满足"),
        new("reason.condition-unknown", "a condition of the offer cannot be told, since a fact is missing", "因缺少事实，无法判断方案的条件"),
        new("reason.facts-not-valid", "the facts are not valid", "事实无效"),
        new("reason.table-declines", "the table of the offer declines", "方案的决策表不予通过"),
        new("reason.not-in-catalog", "the policy has no such offer", "策略中没有此类方案"),
        new("reason.not-among-best", "better offers fill the number that may be made", "更优的方案已达可提供的数量"),
        new("reason.above-every-authority", "no authority covers it", "超出所有授权"),
        new("reason.budget-unknown", "the budget of the household is not known", "家庭收支情况未知"),
        new("reason.shorter-than-a-period", "it is shorter than one period of the plan", "短于还款计划的一期"),
        new("reason.rate-not-higher", "the contract has no higher rate than the lowest one offered", "合同利率不高于所提供的最低利率"),
        new("reason.re-age-history-unknown", "it is not known since when the account is on the books", "不知道账户的开立日期"),
        new("reason.nothing-outstanding", "nothing is unpaid", "没有未还款项"),
        new("reason.rate-absent", "the contract names no rate", "合同未约定利率"),
        new("reason.principal-absent", "the contract names no principal", "合同未载明本金"),
        new("reason.due-items-incomplete", "the due items do not repay the principal", "应还明细不足以偿还本金"),
        new("reason.due-dates-irregular", "the due dates follow no frequency", "到期日没有固定周期"),
        new("reason.interest-not-reproduced", "rate and day count do not give the interest of the due items", "利率与计息方式不能得出应还明细中的利息"),
        new("reason.fees-to-come", "fees are due with installments to come", "未到期的分期含有费用"),
    ];
}
