using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Repayment.Amounts;
using CollectionRules.Rules.Contexts;

namespace CollectionRules;

/// <summary>The one source of amounts, for demands and for whoever asks: what is owed on the accounts of a case by their contracts.</summary>
internal static class CaseAmounts
{
    public static ImmutableArray<AccountAmounts> Of(CollectionCase file, DecisionContext context, IEnumerable<string> accounts, DateTimeOffset? at = null) =>
        [.. accounts.Select(account => AccountAmounts.On(file, account, at ?? context.AsOf, zones: context.Zones))];
}
