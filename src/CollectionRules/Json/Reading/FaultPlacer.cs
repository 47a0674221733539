using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Diagnostics;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Reading;

/// <summary>
/// Carries what a builder reports over to the place in the document: the builder's path is followed through the document, items of arrays
/// by place or by their name, as far as it leads.
/// </summary>
internal sealed class FaultPlacer(SourceLines source, DiagnosticBag bag)
{
    /// <summary>Faults of the whole of a card or table; where parts of it could not be read they would only repeat that.</summary>
    private static readonly FrozenSet<string> OfWholes = FrozenSet.Create(
        StringComparer.Ordinal,
        DiagnosticCode.RowNever,
        DiagnosticCode.LimitBoxes,
        DiagnosticCode.LimitMemory,
        DiagnosticCode.BinNever,
        DiagnosticCode.BinUnreachable,
        DiagnosticCode.BinOverlap,
        DiagnosticCode.PointsTrend,
        DiagnosticCode.PointsAgainstTrend,
        DiagnosticCode.PointsTrendUnknown,
        DiagnosticCode.ReasonBaseline,
        DiagnosticCode.ReasonUnused,
        DiagnosticCode.CardHole,
        DiagnosticCode.StageDead,
        DiagnosticCode.StagePassage,
        DiagnosticCode.TreatmentDead,
        DiagnosticCode.FastTrackDead,
        DiagnosticCode.TableAggregator,
        DiagnosticCode.TablePriority,
        DiagnosticCode.CoreUndecided,
        DiagnosticCode.CoreEmpty,
        DiagnosticCode.PolicyEmpty);

    /// <summary>Faults whose value is the name of a fact, which stands somewhere below the place reported.</summary>
    private static readonly FrozenSet<string> OfNames = FrozenSet.Create(
        StringComparer.Ordinal,
        DiagnosticCode.Phase,
        DiagnosticCode.FactConflict,
        DiagnosticCode.LimitFacts,
        DiagnosticCode.PointsFact,
        DiagnosticCode.CoreUndecided,
        DiagnosticCode.CoreName,
        DiagnosticCode.TableName,
        DiagnosticCode.CardName,
        DiagnosticCode.CharacteristicName,
        DiagnosticCode.GradeName,
        DiagnosticCode.RowId,
        DiagnosticCode.FactName,
        DiagnosticCode.FactWord,
        DiagnosticCode.TextInvisible,
        DiagnosticCode.TextEmpty,
        DiagnosticCode.BoundDecimals,
        DiagnosticCode.BoundRange,
        DiagnosticCode.FactStep,
        DiagnosticCode.FactDecimals);

    private readonly HashSet<string> reported = new(StringComparer.Ordinal);

    /// <summary>Remembers where something was reported already, so that what follows from it is not.</summary>
    public void Remember(IEnumerable<PolicyDiagnostic> diagnostics) => reported.UnionWith(diagnostics.Where(static fault => fault.Severity == Severity.Error).Select(static fault => fault.Path));

    /// <summary>Whether nothing was reported at the node or below it.</summary>
    public bool IsSound(DocumentNode node) => !IsReportedBelow(node.Path);

    /// <summary>Reports what a builder said.</summary>
    /// <param name="diagnostics">The builder's diagnostics.</param>
    /// <param name="whole">What was built.</param>
    /// <param name="places">Builder paths and the nodes they stand for; the longest that fits counts, and <paramref name="whole"/> where none does.</param>
    public void Place(ImmutableArray<PolicyDiagnostic> diagnostics, DocumentNode whole, params ReadOnlySpan<(string Path, DocumentNode Node)> places)
    {
        if (diagnostics.IsEmpty)
        {
            return;
        }

        bool isSound = IsSound(whole);
        List<PolicyDiagnostic> placed = [];
        foreach (PolicyDiagnostic fault in diagnostics)
        {
            if (!isSound && OfWholes.Contains(fault.Code))
            {
                continue;
            }

            (DocumentNode node, string rest) = Start(fault.Path, whole, places);
            node = Follow(node, rest);
            node = OfNames.Contains(fault.Code) && fault.Value is { } value ? FirstScalar(node, value) ?? node : node;
            if (!Follows(node, whole))
            {
                TextPosition position = fault.Position is { } inside && node.Kind == DocumentKind.Text ? source.Inside(node.Position, inside.Column) : node.Position;
                placed.Add(new PolicyDiagnostic(fault.Code, node.Path, fault.Value, fault.Suggestion, position, fault.Severity, fault.Arguments.AsSpan()));
            }
        }

        bag.AddRange(placed);
        Remember(placed);
    }

    private static (DocumentNode Node, string Below) Start(string path, DocumentNode whole, ReadOnlySpan<(string Path, DocumentNode Node)> places)
    {
        (DocumentNode Node, string Below) start = (whole, path);
        int longest = -1;
        foreach ((string known, DocumentNode node) in places)
        {
            if (known.Length > longest && IsWithin(path, known))
            {
                start = (node, path[known.Length..]);
                longest = known.Length;
            }
        }

        return start;
    }

    private static DocumentNode Follow(DocumentNode node, string path)
    {
        foreach (string segment in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            string name = segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if ((node.Kind == DocumentKind.Array ? ItemOf(node, name) : node.Find(name)) is not { } next)
            {
                break;
            }

            node = next;
        }

        return node;
    }

    private static DocumentNode? ItemOf(DocumentNode array, string segment) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            ? array.Items.ElementAtOrDefault(index)
            : array.Items.FirstOrDefault(item => (item.Find("id") ?? item.Find("name") ?? item.Find("fact") ?? item.Find("channel"))?.Text == segment);

    private static DocumentNode? FirstScalar(DocumentNode node, string text) =>
        node.Kind is DocumentKind.Text or DocumentKind.Number
            ? node.Text == text ? node : null
            : node.Items.Concat(node.Members.Select(static member => member.Value)).Select(inner => FirstScalar(inner, text)).FirstOrDefault(static found => found is not null);

    /// <summary>Whether a fault at a node only follows from one that was told.</summary>
    private bool Follows(DocumentNode node, DocumentNode whole)
    {
        string path = node.Path;
        for (string above = path; above.Length > 0; above = above[..above.LastIndexOf('/')])
        {
            if (reported.Contains(above) && above.Length > whole.Path.Length)
            {
                return true;
            }
        }

        return ReferenceEquals(node, whole)
            ? reported.Any(told => told.LastIndexOf('/') == path.Length && IsWithin(told, path))
            : IsReportedBelow(path);
    }

    private bool IsReportedBelow(string path) => reported.Any(told => IsWithin(told, path));

    private static bool IsWithin(string path, string above) =>
        path.StartsWith(above, StringComparison.Ordinal) && (path.Length == above.Length || path[above.Length] == '/');
}
