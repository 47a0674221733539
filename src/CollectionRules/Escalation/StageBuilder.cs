using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Rules;

namespace CollectionRules.Escalation;

/// <summary>Gathers what a <see cref="Stage"/> is; nothing is checked before the ladder is made. Of a single member said twice the last counts.</summary>
public sealed class StageBuilder
{
    internal StageBuilder(string id) => Id = id;

    internal string Id { get; }

    internal Condition? Condition { get; private set; }

    internal List<string>? From { get; private set; }

    internal bool IsEntry { get; private set; }

    internal List<string> Stages { get; } = [];

    internal List<Step> Steps { get; } = [];

    internal string? ApprovalRole { get; private set; }

    internal CalendarSpan Minimum { get; private set; }

    internal CalendarSpan? Maximum { get; private set; }

    internal StayLimit AtMaximum { get; private set; }

    internal CalendarSpan? AnswerTime { get; private set; }

    internal Intensity IntensityGiven { get; private set; }

    internal List<TreatmentBuilder> Treatments { get; } = [];

    /// <summary>When the stage is wanted. It may read facts of the case and of the score, never of ability.</summary>
    public StageBuilder When(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        Condition = condition;
        return this;
    }

    /// <summary>The stages from which it may be entered on the way up, in place of the stage below.</summary>
    public StageBuilder EntersFrom(params ReadOnlySpan<string> stages)
    {
        From = [.. stages];
        return this;
    }

    /// <summary>A case outside the ladder may enter here too; without this call only the first stage is an entry.</summary>
    public StageBuilder Entry()
    {
        IsEntry = true;
        return this;
    }

    /// <summary>Stages in which the case must have been since it entered the ladder.</summary>
    public StageBuilder RequiresStage(params ReadOnlySpan<string> stages)
    {
        Stages.AddRange(stages);
        return this;
    }

    /// <summary>Steps that must have been done before it is entered.</summary>
    public StageBuilder Requires(params ReadOnlySpan<Step> steps)
    {
        Steps.AddRange(steps);
        return this;
    }

    /// <summary>Needs an approval in this role, by somebody other than the proposer, before it is entered.</summary>
    public StageBuilder NeedsApproval(string role)
    {
        ArgumentNullException.ThrowIfNull(role);
        ApprovalRole = role;
        return this;
    }

    /// <summary>How long a case stays before it may rise further: entered on day D, it may rise on D plus this. Days on hold do not count.</summary>
    public StageBuilder MinimumStay(CalendarSpan span)
    {
        Minimum = span;
        return this;
    }

    /// <summary>How long a case stays at most: entered on day D, <paramref name="then"/> is due on D plus this. Days on hold do not count.</summary>
    public StageBuilder MaximumStay(CalendarSpan span, StayLimit then = StayLimit.Review)
    {
        (Maximum, AtMaximum) = (span, then);
        return this;
    }

    /// <summary>How long a delivered message waits for an answer before the next channel is used.</summary>
    public StageBuilder AnswerWithin(CalendarSpan span)
    {
        AnswerTime = span;
        return this;
    }

    /// <summary>How much the stage weighs, where that is more than its treatments say.</summary>
    public StageBuilder Weighing(Intensity intensity)
    {
        IntensityGiven = intensity;
        return this;
    }

    /// <summary>Adds a treatment by a channel.</summary>
    public StageBuilder Treat(Channel channel, Action<TreatmentBuilder>? configure = null)
    {
        TreatmentBuilder treatment = new(channel);
        configure?.Invoke(treatment);
        Treatments.Add(treatment);
        return this;
    }
}
