using System.Collections.Immutable;
using CollectionRules.Cases.Events;

namespace CollectionRules.Cases;

/// <content>Documents that were put to the file.</content>
public sealed partial class CollectionCase
{
    /// <summary>The documents at hand at an instant: filed at it or before, still valid on the day, and for every one of some accounts.</summary>
    /// <param name="asOf">The instant, included.</param>
    /// <param name="day">The business date of the instant.</param>
    /// <param name="accounts">The ids of the accounts concerned; none for whichever.</param>
    /// <returns>The documents, in ordinal order of their names.</returns>
    public ImmutableArray<DocumentName> DocumentsAt(DateTimeOffset asOf, DateOnly day, params ReadOnlySpan<string> accounts)
    {
        DocumentFiled[] filed = [.. EventsUntil(asOf).OfType<DocumentFiled>().Where(one => !(one.ValidUntil < day))];
        string[] wanted = accounts.ToArray();
        return
        [
            .. filed.Select(static one => one.Document).Distinct()
                .Where(document => filed.Any(one => one.Document == document && one.Accounts.IsEmpty) || (wanted.Length > 0
                    ? wanted.All(account => filed.Any(one => one.Document == document && one.Accounts.Contains(account)))
                    : filed.Any(one => one.Document == document)))
                .OrderBy(static document => document.ToString(), StringComparer.Ordinal),
        ];
    }
}
