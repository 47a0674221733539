using CollectionRules.Diagnostics;
using CollectionRules.Texts;

namespace CollectionRules.Serialization;

/// <summary>
/// Reads the members of an object by name. It remembers which names were asked for, so that <see cref="Finish"/> can report every member
/// nobody knows, with the closest known name.
/// </summary>
/// <remarks>For use while reading; not safe for use by several threads at a time.</remarks>
/// <example><code>
/// ObjectReader stage = value.Object();
/// string? name = stage.Required("name").Identifier();
/// long? days = stage.Optional("minimumStayDays").Integer(0, 3650);
/// stage.Finish();
/// </code></example>
public sealed class ObjectReader
{
    private readonly DiagnosticBag diagnostics;
    private readonly bool sensitive;
    private readonly List<string> asked = new(16);

    internal ObjectReader(DocumentNode? node, DiagnosticBag diagnostics, bool sensitive) =>
        (Node, this.diagnostics, this.sensitive) = (node, diagnostics, sensitive);

    /// <summary>Whether there is an object.</summary>
    public bool IsPresent => Node is not null;

    /// <summary>The object; null where there is none.</summary>
    public DocumentNode? Node { get; }

    /// <summary>The value of a member that must be there; where it is not, that is reported at the object.</summary>
    /// <param name="name">The member's name, compared ordinally.</param>
    /// <returns>A reader of the value; of nothing where it is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public ValueReader Required(string name)
    {
        ValueReader value = Optional(name);
        if (Node is not null && !value.IsPresent)
        {
            diagnostics.Report(DiagnosticCode.MissingMember, Node.Path, name, position: Node.Position);
        }

        return value;
    }

    /// <summary>The value of a member that may be left out.</summary>
    /// <param name="name">The member's name, compared ordinally.</param>
    /// <returns>A reader of the value; of nothing where it is left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public ValueReader Optional(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!asked.Contains(name))
        {
            asked.Add(name);
        }

        ValueReader value = new(Node?.Find(name), diagnostics);
        return sensitive ? value.AsSensitive() : value;
    }

    /// <summary>Reports every member that was never asked for. Call it once, after the last read.</summary>
    public void Finish()
    {
        if (Node is null)
        {
            return;
        }

        int leftOut = 0;
        foreach (DocumentMember member in Node.Members)
        {
            if (asked.Contains(member.Name))
            {
                continue;
            }

            if (diagnostics.IsFull)
            {
                leftOut++;
                continue;
            }

            diagnostics.Report(
                DiagnosticCode.UnknownMember,
                member.Value.Path,
                member.Name,
                Spelling.Closest(member.Name, asked),
                member.Position,
                TextArgument.FromWords("allowed", asked));
        }

        if (leftOut > 0)
        {
            diagnostics.LeaveOut(leftOut);
        }
    }
}
