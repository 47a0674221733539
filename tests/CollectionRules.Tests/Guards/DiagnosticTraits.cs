using System.Reflection;

namespace CollectionRules.Tests.Guards;

/// <summary>Which diagnostic codes the tests name by <c>[Trait("diagnostic", code)]</c>.</summary>
internal static class DiagnosticTraits
{
    /// <summary>The trait's name.</summary>
    public const string Name = "diagnostic";

    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The public constants of a type of codes.</summary>
    public static IReadOnlyList<string> Codes(Type type) => [.. type.GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsLiteral && field.FieldType == typeof(string))
        .Select(field => (string)field.GetRawConstantValue()!)
        .Order(StringComparer.Ordinal)];

    /// <summary>The codes that test methods name; a trait on a method that is no test, or a skipped one, does not count.</summary>
    public static IReadOnlyList<string> Named(IEnumerable<Type> types) => [.. types
        .SelectMany(type => type.GetMethods(Declared))
        .Where(method => method.GetCustomAttributes<FactAttribute>().Any(fact => fact.Skip is null))
        .SelectMany(method => method.GetCustomAttributesData())
        .Where(data => data.AttributeType == typeof(TraitAttribute) && data.ConstructorArguments[0].Value as string == Name)
        .Select(data => (string)data.ConstructorArguments[1].Value!)
        .Distinct()
        .Order(StringComparer.Ordinal)];
}
