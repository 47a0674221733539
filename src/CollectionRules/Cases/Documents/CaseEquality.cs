using CollectionRules.Serialization;

namespace CollectionRules.Cases.Documents;

/// <summary>Equality of parts by what documents say of them, so that lists are compared item by item.</summary>
internal static class CaseEquality
{
    internal static bool Same<T>(T left, T? right, Action<T, CaseWriter> write)
        where T : class =>
        ReferenceEquals(left, right) || (right is not null && Bytes(left, write).Written.SequenceEqual(Bytes(right, write).Written));

    internal static int Hash<T>(T value, Action<T, CaseWriter> write)
        where T : class
    {
        HashCode hash = default;
        hash.AddBytes(Bytes(value, write).Written);
        return hash.ToHashCode();
    }

    private static CanonicalWriter Bytes<T>(T value, Action<T, CaseWriter> write)
    {
        CanonicalWriter writer = new();
        CaseWriter parts = new(writer, default, []);
        parts.StartObject();
        write(value, parts);
        parts.EndObject();
        return writer;
    }
}
