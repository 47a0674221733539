using CollectionRules.Cases;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Compliance;

/// <summary>
/// Something that the source of a pack leaves to the lender, or of which no figure could be verified. The pack ships no value for it; a policy
/// gives one, or accepts that there is none and says why.
/// </summary>
public sealed record PackSetting
{
    /// <summary>The id, its own within the pack.</summary>
    public required string Id { get; init => field = CaseText.Identifier(value); }

    /// <summary>Whether a policy with the pack does not build while it has neither a value nor a reason to do without.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The cap that a number is given for; null where only a whole rule can be given.</summary>
    public ContactCapRule? Template { get; init; }

    /// <summary>The rule that was given; null where there is none.</summary>
    public ComplianceRule? Value { get; init; }

    /// <summary>Why the policy does without; null where it does not.</summary>
    public string? AcceptedBecause { get; init => field = CaseText.OptionalText(value); }

    /// <summary>Whether it has neither a value nor a reason to do without.</summary>
    public bool IsUnset => Value is null && AcceptedBecause is null;

    internal static void Write(PackSetting value, CaseWriter writer)
    {
        writer.Text("id", value.Id);
        writer.Flag("isRequired", value.IsRequired);
        writer.Object("template", value.Template, ComplianceRule.Write);
        writer.Object("value", value.Value, ComplianceRule.Write);
        writer.Text("acceptedBecause", value.AcceptedBecause);
    }
}
