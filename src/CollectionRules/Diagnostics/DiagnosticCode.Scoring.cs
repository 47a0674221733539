namespace CollectionRules.Diagnostics;

/// <content>Codes of cards, grades and the policy core.</content>
public static partial class DiagnosticCode
{
    /// <summary>A card's name is not allowed.</summary>
    public const string CardName = "CR-CARD-NAME";

    /// <summary>A card has no characteristic.</summary>
    public const string CardEmpty = "CR-CARD-EMPTY";

    /// <summary>A card's rounding is not a rule it can have.</summary>
    public const string CardRounding = "CR-CARD-ROUNDING";

    /// <summary>No bin of a characteristic takes a value that its fact may have.</summary>
    public const string CardHole = "CR-CARD-HOLE";

    /// <summary>A card has too many characteristics.</summary>
    public const string LimitCharacteristics = "CR-LIMIT-CHARACTERISTICS";

    /// <summary>A characteristic's name is not allowed or there twice.</summary>
    public const string CharacteristicName = "CR-CHARACTERISTIC-NAME";

    /// <summary>A characteristic has no bin.</summary>
    public const string CharacteristicEmpty = "CR-CHARACTERISTIC-EMPTY";

    /// <summary>A bin never fires, because earlier bins take all of it.</summary>
    public const string BinUnreachable = "CR-BIN-UNREACHABLE";

    /// <summary>A bin fires for no value that its facts may have.</summary>
    public const string BinNever = "CR-BIN-NEVER";

    /// <summary>A set of values stands in a characteristic that has no fact of its own.</summary>
    public const string BinWithoutFact = "CR-BIN-WITHOUT-FACT";

    /// <summary>Points are too large or have too many decimals.</summary>
    public const string Points = "CR-POINTS";

    /// <summary>Computed points read a derived fact.</summary>
    public const string PointsFact = "CR-POINTS-FACT";

    /// <summary>Computed points divide by the number 0.</summary>
    public const string PointsZeroDivisor = "CR-POINTS-ZERO-DIVISOR";

    /// <summary>Two bins of a characteristic overlap in part.</summary>
    public const string BinOverlap = "CR-BIN-OVERLAP";

    /// <summary>The points of a characteristic rise and fall again.</summary>
    public const string PointsTrend = "CR-POINTS-TREND";

    /// <summary>Points go against the declared trend.</summary>
    public const string PointsAgainstTrend = "CR-POINTS-AGAINST-TREND";

    /// <summary>A trend is declared for points that follow no number.</summary>
    public const string PointsTrendUnknown = "CR-POINTS-TREND-UNKNOWN";

    /// <summary>A reason code is not allowed.</summary>
    public const string ReasonCode = "CR-REASON-CODE";

    /// <summary>A characteristic with a reason code has no baseline.</summary>
    public const string ReasonBaseline = "CR-REASON-BASELINE";

    /// <summary>A baseline is given for a characteristic that the card does not have.</summary>
    public const string ReasonCharacteristic = "CR-REASON-CHARACTERISTIC";

    /// <summary>The most reasons of a result is not a number that it can be.</summary>
    public const string ReasonLimit = "CR-REASON-LIMIT";

    /// <summary>A reason code has two texts.</summary>
    public const string ReasonTwice = "CR-REASON-TWICE";

    /// <summary>A text stands for a reason code that no bin has.</summary>
    public const string ReasonUnused = "CR-REASON-UNUSED";

    /// <summary>A matrix's name is not allowed.</summary>
    public const string AxisName = "CR-AXIS-NAME";

    /// <summary>A sub-score names a characteristic that the card does not have.</summary>
    public const string AxisCharacteristic = "CR-AXIS-CHARACTERISTIC";

    /// <summary>A characteristic of a sub-score has computed points.</summary>
    public const string AxisPoints = "CR-AXIS-POINTS";

    /// <summary>A sub-score has no characteristic, or all of its bins give the same.</summary>
    public const string AxisFlat = "CR-AXIS-FLAT";

    /// <summary>A cut lies outside 0 to 100.</summary>
    public const string AxisCut = "CR-AXIS-CUT";

    /// <summary>A quadrant has no track.</summary>
    public const string AxisCell = "CR-AXIS-CELL";

    /// <summary>A quadrant has two tracks.</summary>
    public const string AxisCellTwice = "CR-AXIS-CELL-TWICE";

    /// <summary>A track presses where ability is low or not known.</summary>
    public const string AxisPressure = "CR-AXIS-PRESSURE";

    /// <summary>Willingness, or a rule that picks a track, reads a fact of ability.</summary>
    public const string AxisAbility = "CR-AXIS-ABILITY";

    /// <summary>A matrix is not over the card of the policy.</summary>
    public const string AxisCard = "CR-AXIS-CARD";

    /// <summary>A track has two postures.</summary>
    public const string AxisTrack = "CR-AXIS-TRACK";

    /// <summary>A table of baselines names a characteristic twice.</summary>
    public const string ReasonTable = "CR-REASON-TABLE";

    /// <summary>A scaling's numbers are outside their ranges.</summary>
    public const string CardScaling = "CR-CARD-SCALING";

    /// <summary>A calibration is not in order.</summary>
    public const string CardCalibration = "CR-CARD-CALIBRATION";

    /// <summary>A segment's name is not allowed or there twice among its neighbors.</summary>
    public const string SegmentName = "CR-SEGMENT-NAME";

    /// <summary>A level of segments does not end in one that takes the rest.</summary>
    public const string SegmentOpen = "CR-SEGMENT-OPEN";

    /// <summary>A segment stands behind one that takes the rest.</summary>
    public const string SegmentBehind = "CR-SEGMENT-BEHIND";

    /// <summary>The grades of two cards of a tree stand in different orders.</summary>
    public const string SegmentGrades = "CR-SEGMENT-GRADES";

    /// <summary>Segments nest too deep.</summary>
    public const string SegmentDeep = "CR-SEGMENT-DEPTH";

    /// <summary>An early-warning signal's name is not allowed or there twice.</summary>
    public const string WarningName = "CR-WARNING-NAME";

    /// <summary>An early warning has no signal.</summary>
    public const string WarningEmpty = "CR-WARNING-EMPTY";

    /// <summary>A fall of the score is not a number that it can be.</summary>
    public const string WarningFall = "CR-WARNING-FALL";

    /// <summary>The weight of a signal is not a number that it can be.</summary>
    public const string WarningWeight = "CR-WARNING-WEIGHT";

    /// <summary>The levels of an early warning do not rise.</summary>
    public const string WarningLevel = "CR-WARNING-LEVEL";

    /// <summary>A signal compares scores in a policy without a card.</summary>
    public const string WarningCard = "CR-WARNING-CARD";

    /// <summary>A response answers no level of the early warning, or one that is answered already.</summary>
    public const string WarningResponse = "CR-WARNING-RESPONSE";

    /// <summary>A response of an early warning is a demand.</summary>
    public const string WarningDemand = "CR-WARNING-DEMAND";

    /// <summary>A reward's name is not allowed or there twice.</summary>
    public const string RewardName = "CR-REWARD-NAME";

    /// <summary>The steps of a reward are not a number that they can be.</summary>
    public const string RewardSteps = "CR-REWARD-STEPS";

    /// <summary>Rewards in a policy whose card gives no two grades.</summary>
    public const string RewardCard = "CR-REWARD-CARD";

    /// <summary>A card is illustrative and was not accepted.</summary>
    public const string CardIllustrative = "CR-CARD-ILLUSTRATIVE";

    /// <summary>A grade's name is empty, reserved or there twice.</summary>
    public const string GradeName = "CR-GRADE-NAME";

    /// <summary>Grades do not fall from the best down.</summary>
    public const string GradeOrder = "CR-GRADE-ORDER";

    /// <summary>A grade without a lower bound is not the last.</summary>
    public const string GradeOpen = "CR-GRADE-OPEN";

    /// <summary>A core's name is not allowed.</summary>
    public const string CoreName = "CR-CORE-NAME";

    /// <summary>Two tables of the core have one name.</summary>
    public const string TableTwice = "CR-TABLE-TWICE";

    /// <summary>A table of the core may give several answers.</summary>
    public const string CorePolicy = "CR-CORE-HIT-POLICY";

    /// <summary>A table of the core does not decide exactly one category of its phase.</summary>
    public const string CoreOutput = "CR-CORE-OUTPUT";

    /// <summary>A fact of a later phase is read, but nothing decides it.</summary>
    public const string CoreUndecided = "CR-CORE-UNDECIDED";

    /// <summary>A core has neither card nor table.</summary>
    public const string CoreEmpty = "CR-CORE-EMPTY";
}
