using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Rules.Documents;
using CollectionRules.Rules.Sources;
using CollectionRules.Scoring;
using CollectionRules.Scoring.Documents;
using CollectionRules.Serialization;

namespace CollectionRules;

/// <summary>The canonical form of a whole policy, which is hashed. What is at its default is not written.</summary>
internal static class PolicyForm
{
    public static ContentHash HashOf(CollectionPolicy policy)
    {
        CanonicalWriter bytes = new();
        Write(policy, bytes);
        return bytes.Hash();
    }

    public static void Write(CollectionPolicy policy, CanonicalWriter bytes)
    {
        DefinitionWriter writer = new(bytes, keepsWording: false);
        writer.StartObject();
        writer.Text("id", policy.Id);
        writer.Text("version", policy.Version);
        writer.Text("currency", policy.Currency.Code);
        writer.NumberIfAny("currencyDecimals", policy.Currency.IsIso4217 ? null : policy.Currency.MinorUnitDecimals);
        writer.Text("core", policy.Core.ContentHash.Hex);
        WriteFacts(policy, writer);
        WriteScoring(policy, writer);
        WriteDelinquency(policy.DelinquencyRule, writer);
        if (policy.Ladder is { } ladder)
        {
            writer.Name("ladder");
            ladder.WriteTo(bytes);
        }

        if (policy.Offers is { } offers)
        {
            writer.Name("offers");
            offers.WriteTo(bytes);
        }

        WritePacks(policy, writer);
        WriteReminders(policy.Reminders, writer);
        WriteFollowUps(policy.FollowUps, writer);
        WriteEducation(policy.Education, writer);
        writer.Name("holds");
        policy.Holds.WriteTo(bytes);
        if (!policy.Conduct.Rules.AsSpan().SequenceEqual(ConductRules.Standard.Rules.AsSpan()))
        {
            writer.Name("conduct");
            policy.Conduct.WriteTo(bytes);
        }

        WriteTemplates(policy, writer);
        if (policy.Approach is { } approach)
        {
            writer.Name("approach");
            approach.WriteTo(bytes);
        }

        if (policy.Rewards is { Rules.IsEmpty: false } rewards)
        {
            writer.Name("rewards");
            rewards.WriteTo(bytes);
        }

        if (policy.Axes is { } axes)
        {
            writer.Name("axes");
            axes.WriteTo(bytes);
        }

        if (policy.Warning is { } warning)
        {
            writer.StartObject("earlyWarning");
            WarningAssembly.WriteMembers(warning, policy.WarningResponses, writer);
            writer.EndObject();
        }

        if (policy.Visits is { } visits)
        {
            writer.Name("visits");
            visits.WriteTo(bytes);
        }

        if (policy.Legal is { } legal)
        {
            writer.Name("legal");
            legal.WriteTo(bytes);
        }

        writer.EndObject();
    }

    private static void WriteTemplates(CollectionPolicy policy, DefinitionWriter writer)
    {
        if (policy.Templates.IsEmpty)
        {
            return;
        }

        writer.StartArray("templates");
        foreach (MessageTemplate template in policy.Templates.OrderBy(static one => one.Id, StringComparer.Ordinal).ThenBy(static one => one.Language, StringComparer.Ordinal))
        {
            writer.StartObject();
            writer.Text("id", template.Id);
            writer.Text("language", template.Language);
            writer.Text("text", template.Text);
            writer.EndObject();
        }

        writer.EndArray();
    }

    private static void WriteFacts(CollectionPolicy policy, DefinitionWriter writer)
    {
        if (policy.HostFacts.IsEmpty)
        {
            return;
        }

        writer.StartArray("hostFacts");
        foreach (HostFact host in policy.HostFacts.OrderBy(static host => host.Fact.Name, StringComparer.Ordinal))
        {
            writer.StartObject();
            writer.Name("fact");
            FactForm.Write(writer, host.Fact);
            writer.Name("origin");
            host.Origin.WriteTo(writer.Values);
            writer.EndObject();
        }

        writer.EndArray();
    }

    /// <summary>The one card is part of the core.</summary>
    private static void WriteScoring(CollectionPolicy policy, DefinitionWriter writer)
    {
        if (policy.Segments is not null || !policy.Challengers.IsEmpty)
        {
            writer.StartObject("scoring");
            ScoringForm.Write(writer, policy.Id, policy.Segments, policy.Challengers, policy.SegmentEducation);
            writer.EndObject();
        }

        if (!policy.Models.IsEmpty)
        {
            writer.StartArray("models");
            foreach (OutsideModel model in policy.Models)
            {
                ModelForm.Write(writer, model);
            }

            writer.EndArray();
        }
    }

    private static void WriteDelinquency(DelinquencyRule rule, DefinitionWriter writer)
    {
        if (rule != DelinquencyRule.Standard)
        {
            writer.StartObject("delinquency");
            writer.Text("method", DecisionWords.Of(rule.Method));
            writer.Number("tolerance", rule.Tolerance);
            writer.Number("preDueDays", rule.PreDueDays);
            writer.EndObject();
        }
    }

    private static void WritePacks(CollectionPolicy policy, DefinitionWriter writer)
    {
        if (policy.Packs.IsEmpty)
        {
            return;
        }

        writer.StartArray("rules");
        foreach (RulePack pack in policy.Packs)
        {
            pack.WriteTo(writer.Values);
        }

        writer.EndArray();
    }

    private static void WriteReminders(ReminderPlan plan, DefinitionWriter writer)
    {
        if (plan.Rules.IsEmpty)
        {
            return;
        }

        writer.StartArray("reminders");
        foreach (ReminderRule rule in plan.Rules)
        {
            writer.StartObject();
            writer.Number("daysBefore", rule.DaysBefore);
            writer.Text("channel", rule.Channel.ToString());
            writer.Text("tone", DecisionWords.Of(rule.Tone));
            writer.TextIfAny("template", rule.Template);
            writer.EndObject();
        }

        writer.EndArray();
    }

    private static void WriteFollowUps(FollowUpPlan plan, DefinitionWriter writer)
    {
        writer.StartObject("followUps");
        Span("afterVisit", plan.AfterVisit, writer);
        Span("beforePromise", plan.BeforePromise, writer);
        Span("afterPromise", plan.AfterPromise, writer);
        Span("afterCure", plan.AfterCure, writer);
        if (!plan.CareAfterCure.IsZero)
        {
            Span("careAfterCure", plan.CareAfterCure, writer);
        }

        Span("whileOverdue", plan.WhileOverdue, writer);
        writer.Texts("channels", plan.RevisitChannels.Select(static channel => channel.ToString()));
        if (plan.RevisitCap is { } cap)
        {
            writer.StartObject("cap");
            writer.Number("most", cap.Most);
            writer.Text("per", cap.Per.ToString());
            writer.EndObject();
        }

        writer.EndObject();
    }

    private static void WriteEducation(EducationPlan? plan, DefinitionWriter writer)
    {
        if (plan is null)
        {
            return;
        }

        writer.StartObject("education");
        writer.Texts("topics", plan.Topics.Select(static topic => topic.ToString()));
        Span("every", plan.Every, writer);
        Span("noRepeatWithin", plan.NoRepeatWithin, writer);
        writer.Text("channel", plan.Channel.ToString());
        writer.EndObject();
    }

    private static void Span(string name, CalendarSpan span, DefinitionWriter writer)
    {
        if (!span.IsZero)
        {
            writer.Text(name, span.ToString());
        }
    }
}
