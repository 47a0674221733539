using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Compliance.Calculations;

/// <summary>
/// How long a claim can be brought, what starts the period anew, and what holds it. The day from which it runs is not counted; it ends on the
/// corresponding day, or the last of a month that is too short; an end on a rest day moves to the next working day.
/// </summary>
public sealed class LimitationRule : ComplianceRule
{
    /// <summary>The kind in documents: <c>limitation</c>.</summary>
    public const string KindName = "limitation";

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>How long it is.</summary>
    public required CalendarSpan Period { get; init; }

    /// <summary>An obstacle in so long a time before the end holds the period, which then ends so long after the obstacle does.</summary>
    public required CalendarSpan Suspension { get; init; }

    /// <summary>Demands: they start it anew where they reach the debtor. A word that ends in <c>-demand</c> is one too.</summary>
    public ImmutableArray<LimitationCause> Demands { get; init => field = CaseText.List(value); } = [];

    /// <summary>Acknowledgments by the debtor: they start it anew, and after the end give the defense up.</summary>
    public ImmutableArray<LimitationCause> Acknowledgments { get; init => field = CaseText.List(value); } = [];

    /// <summary>Proceedings and the like: they start it anew, from their end where they have one.</summary>
    public ImmutableArray<LimitationCause> Proceedings { get; init => field = CaseText.List(value); } = [];

    /// <summary>Obstacles.</summary>
    public ImmutableArray<LimitationCause> Obstacles { get; init => field = CaseText.List(value); } = [];

    /// <summary>The products for which a demand to the registered number or address counts whether or not it arrived.</summary>
    public ImmutableArray<ProductKind> RegisteredContactSuffices { get; init => field = CaseText.List(value); } = [];

    /// <summary>Where the period stands.</summary>
    /// <param name="question">The claim.</param>
    /// <returns>The limitation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    /// <exception cref="OverflowException">A day is beyond the calendar.</exception>
    public Limitation Calculate(LimitationQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        DateOnly? end = Period.AddTo(question.PerformanceDeadline);
        LimitationEvent? restart = null;
        (bool isSuspended, bool isWaived) = (false, false);
        foreach (LimitationEvent touch in question.Events.Where(touch => touch.On <= question.AsOf).OrderBy(touch => touch.On))
        {
            bool isOver = end is DateOnly known && touch.On > question.RestDays.NextOrSame(known);
            if (Obstacles.Contains(touch.Cause))
            {
                DateOnly? last = touch.Until is DateOnly told && told <= question.AsOf ? told : null;
                if (!isOver && end is DateOnly current && !(last < Suspension.SubtractFrom(current)))
                {
                    end = last is DateOnly removed ? Suspension.AddTo(removed) : null;
                    isSuspended = true;
                }
            }
            else if (touch.On >= question.PerformanceDeadline && Restarts(touch, question.Product) && (!isOver || Acknowledgments.Contains(touch.Cause)))
            {
                restart = touch;
                isWaived |= isOver;
                end = Period.AddTo(Proceedings.Contains(touch.Cause) && touch.Until is DateOnly ended ? ended : touch.On);
            }
        }

        DateOnly? expires = end is DateOnly day ? question.RestDays.NextOrSame(day) : null;
        bool isBarred = question.AsOf > expires;
        bool isNear = !isBarred && expires is DateOnly latest && latest.DayNumber - question.AsOf.DayNumber <= question.ReviewDays;
        return new Limitation(expires, isBarred, restart?.Cause, restart?.On, isSuspended, isWaived, isNear);
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("period", Period.ToString());
        writer.Text("suspension", Suspension.ToString());
        writer.Words("demands", Demands);
        writer.Words("acknowledgments", Acknowledgments);
        writer.Words("proceedings", Proceedings);
        writer.Words("obstacles", Obstacles);
        writer.Words("registeredContactSuffices", RegisteredContactSuffices);
    }

    private bool Restarts(LimitationEvent touch, ProductKind? product) =>
        Acknowledgments.Contains(touch.Cause) || Proceedings.Contains(touch.Cause) || (IsDemand(touch.Cause) && Reaches(touch, product));

    private bool IsDemand(LimitationCause cause) => Demands.Contains(cause) || cause.ToString().EndsWith("-demand", StringComparison.Ordinal);

    private bool Reaches(LimitationEvent demand, ProductKind? product) =>
        demand.HasArrived == true
        || (demand.HasArrived is null && demand.IsToRegisteredContact != false)
        || (demand.IsToRegisteredContact == true && product is ProductKind kind && RegisteredContactSuffices.Contains(kind));
}
