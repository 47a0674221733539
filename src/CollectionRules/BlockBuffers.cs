using System.Runtime.CompilerServices;
using CollectionRules.Rules;

namespace CollectionRules;

/// <summary>A block of rows: where the given columns start, and room for what is decided on the way.</summary>
internal readonly ref struct BlockBuffers
{
    /// <summary>Rows in a block.</summary>
    public const int Rows = 256;

    /// <summary>Room needed, in 32-bit numbers.</summary>
    public const int Numbers = 4 * Rows;

    /// <summary>Room needed, in 64-bit numbers.</summary>
    public const int Answers = 3 * Rows;

    private readonly FactColumns columns;
    private readonly int row;

    public BlockBuffers(FactColumns columns, int row, Span<int> numbers, Span<long> answers)
    {
        this.columns = columns;
        this.row = row;
        Scores = numbers[..Rows];
        Grades = numbers.Slice(Rows, Rows);
        Odd = numbers.Slice(2 * Rows, Rows);
        Hits = numbers.Slice(3 * Rows, Rows);
        Stages = answers[..Rows];
        Channels = answers.Slice(Rows, Rows);
        Gates = answers.Slice(2 * Rows, Rows);
    }

    public Span<int> Scores { get; }

    public Span<int> Grades { get; }

    /// <summary>Not 0 in rows that must be decided singly.</summary>
    public Span<int> Odd { get; }

    /// <summary>Masks on their way to an answer.</summary>
    public Span<int> Hits { get; }

    /// <summary>The stage table's answers, packed.</summary>
    public Span<long> Stages { get; }

    /// <summary>The channel table's answers, packed.</summary>
    public Span<long> Channels { get; }

    /// <summary>The gate table's answers, packed.</summary>
    public Span<long> Gates { get; }

    /// <summary>The block's first code in a given column.</summary>
    public ref int Given(int slot) => ref Unsafe.Add(ref columns.NarrowColumn(slot), row);
}
