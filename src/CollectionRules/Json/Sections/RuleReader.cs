using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Compliance;
using CollectionRules.Compliance.Calculations;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Json.Reading;
using CollectionRules.Rules.History;

namespace CollectionRules.Json.Sections;

/// <summary>Reads the rules of a lender's own packs; the form of each was checked before.</summary>
internal sealed partial class RuleReader(PolicyReading reading)
{
    /// <summary>The rule; null where any part of it is wrong, with every fault told.</summary>
    public ComplianceRule? Read(Part part)
    {
        ReportQuery(part["counted"]["query"]);
        ReportHours(part["hours"]);
        foreach (Part list in (ReadOnlySpan<Part>)[part["scope"]["regions"], part["certificates"], part["parts"], part["exemptLenders"], .. part["required"].Items.Select(static one => one["wordings"])])
        {
            ReportTwice(list);
        }

        ReportFloors(part["floors"]);
        Money? principal = part["principal"].IsPresent && reading.IsSound(part["principal"]) ? reading.Money(part["principal"]) : null;
        if (!reading.IsSound(part))
        {
            return null;
        }

        Head head = new(part["id"].Text!, Cited(part["citation"]), Day(part["inForceFrom"]), Day(part["inForceUntil"]), part["note"].Text);
        return part["kind"].Text switch
        {
            ContactWindowRule.KindName or ContactCapRule.KindName or CooldownRule.KindName or PreferredTimesRule.KindName or RestrictionRule.KindName or RequiredStepRule.KindName
                or MediumOptOutRule.KindName or ThirdPartyRule.KindName => Contact(part, head),
            ContentRule.KindName or DutyRule.KindName or InformationRule.KindName => Text(part, head),
            _ => Calculation(part, head, principal),
        };
    }

    private static Citation Cited(Part part) =>
        new(part["source"].Text!, part["clause"].Text!, part["quality"].Word(RuleForms.Qualities)!.Value, Day(part["seenOn"])!.Value);

    private static DateOnly? Day(Part part) => part.Text is { } text ? DateText.ParseDate(text) : null;

    private static ContactScope ScopeOf(Part part) => !part.IsPresent ? ContactScope.Outbound : new ContactScope
    {
        Channels = [.. part["channels"].Forms(CaseForms.Channel)],
        ExceptChannels = [.. part["exceptChannels"].Forms(CaseForms.Channel)],
        Purposes = [.. part["purposes"].Forms(CaseForms.ContactPurpose)],
        ExceptPurposes = [.. part["exceptPurposes"].Forms(CaseForms.ContactPurpose)],
        Products = [.. part["products"].Forms(CaseForms.ProductKind)],
        Places = [.. part["places"].Forms(CaseForms.PlaceKind)],
        Regions = [.. part["regions"].Texts],
        ExceptRelations = [.. part["exceptRelations"].Forms(CaseForms.PersonRelation)],
        Audience = part["audience"].Word(ContactScope.Audiences) ?? ContactAudience.Anyone,
        CoversInbound = part["coversInbound"].IsTrue,
        HumansOnly = part["humansOnly"].IsTrue,
    };

    private static CountedContacts CountedOf(Part part) => new()
    {
        Query = HistoryReader.Read(part["query"])!,
        ExceptWithConsent = part["exceptWithConsent"].Form(CaseForms.ConsentKind),
        ConsentLasts = part["consentLasts"].Span,
        CountsConsented = part["countsConsented"].IsTrue,
        RepliesWithinBusinessDays = part["repliesWithinBusinessDays"].Integer,
    };

    private static ComplianceRule Text(Part part, Head head) => part["kind"].Text switch
    {
        ContentRule.KindName => new ContentRule
        {
            Id = head.Id, Citation = head.Citation, InForceFrom = head.From, InForceUntil = head.Until, Note = head.Note,
            Channels = [.. part["channels"].Forms(CaseForms.Channel)],
            Purposes = [.. part["purposes"].Forms(CaseForms.ContactPurpose)],
            Required = [.. part["required"].Items.Select(static one => new RequiredStatement(one["name"].Text!, [.. one["wordings"].Texts]))],
            Forbidden = [.. part["forbidden"].Items.Select(static one => new ForbiddenPhrase(one["text"].Text!, one["category"].Word(ForbiddenPhrase.Categories)!.Value))],
        },
        DutyRule.KindName => new DutyRule
        {
            Id = head.Id, Citation = head.Citation, InForceFrom = head.From, InForceUntil = head.Until, Note = head.Note,
            Subject = part["subject"].Text!, From = part["from"].Text!, BusinessDaysBefore = part["businessDaysBefore"].Integer ?? 0, Period = part["period"].Span!.Value,
        },
        _ => new InformationRule
        {
            Id = head.Id, Citation = head.Citation, InForceFrom = head.From, InForceUntil = head.Until, Note = head.Note,
            Topic = part["topic"].Text!, FromDaysPastDue = part["fromDaysPastDue"].Integer!.Value, English = part["english"].Text, SimplifiedChinese = part["simplifiedChinese"].Text,
        },
    };

    private void ReportQuery(Part part)
    {
        if (part.IsPresent && reading.IsSound(part) && HistoryReader.Read(part) is { } query)
        {
            reading.Place(query.Validate(), part);
        }
        else if (part.IsPresent && reading.IsSound(part))
        {
            // Only a kind of question that needs a field can be sound in form and yet be none.
            reading.Report(part, DiagnosticCode.ChoiceMissing, null, Texts.TextArgument.FromWords("allowed", ["field"]));
        }
    }

    private void ReportHours(Part part)
    {
        if (part.Text is { } text && !WeeklyWindows.TryParse(text, out _))
        {
            reading.Report(part, DiagnosticCode.CaseForm, null, ("example", "Mon-Fri 09:00-18:00"));
        }
    }

    private void ReportTwice(Part list)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (Part item in list.Items.Where(item => item.Text is { } text && !seen.Add(text)))
        {
            reading.Report(item, DiagnosticCode.CaseDuplicate);
        }
    }

    private void ReportFloors(Part list)
    {
        int before = -1;
        foreach (Part floor in list.Items)
        {
            if (floor["moreThanDays"].Integer is not { } days)
            {
                continue;
            }

            if (days <= before)
            {
                reading.Report(floor["moreThanDays"], DiagnosticCode.RuleFloors, null, Texts.TextArgument.FromNumber("before", before));
            }

            before = days;
        }
    }

    /// <summary>What every rule has.</summary>
    private sealed record Head(string Id, Citation Citation, DateOnly? From, DateOnly? Until, string? Note);
}
