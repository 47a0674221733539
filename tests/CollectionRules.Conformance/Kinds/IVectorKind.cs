using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance.Kinds;

/// <summary>Maps one kind of vector onto the public API.</summary>
internal interface IVectorKind
{
    VectorSchema Schema { get; }

    /// <summary>The word in the files.</summary>
    string Name { get; }

    /// <summary>
    /// Reads the input through <see cref="Vector.Given"/> (a key that is not read makes the vector unsupported), asks the library, and
    /// compares. Throws <see cref="UnsupportedException"/> for an option it does not know; any other exception is a failure of the library.
    /// </summary>
    Outcome Run(Vector vector);
}
