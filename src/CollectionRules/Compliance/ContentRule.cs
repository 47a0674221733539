using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Compliance;

/// <summary>What a text must say and must not say.</summary>
/// <remarks>Phrases are compared without regard to case, white space, and full or half width; words of letters are whole words.</remarks>
public sealed class ContentRule : ComplianceRule
{
    /// <summary>The kind in documents: <c>content</c>.</summary>
    public const string KindName = "content";

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The channels whose texts it is for; all where none is named.</summary>
    public ImmutableArray<Channel> Channels { get; init => field = CaseText.List(value); } = [];

    /// <summary>The purposes of texts it is for; all where none is named.</summary>
    public ImmutableArray<ContactPurpose> Purposes { get; init => field = CaseText.List(value); } = [];

    /// <summary>What must be there.</summary>
    public ImmutableArray<RequiredStatement> Required { get; init => field = CaseText.List(value); } = [];

    /// <summary>What must not be there.</summary>
    public ImmutableArray<ForbiddenPhrase> Forbidden { get; init => field = CaseText.List(value); } = [];

    /// <summary>What is wrong with a text: forbidden words in the order of the text, then missing statements.</summary>
    /// <param name="text">The text of a template or message.</param>
    /// <param name="packId">The id of the pack, for the findings.</param>
    /// <returns>The findings; empty where there is nothing wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ImmutableArray<ContentFinding> Check(string text, string packId = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        PhraseSearch search = new(text);
        List<ContentFinding> found = [];
        foreach (ForbiddenPhrase phrase in Forbidden)
        {
            found.AddRange(search.Find(phrase.Text).Select(place => new ContentFinding(packId, this, ComplianceReasons.ContentForbidden, phrase.Text, phrase.Category, place.Position, place.Length)));
        }

        found.Sort(static (left, right) => left.Position != right.Position ? left.Position.CompareTo(right.Position) : string.CompareOrdinal(left.Phrase, right.Phrase));
        found.AddRange(Required.Where(statement => !statement.Wordings.Any(wording => search.Find(wording).Any()))
            .Select(statement => new ContentFinding(packId, this, ComplianceReasons.ContentMissing, statement.Name, null, -1, 0)));
        return [.. found];
    }

    internal bool Fits(Channel? channel, ContactPurpose? purpose) =>
        (Channels.IsEmpty || channel is null || Channels.Contains(channel.Value)) && (Purposes.IsEmpty || purpose is null || Purposes.Contains(purpose.Value));

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Words("channels", Channels);
        writer.Words("purposes", Purposes);
        writer.Items("required", Required, RequiredStatement.Write);
        writer.Items("forbidden", Forbidden, ForbiddenPhrase.Write);
    }
}
