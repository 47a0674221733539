using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases;

/// <summary>The answer to one rule of conduct.</summary>
public sealed record ConductAnswer
{
    /// <summary>The rule.</summary>
    public required ConductItem Item { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>Whether it was kept.</summary>
    public required bool Kept { get; init; }

    /// <summary>Whether the two say the same; lists are compared item by item.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where both have the same form in a document.</returns>
    public bool Equals(ConductAnswer? other) => CaseEquality.Same(this, other, Write);

    /// <summary>A hash code that agrees with <see cref="Equals(ConductAnswer)"/>.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => CaseEquality.Hash(this, Write);

    /// <summary>What it is, and nothing of what it says.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => "ConductAnswer";

    internal static void Write(ConductAnswer value, CaseWriter writer)
    {
        writer.Word("item", value.Item.ToString());
        writer.Flag("kept", (bool?)value.Kept);
    }

    internal static ConductAnswer? Read(CaseReader reader)
    {
        ConductItem? item = reader.Parsed("item", CaseForms.ConductItem, required: true);
        bool? kept = reader.Flag("kept", required: true);
        reader.Finish();
        return item is null || kept is null
            ? null
            : new ConductAnswer
            {
                Item = item.Value,
                Kept = kept.Value,
            };
    }

    internal static void Check(ConductAnswer value, CaseCheck check)
    {
        // Nothing in it can contradict the rest of the file.
    }
}
