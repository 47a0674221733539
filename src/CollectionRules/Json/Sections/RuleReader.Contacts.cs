using CollectionRules.Calendars;
using CollectionRules.Cases.Documents;
using CollectionRules.Compliance;
using CollectionRules.Explanations;
using CollectionRules.Json.Reading;

namespace CollectionRules.Json.Sections;

/// <content>Rules that are asked for every contact.</content>
internal sealed partial class RuleReader
{
    private static ContactRule Contact(Part part, Head head)
    {
        ContactScope scope = ScopeOf(part["scope"]);
        RuleStrength strength = part["strength"].Word(ContactRule.Strengths) ?? RuleStrength.Prohibition;
        ReasonCode reason = part["reason"].Form(PolicyForms.Reason)!.Value;
        return part["kind"].Text switch
        {
            ContactWindowRule.KindName => new ContactWindowRule
            {
                Id = head.Id, Citation = head.Citation, InForceFrom = head.From, InForceUntil = head.Until, Note = head.Note,
                Scope = scope, Strength = strength, Reason = reason,
                Hours = WeeklyWindows.Parse(part["hours"].Text!),
                Clock = part["clock"].Form(RuleForms.Clock) ?? ContactClock.OfDebtor,
                Holidays = [.. part["holidays"].Texts.Select(static day => DateText.ParseDate(day))],
                OpenedBy = part["openedBy"].Form(CaseForms.ConsentKind),
            },
            ContactCapRule.KindName => new ContactCapRule
            {
                Id = head.Id, Citation = head.Citation, InForceFrom = head.From, InForceUntil = head.Until, Note = head.Note,
                Scope = scope, Strength = strength, Reason = reason,
                Counted = CountedOf(part["counted"]),
                Limits = [.. part["limits"].Items.Select(static limit => new CapLimit(limit["count"].Integer!.Value, limit["window"].Form(RuleForms.Window)!.Value))],
                LiftedBy = part["liftedBy"].Form(CaseForms.ConsentKind),
            },
            CooldownRule.KindName => new CooldownRule
            {
                Id = head.Id, Citation = head.Citation, InForceFrom = head.From, InForceUntil = head.Until, Note = head.Note,
                Scope = scope, Strength = strength, Reason = reason,
                Counted = CountedOf(part["counted"]),
                Window = part["window"].Form(RuleForms.Window)!.Value,
                LiftedBy = part["liftedBy"].Form(CaseForms.ConsentKind),
                LiftedWhen = [.. part["liftedWhen"].Forms(RuleForms.Circumstance)],
            },
            PreferredTimesRule.KindName => new PreferredTimesRule
            {
                Id = head.Id, Citation = head.Citation, InForceFrom = head.From, InForceUntil = head.Until, Note = head.Note,
                Scope = scope, Strength = strength, Reason = reason,
            },
            RestrictionRule.KindName => new RestrictionRule
            {
                Id = head.Id, Citation = head.Citation, InForceFrom = head.From, InForceUntil = head.Until, Note = head.Note,
                Scope = scope, Strength = strength, Reason = reason,
                When = [.. part["when"].Forms(RuleForms.Circumstance)],
                Unless = [.. part["unless"].Forms(RuleForms.Circumstance)],
                LiftedBy = part["liftedBy"].Form(CaseForms.ConsentKind),
                Lasts = part["lasts"].Span,
                BeginsDuring = part["beginsDuring"].Form(RuleForms.Circumstance),
            },
            RequiredStepRule.KindName => new RequiredStepRule
            {
                Id = head.Id, Citation = head.Citation, InForceFrom = head.From, InForceUntil = head.Until, Note = head.Note,
                Scope = scope, Strength = strength, Reason = reason,
                Step = part["step"].Word(RequiredStepRule.Steps)!.Value,
                Notice = part["notice"].Form(CaseForms.NoticeKind),
                Consent = part["consent"].Form(CaseForms.ConsentKind),
                Subject = part["subject"].Text,
                Certificates = [.. part["certificates"].Texts],
                MinimumStaff = part["minimumStaff"].Integer ?? 1,
                ValidFor = part["validFor"].Span,
                Wait = part["wait"].Span,
                UnknownBlocks = !part["unknownBlocks"].IsPresent || part["unknownBlocks"].IsTrue,
            },
            MediumOptOutRule.KindName => new MediumOptOutRule
            {
                Id = head.Id, Citation = head.Citation, InForceFrom = head.From, InForceUntil = head.Until, Note = head.Note,
                Scope = scope, Strength = strength, Reason = reason,
                OpenPurposes = [.. part["openPurposes"].Forms(CaseForms.ContactPurpose)],
                OncePurposes = [.. part["oncePurposes"].Forms(CaseForms.ContactPurpose)],
                ReplyPurposes = [.. part["replyPurposes"].Forms(CaseForms.ContactPurpose)],
            },
            _ => new ThirdPartyRule
            {
                Id = head.Id, Citation = head.Citation, InForceFrom = head.From, InForceUntil = head.Until, Note = head.Note,
                Scope = scope, Strength = strength, Reason = reason,
                CountAsBorrower = [.. part["countAsBorrower"].Forms(CaseForms.PersonRelation)],
                CountAsBorrowerOfMinor = [.. part["countAsBorrowerOfMinor"].Forms(CaseForms.PersonRelation)],
                CountAsBorrowerWhen = [.. part["countAsBorrowerWhen"].Forms(RuleForms.Circumstance)],
                PermitsOthers = !part["permitsOthers"].IsPresent || part["permitsOthers"].IsTrue,
                EligibleWhen = [.. part["eligibleWhen"].Forms(RuleForms.Circumstance)],
                EligibleAfterFailures = part["eligibleAfterFailures"].Integer,
                EligibleWithoutNumber = part["eligibleWithoutNumber"].IsTrue,
                Purposes = [.. part["purposes"].Forms(CaseForms.ContactPurpose)],
                StopsOnRefusal = part["stopsOnRefusal"].IsTrue,
            },
        };
    }
}
