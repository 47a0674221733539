namespace CollectionRules.Conformance;

/// <summary>Thrown while a vector is read or run: a word, key or option that the runner does not know. The message says which.</summary>
internal sealed class UnsupportedException(string why) : Exception(why);
