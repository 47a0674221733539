using CollectionRules.Conformance;
using CollectionRules.Conformance.Kinds.Scoring;

namespace CollectionRules.Tests.Conformance.Scoring;

public sealed class PredicateReaderTests
{
    [Theory]
    [InlineData("""{ "field": "age", "op": "<=", "value": 18 }""", "age AtMost 18")]
    [InlineData("""{ "field": "age", "op": "lessOrEqual", "value": 18 }""", "age AtMost 18")]
    [InlineData("""{ "field": "age", "op": "<", "value": 1e-06 }""", "age Below 0.000001")]
    [InlineData("""{ "field": "age", "op": ">", "value": 18 }""", "age Above 18")]
    [InlineData("""{ "field": "age", "op": ">=", "value": 18 }""", "age AtLeast 18")]
    [InlineData("""{ "field": "rain", "op": "==", "value": true }""", "rain Equal true")]
    [InlineData("""{ "field": "job", "op": "!=", "value": "none" }""", "job NotEqual none")]
    [InlineData("""{ "field": "job", "in": ["a", "b"] }""", "job in a|b")]
    [InlineData("""{ "field": "job", "notIn": [1, 2] }""", "job not in 1|2")]
    [InlineData("""{ "field": "job", "op": "isNotIn", "value": ["a"] }""", "job not in a")]
    [InlineData("""{ "missing": "age" }""", "age missing")]
    [InlineData("""{ "notMissing": "age" }""", "age present")]
    [InlineData("""{ "field": "age", "op": "isNotMissing" }""", "age present")]
    [InlineData("""{ "true": true }""", "true")]
    [InlineData("""{ "false": true }""", "false")]
    [InlineData("""{ "and": [ { "missing": "a" }, { "or": [ { "missing": "b" }, { "xor": [ { "missing": "c" } ] } ] } ] }""", "And(a missing; Or(b missing; Xor(c missing)))")]
    [InlineData("""{ "not": { "missing": "a" } }""", "not(a missing)")]
    public void Read_KnownPredicate_IsRead(string json, string predicate) => Assert.Equal(predicate, Show(PredicateReader.Read(VectorText.Given(json, "when"))));

    [Theory]
    [InlineData("""{ "surrogate": [ { "missing": "a" } ] }""", "the predicate \"surrogate\" at \"when\" is not known")]
    [InlineData("""{ "field": "age", "op": "~", "value": 1 }""", "the operator \"~\" at \"when\" is not known")]
    [InlineData("""{ "field": "age", "op": "<", "value": 1, "weight": 2 }""", "the key \"when.weight\" is not known")]
    [InlineData("""{ "field": "age", "op": "<", "value": "old" }""", "the value \"old\" at \"when\" cannot be compared so")]
    [InlineData("""{ "field": "age", "op": "==", "value": null }""", "the value \"missing\" at \"when\" cannot be compared so")]
    [InlineData("""{ "field": "age", "in": ["a", null] }""", "the list at \"when.in\" holds null")]
    [InlineData("""{ "true": false }""", "\"when.true\" is false")]
    [InlineData("""{ "and": [] }""", "\"when.and\" is empty")]
    [InlineData("""{ "and": [ { "maybe": "a" } ] }""", "the predicate \"maybe\" at \"when.and[0]\" is not known")]
    [InlineData("{}", "the predicate at \"when\" has the keys \"\"")]
    public void Read_UnknownPredicate_IsUnsupported(string json, string why) =>
        Assert.Equal(why, Assert.Throws<UnsupportedException>(() => PredicateReader.Read(VectorText.Given(json, "when"))).Message);

    private static string Show(CardPredicate predicate) => predicate switch
    {
        ConstantPredicate constant => constant.Value ? "true" : "false",
        ComparisonPredicate comparison => $"{comparison.Field} {comparison.Operator} {comparison.Value}",
        SetPredicate set => $"{set.Field} {(set.Negated ? "not in" : "in")} {string.Join('|', set.Values)}",
        MissingPredicate missing => $"{missing.Field} {(missing.Negated ? "present" : "missing")}",
        CompoundPredicate compound => $"{compound.Operator}({string.Join("; ", compound.Parts.Select(Show))})",
        NegatedPredicate negated => $"not({Show(negated.Part)})",
        _ => predicate.ToString(),
    };
}
