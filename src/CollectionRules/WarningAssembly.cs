using CollectionRules.Diagnostics;
using CollectionRules.Escalation;
using CollectionRules.Scoring;

namespace CollectionRules;

/// <summary>Checks an early warning against the other parts of a policy.</summary>
internal static class WarningAssembly
{
    public static void Check(CollectionPolicyBuilder builder, DiagnosticBag bag)
    {
        if (builder.Warning is not { } warning)
        {
            return;
        }

        for (int i = 0; builder.Card is null && i < warning.Signals.Length; i++)
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
}
