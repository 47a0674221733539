using System.Collections.Immutable;

namespace CollectionRules.Escalation;

/// <summary>
/// What low ability changes in the treatments of a stage. Demands are those that an able borrower of the same willingness would get, less what
/// low ability takes away: it never brings one and never lets a heavier one stand in for one taken away. Messages speak gently.
/// </summary>
public sealed class AbilityRelief
{
    private readonly HashSet<Treatment> taken = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Treatment> barred = new(ReferenceEqualityComparer.Instance);

    private AbilityRelief(ImmutableArray<Treatment> treatments) => Treatments = treatments;

    /// <summary>The treatments of the stage to be looked at, in written order, those taken away included.</summary>
    public ImmutableArray<Treatment> Treatments { get; }

    /// <summary>Compares the treatments as they are with those of an able borrower.</summary>
    /// <param name="stage">The treatments of the stage, in written order.</param>
    /// <param name="asIs">Those of them whose condition holds.</param>
    /// <param name="ifAble">Those of them whose condition would hold, were the ability not low.</param>
    /// <returns>What is taken away.</returns>
    public static AbilityRelief Of(ImmutableArray<Treatment> stage, ImmutableArray<Treatment> asIs, ImmutableArray<Treatment> ifAble)
    {
        HashSet<Treatment> holding = new(asIs, ReferenceEqualityComparer.Instance), able = new(ifAble, ReferenceEqualityComparer.Instance);
        AbilityRelief relief = new([.. stage.Where(treatment => holding.Contains(treatment) || (treatment.CarriesDemand && able.Contains(treatment)))]);
        relief.taken.UnionWith(able.Where(treatment => treatment.CarriesDemand && !holding.Contains(treatment)));
        relief.barred.UnionWith(holding.Where(treatment => treatment.CarriesDemand && !able.Contains(treatment)));
        return relief;
    }

    /// <summary>Whether a demand that an able borrower would get is taken away.</summary>
    /// <param name="treatment">The treatment.</param>
    public bool Takes(Treatment treatment) => taken.Contains(treatment);

    /// <summary>Whether only low ability would bring a demand, which it may not.</summary>
    /// <param name="treatment">The treatment.</param>
    public bool Bars(Treatment treatment) => barred.Contains(treatment);
}
