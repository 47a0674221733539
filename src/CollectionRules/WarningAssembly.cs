using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Scoring;
using CollectionRules.Scoring.Documents;
using CollectionRules.Serialization;

namespace CollectionRules;

/// <summary>An early warning among the other parts of a policy: its checks and its form.</summary>
internal static class WarningAssembly
{
    public static void Check(CollectionPolicyBuilder builder, DiagnosticBag bag)
    {
        if (builder.Warning is not { } warning)
        {
            return;
        }

        for (int i = 0; builder is { Card: null, Tree: null } && i < warning.Signals.Length; i++)
        {
            if (warning.Signals[i].When is null)
            {
                bag.Report(DiagnosticCode.WarningCard, JsonPointer.Append("/earlyWarning/signals", i), warning.Signals[i].Name);
            }
        }

        HashSet<string> answered = new(StringComparer.Ordinal);
        ChannelCatalog channels = builder.Ladder?.Channels ?? ChannelCatalog.BuiltIn;
        for (int i = 0; i < builder.WarningResponses.Length; i++)
        {
            WarningResponse response = builder.WarningResponses[i];
            string place = JsonPointer.Append("/earlyWarning/responses", i);
            if (!warning.Levels.Any(level => level.Action == response.Action) || !answered.Add(response.Action))
            {
                bag.Report(DiagnosticCode.WarningResponse, $"{place}/action", response.Action, Spelling.Closest(response.Action, warning.Levels.Select(static level => level.Action)));
            }

            if (response.Purpose.IsEmpty || Demands.IsDemand(response.Purpose))
            {
                bag.Report(DiagnosticCode.WarningDemand, $"{place}/purpose", response.Purpose.ToString());
            }

            channels.Find(response.Channel.ToString(), $"{place}/channel", bag);
            if (response.Template is { } template)
            {
                Rules.Compilation.WordCheck.ReportLabel(template, $"{place}/template", bag);
            }
        }
    }

    /// <summary>The members of an early warning, as hashed and as saved.</summary>
    public static void WriteMembers(EarlyWarning warning, ImmutableArray<WarningResponse> responses, DefinitionWriter writer)
    {
        WarningForm.WriteMembers(writer, warning, Rules.Facts.DaysPastDue.Name);
        if (responses.IsEmpty)
        {
            return;
        }

        writer.StartArray("responses");
        foreach (WarningResponse response in responses)
        {
            response.Write(writer);
        }

        writer.EndArray();
    }
}
