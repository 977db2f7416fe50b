//! What people type, looked up in the roster and the rulebook. An unknown word is refused with the nearest one; an
//! ambiguous one with the choices.

use crate::act::{Account, Office, PersonId, Unit, UnitId, Who};
use crate::error::{Error, Result};
use crate::rules::lists::FIELDS;
use crate::rules::{Field, PaperKind, Recipient, Role, Rulebook, Term};
use crate::text::{nearest, unique_prefix};
use chrono::NaiveDate;

/// Kind of the top unit.
pub const OFFICE_KIND: &str = "office";

/// Looks words up for one office under one rulebook on one day.
#[derive(Clone, Copy)]
pub struct Names<'a> {
    pub office: &'a Office,
    pub book: &'a Rulebook,
    pub day: NaiveDate,
}

fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.into_iter().collect();
    if names.is_empty() { "（还没有）".into() } else { names.join("、") }
}

/// An exact answer, else a unique prefix of a name.
fn pick<'a, T>(word: &str, all: &'a [T], term: impl Fn(&'a T) -> &'a Term) -> Option<&'a T> {
    if let Some(exact) = all.iter().find(|t| term(t).answers(word)) {
        return Some(exact);
    }
    let name = unique_prefix(word, all.iter().map(|t| term(t).name.as_str()))?;
    all.iter().find(|t| term(t).name == name)
}

fn unknown(what: &str, word: &str, names: &[&str]) -> Error {
    let error = Error::refused(format!("{what}中没有“{word}”"));
    let error = match nearest(word, names.iter().copied()) {
        Some(near) => error.hint(format!("是不是“{near}”？")),
        None => error,
    };
    error.hint(format!("可用：{}", listed(names.iter().copied())))
}

impl<'a> Names<'a> {
    /// A unit on the roster that day: exact name, else a unique prefix.
    pub fn unit(&self, word: &str) -> Result<&'a Unit> {
        let here: Vec<&Unit> = self.office.units.iter().filter(|u| u.on_roster(self.day)).collect();
        if let Some(unit) = here.iter().find(|u| u.name == word) {
            return Ok(unit);
        }
        let starting: Vec<&&Unit> = here.iter().filter(|u| u.name.starts_with(word) && !word.is_empty()).collect();
        match starting.as_slice() {
            [one] => Ok(one),
            [] => {
                if let Some(other_day) = self.on_another_day(word) {
                    return Err(other_day);
                }
                let names: Vec<&str> = here.iter().map(|u| u.name.as_str()).collect();
                Err(unknown("单位名册", word, &names)
                    .hint(format!("新增：yuqing unit add {word} --kind {}", self.kinds())))
            }
            many => Err(Error::refused(format!("“{word}”可指{}个单位", many.len()))
                .hint(format!("请写全：{}", listed(many.iter().map(|u| u.name.as_str()))))),
        }
    }

    /// The refusal of a unit that is known, but was not on the roster that day: by its name, else by the beginning of one.
    fn on_another_day(&self, word: &str) -> Option<Error> {
        let known =
            |is: &dyn Fn(&str) -> bool| -> Vec<&Unit> { self.office.units.iter().filter(|u| is(&u.name)).collect() };
        let exact = known(&|name| name == word);
        let meant = if exact.is_empty() { known(&|name| !word.is_empty() && name.starts_with(word)) } else { exact };
        let span = |u: &Unit| match u.until {
            Some(until) => format!("{} 至 {until}", u.from),
            None => format!("{} 起", u.from),
        };
        let names: Vec<String> = meant.iter().map(|u| format!("“{}”（{}）", u.name, span(u))).collect();
        (!names.is_empty()).then(|| {
            Error::refused(format!("{} 当日不在名册上：{}", self.day, names.join("、")))
                .hint("请核对日期（--at）；名册见 yuqing unit list --all")
        })
    }

    /// A unit for a question about the past: one no longer on the roster may be named too.
    pub fn unit_ever(&self, word: &str) -> Result<&'a Unit> {
        match self.unit(word) {
            Ok(unit) => Ok(unit),
            Err(refused) => self.office.units.iter().rev().find(|u| u.name == word).ok_or(refused),
        }
    }

    fn kinds(&self) -> String {
        self.book.unit_kinds.first().map_or_else(|| "种类".to_string(), |k| k.term.id.clone())
    }

    /// Units below the office, for a target that turns out not to be a recipient.
    pub fn is_unit(&self, word: &str) -> bool {
        self.office.units.iter().any(|u| u.id != UnitId::OFFICE && u.name.starts_with(word))
    }

    /// One person of the roster; 王伟@甲村 where two share a name.
    pub fn person(&self, word: &str) -> Result<PersonId> {
        match crate::rules::decide::persons_called(self.office, word).as_slice() {
            [one] => Ok(*one),
            [] => {
                let names: Vec<&str> = self.office.people.iter().map(|p| p.name.as_str()).collect();
                let mut error = Error::refused(format!("人员名册中没有“{word}”"));
                if let Some(near) = nearest(word, names) {
                    error = error.hint(format!("是不是“{near}”？"));
                }
                Err(error.hint(format!("新增：yuqing person add {word} --unit 单位 --role 职务")))
            }
            many => Err(Error::refused(format!("名册中有{}位“{word}”", many.len())).hint(format!(
                "请写明单位：{}",
                many.iter().map(|id| self.office.person_label(*id)).collect::<Vec<_>>().join("、")
            ))),
        }
    }

    /// A person as named, on the roster or not; ambiguous names are refused.
    pub fn who(&self, word: &str) -> Result<Who> {
        match crate::rules::decide::persons_called(self.office, word).as_slice() {
            [] => Ok(Who { id: None, name: word.to_string() }),
            [one] => Ok(Who { id: Some(*one), name: self.office.person_label(*one) }),
            _ => self.person(word).map(|id| Who { id: Some(id), name: word.to_string() }),
        }
    }

    /// The id of a level; refused with the levels there are.
    pub fn level(&self, word: &str) -> Result<String> {
        match pick(word, &self.book.levels, |l| &l.term) {
            Some(level) => Ok(level.term.id.clone()),
            None => {
                let names: Vec<&str> = self.book.levels.iter().map(|l| l.term.name.as_str()).collect();
                Err(Error::refused(format!("没有“{word}”这个等级")).hint(format!("本制度的等级：{}", listed(names))))
            }
        }
    }

    /// The id of a word in a field's vocabulary. A field without one, or with an open one, takes the word as it is. A word
    /// of another list is told the option a case takes it by.
    pub fn word(&self, field: Field, word: &str) -> Result<String> {
        self.word_of(field, word, |word| self.elsewhere(word))
    }

    /// The same, for what is no case and has none of its other options.
    pub fn only_word(&self, field: Field, word: &str) -> Result<String> {
        self.word_of(field, word, |_| None)
    }

    fn word_of<'s>(
        &'s self,
        field: Field,
        word: &str,
        elsewhere: impl FnOnce(&str) -> Option<(&'s str, &'static str)>,
    ) -> Result<String> {
        let word = word.trim();
        if word.is_empty() {
            return Err(Error::refused(format!("“{}”不能为空", self.field_name(field))));
        }
        let Some(vocabulary) = self.book.vocabularies.get(&field) else { return Ok(word.to_string()) };
        if let Some(term) = pick(word, &vocabulary.terms, |t| t) {
            return Ok(term.id.clone());
        }
        if vocabulary.open {
            return Ok(word.to_string());
        }
        if let Some((name, key)) = elsewhere(word) {
            return Err(Error::refused(format!("{}中没有“{word}”", vocabulary.name))
                .hint(format!("它属于{name}：写 --{} {word}", key.replace('_', "-"))));
        }
        let names: Vec<&str> = vocabulary.terms.iter().map(|t| t.name.as_str()).collect();
        Err(unknown(&vocabulary.name, word, &names).hint(format!("依据：{}", vocabulary.clause)))
    }

    /// The list of words of a case's facts that has this very word: what the rulebook calls it, and its option.
    fn elsewhere(&self, word: &str) -> Option<(&str, &'static str)> {
        const OF_CASES: [Field; 14] = [
            Field::Channel,
            Field::Spread,
            Field::Scale,
            Field::Subject,
            Field::Kind,
            Field::Category,
            Field::CommentKind,
            Field::Source,
            Field::Flag,
            Field::Origin,
            Field::Content,
            Field::Business,
            Field::Stance,
            Field::Uptake,
        ];
        OF_CASES.iter().find_map(|field| {
            let vocabulary = self.book.vocabularies.get(field)?;
            vocabulary.terms.iter().find(|term| term.name == word)?;
            let (_, key, _) = FIELDS.iter().find(|(known, ..)| known == field)?;
            Some((vocabulary.name.as_str(), *key))
        })
    }

    fn field_name(&self, field: Field) -> String {
        self.book
            .vocabularies
            .get(&field)
            .map_or_else(|| crate::rules::lists::field_name(field).to_string(), |v| v.name.clone())
    }

    pub fn recipient(&self, word: &str) -> Result<&'a Recipient> {
        pick(word, &self.book.recipients, |r| &r.term).ok_or_else(|| {
            let names: Vec<&str> = self.book.recipients.iter().map(|r| r.term.name.as_str()).collect();
            let error = unknown("上报对象", word, &names);
            if self.is_unit(word) {
                error.hint(format!("“{word}”在下级，交办用 yuqing refer（转办）"))
            } else {
                error
            }
        })
    }

    pub fn role(&self, word: &str) -> Result<&'a Role> {
        pick(word, &self.book.roles, |r| &r.term).ok_or_else(|| {
            let names: Vec<&str> = self.book.roles.iter().map(|r| r.term.name.as_str()).collect();
            unknown("职务", word, &names)
        })
    }

    pub fn unit_kind(&self, word: &str) -> Result<String> {
        match pick(word, &self.book.unit_kinds, |k| &k.term) {
            Some(kind) => Ok(kind.term.id.clone()),
            None => {
                let names: Vec<&str> = self.book.unit_kinds.iter().map(|k| k.term.name.as_str()).collect();
                Err(unknown("单位种类", word, &names))
            }
        }
    }

    pub fn unit_class(&self, word: &str) -> Result<String> {
        if self.book.unit_classes.is_empty() {
            return Ok(word.to_string());
        }
        pick(word, &self.book.unit_classes, |t| t).map(|t| t.id.clone()).ok_or_else(|| {
            let names: Vec<&str> = self.book.unit_classes.iter().map(|t| t.name.as_str()).collect();
            unknown("单位类别", word, &names)
        })
    }

    /// A kind of paper: by id, name or alias, else by the beginning of one.
    pub fn paper(&self, word: &str) -> Result<&'a PaperKind> {
        let by_alias = || {
            let begins = |p: &&PaperKind| !word.is_empty() && p.term.aliases.iter().any(|a| a.starts_with(word));
            let mut found = self.book.papers.iter().filter(begins);
            found.next().filter(|_| found.next().is_none())
        };
        pick(word, &self.book.papers, |p| &p.term).or_else(by_alias).ok_or_else(|| {
            let names: Vec<&str> = self.book.papers.iter().map(|p| p.term.name.as_str()).collect();
            unknown("文书种类", word, &names)
        })
    }

    /// An account of the office, by name or by name@platform.
    pub fn account(&self, word: &str) -> Result<&'a Account> {
        let (name, platform) = word.split_once('@').map_or((word, None), |(n, p)| (n, Some(p)));
        let found: Vec<&Account> = self
            .office
            .accounts
            .iter()
            .filter(|a| a.name == name && platform.is_none_or(|p| a.platform == p))
            .collect();
        // One that lapsed may stand beside the one that is certified now.
        let current: Vec<&Account> = found.iter().copied().filter(|a| a.certified(self.day)).collect();
        let found = if current.len() == 1 { current } else { found };
        match found.as_slice() {
            [one] => Ok(one),
            [] => {
                let names: Vec<&str> = self.office.accounts.iter().map(|a| a.name.as_str()).collect();
                Err(unknown("账号", word, &names)
                    .hint("登记：yuqing account add 名称 --platform 平台 --certified-from 日期"))
            }
            many => Err(Error::refused(format!("有{}个账号叫“{name}”", many.len())).hint(format!(
                "请写明平台：{}",
                many.iter().map(|a| format!("{}@{}", a.name, a.platform)).collect::<Vec<_>>().join("、")
            ))),
        }
    }

    /// Shown name of a recipient id.
    pub fn recipient_name(&self, id: &'a str) -> &'a str {
        self.book.recipient(id).map_or(id, |r| &r.term.name)
    }
}
