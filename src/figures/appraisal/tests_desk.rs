//! Facts made by hand: a village's year, laid down item by item.

use super::*;
use crate::act::{CaseId, UnitId};
use crate::figures::{By, CaseFigures, Counts, Plan, Tally};
use crate::rules::scoring::{Points, Schemes};
use crate::rules::{Field, Rulebook};
use crate::time::{Period, PeriodKind, Semesters, Stamp};
use chrono::NaiveDate;
use std::collections::BTreeMap;

pub(super) fn p(text: &str) -> Points {
    text.parse().unwrap()
}

/// Nine o'clock on a day of 2026.
pub(super) fn at(month: u32, day: u32) -> Stamp {
    Stamp::of(NaiveDate::from_ymd_opt(2026, month, day).unwrap(), 9, 0)
}

/// The words the sample schemes speak of.
const OFFICE: &str = r#"
id = "t"
version = "1"
name = "试用单位"
basis = "试用制度"
unit_classes = ["town 乡镇", "bureau 部门"]
[[level]]
id = "general"
name = "一般"
rank = 1
[words.kind]
clause = "一"
terms = ["info 舆情信息", "affairs 政务信息", "research 调研信息", "news 要情动态", "long 长篇信息"]
[words.flag]
clause = "一"
terms = ["requested 约稿"]
[[unit_kind]]
id = "village"
name = "村居"
clause = "一"
[[unit_kind]]
id = "section"
name = "科室"
clause = "一"
[thresholds]
todo_days = 7
backfill_hours = 4
same_event_days = 7
"#;

/// Facts in the making: 甲村 unless said otherwise, the year 2026 looked back at from January 2027.
pub(super) struct Desk {
    pub rules: String,
    period: Period,
    pub as_of: Stamp,
    pub members: Vec<Member>,
    pub items: Vec<Item>,
    pub shown: Vec<FaultShown>,
    judged: Vec<Judged>,
    seq: u64,
}

/// The item just laid down.
pub(super) struct Laid<'d>(&'d mut Desk, usize);

pub(super) const JIA: UnitId = UnitId(2);
pub(super) const YI: UnitId = UnitId(3);

pub(super) fn member(id: UnitId, name: &str, class: &str) -> Member {
    Member {
        id,
        name: name.into(),
        kind: "village".into(),
        class: Some(class.into()),
        from: NaiveDate::from_ymd_opt(2020, 1, 1).unwrap(),
        until: None,
    }
}

fn case(n: u32) -> CaseId {
    CaseId { year: 2026, number: n }
}

impl Desk {
    pub fn under(scoring: &str) -> Desk {
        Desk {
            rules: scoring.to_string(),
            period: Period::parse("2026", at(1, 1).date(), &Semesters::default(), PeriodKind::Year).unwrap(),
            as_of: Stamp::of(NaiveDate::from_ymd_opt(2027, 1, 10).unwrap(), 9, 0),
            members: vec![member(JIA, "甲村", "town")],
            items: Vec::new(),
            shown: Vec::new(),
            judged: Vec::new(),
            seq: 100,
        }
    }

    pub fn over(mut self, period: &str) -> Desk {
        self.period = Period::parse(period, at(1, 1).date(), &Semesters::default(), PeriodKind::Year).unwrap();
        self
    }

    /// Changes a number of the scheme.
    pub fn edit(&mut self, was: &str, is: &str) {
        assert!(self.rules.contains(was), "{was}");
        self.rules = self.rules.replace(was, is);
    }

    fn next(&mut self) -> u64 {
        self.seq += 1;
        self.seq
    }

    pub fn item(&mut self, n: u32, at: Stamp) -> Laid<'_> {
        let seq = self.next();
        self.items.push(Item {
            matter: Matter::Case(case(n)),
            title: Some(format!("事项{n}")),
            unit: JIA,
            author: None,
            author_id: None,
            at,
            seqs: vec![seq],
            words: BTreeMap::from([(Field::Kind, vec!["info".to_string()])]),
            emergency: false,
            adoptions: Vec::new(),
            instructions: Vec::new(),
            files: Vec::new(),
            first: false,
        });
        let last = self.items.len() - 1;
        Laid(self, last)
    }

    fn place(&self, n: u32) -> usize {
        self.items.iter().position(|i| i.matter == Matter::Case(case(n))).unwrap()
    }

    pub fn adopt(&mut self, n: u32, tier: &str, publication: &str) {
        let place = self.place(n);
        Laid(self, place).adopt(tier, publication);
    }

    pub fn adopt_by(&mut self, n: u32, tier: &str, by: &str) {
        let place = self.place(n);
        Laid(self, place).adopt(tier, "");
        self.items[place].adoptions.last_mut().unwrap().by = by.into();
    }

    pub fn word_of(&mut self, n: u32, field: &str, word: &str) {
        assert_eq!(field, "flag");
        let place = self.place(n);
        self.items[place].words.insert(Field::Flag, vec![word.to_string()]);
    }

    pub fn fault(&mut self, kind: FaultKind, n: Option<u32>, at: Stamp) {
        let seqs = vec![self.next()];
        let matter = n.map(|n| Matter::Case(case(n)));
        self.shown.push(FaultShown { kind, unit: JIA, matter, at, sent_at: None, says: "记录所示".into(), seqs });
    }

    pub fn judge(&mut self, factor: &str, points: Option<&str>, n: Option<u32>) {
        let seq = self.next();
        self.judged.push(Judged {
            seq,
            at: self.as_of,
            period: self.period,
            unit: JIA,
            factor: factor.into(),
            name: factor.into(),
            points: points.map(p),
            note: None,
            basis: "检查记录".into(),
            by: Some("钱明".into()),
            matter: n.map(|n| Matter::Case(case(n))),
            sent_at: None,
        });
    }

    pub fn book(&self) -> Rulebook {
        let text = format!("{OFFICE}\n{}", self.rules);
        crate::rules::read::read(&text, "t").unwrap_or_else(|faults| {
            panic!("{}", faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
        })
    }

    pub fn facts(&self) -> Facts {
        let mut facts = Facts {
            period: self.period,
            as_of: self.as_of,
            semesters: Semesters::default(),
            members: self.members.clone(),
            shown: self.shown.clone(),
            judged: self.judged.clone(),
            counts: BTreeMap::new(),
        };
        let sent_at = |matter: Option<Matter>| self.sent().find(|i| Some(i.matter) == matter).map(|i| i.at);
        facts.shown.iter_mut().for_each(|fault| fault.sent_at = sent_at(fault.matter));
        facts.judged.iter_mut().for_each(|finding| finding.sent_at = sent_at(finding.matter));
        let mut periods = vec![self.period];
        for kind in [PeriodKind::Month, PeriodKind::Quarter] {
            periods.extend(Period::each(kind, self.period.from, self.period.to, &Semesters::default()));
        }
        for period in periods {
            for (unit, counts) in self.counted(period) {
                facts.counts.insert((period, unit), counts);
            }
        }
        facts
    }

    /// Counted by the tally, apart from the items.
    fn counted(&self, period: Period) -> Vec<(UnitId, Counts)> {
        let book = self.book();
        let office = crate::act::Office::default();
        let mut tally = Tally::new(Plan::new(&office, &book, period, self.as_of, By::Unit));
        for item in &self.items {
            let Matter::Case(id) = item.matter else { continue };
            tally.take(&CaseFigures {
                id,
                unit: item.unit,
                lead: None,
                level: None,
                category: None,
                channel: None,
                content: Vec::new(),
                invalid: false,
                emergency: false,
                published_at: None,
                reported_at: item.at,
                submitted_at: Some(item.at),
                first_replied_at: None,
                replied_at: None,
                satisfaction: None,
                adopted_at: item.adoptions.iter().map(|n| n.at).min(),
                withheld_at: None,
                author: None,
                author_id: None,
                reason: None,
            });
        }
        tally.finish().rows.iter().filter_map(|row| Some((row.unit?, row.counts))).collect()
    }

    fn sent(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(|i| self.period.contains(i.at))
    }

    /// Every unit reckoned, and what each opens into; with the people named as said.
    pub fn reckoned(&self, protected: impl Fn(&str) -> bool) -> (ScoreSheet, Vec<Unit>, People) {
        let (book, facts) = (self.book(), self.facts());
        let schemes = Schemes::alone(&book);
        let mut scoring = Scoring::new(&facts, &schemes);
        let mut people = PeopleTaken::new(protected);
        let mut opened = BTreeMap::new();
        for member in facts.there() {
            let items: Vec<Item> = self.sent().filter(|i| i.unit == member.id).cloned().collect();
            let lines = scoring.take(member, &items);
            people.take(member.id, &items, &lines.lines);
            opened.insert(member.id, lines);
        }
        let sheet = scoring.finish();
        let units = sheet.rows.iter().map(|score| {
            let Opened { lines, unscored } = opened.remove(&score.unit).unwrap();
            Unit { score: score.clone(), lines, unscored }
        });
        let units = units.collect();
        let people = people.finish(&sheet);
        (sheet, units, people)
    }

    pub fn sheet(&self) -> ScoreSheet {
        let sheet = self.reckoned(|_| false).0;
        assert_eq!(sheet.re_adds(), Ok(()));
        sheet
    }

    pub fn row(&self) -> Unit {
        self.reckoned(|_| false).1.into_iter().find(|unit| unit.score.unit == JIA).unwrap()
    }
}

/// A unit's score with what it opens into.
pub(super) struct Unit {
    pub score: Score,
    pub lines: Vec<Line>,
    pub unscored: Vec<Matter>,
}

impl std::ops::Deref for Unit {
    type Target = Score;

    fn deref(&self) -> &Score {
        &self.score
    }
}

impl Laid<'_> {
    pub fn adopt(self, tier: &str, publication: &str) -> Self {
        let seq = self.0.next();
        let at = self.0.items[self.1].at.plus_minutes(60);
        let publication = (!publication.is_empty()).then(|| publication.to_string());
        let notice = Notice { seq, at, by: "某机关".into(), tier: Some(tier.into()), publication };
        self.0.items[self.1].adoptions.push(notice);
        self
    }

    pub fn instruct(self, tier: &str) -> Self {
        let seq = self.0.next();
        let at = self.0.items[self.1].at.plus_minutes(90);
        let notice = Notice { seq, at, by: "某领导".into(), tier: Some(tier.into()), publication: None };
        self.0.items[self.1].instructions.push(notice);
        self
    }

    pub fn file(self, kind: &str) -> Self {
        let seq = self.0.next();
        self.0.items[self.1].files.push((seq, kind.into()));
        self
    }

    pub fn word(self, kind: &str) -> Self {
        self.0.items[self.1].words.insert(Field::Kind, vec![kind.to_string()]);
        self
    }

    pub fn of(self, unit: UnitId, author: &str) -> Self {
        let item = &mut self.0.items[self.1];
        item.unit = unit;
        item.author = Some(author.into());
        self
    }
}
