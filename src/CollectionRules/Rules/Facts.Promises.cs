namespace CollectionRules.Rules;

/// <content>Promises and plans.</content>
public static partial class Facts
{
    /// <summary>The promises to pay that were broken, ever. (<c>broken-promises</c>)</summary>
    public static CountFact BrokenPromises { get; } = Count("broken-promises", f => f.Between(0, 100_000).Axis(FactAxis.Willingness));

    /// <summary>
    /// The promises to pay that were broken after the same day 6 months before the as-of date, up to it, in business zones; the special code no-promise-taken
    /// where no promise was ever made; missing where the case has no account. (<c>broken-promises-6m</c>)
    /// </summary>
    public static CountFact BrokenPromises6M { get; } = Count("broken-promises-6m", f => f.Between(0, 100_000).Optional().Special("no-promise-taken", -1).Axis(FactAxis.Willingness));

    /// <summary>The promises to pay that were kept after the same day 6 months before the as-of date, up to it, in business zones. (<c>kept-promises-6m</c>)</summary>
    public static CountFact KeptPromises6M { get; } = Count("kept-promises-6m", f => f.Between(0, 100_000).Axis(FactAxis.Willingness));

    /// <summary>Whether a promise was made that was neither kept, broken nor withdrawn. (<c>active-promise</c>)</summary>
    public static FlagFact HasActivePromise { get; } = Flag("active-promise", f => f.Axis(FactAxis.Willingness));

    /// <summary>
    /// Days from the as-of date in the business zone to the earliest date of a running promise, negative once it has passed; missing where no promise runs.
    /// (<c>days-to-promise</c>)
    /// </summary>
    public static CountFact DaysToPromise { get; } = Count("days-to-promise", f => f.Unit("days").Between(-36_500, 36_500).Optional());

    /// <summary>
    /// Active where an accepted plan has neither been broken nor completed; otherwise what the last event about plans says: offered, completed, declined or
    /// broken; none where there is no such event. (<c>plan-state</c>)
    /// </summary>
    public static CategoryFact PlanState { get; } = Category("plan-state", ["none", "offered", "active", "completed", "declined", "broken"], f => f.Axis(FactAxis.Willingness));

    /// <summary>The plans that were broken after the same day 12 months before the as-of date, up to it, in business zones. (<c>broken-plans-12m</c>)</summary>
    public static CountFact BrokenPlans12M { get; } = Count("broken-plans-12m", f => f.Between(0, 1_000).Axis(FactAxis.Willingness));
}
