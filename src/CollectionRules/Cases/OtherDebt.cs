using CollectionRules.Calendars;
using CollectionRules.Cases.Documents;
using CollectionRules.Monetary;

namespace CollectionRules.Cases;

/// <summary>A debt to somebody else.</summary>
public sealed record OtherDebt
{
    /// <summary>The amount of one payment, not below zero.</summary>
    public required Money Payment { get; init; }

    /// <summary>How often it is paid.</summary>
    public required Frequency Frequency { get; init; }

    /// <summary>What is still owed; null where unknown.</summary>
    public Money? Outstanding { get; init; }

    /// <summary>Whether there is evidence of it.</summary>
    public bool IsDocumented { get; init; }

    /// <summary>Whether the two say the same; lists are compared item by item.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where both have the same form in a document.</returns>
    public bool Equals(OtherDebt? other) => CaseEquality.Same(this, other, Write);

    /// <summary>A hash code that agrees with <see cref="Equals(OtherDebt)"/>.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => CaseEquality.Hash(this, Write);

    /// <summary>What it is, and nothing of what it says.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => "OtherDebt";

    internal static void Write(OtherDebt value, CaseWriter writer)
    {
        writer.Money("payment", value.Payment);
        writer.Word("frequency", value.Frequency.ToString());
        writer.Money("outstanding", value.Outstanding);
        writer.Flag("isDocumented", value.IsDocumented);
    }

    internal static OtherDebt? Read(CaseReader reader)
    {
        Money? payment = reader.Money("payment", required: true);
        Frequency? frequency = reader.Parsed("frequency", CaseForms.Frequency, required: true);
        Money? outstanding = reader.Money("outstanding");
        bool? isDocumented = reader.Flag("isDocumented");
        reader.Finish();
        return payment is null || frequency is null
            ? null
            : new OtherDebt
            {
                Payment = payment.Value,
                Frequency = frequency.Value,
                Outstanding = outstanding,
                IsDocumented = isDocumented ?? false,
            };
    }

    internal static void Check(OtherDebt value, CaseCheck check)
    {
        check.Amount("payment", value.Payment, aboveZero: false);
        check.Amount("outstanding", value.Outstanding, aboveZero: false);
    }
}
