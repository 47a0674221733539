using CollectionRules.Texts;

namespace CollectionRules.Compliance;

/// <summary>The marks and names of <see cref="SourceQuality"/>.</summary>
public static class SourceQualities
{
    private static readonly string[] Marks = ["P", "C", "para", "S", "S1", "M", "policy"];

    /// <summary>The short mark: <c>P</c>, <c>C</c>, <c>para</c>, <c>S</c>, <c>S1</c>, <c>M</c> or <c>policy</c>.</summary>
    /// <param name="quality">A defined quality.</param>
    /// <returns>The mark; <see cref="TryParse"/> gives the quality back.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="quality"/> is not defined.</exception>
    public static string Mark(this SourceQuality quality) => (uint)quality < (uint)Marks.Length
        ? Marks[(int)quality]
        : throw new ArgumentOutOfRangeException(nameof(quality), quality, "The source quality is not defined.");

    /// <summary>Reads a mark.</summary>
    /// <param name="mark">A mark such as <c>S1</c>, compared ordinally.</param>
    /// <param name="quality">The quality; the default value where there is none of that mark.</param>
    /// <returns>True where the mark is known.</returns>
    public static bool TryParse(string? mark, out SourceQuality quality)
    {
        int index = Array.IndexOf(Marks, mark);
        quality = (SourceQuality)Math.Max(index, 0);
        return index >= 0;
    }

    /// <summary>What the mark means.</summary>
    /// <param name="quality">A defined quality.</param>
    /// <param name="language">The language.</param>
    /// <returns>A short phrase.</returns>
    public static string ToText(this SourceQuality quality, Language language) => TextTable.Get($"source-quality.{quality.Mark()}", language);
}
