using CollectionRules.Calendars;
using CollectionRules.Monetary;
using CollectionRules.Serialization;

namespace CollectionRules.Escalation.Compilation;

/// <summary>The canonical form of a ladder.</summary>
internal static class LadderForm
{
    public static void Write(Ladder ladder, CanonicalWriter writer)
    {
        writer.StartObject();
        FormWriter form = new(writer);
        form.Text("betweenRises", ladder.BetweenRises.ToString());
        form.Span("promiseGrace", ladder.PromiseGrace);
        form.Text("reviewEvery", ladder.ReviewEvery.ToString());
        form.Text("coolOff", ladder.CoolOff.ToString());
        form.Flag("risesOnBrokenPromise", ladder.RisesOnBrokenPromise);
        writer.Name("falls");
        Falls(ladder.Falls, writer);
        writer.Name("stages");
        writer.StartArray();
        foreach (Stage stage in ladder.Stages)
        {
            WriteStage(stage, writer);
        }

        writer.EndArray();
        writer.Name("fastTracks");
        writer.StartArray();
        foreach (FastTrack track in ladder.FastTracks)
        {
            writer.StartObject();
            form.Text("name", track.Name);
            form.Text("to", track.To);
            form.Condition("when", track.Condition);
            form.Texts("from", track.From);
            writer.EndObject();
        }

        writer.EndArray();
        writer.Name("channels");
        writer.StartArray();
        foreach (ChannelDefinition channel in ladder.Channels.Channels)
        {
            writer.StartObject();
            form.Text("channel", channel.Channel.ToString());
            form.Word("intensity", channel.Intensity);
            form.Flag("automated", channel.IsAutomated);
            form.Flag("remote", channel.IsRemote);
            form.Flag("written", channel.IsWritten);
            form.Money("cost", channel.Cost);
            writer.EndObject();
        }

        writer.EndArray();
        writer.EndObject();
    }

    public static void WriteTreatment(Treatment treatment, CanonicalWriter writer)
    {
        FormWriter form = new(writer);
        writer.StartObject();
        form.Text("id", treatment.Id);
        form.Text("channel", treatment.Channel.ToString());
        form.Text("purpose", treatment.Purpose.ToString());
        form.Word("tone", treatment.Tone);
        form.Word("intensity", treatment.Intensity);
        form.Flag("automated", treatment.IsAutomated);
        form.Text("template", treatment.Template);
        form.Condition("when", treatment.Condition);
        form.Span("every", treatment.Every);
        form.Texts("caps", treatment.Caps.Select(FormWriter.Text));
        form.Span("after", treatment.After);
        form.Text("preferredBy", treatment.PreferredBy);
        form.Money("cost", treatment.Cost);
        form.Number("expectedPercent", treatment.ExpectedShare == Percentage.Hundred ? null : treatment.ExpectedShare.Percent);
        form.Number("mostFruitless", treatment.MostFruitless);
        writer.EndObject();
    }

    private static void WriteStage(Stage stage, CanonicalWriter writer)
    {
        FormWriter form = new(writer);
        writer.StartObject();
        form.Text("id", stage.Id);
        writer.Name("when");
        ConditionForm.Write(stage.Condition, writer);
        form.Texts("from", stage.From);
        form.Flag("entry", stage.IsEntry);
        form.Texts("requiredStages", stage.RequiredStages);
        form.Texts("requiredSteps", stage.RequiredSteps.Select(static step => step.ToString()));
        form.Text("approval", stage.ApprovalRole);
        form.Span("minimumStay", stage.MinimumStay);
        form.Text("maximumStay", stage.MaximumStay?.ToString());
        if (stage.MaximumStay is not null)
        {
            form.Word("atMaximum", stage.AtMaximum);
        }

        form.Text("answerWithin", stage.AnswerTime?.ToString());
        form.Word("intensity", stage.Intensity);
        writer.Name("treatments");
        writer.StartArray();
        foreach (Treatment treatment in stage.Treatments)
        {
            WriteTreatment(treatment, writer);
        }

        writer.EndArray();
        writer.EndObject();
    }

    private static void Falls(FallRules falls, CanonicalWriter writer)
    {
        FormWriter form = new(writer);
        writer.StartObject();
        form.Word("onCure", falls.OnCure);
        form.Word("onPlan", falls.OnPlan);
        form.Word("onPayment", falls.OnPayment);
        form.Word("onKeptPromise", falls.OnKeptPromise);
        form.Word("onLowerTarget", falls.OnLowerTarget);
        writer.EndObject();
    }
}
