using CollectionRules.Cases;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Compliance.Calculations;

/// <summary>How long a personalised repayment plan for a product may be.</summary>
public sealed class PlanLimitRule : ComplianceRule
{
    /// <summary>The kind in documents: <c>plan-limit</c>.</summary>
    public const string KindName = "plan-limit";

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The product.</summary>
    public required ProductKind Product { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>The most months, 1 to 1,200.</summary>
    public required int MostMonths { get; init => field = CaseText.Between(value, 1, 1_200); }

    /// <summary>Whether a plan is within the limit.</summary>
    /// <param name="product">The product.</param>
    /// <param name="months">The months of the plan.</param>
    /// <returns>True for another product, and for at most <see cref="MostMonths"/> months.</returns>
    public bool Allows(ProductKind product, int months) => product != Product || months <= MostMonths;

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Word("product", Product.ToString());
        writer.Number("mostMonths", MostMonths);
    }
}
