using System.Collections.Immutable;
using System.Text;
using CollectionRules.Cli.Output;
using CollectionRules.Cli.Policies;
using CollectionRules.Cli.Wording;
using CollectionRules.Diagnostics;
using CollectionRules.Json;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;
using CollectionRules.Serialization;

namespace CollectionRules.Cli.Commands;

/// <summary>Prints a schedule from terms given by a document or by options.</summary>
/// <param name="file">The document; null for options.</param>
/// <param name="options">The options that were given.</param>
/// <param name="printing">Where and how it is printed.</param>
/// <param name="session">What the run talks to.</param>
internal sealed class PlanScheduleCommand(string? file, (TermsOption Option, string Value)[] options, PlanPrinting printing, Session session)
{
    public int Run()
    {
        if (file is not null && options.Length > 0)
        {
            session.Errors.WriteLine(Text("usage.plan-terms", ("option", options[0].Option.Option)));
            return ExitCode.NotDone;
        }

        ScheduleTerms? terms = file is null ? OfOptions() : PolicyFile.Read<ScheduleTerms>(file, ScheduleJson.TryLoad, session, printing.Language);
        if (terms is null)
        {
            return ExitCode.NotDone;
        }

        ScheduleReport report = new(RepaymentSchedule.Calculate(terms), printing.Language);
        return printing.Print(session, file is null ? [] : [file], report.Tables, report.WriteCsv, report.Json);
    }

    /// <summary>The terms that options give: written as a document and read like one, so that both say the same of a fault.</summary>
    private ScheduleTerms? OfOptions()
    {
        if (ScheduleJson.TryLoad(Document(), out ScheduleTerms? terms, out ImmutableArray<PolicyDiagnostic> faults))
        {
            return terms;
        }

        foreach (TermsOption option in TermsOption.Required.Where(required => options.All(given => given.Option != required)))
        {
            session.Errors.WriteLine(Text("fault.at-path", ("path", option.Option), ("reason", Text("plan.required"))));
        }

        foreach (PolicyDiagnostic fault in faults.Where(static fault => fault.Severity == Severity.Error && fault.Code != DiagnosticCode.MissingMember))
        {
            string text = Text("fault.with-hint", ("message", fault.MessageIn(printing.Language)), ("hint", fault.HintIn(printing.Language)));
            session.Errors.WriteLine(TermsOption.All.FirstOrDefault(option => "/" + option.Member == fault.Path) is { } at ? Text("fault.at-path", ("path", at.Option), ("reason", text)) : text);
        }

        return null;
    }

    private ReadOnlySpan<byte> Document()
    {
        CanonicalWriter writer = new(MemberOrder.AsWritten);
        writer.StartObject();
        writer.Name("schema");
        writer.Text(ScheduleJson.Version);
        foreach (TermsOption option in TermsOption.All)
        {
            if ((Array.Find(options, given => given.Option == option).Value ?? option.Default) is not { } value)
            {
                continue;
            }

            writer.Name(option.Member);
            if (option.Kind == TermsOptionKind.Number && DecimalText.TryParse(value, out decimal number))
            {
                writer.Number(number);
            }
            else
            {
                writer.Text(Told(option.Kind, value));
            }
        }

        if (options.Any(static given => given.Option.Member == "businessDays"))
        {
            // Weekends are the only days without business that options can say.
            writer.Name("holidays");
            writer.StartObject();
            writer.EndObject();
        }

        writer.EndObject();
        return writer.Written;
    }

    /// <summary>A text that a document can hold; a bare number of percent gets its unit.</summary>
    private static string Told(TermsOptionKind kind, string value)
    {
        string text = ShownText.Of(value);
        return kind != TermsOptionKind.Rate ? text
            : DecimalText.TryParse(text.TrimEnd('%'), out _) ? text.TrimEnd('%') + "% per year"
            : text;
    }

    private string Text(string key, params ReadOnlySpan<(string Name, string Value)> arguments) => Messages.Get(key, printing.Language, arguments);
}
