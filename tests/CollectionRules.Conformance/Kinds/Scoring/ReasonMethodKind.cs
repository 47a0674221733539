using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;
using CollectionRules.Rules;
using CollectionRules.Scoring;

namespace CollectionRules.Conformance.Kinds.Scoring;

/// <summary>Points and baselines of named characteristics: the order of the reasons. Every characteristic is a code of its own.</summary>
internal sealed class ReasonMethodKind : IVectorKind
{
    public VectorSchema Schema => VectorSchema.Scoring;

    public string Name => "reasonMethod";

    public Outcome Run(Vector vector)
    {
        Given points = vector.Given["points"], baseline = vector.Given["baseline"];
        ImmutableArray<string> names = [.. points.Keys];
        ImmutableArray<string> codes = [.. names.Order(StringComparer.Ordinal)];
        BaselineMethod method = ReasonWords.Method(vector.Given.TextOrNull("method") ?? "max");
        string? algorithm = vector.Given.TextOrNull("reasonCodeAlgorithm") ?? vector.Given.TextOrNull("algorithm");
        Given? policy = vector.Given.Find("reasonCodePolicy");
        BaselineTable table = BaselineTable.Of(method, names.Select((name, i) => new Baseline(Numbered("c", i), baseline.Number(name))));
        Scorecard card = Scorecard.Create("card", builder =>
        {
            for (int i = 0; i < names.Length; i++)
            {
                decimal worth = points.Number(names[i]);
                string code = Numbered("R", codes.IndexOf(names[i]));
                builder.Characteristic(Numbered("c", i), bins => bins.When(Condition.Always, worth).Reason(code));
            }

            builder.Reasons(reasons =>
            {
                reasons.Against(table)
                    .AtMost(vector.Given.Has("max") ? vector.Given.Whole("max") : policy?.Has("max") == true ? policy.Whole("max") : 500)
                    .ZeroShortfalls(ReasonWords.Zero(policy?.TextOrNull("zeroDifference") ?? vector.Given.TextOrNull("zeroDifference") ?? "drop"))
                    .Ties(ReasonWords.Ties(policy?.TextOrNull("ties") ?? vector.Given.TextOrNull("ties") ?? "definition order"));
                if (algorithm is not null)
                {
                    reasons.Direction(ReasonWords.Direction(algorithm));
                }
            });
        });
        ScoreResult result = card.Score(card.Schema.NewRow());
        Comparison comparison = new(vector);
        foreach (string field in (string[])["order", "reasonCodes"])
        {
            comparison.Texts(field, result.Reasons.Select(reason => codes[int.Parse(reason.Code[1..], CultureInfo.InvariantCulture)]));
        }

        foreach (string field in (string[])["reasonPoints", "shortfalls", "points"])
        {
            comparison.Numbers(field, result.Reasons.Select(reason => reason.Shortfall));
        }

        return comparison.Outcome();
    }

    private static string Numbered(string prefix, int number) => prefix + number.ToString("D5", CultureInfo.InvariantCulture);
}
