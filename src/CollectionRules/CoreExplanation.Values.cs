using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;
using CollectionRules.Scoring;
using CollectionRules.Texts;

namespace CollectionRules;

/// <content>Values, bins and texts as they may be shown.</content>
public sealed partial class CoreExplanation
{
    private const string Ellipsis = "…";

    private static ExplanationValue Shown(string text) => ExplanationValue.Of(Fitting(text));

    private static ExplanationValue Name(string name) => ExplanationValue.Reference(Fitting(name));

    /// <summary>The text, made to fit: halves of surrogate pairs are written as escapes, and an ellipsis stands for what is too long.</summary>
    private static string Fitting(string text)
    {
        string whole = TextScan.HasUnpairedSurrogate(text) ? VisibleText.Of(text) : text;
        if (whole.Length <= ExplanationValue.MaxTextLength)
        {
            return whole;
        }

        int length = ExplanationValue.MaxTextLength - Ellipsis.Length;
        return string.Concat(whole.AsSpan(0, char.IsHighSurrogate(whole[length - 1]) ? length - 1 : length), Ellipsis);
    }

    private static ExplanationValue BinOf(Characteristic characteristic, ScoreBin bin, Language language)
    {
        bool isSensitive = characteristic.Fact is { IsSensitive: true } || characteristic.Bins.Any(static each => each.Condition is { } condition && ReadsSensitive(condition));
        return isSensitive
            ? Shown(TextTable.Get(
                "explanation-line.bin-place",
                language,
                TextArgument.FromNumber("place", characteristic.Bins.IndexOf(bin) + 1),
                TextArgument.FromNumber("count", characteristic.Bins.Length)))
            : Shown(bin.Label);
    }

    private static bool ReadsSensitive(Condition condition) => condition switch
    {
        FactCondition leaf => leaf.Fact.IsSensitive,
        NotCondition not => ReadsSensitive(not.Part),
        AllCondition all => all.Parts.Any(ReadsSensitive),
        AnyCondition any => any.Parts.Any(ReadsSensitive),
        ExclusiveCondition xor => ReadsSensitive(xor.Left) || ReadsSensitive(xor.Right),
        _ => false,
    };

    private ExplanationValue ValueOf(Fact fact, Language language)
    {
        core.Schema.TryCoder(fact.Name, out FactCoder? coder);
        long code = codes[coder!.Index];
        FactValue value = coder.ToValue(code);
        if (value.Kind == FactValueKind.Missing)
        {
            return ExplanationValue.Of(TextTable.Get("condition.term-missing", language));
        }

        ExplanationValue shown = value.Kind switch
        {
            FactValueKind.Number => NumberOf(coder, code),
            FactValueKind.Flag => ExplanationValue.Of(value.Number != 0),
            FactValueKind.Date => ExplanationValue.Of(DateOnly.FromDayNumber((int)value.Number)),
            _ => Shown(value.ToString()),
        };
        return fact.IsSensitive ? shown.AsSensitive() : shown;
    }

    /// <summary>The exact number where the row or its code tells it; of a sensitive one, that or the nearest that may be counted in digits.</summary>
    private ExplanationValue NumberOf(FactCoder coder, long code)
    {
        if (values is not null && coder.KeepsValue && coder.Fact.Derivation is null)
        {
            return ExplanationValue.Of(values[coder.Index]);
        }

        // A code saturates one unit before its limit.
        decimal number = FactCode.ToNumber(FactCode.IsSaturated(code) ? code - (2 * Math.Sign(code)) : code, coder.Fact.Decimals);
        if (coder.Fact.IsSensitive)
        {
            return ExplanationValue.Of(number);
        }

        return code switch
        {
            FactCode.LargestNumber => ExplanationValue.Of($">= {DecimalText.Format(number)}"),
            FactCode.SmallestNumber => ExplanationValue.Of($"<= {DecimalText.Format(number)}"),
            _ when (code & 1) != 0 => ExplanationValue.Of($"{DecimalText.Format(number)}+"),
            _ => ExplanationValue.Of(number),
        };
    }
}
