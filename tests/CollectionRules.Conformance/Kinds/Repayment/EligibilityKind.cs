using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;
using CollectionRules.Repayment.Eligibility;

namespace CollectionRules.Conformance.Kinds.Repayment;

/// <summary>Whether an account may be re-aged.</summary>
internal sealed class EligibilityKind : IVectorKind
{
    public VectorSchema Schema => VectorSchema.Repayment;

    public string Name => "eligibility";

    public Outcome Run(Vector vector)
    {
        Given given = vector.Given;
        if (given.Text("rule") is var rule && rule != "ffiecOpenEndReAge")
        {
            throw new UnsupportedException($"the rule \"{rule}\" is not known");
        }

        ReAgeHistory history = new()
        {
            OpenedOn = given.Date("opened"),
            PreviousReAges = [.. given.Find("previousReAges")?.Items.Select(item => item.AsDate()) ?? []],
            ConsecutiveMinimumPayments = given.Find("consecutiveMinimumPayments")?.AsWhole ?? 0,
            HasPaidLumpSum = given.Flag("lumpSum") || given.Flag("lumpSumPayment") || given.Flag("paidLumpSum") || given.Flag("lumpSumPaid") || given.Flag("equalLumpSum") || given.Flag("equivalentLumpSum"),
            IsWillingAndAble = given.Find("willingAndAble")?.AsFlag,
        };
        EligibilityResult result = ReAgeRule.FederalOpenEnd.Check(history, given.Date("asOf"));
        Comparison comparison = new(vector);
        comparison.Flag("eligible", result.IsEligible);
        comparison.WordsInOrder("failed", result.Failed.Select(reason => reason.ToString()));
        return comparison.Outcome();
    }
}
