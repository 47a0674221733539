using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;

namespace CollectionRules.Tests.Guards.Compiled;

/// <summary>Everything that the types of an assembly name, read from its metadata and its instructions.</summary>
internal sealed partial class CompiledAssembly
{
    private readonly MetadataReader reader;
    private readonly PEReader image;
    private readonly TypeCollector collector;
    private readonly HashSet<CompiledReference> references = [];
    private readonly SortedSet<string> binaryFloatingPoint = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CompiledType> typesByFullName = new(StringComparer.Ordinal);
    private CompiledType current;
    private string member = "";

    private CompiledAssembly(PEReader image)
    {
        this.image = image;
        reader = image.GetMetadataReader();
        collector = new TypeCollector(named => references.Add(new CompiledReference(current, named)), primitive =>
        {
            if (primitive is PrimitiveTypeCode.Double or PrimitiveTypeCode.Single)
            {
                NoteFloat(primitive.ToString());
            }
        });
        foreach (TypeDefinitionHandle handle in reader.TypeDefinitions)
        {
            CompiledType type = TypeCollector.Outermost(reader, handle);
            typesByFullName[type.ToString()] = type;
        }
    }

    /// <summary>Who names whom, without duplicates.</summary>
    public IReadOnlyCollection<CompiledReference> References => references;

    /// <summary>The types that the assembly declares, outermost only.</summary>
    public IReadOnlyCollection<CompiledType> Types => typesByFullName.Values;

    /// <summary>Members that hold a Double or a Single in a signature, a local or an instruction: <c>Namespace.Type.Member: what</c>.</summary>
    public IReadOnlyCollection<string> BinaryFloatingPoint => binaryFloatingPoint;

    public static CompiledAssembly Read(string file)
    {
        using PEReader image = new(new MemoryStream(File.ReadAllBytes(file)));
        CompiledAssembly assembly = new(image);
        foreach (TypeDefinitionHandle handle in assembly.reader.TypeDefinitions)
        {
            assembly.ReadType(handle);
        }

        return assembly;
    }

    private void ReadType(TypeDefinitionHandle handle)
    {
        current = TypeCollector.Outermost(reader, handle);
        member = "";
        TypeDefinition type = reader.GetTypeDefinition(handle);
        Visit(type.BaseType);
        Visit(type.GetCustomAttributes());
        Visit(type.GetGenericParameters());
        foreach (InterfaceImplementationHandle item in type.GetInterfaceImplementations())
        {
            Visit(reader.GetInterfaceImplementation(item).Interface);
        }

        foreach (MethodImplementationHandle item in type.GetMethodImplementations())
        {
            Visit(reader.GetMethodImplementation(item).MethodDeclaration);
        }

        foreach (FieldDefinitionHandle item in type.GetFields())
        {
            FieldDefinition field = reader.GetFieldDefinition(item);
            member = reader.GetString(field.Name);
            field.DecodeSignature(collector, false);
            Visit(field.GetCustomAttributes());
        }

        foreach (PropertyDefinitionHandle item in type.GetProperties())
        {
            PropertyDefinition property = reader.GetPropertyDefinition(item);
            member = reader.GetString(property.Name);
            property.DecodeSignature(collector, false);
            Visit(property.GetCustomAttributes());
        }

        foreach (EventDefinitionHandle item in type.GetEvents())
        {
            EventDefinition happening = reader.GetEventDefinition(item);
            member = reader.GetString(happening.Name);
            Visit(happening.Type);
            Visit(happening.GetCustomAttributes());
        }

        foreach (MethodDefinitionHandle item in type.GetMethods())
        {
            ReadMethod(reader.GetMethodDefinition(item));
        }
    }

    private void ReadMethod(MethodDefinition method)
    {
        member = reader.GetString(method.Name);
        method.DecodeSignature(collector, false);
        Visit(method.GetCustomAttributes());
        Visit(method.GetGenericParameters());
        foreach (ParameterHandle parameter in method.GetParameters())
        {
            Visit(reader.GetParameter(parameter).GetCustomAttributes());
        }

        (MethodBodyBlock? block, byte[] bytes) = InstructionReader.Body(image, method);
        if (block is null)
        {
            return;
        }

        if (!block.LocalSignature.IsNil)
        {
            reader.GetStandaloneSignature(block.LocalSignature).DecodeLocalSignature(collector, false);
        }

        foreach (ExceptionRegion region in block.ExceptionRegions)
        {
            Visit(region.CatchType);
        }

        foreach ((System.Reflection.Emit.OpCode code, int token) in InstructionReader.Read(bytes))
        {
            string name = code.Name ?? "";
            if (name.Contains(".r4", StringComparison.Ordinal) || name.Contains(".r8", StringComparison.Ordinal) || name.Contains(".r.", StringComparison.Ordinal))
            {
                NoteFloat(name);
            }

            if (token != 0)
            {
                Visit(MetadataTokens.EntityHandle(token));
            }
        }
    }

    private void Visit(GenericParameterHandleCollection parameters)
    {
        foreach (GenericParameterHandle handle in parameters)
        {
            GenericParameter parameter = reader.GetGenericParameter(handle);
            Visit(parameter.GetCustomAttributes());
            foreach (GenericParameterConstraintHandle constraint in parameter.GetConstraints())
            {
                Visit(reader.GetGenericParameterConstraint(constraint).Type);
            }
        }
    }

    /// <summary>An attribute names its class; a <c>typeof</c> argument stands in its blob as the full name in UTF-8, after a length byte that may look like a letter.</summary>
    private void Visit(CustomAttributeHandleCollection attributes)
    {
        foreach (CustomAttributeHandle handle in attributes)
        {
            CustomAttribute attribute = reader.GetCustomAttribute(handle);
            Visit(attribute.Constructor);
            foreach (Match match in FullName().Matches(Encoding.UTF8.GetString(reader.GetBlobBytes(attribute.Value))))
            {
                if (typesByFullName.TryGetValue(match.Value, out CompiledType type) || typesByFullName.TryGetValue(match.Value[1..], out type))
                {
                    references.Add(new CompiledReference(current, type));
                }
            }
        }
    }

    private void Visit(EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition when !handle.IsNil:
                collector.GetTypeFromDefinition(reader, (TypeDefinitionHandle)handle, 0);
                break;
            case HandleKind.TypeReference when !handle.IsNil:
                collector.GetTypeFromReference(reader, (TypeReferenceHandle)handle, 0);
                break;
            case HandleKind.TypeSpecification:
                collector.GetTypeFromSpecification(reader, false, (TypeSpecificationHandle)handle, 0);
                break;
            case HandleKind.FieldDefinition:
                FieldDefinition field = reader.GetFieldDefinition((FieldDefinitionHandle)handle);
                Visit(field.GetDeclaringType());
                field.DecodeSignature(collector, false);
                break;
            case HandleKind.MethodDefinition:
                MethodDefinition method = reader.GetMethodDefinition((MethodDefinitionHandle)handle);
                Visit(method.GetDeclaringType());
                method.DecodeSignature(collector, false);
                break;
            case HandleKind.MemberReference:
                MemberReference reference = reader.GetMemberReference((MemberReferenceHandle)handle);
                Visit(reference.Parent);
                if (reference.GetKind() == MemberReferenceKind.Field)
                {
                    reference.DecodeFieldSignature(collector, false);
                }
                else
                {
                    reference.DecodeMethodSignature(collector, false);
                }

                break;
            case HandleKind.MethodSpecification:
                MethodSpecification specification = reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                Visit(specification.Method);
                specification.DecodeSignature(collector, false);
                break;
            case HandleKind.StandaloneSignature:
                reader.GetStandaloneSignature((StandaloneSignatureHandle)handle).DecodeMethodSignature(collector, false);
                break;
            default:
                break;
        }
    }

    private void NoteFloat(string what) => binaryFloatingPoint.Add($"{current}.{member}: {what}");

    [GeneratedRegex(@"[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_`]*)+")]
    private static partial Regex FullName();
}
