using CollectionRules.Diagnostics;
using CollectionRules.Texts;

namespace CollectionRules.Serialization;

/// <summary>
/// Reads one value of a document as a type. A value that does not fit is reported with its path and position, and the read gives null,
/// so that a room can go on and all faults are told at once.
/// </summary>
/// <remarks>
/// The default value stands for a value that is not there: every read of it gives null and reports nothing. <c>null</c> in the document is
/// not absence but a value of the wrong type.
/// </remarks>
public readonly partial struct ValueReader
{
    private readonly DiagnosticBag? diagnostics;
    private readonly bool sensitive;

    /// <summary>Makes a reader of a value.</summary>
    /// <param name="node">The value; null for one that is not there.</param>
    /// <param name="diagnostics">Receives every fault.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public ValueReader(DocumentNode? node, DiagnosticBag diagnostics)
        : this(node, diagnostics, sensitive: false) => ArgumentNullException.ThrowIfNull(diagnostics);

    private ValueReader(DocumentNode? node, DiagnosticBag? diagnostics, bool sensitive) =>
        (Node, this.diagnostics, this.sensitive) = (node, diagnostics, sensitive);

    /// <summary>Whether there is a value, fitting or not.</summary>
    public bool IsPresent => Node is not null;

    /// <summary>The value; null where there is none.</summary>
    public DocumentNode? Node { get; }

    /// <summary>The same reader for a value about a person: diagnostics then tell its length but never the value itself.</summary>
    /// <returns>A reader of the same value.</returns>
    public ValueReader AsSensitive() => new(Node, diagnostics, sensitive: true);

    /// <summary>Reads an object.</summary>
    /// <returns>A reader of its members; where there is no object, one that finds nothing and reports nothing.</returns>
    public ObjectReader Object() => new(Is(DocumentKind.Object) ? Node : null, diagnostics ?? new DiagnosticBag(1), sensitive);

    /// <summary>Reads an array.</summary>
    /// <param name="minimum">The fewest items allowed, at least 0.</param>
    /// <param name="maximum">The most items allowed.</param>
    /// <returns>A reader for each item, in order; empty where the value is not there, is no array, or has too few or too many items.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimum"/> is negative or above <paramref name="maximum"/>.</exception>
    public IEnumerable<ValueReader> Items(int minimum = 0, int maximum = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minimum);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximum, minimum);
        if (!Is(DocumentKind.Array))
        {
            return [];
        }

        int count = Node!.Items.Count;
        if (count < minimum || count > maximum)
        {
            ReportAt(
                DiagnosticCode.LimitItems,
                null,
                TextArgument.FromNumber("value", count),
                TextArgument.FromNumber("minimum", minimum),
                TextArgument.FromNumber("maximum", maximum));
            return [];
        }

        (DiagnosticBag? bag, bool hidden) = (diagnostics, sensitive);
        return Node.Items.Select(item => new ValueReader(item, bag, hidden));
    }

    /// <summary>
    /// Reports a fault of this value that only its room can know. The text of the value fills the placeholder <c>value</c>,
    /// described by its length where it is sensitive. Does nothing where there is no value.
    /// </summary>
    /// <param name="code">A code of the <see cref="DiagnosticCatalog"/>.</param>
    /// <param name="suggestion">What the user may have meant; null where nothing is close.</param>
    /// <param name="arguments">The values of the other placeholders of message and hint.</param>
    /// <exception cref="ArgumentException">The code is unknown or an argument is missing.</exception>
    public void Report(string code, string? suggestion = null, params ReadOnlySpan<TextArgument> arguments)
    {
        if (Node is null)
        {
            return;
        }

        if (sensitive)
        {
            ReportAt(code, null, [TextArgument.Sensitive("value", Node.Text), .. arguments]);
        }
        else
        {
            diagnostics!.Report(code, Node.Path, Node.Text, suggestion, Node.Position, arguments);
        }
    }

    private void ReportAt(string code, string? suggestion, params ReadOnlySpan<TextArgument> arguments) =>
        diagnostics!.Report(code, Node!.Path, null, suggestion, Node.Position, arguments);

    /// <summary>Whether there is a whole value of the kind; another kind is reported.</summary>
    private bool Is(DocumentKind kind)
    {
        if (Node is null || Node.IsFaulty)
        {
            return false;
        }

        if (Node.Kind != kind)
        {
            ReportAt(DiagnosticCode.WrongType, null, Kind("actual", Node.Kind), Kind("expected", kind));
            return false;
        }

        return true;
    }

    private static TextArgument Kind(string name, DocumentKind kind) => TextArgument.FromKey(name, kind switch
    {
        DocumentKind.Flag => "kind.flag",
        DocumentKind.Number => "kind.number",
        DocumentKind.Text => "kind.text",
        DocumentKind.Array => "kind.array",
        DocumentKind.Object => "kind.object",
        _ => "kind.nothing",
    });
}
