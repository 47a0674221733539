using System.Globalization;
using CollectionRules.Calendars;
using CollectionRules.Cli.Input;
using CollectionRules.Monetary;
using CsvHelper;

namespace CollectionRules.Cli.Output;

/// <summary>The decisions of a run over case files, in their order: the records as NDJSON, or a row for each as CSV.</summary>
internal sealed class CaseDecisionFile : IDisposable
{
    private readonly StreamWriter writer;
    private readonly CsvWriter? csv;
    private bool hasFailed;

    /// <summary>Writes to <paramref name="writer"/>, which it owns from then on.</summary>
    public CaseDecisionFile(StreamWriter writer, bool isCsv)
    {
        (this.writer, csv) = (writer, isCsv ? CsvOutput.To(writer) : null);
        csv?.WriteRecord(
            ["case", "row", "status", "state", "days-past-due", "currency", "past-due", "outstanding", "score", "grade", "stage", "outcome", "reason", "actions", "wait-until", "next-review", "decision"]);
    }

    /// <summary>How many decisions were written.</summary>
    public long Rows { get; private set; }

    /// <summary>Adds what became of a line.</summary>
    /// <exception cref="OutputException">The file takes no more.</exception>
    public void Write(CaseLine line)
    {
        try
        {
            if (csv is null)
            {
                writer.BaseStream.Write(line.Record);
                writer.BaseStream.WriteByte((byte)'\n');
            }
            else
            {
                csv.WriteRecord([.. Fields(line)]);
            }
        }
        catch (IOException exception)
        {
            throw Failed(exception);
        }

        Rows++;
    }

    /// <summary>Hands everything to the file system.</summary>
    /// <exception cref="OutputException">The file takes no more.</exception>
    public void Flush()
    {
        try
        {
            csv?.Flush();
            writer.Flush();
        }
        catch (IOException exception)
        {
            throw Failed(exception);
        }
    }

    public void Dispose()
    {
        try
        {
            csv?.Dispose();
            writer.Dispose();
        }
        catch (IOException) when (hasFailed)
        {
            // Said already, when the first write failed.
        }
    }

    private static IEnumerable<string> Fields(CaseLine line)
    {
        string row = line.Number.ToString(CultureInfo.InvariantCulture);
        if (line is not { IsDecided: true, Decision: { Standing: { } standing } decision })
        {
            return [line.Decision?.CaseId ?? "", row, "refused", .. Enumerable.Repeat("", 14)];
        }

        return
        [
            decision.CaseId,
            row,
            "decided",
            CaseTally.WordOf(standing.State),
            standing.DaysPastDue.ToString(CultureInfo.InvariantCulture),
            standing.Outstanding.Currency.IsUnspecified ? "" : standing.Outstanding.Currency.Code,
            Amount(standing.PastDue),
            Amount(standing.Outstanding),
            decision.Score?.Score is { } score ? DecimalText.Format(score) : "",
            decision.Grade ?? "",
            decision.Stage ?? "",
            decision.Outcome is { } outcome ? CaseTally.WordOf(outcome.Kind) : "",
            decision.Outcome?.Reason.ToString() ?? "",
            string.Join(' ', decision.Actions.Select(static action => action.Channel.ToString())),
            decision.WaitUntil is { } wait ? DateText.Format(wait) : "",
            decision.NextReview is { } review ? DateText.Format(review) : "",
            decision.Id,
        ];
    }

    private static string Amount(Cases.DueAmounts amounts) => DecimalText.Format(amounts.Currency.IsUnspecified ? 0 : amounts.Total.Amount);

    private OutputException Failed(IOException exception)
    {
        hasFailed = true;
        return new(exception);
    }
}
