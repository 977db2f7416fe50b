//! The desk at which it happens: every step goes the way of its verb.

use super::clauses::{Verdicts, superior};
use super::steps::{Step, Verb};
use super::*;

pub struct Desk {
    pub ledger: Ledger,
    pub laws: Laws,
    pub book: Rulebook,
    pub now: Stamp,
    /// Numbers of acts kept, refused attempts.
    pub kept: u32,
    pub refused: u32,
}

pub const LEVELS: [&str; 3] = ["general", "serious", "major"];
pub const LEADERS: [&str; 5] = ["钱明", "周静", "孙平", "何英", "吴刚"];

impl Desk {
    pub fn opened() -> Desk {
        // The afternoon before the superior of 甲村 changes.
        let now = t("2026-06-30 14:00");
        let mut ledger = Ledger::in_memory(&clerk(now, "王芳")).unwrap();
        ledger.record(&clerk(now, "王芳"), |desk| found_office(desk, now)).unwrap();
        let (_, laws) = ledger.view().office_and_laws().unwrap();
        let book = yuqing::rules::read::read(VETERANS, "veterans-town").unwrap();
        Desk { ledger, laws, book, now, kept: 0, refused: 0 }
    }

    pub fn count(&self) -> u32 {
        self.ledger.view().count_cases().unwrap() as u32
    }

    pub fn cases(&self) -> Vec<Vec<Act>> {
        let view = self.ledger.view();
        let rows = view.cases(&CaseFilter::default()).unwrap();
        rows.iter().map(|row| view.acts(Subject::Case(row.id)).unwrap()).collect()
    }

    pub fn at(&mut self, at: Stamp, happened: bool, work: impl FnOnce(&mut Work) -> Result<()>) -> Result<()> {
        let clerk = clerk(self.now, "王芳");
        let laws = &self.laws;
        let happened = happened.then(|| "事情已经办了".to_string());
        self.ledger
            .record(&clerk, |desk| work(&mut Work { desk, laws, at, happened, hints: Vec::new(), imported: None }))
    }

    /// Tries one step. A refusal is an answer; anything else that fails is a fault.
    pub fn tries(&mut self, step: Step) -> std::result::Result<(), TestCaseError> {
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
pub fn does(step: Step, id: Option<CaseId>, head: u64, book: &Rulebook, work: &mut Work) -> Result<()> {
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
            if b % 7 < 2 {
                facts.validity = Some(["invalid", "valid"][usize::from(b % 7)].into());
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
            work.escalate(id, &to, (b % 4 == 0).then_some("电话"), None, None).map(drop)
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
            work.act(id, ReplySend { text, accounts: vec![], via: Some("电话".into()), by: None, kind: None }, extra)
                .map(drop)
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
        Verb::Close => work.close(id, None).map(drop),
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
            work.act(id, Void { reason: "重复".into(), replaced_by: None, repeated: false }, plain()).map(drop)
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
pub fn writer(n: u8) -> Option<Who> {
    let who = |id, name: &str| Some(Who { id: Some(PersonId(id)), name: name.into() });
    match n % 5 {
        0 => who(8, "李强"),
        1 => who(9, "赵敏"),
        2 => who(4, "钱明"),
        3 => Some(Who { id: None, name: "过路人".into() }),
        _ => None,
    }
}

pub fn report(a: u8, b: u8, book: &Rulebook, work: &mut Work) -> Result<()> {
    let emergency = a % 4 < 3;
    let facts = Facts {
        title: Some("事".into()),
        kind: Some("opinion".into()),
        channel: (!b.is_multiple_of(3)).then(|| "wechat".into()),
        validity: b.is_multiple_of(5).then(|| "invalid".into()),
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

pub fn amend(a: u8, b: u8, id: CaseId, book: &Rulebook, work: &mut Work) -> Result<()> {
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
