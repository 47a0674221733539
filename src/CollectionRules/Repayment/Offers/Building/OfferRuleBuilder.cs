using CollectionRules.Calendars;
using CollectionRules.Explanations;
using CollectionRules.Repayment.Eligibility;
using CollectionRules.Repayment.Relief;
using CollectionRules.Rules;

namespace CollectionRules.Repayment.Offers.Building;

/// <summary>Gathers what every offer may say; nothing is checked before the catalog is made.</summary>
/// <typeparam name="TSelf">The builder of the kind.</typeparam>
public abstract class OfferRuleBuilder<TSelf>
    where TSelf : OfferRuleBuilder<TSelf>
{
    private readonly List<OfferCondition> conditions = [];
    private readonly List<OfferAuthority> authorities = [];
    private string id = string.Empty;
    private DecisionTable? table;
    private RestructureRule? repeats;
    private CalendarSpan validFor;

    private protected OfferRuleBuilder()
    {
    }

    private protected abstract OfferTerms Terms { get; }

    /// <summary>The id; the word of the kind where nothing is said. A second offer of a kind needs one.</summary>
    public TSelf Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        id = name;
        return (TSelf)this;
    }

    /// <summary>To whom it is made: every condition said must hold. The parts of an <em>and</em> are conditions of their own, so that each that fails is told.</summary>
    /// <param name="condition">A condition over facts of the phases up to the stage.</param>
    /// <param name="reason">What is told where it fails; <see cref="OfferReasons.ConditionNotMet"/> where nothing is said.</param>
    /// <returns>This builder.</returns>
    public TSelf When(Condition condition, ReasonCode? reason = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        foreach (Condition part in condition is AllCondition all ? all.Parts : [condition])
        {
            conditions.Add(new OfferCondition(part, reason ?? OfferReasons.ConditionNotMet));
        }

        return (TSelf)this;
    }

    /// <summary>To whom it is made, as a table with one flag; said again, it replaces the table.</summary>
    public TSelf When(DecisionTable decides)
    {
        ArgumentNullException.ThrowIfNull(decides);
        table = decides;
        return (TSelf)this;
    }

    /// <summary>How far a role may go; roles are said from the lowest up, the last with <see cref="ReliefAuthority.Unlimited"/> where nothing shall be above it.</summary>
    public TSelf Authority(string role, ReliefAuthority limits)
    {
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(limits);
        authorities.Add(new OfferAuthority(role, limits));
        return (TSelf)this;
    }

    /// <summary>How often it may be made; the rule of the catalog where nothing is said.</summary>
    public TSelf Repeats(RestructureRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        repeats = rule;
        return (TSelf)this;
    }

    /// <summary>How long it stands, from the day of the offer; without end where nothing is said.</summary>
    public TSelf ValidFor(CalendarSpan span)
    {
        validFor = span;
        return (TSelf)this;
    }

    internal OfferRule Build() => new()
    {
        Id = id,
        Terms = Terms,
        Conditions = [.. conditions],
        Table = table,
        Authorities = [.. authorities],
        Repeats = repeats,
        ValidFor = validFor,
    };
}
