//! 流转单: a case handed down or sideways, signed for, answered, given back, taken back.

use super::taking::{Extra, Work};
use crate::act::{
    Act, Case, CaseId, Close, Deed, File, Handle, Office, OwnerRef, Receive, Refer, ReferPrint, ReferWithdraw, Return,
    Slip, UnitId,
};
use crate::error::{Error, Result};
use crate::rules::Field;
use crate::rules::duty::Given;
use crate::text::is_blank;
use chrono::Datelike;

/// A slip about to be made out, in the clerk's words.
#[derive(Debug, Clone, Default)]
pub struct Handing {
    pub to: String,
    pub with: Vec<String>,
    pub lead: bool,
    pub boundary: Option<String>,
    pub note: Option<String>,
    pub given: Option<Given>,
}

/// A unit that has a slip and has neither answered nor returned it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Holding {
    unit: UnitId,
    received: bool,
    /// Year and number of the slip.
    slip: (i32, u32),
}

/// Units still at work on a slip, in the order they were asked. A co-handler answers for itself.
fn holdings(case: &Case) -> Vec<Holding> {
    let mut found: Vec<Holding> = Vec::new();
    for slip in case.slips.iter().filter(|s| s.withdrawn.is_none() && s.ended.is_none()) {
        for unit in std::iter::once(slip.to).chain(slip.with.iter().copied()) {
            let mut holding = Holding { unit, received: false, slip: (slip.year, slip.number) };
            let mut done = false;
            for act in case.standing_acts().filter(|a| a.seq > slip.seq) {
                match &act.deed {
                    Deed::Receive(d) if d.unit == unit => holding.received = true,
                    Deed::Handle(d) if d.unit == unit => done = true,
                    Deed::Return(d) if d.unit == unit => done = true,
                    _ => {}
                }
            }
            if !done && !found.iter().any(|h| h.unit == unit) {
                found.push(holding);
            }
        }
    }
    found
}

fn key(unit: UnitId) -> (OwnerRef, String) {
    (OwnerRef::Unit(unit), unit.0.to_string())
}

impl Work<'_, '_> {
    /// 备案: a number of its own, gapless in its year, given once.
    pub fn file(&mut self, id: CaseId, tier: Option<&str>) -> Result<Act> {
        let case = self.open(id)?;
        if let Some((at, year, number)) = case.filed {
            return Err(Error::refused(format!(
                "{id} 已于 {} 备案（{year}年第{number}号），不能重复备案",
                at.ledger()
            )));
        }
        let tier = tier.map(|word| self.names()?.only_word(Field::Tier, word)).transpose()?;
        let year = self.at.date().year();
        let number = self.desk.next_number("file", year)?;
        self.act(id, File { number, year, tier }, Extra::default())
    }

    /// 归口: the unit that handles cases of this category, by the rulebook.
    pub fn home_of(&mut self, id: CaseId) -> Result<String> {
        let case = self.open(id)?;
        let book = self.in_force()?.book;
        // The unit it is about is likely the one, but that is for a person to say.
        let to = case.about.map_or("单位".to_string(), |about| self.desk.office().unit_name(about));
        let ask = |why: String| {
            Err(Error::refused(format!("{id} {why}，没有写明转给谁")).hint(format!("yuqing refer {id} --to {to}")))
        };
        let Some(category) = case.facts.category.as_deref() else { return ask("还没有类别".into()) };
        let name = book.name_of(Field::Category, category).to_string();
        let Some(home) = book.category_office.get(category).cloned() else {
            return ask(format!("的类别“{name}”在制度里没有归口单位"));
        };
        self.hints.push(format!("归口：{name} → {home}"));
        Ok(home)
    }

    /// 转办: a slip to one unit, with others to help if need be.
    pub fn refer(&mut self, id: CaseId, handing: Handing) -> Result<Act> {
        let case = self.open(id)?;
        let book = self.in_force()?.book;
        let names = self.names()?;
        let to = names.unit(&handing.to)?.id;
        let mut with: Vec<UnitId> = Vec::new();
        for word in handing.with.iter().flat_map(|w| w.split(['、', ',', '，'])).filter(|w| !w.trim().is_empty()) {
            let unit = names.unit(word.trim())?;
            if unit.id == to || with.contains(&unit.id) {
                return Err(Error::refused(format!("“{}”写了两次", unit.name)));
            }
            with.push(unit.id);
        }
        let office = self.desk.office();
        for unit in std::iter::once(to).chain(with.iter().copied()) {
            let name = office.unit_name(unit);
            if unit == UnitId::OFFICE {
                return Err(Error::refused(format!("{name}就是本级，不能转办给自己"))
                    .hint(format!("自己办理：yuqing handle {id} --result 结果"))
                    .hint(format!("报给上级或小组：yuqing escalate {id} --to 对象")));
            }
            if holdings(&case).iter().any(|h| h.unit == unit) {
                return Err(Error::refused(format!("{name}已有 {id} 在办的{}", book.slip_name()))
                    .hint(format!("改派先收回：yuqing refer {id} --withdraw 单号 --reason 理由"))
                    .hint(format!("制度许可延期的：yuqing limit {id} --extend 2wd --reason 理由 --signer 姓名")));
            }
        }
        let year = self.at.date().year();
        let number = self.desk.next_number("refer", year)?;
        let targets = std::iter::once(to).chain(with.iter().copied()).map(key).collect();
        let boundary = handing.boundary.map(|b| b.trim().to_string()).filter(|b| !b.is_empty());
        let mut extra = Extra { given: handing.given, targets, ..Extra::default() };
        extra.said.extend(boundary.clone().map(|words| ("boundary", words)));
        let copies = if book.refer.copy_above { above(self.desk.office(), to, &with) } else { Vec::new() };
        let deed = Refer { year, number, to, lead: handing.lead, with, boundary, note: handing.note, copies };
        self.act(id, deed, extra)
    }

    /// The slip on paper: the one named, or the last. Every copy is on record.
    pub fn print_slip(&mut self, id: CaseId, number: &str) -> Result<(Slip, u32)> {
        let case = self.standing(id)?;
        let slip = match number {
            "" => {
                let name = self.in_force()?.book.slip_name();
                case.slips.last().ok_or_else(|| Error::refused(format!("{id} 没有{name}")))?.clone()
            }
            number => self.named_slip(&case, number)?.clone(),
        };
        let same = |a: &&Act| matches!(&a.deed, Deed::ReferPrint(d) if (d.year, d.number) == (slip.year, slip.number));
        let copy = case.standing_acts().filter(same).count() as u32 + 1;
        let deed = ReferPrint { year: slip.year, number: slip.number, copy };
        self.act(id, deed, Extra::default())?;
        Ok((slip, copy))
    }

    /// 收回: the slip's number stays used.
    pub fn take_back(&mut self, id: CaseId, number: &str, reason: &str, by: Option<&str>) -> Result<Act> {
        let case = self.standing(id)?;
        let by = by.map(|name| self.names()?.person(name)).transpose()?;
        let slip = self.named_slip(&case, number)?;
        let name = format!("{}{}年{}号", self.in_force()?.book.slip_name(), slip.year, slip.number);
        if let Some(at) = slip.ended {
            return Err(Error::refused(format!("{name}已于 {} 随办结了结，不必收回", at.ledger())));
        }
        let done = [("反馈", &slip.handled), ("退回", &slip.returned), ("收回", &slip.withdrawn)];
        if let Some((word, at)) = done.iter().find_map(|(word, end)| end.as_ref().map(|(at, _)| (word, at))) {
            return Err(Error::refused(format!("{name}已于 {} {word}，不能收回", at.ledger())));
        }
        let targets = std::iter::once(slip.to).chain(slip.with.iter().copied()).map(key).collect();
        let mut extra = Extra { targets, rests: vec![slip.seq], actor: by, ..Extra::default() };
        extra.said.insert("reason", reason.to_string());
        let deed =
            ReferWithdraw { year: slip.year, number: slip.number, reason: reason.to_string(), lead: slip.lead, by };
        self.act(id, deed, extra)
    }

    /// 办结. A slip still out ends with the case: nobody can answer it any more, so nobody owes the answer. What was not
    /// due yet is no longer owed, what was overdue stays missed on record (缺报在案), whether the rules let the case be
    /// closed or it was closed all the same (--happened). Should it be taken up again, the unit is asked anew.
    pub fn close(&mut self, id: CaseId, result: Option<String>) -> Result<Act> {
        let case = self.open(id)?;
        if result.as_deref().is_some_and(is_blank) {
            return Err(Error::refused("办理结果是空的")
                .hint("写明结果，如 --result 已逐户上门说明；没有要写的，不加 --result"));
        }
        let out = holdings(&case);
        let mut slips: Vec<(i32, u32)> = out.iter().map(|h| h.slip).collect();
        slips.dedup();
        let mut extra = Extra::default();
        extra.said.extend(result.clone().map(|words| ("result", words)));
        let act = self.act(id, Close { result, slips }, extra)?;
        let name = self.in_force()?.book.slip_name();
        for Holding { unit, slip: (year, number), .. } in out {
            let unit = self.desk.office().unit_name(unit);
            self.hints
                .push(format!("{name}{year}年{number}号：{unit}还没有反馈，随办结了结；重办后要它再办的，重新转办"));
        }
        Ok(act)
    }

    /// 签收.
    pub fn receive(&mut self, id: CaseId, unit: Option<&str>, by: Option<String>) -> Result<Act> {
        let case = self.open(id)?;
        let waiting: Vec<Holding> = holdings(&case).into_iter().filter(|h| !h.received).collect();
        let unit = self.one_of(&case, unit, &waiting, "签收")?;
        let rests = slip_of(&case, unit).map(|s| s.seq).into_iter().collect();
        self.act(id, Receive { unit, by }, Extra { targets: vec![key(unit)], rests, ..Extra::default() })
    }

    /// 反馈. A unit may also handle its own case without a slip (便利、快捷的及时解决).
    pub fn handle(&mut self, id: CaseId, unit: Option<&str>, result: String, plan: Option<String>) -> Result<Act> {
        let case = self.open(id)?;
        let held = holdings(&case);
        let own = |unit: UnitId| unit == case.unit || unit == UnitId::OFFICE;
        let unit = match unit {
            None if held.is_empty() => case.unit,
            Some(word) => {
                let named = self.names()?.unit(word)?.id;
                // A unit charged by an instruction (批示) answers without a slip.
                let charged = case.duties.all.iter().any(|d| d.is_open() && d.owner == OwnerRef::Unit(named));
                let free = (own(named) || charged) && !held.iter().any(|h| h.unit == named);
                if free { named } else { self.one_of(&case, Some(word), &held, "反馈")? }
            }
            None => self.one_of(&case, None, &held, "反馈")?,
        };
        // What it owes on this case (a slip, an instruction to follow up) is met by its answer.
        let mut targets = vec![key(unit)];
        let owes = |owner: &OwnerRef| *owner == OwnerRef::Unit(unit);
        for duty in case.duties.all.iter().filter(|d| d.is_open() && owes(&d.owner)) {
            let target = duty.target.iter().map(|t| (duty.owner.clone(), t.clone()));
            targets.extend(target.filter(|t| *t != key(unit)));
        }
        let rests = slip_of(&case, unit).map(|s| s.seq).into_iter().collect();
        let mut extra = Extra { targets, rests, ..Extra::default() };
        extra.said.insert("result", result.clone());
        extra.said.extend(plan.clone().map(|plan| ("plan", plan)));
        self.act(id, Handle { unit, result, plan }, extra)
    }

    /// 退回; from the second time on the shuttling is pointed out (推诿风险).
    ///
    /// Where no slip is out and the case was sent up by a unit below, the office gives it back to that unit
    /// (交由村委会自行处置), with a limit of its own; number and history stay.
    pub fn give_back(&mut self, id: CaseId, unit: Option<&str>, reason: &str, given: Option<Given>) -> Result<Act> {
        let case = self.open(id)?;
        let held = holdings(&case);
        let named = unit.map(|word| self.names()?.unit(word).map(|u| u.id)).transpose()?;
        let down = named.is_none_or(|unit| unit == UnitId::OFFICE)
            && held.is_empty()
            && case.unit != UnitId::OFFICE
            && case.submitted_at.is_some();
        if !down && given.is_some() {
            let name = self.in_force()?.book.slip_name();
            return Err(Error::refused(format!("退回{name}不写时限；时限写在转办时")));
        }
        let unit = if down { UnitId::OFFICE } else { self.one_of(&case, unit, &held, "退回")? };
        let rests = slip_of(&case, unit).map(|s| s.seq).into_iter().collect();
        let targets = vec![key(if down { case.unit } else { unit })];
        let mut extra = Extra { given, targets, rests, ..Extra::default() };
        extra.said.insert("reason", reason.to_string());
        let act = self.act(id, Return { unit, reason: reason.to_string() }, extra)?;
        let times = case.standing_acts().filter(|a| matches!(a.deed, Deed::Return(_))).count() + 1;
        if times >= 2 {
            self.hints.retain(|hint| !hint.contains("推诿风险"));
            self.hints.push(format!("推诿风险：往返{times}次"));
        }
        Ok(act)
    }

    /// `3` or `2026-3`.
    fn named_slip<'c>(&self, case: &'c Case, word: &str) -> Result<&'c Slip> {
        let name = self.in_force()?.book.slip_name();
        let (year, number) = match word.split_once('-') {
            Some((year, number)) => (year.parse::<i32>().ok(), number.parse::<u32>().ok()),
            None => (None, word.parse::<u32>().ok()),
        };
        let here = case.slips.iter().rev().find(|s| Some(s.number) == number && year.is_none_or(|y| y == s.year));
        here.ok_or_else(|| {
            let listed: Vec<String> = case.slips.iter().map(|s| format!("{}-{}", s.year, s.number)).collect();
            let error = Error::refused(format!("{} 没有第“{word}”号{name}", case.id));
            if listed.is_empty() { error } else { error.hint(format!("有：{}", listed.join("、"))) }
        })
    }

    /// The one unit meant among those that have a slip.
    fn one_of(&mut self, case: &Case, word: Option<&str>, among: &[Holding], step: &str) -> Result<UnitId> {
        let name = self.in_force()?.book.slip_name();
        let office = self.desk.office();
        let listed = || among.iter().map(|h| office.unit_name(h.unit)).collect::<Vec<_>>().join("、");
        let id = case.id;
        match word {
            Some(word) => {
                let unit = self.names()?.unit(word)?;
                if among.iter().any(|h| h.unit == unit.id) {
                    return Ok(unit.id);
                }
                let error = Error::refused(format!("{}没有待{step}的 {id} {name}", unit.name));
                Err(if among.is_empty() {
                    error.hint(format!("先转办：yuqing refer {id} --to {} --within 2wd --boundary 工作边界", unit.name))
                } else {
                    error.hint(format!("待{step}的有：{}", listed()))
                })
            }
            None => match among {
                [one] => Ok(one.unit),
                [] => Err(Error::refused(format!("{id} 没有待{step}的{name}"))
                    .hint(format!("先转办：yuqing refer {id} --to 单位 --within 2wd --boundary 工作边界"))),
                _ => Err(Error::refused(format!("{id} 有{}个单位待{step}，请指明是哪个", among.len()))
                    .hint(format!("加 --unit：{}", listed()))),
            },
        }
    }
}

/// 块、条: the units above the addressees, by territory and by line, that do not have the case already.
fn above(office: &Office, to: UnitId, with: &[UnitId]) -> Vec<UnitId> {
    let mut copies: Vec<UnitId> = Vec::new();
    for unit in std::iter::once(to).chain(with.iter().copied()).filter_map(|id| office.unit(id)) {
        for over in [unit.parent, unit.line].into_iter().flatten() {
            if over != UnitId::OFFICE && over != to && !with.contains(&over) && !copies.contains(&over) {
                copies.push(over);
            }
        }
    }
    copies
}

/// The last standing slip that names a unit.
pub(super) fn slip_of(case: &Case, unit: UnitId) -> Option<&Slip> {
    case.slips
        .iter()
        .rev()
        .find(|s| s.withdrawn.is_none() && s.ended.is_none() && (s.to == unit || s.with.contains(&unit)))
}
