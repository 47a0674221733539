namespace CollectionRules.Texts;

/// <content>The diagnostics of repayment schedules and the reasons of relief.</content>
public static partial class TextTable
{
    private static TextEntry[] Repayment =>
    [
        new("diagnostic.CR-SCHEDULE-PRINCIPAL.message", "The principal {value} is not above zero.", "本金 {value} 不大于零。"),
        new("diagnostic.CR-SCHEDULE-PRINCIPAL.hint", "give an amount above zero with its currency.", "请给出大于零的金额及其币种。"),

        new("diagnostic.CR-SCHEDULE-ROWS.message", "There are {value} installments; 1 to {maximum} are allowed.", "期数为 {value}；允许 1 至 {maximum} 期。"),
        new("diagnostic.CR-SCHEDULE-ROWS.hint", "choose a number of installments in that range.", "请在该范围内选择期数。"),

        new("diagnostic.CR-SCHEDULE-RATE.message", "The rate {value} is not from 0% to {maximum}.", "利率 {value} 不在 0% 至 {maximum} 之间。"),
        new("diagnostic.CR-SCHEDULE-RATE.hint", "a rate is in percent per year: 1 % a month is 12.", "利率以年百分比表示：月利率 1% 即为 12。"),

        new("diagnostic.CR-SCHEDULE-FIRST-DUE.message", "The first due date {value} is not after the disbursement on {disbursed}.", "首个到期日 {value} 不晚于放款日 {disbursed}。"),
        new("diagnostic.CR-SCHEDULE-FIRST-DUE.hint", "let the first installment fall due after the money was paid out.", "请使首期到期日晚于放款日。"),

        new("diagnostic.CR-SCHEDULE-DUE-DATES.message", "There are {value} due dates for {installments} installments, or the first is not {firstDue}.", "{installments} 期对应 {value} 个到期日，或首个到期日不是 {firstDue}。"),
        new("diagnostic.CR-SCHEDULE-DUE-DATES.hint", "list one due date for each installment, beginning with the first.", "请为每一期列出一个到期日，并以首个到期日开始。"),

        new("diagnostic.CR-SCHEDULE-ROUNDING.message", "The rounding rule {value} is not a named one.", "舍入规则 {value} 不是已命名的规则。"),
        new("diagnostic.CR-SCHEDULE-ROUNDING.hint", "name the rule of the contract, such as half-up.", "请写明合同约定的规则，例如 half-up。"),

        new("diagnostic.CR-SCHEDULE-METHOD.message", "The repayment method {value} does not exist.", "还款方式 {value} 不存在。"),
        new("diagnostic.CR-SCHEDULE-METHOD.hint", "use a member of RepaymentMethod.", "请使用 RepaymentMethod 的成员。"),

        new("diagnostic.CR-SCHEDULE-AMOUNT.message", "The value {value} is not above zero.", "数值 {value} 不大于零。"),
        new("diagnostic.CR-SCHEDULE-AMOUNT.hint", "give a value above zero, or leave it out.", "请给出大于零的数值，或将其省略。"),

        new("diagnostic.CR-SCHEDULE-CURRENCY.message", "The amount {value} is not in {currency}, the currency of the principal.", "金额 {value} 与本金币种 {currency} 不一致。"),
        new("diagnostic.CR-SCHEDULE-CURRENCY.hint", "state every amount of the terms in one currency.", "请以同一币种填写所有金额。"),

        new("diagnostic.CR-SCHEDULE-BALLOON.message", "The balloon {value} is not below the principal {principal}.", "尾款 {value} 不低于本金 {principal}。"),
        new("diagnostic.CR-SCHEDULE-BALLOON.hint", "use the interest-only method where the whole principal is repaid at the end.", "若全部本金在最后一期偿还，请使用只还利息的方式。"),

        new("diagnostic.CR-SCHEDULE-GRACE.message", "There are {value} rows of grace; 0 to {maximum} are allowed.", "宽限期数为 {value}；允许 0 至 {maximum}。"),
        new("diagnostic.CR-SCHEDULE-GRACE.hint", "leave at least one row after the grace.", "宽限期之后请至少保留一期。"),

        new("diagnostic.CR-SCHEDULE-ANCHOR.message", "The anchor day {value} does not fit the frequency {frequency}.", "锚定日 {value} 与频率 {frequency} 不相符。"),
        new("diagnostic.CR-SCHEDULE-ANCHOR.hint", "use a day from 1 to 31 and a frequency of months.", "请使用 1 至 31 的日期，并采用以月为单位的频率。"),

        new("diagnostic.CR-SCHEDULE-OPTION.message", "The option \"{value}\" has no meaning for {method}; it is for {allowed}.", "选项“{value}”对 {method} 没有意义；它适用于 {allowed}。"),
        new("diagnostic.CR-SCHEDULE-OPTION.hint", "leave it out, or choose another method.", "请将其省略，或选择其他方式。"),

        new("diagnostic.CR-SCHEDULE-STEPS.message", "The steps have {value} rows together; the terms have {installments} installments.", "各阶段合计 {value} 期；条款为 {installments} 期。"),
        new("diagnostic.CR-SCHEDULE-STEPS.hint", "let the rows of the steps add up to the installments.", "请使各阶段期数之和等于总期数。"),

        new("diagnostic.CR-SCHEDULE-PATTERN.message", "No row among the {value} has a weight above zero.", "{value} 期中没有权重大于零的期。"),
        new("diagnostic.CR-SCHEDULE-PATTERN.hint", "give at least one row or month after the grace a weight.", "请为宽限期后的至少一期或一个月设定权重。"),

        new("diagnostic.CR-SCHEDULE-HOLIDAYS.message", "Among the {value} working days is one that is a holiday or no weekend day.", "{value} 个调休工作日中，有的是节假日或并非周末。"),
        new("diagnostic.CR-SCHEDULE-HOLIDAYS.hint", "name as working days only days of the weekend that are no holidays.", "调休工作日只能是不属于节假日的周末。"),

        new("diagnostic.CR-SCHEDULE-CALENDAR.message", "With the frequency {value}, row {row} falls outside the calendar or finds no business day.", "按频率 {value}，第 {row} 期超出日历范围，或附近没有营业日。"),
        new("diagnostic.CR-SCHEDULE-CALENDAR.hint", "use fewer installments, or a calendar with business days.", "请减少期数，或使用含有营业日的日历。"),

        new("diagnostic.CR-SCHEDULE-DUE-ORDER.message", "Row {row} would fall due on {value}, not after {before}.", "第 {row} 期将于 {value} 到期，不晚于 {before}。"),
        new("diagnostic.CR-SCHEDULE-DUE-ORDER.hint", "choose a longer frequency, or other business days or pay-days.", "请选择更长的频率，或其他营业日、发薪日。"),

        new("diagnostic.CR-SCHEDULE-DAY-COUNT.message", "The day count \"{value}\" cannot be used with the frequency {frequency}.", "计息方式“{value}”不能与频率 {frequency} 一起使用。"),
        new("diagnostic.CR-SCHEDULE-DAY-COUNT.hint", "choose a day count that fits the frequency.", "请选择与频率相符的计息方式。"),

        new("diagnostic.CR-SCHEDULE-NEVER-AMORTIZES.message", "The installment {value} does not pay the debt off: the interest of row {row}, due on {due}, is {interest}.", "分期金额 {value} 无法还清债务：第 {row} 期（{due} 到期）的利息为 {interest}。"),
        new("diagnostic.CR-SCHEDULE-NEVER-AMORTIZES.hint", "raise the installment above the interest, or lower the rate.", "请将分期金额提高到利息以上，或降低利率。"),

        new("diagnostic.CR-SCHEDULE-OVERFLOW.message", "With the principal {value}, an amount of the schedule does not fit.", "本金为 {value} 时，还款计划中的某个金额超出范围。"),
        new("diagnostic.CR-SCHEDULE-OVERFLOW.hint", "the payments together must stay below 2^63 minor units; lower principal, rate or term.", "各期付款合计须低于 2^63 个最小货币单位；请降低本金、利率或期限。"),

        new("reason.no-rows-left", "no installment of the plan is left to change", "还款计划中没有可调整的分期"),
        new("reason.above-maximum-term", "the plan would have more installments than allowed", "期数将超过允许的上限"),
        new("reason.date-outside-plan", "the date lies outside the open part of the plan", "该日期不在计划的未结部分之内"),
        new("reason.due-dates-do-not-rise", "due dates would not follow one another", "到期日将不再依次递增"),
        new("reason.would-not-amortize", "an installment would not cover its interest", "分期金额将不足以支付当期利息"),
        new("reason.amount-does-not-fit", "an amount of the plan would not fit", "计划中的某个金额将超出范围"),
        new("reason.terms-not-valid", "the terms of the new plan are not valid", "新计划的条款无效"),
        new("reason.payment-does-not-exceed-interest", "the payment does not cover the interest of its installment", "该笔还款不足以支付当期利息"),
        new("reason.payment-does-not-exceed-first-interest", "the payment does not exceed the interest of the first installment", "还款金额不超过首期利息"),
        new("reason.more-than-max-periods-needed", "more installments than allowed would be needed", "所需期数将超过允许的上限"),
        new("reason.nothing-to-relieve", "there is nothing to give relief for", "没有可给予纾困的款项"),
        new("reason.offer-expired", "the offer has expired", "该方案已过期"),
        new("reason.no-tier-fits", "no tier fits the days past due", "没有与逾期天数相符的档次"),
        new("reason.interest-waiver-above-authority", "more interest is waived than the authority covers", "利息减免超出授权"),
        new("reason.penalty-waiver-above-authority", "more penalty is waived than the authority covers", "罚息减免超出授权"),
        new("reason.forgiveness-above-authority", "more is given up than the authority covers", "减免总额超出授权"),
        new("reason.extension-above-authority", "more installments are added than the authority covers", "增加的期数超出授权"),
        new("reason.rate-below-authority", "the rate falls below what the authority covers", "利率低于授权下限"),
    ];
}
