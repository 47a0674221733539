using CollectionRules.Serialization;

namespace CollectionRules.Json.Shapes;

/// <summary>
/// What a value of a policy document must look like. One description serves twice: a document is checked against it, every fault reported,
/// and the published JSON Schema is written from it, so that the two cannot part.
/// </summary>
internal abstract class Shape
{
    /// <summary>The kind of value that fits; null where several do.</summary>
    public abstract DocumentKind? Kind { get; }

    /// <summary>Reports every way in which a value that is there does not fit.</summary>
    public abstract void Check(ValueReader value);

    /// <summary>Writes the members of the schema of the value into an open object.</summary>
    public abstract void Describe(SchemaWriter schema);
}
