//! Each act in one Chinese phrase: what was done, by whose consent, with which result. No sealed text is known here, and
//! private numbers in what people typed are hidden.

use super::view::{Names, purpose_zh, satisfaction_zh, tier_zh};
use crate::act::{Act, Approval, Deed, Ended, Fact, Facts, Follow, LimitChange, Office};
use crate::rules::{Field, Rulebook};
use crate::text::{cut, mask, one_line};
use crate::time::stamp::paper_date;

/// The act in one phrase of office language.
pub fn phrase(act: &Act, office: &Office, book: &Rulebook) -> String {
    let names = Names { office, book };
    match &act.deed {
        Deed::Escalate(d) => {
            let other = if act.outcome.carried.is_some() { "，按代替前的稿" } else { "，按领导改定稿" };
            let revised = if d.text.is_some() { other } else { "" };
            let call = d.call.as_ref().map(called).unwrap_or_default();
            format!("上报{}（{}{revised}）{call}", names.recipients(&d.to), names.via(&d.via))
        }
        Deed::Init(_)
        | Deed::UnitAdd(_)
        | Deed::UnitRetire(_)
        | Deed::PersonAdd(_)
        | Deed::PersonLeave(_)
        | Deed::AccountAdd(_)
        | Deed::AccountEnd(_)
        | Deed::RulesEnact(_)
        | Deed::CalendarImport(_)
        | Deed::Meet(_)
        | Deed::PeriodLimit(_)
        | Deed::PeriodUrge(_)
        | Deed::WatchLog(_)
        | Deed::WatchShift(_)
        | Deed::WatchWork(_)
        | Deed::PersonProfile(_)
        | Deed::HonourAdd(_)
        | Deed::Appraise(_)
        | Deed::Import(_) => of_office(&act.deed, &names),
        Deed::PaperDraft(_)
        | Deed::PaperEdit(_)
        | Deed::PaperIssue(_)
        | Deed::PaperPrint(_)
        | Deed::PaperReceive(_)
        | Deed::Circulate(_)
        | Deed::CirculateRead(_) => of_paper(&act.deed, &names),
        Deed::Approve(_) | Deed::Refuse(_) | Deed::ApproveOral(_) | Deed::Countersign(_) => {
            of_consent(&act.deed, &names)
        }
        deed => of_case(deed, &names),
    }
}

/// 续报一, 续报二 … 终报.
pub(super) fn follow_zh(follow: &Follow) -> String {
    if follow.last { "终报".to_string() } else { format!("续报{}", number_zh(follow.number)) }
}

/// 一, 十二, 二十; past ninety-nine in figures.
fn number_zh(n: u32) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let (tens, ones) = (n / 10, DIGITS[(n % 10) as usize]);
    match tens {
        _ if n == 0 || n > 99 => n.to_string(),
        0 => ones.to_string(),
        1 => format!("十{ones}"),
        _ => format!("{}十{ones}", DIGITS[tens as usize]),
    }
}

fn of_case(deed: &Deed, names: &Names) -> String {
    match deed {
        Deed::Report(d) => {
            let replaced = d.replaces.map(|id| format!("，代替{id}")).unwrap_or_default();
            format!("登记（{}）{replaced}", names.unit(d.unit))
        }
        Deed::Amend(d) => {
            let mut what = facts_in(&d.patch);
            what.extend(d.unit.map(|_| "报送单位".to_string()));
            what.extend(d.about.map(|_| "涉及单位".to_string()));
            what.extend(d.author.as_ref().map(|_| "撰写人".to_string()));
            what.extend(d.supplement.as_ref().map(|_| "补正材料".to_string()));
            let wrong = if d.material.is_empty() { "" } else { "（报送后更正，计错报）" };
            format!("更正{}{wrong}{}", what.join("、"), because(d.reason.as_deref()))
        }
        Deed::Snap(d) => {
            let count = |zh: &str, n: Option<u64>| n.map(|n| format!("{zh}{n}"));
            let counts = [count("阅读", d.reads), count("转发", d.reposts), count("评论", d.comments)];
            format!("记传播量：{}", counts.into_iter().flatten().collect::<Vec<_>>().join("，"))
        }
        Deed::Attach(d) => format!("附件：{}", said(&d.name)),
        Deed::Note(d) => format!("记事：{}", said(&d.text)),
        Deed::Classify(d) => {
            let differs = d.suggested.as_ref().filter(|s| **s != d.level);
            let suggested = differs.map(|s| format!("（制度建议{}）", names.book.level_name(s))).unwrap_or_default();
            let invalid = match (d.facts.validity.as_deref(), d.facts.validity_reason.as_deref()) {
                (Some("invalid"), Some(why)) => {
                    format!("，判为无效：{}", names.book.name_of(Field::ValidityReason, why))
                }
                (Some("valid"), _) => "，判为有效".to_string(),
                _ => String::new(),
            };
            format!("研判为{}{suggested}{invalid}{}", names.book.level_name(&d.level), because(d.reason.as_deref()))
        }
        Deed::File(d) => format!("备案第{}号", d.number),
        Deed::EscalateReceipt(d) => {
            format!("{}备案回执：{}", names.recipients(std::slice::from_ref(&d.to)), said(&d.number))
        }
        Deed::EscalateAnswer(d) => {
            format!("{}答复：{}", names.recipients(std::slice::from_ref(&d.to)), said(&d.result))
        }
        Deed::Follow(d) => {
            let which = follow_zh(d);
            format!("{which}：{}（{}）", names.recipients(&d.to), names.via(&d.via))
        }
        Deed::Refer(d) => {
            let with = if d.with.is_empty() { String::new() } else { format!("，协办{}", names.units(&d.with)) };
            let lead = if d.lead { "（牵头）" } else { "" };
            let boundary = d.boundary.as_deref().map(|b| format!("，办理要求：{}", said(b))).unwrap_or_default();
            let slip = names.slip(d.year, d.number);
            format!("转办{}{lead}{with}，{slip}{boundary}", names.unit(d.to))
        }
        Deed::ReferPrint(d) if d.copy > 1 => format!("重打{}（第{}次）", names.slip(d.year, d.number), d.copy),
        Deed::ReferPrint(d) => format!("打印{}", names.slip(d.year, d.number)),
        Deed::ReferWithdraw(d) => {
            let why = because(Some(&d.reason)) + &in_name(d.by, names);
            format!("收回{}{why}", names.slip(d.year, d.number))
        }
        Deed::Receive(d) => {
            let by = d.by.as_deref().map(|by| format!("（{by}）")).unwrap_or_default();
            format!("{}签收{by}", names.unit(d.unit))
        }
        Deed::Handle(d) => format!("{}反馈：{}", names.unit(d.unit), said(&d.result)),
        Deed::Return(d) if d.unit == crate::act::UnitId::OFFICE => {
            format!("{}退给报送单位自行处置{}", names.unit(d.unit), because(Some(&d.reason)))
        }
        Deed::Return(d) => format!("{}退回{}", names.unit(d.unit), because(Some(&d.reason))),
        Deed::Urge(d) => urged(d.via.as_deref(), d.note.as_deref(), names),
        Deed::Message(_) => "私信往来（内容已封存）".to_string(),
        Deed::Concern(d) => {
            let who = d.post.as_deref().unwrap_or("（姓名已封存）");
            let known =
                d.confirmed_by.as_deref().map_or("，身份未经证实".to_string(), |by| format!("，身份经{by}确认"));
            format!("涉事人{}：{}{known}", d.number, said(who))
        }
        Deed::ReplyDraft(d) => {
            let author = d.author.as_ref().map(|a| format!("（拟稿{}）", a.name)).unwrap_or_default();
            format!("{}送审{author}", if d.holding { "先行回复稿" } else { "回复稿" })
        }
        Deed::ReplyHold(d) => {
            format!("先行回复{}{}", names.outlet(&d.accounts, d.via.as_deref()), in_name(d.by, names))
        }
        Deed::ReplySend(d) => format!("回复{}{}", names.outlet(&d.accounts, d.via.as_deref()), in_name(d.by, names)),
        Deed::Publish(d) => {
            format!("发布于{}{}", said(&d.place), d.url.as_deref().map(|u| format!("（{u}）")).unwrap_or_default())
        }
        Deed::MeasureSet(d) => format!("整改措施{}：{}（责任 {}）", d.number, said(&d.what), d.owner),
        Deed::MeasureDone(d) => {
            let result = d.result.as_deref().map(|r| format!("：{}", said(r))).unwrap_or_default();
            format!("整改措施{}完成{result}", d.number)
        }
        Deed::Rate(d) => {
            let note = d.note.as_deref().map(|n| format!("：{}", said(n))).unwrap_or_default();
            format!("回访{}{note}", satisfaction_zh(d.satisfaction))
        }
        Deed::Adopt(d) => {
            let publication = d.publication.as_deref().map(|p| format!("《{p}》")).unwrap_or_default();
            format!("{}采用{publication}（{}）", d.by, tier_zh(&d.tier))
        }
        Deed::Instruct(d) => {
            let to = d.to.map(|unit| format!("（交{}）", names.unit(unit))).unwrap_or_default();
            format!("{}批示：{}{to}", d.by, said(&d.text))
        }
        Deed::LinkCase(d) => format!("关联{}{}", d.other, because(d.why.as_deref())),
        Deed::UnlinkCase(d) => format!("取消与{}的关联{}", d.other, because(Some(&d.reason))),
        Deed::Close(d) => format!("办结{}", d.result.as_deref().map(|r| format!("：{}", said(r))).unwrap_or_default()),
        Deed::Reopen(d) => format!("重办{}", because(Some(&d.reason))),
        Deed::Void(d) => {
            let by = d.replaced_by.map(|id| format!("，由{id}代替")).unwrap_or_default();
            // The reason once named the successor too.
            let named = d.replaced_by.map(|id| format!("，由 {id} 代替")).unwrap_or_default();
            format!("作废{by}{}", because(Some(d.reason.strip_suffix(&named).unwrap_or(&d.reason))))
        }
        Deed::Withdraw(d) => format!("撤销第{}号经办记录{}", d.seq, because(Some(&d.reason))),
        Deed::LimitDuty(d) => limited(&d.change, &format!("第{}项时限", d.n), &d.reason, &d.signer, d.moves_nothing),
        Deed::Recompute(d) => format!("时限重算{}", because(Some(&d.because))),
        Deed::Scrub(d) => format!("抹除{}共{}份{}", sealed_zh(&d.what), d.texts.len(), because(Some(&d.reason))),
        other => crate::act::verb_zh(other.verb()).to_string(),
    }
}

/// Whose act it is, where a clerk typed it for another.
fn in_name(by: Option<crate::act::PersonId>, names: &Names) -> String {
    by.map(|person| format!("，由{}", names.person(person))).unwrap_or_default()
}

/// 同意, 修改后同意: as the act of a written consent has it.
pub(super) fn agreed(approval: &Approval, timeline: &[Act]) -> &'static str {
    let given = timeline.iter().find(|act| act.seq == approval.seq);
    match given.map(|act| &act.deed) {
        Some(Deed::Approve(d)) if d.text.is_some() => "修改后同意",
        _ => "同意",
    }
}

fn of_consent(deed: &Deed, names: &Names) -> String {
    let by = |person, role: &str, deputy: bool| {
        format!("{}（{}{}）", names.person(person), names.role(role), if deputy { "，代审" } else { "" })
    };
    match deed {
        Deed::Approve(d) => {
            let changed = if d.text.is_some() { "修改后" } else { "" };
            format!("{}{changed}同意{}（{}）", by(d.by, &d.role, d.deputy), purpose_zh(&d.purpose), d.manner)
        }
        Deed::ApproveOral(d) => {
            let manner = if d.manner.contains("口头") { String::new() } else { format!("（{}）", d.manner) };
            format!("{}口头同意{}{manner}", by(d.by, &d.role, d.deputy), purpose_zh(&d.purpose))
        }
        Deed::Refuse(d) => {
            format!("{}不同意{}{}", by(d.by, &d.role, false), purpose_zh(&d.purpose), because(Some(&d.reason)))
        }
        Deed::Countersign(d) => {
            format!("{}补签（第{}号口头同意，{}）", names.person(d.by), d.oral, purpose_zh(&d.purpose))
        }
        other => crate::act::verb_zh(other.verb()).to_string(),
    }
}

fn of_office(deed: &Deed, names: &Names) -> String {
    match deed {
        Deed::Init(d) => format!("建账：{}", d.office),
        Deed::UnitAdd(d) => format!("增设单位{}（{}起）", d.name, paper_date(d.from)),
        Deed::UnitRetire(d) => {
            format!("撤销单位{}（至{}）{}", names.unit(d.id), paper_date(d.until), because(d.reason.as_deref()))
        }
        Deed::PersonAdd(d) => {
            let acting = if d.acting { "（代理）" } else { "" };
            format!("{}任{}{}{acting}（{}起）", d.name, names.unit(d.unit), names.roles(&d.roles), paper_date(d.from))
        }
        Deed::PersonLeave(d) => {
            let roles = if d.roles.is_empty() { "职务".to_string() } else { names.roles(&d.roles) };
            format!("{}不再任{}{roles}（至{}）", names.person(d.id), names.unit(d.unit), paper_date(d.until))
        }
        Deed::AccountAdd(d) => {
            let certified = match d.certified_from {
                Some(from) => format!("{}认证", paper_date(from)),
                None => "尚未认证".to_string(),
            };
            format!("登记账号{}（{certified}）", d.name)
        }
        Deed::AccountEnd(d) => format!("账号{}停用（至{}）", names.account(d.id), paper_date(d.certified_to)),
        Deed::RulesEnact(d) => {
            let from = d.from.map(|at| format!("，{}起", at.ledger())).unwrap_or_default();
            format!("施行制度{}（{}版{from}）", d.rulebook, d.version)
        }
        Deed::CalendarImport(d) => {
            let notice = d.notice.as_deref().map(|n| format!("：{}", said(n))).unwrap_or_default();
            format!("导入{}{notice}", if d.correction { "更正的日历" } else { "日历" })
        }
        Deed::Meet(d) => format!("会议{}：{}（{}人）", d.number, said(&d.title), d.attendees.len()),
        Deed::PeriodLimit(d) => {
            let what = names.periodic(&d.duty.kind, &d.duty.period);
            limited(&d.change, &format!("{}{what}", names.unit(d.duty.unit)), &d.reason, &d.signer, d.moves_nothing)
        }
        Deed::PeriodUrge(d) => {
            let what = names.periodic(&d.duty.kind, &d.duty.period);
            format!("{}（{}{what}）", urged(d.via.as_deref(), d.note.as_deref(), names), names.unit(d.duty.unit))
        }
        Deed::WatchLog(d) => {
            let by = d.by.as_deref().map(|by| format!("，{by}")).unwrap_or_default();
            format!("收集记录（{}{by}）：{}，发现{}条", paper_date(d.day), said(&d.sites.join("、")), d.found)
        }
        Deed::WatchWork(d) => {
            let kind = names.book.name_of(crate::rules::Field::Work, &d.kind);
            format!("工时（{}）：{} {kind} {}", paper_date(d.day), d.by, hours_zh(d.minutes.into()))
        }
        Deed::PersonProfile(d) => {
            let near: Vec<&str> = [&d.trades, &d.groups, &d.areas].into_iter().flatten().map(String::as_str).collect();
            format!("{}覆盖：{}", names.person(d.id), near.join("、"))
        }
        Deed::HonourAdd(d) => {
            let by = d.by.as_deref().map(|by| format!("（{by}）")).unwrap_or_default();
            format!("荣誉：{}年度“{}”{by}", d.year, said(&d.title))
        }
        Deed::WatchShift(d) => format!("值班：{} {} 至 {}", d.by, d.from.ledger(), d.until.ledger()),
        Deed::Appraise(d) => {
            let points = d.points.as_deref().map(|p| format!("{p}分")).unwrap_or_default();
            format!("{}{}考评“{}”{points}，依据：{}", names.unit(d.unit), d.period, d.name, said(&d.basis))
        }
        Deed::Import(d) => format!("导入{}：{}件（第{}–{}号经办记录）", said(&d.file), d.cases, d.first, d.last),
        other => crate::act::verb_zh(other.verb()).to_string(),
    }
}

fn of_paper(deed: &Deed, names: &Names) -> String {
    match deed {
        Deed::PaperDraft(d) => format!("起草{}：{}", names.paper(&d.kind), said(&d.title)),
        Deed::PaperEdit(d) => format!("修改文书{}", if d.as_of.is_some() { "（数据重新提取）" } else { "" }),
        Deed::PaperIssue(d) => {
            let label = d.label.as_deref().map(|l| format!("，{l}")).unwrap_or_default();
            let signer = d.signer.as_deref().map(|s| format!("，签发 {s}")).unwrap_or_default();
            let corrects = d.corrects.map(|id| format!("，更正{id}")).unwrap_or_default();
            format!("印发{label}{signer}{corrects}")
        }
        Deed::Instruct(d) => format!("{}批示：{}", d.by, said(&d.text)),
        Deed::PaperPrint(d) => {
            let why = d.reason.as_deref().map(|r| format!("，{}", said(r))).unwrap_or_default();
            format!("重打第{}次{why}", d.copy)
        }
        Deed::PaperReceive(d) => format!("收到{}{}：{}", names.unit(d.unit), names.paper(&d.kind), said(&d.title)),
        Deed::Circulate(d) => format!("送传阅：{}", d.readers.join("、")),
        Deed::CirculateRead(d) => {
            let note = d.note.as_deref().map(|n| format!("，批示：{}", said(n))).unwrap_or_default();
            let cases: Vec<String> = d.cases.iter().map(ToString::to_string).collect();
            let passed = if cases.is_empty() { String::new() } else { format!("（转{}督办）", cases.join("、")) };
            format!("{}已阅{note}{passed}", d.reader)
        }
        other => crate::act::verb_zh(other.verb()).to_string(),
    }
}

/// ，电话 王芳→老周：已在核实
fn called(call: &crate::act::Call) -> String {
    let caller = call.caller.as_deref().unwrap_or_default();
    let callee = call.callee.as_deref().unwrap_or_default();
    let content = call.content.as_deref().map(|c| format!("：{}", said(c))).unwrap_or_default();
    format!("，{caller}→{callee}{content}")
}

fn facts_in(patch: &Facts) -> Vec<String> {
    Fact::ALL.iter().filter(|f| patch.words(**f).is_some()).map(|f| f.zh().to_string()).collect()
}

fn urged(via: Option<&str>, note: Option<&str>, names: &Names) -> String {
    let via = via.map(|v| format!("（{}）", names.via(v))).unwrap_or_default();
    format!("催办{via}{}", note.map(|n| format!("：{}", said(n))).unwrap_or_default())
}

fn limited(change: &LimitChange, what: &str, reason: &str, signer: &str, moves_nothing: bool) -> String {
    let done = match change {
        LimitChange::Extend { due_at } => format!("{what}延至{}", due_at.deadline()),
        LimitChange::Pause { .. } => format!("{what}暂停计时"),
        LimitChange::Resume { due_at } => format!("{what}恢复计时，应于{}前", due_at.deadline()),
        LimitChange::End { how: Ended::Waived } => format!("{what}免除"),
        LimitChange::End { how: Ended::Lapsed } => format!("{what}按缺报在案"),
        LimitChange::End { how: Ended::Withdrawn } => format!("{what}撤销"),
    };
    let in_vain = if moves_nothing { "，制度不许可，期限不变" } else { "" };
    format!("{done}（{signer}批准{in_vain}）{}", because(Some(reason)))
}

fn sealed_zh(what: &str) -> &str {
    match what {
        "informant" => "线索提供人",
        "message" => "私信",
        "text" => "原文",
        "attachment" => "附件",
        other => other,
    }
}

/// What somebody typed, on one line, short, private numbers hidden.
fn said(text: &str) -> String {
    cut(&one_line(&mask(text)), 40)
}

fn because(reason: Option<&str>) -> String {
    reason.map(|r| format!("，因{}", said(r))).unwrap_or_default()
}

/// 2.5小时, 3小时; to a hundredth of an hour.
pub fn hours_zh(minutes: u64) -> String {
    let hundredths = (minutes * 100 + 30) / 60;
    let whole = hundredths / 100;
    match hundredths % 100 {
        0 => format!("{whole}小时"),
        part if part % 10 == 0 => format!("{whole}.{}小时", part / 10),
        part => format!("{whole}.{part:02}小时"),
    }
}
