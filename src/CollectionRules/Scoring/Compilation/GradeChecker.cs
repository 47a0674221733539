using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;
using CollectionRules.Texts;

namespace CollectionRules.Scoring.Compilation;

/// <summary>Grades fall strictly from the best down, have names of their own, and only the last takes all that is left.</summary>
internal static class GradeChecker
{
    public static void Check(ScorecardBuilder card, string path, DiagnosticBag bag)
    {
        HashSet<string> names = new(StringComparer.Ordinal) { Scorecard.Ungraded, CellWords.Missing, CellWords.Null };
        for (int i = 0; i < card.Grades.Count; i++)
        {
            GradeBand grade = card.Grades[i];
            string place = JsonPointer.Append($"{path}/grades", i);
            if (string.IsNullOrEmpty(grade.Name) || !names.Add(grade.Name))
            {
                bag.Report(DiagnosticCode.GradeName, place, grade.Name);
            }
            else
            {
                WordCheck.Report(grade.Name, place, bag);
            }

            if (grade.From is not { } from)
            {
                if (i < card.Grades.Count - 1)
                {
                    bag.Report(DiagnosticCode.GradeOpen, place, grade.Name);
                }

                continue;
            }

            if (i > 0 && card.Grades[i - 1].From is { } above && from >= above)
            {
                bag.Report(DiagnosticCode.GradeOrder, place, grade.Name, new TextArgument("from", DecimalText.Format(from)), new TextArgument("above", DecimalText.Format(above)));
            }
        }
    }
}
