namespace CollectionRules.Texts;

/// <content>The reasons of ladders, treatments and workflows.</content>
public static partial class TextTable
{
    private static TextEntry[] EscalationReasons =>
    [
        new("reason.stay", "stays", "停留"),
        new("reason.rise", "rises", "上升"),
        new("reason.fall", "comes down", "下降"),
        new("reason.wait", "waits", "等待"),
        new("reason.hold", "held", "暂停"),
        new("reason.review", "to be reviewed", "待复核"),
        new("reason.on-target", "the case is in the stage that its facts want", "案件处于其事实所对应的阶段"),
        new("reason.stage-condition-holds", "the condition of the stage holds", "该阶段的条件成立"),
        new("reason.ladder-entered", "a case enters the ladder at the first stage", "案件从第一阶段进入阶梯"),
        new("reason.fast-track", "a fast track is open", "快速通道开放"),
        new("reason.time-in-stage", "the maximum stay in the stage is over", "在该阶段的最长停留已满"),
        new("reason.promise-broken", "a promise was broken", "承诺被违反"),
        new("reason.cured", "nothing is past due any longer", "已无逾期"),
        new("reason.case-closed", "the case is closed", "案件已关闭"),
        new("reason.plan-accepted", "a plan was accepted", "已接受还款方案"),
        new("reason.payment-received", "something was paid", "已有还款"),
        new("reason.promise-kept", "a promise was kept", "承诺已履行"),
        new("reason.stage-condition-ended", "the conditions want a lower stage", "条件对应较低的阶段"),
        new("reason.already-decided", "the stage was changed at this instant already", "该时刻已变更过阶段"),
        new("reason.nothing-past-due", "nothing is past due", "没有逾期"),
        new("reason.stage-unknown", "the recorded stage is not one of this ladder", "所记录的阶段不属于本阶梯"),
        new("reason.facts-invalid", "the facts are not valid", "事实无效"),
        new("reason.invalid-transition", "no way leads from the stage to the one wanted", "没有路径通往目标阶段"),
        new("reason.on-hold", "a hold is in force", "案件处于暂停状态"),
        new("reason.minimum-stay", "the minimum stay is not over", "最短停留未满"),
        new("reason.time-between-rises", "the last rise is too recent", "距上次上升时间过短"),
        new("reason.passage-condition", "the condition of a stage on the way does not hold", "途经阶段的条件不成立"),
        new("reason.step-missing", "a required step has not been done", "所需步骤尚未完成"),
        new("reason.required-stage-missing", "the case has not been in a required stage", "案件未经过所需阶段"),
        new("reason.promise-open", "an open promise gives time", "未到期的承诺给予时间"),
        new("reason.plan-in-force", "a plan is in force", "还款方案生效中"),
        new("reason.approved", "approved", "已批准"),
        new("reason.needs-approval", "an approval is needed", "需要批准"),
        new("reason.approver-is-proposer", "the approver is the proposer", "批准人与提议人相同"),
        new("reason.approval-expired", "the approval has expired", "批准已过期"),
        new("reason.approval-refused", "the approval was refused", "批准被拒绝"),
        new("reason.authority-exceeded", "the role of the approver has no authority for it", "批准人的角色权限不足"),
    ];
}
