using CollectionRules.Cases;

namespace CollectionRules.Analytics.Portfolios;

/// <summary>What came of the attempts on one channel, or on all.</summary>
public sealed record ContactRow
{
    internal ContactRow()
    {
    }

    /// <summary>The channel; null for the row of all channels, and for promises that name no contact of the window.</summary>
    public required Channel? Channel { get; init; }

    /// <summary>How often somebody was approached: attempts and visits.</summary>
    public required long Attempts { get; init; }

    /// <summary>In how many of them the right person was reached.</summary>
    public required long Contacts { get; init; }

    /// <summary>In how many of these contacts at least one promise was made.</summary>
    public required long ContactsWithPromise { get; init; }

    /// <summary>How many promises were made.</summary>
    public required long Promises { get; init; }

    /// <summary>How many of them were kept by the end of the window.</summary>
    public required long Kept { get; init; }

    /// <summary>How many of them were broken by the end of the window.</summary>
    public required long Broken { get; init; }

    /// <summary>Contacts divided by attempts, 0 to 1; not defined without attempts.</summary>
    public Measure ContactRate => Measure.Ratio(Contacts, Attempts, MeasureReason.NoAttempts);

    /// <summary>Contacts with a promise divided by contacts, 0 to 1; not defined without contacts.</summary>
    public Measure PromiseRate => Measure.Ratio(ContactsWithPromise, Contacts, MeasureReason.NoContacts);

    /// <summary>Kept promises divided by those kept or broken, 0 to 1; open and withdrawn ones do not count. Not defined where none has ended.</summary>
    public Measure KeptPromiseRate => Measure.Ratio(Kept, (System.Numerics.BigInteger)Kept + Broken, MeasureReason.NoPromisesEnded);
}
