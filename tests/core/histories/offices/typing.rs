//! What a clerk of any office may type, in any order.

use super::founding::Town;
use proptest::prelude::*;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Verb {
    Report,
    Replace,
    Amend,
    Classify,
    Judge,
    File,
    Escalate,
    Answer,
    Approve,
    Oral,
    Countersign,
    Refuse,
    Follow,
    Refer,
    TakeBack,
    Receive,
    Handle,
    Return,
    Message,
    Draft,
    Hold,
    Reply,
    Publish,
    Measure,
    Rate,
    Adopt,
    Instruct,
    Link,
    Limit,
    Note,
    Close,
    Reopen,
    Void,
    Scrub,
    Withdraw,
    PaperDraft,
    PaperEdit,
    PaperApprove,
    PaperIssue,
    Circulate,
    PaperRead,
    /// In one go: signed and sent up; an answer drafted, signed and sent; a paper from its draft to its number; filed
    /// and handed on by a slip.
    SendUp,
    AnswerIt,
    PutOut,
    HandOn,
}

/// As often as in an office that has a bad week.
const OFTEN: &[(u32, Verb)] = &[
    (6, Verb::Report),
    (1, Verb::Replace),
    (8, Verb::Amend),
    (10, Verb::Classify),
    (2, Verb::Judge),
    (6, Verb::File),
    (12, Verb::Escalate),
    (2, Verb::Answer),
    (14, Verb::Approve),
    (4, Verb::Oral),
    (2, Verb::Countersign),
    (2, Verb::Refuse),
    (2, Verb::Follow),
    (9, Verb::Refer),
    (2, Verb::TakeBack),
    (5, Verb::Receive),
    (8, Verb::Handle),
    (4, Verb::Return),
    (2, Verb::Message),
    (8, Verb::Draft),
    (3, Verb::Hold),
    (9, Verb::Reply),
    (3, Verb::Publish),
    (4, Verb::Measure),
    (2, Verb::Rate),
    (2, Verb::Adopt),
    (3, Verb::Instruct),
    (2, Verb::Link),
    (4, Verb::Limit),
    (2, Verb::Note),
    (6, Verb::Close),
    (3, Verb::Reopen),
    (1, Verb::Void),
    (1, Verb::Scrub),
    (6, Verb::Withdraw),
    (5, Verb::PaperDraft),
    (4, Verb::PaperEdit),
    (3, Verb::PaperApprove),
    (5, Verb::PaperIssue),
    (2, Verb::Circulate),
    (2, Verb::PaperRead),
    (8, Verb::SendUp),
    (8, Verb::AnswerIt),
    (8, Verb::PutOut),
    (6, Verb::HandOn),
];

/// One command. `a` and `b` choose among the verb's possibilities.
#[derive(Clone, Copy)]
pub struct Step {
    pub verb: Verb,
    pub case: u8,
    pub a: u8,
    pub b: u8,
    /// Minutes the clock moves; it may step back.
    pub passes: i32,
    /// Minutes between the deed and its typing.
    pub before: i32,
    pub happened: bool,
    /// Taken back at once, to see that it leaves no trace in any verdict.
    pub undone: bool,
}

impl std::fmt::Debug for Step {
    /// One line each, so that a history that fails can be read.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Step { verb, case, a, b, passes, before, .. } = self;
        write!(f, "{verb:?} case {case} a {a} b {b} clock {passes:+} at -{before}")?;
        f.write_str(if self.happened { " happened" } else { "" })?;
        f.write_str(if self.undone { " undone" } else { "" })
    }
}

pub fn history() -> impl Strategy<Value = Vec<Step>> {
    let verb = prop::strategy::Union::new_weighted(OFTEN.iter().map(|(w, v)| (*w, Just(*v).boxed())).collect());
    let passes = prop_oneof![6 => 0..40i32, 3 => 40..900, 1 => 900..4000, 1 => -300..0];
    let before = prop_oneof![7 => Just(0i32), 2 => 1..60i32, 1 => 60..900];
    let (happened, undone) = (prop::bool::weighted(0.1), prop::bool::weighted(0.15));
    let step = (verb, 0..4u8, any::<u8>(), any::<u8>(), passes, before, happened, undone).prop_map(
        |(verb, case, a, b, passes, before, happened, undone)| Step {
            verb,
            case,
            a,
            b,
            passes,
            before,
            happened,
            undone,
        },
    );
    prop::collection::vec(step, 1..80)
}

/// What the words of a command depend on.
pub struct Lying {
    /// Cases and papers there are, and the number of the last act.
    pub cases: u32,
    pub papers: u32,
    pub head: u64,
    /// The slip made out last on the case meant.
    pub slip: Option<(i32, u32)>,
    /// An hour before, as typed.
    pub lately: String,
}

/// A name that must show nowhere, and a person to be protected.
pub const INFORMANT: &str = "欧阳线";
pub const CHILD: &str = "司徒童";

fn pick<'w>(list: &[&'w str], n: u8) -> &'w str {
    list[usize::from(n) % list.len()]
}

impl Town {
    fn whoever(&self, n: u8) -> &'static str {
        self.people[usize::from(n) % self.people.len()].0
    }

    /// Mostly one of those who may consent, else nothing would ever go out.
    fn may(&self, verbs: &[&str], step: Step) -> &'static str {
        let gates = self.gates.iter().filter(|g| verbs.contains(&g.verb));
        let roles: Vec<&str> = gates.flat_map(|g| g.by.iter().chain(g.deputies)).map(|r| r.0).collect();
        let right: Vec<&str> = self.people.iter().filter(|p| roles.contains(&p.2)).map(|p| p.0).collect();
        if right.is_empty() || step.b.is_multiple_of(5) { self.whoever(step.b) } else { pick(&right, step.a) }
    }
}

/// The commands of a step as typed; none where there is nothing to do.
pub fn lines(kind: &Town, step: Step, lying: &Lying) -> Vec<String> {
    let Step { a, b, .. } = step;
    let id = 1 + u32::from(step.case) % lying.cases.max(1);
    let level = kind.levels[usize::from(a / 2) % kind.levels.len()].0;
    let classify = format!("classify {id} --level {level} --reason 人工研判");
    match (step.verb, kind.paper) {
        _ if lying.cases == 0 => line(kind, step, lying).into_iter().collect(),
        (Verb::SendUp, _) => vec![
            classify,
            format!("approve {id} --by {} --for escalate", kind.may(&["escalate"], step)),
            format!(
                "approve {id} --by {} --for escalate",
                kind.may(&["escalate"], Step { a: a.wrapping_add(1), ..step })
            ),
            format!("escalate {id} --to {}", pick(kind.recipients, b)),
        ],
        (Verb::AnswerIt, _) => vec![
            classify,
            format!("reply {id} --text 已安排{b} --draft --author {}", kind.whoever(b)),
            format!("approve {id} --by {} --for reply", kind.may(&["reply.send"], step)),
            format!("reply {id} {}", pick(kind.answers, a)),
        ],
        (Verb::HandOn, _) => vec![
            format!("amend {id} {} --reason 核实", kind.amended[1]),
            classify,
            format!("file {id}"),
            format!("refer {id} --to {} --within 2wd --boundary 只管核实 --lead", pick(kind.handles, a)),
        ],
        (Verb::PutOut, Some(paper)) => {
            let next = lying.papers + 1;
            vec![
                format!("paper draft {paper} --case {id}"),
                format!("paper edit P{next} --body 稿.md"),
                format!("approve P{next} --by {}", kind.may(&["paper.issue"], step)),
                format!("paper issue P{next}"),
            ]
        }
        _ => line(kind, step, lying).into_iter().collect(),
    }
}

/// One command as typed, blanks between words; `'…'` keeps words together.
fn line(kind: &Town, step: Step, lying: &Lying) -> Option<String> {
    let Step { a, b, .. } = step;
    // Two matters in a history, so that much happens to each; the first is registered whatever is meant.
    let verb = match step.verb {
        _ if lying.cases == 0 => Verb::Report,
        Verb::Report if lying.cases >= 2 => Verb::Amend,
        verb => verb,
    };
    let id = 1 + u32::from(step.case) % lying.cases.max(1);
    let paper = 1 + u32::from(b) % lying.papers.max(1);
    let whoever = |n: u8| kind.whoever(n);
    let may = |verbs: &[&str]| kind.may(verbs, step);
    let level = kind.levels[usize::from(a) % kind.levels.len()].0;
    Some(match verb {
        Verb::Report | Verb::Replace => {
            let unit = pick(kind.reports, a);
            let mut line =
                format!("report '有人说{INFORMANT}和{CHILD}都知道，第{b}回' --unit {unit} {}", pick(kind.said, b));
            line.push_str(&format!(" --informant {INFORMANT} --protect {CHILD}"));
            if b.is_multiple_of(3) {
                line.push_str(&format!(" --author {}", whoever(a / 2)));
            }
            if a % 3 > 0 {
                line.push_str(&format!(" --emergency --occurred '{}'", lying.lately));
            }
            if verb == Verb::Replace {
                line.push_str(&format!(" --replaces {id}"));
            }
            line
        }
        Verb::Amend => match a % 5 {
            0 => format!("amend {id} --occurred '{}' --reason 核实", lying.lately),
            1 => format!("amend {id} {} --reason 核实", if b % 2 == 0 { "--emergency" } else { "--no-emergency" }),
            _ => format!("amend {id} {} --reason 核实", pick(kind.amended, b)),
        },
        Verb::Classify => {
            let need = if b.is_multiple_of(6) { " --reply-need 不需要" } else { "" };
            format!("classify {id} --level {level} --reason 人工研判{need}")
        }
        Verb::Judge if a.is_multiple_of(2) => format!("classify {id} --invalid 重复 --level {level} --reason 研判"),
        Verb::Judge => format!("classify {id} --valid --level {level} --reason 研判"),
        Verb::File => format!("file {id}"),
        Verb::Escalate => {
            let to = if a % 3 > 0 { format!(" --to {}", pick(kind.recipients, b)) } else { String::new() };
            let via = if b.is_multiple_of(3) { " --via 电话" } else { "" };
            format!("escalate {id}{to}{via}")
        }
        Verb::Answer => format!("escalate {id} --to {} --answer 已协调", pick(kind.recipients, b)),
        Verb::Approve => {
            let purpose = if a.is_multiple_of(2) { "reply" } else { "escalate" };
            let own = if b.is_multiple_of(7) { " --text-file 定稿.txt" } else { "" };
            format!("approve {id} --by {} --for {purpose}{own}", may(&["escalate", "reply.send", "reply.hold"]))
        }
        Verb::Oral => format!("approve {id} --by {} --for escalate --oral", may(&["escalate"])),
        Verb::Countersign => format!("approve {id} --by {} --countersign", may(&["escalate"])),
        Verb::Refuse => {
            let purpose = if a.is_multiple_of(2) { "reply" } else { "escalate" };
            format!("approve {id} --by {} --for {purpose} --refuse --reason 再核实", may(&["escalate", "reply.send"]))
        }
        Verb::Follow => format!("follow {id} 后来的情况{}", if a.is_multiple_of(4) { " --final" } else { "" }),
        Verb::Refer if b.is_multiple_of(8) => format!("refer {id} --to {} --within 2wd", pick(kind.handles, a)),
        Verb::Refer => {
            let to = pick(kind.handles, a);
            let with = pick(kind.handles, a.wrapping_add(1));
            let with = if b.is_multiple_of(4) && with != to { format!(" --with {with}") } else { String::new() };
            let lead = if b.is_multiple_of(3) { "" } else { " --lead" };
            format!("refer {id} --to {to} --within 2wd --boundary 只管核实{lead}{with}")
        }
        Verb::TakeBack => {
            let (year, number) = lying.slip?;
            format!("refer {id} --withdraw {year}-{number} --reason 改派 --by {}", whoever(b))
        }
        Verb::Receive if b.is_multiple_of(2) => format!("receive {id}"),
        Verb::Receive => format!("receive {id} --unit {}", pick(kind.handles, a)),
        Verb::Handle => {
            let unit = if b.is_multiple_of(2) { String::new() } else { format!(" --unit {}", pick(kind.handles, a)) };
            let plan = if b.is_multiple_of(3) { " --plan 派人去看" } else { "" };
            format!("handle {id} --result 已办{unit}{plan}")
        }
        Verb::Return => {
            let unit = if b.is_multiple_of(2) { String::new() } else { format!(" --unit {}", pick(kind.handles, a)) };
            let within = if b.is_multiple_of(3) { " --within 2wd" } else { "" };
            format!("return {id} --reason 不归我管{unit}{within}")
        }
        Verb::Message => format!("message {id} --text 我是{INFORMANT}"),
        Verb::Draft => {
            let holding = if b.is_multiple_of(4) { " --holding" } else { "" };
            format!("reply {id} --text 答复{} --draft{holding} --author {}", b % 3, whoever(a))
        }
        Verb::Hold => {
            format!("reply {id} --holding --text {}", pick(&["您好，正在跟进处理", "稍候"], b)) + " --via 电话"
        }
        Verb::Reply => {
            let text = if b.is_multiple_of(4) { format!(" --text 答复{}", a % 3) } else { String::new() };
            format!("reply {id} {}{text}", pick(kind.answers, a))
        }
        Verb::Publish => format!("publish {id} --place 小区论坛 --text 已办好"),
        Verb::Measure if a.is_multiple_of(2) => format!("measure {id} --done"),
        Verb::Measure => format!("measure {id} --what 走访 --owner {} --target 见面 --within 2wd", whoever(b)),
        Verb::Rate => format!("rate {id} {}", pick(&["满意", "基本满意", "不满意"], a)),
        Verb::Adopt => format!("adopt {id} --by 县委办 --tier county"),
        Verb::Instruct => {
            let within = if b.is_multiple_of(2) { " --within 3wd" } else { "" };
            format!("instruct {id} --by 张市长 --tier city --text 请办好 --owner {}{within}", pick(kind.handles, a))
        }
        Verb::Link => {
            let other = 1 + u32::from(a) % lying.cases.max(1);
            let undo = if b.is_multiple_of(4) { " --undo --reason 不是一件" } else { "" };
            format!("link {id} {other}{undo}")
        }
        Verb::Limit => {
            let change = match a % 5 {
                0 => "--extend 1wd",
                1 => "--waive",
                2 => "--write-off",
                3 => "--resume",
                _ => "--extend 24h",
            };
            let which = pick(&["首报", "反馈", "首次回应", "签收", "整改", "补签", "督办"], b);
            format!("limit {id} --duty {which} {change} --reason 路断 --signer {}", whoever(b))
        }
        Verb::Note => format!("note {id} 又见到{INFORMANT}"),
        Verb::Close => format!("close {id} --result 办妥"),
        Verb::Reopen => format!("reopen {id} --reason 又有人问"),
        Verb::Void => format!("void {id} --reason 重复"),
        Verb::Scrub => format!("scrub {id} --messages --reason 到期"),
        Verb::Withdraw => format!("withdraw {} --reason 记错了", lying.head.saturating_sub(u64::from(a % 16))),
        Verb::PaperDraft => format!("paper draft {} --case {id}", kind.paper?),
        Verb::PaperEdit if lying.papers > 0 && a.is_multiple_of(4) => format!("paper edit P{paper} --refresh"),
        Verb::PaperEdit if lying.papers > 0 => format!("paper edit P{paper} --body 稿.md"),
        Verb::PaperApprove if lying.papers > 0 => format!("approve P{paper} --by {}", may(&["paper.issue"])),
        Verb::PaperIssue if lying.papers > 0 => format!("paper issue P{paper}"),
        Verb::Circulate if lying.papers > 0 => format!("circulate P{paper} --to {}", whoever(a)),
        Verb::PaperRead if lying.papers > 0 => {
            let note = if b.is_multiple_of(2) { format!(" --instruct 请办 --case {id}") } else { String::new() };
            format!("circulate P{paper} --read {}{note}", whoever(a))
        }
        _ => return None,
    })
}
