using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Rules.History;

namespace CollectionRules.Compliance;

/// <summary>The most contacts in one window.</summary>
/// <param name="Count">How many, 0 to 1,000,000; 0 allows none while one that counts would fall into the window.</param>
/// <param name="Window">The window.</param>
public sealed record CapLimit(int Count, HistoryWindow Window)
{
    /// <summary>How many, 0 to 1,000,000.</summary>
    public int Count { get; } = CaseText.Between(Count, 0, 1_000_000, nameof(Count));

    /// <summary>Such as <c>3 per day</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Count} per {Window}");

    internal static void Write(CapLimit value, CaseWriter writer)
    {
        writer.Number("count", value.Count);
        writer.Text("window", value.Window.ToString());
    }
}
