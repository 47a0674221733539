using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Escalation;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Documents;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <content>Writing.</content>
internal sealed partial class LadderSection
{
    public override void Write(DefinitionWriter writer, PolicyContent content)
    {
        if (content.Ladder is not { } ladder)
        {
            return;
        }

        writer.StartObject(Member);
        Span(writer, "betweenRises", ladder.BetweenRises, CalendarWords.Day);
        Span(writer, "promiseGrace", ladder.PromiseGrace, default);
        Span(writer, "coolOff", ladder.CoolOff, CalendarWords.Days(30));
        Span(writer, "reviewEvery", ladder.ReviewEvery, CalendarWords.Week);
        writer.FlagIfTrue("risesOnBrokenPromise", ladder.RisesOnBrokenPromise);
        WriteFalls(writer, ladder.Falls);
        WriteChannels(writer, ladder, content.Currency);
        writer.StartArray("stages");
        foreach (Stage stage in ladder.Stages)
        {
            WriteStage(writer, stage, ladder.Channels, content.Currency);
        }

        writer.EndArray();
        if (!ladder.FastTracks.IsEmpty)
        {
            writer.StartArray("fastTracks");
            foreach (FastTrack track in ladder.FastTracks)
            {
                writer.StartObject();
                writer.Text("name", track.Name);
                writer.Text("to", track.To);
                writer.Name("when");
                ConditionForm.Write(writer, track.Condition);
                TextsIfAny(writer, "from", track.From);
                writer.EndObject();
            }

            writer.EndArray();
        }

        writer.EndObject();
    }

    private static void WriteFalls(DefinitionWriter writer, FallRules falls)
    {
        FallRules usual = new();
        if (falls == usual)
        {
            return;
        }

        writer.StartObject("falls");
        foreach ((string name, Fall fall, Fall other) in (ReadOnlySpan<(string, Fall, Fall)>)[
            ("onCure", falls.OnCure, usual.OnCure), ("onPlan", falls.OnPlan, usual.OnPlan), ("onPayment", falls.OnPayment, usual.OnPayment),
            ("onKeptPromise", falls.OnKeptPromise, usual.OnKeptPromise), ("onLowerTarget", falls.OnLowerTarget, usual.OnLowerTarget)])
        {
            if (fall != other)
            {
                writer.Text(name, PolicyForms.Falls.WordFor(fall));
            }
        }

        writer.EndObject();
    }

    private static void WriteChannels(DefinitionWriter writer, Ladder ladder, Currency currency)
    {
        ChannelDefinition[] own = [.. ladder.Channels.Channels.Except(ChannelCatalog.BuiltIn.Channels)];
        if (own.Length == 0)
        {
            return;
        }

        writer.StartArray("channels");
        foreach (ChannelDefinition channel in own)
        {
            writer.StartObject();
            writer.Text("channel", channel.Channel.ToString());
            writer.Text("intensity", PolicyForms.Intensities.WordFor(channel.Intensity));
            writer.FlagIfTrue("automated", channel.IsAutomated);
            Flag(writer, "remote", channel.IsRemote, usual: true);
            writer.FlagIfTrue("written", channel.IsWritten);
            Amount(writer, "cost", channel.Cost, currency);
            writer.EndObject();
        }

        writer.EndArray();
    }

    private static void WriteStage(DefinitionWriter writer, Stage stage, ChannelCatalog channels, Currency currency)
    {
        writer.StartObject();
        writer.Text("id", stage.Id);
        writer.Name("when");
        ConditionForm.Write(writer, stage.Condition);
        if (stage.HasWrittenFrom)
        {
            writer.Texts("from", stage.From);
        }

        writer.FlagIfTrue("entry", stage.IsEntry && stage.Place > 0);
        TextsIfAny(writer, "requiredStages", stage.RequiredStages);
        TextsIfAny(writer, "requiredSteps", stage.RequiredSteps.Select(static step => step.ToString()));
        writer.TextIfAny("approval", stage.ApprovalRole);
        Span(writer, "minimumStay", stage.MinimumStay, default);
        writer.TextIfAny("maximumStay", stage.MaximumStay?.ToString());
        writer.TextIfAny("atMaximum", stage.MaximumStay is not null && stage.AtMaximum != StayLimit.Review ? PolicyForms.StayLimits.WordFor(stage.AtMaximum) : null);
        writer.TextIfAny("answerWithin", stage.AnswerTime?.ToString());
        if (stage.Intensity > stage.Treatments.Select(static treatment => treatment.Intensity).Append(Intensity.Minimal).Max())
        {
            writer.Text("intensity", PolicyForms.Intensities.WordFor(stage.Intensity));
        }

        if (!stage.Treatments.IsEmpty)
        {
            writer.StartArray("treatments");
            foreach (Treatment treatment in stage.Treatments)
            {
                channels.TryFind(treatment.Channel, out ChannelDefinition? channel);
                WriteTreatment(writer, treatment, channel!, currency);
            }

            writer.EndArray();
        }

        writer.EndObject();
    }

    private static void WriteTreatment(DefinitionWriter writer, Treatment treatment, ChannelDefinition channel, Currency currency)
    {
        writer.StartObject();
        if (treatment.Id != treatment.Channel.ToString())
        {
            writer.Text("id", treatment.Id);
        }

        writer.Text("channel", treatment.Channel.ToString());
        writer.TextIfAny("purpose", treatment.Purpose == ContactPurpose.Demand ? null : treatment.Purpose.ToString());
        writer.TextIfAny("tone", treatment.Tone == Tone.Neutral ? null : CaseWords.Tones.WordFor(treatment.Tone));
        Flag(writer, "automated", treatment.IsAutomated, channel.IsAutomated);
        writer.TextIfAny("template", treatment.Template);
        if (!treatment.Condition.Equals(Condition.Always))
        {
            writer.Name("when");
            ConditionForm.Write(writer, treatment.Condition);
        }

        Span(writer, "every", treatment.Every, default);
        if (!treatment.Caps.IsEmpty)
        {
            writer.StartArray("caps");
            foreach (TreatmentCap cap in treatment.Caps)
            {
                writer.StartObject();
                writer.Number("most", cap.Most);
                writer.Text("per", cap.Per.ToString());
                writer.EndObject();
            }

            writer.EndArray();
        }

        Span(writer, "after", treatment.After, default);
        writer.TextIfAny("preferredBy", treatment.PreferredBy);
        Amount(writer, "cost", treatment.Cost == channel.Cost ? null : treatment.Cost, currency);
        writer.NumberIfAny("expectedPercent", treatment.ExpectedShare == Percentage.Hundred ? null : treatment.ExpectedShare.Percent);
        writer.NumberIfAny("mostFruitless", treatment.MostFruitless);
        writer.EndObject();
    }

    private static void Span(DefinitionWriter writer, string name, CalendarSpan span, CalendarSpan usual)
    {
        if (span != usual)
        {
            writer.Text(name, span.ToString());
        }
    }

    private static void Flag(DefinitionWriter writer, string name, bool value, bool usual)
    {
        if (value != usual)
        {
            writer.Name(name);
            writer.Values.Flag(value);
        }
    }

    private static void TextsIfAny(DefinitionWriter writer, string name, IEnumerable<string> values)
    {
        string[] all = [.. values];
        if (all.Length > 0)
        {
            writer.Texts(name, all);
        }
    }

    private static void Amount(DefinitionWriter writer, string name, Money? amount, Currency currency)
    {
        if (amount is not { } money)
        {
            return;
        }

        if (money.Currency == currency)
        {
            writer.Number(name, money.Amount);
        }
        else
        {
            writer.Text(name, money.ToString());
        }
    }
}
