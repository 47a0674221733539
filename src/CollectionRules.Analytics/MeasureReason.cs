using System.Collections.Immutable;
using CollectionRules.Explanations;
using CollectionRules.Texts;

namespace CollectionRules.Analytics;

/// <summary>Why a measure is not defined.</summary>
public static class MeasureReason
{
    /// <summary>Nothing was measured.</summary>
    public static ReasonCode NotMeasured { get; } = ReasonCode.Parse("not-measured");

    /// <summary>There are fewer rows than the measure was asked to need, or none at all.</summary>
    public static ReasonCode TooFewRows { get; } = ReasonCode.Parse("too-few-rows");

    /// <summary>There are only goods or only bads, so nothing can be told apart.</summary>
    public static ReasonCode OneClassOnly { get; } = ReasonCode.Parse("one-class-only");

    /// <summary>A bin or cell is empty, and the rule says that no number takes its place.</summary>
    public static ReasonCode EmptyBin { get; } = ReasonCode.Parse("empty-bin");

    /// <summary>There are fewer than two bands, so there is no order to check.</summary>
    public static ReasonCode TooFewBands { get; } = ReasonCode.Parse("too-few-bands");

    /// <summary>There is no case in the set.</summary>
    public static ReasonCode NoCases { get; } = ReasonCode.Parse("no-cases");

    /// <summary>Nothing was past due at the start.</summary>
    public static ReasonCode NothingPastDue { get; } = ReasonCode.Parse("nothing-past-due");

    /// <summary>Nobody was approached.</summary>
    public static ReasonCode NoAttempts { get; } = ReasonCode.Parse("no-attempts");

    /// <summary>Nobody was reached.</summary>
    public static ReasonCode NoContacts { get; } = ReasonCode.Parse("no-contacts");

    /// <summary>No promise has come to its end.</summary>
    public static ReasonCode NoPromisesEnded { get; } = ReasonCode.Parse("no-promises-ended");

    /// <summary>No feedback was given.</summary>
    public static ReasonCode NoFeedback { get; } = ReasonCode.Parse("no-feedback");

    /// <summary>No feedback came with a rating.</summary>
    public static ReasonCode NoRatings { get; } = ReasonCode.Parse("no-ratings");

    /// <summary>There is no balance.</summary>
    public static ReasonCode NoBalance { get; } = ReasonCode.Parse("no-balance");

    private static readonly (ReasonCode Code, string English, string SimplifiedChinese)[] Texts =
    [
        (NotMeasured, "Nothing was measured.", "未进行测量。"),
        (TooFewRows, "There are too few rows.", "样本行数不足。"),
        (OneClassOnly, "All rows had the same outcome.", "所有样本的结果相同。"),
        (EmptyBin, "A bin is empty.", "存在空分箱。"),
        (TooFewBands, "There are fewer than two bands.", "分段不足两个。"),
        (NoCases, "There is no case.", "没有案件。"),
        (NothingPastDue, "Nothing was past due.", "没有逾期金额。"),
        (NoAttempts, "Nobody was approached.", "没有联系尝试。"),
        (NoContacts, "Nobody was reached.", "没有联系成功。"),
        (NoPromisesEnded, "No promise has come to its end.", "没有已到期的还款承诺。"),
        (NoFeedback, "No feedback was given.", "没有收到反馈。"),
        (NoRatings, "No feedback came with a rating.", "没有带评分的反馈。"),
        (NoBalance, "There is no balance.", "没有余额。"),
    ];

    /// <summary>Every reason of this package, in the order above.</summary>
    public static ImmutableArray<ReasonCode> All { get; } = [.. Texts.Select(static text => text.Code)];

    /// <summary>A reason in words.</summary>
    /// <param name="reason">A reason of this package.</param>
    /// <param name="language">A defined language.</param>
    /// <returns>One sentence.</returns>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is none of <see cref="All"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public static string Describe(ReasonCode reason, Language language)
    {
        int index = All.IndexOf(reason);
        return index < 0 ? throw new ArgumentException($"\"{reason}\" is no reason of a measure.", nameof(reason))
            : language switch
            {
                Language.English => Texts[index].English,
                Language.SimplifiedChinese => Texts[index].SimplifiedChinese,
                _ => throw new ArgumentOutOfRangeException(nameof(language), language, "The language is not defined; English and SimplifiedChinese are."),
            };
    }
}
