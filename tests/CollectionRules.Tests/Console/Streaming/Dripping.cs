namespace CollectionRules.Tests.Cli.Streaming;

/// <summary>A stream that gives its bytes in pieces of a given size, and counts how often it was asked.</summary>
internal sealed class Dripping(byte[] bytes, int piece) : MemoryStream(bytes, writable: false)
{
    public int Reads { get; private set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        Reads++;
        return base.Read(buffer, offset, Math.Min(count, piece));
    }

    public override int Read(Span<byte> buffer)
    {
        Reads++;
        return base.Read(buffer[..Math.Min(buffer.Length, piece)]);
    }
}
