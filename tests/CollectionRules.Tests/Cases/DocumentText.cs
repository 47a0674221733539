using System.Text;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Serialization;

namespace CollectionRules.Tests.Cases;

/// <summary>Parts of a case file to and from their document form.</summary>
internal static class DocumentText
{
    public static string Write<T>(T value, Action<T, CaseWriter> write)
    {
        CanonicalWriter writer = new();
        CaseWriter parts = new(writer, Currency.CNY, []);
        parts.StartObject();
        write(value, parts);
        parts.EndObject();
        return Encoding.UTF8.GetString(writer.Written);
    }

    public static T? Read<T>(string text, Func<CaseReader, T?> read, DiagnosticBag bag, CaseReading? settings = null)
        where T : class
    {
        DocumentNode root = DocumentReader.Read(Encoding.UTF8.GetBytes(text), DocumentLimits.Case, bag)!;
        ReadContext context = new(bag, settings ?? CaseReading.Strict) { Currency = Currency.CNY };
        context.Enter();
        return read(new CaseReader(new ValueReader(root, bag).Object(), context));
    }
}
