using System.Globalization;
using CollectionRules.Analytics;
using CollectionRules.Analytics.Validation;
using CollectionRules.Cli.Wording;
using CollectionRules.Texts;

namespace CollectionRules.Cli.Output;

/// <summary>The tables of <c>score</c>. The same file and card give the same tables, whatever the machine.</summary>
internal sealed class ScoreReport(string[][] scoredBy, string file, ScoreTally tally, ScoreDirection direction, Language language)
{
    private const int Bands = 10;
    private static readonly ZeroCellRule Zeros = ZeroCellRule.Replace(0.5m);

    private readonly OutcomeSample all = tally.All(direction), odd = tally.Odd(direction), even = tally.Even(direction);

    public IEnumerable<ReportTable> Tables()
    {
        yield return Heading();
        yield return Separated();
        yield return Stability();
        if (tally.Characteristics.Any())
        {
            yield return Characteristics();
        }

        BandTable bands = tally.Grades.Any() ? BandTable.Of(tally.Grades, BandOrder.SafestFirst) : all.Band(Bands);
        yield return Order(bands.Reverse());
        yield return new("", [], [[Verdict(bands)]], HasNumbers: false);
    }

    private ReportTable Heading() => new(
        "",
        [],
        [
            .. scoredBy,
            [Text("summary.file"), Path.GetFileName(file)],
            [Text("summary.rows"), Messages.Get("score.rows-text", language, ("scored", Number(tally.Scored)), ("unscored", Number(tally.Unscored)), ("refused", Number(tally.Refused)))],
            [Text("score.rule"), Messages.Get("score.rule-text", language, ("count", Monetary.DecimalText.Format(Zeros.Replacement!.Value)))],
        ],
        HasNumbers: false);

    private ReportTable Separated()
    {
        OutcomeSample[] samples = [all, odd, even];
        Separation[] separations = [.. samples.Select(static sample => sample.Separate())];
        return new(
            Text("score.separation"),
            [Text("score.measure"), Text("score.all"), Text("score.odd"), Text("score.even")],
            [
                [Text("score.accounts"), .. samples.Select(static sample => Number(sample.Count))],
                [Text("score.bad-rate"), .. samples.Select(sample => Shown(sample.BadRate))],
                [Text("score.mean"), .. samples.Select(sample => Shown(sample.MeanScore))],
                [Text("score.ks"), .. separations.Select(separation => Shown(separation.KolmogorovSmirnov))],
                [Text("score.auc"), .. separations.Select(separation => Shown(separation.AreaUnderCurve))],
                [Text("score.gini"), .. separations.Select(separation => Shown(separation.Gini))],
            ]);
    }

    private ReportTable Stability()
    {
        StabilityTable table = StabilityTable.CompareScores(even, odd, Bands, Zeros);
        return new(
            Text("score.stability"),
            [Text("score.measure"), Text("score.psi"), Text("score.level")],
            [[Text("score.of-score"), Shown(table.Index), Level(table)]]);
    }

    private ReportTable Characteristics() => new(
        Text("score.information"),
        [Text("score.characteristic"), Text("score.bins"), Text("score.iv"), Text("score.psi"), Text("score.level"), Text("score.shift")],
        [.. tally.Characteristics.Select(characteristic =>
        {
            StabilityTable table = characteristic.Stability(Zeros);
            return new[]
            {
                characteristic.Name, Number(characteristic.Bins), Shown(characteristic.Woe(Zeros).InformationValue), Shown(table.Index), Level(table),
                characteristic.Shift(table) is { } shift ? Shown(shift) : "-",
            };
        })]);

    private ReportTable Order(BandTable table) => new(
        Text("score.order"),
        [Text("score.band"), Text("score.accounts"), Text("score.bads"), Text("score.bad-rate"), Text("score.cumulative"), Text("score.gap"), Text("score.lift")],
        [.. table.Rows.Select(row => new[]
        {
            row.Band.Label, Number(row.Band.Count), Number(row.Band.Bads), Shown(row.Band.BadRate), Shown(row.CumulativeBadShare), Shown(row.Gap), Shown(row.Lift),
        })]);

    private string Verdict(BandTable bands)
    {
        RankOrderCheck check = bands.CheckRankOrder();
        return check.Verdict switch
        {
            RankOrderVerdict.Ordered => Text("score.ordered"),
            RankOrderVerdict.NotOrdered => Messages.Get("score.not-ordered", language, ("bands", string.Join(", ", check.Breaks.Select(one => bands.Rows[one.Band].Band.Label)))),
            _ => Messages.Get("score.order-undefined", language, ("reason", MeasureReason.Describe(check.Reason, language))),
        };
    }

    private string Level(StabilityTable table) => table.Level switch
    {
        StabilityLevel.Stable => Text("score.stable"),
        StabilityLevel.Shifting => Text("score.shifting"),
        StabilityLevel.Shifted => Text("score.shifted"),
        _ => "-",
    };

    /// <summary>Four decimals, half away from zero; the reason where there is no value.</summary>
    private string Shown(Measure measure) => measure.Value is decimal value
        ? Math.Round(value, 4, MidpointRounding.AwayFromZero).ToString("#,##0.0000", CultureInfo.InvariantCulture)
        : Messages.Get("score.undefined", language, ("reason", MeasureReason.Describe(measure.Reason, language)));

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private string Text(string key) => Messages.Get(key, language);
}
