namespace CollectionRules.Texts;

/// <content>The diagnostics and lines of ladders, treatments and workflows.</content>
public static partial class TextTable
{
    private static TextEntry[] Escalation =>
    [
        new("diagnostic.CR-LADDER-EMPTY.message", "The ladder has no stage.", "该阶梯没有阶段。"),
        new("diagnostic.CR-LADDER-EMPTY.hint", "add at least one stage.", "请至少添加一个阶段。"),

        new("diagnostic.CR-LIMIT-STAGES.message", "The ladder has {value} stages; at most {limit} are allowed.", "该阶梯有 {value} 个阶段；最多允许 {limit} 个。"),
        new("diagnostic.CR-LIMIT-STAGES.hint", "remove or join stages.", "请删除或合并阶段。"),

        new("diagnostic.CR-LADDER-FALL.message", "The fall \"{value}\" is not defined.", "下降方式“{value}”未定义。"),
        new("diagnostic.CR-LADDER-FALL.hint", "use stay, one step, to target, to first or out.", "请使用停留、一级、至目标、至首级或退出。"),

        new("diagnostic.CR-CONDUCT-REMOVED.message", "The conduct \"{value}\" is left away; no policy can permit it.", "缺少行为“{value}”；任何策略都不能允许该行为。"),
        new("diagnostic.CR-CONDUCT-REMOVED.hint", "list every kind of forbidden conduct, or leave the whole list away.", "请列出全部被禁止的行为，或完全省略该列表。"),
        new("diagnostic.CR-CONDUCT-LOOSENED.message", "The rule for the conduct \"{value}\" is laxer than the library's: contact rests for at least {pause}, the review is due after at most {review}.", "行为“{value}”的规则比本库的宽松：联系至少暂停 {pause}，审查至多 {review} 后到期。"),
        new("diagnostic.CR-CONDUCT-LOOSENED.hint", "let contact rest longer or the review be due earlier; the time to the review is longer than zero.", "请延长暂停或提前审查期限；审查期限须大于零。"),
        new("diagnostic.CR-LADDER-REVIEW.message", "The ladder reviews a case every {value}, which is never.", "该阶梯每 {value} 复核一次案件，等于从不复核。"),
        new("diagnostic.CR-LADDER-REVIEW.hint", "use a time longer than zero.", "请使用大于零的时间。"),

        new("diagnostic.CR-STAGE-ID.message", "The id \"{value}\" is not allowed for a stage.", "阶段标识“{value}”不被允许。"),
        new("diagnostic.CR-STAGE-ID.hint", "use words of a to z and 0 to 9 joined by single hyphens, at most 50 characters, and not \"none\".", "请使用由单个连字符连接的 a 至 z 与 0 至 9 的单词，最多 50 个字符，且不得为“none”。"),

        new("diagnostic.CR-STAGE-TWICE.message", "Two stages have the id \"{value}\".", "有两个阶段的标识都是“{value}”。"),
        new("diagnostic.CR-STAGE-TWICE.hint", "give each stage an id of its own.", "请为每个阶段使用各自的标识。"),

        new("diagnostic.CR-STAGE-WITHOUT-CONDITION.message", "The stage \"{value}\" does not say when it is wanted.", "阶段“{value}”没有说明何时适用。"),
        new("diagnostic.CR-STAGE-WITHOUT-CONDITION.hint", "give it a condition.", "请为其设定条件。"),

        new("diagnostic.CR-STAGE-DEAD.message", "The stage \"{value}\" can never be wanted: its condition holds for no values that its facts may have.", "阶段“{value}”永不适用：其条件对其事实的任何取值都不成立。"),
        new("diagnostic.CR-STAGE-DEAD.hint", "correct the condition or remove the stage.", "请改正条件或删除该阶段。"),

        new("diagnostic.CR-STAGE-UNKNOWN.message", "No stage has the id \"{value}\".", "没有标识为“{value}”的阶段。"),
        new("diagnostic.CR-STAGE-UNKNOWN.hint", "name a stage of this ladder.", "请使用本阶梯中的阶段。"),

        new("diagnostic.CR-STAGE-ORDER.message", "The stage \"{value}\" does not stand below \"{stage}\", which names it.", "阶段“{value}”不在引用它的“{stage}”之下。"),
        new("diagnostic.CR-STAGE-ORDER.hint", "name a milder stage: ways that lead up have no cycle.", "请引用更轻的阶段：上升的路径不得成环。"),

        new("diagnostic.CR-STAGE-WITHOUT-WAY.message", "No way leads into the stage \"{value}\".", "没有路径进入阶段“{value}”。"),
        new("diagnostic.CR-STAGE-WITHOUT-WAY.hint", "name a stage that it is entered from, or leave the list out for the stage below.", "请列出可由其进入的阶段，或省略该列表以使用下一级。"),

        new("diagnostic.CR-STAGE-UNREACHABLE.message", "The stage \"{value}\" requires \"{required}\", which no way to it passes.", "阶段“{value}”要求“{required}”，但没有任何路径经过它。"),
        new("diagnostic.CR-STAGE-UNREACHABLE.hint", "let a way lead through the required stage, or do not require it.", "请让路径经过所要求的阶段，或取消该要求。"),

        new("diagnostic.CR-STAGE-NO-EXIT.message", "No way leads out of the stage \"{value}\": nothing brings a case down.", "没有路径离开阶段“{value}”：没有任何情况使案件下降。"),
        new("diagnostic.CR-STAGE-NO-EXIT.hint", "let cure, payment, a plan, a kept promise or a lower target bring it down.", "请让还清、还款、方案、守诺或较低目标使案件下降。"),

        new("diagnostic.CR-STAGE-STAY.message", "The maximum stay {value} is zero or shorter than the minimum stay {minimum}.", "最长停留 {value} 为零或短于最短停留 {minimum}。"),
        new("diagnostic.CR-STAGE-STAY.hint", "make the maximum at least as long as the minimum.", "最长停留不得短于最短停留。"),

        new("diagnostic.CR-STAGE-FORCED-NOWHERE.message", "The maximum stay in \"{value}\" leads to the next stage, but no stage is entered from it.", "阶段“{value}”的最长停留导向下一阶段，但没有阶段可由其进入。"),
        new("diagnostic.CR-STAGE-FORCED-NOWHERE.hint", "let the maximum stay lead to a review.", "请让最长停留导向复核。"),

        new("diagnostic.CR-STAGE-INTENSITY.message", "The stage \"{value}\" has the intensity {intensity}, but it is entered from \"{from}\" with {before}; one step rises by at most one level.", "阶段“{value}”的强度为 {intensity}，但可由强度为 {before} 的“{from}”进入；每一步最多上升一级。"),
        new("diagnostic.CR-STAGE-INTENSITY.hint", "put a stage between them, or make the way a fast track.", "请在两者之间加入一个阶段，或改为快速通道。"),

        new("diagnostic.CR-STAGE-PASSAGE.message", "A case may wait before the stage \"{value}\": its condition can fail where \"{stage}\", which lies behind it, is wanted.", "案件可能在阶段“{value}”之前等待：当其后的“{stage}”适用时，其条件可能不成立。"),
        new("diagnostic.CR-STAGE-PASSAGE.hint", "let the condition hold wherever the severer one does, or let another way lead past it.", "请使该条件在更重的条件成立时也成立，或设置另一条路径。"),

        new("diagnostic.CR-STAGE-SETTING.message", "A setting of the stage \"{value}\" is not defined.", "阶段“{value}”的某项设置未定义。"),
        new("diagnostic.CR-STAGE-SETTING.hint", "use a defined intensity and a defined limit of the stay.", "请使用已定义的强度和停留限制。"),

        new("diagnostic.CR-STEP-EMPTY.message", "The stage \"{value}\" requires a step that is the empty default.", "阶段“{value}”要求的某个步骤为空。"),
        new("diagnostic.CR-STEP-EMPTY.hint", "name a step.", "请写明步骤。"),

        new("diagnostic.CR-FAST-TRACK-NAME.message", "The fast track name \"{value}\" is not allowed or there twice.", "快速通道名称“{value}”不被允许或重复。"),
        new("diagnostic.CR-FAST-TRACK-NAME.hint", "use words of a to z and 0 to 9 joined by single hyphens, each name once.", "请使用由单个连字符连接的 a 至 z 与 0 至 9 的单词，每个名称只用一次。"),

        new("diagnostic.CR-FAST-TRACK-DEAD.message", "The fast track \"{value}\" can never be open: its condition holds for no values that its facts may have.", "快速通道“{value}”永不开放：其条件对其事实的任何取值都不成立。"),
        new("diagnostic.CR-FAST-TRACK-DEAD.hint", "correct the condition or remove the fast track.", "请改正条件或删除该快速通道。"),

        new("diagnostic.CR-CHANNEL-UNKNOWN.message", "The channel \"{value}\" is not in the catalog of channels.", "渠道“{value}”不在渠道目录中。"),
        new("diagnostic.CR-CHANNEL-UNKNOWN.hint", "use a channel of the catalog, or add it there.", "请使用目录中的渠道，或将其加入目录。"),

        new("diagnostic.CR-TREATMENT-ID.message", "The treatment id \"{value}\" is not allowed or there twice.", "措施标识“{value}”不被允许或重复。"),
        new("diagnostic.CR-TREATMENT-ID.hint", "name each treatment of a stage once, in words of a to z and 0 to 9 joined by single hyphens.", "同一阶段的每项措施请使用各自的名称，由单个连字符连接的 a 至 z 与 0 至 9 的单词组成。"),

        new("diagnostic.CR-TREATMENT-CAP.message", "At most {value} per {per} is no cap.", "每 {per} 最多 {value} 次不是有效的上限。"),
        new("diagnostic.CR-TREATMENT-CAP.hint", "use a count of at least 1 and a stretch longer than zero.", "请使用至少为 1 的次数和大于零的期间。"),

        new("diagnostic.CR-TREATMENT-SETTING.message", "A setting of the treatment \"{value}\" is outside its range.", "措施“{value}”的某项设置超出范围。"),
        new("diagnostic.CR-TREATMENT-SETTING.hint", "use a cost not below zero, a share of 0 % to 100 %, at least 1 fruitless use, a purpose and a defined tone.", "请使用不小于零的费用、0 % 至 100 % 的份额、至少 1 次无效使用、明确的目的和已定义的语气。"),

        new("diagnostic.CR-TREATMENT-DEAD.message", "The treatment \"{value}\" can never be proposed: its condition holds for no values that its facts may have.", "措施“{value}”永不被建议：其条件对其事实的任何取值都不成立。"),
        new("diagnostic.CR-TREATMENT-DEAD.hint", "correct the condition or remove the treatment.", "请改正条件或删除该措施。"),

        new("diagnostic.CR-ABILITY.message", "The fact \"{value}\" tells how well the borrower can pay; it may lead neither up the ladder nor to a demand.", "事实“{value}”反映借款人的还款能力，不得用于升级催收，也不得用于提出催收要求。"),
        new("diagnostic.CR-ABILITY.hint", "read the age of the debt or facts of willingness; let ability open relief.", "请使用逾期时间或还款意愿的事实；还款能力应用于提供纾困。"),

        new("diagnostic.CR-VISIT-UNSTATED.message", "Visits are enabled without \"{value}\"; staff, window, cap and vulnerability must be stated.", "启用了上门，但未说明“{value}”；必须说明 staff、window、cap 和 vulnerability。"),
        new("diagnostic.CR-VISIT-UNSTATED.hint", "state how many visitors go at least, the time of day, the most visits in a stretch, and what vulnerability means.", "请说明最少上门人数、允许的时段、期间内最多次数以及对弱势借款人的处理。"),

        new("diagnostic.CR-WORKFLOW-SETTING.message", "The setting \"{setting}\" is \"{value}\"; allowed: {range}.", "设置“{setting}”为“{value}”；允许：{range}。"),
        new("diagnostic.CR-WORKFLOW-SETTING.hint", "correct the setting; amounts are not negative and in the currency of the policy, words are there once and not empty.", "请改正该设置；金额不得为负且须为策略的货币，词语不得为空或重复。"),

        new("explanation.stage-move", "Ladder: {move}, from {from} to {stage}, wanted {target}: {reason}.", "阶梯：{move}，从 {from} 到 {stage}，目标 {target}：{reason}。"),
        new("explanation.stage-rule", "By the fast track {rule}.", "依据快速通道 {rule}。"),
        new("explanation.stage-obstacle", "In the way: {reason}.", "障碍：{reason}。"),
        new("explanation.stage-obstacle-subject", "In the way: {reason}, {subject}.", "障碍：{reason}，{subject}。"),
        new("explanation.stage-obstacle-until", "In the way: {reason}, until {until}.", "障碍：{reason}，直至 {until}。"),
        new("ladder.stage", "{stage}: from {from}; when {when}; needs {needs}; stays at least {minimum}, at most {maximum}.", "{stage}：由 {from} 进入；条件 {when}；需要 {needs}；最短停留 {minimum}，最长停留 {maximum}。"),
        new("ladder.fast-track", "{name}: fast track to {stage}; when {when}.", "{name}：通往 {stage} 的快速通道；条件 {when}。"),
        new("explanation.proposal", "{treatment}: {state}, {reason}.", "{treatment}：{state}，{reason}。"),
        new("explanation.proposal-rule", "By the rule {rule}.", "依据规则 {rule}。"),
        new("explanation.proposal-not-before", "Not before {instant}.", "不早于 {instant}。"),
        new("explanation.proposal-cost", "Costs {cost}, expected to bring {benefit}.", "费用 {cost}，预期收益 {benefit}。"),
        new("reason.minor", "minor", "轻微"),
        new("reason.serious", "serious", "较重"),
        new("reason.severe", "severe", "严重"),
        new("explanation.conduct-open", "Report of {incident} ({severity}) by agent {agent}: compliance reviews it by {due}; until then contact rests.", "催收员 {agent} 的 {incident} 举报（{severity}）：合规审查期限 {due}，期间暂停联系。"),
        new("explanation.conduct-upheld", "Report of {incident} ({severity}) by agent {agent} was upheld; its review was due by {due}.", "催收员 {agent} 的 {incident} 举报（{severity}）经审查成立；审查期限为 {due}。"),
        new("explanation.conduct-suspension", "The suspension of agent {agent} is to be looked at.", "应考虑暂停催收员 {agent} 的工作。"),
        new("explanation.escalation", "Outcome: {outcome}, {reason}.", "结果：{outcome}，{reason}。"),
        new("explanation.follow-up-task", "Follow-up {kind} without contact, due on {due}.", "无需联系的跟进 {kind}，期限 {due}。"),
        new("explanation.hold-task", "Task {task}, due on {due}.", "任务 {task}，期限 {due}。"),
        new("explanation.next-review", "Next review on {date}.", "下次复核日期 {date}。"),
    ];
}
