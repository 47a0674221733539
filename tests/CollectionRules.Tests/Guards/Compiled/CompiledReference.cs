namespace CollectionRules.Tests.Guards.Compiled;

/// <summary>One compiled type that names another: in a signature, a field, a base type, an attribute, a local or a method body.</summary>
/// <param name="From">The outermost type that holds the code: nested and compiler-generated types belong to their declaring type.</param>
/// <param name="To">The outermost type that is named.</param>
internal readonly record struct CompiledReference(CompiledType From, CompiledType To);

/// <summary>A type by namespace and metadata name.</summary>
internal readonly record struct CompiledType(string Namespace, string Name)
{
    public override string ToString() => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";
}
