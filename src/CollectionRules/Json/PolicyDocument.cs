using System.Collections.Immutable;
using System.Text;
using CollectionRules.Diagnostics;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Writing;
using CollectionRules.Serialization;

namespace CollectionRules.Json;

/// <summary>Reads and writes documents of a format, whatever is made of them.</summary>
internal static class PolicyDocument
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Makes something of what was read, with what its builder says.</summary>
    public delegate T? Maker<T>(PolicyReading reading, Part whole, out ImmutableArray<PolicyDiagnostic> diagnostics)
        where T : class;

    /// <summary>Reads a document; null where there is an error, and every fault in the order of the document in any case.</summary>
    public static T? Read<T>(ReadOnlySpan<byte> utf8, PolicyFormat format, Maker<T> make, out ImmutableArray<PolicyDiagnostic> diagnostics)
        where T : class
    {
        DiagnosticBag bag = new();
        T? made = Read(utf8, format, make, bag);
        diagnostics = [.. bag.ToImmutable().OrderBy(static fault => fault.Position is null).ThenBy(static fault => fault.Position ?? default)];
        return bag.HasErrors ? null : made;
    }

    /// <summary>Reads a document out of a string.</summary>
    public static T? Read<T>(string json, PolicyFormat format, Maker<T> make, out ImmutableArray<PolicyDiagnostic> diagnostics)
        where T : class
    {
        byte[] utf8;
        try
        {
            utf8 = StrictUtf8.GetBytes(json);
        }
        catch (EncoderFallbackException)
        {
            diagnostics = [new PolicyDiagnostic(DiagnosticCode.JsonEncoding)];
            return null;
        }

        return Read(utf8, format, make, out diagnostics);
    }

    /// <summary>Writes a document, laid out for people.</summary>
    /// <exception cref="PolicyValidationException">The content is past a limit of the format.</exception>
    public static string Write(PolicyFormat format, PolicyContent content, params ReadOnlySpan<(string Name, string Value)> head)
    {
        CanonicalWriter bytes = new(MemberOrder.AsWritten);
        DefinitionWriter writer = new(bytes, keepsWording: true);
        writer.StartObject();
        writer.Text("schema", format.Version);
        foreach ((string name, string value) in head)
        {
            writer.Text(name, value);
        }

        foreach (JsonSection section in format.Sections)
        {
            section.Write(writer, content);
        }

        writer.EndObject();
        DiagnosticBag bag = new();
        DocumentNode? root = DocumentReader.Read(bytes.Written, DocumentLimits.Policy, bag);
        bag.ThrowIfErrors();
        return PolicyLayout.Print(root!, content.Authoring.Notes);
    }

    private static T? Read<T>(ReadOnlySpan<byte> utf8, PolicyFormat format, Maker<T> make, DiagnosticBag bag)
        where T : class
    {
        if (DocumentReader.Read(utf8, DocumentLimits.Policy, bag) is not { } root)
        {
            return null;
        }

        if (root.Find("schema") is { Kind: DocumentKind.Text, IsFaulty: false } schema && schema.Text != format.Version)
        {
            // Of another format nothing else can be judged.
            new ValueReader(schema, bag).Report(DiagnosticCode.PolicySchema, null, ("expected", format.Version));
            return null;
        }

        format.Document.Check(new ValueReader(root, bag));
        PolicyReading reading = new(root, new SourceLines(utf8.ToArray()), bag, knowsCatalog: format == PolicyFormat.Policy);
        Part whole = new(root);
        foreach (JsonSection section in format.Sections)
        {
            section.Read(whole[section.Member], reading);
        }

        T? made = make(reading, whole, out ImmutableArray<PolicyDiagnostic> diagnostics);
        reading.Place(diagnostics, whole, Places(whole, reading));
        return made;
    }

    /// <summary>Where the parts that builders name stand in the document.</summary>
    private static (string Path, DocumentNode Node)[] Places(Part whole, PolicyReading reading)
    {
        List<(string, DocumentNode)> places = [];
        foreach (string member in (ReadOnlySpan<string>)["facts", "models", "scoring", "tables", "ladder", "offers", "approach", "earlyWarning", "rewards", "templates", "comply", "visits", "legal"])
        {
            if (whole[member].Node is { } node)
            {
                places.Add(("/" + member, node));
            }
        }

        if (whole["score"].Node is { } score && reading.Card is { } card)
        {
            places.Add((JsonPointer.Append("/cards", card.Name), score));
        }

        return [.. places];
    }
}
