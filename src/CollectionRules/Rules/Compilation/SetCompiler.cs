using CollectionRules.Diagnostics;
using CollectionRules.Texts;

namespace CollectionRules.Rules.Compilation;

/// <summary>Turns a written set into codes: as a table cell, where <c>not(...)</c> includes missing, or as the leaf of a condition, where it does not.</summary>
internal static class SetCompiler
{
    /// <summary>Reports every term that is wrong for the fact.</summary>
    public static bool Check(Fact fact, FactSet set, string path, DiagnosticBag bag, TextPosition? position = null)
    {
        bool sound = true;
        foreach (SetTerm term in set.Terms)
        {
            sound &= Check(fact, term, path, bag, position);
        }

        return sound;
    }

    /// <summary>The codes of a cell.</summary>
    public static CodeSet Cell(FactUniverse universe, FactSet set)
    {
        CodeSet named = Named(universe, set);
        return set.IsComplement ? named.ComplementIn(universe.All) : named;
    }

    /// <summary>The codes on which a leaf is true, and those on which it is false; on the others it is unknown.</summary>
    public static (CodeSet True, CodeSet False) Leaf(FactUniverse universe, FactSet set)
    {
        CodeSet named = Named(universe, set);
        CodeSet rest = named.ComplementIn(set.NamesMissing ? universe.All : universe.Known);
        return set.IsComplement ? (rest, named) : (named, rest);
    }

    private static CodeSet Named(FactUniverse universe, FactSet set) => CodeSet.Union(set.Terms.Select(term => Named(universe, term)));

    private static CodeSet Named(FactUniverse universe, SetTerm term) => term.Kind switch
    {
        SetTermKind.Missing => universe.MissingOnly,
        SetTermKind.Range => universe.Numbers(term.Range),
        _ => Word(universe, term.Word!),
    };

    private static CodeSet Word(FactUniverse universe, string word)
    {
        Fact fact = universe.Fact;
        if (fact.Kind == FactKind.Category)
        {
            long code = FactUniverse.CategoryCode(fact, word);
            return code < 0 ? CodeSet.Empty : CodeSet.Of(code, code);
        }

        if (fact.Kind == FactKind.Flag)
        {
            return word switch { FlagFact.Yes => CodeSet.Of(1, 1), FlagFact.No => CodeSet.Of(0, 0), _ => CodeSet.Empty };
        }

        int special = FactUniverse.SpecialIndex(fact, word);
        return special < 0 ? CodeSet.Empty : CodeSet.Of(FactCode.FirstSpecial + special, FactCode.FirstSpecial + special);
    }

    private static bool Check(Fact fact, SetTerm term, string path, DiagnosticBag bag, TextPosition? position)
    {
        switch (term.Kind)
        {
            case SetTermKind.Missing:
                if (!fact.MayBeMissing)
                {
                    bag.Report(DiagnosticCode.NotMissing, path, CellWords.Missing, null, position, new TextArgument("fact", fact.Name));
                }

                return fact.MayBeMissing;
            case SetTermKind.Range:
                return CheckRange(fact, term.Range, path, bag, position);
            default:
                return CheckWord(fact, term.Word!, path, bag, position);
        }
    }

    private static bool CheckRange(Fact fact, NumberInterval range, string path, DiagnosticBag bag, TextPosition? position)
    {
        if (fact.Kind is FactKind.Flag or FactKind.Category)
        {
            bag.Report(DiagnosticCode.WrongKind, path, CellText.Of(range, isDate: false), null, position, new TextArgument("fact", fact.Name));
            return false;
        }

        bool sound = (range.Lower is not { } lower || BoundCheck.Report(fact, lower, path, bag, position))
            & (range.Upper is not { } upper || upper == range.Lower || BoundCheck.Report(fact, upper, path, bag, position));
        if (sound && range.IsEmpty)
        {
            bag.Report(DiagnosticCode.EmptyRange, path, CellText.Of(range, fact.Kind == FactKind.Date), null, position, new TextArgument("fact", fact.Name));
            return false;
        }

        return sound;
    }

    private static bool CheckWord(Fact fact, string word, string path, DiagnosticBag bag, TextPosition? position)
    {
        (bool known, string code, IEnumerable<string> choices) = fact.Kind switch
        {
            FactKind.Category => (FactUniverse.CategoryCode(fact, word) >= 0, DiagnosticCode.UnknownValue, fact.HasOpenValues ? fact.Values.Append(CellWords.Other) : fact.Values),
            FactKind.Flag => (word is FlagFact.Yes or FlagFact.No, DiagnosticCode.UnknownValue, (IEnumerable<string>)[FlagFact.Yes, FlagFact.No]),
            _ => (FactUniverse.SpecialIndex(fact, word) >= 0, DiagnosticCode.UnknownSpecial, fact.SpecialCodes.Select(static special => special.Name)),
        };
        if (!known)
        {
            bag.Report(code, path, word, Spelling.Closest(word, choices), position, new TextArgument("fact", fact.Name));
        }

        return known;
    }
}
