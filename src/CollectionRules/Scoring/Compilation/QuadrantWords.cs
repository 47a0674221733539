namespace CollectionRules.Scoring.Compilation;

/// <summary>The words of quadrants.</summary>
internal static class QuadrantWords
{
    public static string Of(BorrowerQuadrant quadrant) => quadrant switch
    {
        BorrowerQuadrant.CanWill => "can-will",
        BorrowerQuadrant.CanWillNot => "can-will-not",
        BorrowerQuadrant.CannotWill => "cannot-will",
        BorrowerQuadrant.CannotWillNot => "cannot-will-not",
        _ => "undetermined",
    };
}
