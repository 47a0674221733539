namespace CollectionRules.Rules;

/// <content>Holds, incidents, stages and signals.</content>
public static partial class Facts
{
    /// <summary>The holds in force at the as-of instant, of every kind. (<c>open-holds</c>)</summary>
    public static CountFact OpenHolds { get; } = Count("open-holds", f => f.Between(0, 10_000));

    /// <summary>The incidents reported and not closed. (<c>open-incidents</c>)</summary>
    public static CountFact OpenIncidents { get; } = Count("open-incidents", f => f.Between(0, 10_000));

    /// <summary>Days in the business zone from the last change of stage to the as-of date; missing where no stage was recorded. (<c>days-in-stage</c>)</summary>
    public static CountFact DaysInStage { get; } = Count("days-in-stage", f => f.Unit("days").Between(0, 36_500).Optional());

    /// <summary>The score recorded last; missing where there is none. (<c>last-score</c>)</summary>
    public static RatioFact LastScore { get; } = Ratio("last-score", f => f.Optional());

    /// <summary>
    /// The highest score recorded on the last 30 dates of the business zone less the score recorded last, 0 where that is the highest; missing where none was
    /// recorded on those dates. (<c>score-drop-30d</c>)
    /// </summary>
    public static RatioFact ScoreDrop30D { get; } = Ratio("score-drop-30d", f => f.AtLeast(0).Optional());

    /// <summary>
    /// Days from the later of the earliest due date that counts as past due and the last event that touched limitation, of the account where that is most, to
    /// the as-of date in its business zone; missing where nothing is past due. The period itself and its suspension are law: see the rule packs.
    /// (<c>limitation-days</c>)
    /// </summary>
    public static CountFact LimitationDays { get; } = Count("limitation-days", f => f.Unit("days").Between(0, 36_500).Optional());

    /// <summary>The portfolio signal complaint-rate of the context, 0.01 for 1 %; missing where it is not given. (<c>complaint-rate</c>)</summary>
    public static RatioFact ComplaintRate { get; } = Ratio("complaint-rate", f => f.Between(0, 1).Optional());
}
