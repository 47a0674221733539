namespace CollectionRules.Serialization;

/// <summary>
/// The limits of a document, which are part of its format: at a limit the document is read, one past it is a diagnostic.
/// </summary>
public sealed record DocumentLimits
{
    /// <summary>The largest depth a limit may be set to: 256.</summary>
    public const int DeepestDepth = 256;

    /// <summary>Makes limits.</summary>
    /// <param name="bytes">The most bytes of a document, a byte order mark included; at least 1.</param>
    /// <param name="values">The most values of a document, every object, array, text, number and literal counting as one; at least 1.</param>
    /// <param name="depth">How deep objects and arrays may be nested; the outermost is at depth 1; 1 to 256, both included.</param>
    /// <param name="textLength">The most UTF-16 code units of a text, a name or a number as written; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is outside its range.</exception>
    public DocumentLimits(int bytes, int values, int depth = 32, int textLength = 4_096)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(values, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(depth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(depth, DeepestDepth);
        ArgumentOutOfRangeException.ThrowIfLessThan(textLength, 1);
        (Bytes, Values, Depth, TextLength) = (bytes, values, depth, textLength);
    }

    /// <summary>The limits of a policy: 16 MB (16,777,216 bytes), 4,000,000 values, depth 32, texts of 4,096.</summary>
    public static DocumentLimits Policy { get; } = new(bytes: 16 * 1024 * 1024, values: 4_000_000);

    /// <summary>The limits of a case file: 64 MB (67,108,864 bytes), 8,000,000 values, depth 32, texts of 4,096.</summary>
    public static DocumentLimits Case { get; } = new(bytes: 64 * 1024 * 1024, values: 8_000_000);

    /// <summary>The most bytes of a document, a byte order mark included.</summary>
    public int Bytes { get; }

    /// <summary>The most values of a document: the bound of the memory its tree takes.</summary>
    public int Values { get; }

    /// <summary>How deep objects and arrays may be nested; the outermost is at depth 1.</summary>
    public int Depth { get; }

    /// <summary>The most UTF-16 code units of a text, a name or a number as written.</summary>
    public int TextLength { get; }
}
