using System.Text;

namespace CollectionRules.Serialization;

/// <content>Bytes, separators, escapes and the sorting of members.</content>
public sealed partial class CanonicalWriter
{
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

        int start = own[0].Start;
        byte[] copy = buffer[start..length];
        (string Name, Range Bytes)[] parts = new (string, Range)[own.Length];
        for (int i = 0; i < own.Length; i++)
        {
            int end = i + 1 < own.Length ? own[i + 1].Start - 1 : length;
            parts[i] = (own[i].Name, (own[i].Start - start)..(end - start));
        }

        Array.Sort(parts, static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        length = start;
        for (int i = 0; i < parts.Length; i++)
        {
            Require(i == 0 || parts[i].Name != parts[i - 1].Name, $"The name \"{parts[i].Name}\" was written twice in one object.");
            if (i > 0)
            {
                Put((byte)',');
            }

            Put(copy.AsSpan(parts[i].Bytes));
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
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is < ' ' or '"' or '\\')
            {
                return i;
            }
        }

        return text.Length;
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
