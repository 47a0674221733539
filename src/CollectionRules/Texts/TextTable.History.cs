namespace CollectionRules.Texts;

/// <content>History queries.</content>
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
    ];
}
