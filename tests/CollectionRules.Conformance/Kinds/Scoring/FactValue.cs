using System.Globalization;
using System.Text.Json;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance.Kinds.Scoring;

/// <summary>A value of a field, in a definition or in an input: a number, a text, a flag, or missing.</summary>
internal readonly record struct FactValue
{
    private FactValue(decimal? number, string? text, bool? flag)
    {
        Number = number;
        Text = text;
        Flag = flag;
    }

    public decimal? Number { get; }

    public string? Text { get; }

    public bool? Flag { get; }

    public bool IsMissing => Number is null && Text is null && Flag is null;

    public static FactValue Read(Given given) => given.Element.ValueKind switch
    {
        JsonValueKind.Null => default,
        JsonValueKind.Number => new FactValue(given.AsNumber, null, null),
        JsonValueKind.String => new FactValue(null, given.AsText, null),
        JsonValueKind.True or JsonValueKind.False => new FactValue(null, null, given.AsFlag),
        _ => throw new UnsupportedException($"{given.Path} is neither a number, a text, a flag nor null"),
    };

    /// <summary>A cell of a data file: a number where it reads as one, missing where it is empty, otherwise a text.</summary>
    public static FactValue OfCell(string cell) =>
        cell.Length == 0 ? default : DataTable.NumberOf(cell) is { } number ? new FactValue(number, null, null) : new FactValue(null, cell, null);

    public override string ToString() =>
        Number?.ToString(CultureInfo.InvariantCulture) ?? Text ?? (Flag is { } flag ? flag ? "true" : "false" : "missing");
}
