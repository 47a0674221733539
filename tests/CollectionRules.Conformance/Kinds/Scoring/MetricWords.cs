using CollectionRules.Analytics;
using CollectionRules.Analytics.Validation;
using CollectionRules.Conformance.Reading;
using System.Globalization;
using System.Text.Json;

namespace CollectionRules.Conformance.Kinds.Scoring;

/// <summary>The words and numbers of metric cases as values of the library.</summary>
internal static class MetricWords
{
    /// <summary>Bins of two lists of counts.</summary>
    public static OutcomeBin[] Bins(IReadOnlyList<Given> goods, IReadOnlyList<Given> bads, IReadOnlyList<string>? labels = null)
    {
        if (goods.Count != bads.Count || (labels is not null && labels.Count != goods.Count))
        {
            throw new UnsupportedException("the lists of goods, bads and bins are not of one length");
        }

        return [.. goods.Select((good, i) => new OutcomeBin(labels?[i] ?? Label(i), Count(good), Count(bads[i])))];
    }

    public static string Label(int index) => index.ToString(CultureInfo.InvariantCulture);

    /// <summary>A whole number, 0 or more.</summary>
    public static long Count(Given given) => given.AsNumber is >= 0 and <= long.MaxValue and var number && decimal.IsInteger(number)
        ? (long)number
        : throw new UnsupportedException($"{given.Path} is no count");

    /// <summary>1 or true for a bad, 0 or false for a good.</summary>
    public static bool IsBad(Given given) => given.Element.ValueKind is JsonValueKind.True or JsonValueKind.False ? given.AsFlag : given.AsNumber switch
    {
        1 => true,
        0 => false,
        _ => throw new UnsupportedException($"{given.Path} is neither 0 nor 1"),
    };

    /// <summary>What a higher score says; the caller's word where nothing is written.</summary>
    public static ScoreDirection Direction(Given given, ScoreDirection? otherwise) => given.TextOrNull("higherScoreIs") switch
    {
        null => otherwise ?? throw new UnsupportedException($"{given.Path}.higherScoreIs is missing"),
        "riskier" or "worse" or "more risky" or "higher risk" or "bad" => ScoreDirection.HigherIsRiskier,
        "safer" or "better" or "less risky" or "lower risk" or "good" => ScoreDirection.HigherIsBetter,
        string word => throw new UnsupportedException($"the word \"{word}\" of \"higherScoreIs\" is not known"),
    };

    /// <summary>A count in place of a zero, or nothing.</summary>
    public static ZeroCellRule ZeroCells(Given given) => given.NumberOrNull("zeroReplacement") is { } count ? ZeroCellRule.Replace(count) : ZeroCellRule.Undefined;

    /// <summary>The convention in words: what is named first inside the logarithm stands above the line.</summary>
    public static WoeOrientation Orientation(string? convention)
    {
        if (convention is null)
        {
            return WoeOrientation.BadsOverGoods;
        }

        // An event is a bad.
        string words = convention.Replace("non-event", "good", StringComparison.OrdinalIgnoreCase)
            .Replace("nonevent", "good", StringComparison.OrdinalIgnoreCase)
            .Replace("event", "bad", StringComparison.OrdinalIgnoreCase);
        int from = Math.Max(0, words.IndexOf("ln(", StringComparison.OrdinalIgnoreCase));
        int bad = words.IndexOf("bad", from, StringComparison.OrdinalIgnoreCase), good = words.IndexOf("good", from, StringComparison.OrdinalIgnoreCase);
        return bad < 0 || good < 0 ? throw new UnsupportedException($"the convention \"{convention}\" is not known")
            : bad < good ? WoeOrientation.BadsOverGoods : WoeOrientation.GoodsOverBads;
    }

    /// <summary>
    /// Whether a word and a span in brackets, such as <c>stable (&lt;0.10)</c>, name the level: the span where one is written, otherwise the word.
    /// </summary>
    public static bool Names(string text, StabilityLevel level)
    {
        bool below = text.Contains('<', StringComparison.Ordinal), lower = text.Contains("0.1", StringComparison.Ordinal), upper = text.Contains("0.25", StringComparison.Ordinal);
        if (lower || upper)
        {
            return level == ((lower, upper) switch
            {
                (true, true) => StabilityLevel.Shifting,
                (true, false) => below ? StabilityLevel.Stable : StabilityLevel.Shifting,
                _ => below ? StabilityLevel.Shifting : StabilityLevel.Shifted,
            });
        }

        return Words.ToKebab(text) switch
        {
            "stable" or "no-change" or "no-significant-change" => level == StabilityLevel.Stable,
            "shifting" or "moderate" or "moderate-shift" or "some-change" or "watch" or "requires-investigation" => level == StabilityLevel.Shifting,
            "shifted" or "unstable" or "significant" or "significant-shift" or "significant-change" or "large" => level == StabilityLevel.Shifted,
            _ => throw new UnsupportedException($"the word \"{text}\" of \"band\" is not known"),
        };
    }
}
