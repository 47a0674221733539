namespace CollectionRules.Analytics.Validation;

/// <summary>What a roll rate counts.</summary>
public enum MigrationBasis
{
    /// <summary>Accounts.</summary>
    Accounts = 0,

    /// <summary>Balances, in minor units of one currency.</summary>
    Balance = 1,
}
