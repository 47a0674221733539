using CollectionRules.Compliance.Calculations;
using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance.Kinds.Compliance;

/// <summary>The best risk class by days past due.</summary>
internal sealed class ClassificationKind : IVectorKind
{
    public VectorSchema Schema => VectorSchema.Compliance;

    public string Name => "classification";

    public Outcome Run(Vector vector)
    {
        Given given = vector.Given;
        bool isTechnical = given.Flag("technical") || given.Flag("technicalOverdue") || given.Flag("technicalOnly");
        Comparison comparison = new(vector);
        comparison.Word("atBest", Packs.Rule<AssetClassRule>(vector).AtBest(given.Whole("daysPastDue"), isTechnical));
        return comparison.Outcome();
    }
}
