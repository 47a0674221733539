namespace CollectionRules.Texts;

/// <content>The diagnostics and sentences of rule packs.</content>
public static partial class TextTable
{
    private static TextEntry[] Compliance =>
    [
        new("diagnostic.CR-PACK-NAME.message", "The name \"{value}\" is not allowed for a rule pack.", "规则包名称“{value}”不被允许。"),
        new("diagnostic.CR-PACK-NAME.hint", "use 1 to 64 visible characters without white space around them.", "请使用 1 至 64 个可见字符，首尾不得有空白。"),

        new("diagnostic.CR-PACK-EMPTY.message", "The rule pack has no rule.", "该规则包没有规则。"),
        new("diagnostic.CR-PACK-EMPTY.hint", "add at least one rule.", "请至少添加一条规则。"),

        new("diagnostic.CR-PACK-RULE-TWICE.message", "Two rules have the id \"{value}\".", "有两条规则的标识都为“{value}”。"),
        new("diagnostic.CR-PACK-RULE-TWICE.hint", "give each rule an id of its own.", "请为每条规则使用各自的标识。"),

        new("diagnostic.CR-PACK-CITATION.message", "The rule \"{value}\" cites no source or clause.", "规则“{value}”没有引用来源或条款。"),
        new("diagnostic.CR-PACK-CITATION.hint", "state the source and the clause; for a rule of your own, name your policy.", "请写明来源和条款；自定规则请写明所属策略。"),

        new("diagnostic.CR-PACK-FORCE.message", "The rule is in force until {value}, which is not after {from}, when it begins.", "该规则的失效日 {value} 不晚于其生效日 {from}。"),
        new("diagnostic.CR-PACK-FORCE.hint", "correct one of the days.", "请改正其中一个日期。"),

        new("diagnostic.CR-PACK-UNSET.message", "The setting \"{value}\" of the rule pack \"{pack}\" has no value.", "规则包“{pack}”的设置“{value}”没有取值。"),
        new("diagnostic.CR-PACK-UNSET.hint", "give it with Set, or write AcceptUnset with a reason.", "请用 Set 赋值，或用 AcceptUnset 写明理由。"),

        new("diagnostic.CR-PACK-SETTING-UNKNOWN.message", "The rule pack \"{pack}\" has no setting \"{value}\".", "规则包“{pack}”没有设置“{value}”。"),
        new("diagnostic.CR-PACK-SETTING-UNKNOWN.hint", "use a setting that the pack lists.", "请使用该规则包列出的设置。"),

        new("diagnostic.CR-PACK-RULE-UNKNOWN.message", "The rule pack \"{pack}\" has no rule \"{value}\".", "规则包“{pack}”没有规则“{value}”。"),
        new("diagnostic.CR-PACK-RULE-UNKNOWN.hint", "use the id of a rule of the pack.", "请使用该规则包中的规则标识。"),

        new("diagnostic.CR-PACK-TIGHTEN.message", "The rule \"{value}\" has no single number or hours of that kind.", "规则“{value}”没有此类单一数值或时段。"),
        new("diagnostic.CR-PACK-TIGHTEN.hint", "tighten a cap, a wait, a number of persons, a plan limit or hours; otherwise add a rule.", "请收紧上限、间隔、人数、计划期限或时段；否则请添加规则。"),

        new("diagnostic.CR-LOOSENED.message", "The value {value} for \"{rule}\" is laxer than {known}, which the pack sets.", "“{rule}”的取值 {value} 比规则包设定的 {known} 更宽松。"),
        new("diagnostic.CR-LOOSENED.hint", "a pack can only be tightened.", "规则包只能收紧。"),

        new("verdict.allowed", "Allowed.", "允许。"),
        new("verdict.allowed-with-warning", "Allowed, with a warning.", "允许，但有提示。"),
        new("verdict.presumed-violation", "Presumed violation.", "推定违规。"),
        new("verdict.blocked", "Blocked.", "禁止。"),
        new("compliance.next", "{verdict} Lawful at the earliest at {next}.", "{verdict}最早可于 {next} 进行。"),
        new("compliance.never", "{verdict} Time alone does not make it lawful.", "{verdict}仅凭时间经过不会变为合法。"),
        new("compliance.finding", "{reason}. Rule {rule}; {source}; source quality: {quality}; pack {pack} {version}.", "{reason}。规则 {rule}；{source}；来源质量：{quality}；规则包 {pack} {version}。"),
        new("compliance.pack-finding", "{reason}. Pack {pack} {version}.", "{reason}。规则包 {pack} {version}。"),
        new("compliance.missing", "{reason}; missing: {missing}", "{reason}；缺少：{missing}"),
        new("source-quality.P", "full official text read", "已阅读官方全文"),
        new("source-quality.C", "single clause read", "已阅读单一条款"),
        new("source-quality.para", "official commentary, known by paraphrase", "官方评注，仅见转述"),
        new("source-quality.S", "secondary source", "二手来源"),
        new("source-quality.S1", "one secondary source, low confidence", "单一二手来源，可信度低"),
        new("source-quality.M", "from memory, unverified", "凭记忆，未核实"),
        new("source-quality.policy", "rule of the policy", "策略自定规则"),
        new("information.credit-record-effect", "An overdue debt is reported to the credit bureau as the law provides. What is reported is the overdue payment; a record of it can affect later applications for credit. Paying what is overdue ends the overdue state.", "逾期债务依法报送征信机构。报送的是逾期还款这一事实；该记录可能影响今后的信贷申请。还清逾期款项后，逾期状态即告结束。"),
    ];
}
