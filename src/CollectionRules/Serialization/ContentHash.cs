using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace CollectionRules.Serialization;

/// <summary>
/// The SHA-256 digest (FIPS 180-4) of canonical bytes: it names one exact policy or document. The default value is 64 zeros, the digest
/// of nothing known.
/// </summary>
public readonly record struct ContentHash
{
    private const string Prefix = "sha256:";
    private const int Size = SHA256.HashSizeInBytes;
    private const int ShortBytes = 992;
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");
    private readonly UInt128 high;
    private readonly UInt128 low;

    private ContentHash(ReadOnlySpan<byte> digest) =>
        (high, low) = (BinaryPrimitives.ReadUInt128BigEndian(digest), BinaryPrimitives.ReadUInt128BigEndian(digest[16..]));

    /// <summary>The digest as 64 lower-case hexadecimal digits.</summary>
    public string Hex => Convert.ToHexStringLower(ToBytes());

    /// <summary>The digest of some bytes.</summary>
    /// <param name="bytes">The bytes, such as those of a <see cref="CanonicalWriter"/>.</param>
    /// <returns>The hash.</returns>
    public static ContentHash Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> digest = stackalloc byte[Size];
        SHA256.HashData(bytes, digest);
        return new ContentHash(digest);
    }

    /// <summary>Reads the text of a hash.</summary>
    /// <param name="text"><c>sha256:</c> and 64 lower-case hexadecimal digits.</param>
    /// <returns>The hash; <see cref="ToString"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static ContentHash Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out ContentHash hash)
            ? hash
            : throw new FormatException($"\"{Texts.VisibleText.Of(text, 120)}\" is not a content hash; \"sha256:\" and 64 lower-case hexadecimal digits are.");
    }

    /// <summary>Reads the text of a hash.</summary>
    /// <param name="text"><c>sha256:</c> and 64 lower-case hexadecimal digits.</param>
    /// <param name="hash">The hash; the default value where the text has another form.</param>
    /// <returns>True where the text is a hash.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ContentHash hash)
    {
        hash = default;
        if (text is null || text.Length != Prefix.Length + (2 * Size) || !text.StartsWith(Prefix, StringComparison.Ordinal)
            || text.AsSpan(Prefix.Length).ContainsAnyExcept(HexDigits))
        {
            return false;
        }

        hash = new ContentHash(Convert.FromHexString(text.AsSpan(Prefix.Length)));
        return true;
    }

    /// <summary>The 32 bytes of the digest, in the order of the standard.</summary>
    /// <returns>A new array.</returns>
    public byte[] ToBytes()
    {
        byte[] digest = new byte[Size];
        Write(digest);
        return digest;
    }

    /// <summary>The digest of a digest and bytes after it.</summary>
    internal static ContentHash Chain(ContentHash before, ReadOnlySpan<byte> bytes)
    {
        byte[]? rented = bytes.Length > ShortBytes ? ArrayPool<byte>.Shared.Rent(Size + bytes.Length) : null;
        Span<byte> joined = rented ?? stackalloc byte[Size + ShortBytes];
        before.Write(joined);
        bytes.CopyTo(joined[Size..]);
        ContentHash hash = Of(joined[..(Size + bytes.Length)]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }

        return hash;
    }

    private void Write(Span<byte> digest)
    {
        BinaryPrimitives.WriteUInt128BigEndian(digest, high);
        BinaryPrimitives.WriteUInt128BigEndian(digest[16..], low);
    }

    /// <summary>The text <c>sha256:</c> and 64 lower-case hexadecimal digits.</summary>
    /// <returns>The text that <see cref="Parse"/> reads.</returns>
    public override string ToString() => Prefix + Hex;
}
