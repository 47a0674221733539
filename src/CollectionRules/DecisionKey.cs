using CollectionRules.Cases;
using CollectionRules.Rules.Contexts;
using CollectionRules.Serialization;

namespace CollectionRules;

/// <summary>What makes a decision the one it is: policy, case at its version, as-of instant and context.</summary>
internal sealed class DecisionKey
{
    private const string Prefix = "d-";
    private const int Digits = 32;

    public DecisionKey(CollectionPolicy policy, CollectionCase file, DecisionContext context)
    {
        (Policy, CaseId, CaseVersion, Context) = (policy, file.Id, file.Version, context);
        CanonicalWriter writer = new();
        writer.StartArray();
        writer.Text(policy.ContentHash.Hex);
        writer.Text(CaseId);
        writer.Number(CaseVersion.EventCount);
        writer.Text(CaseVersion.Digest.Hex);
        writer.Instant(context.AsOf);
        writer.Text(context.Digest.Hex);
        writer.EndArray();
        Id = Prefix + writer.Hash().Hex[..Digits];
    }

    public CollectionPolicy Policy { get; }

    public string CaseId { get; }

    public CaseVersion CaseVersion { get; }

    public DecisionContext Context { get; }

    /// <summary>The same for the same key, on every machine.</summary>
    public string Id { get; }
}
