//! The closed lists a rulebook is held against: words the program itself gives a meaning to.
//!
//! A rulebook may combine these words but cannot add to them; adding one means adding Rust.

use super::model::Field;

/// Dotted names of the acts that rules can speak of.
pub const VERBS: &[&str] = &[
    "init",
    "unit.add",
    "unit.retire",
    "person.add",
    "person.leave",
    "account.add",
    "account.end",
    "rules.enact",
    "calendar.import",
    "meet",
    "report",
    "amend",
    "snapshot",
    "attach",
    "note",
    "classify",
    "file",
    "escalate",
    "approve.give",
    "approve.refuse",
    "approve.oral",
    "approve.countersign",
    "escalate.receipt",
    "escalate.answer",
    "follow",
    "refer",
    "refer.print",
    "refer.withdraw",
    "receive",
    "handle",
    "return",
    "urge",
    "message",
    "reply.draft",
    "reply.hold",
    "reply.send",
    "publish",
    "measure.set",
    "measure.done",
    "rate",
    "adopt",
    "instruct",
    "link",
    "unlink",
    "close",
    "reopen",
    "void",
    "withdraw",
    "limit",
    "recompute",
    "scrub",
    "paper.draft",
    "paper.edit",
    "paper.issue",
    "paper.print",
    "paper.receive",
    "circulate",
    "circulate.read",
    "watch.shift",
    "watch.log",
    "watch.work",
    "person.profile",
    "honour.add",
    "concern",
    "appraise.factor",
    "import",
    "source.add",
    "source.retire",
    "source.visit",
];

/// Facts of a case that a rule can ask for.
pub const FACTS: &[&str] = &[
    "title",
    "unit",
    "about",
    "author",
    "kind",
    "channel",
    "source",
    "url",
    "published",
    "occurred",
    "found",
    "place",
    "people",
    "who",
    "demand",
    "taken",
    "nature",
    "level",
    "category",
    "scale",
    "spread",
    "subject",
    "origin",
    "content",
    "business",
    "stance",
    "comment_kind",
    "flag",
    "reply_need",
    "uptake",
    "attachment",
    "evidence",
    "text",
];

/// Patterns a text that leaves the office can be searched for.
pub const TEXT_PATTERNS: &[&str] = &["phone", "id_number", "bank_card", "names"];

/// What is owed for every calendar day where the rules ask for a watch: the id, and what it is called.
pub const WATCHES: &[(&str, &str)] = &[("watch.log", "收集记录"), ("watch.shift", "值班")];

/// Parts of an act that can be required to say something.
pub const SAYS: &[&str] = &["boundary", "plan", "reason", "result", "owner", "target", "names", "callee", "content"];

/// Paper templates that ship in `templates/`.
pub const TEMPLATES: &[&str] = &[
    "analysis",
    "annual",
    "brief",
    "bulletin",
    "digest",
    "dossier",
    "forward",
    "log",
    "meeting",
    "monthly",
    "news",
    "piece",
    "reminder",
    "report",
    "slip",
    "statistics",
    "supervision",
    "weekly",
];

/// What a form of title can take from the case: its title, who speaks (主体), what is asked for (诉求), where.
pub const TITLE_PARTS: &[&str] = &["title", "who", "demand", "place"];

/// Every field a condition can name: the field, its key in TOML, and what people call it.
pub const FIELDS: &[(Field, &str, &str)] = &[
    (Field::Level, "level", "等级"),
    (Field::Channel, "channel", "收集渠道"),
    (Field::Spread, "spread", "传播途径"),
    (Field::Via, "via", "报送方式"),
    (Field::Scale, "scale", "参与规模"),
    (Field::Subject, "subject", "内容指向"),
    (Field::Kind, "kind", "信息种类"),
    (Field::Category, "category", "类别"),
    (Field::CommentKind, "comment_kind", "评论种类"),
    (Field::Tier, "tier", "处置层级"),
    (Field::ReplyNeed, "reply_need", "回复需要"),
    (Field::Source, "source", "平台"),
    (Field::Flag, "flag", "标签"),
    (Field::Origin, "origin", "来源类别"),
    (Field::Content, "content", "内容类别"),
    (Field::Business, "business", "业务类别"),
    (Field::Stance, "stance", "倾向"),
    (Field::ValidityReason, "validity_reason", "无效原因"),
    (Field::Uptake, "uptake", "采纳情况"),
    (Field::ReplyKind, "reply_kind", "回复种类"),
    (Field::Work, "work", "工作类型"),
    (Field::UnitKind, "unit_kind", "单位种类"),
    (Field::UnitClass, "unit_class", "单位类别"),
    (Field::Paper, "paper", "文书种类"),
];

/// What people call a field where the rulebook does not name it.
pub fn field_name(field: Field) -> &'static str {
    FIELDS.iter().find(|(f, _, _)| *f == field).map_or("", |(_, _, name)| name)
}

/// The unit kind every rulebook has: the top unit, whose ledger this is.
pub const OFFICE: &str = "office";

/// Columns a register (台账) can be asked to have.
pub const REGISTER: &[&str] = &[
    "id",
    "published",
    "found",
    "reported",
    "title",
    "source",
    "channel",
    "url",
    "unit",
    "category",
    "level",
    "tier",
    "reads",
    "reposts",
    "comments",
    "counted",
    "reply",
    "lead",
    "status",
    "result",
];

/// Rates a scheme of scoring can look at: keys of the statistics.
pub const RATES: &[&str] = &["adoption_rate", "first_reply_rate", "on_time_rate", "reply_rate", "satisfaction_rate"];

/// Tiers of those who adopt, or write a 批示: the id, its name, and what else people say.
pub const TIERS: &[(&str, &str, &[&str])] = &[
    ("town", "镇级", &["镇", "乡", "乡镇", "本级", "乡级"]),
    ("county", "县级", &["县", "区", "区级"]),
    ("city", "市级", &["市"]),
    ("province", "省级", &["省", "自治区"]),
    ("central", "中央", &["国家", "部委", "国家级"]),
];

/// The id of a tier as people say it.
pub fn tier_of(word: &str) -> Option<&'static str> {
    let answers = |(id, name, also): &&(&str, &str, &[&str])| *id == word || *name == word || also.contains(&word);
    TIERS.iter().find(answers).map(|(id, ..)| *id)
}

/// Every tier, for an error: `town（镇级）、county（县级）…`.
pub fn tiers() -> String {
    TIERS.iter().map(|(id, name, _)| format!("{id}（{name}）")).collect::<Vec<_>>().join("、")
}
