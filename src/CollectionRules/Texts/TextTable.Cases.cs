namespace CollectionRules.Texts;

/// <content>The diagnostics of case files.</content>
public static partial class TextTable
{
    private static TextEntry[] Cases =>
    [
        new("case.none", "none", "无"),
        new("case.event", "event", "事件"),
        new("band.start", "the start", "起点"),
        new("band.end", "the end", "终点"),

        new("diagnostic.CR-CASE-SCHEMA.message", "The schema \"{value}\" is not known.", "架构“{value}”未知。"),
        new("diagnostic.CR-CASE-SCHEMA.hint", "write \"collectionrules-case/1\".", "请写“collectionrules-case/1”。"),

        new("diagnostic.CR-CASE-UNKNOWN-CURRENCY.message", "The currency \"{value}\" is not known.", "货币“{value}”未知。"),
        new("diagnostic.CR-CASE-UNKNOWN-CURRENCY.hint", "write an ISO 4217 code such as \"CNY\", or state \"currencyDecimals\" for a code of your own.", "请写 ISO 4217 代码（如“CNY”），自定义代码须注明“currencyDecimals”。"),

        new("diagnostic.CR-CASE-FORM.message", "\"{value}\" has not the form of its value.", "“{value}”不符合该值的格式。"),
        new("diagnostic.CR-CASE-FORM.hint", "write it as for example \"{example}\".", "请按此例书写：“{example}”。"),

        new("diagnostic.CR-CASE-ZONE.message", "The zone \"{value}\" is not known.", "时区“{value}”未知。"),
        new("diagnostic.CR-CASE-ZONE.hint", "write an IANA id such as \"Asia/Shanghai\", or an offset such as \"+08:00\".", "请写 IANA 时区名（如“Asia/Shanghai”）或偏移量（如“+08:00”）。"),

        new("diagnostic.CR-CASE-DUPLICATE.message", "\"{value}\" stands twice.", "“{value}”重复出现。"),
        new("diagnostic.CR-CASE-DUPLICATE.hint", "give each its own id, and name each once.", "请为每项使用各自的标识，且只写一次。"),

        new("diagnostic.CR-CASE-ACCOUNT.message", "The account \"{value}\" is not known; the case has {allowed}.", "账户“{value}”未知；本案件有：{allowed}。"),
        new("diagnostic.CR-CASE-ACCOUNT.hint", "name an account of the case.", "请写本案件中的账户。"),

        new("diagnostic.CR-CASE-PERSON.message", "The person \"{value}\" is not known; the case has {allowed}.", "人员“{value}”未知；本案件有：{allowed}。"),
        new("diagnostic.CR-CASE-PERSON.hint", "name a person of the case.", "请写本案件中的人员。"),

        new("diagnostic.CR-CASE-DUE-ITEM.message", "The account \"{account}\" has no due item \"{value}\".", "账户“{account}”没有应还项“{value}”。"),
        new("diagnostic.CR-CASE-DUE-ITEM.hint", "name a due item of the contract or of an earlier event.", "请写合同或此前事件中的应还项。"),

        new("diagnostic.CR-CASE-CURRENCY.message", "The amount {value} is not in {currency}.", "金额 {value} 的货币不是 {currency}。"),
        new("diagnostic.CR-CASE-CURRENCY.hint", "a case has one currency: convert the amount, or open another case.", "一个案件只有一种货币：请换算金额或另立案件。"),

        new("diagnostic.CR-CASE-AMOUNT.message", "The amount {value} is too low; the least allowed is {minimum}.", "金额 {value} 过低；最低为 {minimum}。"),
        new("diagnostic.CR-CASE-AMOUNT.hint", "correct the amount; what was taken back is an event of its own.", "请更正金额；退回的款项应另记为事件。"),

        new("diagnostic.CR-CASE-DECIMALS.message", "The amount {value} cannot be kept in {currency}.", "金额 {value} 无法以 {currency} 表示。"),
        new("diagnostic.CR-CASE-DECIMALS.hint", "use no more decimals than the currency has.", "小数位数不得超过该货币的小数位数。"),

        new("diagnostic.CR-CASE-ALLOCATION.message", "The parts sum to {value}, but the payment is {amount}.", "各部分合计为 {value}，而付款为 {amount}。"),
        new("diagnostic.CR-CASE-ALLOCATION.hint", "allocate the whole payment, or leave the parts out.", "请分配全部款项，或不写各部分。"),

        new("diagnostic.CR-CASE-ORDER.message", "{value} lies before {earliest}, which it follows.", "{value} 早于其应在之后的 {earliest}。"),
        new("diagnostic.CR-CASE-ORDER.hint", "correct one of the two.", "请更正其中之一。"),

        new("diagnostic.CR-CASE-RECORDED-EARLY.message", "The event was recorded at {value}, before it occurred at {occurred}.", "事件记录于 {value}，早于其发生时间 {occurred}。"),
        new("diagnostic.CR-CASE-RECORDED-EARLY.hint", "correct one of the two; a planned act is an event of the day it was planned.", "请更正其中之一；计划中的行为应记为制定计划当天的事件。"),

        new("diagnostic.CR-CASE-CONFLICT.message", "An event with the id \"{value}\" was recorded that says something else.", "标识为“{value}”的事件已有记录，但内容不同。"),
        new("diagnostic.CR-CASE-CONFLICT.hint", "give the new event an id of its own; what was wrong is set right by a later event.", "请为新事件使用新的标识；错误应由后续事件更正。"),

        new("diagnostic.CR-CASE-REFERENCE.message", "No {kind} with the id \"{value}\" was recorded before.", "此前没有记录标识为“{value}”的 {kind}。"),
        new("diagnostic.CR-CASE-REFERENCE.hint", "record first what the event refers to, or correct the id.", "请先记录所引用的事件，或更正标识。"),

        new("diagnostic.CR-CASE-ENDED.message", "\"{value}\" was ended already by \"{by}\".", "“{value}”已由“{by}”结束。"),
        new("diagnostic.CR-CASE-ENDED.hint", "remove the event: a thing ends once.", "请删除该事件：一件事只结束一次。"),

        new("diagnostic.CR-CASE-STATE.message", "The event contradicts the state of \"{value}\"; the last event on it is {last} \"{id}\".", "该事件与“{value}”的状态矛盾；最近的相关事件为 {last}“{id}”。"),
        new("diagnostic.CR-CASE-STATE.hint", "record what happened in between, or remove the event.", "请补记其间发生的事件，或删除该事件。"),

        new("diagnostic.CR-CASE-FOUR-EYES.message", "\"{value}\" approves what \"{value}\" proposed.", "“{value}”批准了自己提出的事项。"),
        new("diagnostic.CR-CASE-FOUR-EYES.hint", "let somebody else approve it.", "请由他人批准。"),

        new("diagnostic.CR-CASE-DATE.message", "The date {value} is outside the years that a case may name here, {minimum} to {maximum}.", "日期 {value} 超出案件允许的年份范围（{minimum} 至 {maximum}）。"),
        new("diagnostic.CR-CASE-DATE.hint", "correct the date.", "请更正日期。"),

        new("diagnostic.CR-CASE-SUM.message", "The amounts of the case sum to {value}, more than the {maximum} that can be kept.", "案件金额合计为 {value}，超出可保存的上限 {maximum}。"),
        new("diagnostic.CR-CASE-SUM.hint", "correct the amounts; one of them is likely wrong.", "请更正金额，其中可能有误。"),

        new("diagnostic.CR-LIMIT-EVENTS.message", "The event \"{value}\" is one too many; a case has at most 100000 events.", "事件“{value}”超出上限；一个案件最多 100000 个事件。"),
        new("diagnostic.CR-LIMIT-EVENTS.hint", "open another case, or keep fewer events.", "请另立案件或减少事件。"),

        new("diagnostic.CR-BAND-EMPTY.message", "The table has no row.", "该表没有任何行。"),
        new("diagnostic.CR-BAND-EMPTY.hint", "add a row from day 0 on.", "请添加从第 0 天起的行。"),

        new("diagnostic.CR-BAND-NAME.message", "The name \"{value}\" is no id or stands twice.", "名称“{value}”不是有效标识或重复。"),
        new("diagnostic.CR-BAND-NAME.hint", "give each row a name of its own.", "请为每行使用各自的名称。"),

        new("diagnostic.CR-BAND-ORDER.message", "The row \"{value}\" begins at day {from} but ends at day {to}.", "行“{value}”从第 {from} 天开始，却在第 {to} 天结束。"),
        new("diagnostic.CR-BAND-ORDER.hint", "let it end at day {from} or later.", "请让其在第 {from} 天或之后结束。"),

        new("diagnostic.CR-BAND-GAP.message", "The days {from} to {to} belong to no row: they lie between {before} and {after}.", "第 {from} 至 {to} 天不属于任何行：位于{before}与{after}之间。"),
        new("diagnostic.CR-BAND-GAP.hint", "let one of the two take them.", "请将其归入其中一行。"),

        new("diagnostic.CR-BAND-OVERLAP.message", "The days {from} to {to} belong to both \"{value}\" and \"{other}\".", "第 {from} 至 {to} 天同时属于“{value}”和“{other}”。"),
        new("diagnostic.CR-BAND-OVERLAP.hint", "let \"{value}\" end before \"{other}\" begins.", "请让“{value}”在“{other}”开始前结束。"),
    ];
}
