using System.Globalization;

namespace CollectionRules.Cli.Generation;

/// <summary>One invented borrower: the texts of the facts of <c>sample-installment</c>, loosely tied to each other by one hidden risk.</summary>
internal sealed class BorrowerProfile(SplitMix64 random)
{
    private static readonly int[] LatenessSteps = [30, 42, 52, 62, 72, 82, 90, 104];
    private static readonly (int First, int Last)[] LatenessDays = [(0, 0), (1, 3), (4, 7), (8, 15), (16, 30), (31, 60), (61, 90), (91, 180), (181, 400)];
    private static readonly string[] Employments = ["permanent", "permanent", "permanent", "self-employed", "temporary", "retired", "other", "unemployed"];
    private static readonly string[] Holds = ["dispute", "complaint", "hardship-review", "insolvency", "deceased", "identity-theft"];

    /// <summary>The next borrower's cells, in the order of the policy's input facts.</summary>
    public string[] Next()
    {
        int risk = (random.Between(0, 99) + random.Between(0, 99)) / 2;
        int days = DaysPastDue(risk + random.Between(-30, 30));
        int worst = Math.Max(days, random.Percent(risk) ? random.Between(0, 120) : random.Between(0, 20));
        int original = random.Between(30, 2_000) * 100;
        int paidShare = random.Between(0, 100);
        bool deep = days >= 91;
        return
        [
            Text(days),
            Seldom(4, Text(worst)),
            Seldom(4, Text(worst < 30 ? 0 : random.Between(1, 1 + (risk / 15)))),
            BrokenPromises(risk, days),
            days == 0 || random.Percent(15) ? "not-attempted" : Hundredths(random.Between(0, 100 - (risk / 2))),
            random.Percent(2 + (risk / 20)) ? "never-paid" : Text(days + random.Between(0, 30)),
            Seldom(5, Hundredths(days == 0 ? random.Between(90, 120) : random.Between(0, Math.Max(5, 110 - days)))),
            Cents(original * (100L - paidShare) + random.Between(0, 99)),
            Seldom(2, Cents(original * 100L)),
            Text(random.Between(1, 60)),
            Seldom(10, Hundredths(random.Between(10, 30 + (risk / 2)))),
            Seldom(3, Employments[random.Between(0, Math.Min(Employments.Length - 1, 3 + (risk / 16)))]),
            random.Percent(3) ? "ended-badly" : Text(random.Percent(risk) ? random.Between(1, 4) : 0),
            Seldom(6, Text(1 + (random.Between(0, risk) / 14))),
            Seldom(1, Flag(random.Percent(80 - (risk / 2)))),
            days >= 8 && random.Percent(8) ? "true" : Seldom(20, "false"),
            Flag(deep && random.Percent(60)),
            Flag(deep && random.Percent(25)),
            random.Percent(5) ? Holds[random.Between(0, Holds.Length - 1)] : Seldom(10, "none"),
            Flag(random.Percent(4)),
            Seldom(2, Text(random.Between(6, 22))),
            Text(days == 0 ? 0 : random.Between(0, 2)),
            Text(days == 0 ? 0 : random.Between(2, 6)),
        ];
    }

    private int DaysPastDue(int lateness)
    {
        int bucket = LatenessSteps.Count(step => lateness >= step);
        return random.Between(LatenessDays[bucket].First, LatenessDays[bucket].Last);
    }

    private string BrokenPromises(int risk, int days) =>
        days < 4 || random.Percent(20) ? "no-promise-taken" : Text(random.Percent(risk) ? random.Between(1, 4) : 0);

    // Not known in so many of a hundred cases. The value is drawn either way, so that a row's later cells do not depend on this.
    private string Seldom(int chance, string text) => random.Percent(chance) ? "" : text;

    private static string Flag(bool value) => value ? "true" : "false";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Hundredths(int number) => Cents(number);

    private static string Cents(long number) => (number / 100m).ToString("0.00", CultureInfo.InvariantCulture);
}
