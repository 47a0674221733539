using System.Runtime.CompilerServices;
using CollectionRules.Rules;

namespace CollectionRules;

/// <summary>A block of rows: where the given columns start, and room for what is decided.</summary>
internal readonly ref struct BlockBuffers(FactColumns columns, int row, Span<int> room)
{
    /// <summary>The columns of decided values, in the order of the constants below.</summary>
    public const int Columns = 10;

    public const int Score = 0;
    public const int Grade = 1;
    public const int Stage = 2;
    public const int StageRow = 3;
    public const int Channel = 4;
    public const int ChannelRow = 5;
    public const int Gate = 6;
    public const int GateRow = 7;

    /// <summary>Not 0 in rows that must be decided singly.</summary>
    public const int Odd = 8;

    /// <summary>Masks on their way to an answer.</summary>
    public const int Hits = 9;

    private readonly Span<int> room = room;

    /// <summary>A decided column.</summary>
    public Span<int> Column(int column)
    {
        int length = room.Length / Columns;
        return room.Slice(column * length, length);
    }

    /// <summary>The block's first code in a given column.</summary>
    public ref int Given(int slot) => ref Unsafe.Add(ref columns.NarrowColumn(slot), row);
}
