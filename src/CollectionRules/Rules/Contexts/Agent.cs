using System.Collections.Immutable;
using CollectionRules.Texts;

namespace CollectionRules.Rules.Contexts;

/// <summary>Somebody who can be given work, or a machine that acts by itself.</summary>
public sealed record Agent
{
    private readonly ImmutableArray<Certificate> certificates = [];

    /// <summary>The id by which contacts, visits and incidents name the agent.</summary>
    public required string Id { get; init; }

    /// <summary>Skills and trainings; several of one name each count for their days.</summary>
    public ImmutableArray<Certificate> Certificates
    {
        get => certificates;
        init => certificates = value.IsDefault ? [] : value;
    }

    /// <summary>Whether it is a machine, which needs no training.</summary>
    public bool IsAutomated { get; init; }

    /// <summary>Whether the agent gets no work for the time being.</summary>
    public bool IsSuspended { get; init; }

    /// <summary>Whether a certificate of a name counts on a day.</summary>
    /// <param name="certificate">The name, compared ordinally.</param>
    /// <param name="day">The day.</param>
    public bool Has(string certificate, DateOnly day)
    {
        foreach (Certificate one in Certificates)
        {
            if (one.Name == certificate && one.IsValidOn(day))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last day on which a certificate of a name counts or counted; null where there is none, <see cref="DateOnly.MaxValue"/> where it has no end.</summary>
    public DateOnly? ValidUntil(string certificate)
    {
        DateOnly? last = null;
        foreach (Certificate one in Certificates)
        {
            DateOnly end = one.ValidUntil ?? DateOnly.MaxValue;
            last = one.Name == certificate && !(last >= end) ? end : last;
        }

        return last;
    }

    /// <summary>Whether both say the same; certificates are compared item by item.</summary>
    public bool Equals(Agent? other) => ReferenceEquals(this, other) || (other is not null
        && Id == other.Id && IsAutomated == other.IsAutomated && IsSuspended == other.IsSuspended && Certificates.AsSpan().SequenceEqual(other.Certificates.AsSpan()));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Certificates.Length);

    /// <summary>What it is.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"Agent {VisibleText.Of(Id, 64)}";
}
