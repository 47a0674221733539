using CollectionRules.Calendars;
using CollectionRules.Cases.Documents;
using CollectionRules.Monetary;

namespace CollectionRules.Cases;

/// <summary>What a household spends regularly.</summary>
public sealed record Expense
{
    /// <summary>What it is for; null where unknown.</summary>
    public string? Label { get; init => field = CaseText.OptionalText(value); }

    /// <summary>The amount of one payment, not below zero.</summary>
    public required Money Amount { get; init; }

    /// <summary>How often it is paid.</summary>
    public required Frequency Frequency { get; init; }

    /// <summary>Whether the household cannot do without.</summary>
    public bool IsEssential { get; init; }

    /// <summary>Whether there is evidence of it.</summary>
    public bool IsDocumented { get; init; }

    /// <summary>Whether the two say the same; lists are compared item by item.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where both have the same form in a document.</returns>
    public bool Equals(Expense? other) => CaseEquality.Same(this, other, Write);

    /// <summary>A hash code that agrees with <see cref="Equals(Expense)"/>.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => CaseEquality.Hash(this, Write);

    /// <summary>What it is, and nothing of what it says.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => "Expense";

    internal static void Write(Expense value, CaseWriter writer)
    {
        writer.Text("label", value.Label);
        writer.Money("amount", value.Amount);
        writer.Word("frequency", value.Frequency.ToString());
        writer.Flag("isEssential", value.IsEssential);
        writer.Flag("isDocumented", value.IsDocumented);
    }

    internal static Expense? Read(CaseReader reader)
    {
        string? label = reader.Text("label");
        Money? amount = reader.Money("amount", required: true);
        Frequency? frequency = reader.Parsed("frequency", CaseForms.Frequency, required: true);
        bool? isEssential = reader.Flag("isEssential");
        bool? isDocumented = reader.Flag("isDocumented");
        reader.Finish();
        return amount is null || frequency is null
            ? null
            : new Expense
            {
                Label = label,
                Amount = amount.Value,
                Frequency = frequency.Value,
                IsEssential = isEssential ?? false,
                IsDocumented = isDocumented ?? false,
            };
    }

    internal static void Check(Expense value, CaseCheck check)
    {
        check.Amount("amount", value.Amount, aboveZero: false);
    }
}
