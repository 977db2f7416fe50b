//! The offices the shipped rulebooks are for: their units, who is in office from and to what day, and, in the words of
//! their clauses, who must consent to what.

/// One office, as it is founded and as its clauses are read.
pub struct Town {
    pub rulebook: &'static str,
    pub name: &'static str,
    /// Name and kind.
    pub units: &'static [(&'static str, &'static str)],
    /// Name, unit, role, first day, last day.
    pub people: &'static [Tenure],
    /// More lines to be typed before the first day.
    pub besides: &'static [&'static str],
    /// Units that report, and units a slip may go to.
    pub reports: &'static [&'static str],
    pub handles: &'static [&'static str],
    /// As typed, as recorded; the least first.
    pub levels: &'static [(&'static str, &'static str)],
    /// What is said when a matter is registered, and how it may be amended.
    pub said: &'static [&'static str],
    pub amended: &'static [&'static str],
    pub recipients: &'static [&'static str],
    /// Whom a matter of its level was laid before the leader for; one not graded yet says nothing of that.
    pub goes_to: fn(level: Option<&str>, recipient: &str) -> bool,
    pub answers: &'static [&'static str],
    /// A kind of paper made from cases.
    pub paper: Option<&'static str>,
    pub gates: &'static [Gate],
}

pub type Tenure = (&'static str, &'static str, &'static str, &'static str, Option<&'static str>);

/// Where a role must be held.
#[derive(Clone, Copy, PartialEq)]
pub enum At {
    Own,
    Office,
}

/// A clause that wants a consent.
#[derive(Clone, Copy)]
pub struct Gate {
    pub rule: &'static str,
    pub verb: &'static str,
    /// Of a matter at this level or above it, sent to this recipient; or a paper of this kind.
    pub levels: &'static [&'static str],
    pub to: Option<&'static str>,
    pub paper: Option<&'static str>,
    pub by: &'static [(&'static str, At)],
    /// Who may stand in for them.
    pub deputies: &'static [(&'static str, At)],
    /// Every one of `by`, not one of them.
    pub all: bool,
    /// A word by telephone suffices in an emergency.
    pub oral: bool,
    /// Words consented to once for all.
    pub standing: Option<&'static str>,
    /// He may consent to what he wrote himself.
    pub own_text: bool,
}

const GATE: Gate = Gate {
    rule: "",
    verb: "escalate",
    levels: &[],
    to: None,
    paper: None,
    by: &[],
    deputies: &[],
    all: false,
    oral: false,
    standing: None,
    own_text: false,
};

fn anywhere(_: Option<&str>, _: &str) -> bool {
    true
}

const NEW_YEAR: &str = "2026-01-01";
const JUNE: Option<&str> = Some("2026-06-30");
const JULY: &str = "2026-07-01";

pub const VETERANS: Town = Town {
    rulebook: "veterans-town",
    name: "清水镇",
    units: &[("甲村", "village"), ("乙村", "village")],
    people: &[
        ("吴刚", "清水镇", "组长", NEW_YEAR, None),
        ("王芳", "清水镇", "联络员", NEW_YEAR, None),
        ("钱明", "甲村", "本单位主管领导", NEW_YEAR, JUNE),
        ("周静", "甲村", "本单位主管领导", JULY, None),
        ("孙平", "乙村", "本单位主管领导", NEW_YEAR, None),
        ("李强", "甲村", "舆情信息专管员", NEW_YEAR, None),
    ],
    besides: &[],
    reports: &["甲村", "乙村"],
    handles: &["甲村", "乙村"],
    levels: &[("一般", "general"), ("较大", "serious"), ("重大", "major")],
    said: &["--channel 微信 --scale 较多 --spread 微信群 --subject 镇政策执行", "--channel 信访接待"],
    amended: &[
        "--place 村口",
        "--place 集市",
        "--unit 乙村",
        "--author 李强",
        "--author 钱明",
        "--supplement 又有三人",
    ],
    recipients: &["镇工作小组", "领导小组", "本单位工作小组"],
    goes_to: |level, to| match level {
        None => true,
        Some("general") => ["own_group", "village_secretary", "social_office"].contains(&to),
        Some(_) => ["town_group", "leading_group", "town_party"].contains(&to),
    },
    answers: &["--via 电话"],
    paper: Some("分析报告"),
    gates: &[
        Gate {
            rule: "superior-consent",
            levels: &["serious", "major"],
            by: &[("本单位主管领导", At::Own)],
            oral: true,
            ..GATE
        },
        Gate {
            rule: "analysis-consent",
            verb: "paper.issue",
            paper: Some("analysis"),
            by: &[("组长", At::Office)],
            ..GATE
        },
    ],
};

pub const SCHOOL: Town = Town {
    rulebook: "school",
    name: "民族中学",
    units: &[("教务处", "department"), ("政教处", "department")],
    people: &[
        ("何校长", "民族中学", "主要负责同志", NEW_YEAR, None),
        ("钱副", "民族中学", "主管领导", NEW_YEAR, JUNE),
        ("周副", "民族中学", "主管领导", JULY, None),
        ("孙平", "政教处", "主管领导", NEW_YEAR, None),
        ("王芳", "民族中学", "舆情信息专管员", NEW_YEAR, None),
        ("李强", "教务处", "教师", NEW_YEAR, None),
    ],
    besides: &[],
    reports: &["教务处", "政教处"],
    handles: &["教务处", "政教处"],
    levels: &[("一般", "general"), ("重大", "major")],
    said: &["--channel 微信 --category 家长", "--channel 家长会 --content 师德不良事件"],
    amended: &[
        "--place 操场",
        "--place 食堂",
        "--unit 政教处",
        "--author 李强",
        "--author 钱副",
        "--supplement 又有三人",
    ],
    recipients: &["领导小组", "上级主管部门"],
    goes_to: |level, to| to == "leading_group" || level != Some("general"),
    answers: &["--via 电话"],
    paper: Some("舆情分析报告"),
    gates: &[
        Gate {
            rule: "superior-consent",
            levels: &["major"],
            by: &[("主管领导", At::Own), ("主管领导", At::Office)],
            deputies: &[("主要负责同志", At::Office)],
            oral: true,
            ..GATE
        },
        Gate {
            rule: "analysis-consent",
            verb: "paper.issue",
            paper: Some("analysis"),
            by: &[("主要负责同志", At::Office)],
            ..GATE
        },
    ],
};

pub const TOWNSHIP: Town = Town {
    rulebook: "township",
    name: "青山乡",
    units: &[("东村", "village"), ("城建办", "section"), ("民政办", "section")],
    people: &[
        ("李组长", "青山乡", "组长", NEW_YEAR, None),
        ("王芳", "青山乡", "网络舆情办公室人员", NEW_YEAR, None),
        ("赵乡长", "青山乡", "乡领导", NEW_YEAR, None),
        ("版主甲", "东村", "版主", NEW_YEAR, None),
    ],
    besides: &[],
    reports: &["东村", "青山乡"],
    handles: &["城建办", "民政办", "东村"],
    levels: &[("一般", "general"), ("重大", "major")],
    said: &["--channel 小区论坛 --category 民生诉求类", "--channel 来访 --category 居民互动类"],
    amended: &["--place 路口", "--category 民生诉求类", "--category 自我表达类", "--flag 疑难", "--unit 东村"],
    recipients: &["乡网络舆情办公室、相关职能科室", "领导小组", "市政府相关部门"],
    goes_to: anywhere,
    answers: &["--via 小区论坛"],
    paper: Some("转报"),
    gates: &[],
};

pub const BUREAU: Town = Town {
    rulebook: "data-bureau",
    name: "清江局",
    units: &[("一科", "section"), ("二科", "section")],
    people: &[
        ("赵局", "清江局", "组长", NEW_YEAR, None),
        ("钱副", "清江局", "副组长", NEW_YEAR, JUNE),
        ("孙副", "清江局", "副组长", JULY, None),
        ("王芳", "清江局", "专人", NEW_YEAR, None),
        ("吴科长", "一科", "科室负责人", NEW_YEAR, None),
        ("郑科长", "二科", "科室负责人", NEW_YEAR, None),
    ],
    besides: &["account add 清江数据 --platform 微博 --certified-from 2026-01-01"],
    reports: &["清江局"],
    handles: &["一科", "二科"],
    levels: &[("一般", "general"), ("重要", "important")],
    said: &["--source 微博 --comment-kind 咨询", "--source 微博 --comment-kind 投诉举报", "--source 论坛"],
    amended: &["--nature 收费", "--comment-kind 恶意言论", "--comment-kind 咨询", "--source 微博", "--flag 网上热议"],
    recipients: &["市委宣传部", "领导小组办公室", "相关责任人"],
    goes_to: anywhere,
    answers: &["--account 清江数据", "--via 电话"],
    paper: None,
    gates: &[
        Gate {
            rule: "deputy-consent",
            verb: "reply.send",
            levels: &["general"],
            by: &[("副组长", At::Office)],
            deputies: &[("组长", At::Office)],
            ..GATE
        },
        Gate {
            rule: "leader-consent",
            verb: "reply.send",
            levels: &["important"],
            by: &[("组长", At::Office)],
            ..GATE
        },
        Gate {
            rule: "holding-consent",
            verb: "reply.hold",
            by: &[("副组长", At::Office), ("组长", At::Office)],
            standing: Some("正在跟进处理"),
            ..GATE
        },
    ],
};

pub const AGENCY: Town = Town {
    rulebook: "agency",
    name: "清江委",
    units: &[("一处", "department"), ("二处", "department")],
    people: &[
        ("赵组长", "清江委", "组长", NEW_YEAR, None),
        ("钱副", "清江委", "副组长", NEW_YEAR, JUNE),
        ("孙分管", "清江委", "分管领导", NEW_YEAR, None),
        ("周主任", "清江委", "办公室主任", NEW_YEAR, None),
        ("吴发言", "清江委", "网络发言人", NEW_YEAR, None),
        ("郑处", "一处", "分管领导", NEW_YEAR, None),
        ("李强", "二处", "舆情信息员", NEW_YEAR, None),
    ],
    besides: &["account add 清江发布 --platform 微博 --certified-from 2026-01-01"],
    reports: &["一处", "二处"],
    handles: &["一处", "二处"],
    levels: &[("一般", "general"), ("重大", "major")],
    said: &["--channel 座谈会 --source 微博", "--channel 电话 --flag 苗头性"],
    amended: &["--place 城南", "--unit 一处", "--author 李强", "--author 赵组长", "--supplement 又有三人"],
    recipients: &["领导小组办公室", "上级舆情信息部门", "领导小组"],
    goes_to: anywhere,
    answers: &["--account 清江发布", "--via 电话 --by 吴发言", "--via 电话"],
    paper: Some("社会舆情信息"),
    gates: &[
        Gate {
            rule: "reply-consent",
            verb: "reply.send",
            by: &[("分管领导", At::Own), ("分管领导", At::Office), ("副组长", At::Office), ("组长", At::Office)],
            ..GATE
        },
        Gate {
            rule: "higher-consent",
            to: Some("higher"),
            by: &[("组长", At::Office), ("副组长", At::Office), ("分管领导", At::Office)],
            ..GATE
        },
    ],
};

pub const COLUMN: Town = Town {
    rulebook: "livelihood-column",
    name: "清江台",
    units: &[("交通局", "department"), ("水务局", "department")],
    people: &[("王芳", "清江台", "栏目编辑", NEW_YEAR, None), ("李强", "交通局", "承办联络员", NEW_YEAR, None)],
    besides: &[],
    reports: &["清江台"],
    handles: &["交通局", "水务局"],
    levels: &[("一般", "general")],
    said: &["--channel 栏目留言", "--channel 来信 --about 水务局"],
    amended: &["--place 城南", "--about 交通局", "--category 供水"],
    recipients: &["主管部门"],
    goes_to: anywhere,
    answers: &["--via 电话"],
    paper: Some("转办单"),
    gates: &[],
};

pub const CENTRE: Town = Town {
    rulebook: "monitoring-centre",
    name: "监测科",
    units: &[("新闻科", "section"), ("论坛科", "section")],
    people: &[("周科长", "监测科", "科长", NEW_YEAR, None), ("王芳", "监测科", "摘报编辑", NEW_YEAR, None)],
    besides: &[],
    reports: &["监测科", "新闻科"],
    handles: &["新闻科", "论坛科"],
    levels: &[("一般", "general"), ("重大", "major")],
    said: &["--channel 读网 --source 百度贴吧 --category 已发生", "--channel 读网 --source 微博 --category 未遂"],
    amended: &["--place 城南", "--category 威胁", "--flag 未回应", "--unit 新闻科"],
    recipients: &["市委", "市委宣传部", "市政府"],
    goes_to: anywhere,
    answers: &["--via 电话"],
    paper: Some("摘报"),
    gates: &[],
};

/// An office whose rules want two to sign what goes up: none that ships does.
pub const JOINT: Town = Town {
    gates: &[
        AGENCY.gates[0],
        Gate {
            rule: "higher-consent",
            to: Some("higher"),
            by: &[("组长", At::Office), ("分管领导", At::Office)],
            all: true,
            ..GATE
        },
    ],
    ..AGENCY
};

/// The rulebook of [`JOINT`].
pub fn joint() -> String {
    let text = include_str!("../../../../rulebooks/agency.toml");
    let one = r#"consent = ["组长@本级", "副组长@本级", "分管领导@本级"]"#;
    assert_eq!(text.matches(one).count(), 1, "the gate on what goes up");
    text.replace(one, "consent = [\"组长@本级\", \"分管领导@本级\"]\nall = true")
}
