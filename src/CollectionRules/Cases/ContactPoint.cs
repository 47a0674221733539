using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases;

/// <summary>A way to reach a person: a number, an address, a name in an app. The value itself is sensitive and never shown.</summary>
public sealed record ContactPoint
{
    /// <summary>The id of the contact point, its own within the case: the key that caps per number count by.</summary>
    public required string Id { get; init => field = CaseText.Identifier(value); }

    /// <summary>What kind of contact point it is.</summary>
    public required ContactPointKind Kind { get; init => field = CaseText.Given(value, value.IsEmpty); }

    /// <summary>The number, address or name. Sensitive.</summary>
    public required string Value { get; init => field = CaseText.Text(value); }

    /// <summary>What it belongs to; null where unknown.</summary>
    public PlaceKind? Place { get; init => field = value is { IsEmpty: true } ? null : value; }

    /// <summary>Why it may be used; <see cref="LawfulBasis.Unknown"/> where nothing is said, and such a contact point is never used.</summary>
    public LawfulBasis Basis { get; init => field = CaseText.Defined(CaseWords.LawfulBases, value); }

    /// <summary>Where it comes from, such as the application form; null where unknown.</summary>
    public string? Source { get; init => field = CaseText.OptionalText(value); }

    /// <summary>Whether the person agreed to its use; <see cref="ConsentState.NotAsked"/> where nothing is said.</summary>
    public ConsentState Consent { get; init => field = CaseText.Defined(CaseWords.ConsentStates, value); }

    /// <summary>The last day on which a given consent holds, included; null where it has no end.</summary>
    public DateOnly? ConsentUntil { get; init; }

    /// <summary>The day on which it was last verified; null where it never was.</summary>
    public DateOnly? VerifiedOn { get; init; }

    /// <summary>The day from which it is known to be out of use; null where it is in use.</summary>
    public DateOnly? InvalidSince { get; init; }

    /// <summary>Whether it is the one registered with the contract, which matters for notices and limitation.</summary>
    public bool IsRegistered { get; init; }

    /// <summary>
    /// Whether it may be used on a day as the file stands: it has a lawful basis, consent was not withdrawn and has not expired, consent was
    /// given where consent is the basis, and it is not known to be out of use. Consent events of the case come on top.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <returns>True where nothing in the file forbids its use.</returns>
    public bool MayBeUsedOn(DateOnly day) =>
        Basis != LawfulBasis.Unknown && Consent != ConsentState.Withdrawn && !(InvalidSince <= day)
        && (Basis != LawfulBasis.Consent || (Consent == ConsentState.Given && !(ConsentUntil < day)));

    /// <summary>Whether the two say the same; lists are compared item by item.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where both have the same form in a document.</returns>
    public bool Equals(ContactPoint? other) => CaseEquality.Same(this, other, Write);

    /// <summary>A hash code that agrees with <see cref="Equals(ContactPoint)"/>.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => CaseEquality.Hash(this, Write);

    /// <summary>What it is, and nothing of what it says.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"ContactPoint {Id}";

    internal static void Write(ContactPoint value, CaseWriter writer)
    {
        writer.Text("id", value.Id);
        writer.Word("kind", value.Kind.ToString());
        writer.Text("value", value.Value);
        writer.Word("place", value.Place?.ToString());
        writer.Word("basis", CaseWords.LawfulBases.WordFor(value.Basis));
        writer.Text("source", value.Source);
        writer.Word("consent", CaseWords.ConsentStates.WordFor(value.Consent));
        writer.Date("consentUntil", value.ConsentUntil);
        writer.Date("verifiedOn", value.VerifiedOn);
        writer.Date("invalidSince", value.InvalidSince);
        writer.Flag("isRegistered", value.IsRegistered);
    }

    internal static ContactPoint? Read(CaseReader reader)
    {
        string? id = reader.Identifier("id", required: true);
        ContactPointKind? kind = reader.Parsed("kind", CaseForms.ContactPointKind, required: true);
        string? value = reader.Text("value", required: true, sensitive: true);
        PlaceKind? place = reader.Parsed("place", CaseForms.PlaceKind);
        LawfulBasis? basis = reader.Word("basis", CaseWords.LawfulBases);
        string? source = reader.Text("source");
        ConsentState? consent = reader.Word("consent", CaseWords.ConsentStates);
        DateOnly? consentUntil = reader.Date("consentUntil");
        DateOnly? verifiedOn = reader.Date("verifiedOn");
        DateOnly? invalidSince = reader.Date("invalidSince");
        bool? isRegistered = reader.Flag("isRegistered");
        reader.Finish();
        return id is null || kind is null || value is null
            ? null
            : new ContactPoint
            {
                Id = id,
                Kind = kind.Value,
                Value = value,
                Place = place,
                Basis = basis ?? LawfulBasis.Unknown,
                Source = source,
                Consent = consent ?? ConsentState.NotAsked,
                ConsentUntil = consentUntil,
                VerifiedOn = verifiedOn,
                InvalidSince = invalidSince,
                IsRegistered = isRegistered ?? false,
            };
    }

    internal static void Check(ContactPoint value, CaseCheck check)
    {
        // Nothing in it can contradict the rest of the file.
    }
}
