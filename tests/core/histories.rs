//! Random histories: clerks who type anything in any order, late, twice, with a clock that steps back. Most of it is
//! refused. What is kept must be what a small oracle, written here from the clauses' words, says it is.
//!
//! `YUQING_HISTORIES=2000 cargo test --test core whatever_is_typed` goes on for longer, from another seed each time.

use crate::station::{VETERANS, clerk, found_office, t};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestError, TestRunner};
use std::collections::{BTreeMap, BTreeSet};
use yuqing::act::*;
use yuqing::casework::{Change, Classing, Consent, Extra, Limited, Manner, Work, suggest};
use yuqing::error::{Error, Kind, Result};
use yuqing::figures::{By, Measure as Figure, Plan};
use yuqing::ledger::{CaseFilter, Ledger};
use yuqing::rules::{Laws, Rulebook};
use yuqing::time::{Period, PeriodKind, Semesters, Stamp};

// ---- what may happen -----------------------------------------------------------------------------------------

#[derive(Debug, Clone, Copy, PartialEq)]
enum Verb {
    Report,
    Classify,
    Approve,
    Oral,
    Countersign,
    Refuse,
    Escalate,
    Follow,
    Draft,
    Reply,
    Amend,
    Attach,
    Adopt,
    Rate,
    Close,
    Reopen,
    Void,
    Withdraw,
    Link,
    Limit,
    Measure,
    Note,
}

/// As often as in an office that has a bad week.
const OFTEN: &[(u32, Verb)] = &[
    (5, Verb::Report),
    (10, Verb::Classify),
    (14, Verb::Approve),
    (10, Verb::Oral),
    (4, Verb::Countersign),
    (3, Verb::Refuse),
    (22, Verb::Escalate),
    (5, Verb::Follow),
    (4, Verb::Draft),
    (4, Verb::Reply),
    (12, Verb::Amend),
    (3, Verb::Attach),
    (3, Verb::Adopt),
    (3, Verb::Rate),
    (3, Verb::Close),
    (2, Verb::Reopen),
    (1, Verb::Void),
    (10, Verb::Withdraw),
    (3, Verb::Link),
    (6, Verb::Limit),
    (4, Verb::Measure),
    (2, Verb::Note),
];

/// One attempt. `a` and `b` choose among the verb's possibilities.
#[derive(Clone, Copy)]
struct Step {
    verb: Verb,
    case: u8,
    a: u8,
    b: u8,
    /// Minutes the clock moves; it may step back.
    passes: i32,
    /// Minutes between the deed and its typing.
    before: i32,
    happened: bool,
    /// Taken back at once, to see that it leaves no trace in any verdict.
    undone: bool,
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

fn step() -> impl Strategy<Value = Step> {
    let verb = prop::strategy::Union::new_weighted(OFTEN.iter().map(|(w, v)| (*w, Just(*v).boxed())).collect());
    let passes = prop_oneof![6 => 0..40i32, 3 => 40..900, 1 => 900..4000, 1 => -300..0];
    let before = prop_oneof![6 => Just(0i32), 2 => 1..60i32, 2 => 60..900];
    (verb, 0..4u8, any::<u8>(), any::<u8>(), passes, before, prop::bool::weighted(0.08), prop::bool::weighted(0.15))
        .prop_map(|(verb, case, a, b, passes, before, happened, undone)| Step {
            verb,
            case,
            a,
            b,
            passes,
            before,
            happened,
            undone,
        })
}

fn history() -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(step(), 1..100)
}

// ---- the desk at which it happens ----------------------------------------------------------------------------

struct Desk {
    ledger: Ledger,
    laws: Laws,
    book: Rulebook,
    now: Stamp,
    /// Numbers of acts kept, refused attempts.
    kept: u32,
    refused: u32,
}

const LEVELS: [&str; 3] = ["general", "serious", "major"];
const LEADERS: [&str; 5] = ["钱明", "周静", "孙平", "何英", "吴刚"];

impl Desk {
    fn opened() -> Desk {
        // The afternoon before the superior of 甲村 changes.
        let now = t("2026-06-30 14:00");
        let mut ledger = Ledger::in_memory(&clerk(now, "王芳")).unwrap();
        ledger.record(&clerk(now, "王芳"), |desk| found_office(desk, now)).unwrap();
        let laws = Laws::of(&ledger.view().office().unwrap());
        let book = yuqing::rules::read::read(VETERANS, "veterans-town").unwrap();
        Desk { ledger, laws, book, now, kept: 0, refused: 0 }
    }

    fn count(&self) -> u32 {
        self.ledger.view().count_cases().unwrap() as u32
    }

    fn cases(&self) -> Vec<Vec<Act>> {
        let view = self.ledger.view();
        let rows = view.cases(&CaseFilter::default()).unwrap();
        rows.iter().map(|row| view.acts(Subject::Case(row.id)).unwrap()).collect()
    }

    fn at(&mut self, at: Stamp, happened: bool, work: impl FnOnce(&mut Work) -> Result<()>) -> Result<()> {
        let clerk = clerk(self.now, "王芳");
        let laws = &self.laws;
        let happened = happened.then(|| "事情已经办了".to_string());
        self.ledger.record(&clerk, |desk| work(&mut Work { desk, laws, at, happened, hints: Vec::new() }))
    }

    /// Tries one step. A refusal is an answer; anything else that fails is a fault.
    fn tries(&mut self, step: Step) -> std::result::Result<(), TestCaseError> {
        self.now = self.now.plus_minutes(step.passes.into());
        let at = self.now.plus_minutes((-step.before).into());
        let before = self.ledger.view().head().unwrap();
        let id = match self.count() {
            0 => None,
            n => Some(CaseId { year: 2026, number: 1 + u32::from(step.case) % n }),
        };
        let verdicts = id.map(|id| Verdicts::of(&self.ledger.view().case(id).unwrap()));
        let book = self.book.clone();
        match self.at(at, step.happened, |work| does(step, id, before.seq, &book, work)) {
            Err(error) => {
                prop_assert_eq!(error.kind, Kind::Refused, "{}", error);
                prop_assert_eq!(self.ledger.view().head().unwrap(), before, "a refusal leaves no trace");
                self.refused += 1;
                return Ok(());
            }
            Ok(()) => self.kept += 1,
        }
        let seq = self.ledger.view().head().unwrap().seq;
        prop_assert!(seq > before.seq);
        if let (true, Some(id), Some(verdicts)) = (step.undone && seq == before.seq + 1, id, verdicts)
            && !matches!(step.verb, Verb::Report | Verb::Withdraw | Verb::Link)
        {
            let taken_back = self.at(self.now, false, |work| work.withdraw(seq, "记错了").map(drop));
            prop_assert!(taken_back.is_ok(), "nothing rests on the last act: {:?}", taken_back);
            prop_assert_eq!(
                Verdicts::of(&self.ledger.view().case(id).unwrap()),
                verdicts,
                "as if {:?} had never been",
                step.verb
            );
        }
        Ok(())
    }
}

/// One verb as the command line carries it out.
fn does(step: Step, id: Option<CaseId>, head: u64, book: &Rulebook, work: &mut Work) -> Result<()> {
    let Step { verb, a, b, .. } = step;
    // Two cases in a history, so that much happens to each.
    let verb = if verb == Verb::Report && work.desk.view().count_cases()? >= 2 { Verb::Amend } else { verb };
    let Some(id) = id.filter(|_| verb != Verb::Report) else { return report(a, b, book, work) };
    let pick = |list: &[&str], n: u8| list[usize::from(n) % list.len()].to_string();
    let plain = Extra::default;
    match verb {
        Verb::Report => report(a, b, book, work),
        Verb::Classify => {
            let level = (a % 4 < 3).then(|| pick(&LEVELS, a));
            let mut facts = Facts::default();
            if b % 5 == 0 {
                facts.reply_need = Some("not_needed".into());
                facts.reply_reason = Some("不必".into());
            }
            work.classify(id, Classing { level, reason: Some("人工研判".into()), facts }).map(drop)
        }
        Verb::Approve | Verb::Oral | Verb::Countersign | Verb::Refuse => {
            let manner = match verb {
                Verb::Oral => Manner::Oral("电话".into()),
                Verb::Countersign => Manner::Countersign,
                Verb::Refuse => Manner::Refused("再核实".into()),
                _ => Manner::Written("纸质".into()),
            };
            let text = (verb == Verb::Approve && b % 6 == 0).then(|| "领导改定的稿".to_string());
            // Mostly the right one, else nothing would ever go up.
            let right = superior(work.desk.case(id)?.unit, work.at).filter(|_| b % 4 > 0);
            let by = right.map_or_else(
                || pick(&LEADERS[..2 + usize::from(a % 4)], b / 4),
                |id| work.desk.office().person_label(id),
            );
            work.consent(id, Consent { by, purpose: "escalate".into(), manner, text, recipients: vec![] }).map(drop)
        }
        Verb::Escalate => {
            let to = match a % 6 {
                0 => vec!["镇工作小组".to_string()],
                1 => vec!["领导小组".to_string()],
                2 => vec!["本单位工作小组".to_string(), "领导小组".to_string()],
                _ => vec![],
            };
            // In one command with the consent, as `report … --oral … --send`.
            let unit = work.standing(id)?.unit;
            let right = superior(unit, work.at).map(|id| work.desk.office().person_label(id));
            let by = match b % 5 {
                0 | 1 => right,
                2 => Some(pick(&LEADERS, b / 5)),
                _ => None,
            };
            if let Some(by) = by {
                let manner = if a % 2 == 0 { Manner::Oral("电话".into()) } else { Manner::Written("纸质".into()) };
                work.consent(id, Consent { by, purpose: "escalate".into(), manner, text: None, recipients: vec![] })?;
            }
            work.escalate(id, &to, (b % 4 == 0).then_some("电话"), None).map(drop)
        }
        Verb::Follow => {
            let case = work.open(id)?;
            if case.sent.is_empty() || case.follows.iter().any(|(_, _, f)| f.last) {
                return Err(Error::refused("还没有首报，或已终报"));
            }
            let text = work.desk.keep("后来的情况".as_bytes())?;
            let number = case.follows.len() as u32 + 1;
            let deed = Follow { number, text, last: a % 4 == 0, to: vec!["town_group".into()], via: "platform".into() };
            work.act(id, deed, plain()).map(drop)
        }
        Verb::Draft => {
            work.open(id)?;
            let text = work.desk.keep(format!("回复{b}").as_bytes())?;
            work.act(id, ReplyDraft { text, holding: false, author: None }, plain()).map(drop)
        }
        Verb::Reply => {
            let case = work.open(id)?;
            let (text, rests) = match case.drafts.last() {
                Some(draft) => (draft.text.clone(), vec![draft.seq]),
                None => (work.desk.keep("已办".as_bytes())?, vec![]),
            };
            let extra = Extra { text: Some("已办".into()), text_ref: Some(text.clone()), rests, ..plain() };
            work.act(id, ReplySend { text, accounts: vec![], via: Some("电话".into()), by: None }, extra).map(drop)
        }
        Verb::Amend => amend(a, b, id, book, work),
        Verb::Attach => {
            work.standing(id)?;
            let sha256 = format!("{b:064x}");
            let deed = Attach {
                name: "照片.jpg".into(),
                size: 9,
                sha256,
                path: None,
                kept: None,
                captured_at: None,
                kind: None,
                by: None,
            };
            work.act(id, deed, plain()).map(drop)
        }
        Verb::Adopt => {
            if work.standing(id)?.submitted_at.is_none() {
                return Err(Error::refused("还没有报送"));
            }
            work.act(id, Adopt { by: "县委办".into(), tier: "county".into(), publication: None }, plain()).map(drop)
        }
        Verb::Rate => {
            let case = work.standing(id)?;
            if case.replied_at.is_none() && case.closed.is_none() {
                return Err(Error::refused("还没有回复"));
            }
            let all = [Satisfaction::Satisfied, Satisfaction::Basically, Satisfaction::Unsatisfied];
            work.act(id, Rate { satisfaction: all[usize::from(a % 3)], note: None }, plain()).map(drop)
        }
        Verb::Close => {
            work.open(id)?;
            work.act(id, Close { result: None }, plain()).map(drop)
        }
        Verb::Reopen => {
            let case = work.standing(id)?;
            if case.closed.is_none() {
                return Err(Error::refused("没有办结"));
            }
            let closed = case.standing_acts().filter(|a| a.deed.verb() == "close").last().map(|a| a.seq);
            let extra = Extra { rests: closed.into_iter().collect(), ..plain() };
            work.act(id, Reopen { reason: "又有人问".into() }, extra).map(drop)
        }
        Verb::Void => {
            work.standing(id)?;
            work.act(id, Void { reason: "重复".into(), replaced_by: None }, plain()).map(drop)
        }
        Verb::Withdraw => work.withdraw(head.saturating_sub(u64::from(a % 16)), "记错了").map(drop),
        Verb::Link => {
            let other = CaseId { year: 2026, number: 1 + u32::from(a) % work.desk.view().count_cases()?.max(1) as u32 };
            if other == id || work.standing(id)?.links.iter().any(|l| l.other == other) {
                return Err(Error::refused("不能关联"));
            }
            work.standing(other)?;
            let event = id.min(other);
            work.act(id, LinkCase { other, event, why: None }, plain())?;
            work.act(other, LinkCase { other: id, event, why: None }, plain()).map(drop)
        }
        Verb::Limit => {
            let change = match a % 6 {
                0 => Change::ExtendTo(work.at.plus_minutes(i64::from(b) * 60)),
                1 => Change::ExtendBy("1wd".parse().map_err(Error::refused)?),
                2 => Change::PauseUntil(work.at.plus_minutes(i64::from(b) * 30)),
                3 => Change::Resume,
                4 => Change::Waive,
                _ => Change::WriteOff,
            };
            let which = ["首报", "续报", "补签", "整改"][usize::from(b % 4)];
            work.limit(id, Some(which), Limited { change, reason: "路断".into(), signer: "吴刚".into() }).map(drop)
        }
        Verb::Measure => {
            let case = work.standing(id)?;
            let open = case.measures.iter().find(|m| m.done.is_none()).map(|m| m.number);
            let owner = OwnerRef::Unit(case.unit);
            match open.filter(|_| a % 2 == 0) {
                Some(number) => {
                    let sets = |a: &&Act| matches!(&a.deed, Deed::MeasureSet(d) if d.number == number);
                    let rests = case.standing_acts().filter(sets).map(|a| a.seq).collect();
                    let targets = vec![(owner, number.to_string())];
                    work.act(id, MeasureDone { number, result: None }, Extra { targets, rests, ..plain() }).map(drop)
                }
                None => {
                    let set = case.timeline.iter().filter(|a| matches!(a.deed, Deed::MeasureSet(_))).count();
                    let number = set as u32 + 1;
                    let given = Some(yuqing::rules::duty::Given::Within("2wd".parse().map_err(Error::refused)?));
                    let extra = Extra { given, targets: vec![(owner, number.to_string())], ..plain() };
                    work.act(id, MeasureSet { number, what: "走访".into(), owner: "甲村".into() }, extra).map(drop)
                }
            }
        }
        Verb::Note => {
            work.standing(id)?;
            work.act(id, Note { text: "记一笔".into() }, plain()).map(drop)
        }
    }
}

/// 李强 and 赵敏 write; 钱明 writes too and must not consent to it himself.
fn writer(n: u8) -> Option<Who> {
    let who = |id, name: &str| Some(Who { id: Some(PersonId(id)), name: name.into() });
    match n % 5 {
        0 => who(8, "李强"),
        1 => who(9, "赵敏"),
        2 => who(4, "钱明"),
        3 => Some(Who { id: None, name: "过路人".into() }),
        _ => None,
    }
}

fn report(a: u8, b: u8, book: &Rulebook, work: &mut Work) -> Result<()> {
    let emergency = a % 4 < 3;
    let facts = Facts {
        title: Some("事".into()),
        kind: Some("opinion".into()),
        channel: (!b.is_multiple_of(3)).then(|| "wechat".into()),
        scale: Some(["few", "many", "mass"][usize::from(b % 3)].into()),
        spread: Some("wechat_group".into()),
        subject: Some("town_policy".into()),
        emergency: emergency.then_some(true),
        occurred: (!b.is_multiple_of(4)).then(|| work.at.plus_minutes(-i64::from(b))),
        ..Facts::default()
    };
    let suggested = suggest(book, &facts);
    let id = work.desk.next_case(2026)?;
    let text = work.desk.keep(format!("原文{}", id.number).as_bytes())?;
    let deed = Report {
        id,
        unit: UnitId(2 + u32::from(a / 2 % 2)),
        about: None,
        author: writer(a / 4),
        facts,
        text,
        informant: None,
        names: None,
        public: None,
        suggested: suggested.level,
        suggestion: suggested.words,
        uncovered: suggested.uncovered,
        defaults: vec![],
        replaces: None,
        reported_at: work.at,
        submitted_at: None,
    };
    work.act(id, deed, Extra::default()).map(drop)
}

fn amend(a: u8, b: u8, id: CaseId, book: &Rulebook, work: &mut Work) -> Result<()> {
    let case = work.standing(id)?;
    let mut deed = Amend {
        patch: Facts::default(),
        unit: None,
        about: None,
        author: None,
        supplement: None,
        reason: Some("核实".into()),
        material: vec![],
        suggested: None,
        suggestion: None,
        uncovered: false,
    };
    match a % 9 {
        0 => deed.patch.place = Some(format!("地点{}", b % 3)),
        1 | 2 => deed.patch.occurred = Some(work.at.plus_minutes(-i64::from(b) * 2)),
        // The very minute of its registration.
        3 => deed.patch.occurred = Some(case.reported_at),
        4 => deed.patch.emergency = Some(case.facts.emergency != Some(true)),
        5 => deed.unit = Some(UnitId(2 + u32::from(b % 2))),
        6 => deed.about = Some(UnitId(2 + u32::from(b % 3))),
        7 => deed.author = writer(b),
        _ => deed.supplement = Some(work.desk.keep(b"more")?),
    }
    let mut after = case.facts.clone();
    after.merge(&deed.patch);
    let suggested = suggest(book, &after);
    (deed.suggested, deed.suggestion, deed.uncovered) = (suggested.level, suggested.words, suggested.uncovered);
    work.act(id, deed, Extra::default()).map(drop)
}

// ---- what must be so -----------------------------------------------------------------------------------------

/// Everything a case answers, without how it came about.
#[derive(Debug, PartialEq)]
struct Verdicts {
    status: Status,
    level: Option<String>,
    submitted_at: Option<Stamp>,
    owed: Vec<(String, String)>,
    duties: Vec<Duty>,
    rest: Box<Case>,
}

impl Verdicts {
    fn of(case: &Case) -> Verdicts {
        let mut rest = case.clone();
        rest.timeline.clear();
        rest.gone.clear();
        rest.last_seq = 0;
        rest.last_at = case.reported_at;
        rest.owed.clear();
        rest.duties = Default::default();
        Verdicts {
            status: case.status(),
            level: case.level.clone(),
            submitted_at: case.submitted_at,
            owed: case.owed.iter().map(|o| (o.what.clone(), o.clause.clone())).collect(),
            duties: case.duties.all.clone(),
            rest: Box::new(rest),
        }
    }
}

/// The acts that stood just before number `seq` was recorded.
fn standing_before(acts: &[Act], seq: u64) -> Vec<&Act> {
    let earlier: Vec<&Act> = acts.iter().filter(|a| a.seq < seq).collect();
    let gone: BTreeSet<u64> = earlier.iter().filter_map(|a| a.withdraws()).collect();
    earlier.into_iter().filter(|a| !gone.contains(&a.seq) && a.withdraws().is_none()).collect()
}

/// The 报送稿 and its circumstances, put together from deeds alone.
#[derive(Debug, Clone, PartialEq)]
struct Sheet {
    text: u64,
    facts: Facts,
    beside: Vec<String>,
    unit: UnitId,
    about: Option<UnitId>,
    author: Option<PersonId>,
    level: Option<String>,
}

impl Sheet {
    fn after<'a>(acts: impl IntoIterator<Item = &'a Act>) -> Sheet {
        let mut acts = acts.into_iter();
        let Some(Deed::Report(d)) = acts.next().map(|a| &a.deed) else { panic!("a case begins with its registration") };
        let mut sheet = Sheet {
            text: d.text.id,
            facts: d.facts.clone(),
            beside: vec![],
            unit: d.unit,
            about: d.about,
            author: d.author.as_ref().and_then(|w| w.id),
            level: None,
        };
        for act in acts {
            match &act.deed {
                Deed::Amend(d) => {
                    sheet.facts.merge(&d.patch);
                    sheet.unit = d.unit.unwrap_or(sheet.unit);
                    sheet.about = d.about.or(sheet.about);
                    sheet.beside.extend(d.supplement.iter().map(|t| t.sha256.clone()));
                    if let Some(author) = &d.author {
                        sheet.author = author.id;
                    }
                }
                Deed::Classify(d) => {
                    sheet.facts.merge(&d.facts);
                    sheet.level = Some(d.level.clone());
                }
                Deed::Attach(d) => sheet.beside.push(d.sha256.clone()),
                Deed::Approve(d) if d.purpose == "escalate" => {
                    if let Some(text) = &d.text {
                        sheet.text = text.id;
                    }
                }
                _ => {}
            }
        }
        sheet
    }

    fn rank(&self) -> Option<usize> {
        let level = self.level.as_deref()?;
        LEVELS.iter().position(|l| *l == level)
    }

    /// Whom a matter of its level goes to, and so whom it was laid before the leader for. One not yet graded says nothing
    /// of that.
    fn goes_to(&self, recipient: &str) -> bool {
        match self.level.as_deref() {
            None => true,
            Some("general") => ["own_group", "village_secretary", "social_office"].contains(&recipient),
            Some(_) => ["town_group", "leading_group", "town_party"].contains(&recipient),
        }
    }

    /// What a signature covers (V-5.3b): what was decided about answering it is no part of it.
    fn laid(&self) -> (u64, Facts, BTreeSet<String>, UnitId, Option<UnitId>) {
        let facts = Facts { reply_need: None, reply_reason: None, ..self.facts.clone() };
        (self.text, facts, self.beside.iter().cloned().collect(), self.unit, self.about)
    }
}

/// 本单位主管领导 on a day, as the roster of [`found_office`] has it.
fn superior(unit: UnitId, at: Stamp) -> Option<PersonId> {
    let july = at.date() >= crate::station::day("2026-07-01");
    match unit.0 {
        2 => Some(PersonId(if july { 5 } else { 4 })),
        3 => Some(PersonId(6)),
        4 => Some(PersonId(7)),
        _ => None,
    }
}

/// V-5.3b, V-5.3d in words: somebody other than the author, then superior of the unit whose matter it is, had consented
/// before, to what was sent; in an emergency his word by telephone suffices; his last word counts.
fn may_go_up(acts: &[Act], sent: &Act) -> std::result::Result<(), String> {
    let before = standing_before(acts, sent.seq);
    let now = Sheet::after(before.iter().copied());
    if now.rank().is_none_or(|rank| rank == 0) {
        return Ok(());
    }
    let Deed::Escalate(Escalate { to: recipients, .. }) = &sent.deed else { panic!("it was sent up") };
    let mut why = vec![];
    let mut latest: Option<(Stamp, u64, bool)> = None;
    for (i, act) in before.iter().enumerate() {
        let (by, oral, purpose, refused) = match &act.deed {
            Deed::Approve(d) => (d.by, false, &d.purpose, false),
            Deed::ApproveOral(d) => (d.by, true, &d.purpose, false),
            Deed::Refuse(d) => (d.by, false, &d.purpose, true),
            _ => continue,
        };
        if purpose != "escalate" || act.at > sent.at || superior(now.unit, act.at) != Some(by) {
            continue;
        }
        let then = Sheet::after(before[..=i].iter().copied());
        let serves = if refused {
            false
        } else if Some(by) == now.author {
            why.push(format!("第{}号是撰写人自己", act.seq));
            false
        } else if then.rank().is_some_and(|rank| rank < now.rank().unwrap_or(0)) {
            why.push(format!("第{}号之后等级调高", act.seq));
            false
        } else if oral {
            now.facts.emergency == Some(true)
        } else if then.laid() != now.laid() {
            why.push(format!("第{}号之后内容有改动", act.seq));
            false
        } else if !recipients.iter().all(|to| then.goes_to(to)) {
            why.push(format!("第{}号没有同意报给{recipients:?}", act.seq));
            false
        } else {
            true
        };
        // Of two words by those who may speak, the later one in time counts; a word that does not bear on it does not.
        if (serves || refused) && latest.is_none_or(|(at, seq, _)| (at, seq) <= (act.at, act.seq)) {
            latest = Some((act.at, act.seq, serves));
        }
    }
    match latest {
        Some((_, _, true)) => Ok(()),
        Some((_, seq, false)) => Err(format!("第{seq}号不同意")),
        None => Err(if why.is_empty() { "没有同意".into() } else { why.join("；") }),
    }
}

fn consents_are_what_the_clauses_say(acts: &[Act]) -> std::result::Result<(), TestCaseError> {
    for sent in acts.iter().filter(|a| a.deed.verb() == "escalate") {
        let breach = sent.outcome.breaches.iter().any(|b| b.rule == "superior-consent");
        let may = may_go_up(acts, sent);
        prop_assert_eq!(!breach, may.is_ok(), "act {}: {:?}", sent.seq, may);
        if breach {
            prop_assert!(sent.outcome.happened.is_some(), "act {} is in breach unasked", sent.seq);
        }
        for used in &sent.outcome.consents {
            let seq = used.seq.unwrap_or(u64::MAX);
            let given = acts.iter().find(|a| a.seq == seq);
            prop_assert!(given.is_some_and(|g| g.seq < sent.seq && g.at <= sent.at), "{:?}", used);
        }
    }
    Ok(())
}

fn duties_are_what_the_clauses_say(acts: &[Act]) -> std::result::Result<(), TestCaseError> {
    let case = Case::fold(acts).expect("it was registered");
    let standing: Vec<&Act> = case.standing_acts().collect();
    let sent_up = standing
        .iter()
        .filter(
            |a| matches!(&a.deed, Deed::Escalate(d) if d.to.iter().any(|to| to == "own_group" || to == "town_group")),
        )
        .map(|a| a.at)
        .min();
    prop_assert_eq!(case.submitted_at, sent_up);
    let limited: BTreeSet<u32> = standing
        .iter()
        .filter_map(|a| match &a.deed {
            Deed::LimitDuty(d) if !matches!(d.change, LimitChange::End { .. }) => Some(d.n),
            _ => None,
        })
        .collect();
    let of = |kind: &str| case.duties.all.iter().filter(|d| d.kind == kind).collect::<Vec<_>>();
    let withdrawn = |d: &Duty| d.superseded || d.end.as_ref().is_some_and(|e| e.how == Ended::Withdrawn);
    let live: Vec<&Duty> = of("first_report").into_iter().filter(|d| !withdrawn(d)).collect();
    prop_assert!(live.len() <= 1, "one first report is owed at a time: {:?}", live);
    if case.facts.emergency == Some(true) && case.void.is_none() {
        prop_assert_eq!(live.len(), 1, "an emergency owes its first report: {:?}", of("first_report"));
        let duty = live[0];
        // A duty ended by decision stays as it was then.
        if !limited.contains(&duty.n) && duty.end.is_none() {
            prop_assert_eq!(duty.due_at, case.facts.occurred.map(|at| at.plus_minutes(120)), "{:?}", duty);
        }
        if duty.end.is_none() {
            prop_assert_eq!(duty.met_at, sent_up, "{:?}", duty);
        }
    }
    if case.facts.emergency != Some(true) {
        prop_assert!(live.iter().all(|d| !d.is_open()), "what is no emergency owes no first report: {:?}", live);
    }
    for duty in of("follow_up") {
        prop_assert!(duty.met_at.is_none_or(|met| met >= duty.opened_at), "met before it was owed: {:?}", duty);
    }
    for duty in of("countersign") {
        let oral: u64 = duty.target.as_deref().and_then(|n| n.parse().ok()).expect("bound to an oral consent");
        let signed = standing.iter().find(|a| matches!(&a.deed, Deed::Countersign(d) if d.oral == oral)).map(|a| a.at);
        if duty.end.is_none() {
            prop_assert_eq!(duty.met_at, signed);
        }
    }
    for duty in of("measure") {
        let number: u32 = duty.target.as_deref().and_then(|n| n.parse().ok()).expect("bound to a measure");
        let done =
            standing.iter().find(|a| matches!(&a.deed, Deed::MeasureDone(d) if d.number == number)).map(|a| a.at);
        if duty.end.is_none() {
            prop_assert_eq!(duty.met_at, done);
        }
    }
    // One state at every moment, and time only ever carries it forward.
    let first = acts.iter().map(|a| a.at).min().unwrap_or(case.reported_at);
    let mut moments: Vec<Stamp> =
        acts.iter().map(|a| a.at).chain(case.duties.all.iter().filter_map(|d| d.due_at)).collect();
    moments.extend(moments.clone().iter().map(|m| m.plus_minutes(1)));
    moments.sort_unstable();
    for duty in &case.duties.all {
        let mut settled: Option<DutyState> = None;
        for moment in moments.iter().filter(|m| **m >= first) {
            let state = judge(duty, *moment);
            let done = !matches!(state, DutyState::Open | DutyState::Overdue { .. });
            if let Some(before) = settled {
                prop_assert!(done, "{:?} was {:?} and is {:?} at {}", duty, before, state, moment.ledger());
                // What was ended on paper may still turn out to have been met earlier, never the other way round.
                prop_assert!(state == before || duty.met_at.is_some(), "{:?}", duty);
            }
            settled = settled.or(done.then_some(state));
        }
    }
    Ok(())
}

type Naive = BTreeMap<(Option<UnitId>, Figure), u64>;

/// Statistics counted the slow way: every case folded as of the moment, every figure by its word in the contract.
fn counted_slowly(cases: &[Vec<Act>], period: &Period, as_of: Stamp) -> Naive {
    let mut naive = Naive::new();
    let by_then = |at: Option<Stamp>| at.is_some_and(|at| at <= as_of);
    for case in cases.iter().filter_map(|acts| Case::at(acts, as_of)).filter(|c| c.void.is_none()) {
        let mut add = |unit: UnitId, figure: Figure, is: bool| {
            if is {
                *naive.entry((Some(unit), figure)).or_default() += 1;
                *naive.entry((None, figure)).or_default() += 1;
            }
        };
        if period.contains(case.reported_at) {
            add(case.unit, Figure::Received, true);
            add(case.unit, Figure::Valid, true);
            add(case.unit, Figure::Replied, by_then(case.replied_at));
            add(case.unit, Figure::FirstReplied, by_then(case.first_replied_at));
            add(case.unit, Figure::Rated, case.rating.is_some());
            add(case.unit, Figure::Withheld, case.withheld.is_some_and(|(at, _)| at <= as_of));
            add(case.unit, Figure::Satisfied, case.rating.is_some_and(|(_, s)| s == Satisfaction::Satisfied));
        }
        if case.submitted_at.is_some_and(|at| period.contains(at)) {
            add(case.unit, Figure::Submitted, true);
            add(case.unit, Figure::Adopted, case.adoptions.iter().any(|x| x.at <= as_of));
        }
        for duty in &case.duties.all {
            if duty.provisional || duty.opened_at > as_of || !duty.due_at.is_some_and(|due| period.contains(due)) {
                continue;
            }
            let unit = match duty.owner {
                OwnerRef::Unit(unit) => unit,
                _ => case.unit,
            };
            match judge(duty, as_of) {
                DutyState::Met => add(unit, Figure::OnTime, true),
                DutyState::Late { .. } => add(unit, Figure::Late, true),
                DutyState::Overdue { .. } | DutyState::Lapsed => add(unit, Figure::Overdue, true),
                DutyState::Open | DutyState::Waived | DutyState::Withdrawn => {}
            }
        }
    }
    naive
}

fn figures_are_what_is_counted_slowly(desk: &Desk, cases: &[Vec<Act>]) -> std::result::Result<(), TestCaseError> {
    let office = desk.ledger.view().office().unwrap();
    let mut moments: Vec<Stamp> = cases.iter().flatten().map(|a| a.at).collect();
    moments.sort_unstable();
    let quarter = |n: usize| moments.get(moments.len() * n / 4).copied();
    let as_ofs = [quarter(1), quarter(2), quarter(3), moments.last().copied(), Some(desk.now.plus_minutes(9000))];
    let days = ["2026-06-29", "2026-07-02"].map(crate::station::day);
    let mut periods: Vec<Period> =
        days.iter().map(|day| Period::of(PeriodKind::Month, *day, &Semesters::default())).collect();
    periods.extend(Period::range(days[0], days[1]));
    for as_of in as_ofs.into_iter().flatten() {
        for period in &periods {
            let naive = counted_slowly(cases, period, as_of);
            for by in [By::Unit, By::Level, By::Channel, By::Month] {
                let mut plan = Plan::new(&office, &desk.book, *period, as_of, by);
                plan.keep_members = true;
                let stats = desk.ledger.view().statistics(&[plan], &[]).unwrap().remove(0);
                prop_assert_eq!(stats.re_adds(), Ok(()));
                for figure in Figure::ALL {
                    let told = |unit: Option<UnitId>| naive.get(&(unit, *figure)).copied().unwrap_or(0);
                    let (key, as_of) = (period.key(), as_of.ledger());
                    prop_assert_eq!(stats.total.of(*figure), told(None), "{:?} of {} as of {}", figure, key, as_of);
                    for row in stats.rows.iter().filter(|_| by == By::Unit) {
                        prop_assert_eq!(row.counts.of(*figure), told(row.unit), "{:?} of {}", figure, row.name);
                    }
                }
            }
        }
    }
    Ok(())
}

fn rows_are_what_is_folded(desk: &Desk, cases: &[Vec<Act>]) -> std::result::Result<(), TestCaseError> {
    let view = desk.ledger.view();
    let folded: Vec<Case> = cases.iter().map(|acts| Case::fold(acts).expect("registered")).collect();
    let standing = |filter: CaseFilter| view.cases(&filter).unwrap().len();
    prop_assert_eq!(
        standing(CaseFilter { open: true, ..CaseFilter::default() }),
        folded.iter().filter(|c| c.closed.is_none() && c.void.is_none()).count()
    );
    let year = Period::of(PeriodKind::Year, crate::station::day("2026-01-01"), &Semesters::default());
    let mut sent: Vec<(UnitId, Stamp)> = Vec::new();
    for unit in view.office().unwrap().units {
        let first = view.first_submissions_of_unit(unit.id, &year, &[], u32::MAX).unwrap();
        sent.extend(first.into_iter().map(|at| (unit.id, at)));
    }
    let mut told: Vec<(UnitId, Stamp)> = folded
        .iter()
        .filter(|c| c.void.is_none())
        .filter_map(|c| c.submitted_at.map(|at| (c.unit, at)))
        .filter(|(_, at)| year.contains(*at))
        .collect();
    sent.sort_unstable();
    told.sort_unstable();
    prop_assert_eq!(sent, told);
    for (acts, case) in cases.iter().zip(&folded) {
        prop_assert_eq!(&view.duties_of(Subject::Case(case.id)).unwrap(), &case.duties.all);
        prop_assert_eq!(view.case(case.id).unwrap(), case.clone());
        let gone = withdrawn(acts);
        let late = acts
            .iter()
            .filter(|a| !gone.contains(&a.seq) && a.recorded_at.minutes_since(a.at) > 4 * 60)
            .map(|a| a.seq)
            .collect::<Vec<_>>();
        let marked: Vec<u64> =
            acts.iter().filter(|a| !gone.contains(&a.seq) && a.outcome.backfill).map(|a| a.seq).collect();
        prop_assert_eq!(marked, late, "every act typed more than four hours late is 补录");
        let numbers: Vec<u32> = case.duties.all.iter().map(|d| d.n).collect();
        prop_assert!(numbers.windows(2).all(|w| w[0] < w[1]), "{:?}", numbers);
    }
    Ok(())
}

/// Folding act by act and folding in one go are the same, wherever nothing was taken back.
fn folding_is_the_same_step_by_step(acts: &[Act]) -> std::result::Result<(), TestCaseError> {
    let undisturbed = acts.iter().position(|a| a.withdraws().is_some()).unwrap_or(acts.len());
    let mut step_by_step = Case::fold(&acts[..1]).expect("registered");
    for act in &acts[1..undisturbed] {
        step_by_step.apply(act);
        step_by_step.timeline.push(act.clone());
    }
    prop_assert_eq!(&step_by_step, &Case::fold(&acts[..undisturbed]).expect("registered"));
    let last = acts[..undisturbed].iter().map(|a| a.at).max();
    if let Some(last) = last.filter(|_| undisturbed == acts.len()) {
        prop_assert_eq!(Case::at(acts, last), Some(step_by_step), "as of its last act it is all there");
    }
    Ok(())
}

fn runner() -> (TestRunner, u32) {
    #[expect(clippy::disallowed_methods, reason = "how many histories is asked of whoever runs the tests")]
    let wanted = std::env::var("YUQING_HISTORIES").ok().and_then(|n| n.parse().ok());
    let seed = if wanted.is_some() { RngSeed::Random } else { RngSeed::Fixed(20_261_122) };
    let cases = wanted.unwrap_or(40);
    let config =
        Config { cases, failure_persistence: None, rng_seed: seed, max_shrink_iters: 600, ..Config::default() };
    (TestRunner::new(config), cases)
}

#[test]
fn whatever_is_typed_the_ledger_says_what_the_clauses_say() {
    let (mut runner, cases) = runner();
    let seen = std::cell::RefCell::new(BTreeMap::<&str, u32>::new());
    let told = runner.run(&history(), |steps| {
        let mut desk = Desk::opened();
        for step in steps {
            desk.tries(step)?;
        }
        let all = desk.cases();
        for acts in &all {
            consents_are_what_the_clauses_say(acts)?;
            duties_are_what_the_clauses_say(acts)?;
            folding_is_the_same_step_by_step(acts)?;
        }
        rows_are_what_is_folded(&desk, &all)?;
        figures_are_what_is_counted_slowly(&desk, &all)?;
        prop_assert_eq!(desk.ledger.prove().unwrap().troubles, vec![]);
        let mut seen = seen.borrow_mut();
        let mut see = |what, times: usize| *seen.entry(what).or_default() += times as u32;
        see("kept", desk.kept as usize);
        see("refused", desk.refused as usize);
        for acts in &all {
            let sent: Vec<&Act> = acts.iter().filter(|a| a.deed.verb() == "escalate").collect();
            let in_writing = |a: &&&Act| a.outcome.consents.iter().any(|c| !c.oral);
            see("sent up with a signature", sent.iter().filter(in_writing).count());
            see("sent up on a word", sent.iter().filter(|a| a.outcome.consents.iter().any(|c| c.oral)).count());
            see("sent up in breach", sent.iter().filter(|a| !a.outcome.breaches.is_empty()).count());
            see("withdrawn", withdrawn(acts).len());
            see("typed late", acts.iter().filter(|a| a.outcome.backfill).count());
            let duties = Case::fold(acts).map(|c| c.duties.all).unwrap_or_default();
            see("superseded", duties.iter().filter(|d| d.superseded).count());
            see("ended", duties.iter().filter(|d| d.end.is_some()).count());
            see("met", duties.iter().filter(|d| d.met_at.is_some()).count());
        }
        Ok(())
    });
    if let Err(e) = told {
        match e {
            TestError::Fail(why, steps) => {
                panic!("{why}\n{}", steps.iter().map(|s| format!("  {s:?}\n")).collect::<String>())
            }
            TestError::Abort(why) => panic!("{why}"),
        }
    }
    // A history in which nothing much happens proves nothing much.
    for (what, times) in seen.borrow().iter() {
        assert!(*times * 6 >= cases, "{what}: {times} times in {cases} histories; {:?}", seen.borrow());
    }
}
