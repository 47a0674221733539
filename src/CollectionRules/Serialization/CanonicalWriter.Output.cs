using System.Buffers;
using System.Text;

namespace CollectionRules.Serialization;

/// <content>Bytes, separators, escapes and the sorting of members.</content>
public sealed partial class CanonicalWriter
{
    /// <summary>As many members are ordered in place.</summary>
    private const int Few = 64;

    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(static code => (char)code), '"', '\\']);
    private byte[] spare = [];

    private void Start(FrameKind kind, byte bracket)
    {
        BeforeValue();
        Put(bracket);
        outer.Push(frame);
        frame = new Frame(kind, members.Count, 0);
    }

    private void End(byte bracket)
    {
        bool empty = frame.Count == 0;
        frame = outer.Pop();
        if (!empty)
        {
            NewLine(outer.Count);
        }

        Put(bracket);
    }

    /// <summary>What stands before a value: nothing behind a name, a separator in an array; a second root is refused.</summary>
    private void BeforeValue()
    {
        Require(
            frame.Kind == FrameKind.Array || hasName || frame is { Kind: FrameKind.Root, Count: 0 },
            "No value may stand here; in an object a name comes first, and a document holds one value.");
        if (frame.Kind != FrameKind.Object)
        {
            Separate();
        }

        hasName = false;
    }

    private void Separate()
    {
        if (frame.Count > 0)
        {
            Put((byte)',');
        }

        frame.Count++;
        if (frame.Kind != FrameKind.Root)
        {
            NewLine(outer.Count);
        }
    }

    private void NewLine(int depth)
    {
        if (indented)
        {
            Put((byte)'\n');
            for (int i = 0; i < 2 * depth; i++)
            {
                Put((byte)' ');
            }
        }
    }

    private void SortMembers()
    {
        Span<Member> own = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(members)[frame.FirstMember..];
        bool sorted = true;
        for (int i = 1; i < own.Length; i++)
        {
            sorted &= string.CompareOrdinal(own[i - 1].Name, own[i].Name) < 0;
        }

        if (sorted)
        {
            return;
        }

        int start = own[0].Start, size = length - start;
        if (spare.Length < size)
        {
            spare = new byte[Math.Max(size, 2 * spare.Length)];
        }

        buffer.AsSpan(start, size).CopyTo(spare);
        Span<int> ends = own.Length <= Few ? stackalloc int[Few] : new int[own.Length];
        Span<int> places = own.Length <= Few ? stackalloc int[Few] : new int[own.Length];
        for (int i = 0; i < own.Length; i++)
        {
            ends[i] = (i + 1 < own.Length ? own[i + 1].Start - 1 : length) - start;
            places[i] = i;
        }

        Order(places[..own.Length], own);
        length = start;
        for (int i = 0; i < own.Length; i++)
        {
            Member member = own[places[i]];
            if (i > 0)
            {
                if (member.Name == own[places[i - 1]].Name)
                {
                    throw new InvalidOperationException($"The name \"{member.Name}\" was written twice in one object.");
                }

                Put((byte)',');
            }

            Put(spare.AsSpan((member.Start - start)..ends[places[i]]));
        }
    }

    private static void Order(Span<int> places, ReadOnlySpan<Member> own)
    {
        if (places.Length > Few)
        {
            string[] names = new string[own.Length];
            for (int i = 0; i < own.Length; i++)
            {
                names[i] = own[i].Name;
            }

            names.AsSpan().Sort(places, StringComparer.Ordinal);
            return;
        }

        for (int i = 1; i < places.Length; i++)
        {
            int place = places[i], at = i;
            for (; at > 0 && string.CompareOrdinal(own[places[at - 1]].Name, own[place].Name) > 0; at--)
            {
                places[at] = places[at - 1];
            }

            places[at] = place;
        }
    }

    /// <summary>Escapes as RFC 8785, section 3.2.2.2: the quote, the backslash and characters below U+0020; all else stands as it is.</summary>
    private void Quote(string text)
    {
        Put((byte)'"');
        ReadOnlySpan<char> rest = text;
        for (int plain = PlainLength(rest); plain < rest.Length; plain = PlainLength(rest))
        {
            Put(rest[..plain]);
            Put(Escape(rest[plain]));
            rest = rest[(plain + 1)..];
        }

        Put(rest);
        Put((byte)'"');
    }

    private static int PlainLength(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAny(Escaped);
        return at < 0 ? text.Length : at;
    }

    private static string Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => "\\u" + ((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture),
    };

    private void Raw(string literal)
    {
        BeforeValue();
        Put(literal);
    }

    private void Put(byte value)
    {
        Reserve(1);
        buffer[length++] = value;
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(buffer.AsSpan(length));
        length += bytes.Length;
    }

    private void Put(ReadOnlySpan<char> text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        length += Encoding.UTF8.GetBytes(text, buffer.AsSpan(length));
    }

    private void Reserve(int count)
    {
        if (buffer.Length - length < count)
        {
            Array.Resize(ref buffer, Math.Max(length + count, (int)Math.Min(2L * buffer.Length, Array.MaxLength)));
        }
    }

    private static void Require(bool condition, string message)
    {
        if (!condition)
        {
            throw new InvalidOperationException(message);
        }
    }
}
