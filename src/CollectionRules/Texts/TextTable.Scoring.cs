namespace CollectionRules.Texts;

/// <content>The diagnostics of cards, grades and the policy core.</content>
public static partial class TextTable
{
    private static TextEntry[] Scoring =>
    [
        new("diagnostic.CR-CARD-NAME.message", "The name \"{value}\" is not allowed for a card.", "评分卡名称“{value}”不被允许。"),
        new("diagnostic.CR-CARD-NAME.hint", "begin with a letter, go on with letters, digits, \"-\", \"_\" or \".\", at most 64 characters.", "请以字母开头，后接字母、数字、“-”、“_”或“.”，最多 64 个字符。"),

        new("diagnostic.CR-CARD-EMPTY.message", "The card has no characteristic.", "该评分卡没有特征。"),
        new("diagnostic.CR-CARD-EMPTY.hint", "add at least one characteristic.", "请至少添加一个特征。"),

        new("diagnostic.CR-CARD-ROUNDING.message", "The rounding to {value} decimals by {rule} is not possible.", "无法按 {rule} 舍入到 {value} 位小数。"),
        new("diagnostic.CR-CARD-ROUNDING.hint", "use 0 to 9 decimals and a named rounding rule.", "请使用 0 至 9 位小数和已命名的舍入规则。"),

        new("diagnostic.CR-CARD-HOLE.message", "No bin takes the value {value} of \"{fact}\".", "没有分箱涵盖“{fact}”的取值 {value}。"),
        new("diagnostic.CR-CARD-HOLE.hint", "add a bin for it, or state that an unmatched characteristic makes the score invalid.", "请为其添加分箱，或声明未匹配的特征使评分无效。"),

        new("diagnostic.CR-LIMIT-CHARACTERISTICS.message", "The card has {value} characteristics; at most 500 are allowed.", "该评分卡有 {value} 个特征；最多允许 500 个。"),
        new("diagnostic.CR-LIMIT-CHARACTERISTICS.hint", "remove or join characteristics.", "请删除或合并特征。"),

        new("diagnostic.CR-CHARACTERISTIC-NAME.message", "The characteristic name \"{value}\" is not allowed or there twice.", "特征名称“{value}”不被允许或重复。"),
        new("diagnostic.CR-CHARACTERISTIC-NAME.hint", "give each characteristic a name of its own.", "请为每个特征使用各自的名称。"),

        new("diagnostic.CR-CHARACTERISTIC-EMPTY.message", "The characteristic \"{value}\" has no bin.", "特征“{value}”没有分箱。"),
        new("diagnostic.CR-CHARACTERISTIC-EMPTY.hint", "add at least one bin.", "请至少添加一个分箱。"),

        new("diagnostic.CR-BIN-UNREACHABLE.message", "The bin \"{value}\" of \"{characteristic}\" never fires: earlier bins take all of it.", "“{characteristic}”的分箱“{value}”永不触发：其取值已全部归入前面的分箱。"),
        new("diagnostic.CR-BIN-UNREACHABLE.hint", "remove it, or move it up.", "请删除它或将其上移。"),

        new("diagnostic.CR-BIN-NEVER.message", "The bin \"{value}\" fires for no values that its facts may have.", "分箱“{value}”对其事实的任何取值都不触发。"),
        new("diagnostic.CR-BIN-NEVER.hint", "correct the bin or remove it.", "请改正或删除该分箱。"),

        new("diagnostic.CR-BIN-WITHOUT-FACT.message", "The bin names values, but the characteristic has no fact of its own.", "该分箱列出了取值，但该特征没有自己的事实。"),
        new("diagnostic.CR-BIN-WITHOUT-FACT.hint", "give the characteristic a fact, or write the bin as a condition.", "请为该特征指定事实，或把分箱写成条件。"),

        new("diagnostic.CR-POINTS.message", "The points {value} do not fit: points have at most 9 decimals and, with the {decimals} of this card, stay below {limit}.", "分值 {value} 不可用：分值最多 9 位小数；该评分卡有 {decimals} 位小数，分值须小于 {limit}。"),
        new("diagnostic.CR-POINTS.hint", "use smaller points or fewer decimals.", "请使用较小的分值或较少的小数位。"),

        new("diagnostic.CR-POINTS-FACT.message", "The computed points read \"{value}\", which is derived.", "计算分值读取了“{value}”，而它是派生事实。"),
        new("diagnostic.CR-POINTS-FACT.hint", "compute them from the facts that it rests on.", "请由它所依据的事实计算分值。"),

        new("diagnostic.CR-POINTS-ZERO-DIVISOR.message", "The computed points \"{value}\" divide by 0 and declare nothing for it: they are never worth anything.", "计算分值“{value}”以 0 为除数，且未声明此时的结果：永远没有分值。"),
        new("diagnostic.CR-POINTS-ZERO-DIVISOR.hint", "correct the divisor, or say what the quotient is worth where it is 0.", "请改正除数，或写明除数为 0 时商的值。"),

        new("diagnostic.CR-BIN-OVERLAP.message", "The bin \"{value}\" of \"{characteristic}\" overlaps \"{before}\" in part; the earlier bin wins.", "“{characteristic}”的分箱“{value}”与“{before}”部分重叠；以前面的分箱为准。"),
        new("diagnostic.CR-BIN-OVERLAP.hint", "let the two meet at one bound.", "请使两者在同一界限处相接。"),

        new("diagnostic.CR-POINTS-TREND.message", "The bin \"{value}\" has {points} points after {others} of \"{before}\": the points rise and fall again.", "分箱“{value}”为 {points} 分，而其前的“{before}”为 {others} 分：分值有升有降。"),
        new("diagnostic.CR-POINTS-TREND.hint", "correct the points, or declare PointsTrend.Free.", "请改正分值，或声明 PointsTrend.Free。"),

        new("diagnostic.CR-POINTS-AGAINST-TREND.message", "The bin \"{value}\" has {points} points after {others} of \"{before}\", against the declared trend.", "分箱“{value}”为 {points} 分，而其前的“{before}”为 {others} 分，与声明的趋势相反。"),
        new("diagnostic.CR-POINTS-AGAINST-TREND.hint", "correct the points or the trend.", "请改正分值或趋势。"),

        new("diagnostic.CR-POINTS-TREND-UNKNOWN.message", "A trend is declared for \"{value}\", but its points do not follow the numbers of one fact.", "“{value}”声明了趋势，但其分值并不随单个事实的数值变化。"),
        new("diagnostic.CR-POINTS-TREND-UNKNOWN.hint", "use fixed points on one number, or take the trend away.", "请在单个数值上使用固定分值，或删除趋势声明。"),

        new("diagnostic.CR-REASON-CODE.message", "The reason code \"{value}\" is not allowed.", "原因代码“{value}”不被允许。"),
        new("diagnostic.CR-REASON-CODE.hint", "use 1 to 64 characters that can be seen, without white space.", "请使用 1 至 64 个可见字符，且不含空白。"),

        new("diagnostic.CR-REASON-BASELINE.message", "The characteristic \"{value}\" has a reason code but no baseline; the method {method} cannot give one from its bins.", "特征“{value}”有原因代码但没有基准分；方法 {method} 无法由其分箱得出。"),
        new("diagnostic.CR-REASON-BASELINE.hint", "give the characteristic or the card a baseline, or supply a table.", "请为该特征或评分卡给出基准分，或提供基准表。"),

        new("diagnostic.CR-REASON-CHARACTERISTIC.message", "A baseline stands for \"{value}\", which the card does not have.", "基准表含有“{value}”，但评分卡没有该特征。"),
        new("diagnostic.CR-REASON-CHARACTERISTIC.hint", "use the name of a characteristic of the card.", "请使用评分卡中特征的名称。"),

        new("diagnostic.CR-REASON-LIMIT.message", "At most {value} reasons is not possible.", "最多 {value} 个原因是不可能的。"),
        new("diagnostic.CR-REASON-LIMIT.hint", "use 1 to 500.", "请使用 1 至 500。"),

        new("diagnostic.CR-REASON-TWICE.message", "The reason code \"{value}\" has two texts.", "原因代码“{value}”有两个文本。"),
        new("diagnostic.CR-REASON-TWICE.hint", "keep one.", "请只保留一个。"),

        new("diagnostic.CR-REASON-UNUSED.message", "A text stands for the reason code \"{value}\", which no bin has.", "存在原因代码“{value}”的文本，但没有分箱使用它。"),
        new("diagnostic.CR-REASON-UNUSED.hint", "give the code to a characteristic, or remove the text.", "请将该代码赋予某个特征，或删除该文本。"),

        new("diagnostic.CR-AXIS-NAME.message", "The name \"{value}\" is not allowed for a matrix.", "矩阵名称“{value}”不被允许。"),
        new("diagnostic.CR-AXIS-NAME.hint", "begin with a letter, go on with letters, digits, \"-\", \"_\" or \".\", at most 64 characters.", "请以字母开头，后接字母、数字、“-”、“_”或“.”，最多 64 个字符。"),

        new("diagnostic.CR-AXIS-CHARACTERISTIC.message", "The card \"{card}\" has no characteristic \"{value}\".", "评分卡“{card}”没有特征“{value}”。"),
        new("diagnostic.CR-AXIS-CHARACTERISTIC.hint", "use the name of a characteristic of the card.", "请使用评分卡中特征的名称。"),

        new("diagnostic.CR-AXIS-POINTS.message", "The characteristic \"{value}\" has computed points, so a sub-score over it has no range.", "特征“{value}”使用计算分值，因此其子评分没有范围。"),
        new("diagnostic.CR-AXIS-POINTS.hint", "use characteristics with fixed points.", "请使用固定分值的特征。"),

        new("diagnostic.CR-AXIS-FLAT.message", "The sub-score {value} has no characteristic whose bins differ.", "子评分 {value} 没有分箱分值不同的特征。"),
        new("diagnostic.CR-AXIS-FLAT.hint", "name characteristics of the card, or give their facts an axis.", "请列出评分卡的特征，或为其事实设定维度。"),

        new("diagnostic.CR-AXIS-CUT.message", "The cut {value} lies outside 0 to 100.", "界限 {value} 不在 0 至 100 之间。"),
        new("diagnostic.CR-AXIS-CUT.hint", "use a number from 0 to 100.", "请使用 0 至 100 之间的数。"),

        new("diagnostic.CR-AXIS-CELL.message", "The quadrant \"{value}\" has no track.", "象限“{value}”没有处理路径。"),
        new("diagnostic.CR-AXIS-CELL.hint", "give every quadrant a track, and one for borrowers that cannot be placed.", "请为每个象限以及无法归类的借款人各设一条路径。"),

        new("diagnostic.CR-AXIS-CELL-TWICE.message", "The quadrant \"{value}\" has two tracks.", "象限“{value}”有两条处理路径。"),
        new("diagnostic.CR-AXIS-CELL-TWICE.hint", "keep one.", "请只保留一条。"),

        new("diagnostic.CR-AXIS-PRESSURE.message", "The track \"{value}\" of the quadrant \"{quadrant}\" is {posture}.", "象限“{quadrant}”的路径“{value}”为 {posture}。"),
        new("diagnostic.CR-AXIS-PRESSURE.hint", "where ability is low a track is a relief, and where it is not known no track is firm.", "还款能力低时路径必须为纾困；能力未知时路径不得为强硬。"),

        new("diagnostic.CR-AXIS-ABILITY.message", "\"{reader}\" reads the fact \"{value}\", which tells how well the borrower can pay.", "“{reader}”读取事实“{value}”，而该事实反映借款人的还款能力。"),
        new("diagnostic.CR-AXIS-ABILITY.hint", "let it count in the sub-score of ability; rules that pick a track read other facts.", "请将其计入能力子评分；选择路径的规则应读取其他事实。"),

        new("diagnostic.CR-AXIS-CARD.message", "The matrix \"{value}\" is not over the card of the policy.", "矩阵“{value}”并非基于该策略的评分卡。"),
        new("diagnostic.CR-AXIS-CARD.hint", "give the policy the card over which the matrix was made.", "请为策略设置该矩阵所依据的评分卡。"),

        new("diagnostic.CR-AXIS-TRACK.message", "The track \"{value}\" is {first} in one place and {second} in another.", "路径“{value}”在一处为 {first}，在另一处为 {second}。"),
        new("diagnostic.CR-AXIS-TRACK.hint", "give a track one posture, or two tracks two names.", "请为一条路径只设一种姿态，或使用两个名称。"),

        new("diagnostic.CR-REASON-TABLE.message", "The table of baselines names a characteristic twice.", "基准表中有特征重复。"),
        new("diagnostic.CR-REASON-TABLE.hint", "keep one baseline each.", "请为每个特征只保留一个基准分。"),

        new("diagnostic.CR-CARD-SCALING.message", "The scaling is not possible: odds and points lie above 0 and the rate above 1.", "该标度无法成立：赔率和分值须大于 0，倍率须大于 1。"),
        new("diagnostic.CR-CARD-SCALING.hint", "correct the numbers.", "请改正数值。"),

        new("diagnostic.CR-CARD-CALIBRATION.message", "The calibration is not in order: scores rise from step to step and probabilities do not, and sample from, sample to, fitted on and valid to follow each other.", "该校准不合规：各级的分数须递增而概率不得上升，且样本起止日、拟合日与有效期须依次排列。"),
        new("diagnostic.CR-CARD-CALIBRATION.hint", "correct steps or provenance.", "请改正各级或来源信息。"),

        new("diagnostic.CR-SEGMENT-NAME.message", "The segment name \"{value}\" is not allowed or there twice among its neighbors.", "分群名称“{value}”不被允许或在同一层级重复。"),
        new("diagnostic.CR-SEGMENT-NAME.hint", "give each segment of a level a name of its own.", "请为同一层级的每个分群使用各自的名称。"),

        new("diagnostic.CR-SEGMENT-OPEN.message", "The segments of \"{value}\" do not end in one that takes the rest.", "“{value}”的分群没有以兜底分群结尾。"),
        new("diagnostic.CR-SEGMENT-OPEN.hint", "end every level with Otherwise.", "请在每一层级以 Otherwise 结尾。"),

        new("diagnostic.CR-SEGMENT-BEHIND.message", "The segment \"{value}\" stands behind one that takes the rest.", "分群“{value}”位于兜底分群之后。"),
        new("diagnostic.CR-SEGMENT-BEHIND.hint", "move it up.", "请将其上移。"),

        new("diagnostic.CR-SEGMENT-GRADES.message", "The card \"{value}\" grades \"{better}\" above \"{worse}\", another card the other way round.", "评分卡“{value}”将“{better}”排在“{worse}”之上，而另一评分卡相反。"),
        new("diagnostic.CR-SEGMENT-GRADES.hint", "let all cards of a tree order their grades alike.", "请使同一树中的所有评分卡以相同顺序排列等级。"),

        new("diagnostic.CR-SEGMENT-DEPTH.message", "The segment \"{value}\" nests deeper than 16 levels.", "分群“{value}”的嵌套超过 16 层。"),
        new("diagnostic.CR-SEGMENT-DEPTH.hint", "use fewer levels.", "请减少层级。"),

        new("diagnostic.CR-WARNING-NAME.message", "The name \"{value}\" of an early-warning signal is not allowed or there twice.", "预警信号名称“{value}”不被允许或重复。"),
        new("diagnostic.CR-WARNING-NAME.hint", "give each signal a name of its own.", "请为每个信号使用各自的名称。"),

        new("diagnostic.CR-WARNING-EMPTY.message", "The early warning has no signal.", "该预警没有信号。"),
        new("diagnostic.CR-WARNING-EMPTY.hint", "add at least one signal.", "请至少添加一个信号。"),

        new("diagnostic.CR-WARNING-FALL.message", "A fall of {value} points in {days} days is not possible.", "{days} 天内下降 {value} 分是不可能的。"),
        new("diagnostic.CR-WARNING-FALL.hint", "use more than 0 points and 1 to 3,660 days.", "请使用大于 0 的分值和 1 至 3,660 天。"),

        new("diagnostic.CR-WARNING-WEIGHT.message", "The weight {value} of the signal \"{signal}\" is not possible.", "信号“{signal}”的权重 {value} 是不可能的。"),
        new("diagnostic.CR-WARNING-WEIGHT.hint", "use a whole number from 1 to 100.", "请使用 1 至 100 的整数。"),

        new("diagnostic.CR-WARNING-LEVEL.message", "The level that begins at {value} does not begin above the one before it.", "始于 {value} 的级别不高于其前一级别。"),
        new("diagnostic.CR-WARNING-LEVEL.hint", "let levels rise, the first from at least 1.", "请使级别递增，首级至少为 1。"),

        new("diagnostic.CR-WARNING-CARD.message", "The early-warning signal \"{value}\" compares scores, but the policy has no card.", "预警信号“{value}”比较评分，但策略没有评分卡。"),
        new("diagnostic.CR-WARNING-CARD.hint", "give the policy a card, or let the signal be a condition.", "请为策略添加评分卡，或将该信号改为条件。"),

        new("diagnostic.CR-WARNING-RESPONSE.message", "The response to \"{value}\" answers no level of the early warning, or one that is answered already.", "对“{value}”的应对不对应任何预警级别，或该级别已有应对。"),
        new("diagnostic.CR-WARNING-RESPONSE.hint", "write one response for each action of a level.", "请为级别的每个行动只写一个应对。"),

        new("diagnostic.CR-WARNING-DEMAND.message", "The response of an early warning is a contact for \"{value}\", which is a demand.", "预警的应对为目的“{value}”的联系，属于催收要求。"),
        new("diagnostic.CR-WARNING-DEMAND.hint", "use care, support, inquiry or offer: nothing is overdue yet.", "请使用关怀、支持、询问或方案：此时尚无逾期。"),

        new("diagnostic.CR-REWARD-NAME.message", "The name \"{value}\" of a reward is not allowed or there twice.", "奖励规则名称“{value}”不被允许或重复。"),
        new("diagnostic.CR-REWARD-NAME.hint", "give each reward a name of its own.", "请为每条奖励规则使用各自的名称。"),

        new("diagnostic.CR-REWARD-STEPS.message", "The reward \"{rule}\" cannot lift a grade by {value} steps.", "奖励规则“{rule}”不能将等级提升 {value} 级。"),
        new("diagnostic.CR-REWARD-STEPS.hint", "use a whole number from 1 to 100.", "请使用 1 至 100 的整数。"),

        new("diagnostic.CR-REWARD-CARD.message", "The policy rewards by grades, but has no card with two grades or more.", "策略按等级奖励，但没有含两个及以上等级的评分卡。"),
        new("diagnostic.CR-REWARD-CARD.hint", "give the policy a card with grades, or leave the rewards out.", "请为策略添加含等级的评分卡，或去掉奖励规则。"),

        new("diagnostic.CR-CARD-ILLUSTRATIVE.message", "The card \"{value}\" is illustrative: its bins and points are fitted to nobody.", "评分卡“{value}”仅为示例：其分箱和分值未经任何数据拟合。"),
        new("diagnostic.CR-CARD-ILLUSTRATIVE.hint", "refit it, or accept it with a reason.", "请重新拟合，或说明理由后接受。"),

        new("diagnostic.CR-GRADE-NAME.message", "The grade \"{value}\" is empty, reserved or there twice.", "等级“{value}”为空、为保留字或重复。"),
        new("diagnostic.CR-GRADE-NAME.hint", "use each name once, and not \"ungraded\", \"missing\" or \"null\".", "每个名称只用一次，且不得为“ungraded”“missing”或“null”。"),

        new("diagnostic.CR-GRADE-ORDER.message", "The grade \"{value}\" begins at {from}, which is not below {above}, where the grade before it begins.", "等级“{value}”从 {from} 开始，不低于其前一等级的起点 {above}。"),
        new("diagnostic.CR-GRADE-ORDER.hint", "list grades from the best down, each with a lower bound.", "请从最好的等级往下排列，每级的下限递减。"),

        new("diagnostic.CR-GRADE-OPEN.message", "The grade \"{value}\" has no lower bound but is not the last.", "等级“{value}”没有下限，却不是最后一级。"),
        new("diagnostic.CR-GRADE-OPEN.hint", "give it a bound, or move it to the end.", "请为其设定下限，或移到最后。"),

        new("diagnostic.CR-CORE-NAME.message", "The name \"{value}\" is not allowed for a policy core.", "策略核心名称“{value}”不被允许。"),
        new("diagnostic.CR-CORE-NAME.hint", "begin with a letter, go on with letters, digits, \"-\", \"_\" or \".\", at most 64 characters.", "请以字母开头，后接字母、数字、“-”、“_”或“.”，最多 64 个字符。"),

        new("diagnostic.CR-TABLE-TWICE.message", "Two tables are named \"{value}\".", "有两个表都名为“{value}”。"),
        new("diagnostic.CR-TABLE-TWICE.hint", "give each table a name of its own.", "请为每个表使用各自的名称。"),

        new("diagnostic.CR-CORE-HIT-POLICY.message", "The table \"{value}\" may give several answers; the core needs one.", "表“{value}”可能给出多个答案；核心只需要一个。"),
        new("diagnostic.CR-CORE-HIT-POLICY.hint", "use the hit policy First, Unique, Any or Priority.", "请使用命中策略 First、Unique、Any 或 Priority。"),

        new("diagnostic.CR-CORE-OUTPUT.message", "The table \"{value}\" must decide exactly one category of the phase {phase} that has a closed list and is never missing.", "表“{value}”必须恰好决定一个属于阶段 {phase}、列表封闭且从不缺失的类别。"),
        new("diagnostic.CR-CORE-OUTPUT.hint", "give it one category output of that phase.", "请为其设置一个属于该阶段的类别输出。"),

        new("diagnostic.CR-CORE-UNDECIDED.message", "The fact \"{value}\" is read by \"{reader}\", but nothing in the policy decides it.", "“{reader}”读取事实“{value}”，但策略中没有任何部分决定它。"),
        new("diagnostic.CR-CORE-UNDECIDED.hint", "add the card or table that decides it, or correct the name.", "请添加决定它的评分卡或表，或改正名称。"),

        new("diagnostic.CR-CORE-EMPTY.message", "The policy core decides nothing.", "策略核心不作任何决定。"),
        new("diagnostic.CR-CORE-EMPTY.hint", "add a card or a table.", "请添加评分卡或表。"),

        new("explanation.model-used", "{fact} is {value}, from the model {model}, version {version}.", "{fact} 为 {value}，来自模型 {model}，版本 {version}。"),
        new("explanation.model-fallback", "{fact} is {value}, the fallback of the model {model}: {reason}.", "{fact} 为 {value}，为模型 {model} 的后备值：{reason}。"),
        new("reason.model-used", "the model's value is used", "使用模型的值"),
        new("reason.model-absent", "the model gave no value", "模型未给出值"),
        new("reason.model-expired", "the model's value may no longer be used", "模型的值已过期"),
        new("reason.model-version-not-accepted", "the model's version is not accepted", "模型版本不被接受"),
        new("reason.model-out-of-domain", "the model's value lies outside what the fact allows", "模型的值超出事实允许的范围"),
    ];
}
