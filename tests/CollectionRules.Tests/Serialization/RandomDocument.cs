using System.Globalization;
using System.Text;

namespace CollectionRules.Tests.Serialization;

/// <summary>Documents for property tests: a value of plain objects, written canonically by a naive writer or spelled in a random way.</summary>
internal static class RandomDocument
{
    private static readonly string[] Texts = ["", "a", "é", "张三", "\U0001F600", "a\"b\\c", "/", "\n\t", "\u001f", "\u2028", "\uE000", "A"];

    public static object? Make(Random random, int depth) => random.Next(depth > 0 ? 6 : 4) switch
    {
        0 => null,
        1 => random.Next(2) == 0,
        2 => Number(random),
        3 => Texts[random.Next(Texts.Length)],
        4 => Enumerable.Range(0, random.Next(4)).Select(_ => Make(random, depth - 1)).ToArray(),
        _ => Enumerable.Range(0, random.Next(5))
            .Select(i => random.Next(4) == 0 ? $"张{i}" : $"{(char)('a' + random.Next(26))}\\{i}")
            .Distinct(StringComparer.Ordinal)
            .Select(name => (name, Make(random, depth - 1)))
            .ToArray(),
    };

    /// <summary>The canonical text by a naive writer.</summary>
    public static string Canonical(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        decimal number => (number / 1.0000000000000000000000000000m).ToString("0.############################", CultureInfo.InvariantCulture),
        string text => Quoted(text),
        object?[] items => $"[{string.Join(',', items.Select(Canonical))}]",
        (string Name, object? Value)[] members =>
            "{" + string.Join(',', members.OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => Quoted(member.Name) + ":" + Canonical(member.Value))) + "}",
        _ => throw new InvalidOperationException(),
    };

    /// <summary>The same document with random white space, order, escapes and number spellings.</summary>
    public static byte[] Spelled(object? value, Random random) => Encoding.UTF8.GetBytes(Space(random) + Spell(value, random) + Space(random));

    private static string Spell(object? value, Random random) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        decimal number => SpellNumber(number, random),
        string text => SpellText(text, random),
        object?[] items => "[" + Space(random) + string.Join("," + Space(random), items.Select(item => Spell(item, random))) + Space(random) + "]",
        (string Name, object? Value)[] members => "{" + Space(random) + string.Join(
            Space(random) + ",",
            members.OrderBy(_ => random.Next()).Select(member => SpellText(member.Name, random) + Space(random) + ":" + Spell(member.Value, random))) + "}",
        _ => throw new InvalidOperationException(),
    };

    private static decimal Number(Random random) => random.Next(5) switch
    {
        0 => 0m,
        1 => random.Next(-100, 100),
        2 => decimal.MaxValue,
        _ => new decimal(random.Next(), random.Next(3) == 0 ? random.Next() : 0, 0, random.Next(2) == 0, (byte)random.Next(0, 29)),
    };

    private static string SpellNumber(decimal number, Random random)
    {
        string plain = number.ToString(CultureInfo.InvariantCulture);
        return random.Next(4) switch
        {
            0 => plain + (plain.Contains('.', StringComparison.Ordinal) ? "00" : ".0"),
            1 => plain + "e0",
            2 when number != 0m => plain.Contains('.', StringComparison.Ordinal) ? plain + "E+00" : plain + "0e-1",
            _ => plain,
        };
    }

    private static string SpellText(string text, Random random) => "\"" + string.Concat(text.EnumerateRunes().Select(rune => rune.Value is '"' or '\\' or < ' ' || random.Next(4) == 0
        ? string.Concat(rune.ToString().Select(c => random.Next(2) == 0 ? $"\\u{(int)c:x4}" : $"\\u{(int)c:X4}"))
        : rune.ToString())) + "\"";

    private static string Quoted(string text)
    {
        StringBuilder result = new("\"");
        foreach (char c in text)
        {
            result.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                < ' ' => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        }

        return result.Append('"').ToString();
    }

    private static string Space(Random random) => random.Next(4) switch
    {
        0 => " ",
        1 => "\r\n",
        2 => "\t ",
        _ => "",
    };
}
