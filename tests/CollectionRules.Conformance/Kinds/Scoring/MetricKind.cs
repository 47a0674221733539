using CollectionRules.Analytics;
using CollectionRules.Analytics.Validation;
using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance.Kinds.Scoring;

/// <summary>Measures of separation, stability, rank order, information and migration; which one follows from the keys that are given.</summary>
internal sealed class MetricKind : IVectorKind
{
    private static readonly string[] Goods = ["goods", "good", "nonEvents", "nonevents"];
    private static readonly string[] Bads = ["bads", "bad", "events", "event"];
    private static readonly string[] ActualGoods = ["actualGoods", "actualGood", "actualNonEvents", "actualNonevents"];
    private static readonly string[] ActualBads = ["actualBads", "actualBad", "actualEvents", "actualEvent"];
    private static readonly string[] ExpectedGoods = ["expectedGoods", "expectedGood", "expectedNonEvents", "expectedNonevents"];
    private static readonly string[] ExpectedBads = ["expectedBads", "expectedBad", "expectedEvents", "expectedEvent"];

    public VectorSchema Schema => VectorSchema.Scoring;

    public string Name => "metric";

    public Outcome Run(Vector vector)
    {
        Given given = vector.Given;
        Comparison comparison = new(vector);
        if (given.Has("scorecard"))
        {
            Portfolio(vector, comparison);
        }
        else if (given.Has("data"))
        {
            Data(given["data"], vector.DataFolder, comparison);
        }
        else if (given.Find("actual") is { IsObject: true } actual)
        {
            Given expected = given["expected"];
            Rates(Column(actual, Goods), Column(actual, Bads), Column(expected, Goods), Column(expected, Bads), comparison);
        }
        else if (ActualBads.Any(given.Has))
        {
            Rates(Column(given, ActualGoods), Column(given, ActualBads), Column(given, ExpectedGoods), Column(given, ExpectedBads), comparison);
        }
        else if (given.Has("actual"))
        {
            Stability(given, comparison);
        }
        else if (given.Has("to"))
        {
            Migration(given, comparison);
        }
        else
        {
            Bands(BandTable.Of(MetricWords.Bins(given.List("goods"), given.List("bads")), Order(given)), comparison);
        }

        return comparison.Outcome();
    }

    private static void Portfolio(Vector vector, Comparison comparison)
    {
        Given data = vector.Given["data"];
        ScoredPortfolio portfolio = ScoredPortfolio.Read(CardReader.Read(ScorecardKind.CardOf(vector)), data, vector.DataFolder);
        OutcomeSample sample = OutcomeSample.Of(portfolio.Scored, MetricWords.Direction(data, ScoreDirection.HigherIsBetter));
        BandTable grades = BandTable.Of(portfolio.Grades, BandOrder.SafestFirst);
        comparison.Number("rows", portfolio.Rows.Count);
        comparison.Number("defaults", portfolio.Rows.Bads);
        comparison.Number("badRate", portfolio.Rows.BadRate.Value);
        comparison.Number("scored", sample.Count);
        comparison.Number("meanScore", sample.MeanScore.Value);
        Separation(sample, comparison);
        ByGrade("gradeCounts", comparison, portfolio, static grade => grade.Count);
        ByGrade("gradeDefaults", comparison, portfolio, static grade => grade.Bads);
        ByGrade("gradeBadRates", comparison, portfolio, static grade => grade.BadRate.Value);
        RankOrder(grades, comparison);
    }

    private static void ByGrade(string field, Comparison comparison, ScoredPortfolio portfolio, Func<OutcomeBin, decimal?> measure) => comparison.Inside(field, inner =>
    {
        foreach (OutcomeBin grade in portfolio.Grades)
        {
            inner.Number(grade.Label, measure(grade));
        }
    });

    private static void Data(Given data, string folder, Comparison comparison)
    {
        if (data.Has("columns"))
        {
            DataTable table = DataTable.Read(data, folder);
            Measure[] values = [.. data.List("columns").Select(column => WoeTable.Of(
                OutcomeBin.CountByValue(table.Rows(column.AsText)), zeroCells: MetricWords.ZeroCells(data)).InformationValue)];
            comparison.Numbers("iv", values.Select(value => value.Value));
            return;
        }

        OutcomeSample sample = OutcomeSample.Of(Rows(data, folder), MetricWords.Direction(data, null));
        comparison.Number("rows", sample.Count);
        comparison.Number("goods", sample.Goods);
        comparison.Number("bads", sample.Bads);
        comparison.Number("badRate", sample.BadRate.Value);
        comparison.Number("meanScore", sample.MeanScore.Value);
        Separation(sample, comparison);
        if (data.Find("cuts") is { IsNull: false } cuts)
        {
            Banded(sample.BandAt([.. cuts.Items.Select(cut => cut.AsNumber)]), comparison);
        }
        else if (data.Has("bands"))
        {
            Banded(sample.Band(data.Whole("bands")), comparison);
        }
    }

    private static IEnumerable<ScoredOutcome> Rows(Given data, string folder)
    {
        if (data.Has("file"))
        {
            return [.. DataTable.Read(data, folder).Rows(data.Text("score")).Select(row => new ScoredOutcome(
                FactOf(row.Value), row.IsBad))];
        }

        IReadOnlyList<Given> scores = data.List("score"), bads = data.List("bad");
        return scores.Count == bads.Count
            ? [.. scores.Select((score, i) => new ScoredOutcome(score.AsNumber, MetricWords.IsBad(bads[i])))]
            : throw new UnsupportedException("the lists of scores and outcomes are not of one length");
    }

    private static decimal FactOf(string text) => DataTable.NumberOf(text) ?? throw new UnsupportedException($"the score \"{text}\" is no number");

    private static void Separation(OutcomeSample sample, Comparison comparison)
    {
        Separation separation = sample.Separate();
        comparison.Number("ks", separation.KolmogorovSmirnov.Value);
        comparison.Number("ksScore", separation.WidestAt);
        comparison.Number("auc", separation.AreaUnderCurve.Value);
        comparison.Number("gini", separation.Gini.Value);
        comparison.Word("reason", separation.Gini.IsDefined ? null : separation.Gini.Reason.ToString());
    }

    private static void Stability(Given given, Comparison comparison)
    {
        IReadOnlyList<Given> actual = given.List("actual"), expected = given.List("expected");
        if (actual.Count != expected.Count)
        {
            throw new UnsupportedException("the lists of actual and expected counts are not of one length");
        }

        StabilityTable table = StabilityTable.Compare(
            actual.Select((count, i) => new StabilityBin(MetricWords.Label(i), MetricWords.Count(count), MetricWords.Count(expected[i]))), MetricWords.ZeroCells(given));
        comparison.Number("psi", table.Index.Value);
        comparison.Numbers("perBin", table.Rows.Select(row => row.Contribution.Value));
        comparison.Text("band", text => table.Level is { } level && MetricWords.Names(text, level), table.Level?.ToString());
        comparison.Word("reason", table.Index.IsDefined ? null : table.Index.Reason.ToString());
        if (given.Find("points") is { IsNull: false } points)
        {
            comparison.Number("csi", table.ShiftInPoints(points.Items.Select(one => one.AsNumber)).Value);
        }
    }

    private static void Rates(IReadOnlyList<Given> actualGoods, IReadOnlyList<Given> actualBads, IReadOnlyList<Given> expectedGoods, IReadOnlyList<Given> expectedBads, Comparison comparison)
    {
        RateTest[] tests = [.. RateTest.CompareBands(MetricWords.Bins(actualGoods, actualBads), MetricWords.Bins(expectedGoods, expectedBads))];
        foreach (string field in (string[])["chiSquare", "chi2", "statistic", "statistics"])
        {
            comparison.Numbers(field, tests.Select(test => test.Statistic.Value));
        }

        foreach (string field in (string[])["pValue", "pValues"])
        {
            comparison.Numbers(field, tests.Select(test => test.Probability.Value));
        }
    }

    /// <summary>The list under the first of some names that is there.</summary>
    private static IReadOnlyList<Given> Column(Given given, string[] names) => given.List(Array.Find(names, given.Has) ?? names[0]);

    private static void Migration(Given given, Comparison comparison)
    {
        long? total = given.Find("fromCount") is { IsNull: false } count ? MetricWords.Count(count) : null;
        MigrationRow row = MigrationRow.Of(given.Has("fromIndex") ? given.Whole("fromIndex") : 0, given.List("to").Select(MetricWords.Count), total);
        comparison.Numbers("rates", row.Rates.Select(rate => rate.Value));
        comparison.Number("rollForward", row.RollForward.Value);
        comparison.Number("rollBack", row.RollBack.Value);
        comparison.Number("cure", row.RollBack.Value);
        comparison.Number("stay", row.Stay.Value);

        // The states are clean, 0 to 29 days, 30 to 59 days and so on.
        for (int state = 2; state <= row.To.Length; state++)
        {
            comparison.Number(FormattableString.Invariant($"roll{30 * (state - 1)}Plus"), row.ShareFrom(state).Value);
        }
    }

    private static BandOrder Order(Given given) => given.TextOrNull("order") switch
    {
        null or "lowest risk first" or "safest first" => BandOrder.SafestFirst,
        "highest risk first" or "riskiest first" => BandOrder.RiskiestFirst,
        string word => throw new UnsupportedException($"the word \"{word}\" of \"order\" is not known"),
    };

    private static void Bands(BandTable table, Comparison comparison)
    {
        Rows(table, comparison);
        comparison.Number("ks", table.KolmogorovSmirnov.Value);
        comparison.Number("ksBandIndex", table.WidestBand);
        comparison.Number("auc", table.AreaUnderCurve.Value);
        comparison.Number("gini", table.Gini.Value);
        comparison.Number("badRate", table.BadRate.Value);
        comparison.Word("reason", table.Gini.IsDefined ? null : table.Gini.Reason.ToString());
        RankOrder(table, comparison);
    }

    private static void Banded(BandTable table, Comparison comparison)
    {
        Rows(table, comparison);
        comparison.Number("bandedKs", table.KolmogorovSmirnov.Value);
        comparison.Number("ksBandIndex", table.WidestBand);
        RankOrder(table, comparison);
    }

    private static void Rows(BandTable table, Comparison comparison) => comparison.Rows("bands", table.Rows, (item, row) =>
    {
        item.Number("goods", row.Band.Goods);
        item.Number("bads", row.Band.Bads);
        item.Number("count", row.Band.Count);
        item.Number("badRate", row.Band.BadRate.Value);
        item.Number("share", row.Share.Value);
        item.Number("badShare", row.BadShare.Value);
        item.Number("goodShare", row.GoodShare.Value);
        item.Number("cumShare", row.CumulativeShare.Value);
        item.Number("cumBadShare", row.CumulativeBadShare.Value);
        item.Number("cumGoodShare", row.CumulativeGoodShare.Value);
        item.Number("cumBadRate", row.CumulativeBadRate.Value);
        item.Number("ks", row.Gap.Value);
        item.Number("lift", row.Lift.Value);
        item.Number("cumLift", row.CumulativeLift.Value);
    });

    private static void RankOrder(BandTable table, Comparison comparison)
    {
        RankOrderCheck check = table.CheckRankOrder();
        comparison.Flag("rankOrdered", check.Verdict == RankOrderVerdict.Undefined ? null : check.Verdict == RankOrderVerdict.Ordered);
        comparison.Numbers("rankOrderBreaks", check.Breaks.Select(one => (decimal)one.Band));
    }
}
