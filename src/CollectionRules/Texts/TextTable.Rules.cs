namespace CollectionRules.Texts;

/// <content>The diagnostics of facts, conditions, cells and tables.</content>
public static partial class TextTable
{
    private static TextEntry[] Rules =>
    [
        new("diagnostic.CR-FACT-NAME.message", "The name \"{value}\" is not allowed for a fact.", "事实名称“{value}”不被允许。"),
        new("diagnostic.CR-FACT-NAME.hint", "begin with a letter, go on with letters, digits, \"-\", \"_\" or \".\", at most 64 characters.", "请以字母开头，后接字母、数字、“-”、“_”或“.”，最多 64 个字符。"),

        new("diagnostic.CR-FACT-DECIMALS.message", "The fact \"{fact}\" declares {value} decimals.", "事实“{fact}”声明了 {value} 位小数。"),
        new("diagnostic.CR-FACT-DECIMALS.hint", "money and ratios may have 0 to 9 decimals, other kinds have 0.", "金额和比率可有 0 至 9 位小数，其他类型为 0 位。"),

        new("diagnostic.CR-FACT-DOMAIN.message", "The domain {value} of the fact \"{fact}\" is empty.", "事实“{fact}”的取值范围 {value} 为空。"),
        new("diagnostic.CR-FACT-DOMAIN.hint", "put the smaller end first.", "请把较小的一端写在前面。"),

        new("diagnostic.CR-FACT-STEP.message", "The step {value} of the fact \"{fact}\" is not above 0 or has more decimals than the fact.", "事实“{fact}”的步长 {value} 不大于 0，或小数位多于该事实。"),
        new("diagnostic.CR-FACT-STEP.hint", "use a step such as 1 or 0.01, or more decimals.", "请使用 1 或 0.01 之类的步长，或增加小数位。"),

        new("diagnostic.CR-FACT-VALUES.message", "The category \"{fact}\" has {value} values.", "类别“{fact}”有 {value} 个取值。"),
        new("diagnostic.CR-FACT-VALUES.hint", "list 1 to 10,000 values.", "请列出 1 至 10,000 个取值。"),

        new("diagnostic.CR-FACT-SPECIALS.message", "The fact \"{fact}\" declares {value} special codes.", "事实“{fact}”声明了 {value} 个特殊代码。"),
        new("diagnostic.CR-FACT-SPECIALS.hint", "numbers and dates may have up to 16; for a category add a value, for a flag let it be missing.", "数字和日期最多 16 个；类别请增加取值，标志请允许缺失。"),

        new("diagnostic.CR-FACT-OPTION.message", "The option {value} does not fit the fact \"{fact}\".", "选项 {value} 不适用于事实“{fact}”。"),
        new("diagnostic.CR-FACT-OPTION.hint", "numbers and dates take a domain and, unless derived, a step; categories take open values.", "数字和日期可有取值范围；非派生者可有步长；类别可开放取值。"),

        new("diagnostic.CR-FACT-SPECIAL-NUMBER.message", "The number {value} cannot stand for the special code \"{special}\" of \"{fact}\".", "数字 {value} 不能代表“{fact}”的特殊代码“{special}”。"),
        new("diagnostic.CR-FACT-SPECIAL-NUMBER.hint", "use a number for one special code only, and only on a given number; elsewhere declare the code without a number.", "一个数字只能代表一个特殊代码，且仅限给定的数字事实；其他情形请声明不带数字的代码。"),

        new("diagnostic.CR-FACT-WORD.message", "The word \"{value}\" of the fact \"{fact}\" is empty, reserved or there twice.", "事实“{fact}”的词“{value}”为空、为保留字或重复出现。"),
        new("diagnostic.CR-FACT-WORD.hint", "use each word once, and not \"missing\", \"null\" or, where the list is open, \"other\".", "每个词只用一次，且不得为“missing”“null”；列表开放时也不得为“other”。"),

        new("diagnostic.CR-FACT-CONFLICT.message", "Two different facts are named \"{value}\".", "有两个不同的事实都名为“{value}”。"),
        new("diagnostic.CR-FACT-CONFLICT.hint", "rename one of them, or use one definition in both places.", "请重命名其中一个，或两处使用同一定义。"),

        new("diagnostic.CR-FACT-DERIVATION.message", "The derived fact \"{fact}\" rests on \"{value}\", which is derived itself or known too late.", "派生事实“{fact}”依赖“{value}”，后者本身是派生的，或得知过晚。"),
        new("diagnostic.CR-FACT-DERIVATION.hint", "derive from given facts of the phase case.", "请仅由“案件”阶段给定的事实派生。"),

        new("diagnostic.CR-BOUND-DECIMALS.message", "The bound {value} on \"{fact}\" has more than {decimals} decimals.", "“{fact}”的界限 {value} 超过 {decimals} 位小数。"),
        new("diagnostic.CR-BOUND-DECIMALS.hint", "write fewer decimals, or declare more on the fact.", "请减少小数位，或在事实上声明更多小数位。"),

        new("diagnostic.CR-BOUND-RANGE.message", "The bound {value} on \"{fact}\" is too large to be compared exactly.", "“{fact}”的界限 {value} 过大，无法精确比较。"),
        new("diagnostic.CR-BOUND-RANGE.hint", "use a smaller bound, or declare fewer decimals on the fact.", "请使用较小的界限，或在事实上声明更少小数位。"),

        new("diagnostic.CR-PHASE.message", "The fact \"{value}\" belongs to the phase {phase}, which does not fit here.", "事实“{value}”属于阶段 {phase}，不能用在此处。"),
        new("diagnostic.CR-PHASE.hint", "read facts of earlier phases than the output; an output is of the phase scored, staged, offered or gated.", "请读取早于输出的阶段的事实；输出的阶段为 scored、staged、offered 或 gated。"),

        new("diagnostic.CR-NOT-MISSING.message", "The fact \"{fact}\" is never missing, so \"{value}\" holds for no row.", "事实“{fact}”从不缺失，因此“{value}”对任何行都不成立。"),
        new("diagnostic.CR-NOT-MISSING.hint", "remove it, or declare the fact optional.", "请删除，或把该事实声明为可缺失。"),

        new("diagnostic.CR-WRONG-KIND.message", "The range {value} does not fit the fact \"{fact}\", which is no number or date.", "区间 {value} 不适用于事实“{fact}”，它不是数字或日期。"),
        new("diagnostic.CR-WRONG-KIND.hint", "name its values instead.", "请改为列出其取值。"),

        new("diagnostic.CR-EMPTY-RANGE.message", "The range {value} on \"{fact}\" is empty.", "“{fact}”的区间 {value} 为空。"),
        new("diagnostic.CR-EMPTY-RANGE.hint", "put the smaller end first and include at least one end.", "请把较小的一端写在前面，并至少包含一端。"),

        new("diagnostic.CR-UNKNOWN-VALUE.message", "The fact \"{fact}\" has no value \"{value}\".", "事实“{fact}”没有取值“{value}”。"),
        new("diagnostic.CR-UNKNOWN-VALUE.hint", "use one of the declared values.", "请使用已声明的取值。"),

        new("diagnostic.CR-UNKNOWN-SPECIAL.message", "The fact \"{fact}\" has no special code \"{value}\".", "事实“{fact}”没有特殊代码“{value}”。"),
        new("diagnostic.CR-UNKNOWN-SPECIAL.hint", "declare it on the fact, or use one that is declared.", "请在事实上声明它，或使用已声明的代码。"),

        new("diagnostic.CR-CELL-SYNTAX.message", "The cell \"{value}\" has {found} at column {column} where {expected} is expected.", "单元格“{value}”第 {column} 列为{found}，此处应为{expected}。"),
        new("diagnostic.CR-CELL-SYNTAX.hint", "write -, a comparison such as >= 90, a range such as [1..30], a value, a comma list of these, or not(...).", "请写 -、比较（如 >= 90）、区间（如 [1..30]）、取值、以逗号分隔的列表，或 not(...)。"),

        new("diagnostic.CR-CELL-NUMBER.message", "The text \"{value}\" is not a number of \"{fact}\".", "文本“{value}”不是“{fact}”的数字。"),
        new("diagnostic.CR-CELL-NUMBER.hint", "write digits with a point, such as 1250.50.", "请写数字和小数点，例如 1250.50。"),

        new("diagnostic.CR-CELL-DIGITS.message", "The number \"{value}\" on \"{fact}\" cannot be kept exactly.", "“{fact}”的数字“{value}”无法精确保存。"),
        new("diagnostic.CR-CELL-DIGITS.hint", "write it with fewer digits.", "请减少位数。"),

        new("diagnostic.CR-CELL-DATE.message", "The text \"{value}\" is not a date of \"{fact}\".", "文本“{value}”不是“{fact}”的日期。"),
        new("diagnostic.CR-CELL-DATE.hint", "write an existing day as 2026-11-22 or date(\"2026-11-22\").", "请写存在的日期，例如 2026-11-22 或 date(\"2026-11-22\")。"),

        new("diagnostic.CR-TABLE-NAME.message", "The name \"{value}\" is not allowed for a table.", "表名“{value}”不被允许。"),
        new("diagnostic.CR-TABLE-NAME.hint", "begin with a letter, go on with letters, digits, \"-\", \"_\" or \".\", at most 64 characters.", "请以字母开头，后接字母、数字、“-”、“_”或“.”，最多 64 个字符。"),

        new("diagnostic.CR-TABLE-NO-OUTPUT.message", "The table has no output column.", "该表没有输出列。"),
        new("diagnostic.CR-TABLE-NO-OUTPUT.hint", "add the fact that it decides.", "请添加该表所决定的事实。"),

        new("diagnostic.CR-TABLE-OUTPUT-TWICE.message", "The table has two output columns for \"{value}\".", "该表有两个“{value}”输出列。"),
        new("diagnostic.CR-TABLE-OUTPUT-TWICE.hint", "keep one of them, or decide another fact.", "请保留其中一个，或改为决定其他事实。"),

        new("diagnostic.CR-TABLE-NO-ROW.message", "The table has no row.", "该表没有行。"),
        new("diagnostic.CR-TABLE-NO-ROW.hint", "add at least one row.", "请至少添加一行。"),

        new("diagnostic.CR-TABLE-AGGREGATOR.message", "The aggregator {value} needs exactly one output, and that a number.", "聚合 {value} 需要恰好一个输出，且为数字。"),
        new("diagnostic.CR-TABLE-AGGREGATOR.hint", "use one count, money or ratio output, or the aggregator Count or None.", "请使用一个计数、金额或比率输出，或使用 Count、None 聚合。"),

        new("diagnostic.CR-TABLE-SUM.message", "The outputs of \"{value}\" may add up to more digits than a number keeps.", "“{value}”的输出之和可能超出数字可保存的位数。"),
        new("diagnostic.CR-TABLE-SUM.hint", "use smaller outputs or fewer decimals.", "请使用较小的输出或较少的小数位。"),

        new("diagnostic.CR-TABLE-PRIORITY.message", "The hit policy {value} orders rows by their outputs, but an output is no category.", "命中策略 {value} 按输出排序，但有输出不是类别。"),
        new("diagnostic.CR-TABLE-PRIORITY.hint", "use category outputs: the order of their values is the priority.", "请使用类别输出：取值的顺序即优先级。"),

        new("diagnostic.CR-ROW-ID.message", "The row id \"{value}\" is not allowed or there twice.", "行标识“{value}”不被允许或重复。"),
        new("diagnostic.CR-ROW-ID.hint", "give each row an id of its own.", "请为每行使用各自的标识。"),

        new("diagnostic.CR-ROW-CELLS.message", "The row has {value} cells; the table has {expected} columns.", "该行有 {value} 个单元格，而表有 {expected} 列。"),
        new("diagnostic.CR-ROW-CELLS.hint", "write one cell per column, - where any value will do.", "每列写一个单元格，任意取值写 -。"),

        new("diagnostic.CR-ROW-OUTPUTS.message", "The row has {value} outputs; the table has {expected}.", "该行有 {value} 个输出，而表有 {expected} 个。"),
        new("diagnostic.CR-ROW-OUTPUTS.hint", "write one value per output column.", "每个输出列写一个值。"),

        new("diagnostic.CR-ROW-OUTPUT.message", "The output \"{value}\" is no value of \"{fact}\".", "输出“{value}”不是“{fact}”的取值。"),
        new("diagnostic.CR-ROW-OUTPUT.hint", "use a value inside the fact's domain or list.", "请使用该事实范围或列表内的值。"),

        new("diagnostic.CR-ROW-NEVER.message", "The row \"{value}\" holds for no values that its facts may have.", "行“{value}”对其事实的任何取值都不成立。"),
        new("diagnostic.CR-ROW-NEVER.hint", "correct its condition or remove the row.", "请改正其条件或删除该行。"),

        new("diagnostic.CR-LIMIT-TERMS.message", "The cell has more than {value} terms.", "该单元格超过 {value} 项。"),
        new("diagnostic.CR-LIMIT-TERMS.hint", "use ranges, not(...), or several rows.", "请使用区间、not(...) 或拆成多行。"),

        new("diagnostic.CR-LIMIT-ROWS.message", "The table has {value} rows; at most 50,000 are allowed.", "该表有 {value} 行；最多允许 50,000 行。"),
        new("diagnostic.CR-LIMIT-ROWS.hint", "split the table.", "请拆分该表。"),

        new("diagnostic.CR-LIMIT-FACTS.message", "The fact \"{value}\" is one too many; at most 500 are allowed.", "事实“{value}”超出数量；最多允许 500 个。"),
        new("diagnostic.CR-LIMIT-FACTS.hint", "remove facts that decide nothing.", "请删除不起作用的事实。"),

        new("diagnostic.CR-LIMIT-BOXES.message", "The condition of the row \"{value}\" falls into more than 64 boxes.", "行“{value}”的条件需要超过 64 个盒子。"),
        new("diagnostic.CR-LIMIT-BOXES.hint", "split the row into several, or name sets instead of alternatives.", "请把该行拆成多行，或用集合代替多个“或”。"),

        new("diagnostic.CR-LIMIT-MEMORY.message", "The table has so many rows and bounds that it would take more than 128 MiB.", "该表的行和界限过多，将占用超过 128 MiB。"),
        new("diagnostic.CR-LIMIT-MEMORY.hint", "split the table, or use fewer different bounds.", "请拆分该表，或减少不同的界限。"),

        new("diagnostic.CR-VALUE-MISSING.message", "The fact \"{fact}\" is not given.", "未给出事实“{fact}”。"),
        new("diagnostic.CR-VALUE-MISSING.hint", "give a value, or declare the fact optional.", "请给出取值，或把该事实声明为可缺失。"),

        new("diagnostic.CR-VALUE-DOMAIN.message", "The value {value} of \"{fact}\" is outside {allowed}.", "“{fact}”的值 {value} 超出 {allowed}。"),
        new("diagnostic.CR-VALUE-DOMAIN.hint", "correct the value; it is never cut to the domain.", "请改正取值；绝不会自动截断到范围内。"),

        new("diagnostic.CR-VALUE-STEP.message", "The value {value} of \"{fact}\" is not a multiple of {allowed}.", "“{fact}”的值 {value} 不是 {allowed} 的整数倍。"),
        new("diagnostic.CR-VALUE-STEP.hint", "correct the value; it is never rounded.", "请改正取值；绝不会自动舍入。"),

        new("diagnostic.CR-VALUE-KIND.message", "The value \"{value}\" does not fit \"{fact}\", which is a {kind}.", "值“{value}”不适用于“{fact}”，其类型为 {kind}。"),
        new("diagnostic.CR-VALUE-KIND.hint", "give a value of that kind.", "请给出该类型的值。"),
        new("diagnostic.CR-TABLE-HOLE.message", "The table must be complete, but no row holds for {value}.", "该表必须完整，但没有任何行适用于 {value}。"),
        new("diagnostic.CR-TABLE-HOLE.hint", "add a row for it, or end the table with Otherwise.", "请为其添加一行，或以 Otherwise 结束该表。"),
        new("diagnostic.CR-TABLE-HOLE-UNKNOWN.message", "Whether the table is complete was not found out within {value} steps.", "在 {value} 步之内未能判明该表是否完整。"),
        new("diagnostic.CR-TABLE-HOLE-UNKNOWN.hint", "split the table, or end it with Otherwise and do without Complete.", "请拆分该表，或以 Otherwise 结束该表而不要求完整。"),
    ];
}
