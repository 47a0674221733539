using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Diagnostics;
using CollectionRules.Explanations;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Rules;
using CollectionRules.Scoring;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>Cards by segment, and cards beside the card in charge.</summary>
internal sealed class ScoringSection : JsonSection
{
    private static readonly NamedShape Segment = new(
        "segment",
        "A segment: the first that holds takes the case. It names a card, or is divided further; the last of each level has no condition and takes who is left.",
        static () => SegmentShape!);

    private static readonly ObjectShape SegmentShape = new(
    [
        new("name", CommonShapes.Name, "The segment's name.", IsRequired: true),
        new("when", CommonShapes.Condition, "Who belongs to it; unknown is not true."),
        new("reason", new FormShape<ReasonCode>(PolicyForms.Reason), "Why the segment has a card of its own, such as thin-file."),
        new("card", CommonShapes.Name, "The name of the card in charge."),
        new("challengers", CommonShapes.Names(), "The names of cards that score beside it and decide nothing."),
        new("segments", new ArrayShape(Segment, 1, FactSchema.MostFacts), "The segments inside."),
    ])
    {
        ExactlyOne = ["card", "segments"],
    };

    private static readonly ObjectShape Whole = new(
        new("cards", new ArrayShape(ScoreSection.Card, 0, FactSchema.MostFacts), "The cards by name, each once.", IsRequired: true),
        new("name", CommonShapes.Name, "The name of the whole; that of the policy where nothing is said."),
        new("segments", new ArrayShape(Segment, 1, FactSchema.MostFacts), "Who is scored by which card; in place of the member score."),
        new("challengers", CommonShapes.Names(), "The names of cards that score every case beside the card in charge and decide nothing."),
        new("education", new ArrayShape(
            new ObjectShape(
                new("reason", new FormShape<ReasonCode>(PolicyForms.Reason), "The reason of segments.", IsRequired: true),
                new("topics", new ArrayShape(new FormShape<EducationTopic>(CaseForms.EducationTopic), 1, 100), "The topics that come before those of the plan.", IsRequired: true)),
            0,
            100), "What borrowers in segments of a reason are taught about first."));

    public override string Member => "scoring";

    public override string Description => "Several cards: who is scored by which, and which score beside the card in charge without deciding.";

    public override Shape Shape => Whole;

    public override void Read(Part part, PolicyReading reading)
    {
        if (!part.IsPresent)
        {
            return;
        }

        CardShelf shelf = CardShelf.Read(part["cards"], reading);
        reading.Challengers = [.. part["challengers"].Items.Select(name => shelf.Find(name, reading)).OfType<Scorecard>()];
        if (part["segments"].IsPresent)
        {
            ReadSegments(part, shelf, reading);
        }

        reading.SegmentEducation =
        [
            .. part["education"].Items.Where(reading.IsSound).Select(static one => new SegmentTopics(one["reason"].Form(PolicyForms.Reason) ?? default, [.. one["topics"].Forms(CaseForms.EducationTopic)])),
        ];
    }

    public override void Write(DefinitionWriter writer, PolicyContent content)
    {
        if (content.Segments is not null || !content.Challengers.IsEmpty)
        {
            writer.StartObject(Member);
            ScoringForm.Write(writer, content.Name, content.Segments, content.Challengers, content.SegmentEducation);
            writer.EndObject();
        }
    }

    private static void ReadSegments(Part part, CardShelf shelf, PolicyReading reading)
    {
        string name = part["name"].Text ?? reading.Name;
        ScorecardTree? made = null;
        if (HasCards(part["segments"], shelf, reading))
        {
            ScorecardTree.TryCreate(name, tree => Fill(tree, part["segments"], shelf, reading), out made, out ImmutableArray<PolicyDiagnostic> diagnostics);
            reading.Place(diagnostics, part, (JsonPointer.Append("/trees", name), part.Node!));
        }

        reading.Segments = reading.IsSound(part) ? made : null;
        foreach ((Fact? fact, string usual) in (ReadOnlySpan<(Fact?, string)>)[(made?.ScoreFact, ScorecardBuilder.DefaultScore), (made?.GradeFact, ScorecardBuilder.DefaultGrade)])
        {
            if (fact is null)
            {
                reading.Facts.Spoil(usual);
            }
            else if (!reading.Facts.Decide(fact))
            {
                reading.Report(part["name"].IsPresent ? part["name"] : part["segments"], DiagnosticCode.FactConflict);
            }
        }
    }

    /// <summary>Whether every card that segments name could be read; those that do not exist are told.</summary>
    private static bool HasCards(Part segments, CardShelf shelf, PolicyReading reading)
    {
        bool all = true;
        foreach (Part segment in segments.Items)
        {
            all &= !segment["card"].IsPresent || shelf.Find(segment["card"], reading) is not null;
            foreach (Part challenger in segment["challengers"].Items)
            {
                all &= shelf.Find(challenger, reading) is not null;
            }

            all &= HasCards(segment["segments"], shelf, reading) && segment["name"].Text is not null && (segment["card"].Text is null) == segment["segments"].IsPresent;
        }

        return all;
    }

    private static void Fill(SegmentBuilder tree, Part segments, CardShelf shelf, PolicyReading reading)
    {
        foreach (Part segment in segments.Items)
        {
            string name = segment["name"].Text!;
            ReasonCode reason = segment["reason"].Form(PolicyForms.Reason) ?? default;
            Condition? when = segment["when"].IsPresent ? reading.Condition(segment["when"]) ?? Condition.Always : null;
            IEnumerable<Scorecard> challengers = [.. segment["challengers"].Items.Select(card => shelf.Find(card, reading)!)];
            void Inside(SegmentBuilder inside) => Fill(inside, segment["segments"], shelf, reading);
            _ = segment["segments"].IsPresent
                ? when is null ? tree.Otherwise(name, Inside, reason) : tree.Segment(name, when, Inside, reason)
                : shelf.Find(segment["card"], reading) is { } card && when is null ? tree.Otherwise(name, card, reason, challengers)
                : tree.Segment(name, when!, shelf.Find(segment["card"], reading)!, reason, challengers);
        }
    }
}
