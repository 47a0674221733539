using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Diagnostics;

namespace CollectionRules.Repayment.Allocation;

/// <summary>
/// In which order a payment goes to due items and their components: a definition that is wholly data. Everything due is paid before anything in advance.
/// </summary>
/// <example><code>
/// PaymentStrategy strategy = PaymentStrategy.Create(
///     [DueComponent.Penalty, DueComponent.Fee, DueComponent.Interest, DueComponent.Principal],
///     inAdvance: [DueComponent.Principal, DueComponent.Penalty, DueComponent.Fee, DueComponent.Interest]);
/// strategy.ToString()   // due: penalty, fee, interest, principal; in-advance: principal, penalty, fee, interest; horizontal; next-installment
/// </code></example>
public sealed record PaymentStrategy
{
    private static readonly string[] Directions = ["horizontal", "vertical"];
    private static readonly string[] Advances = ["next-installment", "last-installment", "reamortize", "hold"];

    private PaymentStrategy(ImmutableArray<DueComponent> due, ImmutableArray<DueComponent> inAdvance, AllocationDirection direction, AdvanceRule advance, bool pastDueFirst) =>
        (DueOrder, AdvanceOrder, Direction, Advance, IsPastDueFirst) = (due, inAdvance, direction, advance, pastDueFirst);

    /// <summary>
    /// China: costs, interest, principal, item by item (Civil Code art. 561). The article does not name penalties; they come after interest here, and a contract
    /// may say otherwise.
    /// </summary>
    public static PaymentStrategy ChinaCivilCode561 { get; } = Of(DueComponent.Fee, DueComponent.Interest, DueComponent.Penalty, DueComponent.Principal);

    /// <summary>Penalty, fee, interest, principal, item by item.</summary>
    public static PaymentStrategy PenaltyFeeInterestPrincipal { get; } = Of(DueComponent.Penalty, DueComponent.Fee, DueComponent.Interest, DueComponent.Principal);

    /// <summary>Interest, principal, penalty, fee, item by item.</summary>
    public static PaymentStrategy InterestPrincipalPenaltyFee { get; } = Of(DueComponent.Interest, DueComponent.Principal, DueComponent.Penalty, DueComponent.Fee);

    /// <summary>Principal, interest, penalty, fee, item by item.</summary>
    public static PaymentStrategy PrincipalInterestPenaltyFee { get; } = Of(DueComponent.Principal, DueComponent.Interest, DueComponent.Penalty, DueComponent.Fee);

    /// <summary>The order of the components of what is due; each component once.</summary>
    public ImmutableArray<DueComponent> DueOrder { get; }

    /// <summary>The order of the components of what is not yet due; each component once.</summary>
    public ImmutableArray<DueComponent> AdvanceOrder { get; }

    /// <summary>Item by item or component by component.</summary>
    public AllocationDirection Direction { get; }

    /// <summary>Where the rest goes when everything due is paid.</summary>
    public AdvanceRule Advance { get; }

    /// <summary>Whether all that is past due is paid before anything that falls due on the day itself; it matters for <see cref="AllocationDirection.Vertical"/> and for charges.</summary>
    public bool IsPastDueFirst { get; }

    /// <summary>Makes a strategy.</summary>
    /// <param name="due">The order of the components of what is due.</param>
    /// <param name="inAdvance">The order of the components of what is not yet due; that of <paramref name="due"/> where nothing is said.</param>
    /// <param name="direction">Item by item or component by component.</param>
    /// <param name="advance">Where the rest goes.</param>
    /// <param name="pastDueFirst">Whether past due comes before due on the day.</param>
    /// <returns>The strategy.</returns>
    /// <exception cref="PolicyValidationException">An order lacks a component or names one twice, or a value is not defined; every fault is told.</exception>
    public static PaymentStrategy Create(
        ImmutableArray<DueComponent> due,
        ImmutableArray<DueComponent> inAdvance = default,
        AllocationDirection direction = AllocationDirection.Horizontal,
        AdvanceRule advance = AdvanceRule.NextInstallment,
        bool pastDueFirst = false)
    {
        ImmutableArray<DueComponent> dueOrder = due.IsDefault ? [] : due, advanceOrder = inAdvance.IsDefault ? dueOrder : inAdvance;
        DiagnosticBag faults = new();
        CheckOrder(faults, "/due", dueOrder);
        if (!inAdvance.IsDefault)
        {
            CheckOrder(faults, "/inAdvance", advanceOrder);
        }

        CheckDefined(faults, "/direction", (int)direction, Directions);
        CheckDefined(faults, "/advance", (int)advance, Advances);
        faults.ThrowIfErrors();
        return new PaymentStrategy(dueOrder, advanceOrder, direction, advance, pastDueFirst);
    }

    /// <summary>The order a contract names by its <see cref="PaymentOrder"/>.</summary>
    /// <param name="order">A defined order.</param>
    /// <returns>Fee, penalty, interest, principal; or principal, interest, penalty, fee; item by item.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="order"/> is not defined.</exception>
    public static PaymentStrategy Of(PaymentOrder order) => order switch
    {
        PaymentOrder.CostsFirst => Of(DueComponent.Fee, DueComponent.Penalty, DueComponent.Interest, DueComponent.Principal),
        PaymentOrder.PrincipalFirst => PrincipalInterestPenaltyFee,
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "The payment order is not defined; CostsFirst and PrincipalFirst are."),
    };

    /// <summary>Whether the two are the same orders and rules.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where every part is equal.</returns>
    public bool Equals(PaymentStrategy? other) =>
        other is not null && Direction == other.Direction && Advance == other.Advance && IsPastDueFirst == other.IsPastDueFirst
        && DueOrder.AsSpan().SequenceEqual(other.DueOrder.AsSpan()) && AdvanceOrder.AsSpan().SequenceEqual(other.AdvanceOrder.AsSpan());

    /// <summary>A hash code that agrees with equality.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => HashCode.Combine(DueOrder[0], AdvanceOrder[0], Direction, Advance, IsPastDueFirst);

    /// <summary>The orders and rules in words.</summary>
    /// <returns>For example <c>due: fee, interest, penalty, principal; in-advance: fee, interest, penalty, principal; horizontal; next-installment</c>.</returns>
    public override string ToString() =>
        $"{(IsPastDueFirst ? "past-due, then " : "")}due: {Words(DueOrder)}; in-advance: {Words(AdvanceOrder)}; {Directions[(int)Direction]}; {Advances[(int)Advance]}";

    /// <summary>The word of a component in texts and diagnostics.</summary>
    internal static string Word(DueComponent component) => component.ToString().ToLowerInvariant();

    private static PaymentStrategy Of(params ImmutableArray<DueComponent> order) => Create(order);

    private static string Words(ImmutableArray<DueComponent> order) => string.Join(", ", order.Select(Word));

    private static void CheckOrder(DiagnosticBag faults, string path, ImmutableArray<DueComponent> order)
    {
        for (int i = 0; i < order.Length; i++)
        {
            if (!Enum.IsDefined(order[i]) || order.IndexOf(order[i]) < i)
            {
                faults.Report(DiagnosticCode.AllocationTwice, $"{path}/{i}", value: Word(order[i]));
            }
        }

        foreach (DueComponent component in Enum.GetValues<DueComponent>().Where(component => !order.Contains(component)))
        {
            faults.Report(DiagnosticCode.AllocationMissing, path, value: Word(component));
        }
    }

    private static void CheckDefined(DiagnosticBag faults, string path, int value, string[] words)
    {
        if (value < 0 || value >= words.Length)
        {
            faults.Report(
                DiagnosticCode.AllocationRule, path, value: value.ToString(System.Globalization.CultureInfo.InvariantCulture), arguments: [("allowed", string.Join(", ", words))]);
        }
    }
}
