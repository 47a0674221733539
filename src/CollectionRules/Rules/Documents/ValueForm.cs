using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules.Rules.Documents;

/// <summary>The document form of a fact's value: a number, text, flag or null; a date and a special code are texts.</summary>
internal static class ValueForm
{
    public static void Write(DefinitionWriter writer, Fact fact, FactValue value)
    {
        switch (value.Kind)
        {
            case FactValueKind.Missing:
                writer.Values.Nothing();
                break;
            case FactValueKind.Number:
                writer.Values.Number(value.Number);
                break;
            case FactValueKind.Flag:
                writer.Values.Flag(value.Number != 0);
                break;
            case FactValueKind.Special when fact.Kind == FactKind.Date && IsoText.TryDate(value.Word!, out _):
                // A code that is spelled like a date says that it is none.
                writer.StartObject();
                writer.Text("special", value.Word!);
                writer.EndObject();
                break;
            default:
                writer.Values.Text(value.ToString());
                break;
        }
    }

    /// <summary>The value that a text stands for: a date of a date fact, a declared special code, otherwise a word.</summary>
    public static FactValue OfText(Fact fact, string text) =>
        fact.Kind == FactKind.Date && IsoText.TryDate(text, out DateOnly date) ? FactValue.FromDate(date)
        : fact.SpecialCodes.Any(special => special.Name == text) ? FactValue.Special(text)
        : FactValue.FromString(text);
}
