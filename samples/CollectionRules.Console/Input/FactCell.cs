using System.Text;
using CollectionRules.Calendars;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Rules;

namespace CollectionRules.Cli.Input;

/// <summary>Puts the cells of one column into a fact of a row. Nothing is guessed: a text that is not exactly a value of the fact is a fault.</summary>
internal sealed class FactCell
{
    private readonly string column;
    private readonly FactSlot slot;
    private readonly Fact fact;
    private readonly (byte[] Name, FactValue Value)[] words;

    public FactCell(string column, FactSlot slot)
    {
        (this.column, this.slot, fact) = (column, slot, slot.Fact);
        words =
        [
            .. fact.SpecialCodes.Select(static code => (Encoding.UTF8.GetBytes(code.Name), FactValue.Special(code.Name))),
            .. fact.Values.Select(static word => (Encoding.UTF8.GetBytes(word), FactValue.FromString(word))),
        ];
    }

    /// <summary>Sets the fact, or says why not. An empty cell is a missing value.</summary>
    public RowFault? Set(ReadOnlySpan<byte> cell, in FactRow row)
    {
        if (cell.IsEmpty)
        {
            return fact.MayBeMissing ? null : new(column, "fault.required");
        }

        foreach ((byte[] name, FactValue value) in words)
        {
            if (cell.SequenceEqual(name))
            {
                row.Set(slot, value);
                return null;
            }
        }

        return CellFaults.Of(cell) is { } fault ? new(column, fault) : SetValue(cell, row);
    }

    private RowFault? SetValue(ReadOnlySpan<byte> cell, in FactRow row) => fact.Kind switch
    {
        FactKind.Flag => SetFlag(cell, row),
        FactKind.Date => SetDate(cell, row),
        FactKind.Category => SetWord(cell, row),
        _ => SetNumber(cell, row),
    };

    private RowFault? SetNumber(ReadOnlySpan<byte> cell, in FactRow row)
    {
        if (DecimalText.TryParse(cell, out decimal number, out DecimalTextFault fault))
        {
            row.Set(slot, number);
            return null;
        }

        return fault switch
        {
            DecimalTextFault.TooManyDigits => Fault("fault.digits", cell),
            DecimalTextFault.OutOfRange => Fault("fault.range", cell),
            _ => Fault("fault.number", cell) with { Suggestion = Closest(cell, fact.SpecialCodes.Select(static code => code.Name)) },
        };
    }

    private RowFault? SetFlag(ReadOnlySpan<byte> cell, in FactRow row)
    {
        bool isTrue = cell.SequenceEqual("true"u8);
        if (!isTrue && !cell.SequenceEqual("false"u8))
        {
            return Fault("fault.flag", cell);
        }

        row.Set(slot, isTrue);
        return null;
    }

    private RowFault? SetDate(ReadOnlySpan<byte> cell, in FactRow row)
    {
        Span<char> text = stackalloc char[10];
        if (cell.Length != text.Length || !Encoding.UTF8.TryGetChars(cell, text, out int length) || !DateText.TryParseDate(text[..length], out DateOnly date))
        {
            return Fault("fault.date", cell);
        }

        row.Set(slot, date);
        return null;
    }

    private RowFault? SetWord(ReadOnlySpan<byte> cell, in FactRow row)
    {
        if (fact.HasOpenValues)
        {
            row.Set(slot, Encoding.UTF8.GetString(cell));
            return null;
        }

        return new(column, "fault.word", [("value", CellText.Shown(cell, fact)), ("allowed", string.Join(", ", fact.Values))], Closest(cell, fact.Values));
    }

    private RowFault Fault(string key, ReadOnlySpan<byte> cell) => new(column, key, [("value", CellText.Shown(cell, fact))]);

    private string? Closest(ReadOnlySpan<byte> cell, IEnumerable<string> known) =>
        fact.IsSensitive ? null : Spelling.Closest(Encoding.UTF8.GetString(cell), known);
}
