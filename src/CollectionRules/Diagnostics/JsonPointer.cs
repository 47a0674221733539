using System.Globalization;

namespace CollectionRules.Diagnostics;

/// <summary>Builds the paths of diagnostics: JSON pointers (RFC 6901) such as <c>/stages/1/when</c>; the empty text is the whole.</summary>
public static class JsonPointer
{
    /// <summary>The path of the whole policy or document.</summary>
    public const string Whole = "";

    /// <summary>The path of a member of an object: <c>~</c> is written <c>~0</c> and <c>/</c> is written <c>~1</c>.</summary>
    /// <param name="path">The path of the object.</param>
    /// <param name="name">The member's name.</param>
    /// <returns>The member's path.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="name"/> is null.</exception>
    /// <example><code>JsonPointer.Append("/facts", "a/b") // /facts/a~1b</code></example>
    public static string Append(string path, string name)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(name);
        return $"{path}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
    }

    /// <summary>The path of an item of an array.</summary>
    /// <param name="path">The path of the array.</param>
    /// <param name="index">The item's index, from 0.</param>
    /// <returns>The item's path.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    public static string Append(string path, int index)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return string.Create(CultureInfo.InvariantCulture, $"{path}/{index}");
    }
}
