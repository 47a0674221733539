namespace CollectionRules.Texts;

/// <content>History queries, contexts and sources of facts.</content>
public static partial class TextTable
{
    private static TextEntry[] History =>
    [
        new("diagnostic.CR-HISTORY-KIND.message", "There is no kind of event \"{value}\".", "没有事件种类“{value}”。"),
        new("diagnostic.CR-HISTORY-KIND.hint", "use a kind such as contact-attempted, visit-recorded or promise-broken.", "请使用 contact-attempted、visit-recorded 或 promise-broken 之类的事件种类。"),

        new("diagnostic.CR-HISTORY-FIELD.message", "The field \"{value}\" is missing in every event of {kinds}.", "{kinds} 的事件都没有字段“{value}”。"),
        new("diagnostic.CR-HISTORY-FIELD.hint", "use a field of these kinds, or ask for a kind that has it.", "请使用这些事件种类具有的字段，或改用具有该字段的事件种类。"),

        new("diagnostic.CR-HISTORY-WORD.message", "The field \"{field}\" is never \"{value}\"; it is one of {allowed}.", "字段“{field}”不会是“{value}”；它只能是 {allowed} 之一。"),
        new("diagnostic.CR-HISTORY-WORD.hint", "use one of these words.", "请使用其中一个词。"),

        new("diagnostic.CR-HISTORY-WORDS.message", "The condition on \"{value}\" names no word that the field can have.", "对“{value}”的条件没有列出该字段可能的词。"),
        new("diagnostic.CR-HISTORY-WORDS.hint", "name at least one word; for a number give a range.", "请至少列出一个词；数字字段请给出区间。"),

        new("diagnostic.CR-HISTORY-NUMBER.message", "The field \"{value}\" is no number.", "字段“{value}”不是数字。"),
        new("diagnostic.CR-HISTORY-NUMBER.hint", "use amount, duration, rating, score or model-value, or name words instead.", "请使用 amount、duration、rating、score 或 model-value，或改为列出词。"),

        new("diagnostic.CR-HISTORY-RANGE.message", "The range \"{value}\" is empty or has no end.", "区间“{value}”为空或没有端点。"),
        new("diagnostic.CR-HISTORY-RANGE.hint", "give at least one end, and the smaller one first.", "请至少给出一个端点，且较小的在前。"),

        new("diagnostic.CR-HISTORY-ZONE.message", "The zone \"{value}\" is not known.", "时区“{value}”未知。"),
        new("diagnostic.CR-HISTORY-ZONE.hint", "use debtor, business, an IANA id or an offset such as +08:00.", "请使用 debtor、business、IANA 时区名或 +08:00 之类的偏移。"),

        new("diagnostic.CR-LIMIT-HISTORY.message", "The history query has {value} conditions, words and kinds; at most 1,000 are allowed.", "该历史查询有 {value} 个条件、词和事件种类；最多允许 1,000 个。"),
        new("diagnostic.CR-LIMIT-HISTORY.hint", "shorten its lists.", "请缩短其列表。"),

        new("diagnostic.CR-CONTEXT-NAME.message", "The name \"{value}\" is not allowed in a context.", "上下文中不允许使用名称“{value}”。"),
        new("diagnostic.CR-CONTEXT-NAME.hint", "use 1 to 256 visible characters without white space around them.", "请使用 1 至 256 个可见字符，首尾不得有空白。"),

        new("diagnostic.CR-CONTEXT-TWICE.message", "The name \"{value}\" stands twice in the context.", "名称“{value}”在上下文中出现两次。"),
        new("diagnostic.CR-CONTEXT-TWICE.hint", "name each once; a rate has one value from a day on.", "每个名称只出现一次；同一利率自同一日起只有一个值。"),

        new("diagnostic.CR-CONTEXT-PROPOSAL.message", "The proposed action \"{value}\" has no channel or no purpose.", "建议的动作“{value}”缺少渠道或目的。"),
        new("diagnostic.CR-CONTEXT-PROPOSAL.hint", "give both.", "请给出两者。"),

        new("diagnostic.CR-FACT-SOURCE.message", "The fact \"{value}\" has no source.", "事实“{value}”没有来源。"),
        new("diagnostic.CR-FACT-SOURCE.hint", "use a fact of the catalog as it is defined there, or say where its value comes from: an attribute, a history query, a model, a signal, day bands or a field of the case.", "请使用目录中定义的事实，或说明其取值来源：属性、历史查询、模型、信号、逾期天数分档或案件字段。"),

        new("diagnostic.CR-FACT-SOURCE-FIT.message", "The source of the fact \"{value}\" does not fit it: {reason}.", "事实“{value}”的来源与其不符：{reason}。"),
        new("diagnostic.CR-FACT-SOURCE-FIT.hint", "correct the source or the fact.", "请更正来源或该事实。"),
        new("fact-source.phase", "it is not of the phase case or is derived", "它不属于“案件”阶段，或为派生事实"),
        new("fact-source.bands", "its values are not the names of the bands in their order", "其取值不是各分档名称的顺序列表"),
        new("fact-source.number", "the source gives a number and the fact is none", "来源给出数字，而该事实不是数字"),
        new("fact-source.word", "the source gives words and the fact is no category", "来源给出词，而该事实不是类别"),
        new("fact-source.flag", "the source gives yes or no and the fact is no flag", "来源给出是否，而该事实不是标志"),
        new("fact-source.none", "it names a special code that the fact does not declare", "它使用了该事实未声明的特殊代码"),
        new("fact-source.fallback", "the fallback is no value of the fact", "后备值不是该事实的取值"),
        new("fact-source.keys", "it counts by a number or collector, which a case has not", "它按号码或催收员计数，而案件层面没有这些"),

        new("diagnostic.CR-FACT-SOURCE-TWICE.message", "The fact \"{value}\" has two sources.", "事实“{value}”有两个来源。"),
        new("diagnostic.CR-FACT-SOURCE-TWICE.hint", "keep one of them.", "请保留其中一个。"),

        new("diagnostic.CR-FACT-OVERFLOW.message", "The value of \"{fact}\" is beyond what a number can hold.", "“{fact}”的值超出数字可保存的范围。"),
        new("diagnostic.CR-FACT-OVERFLOW.hint", "correct the amounts of the case file.", "请更正案件文件中的金额。"),

        new("diagnostic.CR-PROTECTED.message", "The fact \"{value}\" is a protected attribute.", "事实“{value}”是受保护的属性。"),
        new("diagnostic.CR-PROTECTED.hint", "sex, marital status, ethnicity, religion, age and family role decide nothing in a policy; read economic facts instead.", "性别、婚姻状况、民族、宗教、年龄和家庭角色不得影响策略；请改用经济事实。"),
    ];
}
