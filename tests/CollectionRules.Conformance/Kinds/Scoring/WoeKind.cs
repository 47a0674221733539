using CollectionRules.Analytics.Validation;
using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance.Kinds.Scoring;

/// <summary>Counts of goods and bads by bin: weights of evidence and information value.</summary>
internal sealed class WoeKind : IVectorKind
{
    public VectorSchema Schema => VectorSchema.Scoring;

    public string Name => "woe";

    public Outcome Run(Vector vector)
    {
        Given given = vector.Given;
        IReadOnlyList<string>? labels = given.Find("bins") is { IsNull: false } bins ? [.. bins.Items.Select(bin => bin.Element.ToString())] : null;
        OutcomeBin[] counted = MetricWords.Bins(given.List("good"), given.List("bad"), labels);
        WoeTable table = WoeTable.Of(counted, MetricWords.Orientation(given.TextOrNull("convention")), MetricWords.ZeroCells(given));
        Comparison comparison = new(vector);
        comparison.Numbers("woe", table.Rows.Select(row => row.Weight.Value));
        comparison.Numbers("iv", table.Rows.Select(row => row.InformationValue.Value));
        comparison.Numbers("badRate", table.Rows.Select(row => row.Bin.BadRate.Value));
        comparison.Number("totalIv", table.InformationValue.Value);
        comparison.Word("reason", table.InformationValue.IsDefined ? null : table.InformationValue.Reason.ToString());
        return comparison.Outcome();
    }
}
