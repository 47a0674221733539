using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Diagnostics;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Rules;

namespace CollectionRules.Escalation.Compilation;

/// <summary>Checks the treatments of one stage and makes them.</summary>
internal sealed class TreatmentChecker(ChannelCatalog channels, ConditionChecker conditions, DiagnosticBag bag)
{
    public ImmutableArray<Treatment> Check(IReadOnlyList<TreatmentBuilder> drafts, string path)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        ImmutableArray<Treatment>.Builder treatments = ImmutableArray.CreateBuilder<Treatment>(drafts.Count);
        foreach (TreatmentBuilder draft in drafts)
        {
            string id = draft.Id ?? draft.Channel.ToString();
            string place = JsonPointer.Append(path, id);
            ChannelDefinition? channel = channels.Find(draft.Channel.ToString(), $"{place}/channel", bag);
            if (channel is not null && (!KebabCase.IsKebabCase(id, 64) || !ids.Add(id)))
            {
                bag.Report(DiagnosticCode.TreatmentId, path, id);
            }

            treatments.Add(Treatment(draft, id, channel, place));
        }

        return treatments.ToImmutable();
    }

    private Treatment Treatment(TreatmentBuilder draft, string id, ChannelDefinition? channel, string path)
    {
        conditions.Check(draft.Condition, FactPhase.Offered, $"{path}/when", Demands.IsDemand(draft.PurposeGiven) ? ConditionChecker.BringsPressure : null);
        foreach (TreatmentCapBuilder cap in draft.Caps)
        {
            if (cap.Most < 1 || cap.Stretch is not { IsZero: false })
            {
                bag.Report(DiagnosticCode.TreatmentCap, $"{path}/caps", cap.Most.ToString(CultureInfo.InvariantCulture), arguments: ("per", cap.Stretch?.ToString() ?? "-"));
            }
        }

        if (draft.MostFruitless < 1 || draft.CostGiven is { IsNegative: true } || draft.Share < Percentage.Zero || draft.Share > Percentage.Hundred
            || draft.PurposeGiven.IsEmpty || !Enum.IsDefined(draft.ToneGiven))
        {
            bag.Report(DiagnosticCode.TreatmentSetting, path, id);
        }

        foreach (string? text in (ReadOnlySpan<string?>)[draft.TemplateGiven, draft.PreferredByGiven])
        {
            if (text is not null)
            {
                Rules.Compilation.WordCheck.ReportLabel(text, path, bag);
            }
        }

        bool isDemand = Demands.IsDemand(draft.PurposeGiven);
        return new Treatment
        {
            Id = id,
            Channel = draft.Channel,
            Purpose = draft.PurposeGiven,
            Tone = draft.ToneGiven,
            Intensity = IntensityOf(channel, isDemand),
            IsAutomated = draft.IsAutomated ?? channel?.IsAutomated ?? false,
            Template = draft.TemplateGiven,
            Condition = draft.Condition,
            Every = draft.EveryGiven,
            Caps = [.. draft.Caps.Where(static cap => cap.Stretch is not null).Select(static cap => new TreatmentCap(cap.Most, cap.Stretch!.Value))],
            After = draft.AfterGiven,
            PreferredBy = draft.PreferredByGiven,
            Cost = draft.CostGiven ?? channel?.Cost,
            ExpectedShare = draft.Share,
            MostFruitless = draft.MostFruitless,
        };
    }

    /// <summary>A contact without a demand weighs nothing, unless somebody comes to the door.</summary>
    private static Intensity IntensityOf(ChannelDefinition? channel, bool isDemand) => channel switch
    {
        null => Intensity.Minimal,
        _ when isDemand || !channel.IsRemote => channel.Intensity,
        _ => Intensity.Minimal,
    };
}
