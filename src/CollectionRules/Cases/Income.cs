using CollectionRules.Calendars;
using CollectionRules.Cases.Documents;
using CollectionRules.Monetary;

namespace CollectionRules.Cases;

/// <summary>Income that is received regularly.</summary>
public sealed record Income
{
    /// <summary>Where it comes from; null where unknown.</summary>
    public IncomeKind? Kind { get; init => field = value is { IsEmpty: true } ? null : value; }

    /// <summary>The amount of one payment, not below zero.</summary>
    public required Money Amount { get; init; }

    /// <summary>How often it is received.</summary>
    public required Frequency Frequency { get; init; }

    /// <summary>The day of the month on which it is received, 1 to 31; in a shorter month the last day. Null where unknown.</summary>
    public int? PayDay { get; init => field = CaseText.OptionalBetween(value, 1, 31); }

    /// <summary>Whether there is evidence of it.</summary>
    public bool IsDocumented { get; init; }

    /// <summary>The first day it was received; null where unknown.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day it is received, included; null where it goes on.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether the two say the same; lists are compared item by item.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where both have the same form in a document.</returns>
    public bool Equals(Income? other) => CaseEquality.Same(this, other, Write);

    /// <summary>A hash code that agrees with <see cref="Equals(Income)"/>.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => CaseEquality.Hash(this, Write);

    /// <summary>What it is, and nothing of what it says.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => "Income";

    internal static void Write(Income value, CaseWriter writer)
    {
        writer.Word("kind", value.Kind?.ToString());
        writer.Money("amount", value.Amount);
        writer.Word("frequency", value.Frequency.ToString());
        writer.Number("payDay", value.PayDay);
        writer.Flag("isDocumented", value.IsDocumented);
        writer.Date("since", value.Since);
        writer.Date("until", value.Until);
    }

    internal static Income? Read(CaseReader reader)
    {
        IncomeKind? kind = reader.Parsed("kind", CaseForms.IncomeKind);
        Money? amount = reader.Money("amount", required: true);
        Frequency? frequency = reader.Parsed("frequency", CaseForms.Frequency, required: true);
        int? payDay = reader.Integer("payDay", 1, 31);
        bool? isDocumented = reader.Flag("isDocumented");
        DateOnly? since = reader.Date("since");
        DateOnly? until = reader.Date("until");
        reader.Finish();
        return amount is null || frequency is null
            ? null
            : new Income
            {
                Kind = kind,
                Amount = amount.Value,
                Frequency = frequency.Value,
                PayDay = payDay,
                IsDocumented = isDocumented ?? false,
                Since = since,
                Until = until,
            };
    }

    internal static void Check(Income value, CaseCheck check)
    {
        check.Amount("amount", value.Amount, aboveZero: false);
        check.NotBefore("until", value.Until, value.Since, DateText.Format);
    }
}
