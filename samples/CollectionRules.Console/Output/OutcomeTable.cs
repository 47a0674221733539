using System.Globalization;
using CollectionRules.Cli.Wording;
using CollectionRules.Texts;

namespace CollectionRules.Cli.Output;

/// <summary>What became of the accounts of each grade.</summary>
internal static class OutcomeTable
{
    public static ReportTable Of(IReadOnlyList<string> grades, Func<int, OutcomeCount> all, Func<int, OutcomeCount> heldOut, Language language)
    {
        string[] header =
        [
            .. new[]
            {
                "summary.grade", "summary.accounts", "summary.defaults", "summary.default-rate", "summary.holdout-accounts", "summary.holdout-defaults", "summary.holdout-rate",
            }.Select(key => Messages.Get(key, language)),
        ];
        OutcomeCount everyone = default, everyoneHeldOut = default;
        List<string[]> rows = [];
        for (int grade = 0; grade < grades.Count; grade++)
        {
            rows.Add(Row(grades[grade], all(grade), heldOut(grade)));
            (everyone, everyoneHeldOut) = (everyone + all(grade), everyoneHeldOut + heldOut(grade));
        }

        rows.Add(Row(Messages.Get("summary.total", language), everyone, everyoneHeldOut));
        return new(Messages.Get("summary.outcome", language), header, [.. rows]);
    }

    private static string[] Row(string name, OutcomeCount all, OutcomeCount heldOut) =>
        [name, Number(all.Accounts), Number(all.Defaults), all.Rate, Number(heldOut.Accounts), Number(heldOut.Defaults), heldOut.Rate];

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
