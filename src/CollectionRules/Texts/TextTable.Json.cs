namespace CollectionRules.Texts;

/// <content>The diagnostics of policy documents.</content>
public static partial class TextTable
{
    private static TextEntry[] Json =>
    [
        new("diagnostic.CR-POLICY-SCHEMA.message", "The document is of the format \"{value}\"; this version reads \"{expected}\".", "文档格式为“{value}”；本版本读取“{expected}”。"),
        new("diagnostic.CR-POLICY-SCHEMA.hint", "write \"{expected}\" once the document follows that format, or use a version that reads the other one.", "请在文档符合该格式后写“{expected}”，或使用可读取另一格式的版本。"),

        new("diagnostic.CR-CHOICE-MISSING.message", "None of the members {allowed} is there; exactly one must be.", "成员 {allowed} 均不存在；必须恰好有一个。"),
        new("diagnostic.CR-CHOICE-MISSING.hint", "add one of them.", "请添加其中一个。"),

        new("diagnostic.CR-CHOICE-TWICE.message", "The members {found} exclude each other; exactly one of {allowed} may be there.", "成员 {found} 相互排斥；{allowed} 中只能有一个。"),
        new("diagnostic.CR-CHOICE-TWICE.hint", "keep one of them.", "请只保留其中一个。"),

        new("diagnostic.CR-ONLY-TRUE.message", "The value \"{value}\" says nothing here; only true does.", "值“{value}”在此处没有意义；只能为 true。"),
        new("diagnostic.CR-ONLY-TRUE.hint", "write true, or leave the member out.", "请写 true，或省略该成员。"),

        new("diagnostic.CR-FACT-UNKNOWN.message", "No fact is named \"{value}\".", "没有名为“{value}”的事实。"),
        new("diagnostic.CR-FACT-UNKNOWN.hint", "declare it under \"facts\", or correct the name.", "请在“facts”中声明，或更正名称。"),

        new("diagnostic.CR-FACT-NOT-NUMBER.message", "The fact \"{value}\" is no number.", "事实“{value}”不是数字。"),
        new("diagnostic.CR-FACT-NOT-NUMBER.hint", "name a count, money or ratio fact.", "请使用计数、金额或比率事实。"),

        new("diagnostic.CR-TABLE-UNKNOWN.message", "No table is named \"{value}\".", "没有名为“{value}”的表。"),
        new("diagnostic.CR-TABLE-UNKNOWN.hint", "add it under \"tables\", or correct the name.", "请在“tables”中添加，或更正名称。"),

        new("diagnostic.CR-TABLE-UNUSED.message", "The table \"{value}\" has no part in the policy.", "表“{value}”在策略中没有被使用。"),
        new("diagnostic.CR-TABLE-UNUSED.hint", "name it where it decides, or remove it.", "请在其起作用之处引用，或删除。"),

        new("diagnostic.CR-PACK-UNKNOWN.message", "No rule pack is named \"{value}\".", "没有名为“{value}”的规则包。"),
        new("diagnostic.CR-PACK-UNKNOWN.hint", "use the id of a pack that ships, such as \"US-REGF\".", "请使用随库提供的规则包标识，例如“US-REGF”。"),

        new("diagnostic.CR-PACK-VERSION.message", "The policy was written for version {value} of the pack \"{pack}\"; this library has version {version}.", "该策略针对规则包“{pack}”的版本 {value} 编写；本库提供版本 {version}。"),
        new("diagnostic.CR-PACK-VERSION.hint", "check the policy against the new rules, then write their version.", "请对照新规则检查策略，然后写入其版本。"),

        new("diagnostic.CR-PACK-UNSAVED.message", "The rule pack \"{value}\" was changed in an order that a policy document cannot say: it tells settings first, then stricter rules.", "规则包“{value}”的更改顺序无法由策略文档表达：文档先给出设置，再给出收紧的规则。"),
        new("diagnostic.CR-PACK-UNSAVED.hint", "give or accept every setting before rules are tightened.", "请先给出或接受所有设置，再收紧规则。"),

        new("diagnostic.CR-RULE-FLOORS.message", "The class begins after {value} days, which is not later than {before}; floors ascend by days.", "该类别自超过 {value} 天起，不晚于 {before} 天；下限须按天数递增。"),
        new("diagnostic.CR-RULE-FLOORS.hint", "order the classes from better to worse.", "请将类别由好到差排列。"),

        new("diagnostic.CR-LIMIT-PARTS.message", "The expression has more than {limit} parts or nests more than {depth} deep.", "该表达式超过 {limit} 个部分，或嵌套超过 {depth} 层。"),
        new("diagnostic.CR-LIMIT-PARTS.hint", "name sets of values in one leaf, or split the row or bin.", "请在一个叶子中列出多个取值，或拆分该行或分箱。"),
    ];
}
