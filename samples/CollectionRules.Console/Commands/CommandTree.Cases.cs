using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cli.Input;
using CollectionRules.Compliance;

namespace CollectionRules.Cli.Commands;

/// <content>The commands about one case.</content>
internal static partial class CommandTree
{
    private static Command Explain(Session session)
    {
        CaseArguments about = new("The instant of the decision; what the file tells, or the clock, where nothing is said.");
        Option<string?> channel = Word("--channel", "Tells of this channel alone why it is used or not.", static text => Channel.TryParse(text, out _), "channel", "field-visit");
        Command command = new("explain", "Decides one case and tells the whole reasoning.") { about.File, about.Case, about.Policy, about.AsOf, channel, about.Json, about.Language };
        command.SetAction(result => new ExplainCommand(about.Read(result), result.GetValue(channel) is { } word ? Channel.Parse(word) : null, session).Run());
        return command;
    }

    private static Command Contacts(Session session)
    {
        CaseArguments about = new("The instant from which on; what the file tells, or the clock, where nothing is said.");
        Option<int> days = new("--days") { Description = $"How many days, 1 to {ContactPlan.MaxDays}.", DefaultValueFactory = static _ => 7 };
        days.Validators.Add(static result => Within(result, 1, ContactPlan.MaxDays, "days"));
        Command command = new("contacts", "Prints when the treatments of one case may be used in the days ahead, and what the policy would do if nobody reacts.")
        {
            about.File, about.Case, about.Policy, about.AsOf, days, about.Json, about.Language,
        };
        command.SetAction(result => new ContactsCommand(about.Read(result), result.GetValue(days), session).Run());
        return command;
    }

    private static Command Check(Session session)
    {
        CaseArguments about = new("The instant of the contact; what the file tells, or the clock, where nothing is said.", "--at");
        Option<string?> channel = Word("--channel", "The channel, such as call, sms or field-visit.", static text => Channel.TryParse(text, out _), "channel", "field-visit");
        channel.Required = true;
        Option<string?> purpose = Word("--purpose", "What the contact is for; demand where nothing is said.", static text => ContactPurpose.TryParse(text, out _), "purpose", "demand");
        Option<bool> inbound = new("--inbound") { Description = "The customer turns to the lender." };
        Option<string?> person = new("--person") { Description = "The id of the person in the case file; the borrower where nothing is said." };
        Option<string?> point = new("--contact-point") { Description = "The id of the number or address in the case file." };
        Option<string[]> accounts = new("--account") { Description = "An account that the contact is about; all of the case where none is named. May be given several times." };
        Option<string?> collector = Word("--collector", "The id of the agent or agency.", IsIdentifier, "id", "agent-7");
        Option<bool> automated = new("--automated") { Description = "A machine makes the contact." };
        Option<int?> staff = new("--staff") { Description = "How many persons come to a visit, 0 to 1000." };
        staff.Validators.Add(static result => Within(result, 0, 1_000, "persons"));
        Option<string?> place = Word("--place", "Where it takes place, such as home or workplace.", static text => PlaceKind.TryParse(text, out _), "place", "home");
        Option<bool?> recorded = new("--recorded") { Description = "Whether the contact will be recorded: true or false; unknown where nothing is said." };
        Command command = new("check", "Asks the rule packs about one planned contact: verdict, clauses, and the earliest lawful instant.")
        {
            about.File, about.Case, about.Policy, about.AsOf, channel, purpose, inbound, person, point, accounts, collector, automated, staff, place, recorded, about.Json, about.Language,
        };
        command.SetAction(result => new CheckCommand(
            about.Read(result),
            new CheckOptions(Channel.Parse(result.GetValue(channel)!), result.GetValue(purpose) is { } word ? ContactPurpose.Parse(word) : ContactPurpose.Demand)
            {
                IsInbound = result.GetValue(inbound),
                Person = result.GetValue(person),
                ContactPoint = result.GetValue(point),
                Accounts = result.GetValue(accounts) ?? [],
                Collector = result.GetValue(collector),
                IsAutomated = result.GetValue(automated),
                Staff = result.GetValue(staff),
                Place = result.GetValue(place) is { } where ? PlaceKind.Parse(where) : null,
                IsRecorded = result.GetValue(recorded),
            },
            session).Run());
        return command;
    }

    /// <summary>An option whose value is an instant.</summary>
    private static Option<string?> AsOf(string name, string description)
    {
        Option<string?> asOf = new(name) { Description = description };
        asOf.Validators.Add(static result =>
        {
            string? text = result.Tokens.Count > 0 ? result.Tokens[0].Value : null;
            if (text is not null && !DateText.TryParseInstant(text, out _))
            {
                result.AddError($"\"{text}\" is no instant; write one as 2026-11-16T10:00:00+08:00.");
            }
            else if (text is not null && !CaseInput.CanDecide(DateText.ParseInstant(text)))
            {
                result.AddError($"\"{text}\" is too far off; instants of the years {CaseInput.FirstYear} to {CaseInput.LastYear} can be decided.");
            }
        });
        return asOf;
    }

    private static Option<string?> Word(string name, string description, Predicate<string> isWord, string kind, string example)
    {
        Option<string?> option = new(name) { Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !isWord(result.Tokens[0].Value))
            {
                result.AddError($"\"{Output.ShownText.Of(result.Tokens[0].Value)}\" is no {kind}; write one such as {example}.");
            }
        });
        return option;
    }

    private static bool IsIdentifier(string text)
    {
        try
        {
            return new ContactAttempt { At = default, Channel = Channel.Call, Purpose = ContactPurpose.Demand, Collector = text }.Collector is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void Within(OptionResult result, int least, int most, string what)
    {
        if (result.Tokens.Count > 0 && !(int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count >= least && count <= most))
        {
            result.AddError($"\"{result.Tokens[0].Value}\" is no number of {what}; {least} to {most} are possible.");
        }
    }

    /// <summary>What every command about one case takes.</summary>
    private sealed class CaseArguments(string asOfDescription, string asOfName = "--as-of")
    {
        public Argument<string> File { get; } = new("FILE") { Description = "Case files, one to a line (.ndjson, .jsonl), or one case (.json)." };

        public Option<string?> Case { get; } = new("--case") { Description = "The id of the case; needed where the file holds several." };

        public Option<string?> Policy { get; } = new("--policy") { Description = "The policy: one that the command policies lists, or a JSON file." };

        public Option<string?> AsOf { get; } = CommandTree.AsOf(asOfName, asOfDescription);

        public Option<bool> Json { get; } = new("--json") { Description = "Prints one line of JSON." };

        public Option<string> Language { get; } = CommandTree.Language();

        public CaseChoice Read(ParseResult result) => new(
            result.GetRequiredValue(File),
            result.GetValue(Case),
            result.GetValue(Policy),
            result.GetValue(AsOf) is { } instant ? DateText.ParseInstant(instant) : null,
            result.GetValue(Json),
            LanguageOf(result, Language));
    }
}
