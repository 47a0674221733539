namespace CollectionRules.Json.Shapes;

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Shape">Its value.</param>
/// <param name="Description">What it says, for readers of the schema.</param>
/// <param name="IsRequired">Whether it must be there.</param>
internal sealed record ShapeMember(string Name, Shape Shape, string Description, bool IsRequired = false);
