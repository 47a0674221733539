using System.Globalization;
using System.Text;

namespace CollectionRules.Serialization;

/// <summary>Resolves the escapes of a JSON string whose form was checked before. Half a surrogate pair is kept, so that it can be refused.</summary>
internal static class JsonEscapes
{
    internal static string Resolve(string escaped)
    {
        StringBuilder result = new(escaped.Length);
        for (int i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\')
            {
                result.Append(escaped[i]);
                continue;
            }

            i++;
            if (escaped[i] == 'u')
            {
                result.Append((char)ushort.Parse(escaped.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                result.Append(Short(escaped[i]));
            }
        }

        return result.ToString();
    }

    private static char Short(char letter) => letter switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => letter,
    };
}
