using System.Text.Unicode;

namespace CollectionRules.Cli.Input;

/// <summary>What no cell may hold, whatever its column.</summary>
internal static class CellFaults
{
    /// <summary>The fault of a cell that is no text, or null.</summary>
    public static string? Of(ReadOnlySpan<byte> cell) =>
        cell.Contains((byte)0) ? "fault.nul" : !Utf8.IsValid(cell) ? "fault.utf8" : null;
}
