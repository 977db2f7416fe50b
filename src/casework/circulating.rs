//! What becomes of a finished paper: it goes round (传阅), somebody writes on it (批示), somebody higher up takes it up (采用).

use super::taking::{Extra, Work};
use crate::act::{
    Act, Adopt, CaseId, Circulate, CirculateRead, Instruct, Outcome, OwnerRef, Paper, PaperId, PaperState, UnitId,
};
use crate::error::{Error, Result};
use crate::rules::duty::Given;

/// One reader of a paper that goes round.
#[derive(Debug, Clone)]
pub struct Read {
    pub reader: String,
    pub note: Option<Note>,
}

/// 批示: what a leader wrote, on which cases, who is to do it and by when.
#[derive(Debug, Clone, Default)]
pub struct Note {
    pub text: String,
    /// None named: the one case a paper is made from.
    pub cases: Vec<CaseId>,
    /// Name of the unit that is to do it; none: the lead unit of the case, else its own.
    pub to: Option<String>,
    pub given: Option<Given>,
    /// Whose it is: town, county, city, province, central.
    pub tier: Option<String>,
}

impl Work<'_, '_> {
    /// Those whom the rules want to read a paper of this kind, in their order, who are not on its list yet.
    pub fn required_readers(&mut self, paper: &Paper) -> Result<Vec<String>> {
        let kind = self.names()?.paper(&paper.kind)?.clone();
        let (office, day) = (self.desk.office(), self.at.date());
        let mut names = Vec::new();
        for role in &kind.readers {
            let holders = office.people.iter().filter(|p| office.roles_of(p.id, day).iter().any(|t| t.role == *role));
            for name in holders.map(|p| office.person_label(p.id)) {
                if !names.contains(&name) && !paper.circulation.iter().any(|r| r.name == name) {
                    names.push(name);
                }
            }
        }
        Ok(names)
    }

    /// 传阅: a finished paper begins to go round, or goes to more readers.
    pub fn circulate(&mut self, id: PaperId, readers: &[String]) -> Result<Act> {
        let paper = self.desk.paper(id)?.clone();
        if paper.state == PaperState::Draft {
            return Err(
                Error::refused(format!("{id} 还是草稿，印发后才能传阅")).hint(format!("yuqing paper issue {id}"))
            );
        }
        let mut named: Vec<String> = Vec::new();
        for word in readers.iter().flat_map(|r| r.split(['、', ',', '，'])).map(str::trim).filter(|w| !w.is_empty()) {
            let name = self.names()?.who(word)?.name;
            if named.contains(&name) || paper.circulation.iter().any(|r| r.name == name) {
                return Err(Error::refused(format!("“{name}”已在传阅单上")));
            }
            named.push(name);
        }
        if named.is_empty() {
            return Err(Error::usage("要写明送谁传阅").hint("--to 刘乡长、张书记（按阅读次序）"));
        }
        let act = self.act_on_paper(id, Circulate { readers: named }, Outcome::default())?;
        let paper = self.desk.paper(id)?.clone();
        let still = self.required_readers(&paper)?;
        if !still.is_empty() {
            self.hints.push(format!("应阅而没有送的：{}", still.join("、")));
        }
        Ok(act)
    }

    /// A reader has read it. What he wrote on it goes to the cases named as an instruction, and opens what the rules say (督办).
    pub fn read_by(&mut self, id: PaperId, read: Read) -> Result<Act> {
        let paper = self.desk.paper(id)?.clone();
        let listed: Vec<&str> = paper.circulation.iter().map(|r| r.name.as_str()).collect();
        let Some(reader) = paper.circulation.iter().find(|r| r.name == read.reader) else {
            let error = Error::refused(format!("“{}”不在 {id} 的传阅单上", read.reader));
            return Err(if listed.is_empty() {
                error.hint(format!("先送传阅：yuqing circulate {id} --to {}", read.reader))
            } else {
                error.hint(format!("传阅单：{}", listed.join("、")))
            });
        };
        if reader.read.is_some() && read.note.is_none() {
            return Err(Error::refused(format!("{} 已阅", reader.name)).hint("补记批示：加 --instruct 批示内容"));
        }
        let before = paper.circulation.iter().take_while(|r| r.name != read.reader).filter(|r| r.read.is_none());
        let before: Vec<&str> = before.map(|r| r.name.as_str()).collect();
        if !before.is_empty() {
            self.hints.push(format!("传阅次序：{}还没有阅", before.join("、")));
        }
        let cases = match &read.note {
            Some(note) => self.noted_cases(&paper, note)?,
            None => Vec::new(),
        };
        let text = read.note.as_ref().map(|note| note.text.clone());
        let tier = read.note.as_ref().and_then(|note| note.tier.clone());
        let deed = CirculateRead { reader: read.reader.clone(), note: text, cases: cases.clone(), tier };
        let act = self.act_on_paper(id, deed, Outcome::default())?;
        if let Some(note) = read.note {
            self.pass_on(&read.reader, &note, cases)?;
        }
        Ok(act)
    }

    /// 批示 on a paper that does not go round, or before it does: on record with the paper, and passed on to its cases.
    pub fn instruct_on_paper(&mut self, id: PaperId, by: &str, note: &Note) -> Result<Act> {
        let paper = self.desk.paper(id)?.clone();
        if paper.state == PaperState::Draft {
            return Err(Error::refused(format!("{id} 还是草稿，改稿用 文书 修改，不是批示")));
        }
        let cases = self.noted_cases(&paper, note)?;
        let deed = Instruct {
            by: by.to_string(),
            text: note.text.clone(),
            to: self.charged(note.to.as_deref())?,
            tier: note.tier.clone(),
            cases: cases.clone(),
        };
        let act = self.act_on_paper(id, deed, Outcome::default())?;
        self.pass_on(by, note, cases)?;
        Ok(act)
    }

    /// Cases a note speaks of; each must stand.
    fn noted_cases(&mut self, paper: &Paper, note: &Note) -> Result<Vec<CaseId>> {
        let cases = match (note.cases.as_slice(), paper.cases.as_slice()) {
            ([], [only]) => vec![*only],
            ([], _) => {
                if note.to.is_some() || note.given.is_some() {
                    return Err(Error::refused("批示写了承办单位或期限，要写明针对哪件事项").hint("加 --case 编号"));
                }
                self.hints.push("批示没有落到事项上；要转督办，加 --case 编号".to_string());
                Vec::new()
            }
            (named, _) => named.to_vec(),
        };
        for case in &cases {
            self.standing(*case)?;
        }
        Ok(cases)
    }

    fn pass_on(&mut self, by: &str, note: &Note, cases: Vec<CaseId>) -> Result<()> {
        for case in cases {
            self.instruct(case, by, note)?;
        }
        Ok(())
    }

    /// 批示 on a case: what the rules open (督办) is owed by the unit it names, else by the lead unit, else by the case's own.
    pub fn instruct(&mut self, id: CaseId, by: &str, note: &Note) -> Result<Act> {
        let case = self.standing(id)?;
        let to = self.charged(note.to.as_deref())?;
        let unit = to.or(case.lead).unwrap_or(case.unit);
        let targets = vec![(OwnerRef::Unit(unit), self.desk.next_seq().to_string())];
        let tier = note.tier.clone();
        let deed = Instruct { by: by.to_string(), text: note.text.clone(), to, tier, cases: Vec::new() };
        self.act(id, deed, Extra { given: note.given, targets, ..Extra::default() })
    }

    fn charged(&mut self, word: Option<&str>) -> Result<Option<UnitId>> {
        word.map(|word| self.names().and_then(|names| names.unit(word).map(|unit| unit.id))).transpose()
    }

    /// 采用 of a paper; the same one is not recorded twice.
    pub fn adopt_paper(&mut self, id: PaperId, adopt: Adopt) -> Result<Act> {
        let paper = self.desk.paper(id)?;
        if paper.state == PaperState::Draft {
            return Err(Error::refused(format!("{id} 还是草稿，不会被采用")));
        }
        if paper.adoptions.iter().any(|a| a.adopt == adopt) {
            return Err(Error::refused(format!("{id} 已记过同一采用（{}）", adopt.by)));
        }
        self.act_on_paper(id, adopt, Outcome::default())
    }
}
