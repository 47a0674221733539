using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;
using CollectionRules.Texts;

namespace CollectionRules.Scoring.Compilation;

/// <summary>Checks a tree of cards and makes it; every fault is reported.</summary>
internal sealed class TreeChecker
{
    /// <summary>The most levels.</summary>
    public const int MostDepth = 16;

    private readonly DiagnosticBag bag;
    private readonly Dictionary<CardSegment, DecisionTable> inner = [];
    private readonly HashSet<Scorecard> cards = [];
    private readonly List<string> grades = [];
    private readonly HashSet<(string Better, string Worse)> order = [];

    private TreeChecker(DiagnosticBag bag) => this.bag = bag;

    public static ScorecardTree? Build(string name, SegmentBuilder builder, DiagnosticBag bag)
    {
        string path = JsonPointer.Append("/trees", name);
        if (!FactValidator.IsName(name))
        {
            bag.Report(DiagnosticCode.SegmentName, "/trees", name);
        }

        TreeChecker checker = new(bag);
        (ImmutableArray<CardSegment> segments, DecisionTable? top) = checker.Level(builder.Segments, name, path, 1);
        SchemaBuilder schema = new(bag);
        FactSchema union = RowProjection.Union(
            checker.cards.Select(static card => card.Schema).Concat(checker.inner.Values.Append(top).OfType<DecisionTable>().Select(static table => table.Schema)), schema, path);
        return bag.HasErrors || top is null ? null : new(name, segments, [.. checker.Sorted()], union, new(top, checker.inner, checker.cards));
    }

    private (ImmutableArray<CardSegment> Segments, DecisionTable? Table) Level(IReadOnlyList<DraftSegment> drafts, string owner, string path, int depth)
    {
        ImmutableArray<CardSegment>.Builder segments = ImmutableArray.CreateBuilder<CardSegment>(drafts.Count);
        if (depth > MostDepth)
        {
            bag.Report(DiagnosticCode.SegmentDeep, path, owner);
            return ([], null);
        }

        HashSet<string> names = new(StringComparer.Ordinal);
        for (int i = 0; i < drafts.Count; i++)
        {
            string place = JsonPointer.Append($"{path}/segments", i);
            if (!FactValidator.IsName(drafts[i].Name) || !names.Add(drafts[i].Name))
            {
                bag.Report(DiagnosticCode.SegmentName, place, drafts[i].Name);
            }

            if (i > 0 && drafts[i - 1].When is null)
            {
                bag.Report(DiagnosticCode.SegmentBehind, place, drafts[i].Name);
            }

            segments.Add(Segment(drafts[i], place, depth));
        }

        if (drafts.Count == 0 || drafts[^1].When is not null)
        {
            bag.Report(DiagnosticCode.SegmentOpen, path, owner);
        }

        return (segments.ToImmutable(), Table(drafts, path));
    }

    private CardSegment Segment(DraftSegment draft, string path, int depth)
    {
        if (draft.Card is { } card)
        {
            foreach (Scorecard each in draft.Challengers.Prepend(card))
            {
                AddCard(each, path);
            }

            return new(draft.Name, draft.When, card, draft.Reason, [], draft.Challengers);
        }

        (ImmutableArray<CardSegment> segments, DecisionTable? table) = Level(draft.Segments, draft.Name, path, depth + 1);
        CardSegment segment = new(draft.Name, draft.When, null, draft.Reason, segments, []);
        if (table is not null)
        {
            inner.Add(segment, table);
        }

        return segment;
    }

    /// <summary>A card says of each of its grades that it is better than the next; no two cards may contradict each other.</summary>
    private void AddCard(Scorecard card, string path)
    {
        if (!cards.Add(card))
        {
            return;
        }

        for (int i = 0; i < card.Grades.Length; i++)
        {
            string grade = card.Grades[i].Name;
            if (!grades.Contains(grade))
            {
                grades.Add(grade);
            }

            if (i == 0)
            {
                continue;
            }

            string better = card.Grades[i - 1].Name;
            if (IsBetter(grade, better))
            {
                bag.Report(DiagnosticCode.SegmentGrades, path, card.Name, new TextArgument("better", better), new TextArgument("worse", grade));
                return;
            }

            order.Add((better, grade));
        }
    }

    private bool IsBetter(string grade, string other) => order.Any(pair => pair.Better == grade && (pair.Worse == other || IsBetter(pair.Worse, other)));

    /// <summary>All grades from the best down; where nothing is said of two of them, the one that was met first comes first.</summary>
    private IEnumerable<string> Sorted()
    {
        List<string> left = [.. grades];
        while (left.Count > 0)
        {
            string next = left.First(grade => !order.Any(pair => pair.Worse == grade && left.Contains(pair.Better)));
            left.Remove(next);
            yield return next;
        }
    }

    private DecisionTable? Table(IReadOnlyList<DraftSegment> drafts, string path)
    {
        CountFact segment = Fact.Count("segment", static f => f.Phase(FactPhase.Scored));
        DecisionTable.TryCreate(
            "segments",
            table =>
            {
                table.Output(segment);
                for (int i = 0; i < drafts.Count; i++)
                {
                    table.When(drafts[i].When ?? Condition.Always, i);
                }
            },
            out DecisionTable? made,
            out ImmutableArray<PolicyDiagnostic> diagnostics);
        foreach (PolicyDiagnostic diagnostic in drafts.Count == 0 ? [] : diagnostics)
        {
            bag.Add(new PolicyDiagnostic(
                diagnostic.Code, path + diagnostic.Path, diagnostic.Value, diagnostic.Suggestion, diagnostic.Position, diagnostic.Severity, [.. diagnostic.Arguments]));
        }

        return made;
    }
}
