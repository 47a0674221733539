namespace CollectionRules.Conformance;

/// <summary>What came of one vector.</summary>
internal abstract record Outcome;

/// <summary>Every expectation was met.</summary>
internal sealed record Passed : Outcome;

/// <summary>The library gave something else; at least one difference.</summary>
internal sealed record Failed(IReadOnlyList<Difference> Differences) : Outcome;

/// <summary>The runner or the library does not know the kind or an option of it.</summary>
internal sealed record Unsupported(string Why) : Outcome;

/// <summary>One expectation that was not met.</summary>
internal sealed record Difference(string Field, string Expected, string Actual)
{
    public override string ToString() => $"{Field} expected {Expected} but was {Actual}";
}
