using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Cases.Documents;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Serialization;

namespace CollectionRules.Cases;

/// <summary>
/// The document form of a case file: JSON whose first member is <c>"schema": "collectionrules-case/1"</c>. Amounts are numbers in the
/// currency of the case, or texts with a currency; names of members are those of the types in camel case.
/// </summary>
/// <example><code>
/// if (!CaseDocument.TryRead(utf8, out CollectionCase? file, out var diagnostics)) { /* every fault, with line, column and path */ }
/// </code></example>
public static class CaseDocument
{
    /// <summary>The name of this version of the format.</summary>
    public const string Schema = "collectionrules-case/1";

    private const string Unnamed = "unnamed";

    /// <summary>In place of a currency that is not known, so that amounts can still be read; no message names it.</summary>
    internal static readonly Currency StandIn = Currency.Custom("XXZ", Currency.MaxMinorUnitDecimals);

    /// <summary>Reads a case file; every fault is reported at once. No diagnostic shows a value marked as sensitive.</summary>
    /// <param name="utf8">The document in UTF-8, within <see cref="DocumentLimits.Case"/>.</param>
    /// <param name="file">The case file; null where there is a fault.</param>
    /// <param name="diagnostics">Every fault with line, column and path.</param>
    /// <param name="settings">How to read; <see cref="CaseReading.Strict"/> where nothing is said.</param>
    /// <returns>True where there is no fault.</returns>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out CollectionCase? file, out ImmutableArray<PolicyDiagnostic> diagnostics, CaseReading? settings = null)
    {
        DiagnosticBag bag = new();
        DocumentNode? root = DocumentReader.Read(utf8, DocumentLimits.Case, bag, sensitive: true);
        file = root is null ? null : Read(root, settings ?? CaseReading.Strict, bag);
        diagnostics = bag.ToImmutable();
        file = bag.HasErrors ? null : file;
        return file is not null;
    }

    /// <summary>Reads a case file.</summary>
    /// <param name="utf8">The document in UTF-8, within <see cref="DocumentLimits.Case"/>.</param>
    /// <param name="settings">How to read; <see cref="CaseReading.Strict"/> where nothing is said.</param>
    /// <returns>The case file.</returns>
    /// <exception cref="PolicyValidationException">The document has faults; every one is listed.</exception>
    public static CollectionCase Read(ReadOnlySpan<byte> utf8, CaseReading? settings = null) =>
        TryRead(utf8, out CollectionCase? file, out ImmutableArray<PolicyDiagnostic> diagnostics, settings) ? file : throw new PolicyValidationException(diagnostics);

    /// <summary>Writes a case file in its one canonical form: members sorted by name, no white space.</summary>
    /// <param name="file">The case file.</param>
    /// <returns>The bytes in UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static byte[] WriteCanonical(CollectionCase file) => Write(file, new CanonicalWriter());

    /// <summary>Writes a case file for people: the schema first, one member a line. It reads back as the same case file.</summary>
    /// <param name="file">The case file.</param>
    /// <returns>The bytes in UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static byte[] WriteIndented(CollectionCase file) => Write(file, new CanonicalWriter(MemberOrder.AsWritten, indented: true));

    private static CollectionCase? Read(DocumentNode root, CaseReading settings, DiagnosticBag bag)
    {
        ReadContext context = new(bag, settings);
        context.Enter();
        CaseReader reader = new(new ValueReader(root, bag).Object(), context);
        if (!reader.IsPresent)
        {
            return null;
        }

        ValueReader schema = reader.Value("schema", required: true);
        if (schema.Text() is string name && name != Schema)
        {
            schema.Report(DiagnosticCode.CaseSchema);
            return null;
        }

        string? id = reader.Identifier("id", required: true);
        context.Currency = CurrencyOf(reader) ?? StandIn;
        Borrower? borrower = reader.Object("borrower", Borrower.Read, required: true);
        ImmutableArray<Person> persons = reader.Items("persons", Person.Read);
        ImmutableArray<Account> accounts = reader.Items("accounts", Account.Read);
        ImmutableArray<Tag> tags = reader.ParsedItems("tags", CaseForms.Tag);
        ImmutableSortedDictionary<string, AttributeValue> attributes = AttributesOf(reader);
        ImmutableArray<PlacedEvent> events = reader.Items("events", PlacedEvent.Read);
        reader.Finish();
        CaseHeader header = new(id ?? Unnamed, context.Currency, borrower ?? new Borrower(), persons, accounts, tags, attributes, context.Kept);
        return CaseAssembly.Assemble(header, events, settings.Zones, context.Missed, bag, root);
    }

    /// <summary>Writes one event as the next value, as it stands in a case file.</summary>
    internal static void WriteEvent(CaseEvent told, Currency currency, CanonicalWriter writer)
    {
        CaseWriter members = new(writer, currency, []);
        members.StartObject();
        told.Write(members, recorded: true);
        members.EndObject();
    }

    /// <summary>The currency; null, with a diagnostic, where it is not known.</summary>
    private static Currency? CurrencyOf(CaseReader reader)
    {
        ValueReader code = reader.Value("currency", required: true);
        ValueReader places = reader.Value("currencyDecimals");
        long? decimals = places.Integer(0, Currency.MaxMinorUnitDecimals);
        if (code.Text() is not string text)
        {
            return null;
        }

        if (Currency.TryParse(text, out Currency currency))
        {
            if (decimals is not null)
            {
                places.Integer(currency.MinorUnitDecimals, currency.MinorUnitDecimals);
            }

            return currency;
        }

        try
        {
            if (decimals is long own)
            {
                return Currency.Custom(text, (int)own);
            }
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException)
        {
            // Told below, as for a code without decimals.
        }

        code.Report(DiagnosticCode.CaseUnknownCurrency);
        return null;
    }

    private static ImmutableSortedDictionary<string, AttributeValue> AttributesOf(CaseReader reader)
    {
        ImmutableSortedDictionary<string, AttributeValue>.Builder found = ImmutableSortedDictionary.CreateBuilder<string, AttributeValue>(StringComparer.Ordinal);
        foreach (DocumentMember member in reader.Value("attributes").Object().Node?.Members ?? [])
        {
            if (member.Name.Length == 0 || member.Name.AsSpan().Trim().Length != member.Name.Length)
            {
                reader.Context.Diagnostics.Report(DiagnosticCode.TextEmpty, member.Value.Path, member.Name, position: member.Position);
            }
            else if (AttributeValue.Read(new ValueReader(member.Value, reader.Context.Diagnostics)) is AttributeValue value)
            {
                found[member.Name] = value;
            }
        }

        return found.ToImmutable();
    }

    private static byte[] Write(CollectionCase file, CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(file);
        CaseWriter members = new(writer, file.Currency, file.Header.Kept);
        members.StartObject();
        members.Text("schema", Schema);
        file.Header.Write(members);
        members.Items("events", [.. file.Recorded], static (told, inner) => told.Write(inner, recorded: true));
        members.EndObject();
        return writer.Written.ToArray();
    }
}
