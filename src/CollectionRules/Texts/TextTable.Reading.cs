namespace CollectionRules.Texts;

/// <content>The diagnostics of the strict JSON reader.</content>
public static partial class TextTable
{
    private static TextEntry[] Reading =>
    [
        new("diagnostic.CR-JSON-EMPTY.message", "The document is empty.", "文档为空。"),
        new("diagnostic.CR-JSON-EMPTY.hint", "write one JSON value, such as an object in braces.", "请写入一个 JSON 值，例如用花括号括起的对象。"),

        new("diagnostic.CR-JSON-SYNTAX.message", "The text is not valid JSON from here on; nothing after this point was read.", "从此处起不是有效的 JSON，其后的内容均未读取。"),
        new("diagnostic.CR-JSON-SYNTAX.hint", "look for a missing comma, colon, quote or bracket, or for a number written with a leading zero or a plus sign.", "请检查是否缺少逗号、冒号、引号或括号，或数字是否带有前导零或加号。"),

        new("diagnostic.CR-JSON-UNFINISHED.message", "The document ends before it is complete.", "文档尚未完整就已结束。"),
        new("diagnostic.CR-JSON-UNFINISHED.hint", "close every string, array and object; the file may have been cut short.", "请补全所有字符串、数组和对象的结尾；文件可能被截断。"),

        new("diagnostic.CR-JSON-COMMENT.message", "Comments are not allowed; nothing after this point was read.", "不允许使用注释；其后的内容均未读取。"),
        new("diagnostic.CR-JSON-COMMENT.hint", "remove the comment.", "请删除注释。"),

        new("diagnostic.CR-JSON-COMMA.message", "A comma before a closing bracket is not allowed; nothing after this point was read.", "右括号前不允许有逗号；其后的内容均未读取。"),
        new("diagnostic.CR-JSON-COMMA.hint", "remove the last comma.", "请删除最后一个逗号。"),

        new("diagnostic.CR-JSON-TRAILING.message", "There is more text after the end of the document.", "文档结束之后还有多余内容。"),
        new("diagnostic.CR-JSON-TRAILING.hint", "keep one JSON value in a document.", "一个文档只能包含一个 JSON 值。"),

        new("diagnostic.CR-JSON-ENCODING.message", "The bytes here are not valid UTF-8.", "此处的字节不是有效的 UTF-8 编码。"),
        new("diagnostic.CR-JSON-ENCODING.hint", "save the document as UTF-8.", "请将文档保存为 UTF-8 编码。"),

        new("diagnostic.CR-JSON-DUPLICATE.message", "The name \"{value}\" stands twice in one object; the first is on line {line}.", "名称“{value}”在同一对象中出现两次；第一次在第 {line} 行。"),
        new("diagnostic.CR-JSON-DUPLICATE.hint", "keep one of the two.", "请只保留其中一个。"),

        new("diagnostic.CR-TEXT-NUL.message", "The text \"{value}\" holds a NUL character, which is not allowed.", "文本“{value}”含有不允许的 NUL 字符。"),
        new("diagnostic.CR-TEXT-NUL.hint", "remove the character U+0000.", "请删除字符 U+0000。"),

        new("diagnostic.CR-TEXT-SURROGATE.message", "The text \"{value}\" holds half of a surrogate pair, which is not a character.", "文本“{value}”含有不成对的代理项，它不是字符。"),
        new("diagnostic.CR-TEXT-SURROGATE.hint", "write both halves, such as \\uD83D\\uDE00, or the character itself.", "请写出完整的代理对（例如 \\uD83D\\uDE00），或直接写该字符。"),

        new("diagnostic.CR-TEXT-INVISIBLE.message", "The name \"{value}\" holds the invisible character {character}; names and ids must show all they hold.", "名称“{value}”含有不可见字符 {character}；名称和标识符中的字符必须全部可见。"),
        new("diagnostic.CR-TEXT-INVISIBLE.hint", "remove control, format and text-direction characters.", "请删除控制字符、格式字符和文字方向字符。"),

        new("diagnostic.CR-TEXT-EMPTY.message", "The text is empty or begins or ends with white space: \"{value}\".", "文本为空，或首尾有空白：“{value}”。"),
        new("diagnostic.CR-TEXT-EMPTY.hint", "write at least one visible character and no white space around it.", "请至少写一个可见字符，且首尾不留空白。"),

        new("diagnostic.CR-NUMBER-DIGITS.message", "The number \"{value}\" has more digits than can be kept exactly; a number may have 28 significant digits, at most 28 of them after the point.", "数字“{value}”的位数过多，无法精确保存；数字最多 28 位有效数字，小数点后最多 28 位。"),
        new("diagnostic.CR-NUMBER-DIGITS.hint", "write the number with fewer digits; it is never rounded silently.", "请减少位数；数字绝不会被悄悄舍入。"),

        new("diagnostic.CR-NUMBER-RANGE.message", "The number \"{value}\" is outside the range of -79228162514264337593543950335 to 79228162514264337593543950335.", "数字“{value}”超出范围：-79228162514264337593543950335 至 79228162514264337593543950335。"),
        new("diagnostic.CR-NUMBER-RANGE.hint", "write a smaller number; look for an exponent that is too large.", "请改写为较小的数字；请检查指数是否过大。"),

        new("diagnostic.CR-LIMIT-SIZE.message", "The document has {value} bytes; at most {limit} are allowed.", "文档有 {value} 字节；最多允许 {limit} 字节。"),
        new("diagnostic.CR-LIMIT-SIZE.hint", "split the document.", "请拆分文档。"),

        new("diagnostic.CR-LIMIT-DEPTH.message", "Objects and arrays are nested more than {limit} deep here.", "此处对象和数组的嵌套超过 {limit} 层。"),
        new("diagnostic.CR-LIMIT-DEPTH.hint", "flatten the structure.", "请减少嵌套层数。"),

        new("diagnostic.CR-LIMIT-TEXT.message", "The text has {value} characters; at most {limit} are allowed.", "文本有 {value} 个字符；最多允许 {limit} 个。"),
        new("diagnostic.CR-LIMIT-TEXT.hint", "shorten the text.", "请缩短文本。"),

        new("diagnostic.CR-LIMIT-VALUES.message", "The document holds more than {limit} values; nothing after this point was read.", "文档中的值超过 {limit} 个；其后的内容均未读取。"),
        new("diagnostic.CR-LIMIT-VALUES.hint", "split the document.", "请拆分文档。"),

        new("diagnostic.CR-LIMIT-ITEMS.message", "The array has {value} items; {minimum} to {maximum} are allowed.", "数组有 {value} 项；允许 {minimum} 至 {maximum} 项。"),
        new("diagnostic.CR-LIMIT-ITEMS.hint", "add or remove items.", "请增加或减少数组项。"),

        new("diagnostic.CR-UNKNOWN-MEMBER.message", "The member \"{value}\" is not known here; allowed are {allowed}.", "此处没有成员“{value}”；允许的成员为{allowed}。"),
        new("diagnostic.CR-UNKNOWN-MEMBER.hint", "correct the name or remove the member.", "请改正名称或删除该成员。"),

        new("diagnostic.CR-MISSING-MEMBER.message", "The member \"{value}\" is missing.", "缺少成员“{value}”。"),
        new("diagnostic.CR-MISSING-MEMBER.hint", "add the member; it has no default.", "请补上该成员；它没有默认值。"),

        new("diagnostic.CR-WRONG-TYPE.message", "Here stands {actual}, but {expected} is wanted.", "此处是{actual}，应为{expected}。"),
        new("diagnostic.CR-WRONG-TYPE.hint", "write {expected}, or leave the member out where it is optional.", "请改为{expected}；若该成员可选，也可省略。"),

        new("diagnostic.CR-UNKNOWN-WORD.message", "The word \"{value}\" is not known here; allowed are {allowed}.", "此处没有词语“{value}”；允许的词语为{allowed}。"),
        new("diagnostic.CR-UNKNOWN-WORD.hint", "use one of the allowed words, exactly as written.", "请原样使用所列词语之一。"),

        new("diagnostic.CR-NOT-WHOLE.message", "The number \"{value}\" is not a whole number.", "数字“{value}”不是整数。"),
        new("diagnostic.CR-NOT-WHOLE.hint", "write a number without a fraction.", "请写不带小数的数字。"),

        new("diagnostic.CR-OUT-OF-RANGE.message", "The number \"{value}\" is outside the range of {minimum} to {maximum}, both included.", "数字“{value}”超出范围：{minimum} 至 {maximum}（含两端）。"),
        new("diagnostic.CR-OUT-OF-RANGE.hint", "write a number inside the range.", "请写范围之内的数字。"),

        new("diagnostic.CR-BAD-DATE.message", "The text \"{value}\" is not a date of the form yyyy-MM-dd.", "文本“{value}”不是 yyyy-MM-dd 形式的日期。"),
        new("diagnostic.CR-BAD-DATE.hint", "write a day that exists, such as \"2026-11-30\".", "请写实际存在的日期，例如“2026-11-30”。"),

        new("diagnostic.CR-BAD-INSTANT.message", "The text \"{value}\" is not an instant of the form yyyy-MM-ddTHH:mm:ss with \"Z\" or an offset.", "文本“{value}”不是 yyyy-MM-ddTHH:mm:ss 加“Z”或时差形式的时刻。"),
        new("diagnostic.CR-BAD-INSTANT.hint", "write an instant with its offset, such as \"2026-11-30T09:00:00+08:00\".", "请写带时差的时刻，例如“2026-11-30T09:00:00+08:00”。"),

        new("kind.nothing", "null", "null"),
        new("kind.flag", "true or false", "true 或 false"),
        new("kind.number", "a number", "数字"),
        new("kind.text", "a text", "文本"),
        new("kind.array", "an array", "数组"),
        new("kind.object", "an object", "对象"),
    ];
}
