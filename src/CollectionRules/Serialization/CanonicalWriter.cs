using System.Buffers;
using CollectionRules.Monetary;
using CollectionRules.Texts;

namespace CollectionRules.Serialization;

/// <summary>
/// Writes JSON in one form only, so that equal content gives equal bytes: no white space, members sorted by name, texts escaped only where
/// they must be, numbers as their shortest exact text.
/// </summary>
/// <remarks>
/// The form follows RFC 8785 (JSON Canonicalization Scheme) with one departure: numbers never pass through binary floating point.
/// A number is written with all its digits, without exponent and without trailing zeros (<c>0.1</c>, <c>1200</c>), where RFC 8785 would
/// write the nearest IEEE 754 double. Every name may stand once in an object. Not safe for use by several threads at a time.
/// </remarks>
/// <example><code>
/// CanonicalWriter writer = new();
/// writer.StartObject();
/// writer.Name("b"); writer.Number(1.50m);
/// writer.Name("a"); writer.Text("x");
/// writer.EndObject();
/// Encoding.UTF8.GetString(writer.Written) // {"a":"x","b":1.5}
/// </code></example>
public sealed partial class CanonicalWriter
{
    private readonly MemberOrder order;
    private readonly bool indented;
    private readonly Stack<Frame> outer = new();
    private readonly List<Member> members = [];
    private byte[] buffer = new byte[256];
    private int length;
    private Frame frame;
    private bool hasName;

    /// <summary>Makes a writer.</summary>
    /// <param name="order">The order of members; <see cref="MemberOrder.Sorted"/> gives the canonical form.</param>
    /// <param name="indented">Whether each member and item stands on a line of its own, indented by two spaces a level; only as written.</param>
    /// <exception cref="ArgumentException"><paramref name="indented"/> is asked for sorted members: the canonical form has no white space.</exception>
    public CanonicalWriter(MemberOrder order = MemberOrder.Sorted, bool indented = false)
    {
        if (indented && order != MemberOrder.AsWritten)
        {
            throw new ArgumentException("The canonical form has no white space. Hint: indent with MemberOrder.AsWritten.", nameof(indented));
        }

        (this.order, this.indented) = (order, indented);
    }

    private enum FrameKind : byte
    {
        Root,
        Array,
        Object,
    }

    /// <summary>The bytes written so far, in UTF-8; valid until the next write.</summary>
    /// <exception cref="InvalidOperationException">An object or array is still open, or nothing was written.</exception>
    public ReadOnlySpan<byte> Written => IsComplete
        ? buffer.AsSpan(0, length)
        : throw new InvalidOperationException("The document is not complete; one value must be written and every object and array ended.");

    /// <summary>Whether one whole value was written.</summary>
    public bool IsComplete => frame is { Kind: FrameKind.Root, Count: 1 };

    /// <summary>The hash of the bytes written.</summary>
    /// <returns>The SHA-256 digest.</returns>
    /// <exception cref="InvalidOperationException">The document is not complete.</exception>
    public ContentHash Hash() => ContentHash.Of(Written);

    /// <summary>Copies the bytes written.</summary>
    /// <param name="output">Receives the bytes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The document is not complete.</exception>
    public void CopyTo(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Written);
    }

    /// <summary>Forgets what was written; a writer that is used again keeps its room.</summary>
    internal void Clear()
    {
        outer.Clear();
        members.Clear();
        (length, frame, hasName) = (0, default, false);
    }

    /// <summary>Begins an object.</summary>
    /// <exception cref="InvalidOperationException">No value may stand here.</exception>
    public void StartObject() => Start(FrameKind.Object, (byte)'{');

    /// <summary>Ends the object begun last.</summary>
    /// <exception cref="InvalidOperationException">No object is open, or a name has no value.</exception>
    public void EndObject()
    {
        Frame ended = frame;
        Require(ended.Kind == FrameKind.Object && !hasName, "No object can end here; one must be open and its last name must have a value.");
        if (order == MemberOrder.Sorted)
        {
            SortMembers();
        }

        members.RemoveRange(ended.FirstMember, members.Count - ended.FirstMember);
        End((byte)'}');
    }

    /// <summary>Begins an array.</summary>
    /// <exception cref="InvalidOperationException">No value may stand here.</exception>
    public void StartArray() => Start(FrameKind.Array, (byte)'[');

    /// <summary>Ends the array begun last.</summary>
    /// <exception cref="InvalidOperationException">No array is open.</exception>
    public void EndArray()
    {
        Require(frame.Kind == FrameKind.Array, "No array can end here; one must be open.");
        End((byte)']');
    }

    /// <summary>Writes the name of the next member.</summary>
    /// <param name="name">The name, different from the others of this object.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> holds half of a surrogate pair.</exception>
    /// <exception cref="InvalidOperationException">No object is open, or the last name has no value yet. A name that stands twice is refused when the object ends.</exception>
    public void Name(string name)
    {
        TextScan.RequireCharacters(name, nameof(name));
        Require(frame.Kind == FrameKind.Object && !hasName, "No name may stand here; an object must be open and its last name must have a value.");
        Separate();
        members.Add(new Member(name, length));
        Quote(name);
        Put((byte)':');
        if (indented)
        {
            Put((byte)' ');
        }

        hasName = true;
    }

    /// <summary>Writes a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> holds half of a surrogate pair.</exception>
    /// <exception cref="InvalidOperationException">No value may stand here.</exception>
    public void Text(string text)
    {
        TextScan.RequireCharacters(text, nameof(text));
        BeforeValue();
        Quote(text);
    }

    /// <summary>Writes a number as its shortest exact text.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="InvalidOperationException">No value may stand here.</exception>
    public void Number(decimal value) => Raw(DecimalText.Format(value));

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The flag.</param>
    /// <exception cref="InvalidOperationException">No value may stand here.</exception>
    public void Flag(bool value) => Raw(value ? "true" : "false");

    /// <summary>Writes a date as the text <c>yyyy-MM-dd</c>.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="InvalidOperationException">No value may stand here.</exception>
    public void Date(DateOnly date) => Text(IsoText.Format(date));

    /// <summary>Writes an instant as ISO 8601 text with its own offset, which is part of the content; UTC is written <c>Z</c>.</summary>
    /// <param name="instant">The instant.</param>
    /// <exception cref="InvalidOperationException">No value may stand here.</exception>
    public void Instant(DateTimeOffset instant) => Text(IsoText.Format(instant));

    /// <summary>Writes <c>null</c>.</summary>
    /// <exception cref="InvalidOperationException">No value may stand here.</exception>
    public void Nothing() => Raw("null");

    private record struct Frame(FrameKind Kind, int FirstMember, int Count);

    private readonly record struct Member(string Name, int Start);
}
