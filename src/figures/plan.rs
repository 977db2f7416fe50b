//! What a statistic asks: which period, as of when, in which rows.

use crate::act::{Office, UnitId};
use crate::rules::{Field, Rulebook, StatsPolicy};
use crate::time::{Period, Stamp};
use chrono::NaiveDate;

/// What the rows are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum By {
    /// 报送单位; a duty goes to the unit that owes it.
    #[default]
    Unit,
    /// 承办科室: the lead unit, else the unit of the case.
    Section,
    /// Class of the unit (市直, 县市区 …).
    Class,
    Level,
    Category,
    Channel,
    /// 内容类别; a case with several is in several rows.
    Content,
    /// Month of registration, of 报送, or of the due time.
    Month,
    /// 撰写人; co-authors are one name.
    Person,
    /// Why a case was judged invalid (不采用).
    Reason,
}

impl By {
    pub const ALL: &'static [By] = &[
        By::Unit,
        By::Section,
        By::Class,
        By::Level,
        By::Category,
        By::Channel,
        By::Content,
        By::Month,
        By::Person,
        By::Reason,
    ];

    pub fn word(self) -> &'static str {
        match self {
            By::Unit => "unit",
            By::Section => "section",
            By::Class => "class",
            By::Level => "level",
            By::Category => "category",
            By::Channel => "channel",
            By::Content => "content",
            By::Month => "month",
            By::Person => "person",
            By::Reason => "reason",
        }
    }

    pub fn zh(self) -> &'static str {
        match self {
            By::Unit => "单位",
            By::Section => "科室",
            By::Class => "单位类别",
            By::Level => "等级",
            By::Category => "类别",
            By::Channel => "收集渠道",
            By::Content => "内容类别",
            By::Month => "月份",
            By::Person => "撰写人",
            By::Reason => "无效原因",
        }
    }

    /// Reads the word or the Chinese name.
    pub fn from_word(word: &str) -> Option<By> {
        By::ALL.iter().copied().find(|by| by.word() == word || by.zh() == word)
    }
}

/// A unit as statistics know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitLine {
    pub id: UnitId,
    pub name: String,
    pub kind: String,
    pub class: Option<String>,
    /// On the roster on any day of the period: it has a row even when all its figures are 0.
    pub on_roster: bool,
}

/// What to count, and how it is laid out.
#[derive(Debug, Clone)]
pub struct Plan {
    pub period: Period,
    pub as_of: Stamp,
    pub by: By,
    pub policy: StatsPolicy,
    /// Every unit ever on the roster, in roster order.
    pub units: Vec<UnitLine>,
    /// Rows given beforehand for [`By::Class`], [`By::Level`] and the vocabularies: id and name.
    pub words: Vec<(String, String)>,
    /// Only cases and duties of this unit.
    pub only: Option<UnitId>,
    /// People of the roster by number, as they are called.
    pub people: Vec<(u32, String)>,
    pub keep_members: bool,
}

impl Plan {
    /// The plan for an office under its rulebook.
    pub fn new(office: &Office, rules: &Rulebook, period: Period, as_of: Stamp, by: By) -> Plan {
        let units = office.units.iter().map(|u| UnitLine {
            id: u.id,
            name: u.name.clone(),
            kind: u.kind.clone(),
            class: u.class.clone(),
            on_roster: u.id != UnitId::OFFICE && u.from < period.to && u.until.is_none_or(|d| period.from <= d),
        });
        let named = |t: &crate::rules::Term| (t.id.clone(), t.name.clone());
        let vocabulary = |field| rules.vocabularies.get(&field).map(|v| v.terms.iter().map(named).collect());
        let words = match by {
            By::Level => rules.levels.iter().map(|l| named(&l.term)).collect(),
            By::Class => rules.unit_classes.iter().map(named).collect(),
            By::Category => vocabulary(Field::Category).unwrap_or_default(),
            By::Channel => vocabulary(Field::Channel).unwrap_or_default(),
            By::Content => vocabulary(Field::Content).unwrap_or_default(),
            By::Reason => vocabulary(Field::ValidityReason).unwrap_or_default(),
            By::Unit | By::Section | By::Month | By::Person => Vec::new(),
        };
        let policy = rules.stats.clone();
        // Only rows by person are named by it.
        let named = if by == By::Person { office.people.as_slice() } else { &[] };
        let people = named.iter().map(|p| (p.id.0, office.person_label(p.id))).collect();
        Plan { period, as_of, by, policy, units: units.collect(), words, only: None, people, keep_members: false }
    }

    /// The period replaced by all time up to the as-of: for chosen cases.
    pub fn all_time(mut self) -> Plan {
        let day = self.as_of.date();
        let until = day.succ_opt().unwrap_or(day);
        self.period = Period::range(NaiveDate::default().min(day), until).unwrap_or(self.period);
        for unit in &mut self.units {
            unit.on_roster = false;
        }
        self
    }

    /// The same question laid out another way.
    pub fn laid_out(&self, office: &Office, rules: &Rulebook, by: By) -> Plan {
        Plan {
            only: self.only,
            keep_members: self.keep_members,
            ..Plan::new(office, rules, self.period, self.as_of, by)
        }
    }
}
