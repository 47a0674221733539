namespace CollectionRules.Diagnostics;

/// <summary>
/// A place in a source text. Lines and columns count from 1; a line ends with a line feed; a column counts UTF-16 code units, as most
/// editors do, so a character outside the basic plane advances it by two. The default value is line 1, column 1.
/// </summary>
public readonly record struct TextPosition : IComparable<TextPosition>
{
    private readonly int line;
    private readonly int column;

    /// <summary>Makes a position.</summary>
    /// <param name="line">The line, at least 1.</param>
    /// <param name="column">The column in UTF-16 code units, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> or <paramref name="column"/> is below 1.</exception>
    public TextPosition(int line, int column)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        (this.line, this.column) = (line - 1, column - 1);
    }

    /// <summary>The line, from 1.</summary>
    public int Line => line + 1;

    /// <summary>The column in UTF-16 code units, from 1.</summary>
    public int Column => column + 1;

    /// <summary>Whether one position stands before another.</summary>
    /// <param name="left">A position.</param>
    /// <param name="right">Another position.</param>
    /// <returns>True where <paramref name="left"/> is strictly earlier in the text.</returns>
    public static bool operator <(TextPosition left, TextPosition right) => left.CompareTo(right) < 0;

    /// <summary>Whether one position stands before another or is the same.</summary>
    /// <param name="left">A position.</param>
    /// <param name="right">Another position.</param>
    /// <returns>True where <paramref name="left"/> is not later in the text.</returns>
    public static bool operator <=(TextPosition left, TextPosition right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one position stands after another.</summary>
    /// <param name="left">A position.</param>
    /// <param name="right">Another position.</param>
    /// <returns>True where <paramref name="left"/> is strictly later in the text.</returns>
    public static bool operator >(TextPosition left, TextPosition right) => left.CompareTo(right) > 0;

    /// <summary>Whether one position stands after another or is the same.</summary>
    /// <param name="left">A position.</param>
    /// <param name="right">Another position.</param>
    /// <returns>True where <paramref name="left"/> is not earlier in the text.</returns>
    public static bool operator >=(TextPosition left, TextPosition right) => left.CompareTo(right) >= 0;

    /// <summary>Orders positions by line, then by column.</summary>
    /// <param name="other">The position to compare with.</param>
    /// <returns>Below zero, zero or above zero.</returns>
    public int CompareTo(TextPosition other) => line != other.line ? line.CompareTo(other.line) : column.CompareTo(other.column);

    /// <summary>The position in English, such as <c>line 3, column 5</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {Line}, column {Column}");
}
