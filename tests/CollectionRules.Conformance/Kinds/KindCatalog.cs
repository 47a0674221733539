using CollectionRules.Conformance.Kinds.Compliance;
using CollectionRules.Conformance.Kinds.Repayment;
using CollectionRules.Conformance.Kinds.Scoring;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance.Kinds;

/// <summary>The kinds that the runner knows.</summary>
internal sealed class KindCatalog(params IEnumerable<IVectorKind> kinds)
{
    private readonly Dictionary<(VectorSchema Schema, string Name), IVectorKind> kinds = kinds.ToDictionary(kind => (kind.Schema, kind.Name));

    /// <summary>All kinds; a new one is added here.</summary>
    public static KindCatalog Standard { get; } = new([.. ScoringKinds.All, .. RepaymentKinds.All, .. ComplianceKinds.All]);

    /// <summary>Runs one vector; never throws.</summary>
    public Outcome Run(Vector vector)
    {
        if (!kinds.TryGetValue((vector.Schema, vector.Kind), out IVectorKind? kind))
        {
            return new Unsupported("the kind is not known");
        }

        if (vector.Expected.IsNull)
        {
            return new Unsupported("there is no expectation");
        }

        try
        {
            Outcome outcome = kind.Run(vector);
            return outcome is not Unsupported && vector.Given.FirstUnread() is { } unread ? new Unsupported($"the key \"{unread}\" is not known") : outcome;
        }
        catch (UnsupportedException exception)
        {
            return new Unsupported(exception.Message);
        }
#pragma warning disable CA1031 // Whatever the library throws is this vector's failure, and the next vector runs.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new Failed([new Difference("result", "one", $"{exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}")]);
        }
    }
}
