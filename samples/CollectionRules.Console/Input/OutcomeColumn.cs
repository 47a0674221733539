using System.Text;

namespace CollectionRules.Cli.Input;

/// <summary>The column that tells what became of an account, and its two words.</summary>
/// <param name="Name">The column.</param>
/// <param name="Bad">The word for a bad outcome.</param>
/// <param name="Good">The word for a good outcome.</param>
internal sealed record OutcomeColumn(string Name, string Bad, string Good)
{
    public bool IsBad(ReadOnlySpan<byte> cell) => Encoding.UTF8.GetString(cell) == Bad;

    /// <summary>The fault of a cell that is neither word, or null.</summary>
    public RowFault? FaultOf(ReadOnlySpan<byte> cell)
    {
        string word = Encoding.UTF8.GetString(cell);
        return word == Bad || word == Good ? null : new(Name, "fault.word", [("value", CellText.Shown(word)), ("allowed", $"{CellText.Shown(Bad)}, {CellText.Shown(Good)}")]);
    }
}
