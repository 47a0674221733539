using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CollectionRules.Tests.Guards;

/// <summary>The rules on the shape of public types. Each gives its faults as lines in ordinal order.</summary>
internal static class ShapeRules
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly ImmutableHashSet<Type> MutableCollections =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(SortedDictionary<,>), typeof(SortedSet<>), typeof(Queue<>), typeof(Stack<>),
        typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>),
    ];

    /// <summary>Public classes that somebody outside could derive from, and public structs that are not readonly.</summary>
    public static IReadOnlyList<string> OpenTypes(IEnumerable<Type> types) => Sorted(types.Where(type => type.IsVisible).SelectMany(type =>
        type.IsClass && !type.IsSealed && CanBeDerivedOutside(type) ? [$"{type.FullName} is neither sealed nor static, and its constructors are open."]
        : type.IsValueType && !type.IsEnum && !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false) ? [$"{type.FullName} is a struct that is not readonly."]
        : Array.Empty<string>()));

    /// <summary>Properties that can be set after construction.</summary>
    public static IReadOnlyList<string> SettableProperties(IEnumerable<Type> types) => Sorted(Members(types, type => type.GetProperties(Declared))
        .Where(pair => pair.Member.SetMethod is { } setter && IsOpen(setter) && !IsInit(setter))
        .Select(pair => $"{pair.Type.FullName}.{pair.Member.Name} has a setter."));

    /// <summary>Fields that can be assigned after construction.</summary>
    public static IReadOnlyList<string> MutableFields(IEnumerable<Type> types) => Sorted(Members(types, type => type.GetFields(Declared))
        .Where(pair => IsOpen(pair.Member) && !pair.Member.IsInitOnly && !pair.Member.IsLiteral && !pair.Member.IsSpecialName)
        .Select(pair => $"{pair.Type.FullName}.{pair.Member.Name} is a mutable field."));

    /// <summary>Properties and fields that hand out an array or a mutable collection.</summary>
    public static IReadOnlyList<string> MutableContents(IEnumerable<Type> types)
    {
        List<Type> all = [.. types];
        return Sorted(
        [
            .. Members(all, type => type.GetProperties(Declared))
                .Where(pair => pair.Member.GetMethod is { } getter && IsOpen(getter) && IsMutable(pair.Member.PropertyType))
                .Select(pair => $"{pair.Type.FullName}.{pair.Member.Name} hands out {pair.Member.PropertyType.Name}."),
            .. Members(all, type => type.GetFields(Declared))
                .Where(pair => IsOpen(pair.Member) && IsMutable(pair.Member.FieldType))
                .Select(pair => $"{pair.Type.FullName}.{pair.Member.Name} hands out {pair.Member.FieldType.Name}."),
        ]);
    }

    private static IEnumerable<(Type Type, TMember Member)> Members<TMember>(IEnumerable<Type> types, Func<Type, TMember[]> members) =>
        types.Where(type => type.IsVisible).SelectMany(type => members(type).Select(member => (type, member)));

    /// <summary>A record's copy constructor is always open; an abstract member that nobody outside can implement closes the type all the same.</summary>
    private static bool CanBeDerivedOutside(Type type) =>
        !type.GetMethods(Declared).Any(method => method.IsAbstract && (method.IsAssembly || method.IsFamilyAndAssembly)) && type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
        .Any(constructor => constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly);

    private static bool IsOpen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsOpen(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsMutable(Type type) =>
        type.IsArray || (type.IsGenericType && MutableCollections.Contains(type.GetGenericTypeDefinition()));

    private static List<string> Sorted(IEnumerable<string> faults) => [.. faults.Order(StringComparer.Ordinal)];
}
