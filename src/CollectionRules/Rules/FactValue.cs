using System.Globalization;
using CollectionRules.Monetary;

namespace CollectionRules.Rules;

/// <summary>One value of a fact: a number, word, flag, date, special code, or missing. It says nothing of which fact it belongs to.</summary>
public readonly record struct FactValue
{
    private FactValue(FactValueKind kind, decimal number = 0, string? word = null)
    {
        Kind = kind;
        Number = number;
        Word = word;
    }

    /// <summary>No value; also <c>default</c>.</summary>
    public static FactValue Missing => default;

    /// <summary>What kind of value it is.</summary>
    public FactValueKind Kind { get; }

    /// <summary>The number; the day number of a date; 1 or 0 for a flag; 0 otherwise.</summary>
    public decimal Number { get; }

    /// <summary>The category word or the special code's name; <see langword="null"/> otherwise.</summary>
    public string? Word { get; }

    /// <summary>A special code, by its name.</summary>
    public static FactValue Special(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(FactValueKind.Special, word: name);
    }

    /// <summary>A number.</summary>
    public static FactValue FromDecimal(decimal value) => new(FactValueKind.Number, value);

    /// <summary>A category word.</summary>
    public static FactValue FromString(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(FactValueKind.Word, word: value);
    }

    /// <summary>Yes or no.</summary>
    public static FactValue FromBoolean(bool value) => new(FactValueKind.Flag, value ? 1 : 0);

    /// <summary>A date.</summary>
    public static FactValue FromDate(DateOnly value) => new(FactValueKind.Date, value.DayNumber);

    /// <summary>A number.</summary>
    public static implicit operator FactValue(decimal value) => FromDecimal(value);

    /// <summary>A number.</summary>
    public static implicit operator FactValue(int value) => FromDecimal(value);

    /// <summary>A number.</summary>
    public static implicit operator FactValue(long value) => FromDecimal(value);

    /// <summary>A category word.</summary>
    public static implicit operator FactValue(string value) => FromString(value);

    /// <summary>Yes or no.</summary>
    public static implicit operator FactValue(bool value) => FromBoolean(value);

    /// <summary>A date.</summary>
    public static implicit operator FactValue(DateOnly value) => FromDate(value);

    /// <summary>The value as text: <c>12.5</c>, <c>true</c>, <c>2026-11-22</c>, the word, or <c>missing</c>.</summary>
    public override string ToString() => Kind switch
    {
        FactValueKind.Missing => CellWords.Missing,
        FactValueKind.Number => DecimalText.Format(Number),
        FactValueKind.Flag => Number != 0 ? FlagFact.Yes : FlagFact.No,
        FactValueKind.Date => DateOnly.FromDayNumber((int)Number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Word ?? "",
    };
}
