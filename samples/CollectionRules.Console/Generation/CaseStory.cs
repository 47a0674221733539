using System.Globalization;
using CollectionRules.Cases;
using CollectionRules.Cases.Events;
using CollectionRules.Monetary;

namespace CollectionRules.Cli.Generation;

/// <summary>One invented borrower after the other: who they are, what they owe, and what happened so far, tied together by one hidden risk.</summary>
internal sealed partial class CaseStory(SplitMix64 random, DateTimeOffset asOf, ulong seed = 0)
{
    private static readonly Currency Yuan = Currency.CNY;
    private static readonly int[] LatenessSteps = [30, 42, 52, 62, 72, 82, 90, 104];
    private static readonly (int First, int Last)[] LatenessDays = [(0, 0), (1, 3), (4, 7), (8, 15), (16, 30), (31, 60), (61, 90), (91, 180), (181, 400)];

    private readonly DateOnly today = DateOnly.FromDateTime(asOf.DateTime);
    private CaseFile file = null!;
    private int risk;
    private int days;
    private int told;
    private bool hardship;

    /// <summary>The next case.</summary>
    public CollectionCase Next(long number)
    {
        file = CaseFile.For($"C-{number.ToString("D6", CultureInfo.InvariantCulture)}").In(Yuan).With(Input.CaseInput.AsOfAttribute, AttributeValue.Of(Calendars.DateText.Format(asOf)));
        told = 0;
        risk = (random.Between(0, 99) + random.Between(0, 99)) / 2;
        int lateness = risk + random.Between(-30, 30);
        int bucket = LatenessSteps.Count(step => lateness >= step);
        days = random.Between(LatenessDays[bucket].First, LatenessDays[bucket].Last);
        hardship = days > 0 && random.Percent(10 + (risk / 4));
        AddBorrower();
        AddAccount("A-1", days);
        if (random.Percent(12))
        {
            AddAccount("A-2", random.Percent(70) ? 0 : random.Between(1, Math.Max(1, days)));
        }

        AddHistory();
        AddPursuit(new SplitMix64(seed ^ ((ulong)number << 20)));
        return file.Build();
    }

    private static Money Amount(long cents) => Money.FromMinorUnits(cents, Yuan);

    /// <summary>An instant in the working hours of a day so many days before the as-of day.</summary>
    private DateTimeOffset At(int daysBefore) => new(today.AddDays(-daysBefore).ToDateTime(new TimeOnly(random.Between(9, 18), random.Between(0, 59))), asOf.Offset);

    /// <summary>The same, but never behind the as-of instant.</summary>
    private DateTimeOffset Before(int daysBefore) => At(daysBefore) is var at && at < asOf ? at : asOf.AddMinutes(-random.Between(5, 100));

    private string NextId(string prefix) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{++told}");

    private T OneOf<T>(params ReadOnlySpan<T> words) => words[random.Between(0, words.Length - 1)];

    private void Tell(CaseEvent happened) => file.With(happened);
}
