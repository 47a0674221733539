using CollectionRules.Serialization;

namespace CollectionRules.Cases.Documents;

/// <summary>A member that this version of the format does not know, kept as it stood: where (the path of its object), its name and its value.</summary>
internal readonly record struct KeptMember(string Path, string Name, DocumentNode Node);
