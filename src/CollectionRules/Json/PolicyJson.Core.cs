using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Diagnostics;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Sections;
using CollectionRules.Rules;

namespace CollectionRules.Json;

/// <content>Cores: card and tables alone.</content>
public static partial class PolicyJson
{
    /// <summary>The version of the format of cores: <c>collectionrules-core/1</c>.</summary>
    public static string CoreVersion => PolicyFormat.Core.Version;

    /// <summary>The JSON Schema (draft 2020-12) of cores.</summary>
    public static string CoreSchema => PolicyFormat.Core.Schema;

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
        core = PolicyDocument.Read<PolicyCore>(utf8, PolicyFormat.Core, MakeCore, out diagnostics);
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
        core = PolicyDocument.Read<PolicyCore>(json, PolicyFormat.Core, MakeCore, out diagnostics);
        return core is not null;
    }

    /// <summary>
    /// Writes a core as a document: facts, tables and rows in the author's order, cells as they were written, notes in their place. It loads as
    /// a core of the same <see cref="PolicyCore.ContentHash"/>, and saving that gives the same text.
    /// </summary>
    /// <param name="core">The core.</param>
    /// <returns>The document, its lines ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="core"/> is null.</exception>
    /// <exception cref="PolicyValidationException">The core is past a limit of the format, such as a condition that nests too deep for a document.</exception>
    public static string Save(PolicyCore core)
    {
        ArgumentNullException.ThrowIfNull(core);
        string text = PolicyDocument.Write(PolicyFormat.Core, PolicyContent.Of(core), ("name", core.Name));
        return LoadCore(text).ContentHash == core.ContentHash ? text : throw Unsaved(core.Name);
    }

    private static PolicyCore? MakeCore(PolicyReading reading, Part whole, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        foreach (Part table in whole["tables"].Items)
        {
            if (table["name"].Text is { } name && !reading.IsTableUsed(name))
            {
                reading.Report(table["name"], DiagnosticCode.TableUnused);
            }
        }

        PolicyCore.TryCreate(whole["name"].Text ?? "unnamed", core => Configure(core, reading, whole), out PolicyCore? made, out diagnostics);
        return made;
    }

    private static void Configure(PolicyCoreBuilder core, PolicyReading reading, Part whole)
    {
        core.Facts([.. reading.Facts.Declared.Where(static fact => fact.Phase == FactPhase.Case)]);
        if (reading.Card is { } card)
        {
            core.Card(card);
        }

        CoreSection.Configure(core, reading);
        core.Authoring = new PolicyAuthoring(NamesOf(whole["facts"]), NamesOf(whole["tables"]), NoteBook.Of(reading.Root));
    }
}
