using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance;

/// <summary>Prints one line per vector that did not pass, and the counts at the end.</summary>
internal sealed class Report(TextWriter output)
{
    public int Passed { get; private set; }

    /// <summary>Failed and unsupported vectors.</summary>
    public int Failed { get; private set; }

    public void Add(Vector vector, Outcome outcome)
    {
        switch (outcome)
        {
            case Failed failed:
                Failed++;
                string more = failed.Differences.Count > 1 ? $" (and {failed.Differences.Count - 1} more)" : "";
                output.WriteLine($"FAIL {vector.Id} {vector.Kind}: {failed.Differences[0]}{more}");
                break;
            case Unsupported unsupported:
                Failed++;
                output.WriteLine($"UNSUPPORTED {vector.Id} {vector.Kind}: {unsupported.Why}");
                break;
            default:
                Passed++;
                break;
        }
    }

    public void Close() => output.WriteLine($"{Passed} passed, {Failed} failed, 0 skipped");
}
