namespace CollectionRules.Conformance.Reading;

/// <summary>A file that cannot be read or has none of the four schemas; the message names it.</summary>
internal sealed class VectorFileException(string message) : Exception(message);
