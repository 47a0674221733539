using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Serialization;

namespace CollectionRules.Json;

/// <summary>
/// One member of a policy document: what it must look like, how it is read and how it is written. A section reads what sections before it
/// gave, and is listed once, in <see cref="PolicyFormat"/>; checks, the published schema and saving follow from there.
/// </summary>
internal abstract class JsonSection
{
    /// <summary>The member's name.</summary>
    public abstract string Member { get; }

    /// <summary>What the member says, for readers of the schema.</summary>
    public abstract string Description { get; }

    /// <summary>Whether every policy has the member.</summary>
    public virtual bool IsRequired => false;

    /// <summary>What the member's value must look like.</summary>
    public abstract Shape Shape { get; }

    /// <summary>Reads the value, whose shape was checked, into the reading. Called also where the member is absent.</summary>
    public abstract void Read(Part part, PolicyReading reading);

    /// <summary>Writes the member with its name into an open object, or nothing where the policy has none.</summary>
    public abstract void Write(DefinitionWriter writer, PolicyContent content);
}
