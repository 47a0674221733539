using CollectionRules.Conformance;
using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Kinds;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Tests.Conformance;

public sealed class KindCatalogTests
{
    private static readonly KindCatalog Doubling = new(new Kind("double", vector =>
    {
        Comparison comparison = new(vector);
        comparison.Number("twice", vector.Given.Number("number") * 2);
        return comparison.Outcome();
    }));

    [Theory]
    [InlineData("""{ "kind": "double", "number": 2, "expect": { "twice": 4 } }""", "Passed")]
    [InlineData("""{ "kind": "double", "number": 2, "expect": { "twice": 5 } }""", "twice expected 5 but was 4")]
    [InlineData("""{ "kind": "triple", "number": 2, "expect": { "twice": 4 } }""", "the kind is not known")]
    [InlineData("""{ "kind": "double", "number": 2 }""", "there is no expectation")]
    [InlineData("""{ "kind": "double", "number": 2, "rounding": "up", "expect": { "twice": 5 } }""", "the key \"rounding\" is not known")]
    [InlineData("""{ "kind": "double", "number": "two", "expect": { "twice": 4 } }""", "number is no number")]
    [InlineData("""{ "kind": "double", "number": 2, "expect": { "twice": 4, "thrice": 6 } }""", "the expectation \"expect.thrice\" is not known")]
    [InlineData("""{ "kind": "double", "number": 79228162514264337593543950335, "expect": { "twice": 4 } }""", "result expected one but was OverflowException: Value was either too large or too small for a Decimal.")]
    public void Run_Vector_HasItsOutcome(string vector, string outcome) => Assert.Equal(outcome, Doubling.Run(VectorText.Scoring(vector)) switch
    {
        Failed failed => failed.Differences[0].ToString(),
        Unsupported unsupported => unsupported.Why,
        _ => "Passed",
    });

    private sealed class Kind(string name, Func<Vector, Outcome> run) : IVectorKind
    {
        public VectorSchema Schema => VectorSchema.Scoring;

        public string Name => name;

        public Outcome Run(Vector vector) => run(vector);
    }
}
