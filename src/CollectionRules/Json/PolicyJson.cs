using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using CollectionRules.Diagnostics;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Sections;
using CollectionRules.Json.Writing;
using CollectionRules.Rules;
using CollectionRules.Serialization;

namespace CollectionRules.Json;

/// <summary>
/// Policies as JSON documents, read strictly: unknown and duplicate members are refused, numbers keep every digit or are refused, and every
/// fault is told at once with path, line and column. What is saved keeps the author's structure and loads as a policy of the same hash.
/// </summary>
/// <remarks>The limits are part of the format: 16 MB, depth 32, texts of 4,096 characters, 500 facts, 50,000 rows a table.</remarks>
/// <example><code>
/// PolicyCore core = PolicyJson.LoadCore(File.ReadAllBytes("consumer.policy.json"));
/// string text = PolicyJson.Save(core);
/// </code></example>
public static class PolicyJson
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The version of the format, which every document names in its member <c>schema</c>.</summary>
    public const string Version = PolicyFormat.Version;

    /// <summary>The JSON Schema (draft 2020-12) of the format, for editors and other programs. What a document means is checked by loading it.</summary>
    public static string Schema => PolicyFormat.Schema;

    /// <summary>Loads a core.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <returns>The core.</returns>
    /// <exception cref="PolicyValidationException">The document has faults; every one is listed.</exception>
    public static PolicyCore LoadCore(ReadOnlySpan<byte> utf8) =>
        TryLoadCore(utf8, out PolicyCore? core, out ImmutableArray<PolicyDiagnostic> diagnostics) ? core : throw new PolicyValidationException(diagnostics);

    /// <summary>Loads a core.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The core.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="PolicyValidationException">The document has faults; every one is listed.</exception>
    public static PolicyCore LoadCore(string json) =>
        TryLoadCore(json, out PolicyCore? core, out ImmutableArray<PolicyDiagnostic> diagnostics) ? core : throw new PolicyValidationException(diagnostics);

    /// <summary>Loads a core, or lists what is wrong with the document. Warnings come with a core, errors without.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <param name="core">The core; null where there is an error.</param>
    /// <param name="diagnostics">Every fault, in the order of the document.</param>
    /// <returns>True where there is no error.</returns>
    public static bool TryLoadCore(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out PolicyCore? core, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        DiagnosticBag bag = new();
        core = Read(utf8, bag);
        diagnostics = [.. bag.ToImmutable().OrderBy(static fault => fault.Position is null).ThenBy(static fault => fault.Position ?? default)];
        core = bag.HasErrors ? null : core;
        return core is not null;
    }

    /// <summary>Loads a core, or lists what is wrong with the document. Warnings come with a core, errors without.</summary>
    /// <param name="json">The document.</param>
    /// <param name="core">The core; null where there is an error.</param>
    /// <param name="diagnostics">Every fault, in the order of the document.</param>
    /// <returns>True where there is no error.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static bool TryLoadCore(string json, [NotNullWhen(true)] out PolicyCore? core, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(json);
        byte[] utf8;
        try
        {
            utf8 = StrictUtf8.GetBytes(json);
        }
        catch (EncoderFallbackException)
        {
            (core, diagnostics) = (null, [new PolicyDiagnostic(DiagnosticCode.JsonEncoding)]);
            return false;
        }

        return TryLoadCore(utf8, out core, out diagnostics);
    }

    /// <summary>
    /// Writes a core as a document: sections, facts, tables and rows in the author's order, cells as they were written, notes in their place.
    /// It loads as a core of the same <see cref="PolicyCore.ContentHash"/>, and saving that gives the same text.
    /// </summary>
    /// <param name="core">The core.</param>
    /// <returns>The document, its lines ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="core"/> is null.</exception>
    /// <exception cref="PolicyValidationException">The core is past a limit of the format, such as a condition that nests too deep for a document.</exception>
    public static string Save(PolicyCore core)
    {
        ArgumentNullException.ThrowIfNull(core);
        CanonicalWriter bytes = new(MemberOrder.AsWritten);
        DefinitionWriter writer = new(bytes, keepsWording: true);
        writer.StartObject();
        writer.Text("schema", Version);
        writer.Text("name", core.Name);
        foreach (JsonSection section in PolicyFormat.Sections)
        {
            section.Write(writer, core);
        }

        writer.EndObject();
        DiagnosticBag bag = new();
        DocumentNode? root = DocumentReader.Read(bytes.Written, DocumentLimits.Policy, bag);
        bag.ThrowIfErrors();
        string text = PolicyLayout.Print(root!, core.Authoring.Notes);
        _ = LoadCore(text);
        return text;
    }

    private static PolicyCore? Read(ReadOnlySpan<byte> utf8, DiagnosticBag bag)
    {
        if (DocumentReader.Read(utf8, DocumentLimits.Policy, bag) is not { } root)
        {
            return null;
        }

        ValueReader document = new(root, bag);
        if (root.Find("schema") is { Kind: DocumentKind.Text, IsFaulty: false } schema && schema.Text != Version)
        {
            // Of another version nothing else can be judged.
            new ValueReader(schema, bag).Report(DiagnosticCode.PolicySchema, null, ("expected", Version));
            return null;
        }

        PolicyFormat.Document.Check(document);
        PolicyReading reading = new(root, new SourceLines(utf8.ToArray()), bag);
        Part whole = new(root);
        foreach (JsonSection section in PolicyFormat.Sections)
        {
            section.Read(whole[section.Member], reading);
        }

        foreach (Part table in whole["tables"].Items)
        {
            if (table["name"].Text is { } name && !reading.IsTableUsed(name))
            {
                reading.Report(table["name"], DiagnosticCode.TableUnused);
            }
        }

        PolicyCore.TryCreate(whole["name"].Text ?? "unnamed", core => Configure(core, whole, reading), out PolicyCore? made, out ImmutableArray<PolicyDiagnostic> diagnostics);
        reading.Place(diagnostics, whole, Places(whole, reading));
        return made;
    }

    private static void Configure(PolicyCoreBuilder core, Part whole, PolicyReading reading)
    {
        core.Facts([.. reading.Facts.Declared.Where(static fact => fact.Phase == FactPhase.Case)]);
        if (reading.Card is { } card)
        {
            core.Card(card);
        }

        CoreSection.Configure(core, reading);
        core.Authoring = new PolicyAuthoring(NamesOf(whole["facts"]), NamesOf(whole["tables"]), NoteBook.Of(reading.Root));
    }

    private static ImmutableArray<string> NamesOf(Part list) => [.. list.Items.Select(static item => item["name"].Text).OfType<string>()];

    private static (string Path, DocumentNode Node)[] Places(Part whole, PolicyReading reading)
    {
        List<(string, DocumentNode)> places = [];
        if (whole["facts"].Node is { } facts)
        {
            places.Add(("/facts", facts));
        }

        if (whole["tables"].Node is { } tables)
        {
            places.Add(("/tables", tables));
        }

        if (whole["score"].Node is { } score && reading.Card is { } card)
        {
            places.Add((JsonPointer.Append("/cards", card.Name), score));
        }

        return [.. places];
    }
}
