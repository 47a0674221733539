namespace CollectionRules.Cli.Wording;

/// <content>Commands about one case.</content>
internal static partial class Messages
{
    private static Message[] OneCase =>
    [
        new("file.many-cases", "holds more than one case; name one with --case.", "含有多个案件；请用 --case 指定其一。"),
        new("file.case-unknown", "holds no case \"{case}\" that can be read.", "不含可读取的案件“{case}”。"),
        new("check.title", "{channel} for {purpose} about case {case} at {at}:", "案件 {case}，{channel}（目的：{purpose}），时间 {at}："),
        new("check.not-advice", "This is what the rules of the policy say, not legal advice.", "以上为策略规则的结论，并非法律意见。"),
        new("check.no-pack", "the policy \"{policy}\" has no rule pack, so that nothing says when a contact is lawful.", "策略“{policy}”没有规则包，无从判断何时可以联系。"),
        new("check.unknown", "{option}: \"{value}\" is not known here.", "{option}：此处没有“{value}”。"),
        new("check.unknown-suggestion", "{option}: \"{value}\" is not known here; did you mean \"{word}\"?", "{option}：此处没有“{value}”；是否为“{word}”？"),
    ];
}
