using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases;

namespace CollectionRules.Compliance;

/// <summary>What the rules about contacts look at beside the attempt: the case file and what the host knows beyond it.</summary>
/// <remarks>
/// Of the case file, what occurred up to the instant of the attempt counts. Holds, vulnerabilities, plans and placements with agencies give
/// <see cref="Circumstances"/> by themselves; those given here come on top.
/// </remarks>
/// <example><code>
/// ComplianceVerdict verdict = RulePacks.China.Standard.Check(attempt, ContactContext.Of(file));
/// </code></example>
public sealed record ContactContext
{
    /// <summary>The case file.</summary>
    public required CollectionCase Case { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The rules of zones by id; the machine's zone data where nothing is said.</summary>
    public ZoneBook Zones { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ZoneBook.OfSystem;

    /// <summary>The holidays of the debtor's place, for rules that list none of their own; none where nothing is said.</summary>
    public HolidayCalendar Holidays { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = HolidayCalendar.None;

    /// <summary>What else is so.</summary>
    public ImmutableArray<CircumstanceSpan> Circumstances { get; init => field = CaseText.List(value); } = [];

    /// <summary>The trainings of the agents.</summary>
    public ImmutableArray<AgentCertificate> Certificates { get; init => field = CaseText.List(value); } = [];

    /// <summary>The context of a case file and nothing else.</summary>
    /// <param name="file">The case file.</param>
    /// <returns>The context.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static ContactContext Of(CollectionCase file) => new() { Case = file };

    /// <summary>Whether both say the same; the case files by their version.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where all parts are equal.</returns>
    public bool Equals(ContactContext? other) => other is not null && Case.Id == other.Case.Id && Case.Version == other.Case.Version
        && ReferenceEquals(Zones, other.Zones) && Holidays.Equals(other.Holidays)
        && Circumstances.AsSpan().SequenceEqual(other.Circumstances.AsSpan()) && Certificates.AsSpan().SequenceEqual(other.Certificates.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Case.Id, Circumstances.Length, Certificates.Length);
}
