using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Scoring;
using CollectionRules.Serialization;

namespace CollectionRules;

/// <content>The document form.</content>
public sealed partial class CollectionDecision
{
    /// <summary>The version of the document form, which every document names in its member <c>schema</c>.</summary>
    public const string Schema = "collectionrules-decision/1";

    /// <summary>The decision as one line of JSON: members in a fixed order, amounts in major units, what is not there left out. The same decision gives the same bytes everywhere.</summary>
    /// <returns>The bytes in UTF-8, without a line break.</returns>
    public byte[] ToJson()
    {
        CanonicalWriter writer = new(MemberOrder.AsWritten);
        WriteTo(writer);
        return writer.Written.ToArray();
    }

    /// <summary>Writes the document form as the next value.</summary>
    /// <param name="writer">The writer; its order of members applies.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteTo(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        DefinitionWriter form = new(writer, keepsWording: true);
        form.StartObject();
        form.Text("schema", Schema);
        form.Text("case", CaseId);
        form.Text("status", DecisionWords.Of(Status));
        form.Text("asOf", DateText.Format(AsOf));
        WriteFaults(form);
        WriteStanding(form);
        WriteScore(form);
        WriteChallengers(form);
        WriteModels(form);
        WriteReward(form);
        WriteAxes(form);
        WriteWarning(form);
        WriteOutcome(form);
        WriteWorkflows(form);
        WriteTreatments("treatments", Treatments, form);
        WriteTreatments("advice", Advice, form);
        WriteOffers(Offers, form);
        WriteEvents(form);
        form.TextIfAny("nextReview", NextReview is { } review ? DateText.Format(review) : null);
        form.TextIfAny("waitUntil", WaitUntil is { } wait ? DateText.Format(wait) : null);
        WriteKey(form);
        form.EndObject();
    }

    private void WriteKey(DefinitionWriter form)
    {
        form.StartObject("decided");
        form.Text("id", Id);
        form.Text("policy", PolicyId);
        form.Text("policyVersion", PolicyVersion);
        form.Text("policyHash", PolicyHash.ToString());
        form.Number("caseEvents", CaseVersion.EventCount);
        form.Text("caseDigest", CaseVersion.Digest.ToString());
        form.Text("contextDigest", ContextDigest.ToString());
        form.EndObject();
    }

    private void WriteFaults(DefinitionWriter form)
    {
        if (Faults.IsEmpty)
        {
            return;
        }

        form.StartArray("faults");
        foreach (PolicyDiagnostic fault in Faults)
        {
            form.StartObject();
            form.Text("code", fault.Code);
            form.TextIfAny("path", fault.Path);
            form.Text("message", fault.Message);
            form.EndObject();
        }

        form.EndArray();
    }

    private void WriteStanding(DefinitionWriter form)
    {
        if (Standing is not { } standing)
        {
            return;
        }

        form.Text("state", DecisionWords.Of(standing.State));
        form.Number("daysPastDue", standing.DaysPastDue);
        form.Text("currency", Policy.Currency.Code);
        form.StartArray("accounts");
        foreach (AccountStanding account in standing.Accounts)
        {
            form.StartObject();
            form.Text("account", account.Account);
            form.Text("state", DecisionWords.Of(account.State));
            form.Number("daysPastDue", account.DaysPastDue);
            AmountForm.Write("pastDue", account.PastDue, form);
            AmountForm.Write("notYetDue", account.NotYetDue, form);
            form.EndObject();
        }

        form.EndArray();
    }

    private void WriteScore(DefinitionWriter form)
    {
        if (Score is not { } score)
        {
            return;
        }

        form.NumberIfAny("score", score.Score);
        form.Text("grade", Grade!);
        WriteRouting(form);
        if (score.Reasons.IsEmpty)
        {
            return;
        }

        form.StartArray("scoreReasons");
        foreach (AdverseReason reason in score.Reasons)
        {
            form.StartObject();
            form.Text("code", reason.Code);
            form.Number("shortfall", reason.Shortfall);
            form.EndObject();
        }

        form.EndArray();
    }

    private void WriteOutcome(DefinitionWriter form)
    {
        if (Outcome is not { Move: var move } outcome)
        {
            return;
        }

        form.Text("outcome", DecisionWords.Of(outcome.Kind));
        form.Text("reason", outcome.Reason.ToString());
        form.StartObject("stage");
        form.Text("from", move.From);
        form.Text("to", move.Stage);
        form.Text("target", move.Target);
        form.Text("move", DecisionWords.Of(move.Kind));
        form.Text("reason", move.Reason.ToString());
        form.TextIfAny("rule", move.Rule);
        if (!move.Obstacles.IsEmpty)
        {
            form.StartArray("obstacles");
            foreach (StageObstacle obstacle in move.Obstacles)
            {
                form.StartObject();
                form.Text("reason", obstacle.Reason.ToString());
                form.TextIfAny("subject", obstacle.Subject);
                form.TextIfAny("until", obstacle.Until is { } until ? DateText.Format(until) : null);
                form.EndObject();
            }

            form.EndArray();
        }

        form.EndObject();
        WriteTasks(outcome, form);
    }

    private static void WriteTreatments(string name, IReadOnlyList<TreatmentDecision> treatments, DefinitionWriter form)
    {
        if (treatments.Count == 0)
        {
            return;
        }

        form.StartArray(name);
        foreach (TreatmentDecision treatment in treatments)
        {
            form.StartObject();
            form.Text("id", treatment.Proposal.Treatment.Id);
            form.Text("channel", treatment.Channel.ToString());
            form.Text("purpose", treatment.Purpose.ToString());
            form.Text("tone", DecisionWords.Of(treatment.Tone));
            form.FlagIfTrue("automated", treatment.IsAutomated);
            form.TextIfAny("template", treatment.Proposal.Treatment.Template);
            form.Text("disposition", DecisionWords.Of(treatment.Disposition));
            form.Text("reason", treatment.Reason.ToString());
            form.TextIfAny("rule", treatment.Rule);
            form.TextIfAny("earliest", treatment.EarliestNext is { } next ? DateText.Format(next) : null);
            form.TextIfAny("source", treatment.Advice?.Source);
            WriteMissing(treatment.Missing, form);
            AmountForm.Write("demanded", treatment.Demanded, isQuote: false, form);
            WriteAttempt(treatment, form);
            form.EndObject();
        }

        form.EndArray();
    }

    private void WriteWorkflows(DefinitionWriter form)
    {
        if (Visit is { } visit)
        {
            form.StartObject("visit");
            form.Text("next", DecisionWords.Of(visit.Next));
            form.TextIfAny("plan", visit.Plan?.Id);
            form.Texts("alternatives", visit.Alternatives.Select(static one => one.ToString()));
            form.EndObject();
        }

        if (Legal is { } legal)
        {
            form.StartObject("legal");
            form.Text("advice", DecisionWords.Of(legal.Advice));
            form.Text("reason", legal.Reason.ToString());
            form.TextIfAny("next", legal.Next?.ToString());
            AmountForm.Write("claim", legal.Package.Claim, form);
            form.TextIfAny("pastDueSince", legal.Package.PastDueSince is { } since ? DateText.Format(since) : null);
            form.Texts("evidence", legal.Package.Evidence.Select(static one => one.ToString()));
            form.TextIfAny("noticeServedOn", legal.Package.NoticeServedOn is { } served ? DateText.Format(served) : null);
            form.TextIfAny("limitationEndsOn", legal.Package.LimitationEndsOn is { } end ? DateText.Format(end) : null);
            form.FlagIfTrue("keepsOtherContactsAway", legal.KeepsOtherContactsAway);
            form.EndObject();
        }
    }

    private static void WriteMissing(IReadOnlyList<Gap> gaps, DefinitionWriter form)
    {
        if (gaps.Count == 0)
        {
            return;
        }

        form.StartArray("missing");
        foreach (Gap gap in gaps)
        {
            form.StartObject();
            form.Text("reason", gap.Reason.ToString());
            form.TextIfAny("subject", gap.Subject);
            form.TextIfAny("until", gap.Until is { } until ? DateText.Format(until) : null);
            form.EndObject();
        }

        form.EndArray();
    }

    private static void WriteAttempt(TreatmentDecision treatment, DefinitionWriter form)
    {
        if (treatment is not { Attempt: { } attempt, Verdict: { } verdict })
        {
            return;
        }

        form.TextIfAny("at", treatment.Advice is null ? null : DateText.Format(attempt.At));
        form.TextIfAny("person", attempt.Person);
        form.TextIfAny("contactPoint", attempt.ContactPoint);
        form.TextIfAny("collector", attempt.Collector);
        form.Texts("accounts", attempt.Accounts);
        form.Text("verdict", DecisionWords.Of(verdict.Verdict));
        if (verdict.Findings.IsEmpty)
        {
            return;
        }

        form.StartArray("findings");
        foreach (RuleFinding finding in verdict.Findings)
        {
            form.StartObject();
            form.Text("pack", finding.PackId);
            form.Text("rule", finding.RuleId);
            form.Text("verdict", DecisionWords.Of(finding.Verdict));
            form.Text("reason", finding.Reason.ToString());
            form.TextIfAny("clause", finding.Citation?.Clause);
            form.TextIfAny("quality", finding.Citation is { } citation ? DecisionWords.Of(citation.Quality) : null);
            form.EndObject();
        }

        form.EndArray();
    }

    private void WriteEvents(DefinitionWriter form)
    {
        if (Events.IsEmpty)
        {
            return;
        }

        form.StartArray("events");
        foreach (CaseEvent told in Events)
        {
            CaseDocument.WriteEvent(told, Policy.Currency, form.Values);
        }

        form.EndArray();
    }
}
