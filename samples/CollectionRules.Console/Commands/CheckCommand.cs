using System.Collections.Immutable;
using System.Text;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cli.Output;
using CollectionRules.Cli.Wording;
using CollectionRules.Compliance;
using CollectionRules.Diagnostics;
using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules.Cli.Commands;

/// <summary>Asks the rule packs of a policy about one planned contact: the verdict, every rule with its clause, and the earliest lawful instant.</summary>
/// <param name="choice">Which case; its instant is that of the contact.</param>
/// <param name="options">The contact.</param>
/// <param name="session">What the run talks to.</param>
internal sealed class CheckCommand(CaseChoice choice, CheckOptions options, Session session)
{
    public int Run()
    {
        if (!new CaseLookup(choice, session).TryFind(out CaseUnderPolicy? found))
        {
            return ExitCode.NotDone;
        }

        string[] faults = [.. UnknownWords(found.Policy), .. Unknown(found.File)];
        if (faults.Length == 0 && found.Policy.Rules is null)
        {
            faults = [Messages.Get("check.no-pack", choice.Language, ("policy", found.Policy.Id))];
        }

        foreach (string fault in faults)
        {
            session.Errors.WriteLine(fault);
        }

        if (faults.Length > 0)
        {
            return ExitCode.NotDone;
        }

        ContactAttempt attempt = Attempt(found.Context.AsOf);
        ComplianceVerdict verdict = found.Policy.Check(found.File, attempt, found.Context);
        session.Output.WriteLine(choice.Json ? Json(found, verdict) : Lines(found, verdict));
        return ExitCode.Done;
    }

    /// <summary>Words that nothing knows: a misspelled channel lies in no rule's scope, and no rule would speak against it.</summary>
    private IEnumerable<string> UnknownWords(CollectionPolicy policy)
    {
        string[] channels = [.. Channel.WellKnown.Concat(policy.Ladder?.Channels.Channels.Select(static one => one.Channel) ?? []).Select(static one => one.ToString()).Distinct()];
        if (!channels.Contains(options.Channel.ToString()))
        {
            yield return NotThere("--channel", options.Channel.ToString(), channels);
        }

        string[] purposes = [.. ContactPurpose.WellKnown.Select(static one => one.ToString())];
        if (!purposes.Contains(options.Purpose.ToString()))
        {
            yield return NotThere("--purpose", options.Purpose.ToString(), purposes);
        }

        string[] places = [.. PlaceKind.WellKnown.Select(static one => one.ToString())];
        if (options.Place is { } place && !places.Contains(place.ToString()))
        {
            yield return NotThere("--place", place.ToString(), places);
        }
    }

    /// <summary>What the contact names and the case file does not hold.</summary>
    private IEnumerable<string> Unknown(CollectionCase file)
    {
        if (options.Person is { } person && person != file.Borrower.Id && file.Persons.All(one => one.Id != person))
        {
            yield return NotThere("--person", person, file.Persons.Select(static one => one.Id).Prepend(file.Borrower.Id));
        }

        ImmutableArray<ContactPoint> points = options.Person is null || options.Person == file.Borrower.Id
            ? file.Borrower.ContactPoints
            : file.Persons.FirstOrDefault(one => one.Id == options.Person)?.ContactPoints ?? [];
        if (options.ContactPoint is { } point && points.All(one => one.Id != point))
        {
            yield return NotThere("--contact-point", point, points.Select(static one => one.Id));
        }

        foreach (string account in options.Accounts.Where(account => !file.TryFindAccount(account, out _)))
        {
            yield return NotThere("--account", account, file.Accounts.Select(static one => one.Id));
        }
    }

    private string NotThere(string option, string value, IEnumerable<string> known) =>
        Spelling.Closest(value, [.. known]) is { } word
            ? Messages.Get("check.unknown-suggestion", choice.Language, ("option", option), ("value", ShownText.Of(value)), ("word", ShownText.Of(word)))
            : Messages.Get("check.unknown", choice.Language, ("option", option), ("value", ShownText.Of(value)));

    private ContactAttempt Attempt(DateTimeOffset at) => new()
    {
        At = at,
        Channel = options.Channel,
        Purpose = options.Purpose,
        Direction = options.IsInbound ? ContactDirection.Inbound : ContactDirection.Outbound,
        Person = options.Person,
        ContactPoint = options.ContactPoint,
        Collector = options.Collector,
        Accounts = [.. options.Accounts],
        IsAutomated = options.IsAutomated,
        Staff = options.Staff,
        Place = options.Place,
        IsRecorded = options.IsRecorded,
    };

    private string Lines(CaseUnderPolicy found, ComplianceVerdict verdict)
    {
        string title = Messages.Get(
            "check.title",
            choice.Language,
            ("channel", options.Channel.ToString()),
            ("purpose", options.Purpose.ToString()),
            ("case", ShownText.Of(found.File.Id)),
            ("at", DateText.Format(found.Context.AsOf)));
        return string.Join('\n', title, verdict.ToText(choice.Language), Messages.Get("check.not-advice", choice.Language));
    }

    private static string Json(CaseUnderPolicy found, ComplianceVerdict verdict)
    {
        CanonicalWriter writer = new(MemberOrder.AsWritten);
        writer.StartObject();
        Member(writer, "schema", "collectionrules-check/1");
        Member(writer, "case", found.File.Id);
        Member(writer, "policy", found.Policy.Id);
        Member(writer, "policyVersion", found.Policy.Version);
        Member(writer, "at", DateText.Format(verdict.At));
        Member(writer, "verdict", CaseTally.WordOf(verdict.Verdict));
        Member(writer, "disposition", CaseTally.WordOf(verdict.Disposition));
        Member(writer, "reason", verdict.Reason?.ToString());
        Member(writer, "earliest", verdict.EarliestNext is { } next ? DateText.Format(next) : null);
        writer.Name("findings");
        writer.StartArray();
        foreach (RuleFinding finding in verdict.Findings)
        {
            writer.StartObject();
            Member(writer, "pack", finding.PackId);
            Member(writer, "packVersion", finding.PackVersion);
            Member(writer, "rule", finding.RuleId);
            Member(writer, "verdict", CaseTally.WordOf(finding.Verdict));
            Member(writer, "reason", finding.Reason.ToString());
            Member(writer, "source", finding.Citation?.Source);
            Member(writer, "clause", finding.Citation?.Clause);
            Member(writer, "quality", finding.Citation is { } citation ? CaseTally.WordOf(citation.Quality) : null);
            Member(writer, "seenOn", finding.Citation is { } seen ? DateText.Format(seen.SeenOn) : null);
            Member(writer, "freeFrom", finding.FreeFrom is { } free ? DateText.Format(free) : null);
            writer.EndObject();
        }

        writer.EndArray();
        writer.EndObject();
        return Encoding.UTF8.GetString(writer.Written);
    }

    private static void Member(CanonicalWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.Name(name);
            writer.Text(value);
        }
    }
}
