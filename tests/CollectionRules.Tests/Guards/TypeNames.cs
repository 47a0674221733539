using System.Reflection;
using System.Runtime.CompilerServices;

namespace CollectionRules.Tests.Guards;

/// <summary>Types as C# writes them, with nullable annotations where a member carries them.</summary>
internal static class TypeNames
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(char)] = "char",
        [typeof(byte)] = "byte", [typeof(sbyte)] = "sbyte", [typeof(short)] = "short", [typeof(ushort)] = "ushort", [typeof(int)] = "int",
        [typeof(uint)] = "uint", [typeof(long)] = "long", [typeof(ulong)] = "ulong", [typeof(decimal)] = "decimal",
        [typeof(double)] = "double", [typeof(float)] = "float", [typeof(nint)] = "nint", [typeof(nuint)] = "nuint",
    };

    /// <summary>A property's type.</summary>
    public static string Of(PropertyInfo property) => Annotated(property.PropertyType, () => Nullability.Create(property));

    /// <summary>A field's type.</summary>
    public static string Of(FieldInfo field) => Annotated(field.FieldType, () => Nullability.Create(field));

    /// <summary>A parameter's or a return value's type, with <c>in</c>, <c>out</c> or <c>ref</c>.</summary>
    public static string Of(ParameterInfo parameter)
    {
        string by = !parameter.ParameterType.IsByRef ? ""
            : parameter.IsOut ? "out "
            : parameter.IsIn || parameter.IsDefined(typeof(IsReadOnlyAttribute), false) ? parameter.Position < 0 ? "ref readonly " : "in "
            : "ref ";
        return by + Annotated(parameter.ParameterType, () => Nullability.Create(parameter));
    }

    /// <summary>A type without annotations; a nested type without its outer one.</summary>
    public static string Of(Type type) => Of(type, null);

    /// <summary>The constraints of generic parameters, with a leading blank, or nothing.</summary>
    public static string Constraints(Type[] arguments) => string.Concat(arguments.Where(argument => argument.IsGenericParameter).Select(Constraint));

    private static string Constraint(Type argument)
    {
        GenericParameterAttributes flags = argument.GenericParameterAttributes;
        bool isStruct = flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        string[] words =
        [
            .. isStruct ? ["struct"] : Array.Empty<string>(),
            .. flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : Array.Empty<string>(),
            .. argument.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(Of).Order(StringComparer.Ordinal),
            .. flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct ? ["new()"] : Array.Empty<string>(),
            .. flags.HasFlag(GenericParameterAttributes.AllowByRefLike) ? ["allows ref struct"] : Array.Empty<string>(),
        ];
        return words.Length == 0 ? "" : $" where {argument.Name} : {string.Join(", ", words)}";
    }

    private static string Annotated(Type type, Func<NullabilityInfo> info)
    {
        Type plain = type.IsByRef ? type.GetElementType()! : type;
        return plain.IsPointer || plain.IsFunctionPointer ? plain.Name : Of(plain, info());
    }

    private static string Of(Type type, NullabilityInfo? info)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Of(inner, null) + "?";
        }

        string mark = !type.IsValueType && (info?.ReadState is NullabilityState.Nullable || info?.WriteState is NullabilityState.Nullable) ? "?" : "";
        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!, info?.ElementType)}[{new string(',', type.GetArrayRank() - 1)}]{mark}";
        }

        if (Keywords.TryGetValue(type, out string? keyword))
        {
            return keyword + mark;
        }

        if (!type.IsGenericType)
        {
            return type.Name + mark;
        }

        Type[] arguments = type.GetGenericArguments();
        int own = int.TryParse(type.Name.Split('`').ElementAtOrDefault(1), out int count) ? count : 0;
        if (own == 0)
        {
            return type.Name + mark;
        }

        int first = arguments.Length - own;
        NullabilityInfo[] infos = info?.GenericTypeArguments ?? [];
        IEnumerable<string> names = arguments.Select((argument, i) => Of(argument, i < infos.Length ? infos[i] : null)).Skip(first);
        return $"{type.Name.Split('`')[0]}<{string.Join(", ", names)}>{mark}";
    }
}
