using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Json.Sections;
using CollectionRules.Scoring;

namespace CollectionRules.Json.Reading;

/// <summary>The cards that a document names, as far as they could be read.</summary>
internal sealed class CardShelf
{
    private readonly Dictionary<string, Scorecard?> cards = new(StringComparer.Ordinal);

    private CardShelf()
    {
    }

    public static CardShelf Read(Part list, PolicyReading reading)
    {
        CardShelf shelf = new();
        foreach (Part part in list.Items)
        {
            string name = part["name"].Text ?? reading.Name;
            Scorecard.TryCreate(name, card => ScoreSection.Configure(card, part, reading), out Scorecard? made, out ImmutableArray<PolicyDiagnostic> diagnostics);
            reading.Place(diagnostics, part, (JsonPointer.Append("/cards", name), part.Node!));
            if (!shelf.cards.TryAdd(name, reading.IsSound(part) ? made : null))
            {
                reading.Report(part["name"].IsPresent ? part["name"] : part, DiagnosticCode.PolicyCards);
            }
        }

        return shelf;
    }

    /// <summary>The card that a text names; null, with a diagnostic unless that card's own fault was told, where there is none.</summary>
    public Scorecard? Find(Part name, PolicyReading reading)
    {
        if (name.Text is not { } text)
        {
            return null;
        }

        if (!cards.TryGetValue(text, out Scorecard? card) && reading.IsSound(name))
        {
            reading.Report(name, DiagnosticCode.CardUnknown, Spelling.Closest(text, cards.Keys));
        }

        return card;
    }
}
