using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// How a hold ended. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no hold resolution: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct HoldResolution
{
    private readonly string? text;

    private HoldResolution(string text) => this.text = text;

    /// <summary>It was decided for the lender. (<c>lender-favor</c>)</summary>
    public static HoldResolution LenderFavor { get; } = new("lender-favor");

    /// <summary>It was decided for the borrower. (<c>borrower-favor</c>)</summary>
    public static HoldResolution BorrowerFavor { get; } = new("borrower-favor");

    /// <summary>The borrower withdrew it. (<c>withdrawn</c>)</summary>
    public static HoldResolution Withdrawn { get; } = new("withdrawn");

    /// <summary>Its time is over. (<c>expired</c>)</summary>
    public static HoldResolution Expired { get; } = new("expired");

    /// <summary>Both sides agreed. (<c>agreed</c>)</summary>
    public static HoldResolution Agreed { get; } = new("agreed");

    /// <summary>What it was placed for has ended. (<c>ended</c>)</summary>
    public static HoldResolution Ended { get; } = new("ended");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<HoldResolution> WellKnown { get; } =
    [
        LenderFavor, BorrowerFavor, Withdrawn, Expired, Agreed, Ended,
    ];

    /// <summary>Whether this is the default value, which is no hold resolution.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a hold resolution.</summary>
    /// <param name="text">A word such as <c>lender-favor</c>.</param>
    /// <returns>The hold resolution; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static HoldResolution Parse(string text) =>
        TryParse(text, out HoldResolution word) ? word : throw VocabularyText.Refused("hold resolution", text);

    /// <summary>Reads a hold resolution.</summary>
    /// <param name="text">A word such as <c>lender-favor</c>.</param>
    /// <param name="word">The hold resolution; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a hold resolution.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out HoldResolution word)
    {
        word = VocabularyText.IsWord(text) ? new HoldResolution(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
