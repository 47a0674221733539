using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Diagnostics;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Terms;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Schedules;
using CollectionRules.Serialization;

namespace CollectionRules.Json;

/// <summary>
/// The terms of a repayment schedule as JSON documents, read strictly: unknown and duplicate members are refused, numbers keep every digit or
/// are refused, and every fault is told at once with path, line and column, the faults of the terms themselves included.
/// </summary>
/// <remarks>Members are named as those of <see cref="ScheduleTerms"/>; amounts are numbers in the currency of the document, or texts with a currency.</remarks>
/// <example><code>
/// ScheduleTerms terms = ScheduleJson.Load("""
///     {"schema":"collectionrules-terms/1","currency":"CNY","principal":10000,"rate":"12% per year","installments":12,
///      "disbursed":"2026-01-01","firstDue":"2026-02-01","rounding":"half-up"}
///     """u8);
/// RepaymentSchedule.Calculate(terms).Installment   // 888.49 CNY
/// </code></example>
public static class ScheduleJson
{
    /// <summary>The version of the format, which every document names in its member <c>schema</c>: <c>collectionrules-terms/1</c>.</summary>
    public static string Version => TermsFormat.Version;

    /// <summary>The JSON Schema (draft 2020-12) of the format, for editors and other programs.</summary>
    public static string Schema => TermsFormat.Schema;

    /// <summary>Loads terms.</summary>
    /// <param name="utf8">The document in UTF-8, within <see cref="DocumentLimits.Policy"/>.</param>
    /// <returns>The terms, which give a schedule.</returns>
    /// <exception cref="PolicyValidationException">The document has faults, or its terms give no schedule; every fault is listed.</exception>
    public static ScheduleTerms Load(ReadOnlySpan<byte> utf8) =>
        TryLoad(utf8, out ScheduleTerms? terms, out ImmutableArray<PolicyDiagnostic> diagnostics) ? terms : throw new PolicyValidationException(diagnostics);

    /// <summary>Loads terms, or lists what is wrong with the document.</summary>
    /// <param name="utf8">The document in UTF-8, within <see cref="DocumentLimits.Policy"/>.</param>
    /// <param name="terms">The terms, which give a schedule; null where there is a fault.</param>
    /// <param name="diagnostics">Every fault, in the order of the document.</param>
    /// <returns>True where there is no fault.</returns>
    public static bool TryLoad(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out ScheduleTerms? terms, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        DiagnosticBag bag = new();
        terms = Read(utf8, bag);
        diagnostics = [.. bag.ToImmutable().OrderBy(static fault => fault.Position is null).ThenBy(static fault => fault.Position ?? default)];
        terms = bag.HasErrors ? null : terms;
        return terms is not null;
    }

    /// <summary>Writes terms as a document, laid out for people; loading it gives equal terms. Combined holiday calendars have no document form.</summary>
    /// <param name="terms">The terms.</param>
    /// <returns>The document, its lines ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    /// <exception cref="PolicyValidationException">The terms give no schedule; every fault is listed.</exception>
    /// <exception cref="ArgumentException">The holidays are a combination of calendars.</exception>
    public static string Save(ScheduleTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        RepaymentSchedule.Calculate(terms);
        CanonicalWriter bytes = new(MemberOrder.AsWritten);
        TermsWriter.Write(new DefinitionWriter(bytes, keepsWording: true), terms);
        return Writing.PolicyLayout.Print(DocumentReader.Read(bytes.Written, DocumentLimits.Policy, new DiagnosticBag())!, PolicyAuthoring.None.Notes);
    }

    private static ScheduleTerms? Read(ReadOnlySpan<byte> utf8, DiagnosticBag bag)
    {
        if (DocumentReader.Read(utf8, DocumentLimits.Policy, bag) is not { } root)
        {
            return null;
        }

        if (root.Find("schema") is { Kind: DocumentKind.Text, IsFaulty: false } schema && schema.Text != Version)
        {
            // Of another format nothing else can be judged.
            new ValueReader(schema, bag).Report(DiagnosticCode.PolicySchema, null, ("expected", Version));
            return null;
        }

        TermsFormat.Document.Check(new ValueReader(root, bag));
        FaultPlacer placer = new(new SourceLines(utf8.ToArray()), bag);
        placer.Remember(bag.ToImmutable());
        bool isSound = !bag.HasErrors;
        ScheduleTerms? terms = new TermsReader(new Part(root), bag).Read(out bool isWhole);
        if (terms is null)
        {
            return null;
        }

        // The check of terms is asked even where single members could not be read, so that all is told at once; what hangs on stand-ins is not.
        placer.Remember(bag.ToImmutable());
        ImmutableArray<PolicyDiagnostic> faults = isSound && isWhole && RepaymentSchedule.TryCalculate(terms, out _, out ImmutableArray<PolicyDiagnostic> all)
            ? all
            : ScheduleCheck.Of(terms)?.ToImmutable() ?? (isSound && isWhole ? Faults(terms) : []);
        placer.Place([.. faults.Where(fault => Stands(fault.Path, root))], root);
        return terms;
    }

    private static ImmutableArray<PolicyDiagnostic> Faults(ScheduleTerms terms)
    {
        RepaymentSchedule.TryCalculate(terms, out _, out ImmutableArray<PolicyDiagnostic> faults);
        return faults;
    }

    /// <summary>Whether the document says what a fault is about; where it does not, that was told, or a default is fine.</summary>
    private static bool Stands(string path, DocumentNode root)
    {
        string name = path.Split('/', 3) is [_, { } first, ..] ? first : string.Empty;
        return name.Length == 0 || root.Find(name) is not null || !TermsFormat.IsRequired(name);
    }
}
