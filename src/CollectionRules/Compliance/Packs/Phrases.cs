using System.Collections.Immutable;

namespace CollectionRules.Compliance.Packs;

/// <summary>Words that the sources forbid in substance; the wording is a list of examples, which a policy extends with rules of its own.</summary>
internal static class Phrases
{
    internal static ImmutableArray<ForbiddenPhrase> Violence { get; } =
    [
        .. Of(ContentCategory.Threat, "we will hurt you", "break your legs", "come after your family", "you will regret it", "we will lock you in", "打断你的腿", "弄死你", "让你家人不得安宁", "后果自负", "上门堵你", "限制你的自由"),
    ];

    internal static ImmutableArray<ForbiddenPhrase> Disclosure { get; } =
    [
        .. Of(ContentCategory.Disclosure, "tell your employer", "tell your family", "tell your neighbors", "tell your colleagues", "publish your name", "告诉你的家人", "告诉你的单位", "通知你的同事", "通知你的邻居", "公开你的信息", "爆通讯录", "群发通讯录"),
    ];

    internal static ImmutableArray<ForbiddenPhrase> Abuse { get; } =
    [
        .. Of(ContentCategory.Abuse, "deadbeat", "you are a liar", "shame on you", "worthless", "老赖", "无耻", "骗子", "不要脸", "废物"),
    ];

    internal static ImmutableArray<ForbiddenPhrase> FalseAuthority { get; } =
    [
        .. Of(ContentCategory.FalseAuthority, "this is the police", "this is the court", "you will be arrested", "a warrant has been issued", "we will arrest you", "这里是公安局", "这里是法院", "逮捕你", "立即拘留", "已被立案"),
    ];

    internal static ImmutableArray<ForbiddenPhrase> Borrowing { get; } =
    [
        .. Of(ContentCategory.NewBorrowing, "borrow from someone else", "take out another loan", "use another credit card", "向别人借钱", "再借一笔", "用其他平台借款", "套现还款"),
    ];

    internal static ImmutableArray<ForbiddenPhrase> ExtraCharges { get; } =
    [
        .. Of(ContentCategory.ExtraCharge, "collection fee will be added", "visit fee", "you pay our travel costs", "加收催收费", "收取上门费", "支付差旅费"),
    ];

    /// <summary>The credit record as a threat, or with a cause that is none: what is reported is the overdue payment, not a visit or a refusal to talk.</summary>
    internal static ImmutableArray<ForbiddenPhrase> CreditRecord { get; } =
    [
        .. Of(
            ContentCategory.CreditRecord, "ruin your credit", "destroy your credit", "blacklist you", "the visit will be reported", "the visit will be recorded in your credit", "visit affects your credit",
            "visits affect your credit", "毁掉你的征信", "拉入黑名单", "上门会影响征信", "上门记录将上报征信", "让你上征信"),
    ];

    internal static ImmutableArray<ForbiddenPhrase> China { get; } = [.. Violence, .. Disclosure, .. Abuse, .. FalseAuthority, .. Borrowing, .. ExtraCharges, .. CreditRecord];

    private static IEnumerable<ForbiddenPhrase> Of(ContentCategory category, params string[] phrases) => phrases.Select(phrase => new ForbiddenPhrase(phrase, category));
}
