//! Whether a condition holds for a case, and whether an act is one a rule speaks of.

use super::{ActPattern, Field, RoleRef, Rulebook, When, Where};
use crate::act::{Act, Case, Deed, Fact, Facts, Office, PersonId, UnitId};
use crate::time::Stamp;

/// What a condition is judged on.
#[derive(Clone, Copy)]
pub struct Circumstance<'a> {
    pub office: &'a Office,
    /// `None` where no case is at hand (a periodic paper).
    pub case: Option<&'a Case>,
    /// The kind of paper being decided.
    pub paper: Option<&'a str>,
    pub at: Stamp,
}

impl Circumstance<'_> {
    /// The unit whose matter it is.
    pub fn unit(&self) -> UnitId {
        self.case.map_or(UnitId::OFFICE, |c| c.unit)
    }

    /// The values (ids) of a field; several where the field takes several.
    pub fn values(&self, field: Field) -> Vec<&str> {
        if field == Field::Paper {
            return self.paper.into_iter().collect();
        }
        let Some(case) = self.case else { return Vec::new() };
        Known { office: self.office, unit: case.unit, level: case.level.as_deref(), facts: &case.facts }.values(field)
    }

    /// Whether the office can answer on the platform of the case: an account certified that day, or no platform at all.
    pub fn certified(&self) -> bool {
        certified(self.office, self.case.and_then(|c| c.facts.source.as_deref()), self.at)
    }

    /// Every field named must have one of its values; an unknown value satisfies nothing.
    pub fn satisfies(&self, when: &When) -> bool {
        let emergency = self.case.is_some_and(|c| c.facts.emergency == Some(true));
        when.emergency.is_none_or(|wanted| wanted == emergency)
            && when.certified.is_none_or(|wanted| wanted == self.certified())
            && each_known(when, |field| self.values(field))
    }

    /// Whether a person holds a role at its place on a day; the tenure's acting mark if so.
    pub fn holds(&self, person: PersonId, role: &RoleRef, at: Stamp) -> Option<bool> {
        holds(self.office, self.unit(), person, role, at)
    }

    /// Those who hold a role at its place.
    pub fn holders(&self, role: &RoleRef) -> Vec<PersonId> {
        self.office.people.iter().map(|p| p.id).filter(|p| self.holds(*p, role, self.at).is_some()).collect()
    }
}

/// Whether a person holds a role at its place on a day, where 本单位 is `own`; the tenure's acting mark if so.
pub fn holds(office: &Office, own: UnitId, person: PersonId, role: &RoleRef, at: Stamp) -> Option<bool> {
    let place = |unit: UnitId| match role.at {
        Where::Own => unit == own,
        Where::Office => unit == UnitId::OFFICE,
        Where::Any => true,
    };
    office
        .tenures
        .iter()
        .find(|t| t.person == person && t.role == role.role && place(t.unit) && t.covers(at.date()))
        .map(|t| t.acting)
}

/// What conditions look at in a case, wherever it was read from.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    pub office: &'a Office,
    pub unit: UnitId,
    pub level: Option<&'a str>,
    pub facts: &'a Facts,
}

impl<'a> Known<'a> {
    /// The values (ids) of a field; several where the field takes several.
    pub fn values(&self, field: Field) -> Vec<&'a str> {
        match field {
            Field::Level => self.level.into_iter().collect(),
            Field::UnitKind => self.office.unit(self.unit).map(|u| u.kind.as_str()).into_iter().collect(),
            Field::UnitClass => self.office.unit(self.unit).and_then(|u| u.class.as_deref()).into_iter().collect(),
            fact => fact_values(self.facts, fact),
        }
    }

    /// Whether the rulebook grades items like this one at all: of the others nobody asks for a level.
    pub fn graded(&self, book: &Rulebook, at: Stamp) -> bool {
        let when = &book.grading.when;
        when.emergency.is_none_or(|wanted| wanted == (self.facts.emergency == Some(true)))
            && when.certified.is_none_or(|wanted| wanted == certified(self.office, self.facts.source.as_deref(), at))
            && each_known(when, |field| self.values(field))
    }
}

/// Whether every field named has one of its values.
fn each_known<'a>(when: &When, values: impl Fn(Field) -> Vec<&'a str>) -> bool {
    when.any_of.iter().all(|(field, wanted)| values(*field).iter().any(|value| wanted.iter().any(|w| w == value)))
}

/// Whether the office can answer on a platform: an account certified that day, or no platform at all.
fn certified(office: &Office, platform: Option<&str>, at: Stamp) -> bool {
    platform.is_none_or(|platform| office.accounts.iter().any(|a| a.platform == platform && a.certified(at.date())))
}

/// The values (ids) some facts give to a field; none for a field that is no fact.
fn fact_values(f: &Facts, field: Field) -> Vec<&str> {
    let single = match field {
        Field::Channel => &f.channel,
        Field::Spread => &f.spread,
        Field::Scale => &f.scale,
        Field::Subject => &f.subject,
        Field::Kind => &f.kind,
        Field::Category => &f.category,
        Field::CommentKind => &f.comment_kind,
        Field::Tier => &f.tier,
        Field::ReplyNeed => &f.reply_need,
        Field::Source => &f.source,
        Field::Origin => &f.origin,
        Field::Business => &f.business,
        Field::Stance => &f.stance,
        Field::ValidityReason => &f.validity_reason,
        Field::Uptake => &f.uptake,
        Field::Flag => return f.flag.iter().flatten().map(String::as_str).collect(),
        Field::Content => return f.content.iter().flatten().map(String::as_str).collect(),
        Field::Level
        | Field::UnitKind
        | Field::UnitClass
        | Field::Via
        | Field::ReplyKind
        | Field::Work
        | Field::Paper => {
            return Vec::new();
        }
    };
    single.as_deref().into_iter().collect()
}

impl ActPattern {
    /// Whether a deed is one of those meant.
    pub fn matches(&self, deed: &Deed) -> bool {
        if self.verb != deed.verb() {
            return false;
        }
        match deed {
            Deed::Escalate(d) => {
                self.to.as_ref().is_none_or(|to| d.to.contains(to))
                    && self.via.as_ref().is_none_or(|via| d.via == *via)
                    && (!self.counted || !d.counted.is_empty())
            }
            Deed::EscalateReceipt(d) => self.to.as_ref().is_none_or(|to| d.to == *to),
            Deed::EscalateAnswer(d) => self.to.as_ref().is_none_or(|to| d.to == *to),
            Deed::Follow(d) => !self.last || d.last,
            Deed::Return(d) => !self.down || d.unit == UnitId::OFFICE,
            Deed::Report(d) => self.is_set_by(&d.facts),
            Deed::Amend(d) => self.is_set_by(&d.patch),
            Deed::Classify(d) => self.is_set_by(&d.facts),
            Deed::Refer(d) => !self.lead || d.lead,
            Deed::ReferWithdraw(d) => !self.lead || d.lead,
            Deed::Attach(d) => self.kind.is_none() || self.kind == d.kind,
            _ => true,
        }
    }

    fn is_set_by(&self, facts: &Facts) -> bool {
        self.sets.as_ref().is_none_or(|(field, value)| fact_values(facts, *field).contains(&value.as_str()))
    }

    /// The standing acts of a case that it means.
    pub fn among<'c>(&'c self, case: &'c Case) -> impl Iterator<Item = &'c Act> {
        case.standing_acts().filter(move |a| self.matches(&a.deed))
    }
}

/// Whether a fact of the case is known, by the word rulebooks use.
pub fn knows(case: &Case, fact: &str) -> bool {
    match fact {
        "text" | "unit" => true,
        "about" => case.about.is_some(),
        "author" => case.author.is_some(),
        "level" => case.level.is_some(),
        "attachment" => !case.attachments.is_empty(),
        "evidence" => ["channel", "source", "url", "attachment"].iter().any(|f| knows(case, f)),
        word => Fact::ALL
            .iter()
            .find(|f| f.word() == word)
            .and_then(|f| case.facts.words(*f))
            .is_some_and(|value| !value.is_empty()),
    }
}

/// 中文名 of a fact word.
pub fn fact_zh(word: &str) -> &str {
    match word {
        "text" => "经过",
        "unit" => "报送单位",
        "about" => "涉及单位",
        "author" => "撰写人",
        "level" => "等级",
        "attachment" => "附件",
        "evidence" => "来源证据",
        other => Fact::ALL.iter().find(|f| f.word() == other).map_or(other, |f| f.zh()),
    }
}
