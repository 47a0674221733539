using System.Numerics;
using System.Runtime.CompilerServices;

namespace CollectionRules;

/// <summary>The answer of each box of a table with at most 64 boxes, and what another hit would mean.</summary>
internal readonly struct AnswerTable
{
    private readonly CoreAnswer[] answers;
    private readonly int[] groups;
    private readonly bool hasConflicts;

    public AnswerTable(CoreTable? table)
    {
        IsThere = table is not null;
        // One answer more than there are bits: where no box holds, the count of trailing zeros is 64.
        answers = new CoreAnswer[65];
        groups = new int[64];
        answers.AsSpan().Fill(new(table?.Default ?? -1, -1));
        if (table is not null)
        {
            Everything = table.Compiled.FirstWordOfEverything;
            hasConflicts = table.Compiled.HasConflicts;
            for (int box = 0; box < table.Compiled.BoxCount; box++)
            {
                int row = table.Compiled.RowOf(box);
                answers[box] = new(table.AnswerOfRow[row], row);
                groups[box] = table.Compiled.GroupOf(box);
            }
        }
    }

    /// <summary>Whether there is a table at all.</summary>
    public bool IsThere { get; }

    /// <summary>The boxes there are.</summary>
    public ulong Everything { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public CoreStatus Take(ulong hits, out CoreAnswer answer)
    {
        answer = answers[BitOperations.TrailingZeroCount(hits)];
        if (answer.Value < 0)
        {
            return IsThere ? CoreStatus.NoMatch : CoreStatus.Decided;
        }

        if (hasConflicts && Contradicts(hits))
        {
            answer = CoreAnswer.None;
            return CoreStatus.Ambiguous;
        }

        return CoreStatus.Decided;
    }

    private bool Contradicts(ulong hits)
    {
        int group = hits == 0 ? 0 : groups[BitOperations.TrailingZeroCount(hits)];
        for (ulong others = hits & unchecked(hits - 1); others != 0; others &= others - 1)
        {
            if (groups[BitOperations.TrailingZeroCount(others)] != group)
            {
                return true;
            }
        }

        return false;
    }
}
