using System.Globalization;
using System.Text;
using CollectionRules.Monetary;

namespace CollectionRules.Cli.Output;

/// <summary>The decisions of a run as CSV, one row for each row of the input, written as they are made.</summary>
internal sealed class DecisionFile : IDisposable
{
    private readonly StreamWriter writer;
    private readonly PolicyCore core;
    private bool hasFailed;

    /// <summary>Writes to <paramref name="writer"/>, which it owns from then on.</summary>
    public DecisionFile(StreamWriter writer, PolicyCore core)
    {
        (this.writer, this.core) = (writer, core);
        CsvText.WriteRow(writer, "id", "row", "score", "grade", "stage", "channel", "gate", "status");
    }

    /// <summary>How many rows were written.</summary>
    public long Rows { get; private set; }

    /// <summary>Adds a decision; <paramref name="row"/> is the line on which the input row begins.</summary>
    /// <exception cref="OutputException">The file takes no more.</exception>
    public void WriteDecided(ReadOnlySpan<byte> id, long row, in CoreDecision decision) => Write(
        Encoding.UTF8.GetString(id),
        Text(row),
        decision.HasScore ? DecimalText.Format(decision.Score) : "",
        decision.Grade < 0 ? "" : core.Grades[decision.Grade],
        decision.Stage < 0 ? "" : core.Stages[decision.Stage],
        decision.Channel < 0 ? "" : core.Channels[decision.Channel],
        decision.Gate < 0 ? "" : core.GateAnswers[decision.Gate],
        "decided");

    /// <summary>Adds a row that was not decided.</summary>
    /// <exception cref="OutputException">The file takes no more.</exception>
    public void WriteRefused(ReadOnlySpan<byte> id, long row) => Write(Encoding.UTF8.GetString(id), Text(row), "", "", "", "", "", "refused");

    /// <summary>Hands everything to the file system.</summary>
    /// <exception cref="OutputException">The file takes no more.</exception>
    public void Flush() => Attempt(writer.Flush);

    public void Dispose()
    {
        try
        {
            writer.Dispose();
        }
        catch (IOException) when (hasFailed)
        {
            // Said already, when the first write failed.
        }
    }

    private void Write(params string[] fields)
    {
        Attempt(() => CsvText.WriteRow(writer, fields));
        Rows++;
    }

    private void Attempt(Action write)
    {
        try
        {
            write();
        }
        catch (IOException exception)
        {
            hasFailed = true;
            throw new OutputException(exception);
        }
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
