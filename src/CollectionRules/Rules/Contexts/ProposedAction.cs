using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Texts;

namespace CollectionRules.Rules.Contexts;

/// <summary>
/// An action that somebody outside the policy advises, such as a model or an agent. It is an input: it passes the same gate as what the policy
/// itself chooses, and the decision shows the advice, the verdict and the rule.
/// </summary>
public sealed record ProposedAction
{
    private readonly ImmutableArray<string> accounts = [];

    /// <summary>The id, its own within the context.</summary>
    public required string Id { get; init; }

    /// <summary>Who advises: the name of a model, a system or an agent.</summary>
    public required string Source { get; init; }

    /// <summary>The channel.</summary>
    public required Channel Channel { get; init; }

    /// <summary>What it is for; <see cref="ContactPurpose.Demand"/> where nothing is said.</summary>
    public ContactPurpose Purpose { get; init; } = ContactPurpose.Demand;

    /// <summary>The instant; null for the as-of instant.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The id of the person; null for the borrower.</summary>
    public string? Person { get; init; }

    /// <summary>The id of the number or address; null where it is left to the decision.</summary>
    public string? ContactPoint { get; init; }

    /// <summary>The debts it names; none for all.</summary>
    public ImmutableArray<string> Accounts
    {
        get => accounts;
        init => accounts = value.IsDefault ? [] : value;
    }

    /// <summary>Who is to act; null where it is left to the decision.</summary>
    public string? Collector { get; init; }

    /// <summary>The tone; null where it is left to the decision.</summary>
    public Tone? Tone { get; init; }

    /// <summary>The template of the text; null where there is none.</summary>
    public string? Template { get; init; }

    /// <summary>Whether both say the same; accounts are compared item by item.</summary>
    public bool Equals(ProposedAction? other) => ReferenceEquals(this, other) || (other is not null
        && Id == other.Id && Source == other.Source && Channel == other.Channel && Purpose == other.Purpose && At == other.At && Person == other.Person
        && ContactPoint == other.ContactPoint && Accounts.AsSpan().SequenceEqual(other.Accounts.AsSpan()) && Collector == other.Collector
        && Tone == other.Tone && Template == other.Template);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Source, Channel, At);

    /// <summary>What it is.</summary>
    /// <returns>For example <c>ProposedAction P-1: field-visit, advised by planner</c>.</returns>
    public override string ToString() => $"ProposedAction {VisibleText.Of(Id, 64)}: {Channel}, advised by {VisibleText.Of(Source, 64)}";
}
