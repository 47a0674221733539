using System.Collections.Immutable;
using CollectionRules.Diagnostics;

namespace CollectionRules.Cli.Input;

/// <summary>What became of one line of case files.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Decision">The decision; null where the line is no case file.</param>
/// <param name="Record">What is written for it, without a line end.</param>
/// <param name="Faults">Why it was not decided; empty where it was.</param>
internal sealed record CaseLine(long Number, CollectionDecision? Decision, byte[] Record, ImmutableArray<PolicyDiagnostic> Faults)
{
    /// <summary>Why a row of a CSV file was not read; empty where it was, and of other files.</summary>
    public ImmutableArray<RowFault> RowFaults { get; init; } = [];

    /// <summary>What became of the account, where the file tells it.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>The longest line that is read, in bytes.</summary>
    public static int Longest => Serialization.DocumentLimits.Case.Bytes;

    /// <summary>Whether it was decided.</summary>
    public bool IsDecided => Decision is { Status: DecisionStatus.Decided };
}
