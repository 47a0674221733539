using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Cases;
using CollectionRules.Diagnostics;

namespace CollectionRules.Json;

/// <summary>Case files as JSON documents, beside <see cref="PolicyJson"/>: the door to <see cref="CaseDocument"/>, where the format is described.</summary>
/// <example><code>
/// CollectionCase file = CaseJson.Load(utf8);
/// byte[] text = CaseJson.Save(file);
/// </code></example>
public static class CaseJson
{
    /// <summary>The version of the format: <c>collectionrules-case/1</c>.</summary>
    public static string Version => CaseDocument.Schema;

    /// <summary>Loads a case file.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <param name="settings">How to read; <see cref="CaseReading.Strict"/> where nothing is said.</param>
    /// <returns>The case file.</returns>
    /// <exception cref="PolicyValidationException">The document has faults; every one is listed.</exception>
    public static CollectionCase Load(ReadOnlySpan<byte> utf8, CaseReading? settings = null) => CaseDocument.Read(utf8, settings);

    /// <summary>Loads a case file, or lists what is wrong with the document. No diagnostic shows a value marked as sensitive.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <param name="file">The case file; null where there is a fault.</param>
    /// <param name="diagnostics">Every fault with line, column and path.</param>
    /// <param name="settings">How to read; <see cref="CaseReading.Strict"/> where nothing is said.</param>
    /// <returns>True where there is no fault.</returns>
    public static bool TryLoad(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out CollectionCase? file, out ImmutableArray<PolicyDiagnostic> diagnostics, CaseReading? settings = null) =>
        CaseDocument.TryRead(utf8, out file, out diagnostics, settings);

    /// <summary>Writes a case file for people; it loads as the same case file.</summary>
    /// <param name="file">The case file.</param>
    /// <returns>The document in UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static byte[] Save(CollectionCase file) => CaseDocument.WriteIndented(file);
}
