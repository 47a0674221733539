using System.Diagnostics.CodeAnalysis;

namespace CollectionRules.Cases;

/// <summary>
/// Why a case was closed. An open vocabulary: words of a to z and 0 to 9 joined by single hyphens, at most 64 characters; the members below are
/// well known, any other word of that form may be used.
/// </summary>
/// <remarks>Compared ordinally. The default value is no close reason: <see cref="IsEmpty"/> is true and its text is empty.</remarks>
public readonly record struct CloseReason
{
    private readonly string? text;

    private CloseReason(string text) => this.text = text;

    /// <summary>Everything was paid. (<c>paid</c>)</summary>
    public static CloseReason Paid { get; } = new("paid");

    /// <summary>The debt was settled. (<c>settled</c>)</summary>
    public static CloseReason Settled { get; } = new("settled");

    /// <summary>The debt was given up. (<c>written-off</c>)</summary>
    public static CloseReason WrittenOff { get; } = new("written-off");

    /// <summary>The debt was sold. (<c>sold</c>)</summary>
    public static CloseReason Sold { get; } = new("sold");

    /// <summary>The debt is not owed. (<c>not-owed</c>)</summary>
    public static CloseReason NotOwed { get; } = new("not-owed");

    /// <summary>The borrower died and the estate pays nothing. (<c>deceased</c>)</summary>
    public static CloseReason Deceased { get; } = new("deceased");

    /// <summary>The case should not exist. (<c>recorded-in-error</c>)</summary>
    public static CloseReason RecordedInError { get; } = new("recorded-in-error");

    /// <summary>The well-known members, in the order above.</summary>
    public static IReadOnlyList<CloseReason> WellKnown { get; } =
    [
        Paid, Settled, WrittenOff, Sold, NotOwed, Deceased, RecordedInError,
    ];

    /// <summary>Whether this is the default value, which is no close reason.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Reads a close reason.</summary>
    /// <param name="text">A word such as <c>paid</c>.</param>
    /// <returns>The close reason; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static CloseReason Parse(string text) =>
        TryParse(text, out CloseReason word) ? word : throw VocabularyText.Refused("close reason", text);

    /// <summary>Reads a close reason.</summary>
    /// <param name="text">A word such as <c>paid</c>.</param>
    /// <param name="word">The close reason; the default value where the text has another form.</param>
    /// <returns>True where the text has the form of a close reason.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CloseReason word)
    {
        word = VocabularyText.IsWord(text) ? new CloseReason(text) : default;
        return !word.IsEmpty;
    }

    /// <summary>The word.</summary>
    /// <returns>The text that <see cref="Parse"/> reads; empty for the default value.</returns>
    public override string ToString() => text ?? string.Empty;
}
