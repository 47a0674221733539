namespace CollectionRules.Analytics.Portfolios;

/// <summary>Which payments count as recovered.</summary>
public enum RecoveryBasis
{
    /// <summary>Payments of an account up to what was past due on it at the start, so that paying ahead recovers nothing and no rate is above 1.</summary>
    UpToPastDue = 0,

    /// <summary>Every payment of an account on which something was past due at the start.</summary>
    AllPayments = 1,
}
