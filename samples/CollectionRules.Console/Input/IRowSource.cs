using CollectionRules.Rules;

namespace CollectionRules.Cli.Input;

/// <summary>Rows of a file as facts of a policy, one at a time.</summary>
internal interface IRowSource
{
    /// <summary>The line on which the row begins, from 1, as an editor counts; the header is line 1.</summary>
    long Line { get; }

    /// <summary>The row's name in UTF-8; empty where there is none or it cannot be read. Good until the next row.</summary>
    ReadOnlySpan<byte> Id { get; }

    /// <summary>What became of the account, where the file says so. It is counted, never read by a policy.</summary>
    Outcome? Outcome { get; }

    /// <summary>What is wrong with the row, in the order of the columns; empty when it can be decided.</summary>
    IReadOnlyList<RowFault> Faults { get; }

    /// <summary>Reads the header; empty when it is as it should be.</summary>
    IReadOnlyList<RowFault> ReadHeader();

    /// <summary>Goes to the next row and puts its values into <paramref name="row"/>; false at the end of the file.</summary>
    bool Read(in FactRow row);

    /// <summary>Adds to <see cref="Faults"/> the values of the current row that <paramref name="row"/> refused.</summary>
    void AddRefused(in FactRow row);
}
