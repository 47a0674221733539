using CollectionRules.Cases;
using CollectionRules.Explanations;
using CollectionRules.Repayment.Offers.Compilation;
using CollectionRules.Repayment.Relief;
using CollectionRules.Serialization;

namespace CollectionRules.Repayment.Offers;

/// <summary>What an offer may give, and how much of it: plain data. Its kinds are the records of this room; nobody else can add one.</summary>
public abstract record OfferTerms
{
    private protected OfferTerms()
    {
    }

    /// <summary>The kind of plan that is offered.</summary>
    public abstract PlanKind Kind { get; }

    /// <summary>Whether installments to come are computed anew, which needs the whole of the contract and counts as a restructuring.</summary>
    internal virtual bool IsRestructuring => false;

    /// <summary>Whether payments are held against what the household can afford.</summary>
    internal abstract bool IsHeldAgainstBudget { get; }

    /// <summary>Why there is nothing to try where there are no measures.</summary>
    internal virtual ReasonCode NoMeasure => OfferReasons.ShorterThanPeriod;

    /// <summary>Why the kind may not be offered beside what every offer asks for.</summary>
    internal virtual IEnumerable<ReasonCode> Ineligible(OfferSituation situation) => [];

    /// <summary>The measures in the order in which they are tried; the first that passes is offered.</summary>
    /// <param name="standing">Where the account stands.</param>
    /// <param name="isLimited">Whether the affordable installment is known: then the least relief that fits is wanted, otherwise the most.</param>
    internal abstract IEnumerable<ReliefMeasure> Measures(OfferStanding standing, bool isLimited);

    internal abstract void Check(OfferFaults faults);

    internal abstract void Write(DefinitionWriter writer);

    /// <summary>From the least to the most where limited, and back where not; the most is always among them.</summary>
    private protected static IEnumerable<int> Counts(int least, int most, int step, bool isLimited)
    {
        List<int> counts = [];
        for (int count = least; count < most; count += step)
        {
            counts.Add(count);
        }

        if (most >= least)
        {
            counts.Add(most);
        }

        if (!isLimited)
        {
            counts.Reverse();
        }

        return counts;
    }
}
