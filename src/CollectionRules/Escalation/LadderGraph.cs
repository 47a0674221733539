using System.Collections.Immutable;
using System.Text;
using CollectionRules.Calendars;
using CollectionRules.Texts;

namespace CollectionRules.Escalation;

/// <summary>A ladder as a graph, so that it can be drawn, described and checked: the stages, <see cref="Ladder.None"/> first, and every way between them.</summary>
public sealed class LadderGraph
{
    private readonly Ladder ladder;

    internal LadderGraph(Ladder ladder)
    {
        this.ladder = ladder;
        Nodes = [Ladder.None, .. ladder.Stages.Select(static stage => stage.Id)];
        Edges = [.. Entries(), .. Rises(), .. FastTracks(), .. Falls()];
    }

    /// <summary>The nodes: <see cref="Ladder.None"/>, then the stages from the mildest up.</summary>
    public ImmutableArray<string> Nodes { get; }

    /// <summary>The edges: entries, rises, fast tracks, falls and exits, each in the order of the stages.</summary>
    public ImmutableArray<LadderEdge> Edges { get; }

    /// <summary>The ways that lead out of a node.</summary>
    /// <param name="node">A stage or <see cref="Ladder.None"/>.</param>
    /// <returns>The edges.</returns>
    public IEnumerable<LadderEdge> EdgesFrom(string node) => Edges.Where(edge => edge.From == node);

    /// <summary>Whether a way leads up from one node to another: anything else is an invalid transition.</summary>
    /// <param name="from">The stage left, or <see cref="Ladder.None"/>.</param>
    /// <param name="to">The stage entered.</param>
    /// <returns>True for an entry, a rise, a forced rise or a fast track.</returns>
    public bool LeadsUp(string from, string to) => Edges.Any(edge => edge.From == from && edge.To == to && edge.Kind < LadderEdgeKind.Fall);

    /// <summary>The graph as the text of a Mermaid state diagram, with line feeds; ways up only carry their condition.</summary>
    /// <returns>The text.</returns>
    public string ToMermaid()
    {
        StringBuilder text = new("stateDiagram-v2\n");
        foreach (Stage stage in ladder.Stages)
        {
            text.Append("    state \"").Append(stage.Id).Append("\" as ").Append(NameOf(stage.Id)).Append('\n');
        }

        foreach (LadderEdge edge in Edges)
        {
            text.Append("    ").Append(NameOf(edge.From)).Append(" --> ").Append(NameOf(edge.To)).Append(" : ").Append(Plain(edge.Label));
            if (!edge.After.IsZero)
            {
                text.Append(" (after ").Append(edge.After.ToString()).Append(')');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The ladder in words, a line for each stage and each fast track, with line feeds between them.</summary>
    /// <param name="language">A defined language.</param>
    /// <returns>The text.</returns>
    public string ToText(Language language)
    {
        List<string> lines = [];
        foreach (Stage stage in ladder.Stages)
        {
            lines.Add(TextTable.Get(
                "ladder.stage",
                language,
                ("stage", stage.Id),
                ("from", string.Join(", ", stage.IsEntry ? [Ladder.None, .. stage.From.Where(static id => id != Ladder.None)] : stage.From)),
                ("when", stage.Condition.ToText(language)),
                ("needs", Needs(stage)),
                ("minimum", stage.MinimumStay.ToString()),
                ("maximum", stage.MaximumStay?.ToString() ?? "-")));
        }

        lines.AddRange(ladder.FastTracks.Select(track => TextTable.Get(
            "ladder.fast-track", language, ("name", track.Name), ("stage", track.To), ("when", track.Condition.ToText(language)))));
        return string.Join('\n', lines);
    }

    private static string Needs(Stage stage)
    {
        ImmutableArray<string> needs = [.. stage.RequiredStages, .. stage.RequiredSteps.Select(static step => step.ToString()), .. stage.ApprovalRole is { } role ? [role] : (string[])[]];
        return needs.IsEmpty ? "-" : string.Join(", ", needs);
    }

    private static string NameOf(string node) => node == Ladder.None ? "[*]" : node.Replace('-', '_');

    /// <summary>A colon or semicolon would end the label, quotation marks and line ends would break it.</summary>
    private static string Plain(string label) => label.Replace(':', ' ').Replace(';', ',').Replace('"', '\'').Replace('\n', ' ');

    private IEnumerable<LadderEdge> Entries() => ladder.Stages.Where(static stage => stage.IsEntry)
        .Select(static stage => new LadderEdge(Ladder.None, stage.Id, LadderEdgeKind.Entry, default, stage.Condition.ToString()));

    private IEnumerable<LadderEdge> Rises()
    {
        foreach (Stage stage in ladder.Stages)
        {
            foreach (Stage from in stage.From.Where(static id => id != Ladder.None).Select(id => ladder.Stages.First(one => one.Id == id)))
            {
                yield return new LadderEdge(from.Id, stage.Id, LadderEdgeKind.Rise, from.MinimumStay, stage.Condition.ToString());
                if (from is { MaximumStay: { } most, AtMaximum: StayLimit.NextStage })
                {
                    yield return new LadderEdge(from.Id, stage.Id, LadderEdgeKind.Forced, most, "maximum stay");
                }
            }
        }
    }

    private IEnumerable<LadderEdge> FastTracks()
    {
        foreach (FastTrack track in ladder.FastTracks)
        {
            int to = ladder.Stages.First(stage => stage.Id == track.To).Place;
            IEnumerable<string> from = track.From.IsEmpty ? Nodes.Take(to + 1) : track.From;
            foreach (string id in from)
            {
                yield return new LadderEdge(id, track.To, LadderEdgeKind.FastTrack, default, $"{track.Name} {track.Condition}");
            }
        }
    }

    private IEnumerable<LadderEdge> Falls()
    {
        (string Trigger, Fall Fall)[] triggers =
        [
            ("cure", ladder.Falls.OnCure), ("plan", ladder.Falls.OnPlan), ("payment", ladder.Falls.OnPayment), ("kept promise", ladder.Falls.OnKeptPromise), ("lower target", ladder.Falls.OnLowerTarget), ("closed", Fall.Out),
        ];
        foreach (Stage stage in ladder.Stages)
        {
            for (int to = stage.Place - 1; to >= -1; to--)
            {
                string label = string.Join(", ", triggers.Where(one => Leads(one.Fall, stage.Place, to)).Select(static one => one.Trigger));
                if (label.Length > 0)
                {
                    yield return new LadderEdge(stage.Id, Nodes[to + 1], to < 0 ? LadderEdgeKind.Exit : LadderEdgeKind.Fall, CalendarWords.Days(0), label);
                }
            }
        }
    }

    private static bool Leads(Fall fall, int from, int to) => fall switch
    {
        Fall.OneStep => to == from - 1,
        Fall.ToTarget => to < from,
        Fall.ToFirst => to == 0,
        Fall.Out => to < 0,
        _ => false,
    };
}
