using CollectionRules.Cases.Documents;
using CollectionRules.Monetary;

namespace CollectionRules.Cases;

/// <summary>The part of a payment that covers one component.</summary>
public sealed record PaymentPart
{
    /// <summary>The component it covers.</summary>
    public required DueComponent Component { get; init => field = CaseText.Defined(CaseWords.DueComponents, value); }

    /// <summary>The amount, above zero.</summary>
    public required Money Amount { get; init; }

    /// <summary>The due item it covers; null for the oldest that still has something of the component due.</summary>
    public string? DueItem { get; init => field = CaseText.OptionalIdentifier(value); }

    /// <summary>Whether the two say the same; lists are compared item by item.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where both have the same form in a document.</returns>
    public bool Equals(PaymentPart? other) => CaseEquality.Same(this, other, Write);

    /// <summary>A hash code that agrees with <see cref="Equals(PaymentPart)"/>.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => CaseEquality.Hash(this, Write);

    /// <summary>What it is, and nothing of what it says.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => "PaymentPart";

    internal static void Write(PaymentPart value, CaseWriter writer)
    {
        writer.Word("component", CaseWords.DueComponents.WordFor(value.Component));
        writer.Money("amount", value.Amount);
        writer.Text("dueItem", value.DueItem);
    }

    internal static PaymentPart? Read(CaseReader reader)
    {
        DueComponent? component = reader.Word("component", CaseWords.DueComponents, required: true);
        Money? amount = reader.Money("amount", required: true);
        string? dueItem = reader.Identifier("dueItem");
        reader.Finish();
        return component is null || amount is null
            ? null
            : new PaymentPart
            {
                Component = component.Value,
                Amount = amount.Value,
                DueItem = dueItem,
            };
    }

    internal static void Check(PaymentPart value, CaseCheck check)
    {
        check.Amount("amount", value.Amount, aboveZero: true);
    }
}
