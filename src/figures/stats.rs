//! A finished statistic: what `yuqing stats` answers, checked before it is shown.

use super::cell::{Counts, Measure, Members, RateKind, runs};
use super::plan::{By, Plan};
use super::rate::{Mean, Percent, Rate};
use crate::act::{CaseId, UnitId};
use crate::rules::StatsPolicy;
use crate::time::{Period, Stamp};
use serde_json::{Map, Value, json};

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct StatsRow {
    /// The unit's name, the word's id, the month; `None` for what has no such word.
    pub key: Option<String>,
    /// The unit, where rows are units.
    pub unit: Option<UnitId>,
    /// As people read it.
    pub name: String,
    pub counts: Counts,
    /// The cases behind each count, when they were asked for.
    pub members: Option<Members>,
}

/// The mean of the units' unrounded rates (E-5), each over the units that have a denominator.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MeanOfUnits {
    pub rates: Vec<(RateKind, Mean)>,
    /// Units without valid cases, left out of the mean of reply and satisfaction rates, by name.
    pub without: Vec<String>,
    /// The units each mean leaves out, by name: those that have no such rate.
    left_out: Vec<(RateKind, Vec<String>)>,
    /// The office, where it has no cases of its own but stands in the rows with what it owes: it is none of the units
    /// compared.
    apart: Option<(String, Counts)>,
}

impl MeanOfUnits {
    fn over(units: &[(String, Counts)], apart: Option<(String, Counts)>) -> MeanOfUnits {
        let rates = RateKind::ALL.iter().map(|kind| {
            let mut mean = Mean::default();
            for (_, counts) in units {
                mean.take(kind.in_cell(counts));
            }
            (*kind, mean)
        });
        let idle = units.iter().filter(|(_, c)| c.of(Measure::Valid) == 0);
        let left_out = |kind: &RateKind| {
            let lacking = units.iter().filter(|(_, counts)| kind.in_cell(counts).of == 0);
            (*kind, lacking.map(|(name, _)| name.clone()).collect())
        };
        MeanOfUnits {
            rates: rates.collect(),
            without: idle.map(|(name, _)| name.clone()).collect(),
            left_out: RateKind::ALL.iter().map(left_out).collect(),
            apart,
        }
    }

    /// The units, and the office, that have no part in the mean of a rate.
    fn not_in(&self, kind: RateKind) -> Vec<String> {
        let units = self.left_out.iter().filter(|(of, _)| *of == kind).flat_map(|(_, names)| names.iter().cloned());
        let apart = self.apart.iter().filter(|(_, counts)| kind.in_cell(counts).of > 0);
        units.chain(apart.map(|(name, _)| format!("{name}（本级）"))).collect()
    }

    pub fn of(&self, kind: RateKind) -> Mean {
        self.rates.iter().find(|(k, _)| *k == kind).map(|(_, m)| *m).unwrap_or_default()
    }
}

/// Statistics of a period as of a moment.
#[derive(Debug, Clone)]
pub struct Stats {
    pub period: Period,
    pub as_of: Stamp,
    pub by: By,
    pub policy: StatsPolicy,
    pub rows: Vec<StatsRow>,
    /// Pooled: counted on its own, never as the sum of the rows.
    pub total: Counts,
    pub members: Option<Members>,
    pub mean_of_units: MeanOfUnits,
}

impl Stats {
    pub(super) fn new(
        plan: Plan,
        rows: Vec<StatsRow>,
        total: Counts,
        members: Option<Members>,
        units: &[(String, Counts)],
        apart: Option<(String, Counts)>,
    ) -> Stats {
        Stats {
            period: plan.period,
            as_of: plan.as_of,
            by: plan.by,
            policy: plan.policy,
            rows,
            total,
            members,
            mean_of_units: MeanOfUnits::over(units, apart),
        }
    }

    /// Whether this office counts such a thing at all.
    pub fn knows(&self, measure: Measure) -> bool {
        match measure {
            Measure::Valid | Measure::Invalid | Measure::Proactive => self.policy.validity,
            Measure::Satisfied | Measure::Rated => self.policy.satisfaction,
            _ => true,
        }
    }

    /// A count; `None` where the rulebook has no such thing.
    pub fn count(&self, counts: &Counts, measure: Measure) -> Option<u64> {
        self.knows(measure).then(|| counts.of(measure))
    }

    /// A rate; `None` where the rulebook has no such thing.
    pub fn rate(&self, counts: &Counts, kind: RateKind) -> Option<Rate> {
        (self.policy.satisfaction || !kind.needs_satisfaction()).then(|| kind.in_cell(counts))
    }

    /// Whether there can be anything to count in a row: a month that begins after the as-of is not known yet, and where
    /// people read it is “—”, never 0.
    pub fn has_begun(&self, row: &StatsRow) -> bool {
        let this_month = self.as_of.date().format("%Y-%m").to_string();
        self.by != By::Month || row.key.as_ref().is_none_or(|month| *month <= this_month)
    }

    /// The cases behind a figure of a row (`None`: of the total); empty unless members were kept.
    pub fn members_of(&self, row: Option<&str>, measure: Measure) -> &[CaseId] {
        let members = match row {
            None => self.members.as_ref(),
            Some(name) => {
                let named = |r: &&StatsRow| r.name == name || r.key.as_deref() == Some(name);
                self.rows.iter().find(named).and_then(|r| r.members.as_ref())
            }
        };
        members.map_or(&[], |m| m.of(measure))
    }

    /// Every sum that must hold, checked before anything is printed; each fault in words.
    pub fn re_adds(&self) -> Result<(), Vec<String>> {
        let mut faults = Vec::new();
        let mut sum = Counts::default();
        for row in &self.rows {
            sum.join(&row.counts);
            within(&row.name, &row.counts, &mut faults);
        }
        within("合计", &self.total, &mut faults);
        for measure in Measure::ALL {
            let (rows, total) = (sum.of(*measure), self.total.of(*measure));
            // 可多选: a case may stand in several rows, never in none.
            let several = self.by == By::Content && rows > total;
            if rows != total && !several {
                faults.push(format!("{}分项合计≠总数：各{}相加{rows}，总数{total}", measure.zh(), self.by.zh()));
            }
        }
        for (name, counts, members) in self.cells() {
            for measure in Measure::ALL {
                let listed = (members.of(*measure).len() + members.own(*measure).count()) as u64;
                if listed != counts.of(*measure) {
                    faults.push(format!("{name}：{}{}，所附名单{listed}项", measure.zh(), counts.of(*measure)));
                }
            }
        }
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }

    fn cells(&self) -> impl Iterator<Item = (&str, &Counts, &Members)> {
        let rows = self.rows.iter().filter_map(|r| r.members.as_ref().map(|m| (r.name.as_str(), &r.counts, m)));
        rows.chain(self.members.as_ref().map(|m| ("合计", &self.total, m)))
    }

    /// What a reader must be told beside the figures.
    pub fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        if self.by == By::Content {
            notes.push("内容类别可多选：一件可计入几行，各行相加可以大于合计".to_string());
        }
        let extra = self.total.of(Measure::Proactive);
        if extra > 0 {
            notes.push(format!("另有主动回复{extra}件（对无效诉求的回复），不计入回复率，回复率以100%为限"));
        }
        if self.policy.satisfaction && self.total.of(Measure::Satisfied) > 0 {
            let base = if self.policy.validity { "有效（应回复）" } else { "受理" };
            notes.push(format!("满意率以{base}件数为分母；占已回复、占已评价的另列"));
        }
        notes.extend(self.left_out_of_means());
        if self.as_of.plus_minutes(1) < self.period.end() {
            notes.push(format!("期间未满，数据截至{}", self.as_of.paper()));
        }
        notes
    }

    /// Of each mean that is shown, whom it leaves out: 单位平均不含…：采用率不含甲村；按时率不含清河（本级）.
    fn left_out_of_means(&self) -> Option<String> {
        let shown = |kind: &RateKind| match kind {
            RateKind::OnTime | RateKind::Adoption => true,
            RateKind::Reply => self.total.of(Measure::Replied) > 0,
            // Where every first answer was the full one, it only repeats its neighbour.
            RateKind::FirstReply => self.total.of(Measure::FirstReplied) != self.total.of(Measure::Replied),
            _ => self.policy.satisfaction && self.total.of(Measure::Satisfied) > 0,
        };
        let mut said: Vec<(String, Vec<String>)> = Vec::new();
        for kind in RateKind::ALL.iter().filter(|kind| shown(kind) && self.mean_of_units.of(**kind).units() > 0) {
            let names = self.mean_of_units.not_in(*kind);
            match said.iter_mut().find(|(_, same)| *same == names) {
                Some((kinds, _)) => *kinds += &format!("、{}", kind.zh()),
                None => said.push((kind.zh().to_string(), names)),
            }
        }
        let parts = said.iter().filter(|(_, names)| !names.is_empty());
        let parts: Vec<String> = parts.map(|(kinds, names)| format!("{kinds}不含{}", names.join("、"))).collect();
        (!parts.is_empty()).then(|| format!("单位平均只算有该项比率的单位：{}", parts.join("；")))
    }

    /// The object of the contract. Unknown is null. Members, where kept, are listed by id.
    pub fn to_json(&self) -> Value {
        self.json(ids_json)
    }

    /// The same with members as runs `[year, first, last]`: what is laid beside a paper.
    pub fn to_json_in_runs(&self) -> Value {
        self.json(runs_json)
    }

    fn json(&self, list: fn(&[CaseId]) -> Value) -> Value {
        let rows = self.rows.iter().map(|row| {
            let mut object = Map::new();
            object.insert("key".into(), json!(row.key));
            object.insert("name".into(), json!(row.name));
            object.append(&mut self.counts_json(&row.counts, row.members.as_ref(), list));
            Value::Object(object)
        });
        let total = self.counts_json(&self.total, self.members.as_ref(), list);
        let mut mean = Map::new();
        for kind in RateKind::ALL {
            let known = self.policy.satisfaction || !kind.needs_satisfaction();
            mean.insert(kind.word().into(), percent_json(self.mean_of_units.of(*kind).percent().filter(|_| known)));
        }
        mean.insert("without".into(), json!(self.mean_of_units.without));
        let period = json!({ "from": self.period.from.to_string(), "to": self.period.last_day().to_string(),
                             "key": self.period.key() });
        // Put in as they are: json! would copy them, members and all.
        Value::Object(Map::from_iter([
            ("period".into(), period),
            ("as_of".into(), json!(self.as_of.rfc3339())),
            ("by".into(), json!(self.by.word())),
            ("rows".into(), Value::Array(rows.collect())),
            ("total".into(), Value::Object(total)),
            ("mean_of_units".into(), Value::Object(mean)),
            ("notes".into(), json!(self.notes())),
        ]))
    }

    fn counts_json(
        &self,
        counts: &Counts,
        members: Option<&Members>,
        list: fn(&[CaseId]) -> Value,
    ) -> Map<String, Value> {
        let mut object = Map::new();
        for measure in Measure::ALL {
            object.insert(measure.word().into(), json!(self.count(counts, *measure)));
        }
        for kind in RateKind::ALL {
            let percent = self.rate(counts, *kind).and_then(Rate::percent);
            object.insert(kind.word().into(), percent_json(percent));
        }
        if let Some(members) = members {
            let listed = Measure::ALL.iter().filter(|m| !members.of(**m).is_empty());
            let listed = listed.map(|m| (m.word().to_string(), list(members.of(*m))));
            object.insert("members".into(), Value::Object(listed.collect()));
        }
        object
    }
}

fn percent_json(percent: Option<Percent>) -> Value {
    json!(percent.map(Percent::number))
}

fn ids_json(ids: &[CaseId]) -> Value {
    json!(ids.iter().map(CaseId::to_string).collect::<Vec<_>>())
}

fn runs_json(ids: &[CaseId]) -> Value {
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids.dedup();
    json!(runs(&ids))
}

/// Parts that must not exceed, or must make up, their whole.
fn within(name: &str, counts: &Counts, faults: &mut Vec<String>) {
    let of = |m: Measure| counts.of(m);
    if of(Measure::Valid) + of(Measure::Invalid) != of(Measure::Received) {
        let (valid, invalid) = (of(Measure::Valid), of(Measure::Invalid));
        faults.push(format!("{name}：有效{valid}＋无效{invalid}≠受理{}", of(Measure::Received)));
    }
    for (part, whole) in [
        (Measure::Replied, Measure::FirstReplied),
        (Measure::FirstReplied, Measure::Valid),
        (Measure::Satisfied, Measure::Rated),
        (Measure::Rated, Measure::Valid),
        (Measure::Adopted, Measure::Submitted),
        (Measure::Proactive, Measure::Invalid),
    ] {
        if of(part) > of(whole) {
            faults.push(format!("{name}：{}{}多于{}{}", part.zh(), of(part), whole.zh(), of(whole)));
        }
    }
}

#[cfg(test)]
mod tests;
