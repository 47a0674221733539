using System.Collections.Immutable;
using CollectionRules.Explanations;

namespace CollectionRules.Cases;

/// <summary>Whether a case file holds everything that a purpose needs; what is missing is listed at once.</summary>
/// <example><code>
/// DossierCheck check = file.CheckDossier(DossierPurpose.VisitPreparation, asOf);
/// check.ToString()   // dossier-incomplete [address]
/// </code></example>
public sealed class DossierCheck
{
    /// <summary>The reason of an incomplete file: <c>dossier-incomplete</c>.</summary>
    public static readonly ReasonCode Incomplete = ReasonCode.Parse("dossier-incomplete");

    internal DossierCheck(DossierPurpose purpose, ImmutableArray<DossierPart> missing) => (Purpose, Missing) = (purpose, missing);

    /// <summary>What the file was checked for.</summary>
    public DossierPurpose Purpose { get; }

    /// <summary>Every part that is missing, in the order of <see cref="DossierPart"/>; none where the file is complete.</summary>
    public ImmutableArray<DossierPart> Missing { get; }

    /// <summary>Whether nothing is missing.</summary>
    public bool IsComplete => Missing.IsEmpty;

    /// <summary>The parts that a purpose needs.</summary>
    /// <param name="purpose">A defined purpose.</param>
    /// <returns>The parts, in the order of <see cref="DossierPart"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="purpose"/> is not defined.</exception>
    public static ImmutableArray<DossierPart> Needs(DossierPurpose purpose) => purpose switch
    {
        DossierPurpose.Scoring => [DossierPart.Amount, DossierPart.RepaymentRecord],
        DossierPurpose.RemoteContact => [DossierPart.Identity, DossierPart.Amount, DossierPart.Contact],
        DossierPurpose.VisitPreparation => [DossierPart.Identity, DossierPart.Amount, DossierPart.RepaymentRecord, DossierPart.Contact, DossierPart.Address],
        DossierPurpose.LegalReferral =>
            [DossierPart.Identity, DossierPart.Amount, DossierPart.RepaymentRecord, DossierPart.Contact, DossierPart.Address, DossierPart.Contract],
        _ => throw new ArgumentOutOfRangeException(nameof(purpose), purpose, "The purpose is not defined; Scoring, RemoteContact, VisitPreparation and LegalReferral are."),
    };

    /// <summary>The reason and the missing parts.</summary>
    /// <returns><c>complete</c>, or for example <c>dossier-incomplete [identity, address]</c>.</returns>
    public override string ToString() => IsComplete
        ? "complete"
        : $"{Incomplete} [{string.Join(", ", Missing.Select(part => Documents.CaseWords.DossierParts.WordFor(part)))}]";
}
