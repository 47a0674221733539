namespace CollectionRules;

/// <summary>What one table of a core said: the place of the output's value and of the row; -1 where there is none.</summary>
internal readonly record struct CoreAnswer(int Value, int Row)
{
    public static CoreAnswer None => new(-1, -1);
}
