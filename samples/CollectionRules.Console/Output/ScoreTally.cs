using CollectionRules.Analytics.Validation;

namespace CollectionRules.Cli.Output;

/// <summary>Gathers scores and outcomes, all and by parity, and how each characteristic is distributed.</summary>
internal sealed class ScoreTally
{
    private readonly List<ScoredOutcome> odd = [], even = [];
    private readonly SortedDictionary<int, CharacteristicTally> characteristics = [];
    private readonly SortedDictionary<int, (string Name, long Goods, long Bads)> grades = [];

    public long Unscored { get; set; }

    public long Refused { get; set; }

    public long Scored => odd.Count + even.Count;

    /// <summary>The characteristics in their order.</summary>
    public IEnumerable<CharacteristicTally> Characteristics => characteristics.Values;

    /// <summary>The grades that were given, from the best down; empty where nothing is graded.</summary>
    public IEnumerable<OutcomeBin> Grades => grades.Values.Select(static grade => new OutcomeBin(grade.Name, grade.Goods, grade.Bads));

    public OutcomeSample All(ScoreDirection direction) => OutcomeSample.Of(odd.Concat(even), direction);

    public OutcomeSample Odd(ScoreDirection direction) => OutcomeSample.Of(odd, direction);

    public OutcomeSample Even(ScoreDirection direction) => OutcomeSample.Of(even, direction);

    public void Add(decimal score, bool isBad, bool isEven) => (isEven ? even : odd).Add(new ScoredOutcome(score, isBad));

    public void AddGrade(int index, string name, bool isBad)
    {
        (_, long goods, long bads) = grades.GetValueOrDefault(index);
        grades[index] = isBad ? (name, goods, bads + 1) : (name, goods + 1, bads);
    }

    public void AddBin(int index, string characteristic, string bin, decimal? points, bool isBad, bool isEven)
    {
        if (!characteristics.TryGetValue(index, out CharacteristicTally? tally))
        {
            characteristics.Add(index, tally = new CharacteristicTally(characteristic));
        }

        tally.Add(bin, points, isBad, isEven);
    }
}
