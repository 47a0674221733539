using System.Globalization;
using System.Text.Json;

namespace CollectionRules.Conformance.Reading;

/// <summary>
/// A JSON value that remembers which of its keys were read, so that a key nobody read is found and named: an option that was not
/// looked at must not pass for one that was obeyed.
/// </summary>
internal sealed class Given(JsonElement element, string path)
{
    private readonly Dictionary<string, Given> children = new(StringComparer.Ordinal);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private List<Given>? items;

    /// <summary>The place inside the vector, such as <c>attempt.channel</c> or <c>rows[2].due</c>.</summary>
    public string Path => path;

    public JsonElement Element => element;

    public bool IsObject => element.ValueKind == JsonValueKind.Object;

    public bool IsArray => element.ValueKind == JsonValueKind.Array;

    public bool IsNull => element.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;

    /// <summary>The keys of an object in order.</summary>
    public IEnumerable<string> Keys => IsObject ? element.EnumerateObject().Select(property => property.Name) : [];

    /// <summary>Whether the key is present, null included. Does not count as reading it.</summary>
    public bool Has(string key) => IsObject && element.TryGetProperty(key, out _);

    /// <summary>The value of a key that must be there.</summary>
    public Given this[string key] => Find(key) ?? throw new UnsupportedException($"{At(key)} is missing");

    /// <summary>The value of a key, or null when it is absent.</summary>
    public Given? Find(string key)
    {
        if (!IsObject || !element.TryGetProperty(key, out JsonElement value))
        {
            return null;
        }

        seen.Add(key);
        if (!children.TryGetValue(key, out Given? child))
        {
            child = new Given(value, At(key));
            children.Add(key, child);
        }

        return child;
    }

    /// <summary>An object, empty when the key is absent or no object.</summary>
    public Given ObjectOrEmpty(string key, string root) => Find(key) is { IsObject: true } child ? new Given(child.Element, root) : new Given(default, root);

    /// <summary>Any value as an expectation of its own, undefined when the key is absent.</summary>
    public Given ElementOrEmpty(string key, string root) => new(Find(key)?.Element ?? default, root);

    /// <summary>The items of an array.</summary>
    public IReadOnlyList<Given> Items => items ??= IsArray
        ? [.. element.EnumerateArray().Select((item, i) => new Given(item, $"{path}[{i}]"))]
        : throw new UnsupportedException($"{Shown} is no list");

    /// <summary>The items under a key.</summary>
    public IReadOnlyList<Given> List(string key) => this[key].Items;

    /// <summary>A text that must be there.</summary>
    public string Text(string key) => this[key].AsText;

    /// <summary>A text, or null when the key is absent or null.</summary>
    public string? TextOrNull(string key) => Find(key) is { IsNull: false } child ? child.AsText : null;

    /// <summary>A number, written as a JSON number or as a text.</summary>
    public decimal Number(string key) => this[key].AsNumber;

    /// <summary>A number, or null when the key is absent or null.</summary>
    public decimal? NumberOrNull(string key) => Find(key) is { IsNull: false } child ? child.AsNumber : null;

    /// <summary>A whole number that must be there.</summary>
    public int Whole(string key) => this[key].AsWhole;

    /// <summary>A flag, false when the key is absent.</summary>
    public bool Flag(string key) => Find(key)?.AsFlag ?? false;

    public string AsText => element.ValueKind == JsonValueKind.String ? element.GetString()! : throw new UnsupportedException($"{Shown} is no text");

    public decimal AsNumber => NumberOf(element) ?? throw new UnsupportedException($"{Shown} is no number");

    public int AsWhole => AsNumber is var number && decimal.IsInteger(number) && number is >= int.MinValue and <= int.MaxValue
        ? (int)number
        : throw new UnsupportedException($"{Shown} is no whole number");

    public bool AsFlag => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new UnsupportedException($"{Shown} is no flag"),
    };

    /// <summary>Marks keys that are known to be no option.</summary>
    public void Ignore(params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (Has(key))
            {
                seen.Add(key);
                children.Remove(key);
            }
        }
    }

    /// <summary>Marks the whole value as read, such as a map from names to facts or a list that is taken raw.</summary>
    public Given MarkRead()
    {
        foreach (string key in Keys)
        {
            Find(key)!.MarkRead();
        }

        foreach (Given item in IsArray ? Items : [])
        {
            item.MarkRead();
        }

        return this;
    }

    /// <summary>The path of the first key or list that nobody read, or null.</summary>
    public string? FirstUnread()
    {
        foreach (string key in Keys)
        {
            if (!seen.Contains(key))
            {
                return At(key);
            }

            if (children.TryGetValue(key, out Given? child) && child.FirstUnread() is { } inner)
            {
                return inner;
            }
        }

        if (IsArray && items is null && element.GetArrayLength() > 0)
        {
            return path;
        }

        return items?.Select(item => item.FirstUnread()).FirstOrDefault(inner => inner is not null);
    }

    /// <summary>A decimal of a JSON number or text with every digit kept, or null.</summary>
    public static decimal? NumberOf(JsonElement element)
    {
        string? text = element.ValueKind switch
        {
            JsonValueKind.Number => element.GetRawText(),
            JsonValueKind.String => element.GetString(),
            _ => null,
        };
        return decimal.TryParse(text, NumberStyles.Float & ~NumberStyles.AllowLeadingWhite & ~NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : null;
    }

    private string Shown => path.Length == 0 ? "the case" : path;

    private string At(string key) => path.Length == 0 ? key : $"{path}.{key}";
}
