using CollectionRules.Cases;

namespace CollectionRules.Compliance.Calculations;

/// <summary>One of several debts of one kind, for the order in which a payment discharges them.</summary>
/// <param name="Id">The id.</param>
/// <param name="DueOn">When it is due.</param>
/// <param name="SecuredShare">How far it is secured: 0 for not at all; a secured debt has a greater number. Only the order matters.</param>
/// <param name="Burden">How heavily it burdens the debtor, such as its rate; a heavier one has a greater number. Only the order matters.</param>
public sealed record DebtToOrder(string Id, DateOnly DueOn, decimal SecuredShare = 0m, decimal Burden = 0m)
{
    /// <summary>The id.</summary>
    public string Id { get; } = CaseText.Identifier(Id, nameof(Id));
}
