//! Questions behind statistics and papers. Everything is as of a moment: a case whose last act lies after it is folded
//! again up to it, any other is read from its row, so that a question about today costs one scan of narrow columns.

use super::error::unreadable;
use super::view::View;
use crate::act::{Case, CaseId, Duty, DutyEnd, DutyState, Ended, OwnerRef, Satisfaction, UnitId, judge};
use crate::error::Result;
use crate::figures::{
    AdoptionLine, CaseBrief, CaseFigures, DutyFigures, LagsTaken, LateDuty, Marks, Material, Plan, Stats, Tally,
};
use crate::time::{Period, Stamp};
use rusqlite::Row;
use rusqlite::types::ValueRef;
use std::collections::BTreeSet;

/// The columns of a case that statistics need, by position; the facts are not parsed.
const FIGURES: &str = "year, number, unit, lead, level, category, channel, validity, emergency, published_at, reported_at, \
     submitted_at, first_replied_at, replied_at, satisfaction, adopted_at, voided_at, last_at";

/// What a paper is to be made from.
pub struct Ask<'a> {
    /// The main layout; its `only` and `keep_members` hold for all.
    pub plan: &'a Plan,
    /// Other layouts of the same question ([`Plan::laid_out`]).
    pub also: &'a [Plan],
    /// The same for the period before ([`Period::previous`]), if the two are to be compared.
    pub before: Option<&'a Plan>,
    /// Periodic duties due in the period, as the rules derive them.
    pub periodic: &'a [(UnitId, Duty)],
    /// Levels (ids) whose cases a paper names; emergencies are named anyway.
    pub name_levels: &'a [String],
    /// Chosen cases instead of the period's.
    pub cases: &'a [CaseId],
    /// The as-of of the previous bulletin: later adoptions of earlier cases are 上期补计. `None`: the period's start.
    pub counted_until: Option<Stamp>,
}

fn opt_stamp(row: &Row, column: usize) -> Result<Option<Stamp>> {
    Ok(row.get::<_, Option<i64>>(column)?.map(Stamp::from_seconds))
}

/// A text of the row, borrowed.
fn word<'r>(row: &'r Row, column: usize) -> Result<Option<&'r str>> {
    match row.get_ref(column)? {
        ValueRef::Null => Ok(None),
        value => value.as_str().map(Some).map_err(|e| unreadable("舆情事项", e)),
    }
}

fn satisfaction(text: Option<&str>) -> Result<Option<Satisfaction>> {
    Ok(match text {
        None => None,
        Some("satisfied") => Some(Satisfaction::Satisfied),
        Some("basically") => Some(Satisfaction::Basically),
        Some("unsatisfied") => Some(Satisfaction::Unsatisfied),
        Some(other) => return Err(unreadable("满意度", other)),
    })
}

fn figures_row<'r>(row: &'r Row, id: CaseId) -> Result<CaseFigures<'r>> {
    Ok(CaseFigures {
        id,
        unit: UnitId(row.get(2)?),
        lead: row.get::<_, Option<u32>>(3)?.map(UnitId),
        level: word(row, 4)?,
        category: word(row, 5)?,
        channel: word(row, 6)?,
        invalid: word(row, 7)? == Some("invalid"),
        emergency: row.get(8)?,
        published_at: opt_stamp(row, 9)?,
        reported_at: Stamp::from_seconds(row.get(10)?),
        submitted_at: opt_stamp(row, 11)?,
        first_replied_at: opt_stamp(row, 12)?,
        replied_at: opt_stamp(row, 13)?,
        satisfaction: satisfaction(word(row, 14)?)?,
        adopted_at: opt_stamp(row, 15)?,
    })
}

/// A duty as far as judging and naming it needs; texts of a rule are left out.
fn light_duty(row: &Row) -> Result<Duty> {
    let (year, number): (i32, u32) = (row.get("year")?, row.get("number")?);
    let kind: String = row.get("owner_kind")?;
    let owner = match kind.as_str() {
        "unit" => OwnerRef::Unit(UnitId(row.get("owner_id")?)),
        "person" => OwnerRef::Person(crate::act::PersonId(row.get("owner_id")?)),
        _ => OwnerRef::Named(row.get("owner_name")?),
    };
    let stamp =
        |column: &str| -> Result<Option<Stamp>> { Ok(row.get::<_, Option<i64>>(column)?.map(Stamp::from_seconds)) };
    let how = match row.get_ref("ended")?.as_str_or_null().map_err(|e| unreadable("时限事项", e))? {
        None => None,
        Some("waived") => Some(Ended::Waived),
        Some("lapsed") => Some(Ended::Lapsed),
        Some("withdrawn") => Some(Ended::Withdrawn),
        Some(other) => return Err(unreadable("时限事项", format!("结束方式 {other}"))),
    };
    let end = match (how, stamp("ended_at")?) {
        (Some(how), Some(at)) => Some(DutyEnd { how, reason: String::new(), at }),
        _ => None,
    };
    let on_case: bool = row.get("on_case")?;
    Ok(Duty {
        n: row.get("n")?,
        case: on_case.then_some(CaseId { year, number }),
        paper: None,
        period: None,
        rule: String::new(),
        kind: String::new(),
        name: row.get("name")?,
        owner,
        opened_at: Stamp::from_seconds(row.get("opened_at")?),
        due_at: stamp("due_at")?,
        why: None,
        within: None,
        met_at: stamp("met_at")?,
        met_by: None,
        end,
        superseded: row.get("superseded")?,
        clause: row.get("clause")?,
        rulebook: 0,
        calendar: 0,
        provisional: row.get("provisional")?,
        target: None,
        have: None,
        need: None,
    })
}

impl View<'_> {
    /// Every case that stands and was registered, or sent up, in the period, as of `as_of`.
    pub fn each_figure(
        &self,
        period: &Period,
        as_of: Stamp,
        mut take: impl FnMut(&CaseFigures) -> Result<()>,
    ) -> Result<()> {
        let bounds = (period.start().seconds(), period.end().seconds());
        let reported = format!("SELECT {FIGURES} FROM cases WHERE reported_at >= ?1 AND reported_at < ?2");
        let submitted = format!(
            "SELECT {FIGURES} FROM cases WHERE submitted_at >= ?1 AND submitted_at < ?2 \
             AND NOT (reported_at >= ?1 AND reported_at < ?2)"
        );
        for sql in [&reported, &submitted] {
            let mut statement = self.conn.prepare_cached(sql)?;
            let mut rows = statement.query(bounds)?;
            while let Some(row) = rows.next()? {
                let id = CaseId { year: row.get(0)?, number: row.get(1)? };
                if row.get::<_, i64>(17)? > as_of.seconds() {
                    self.folded(id, as_of, &mut take)?;
                } else if row.get_ref(16)? == ValueRef::Null {
                    take(&figures_row(row, id)?)?;
                }
            }
        }
        // Sent up in the period, but taken back since: the row no longer says so.
        let mut statement = self.conn.prepare_cached(
            "SELECT c.year, c.number FROM cases c \
             WHERE (c.year, c.number) IN (SELECT year, number FROM marks WHERE what = 'withdraw' AND at > ?3) \
             AND NOT (reported_at >= ?1 AND reported_at < ?2) \
             AND (submitted_at IS NULL OR NOT (submitted_at >= ?1 AND submitted_at < ?2))",
        )?;
        let mut rows = statement.query((bounds.0, bounds.1, as_of.seconds()))?;
        while let Some(row) = rows.next()? {
            self.folded(CaseId { year: row.get(0)?, number: row.get(1)? }, as_of, &mut take)?;
        }
        Ok(())
    }

    fn folded(&self, id: CaseId, as_of: Stamp, take: &mut impl FnMut(&CaseFigures) -> Result<()>) -> Result<()> {
        match self.case_at(id, as_of)? {
            Some(case) => CaseFigures::of(&case).as_ref().map_or(Ok(()), take),
            None => Ok(()),
        }
    }

    /// Every duty of cases and papers due in the period, as it stood, with its unit and its case; void cases are out.
    pub fn each_duty_due(
        &self,
        period: &Period,
        as_of: Stamp,
        mut take: impl FnMut(UnitId, &Duty, Option<CaseFigures>) -> Result<()>,
    ) -> Result<()> {
        let columns = FIGURES.split(", ").map(|c| format!("c.{c} AS c_{c}")).collect::<Vec<_>>().join(", ");
        let sql = format!(
            "SELECT {columns}, d.unit, d.year, d.number, d.n, d.subject = 'case' AS on_case, d.owner_kind, d.owner_id, \
             d.owner_name, d.name, d.clause, d.opened_at, d.due_at, d.met_at, d.ended, d.ended_at, d.superseded, \
             d.provisional FROM duties d \
             LEFT JOIN cases c ON d.subject = 'case' AND c.year = d.year AND c.number = d.number \
             WHERE d.due_at >= ?1 AND d.due_at < ?2 ORDER BY d.due_at, d.year, d.number, d.n"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut rows = statement.query((period.start().seconds(), period.end().seconds()))?;
        while let Some(row) = rows.next()? {
            let duty = light_duty(row)?;
            let about = match duty.case {
                None => None,
                Some(_) if row.get::<_, i64>(17)? > as_of.seconds() || row.get_ref(16)? != ValueRef::Null => continue,
                Some(id) => Some(figures_row(row, id)?),
            };
            take(UnitId(row.get("unit")?), &duty, about)?;
        }
        // Acted on since: which duties there were, and when they were due, is known only by folding.
        let mut statement = self.conn.prepare_cached(
            "SELECT year, number FROM cases c WHERE last_at > ?1 AND reported_at <= ?1 AND ( \
             EXISTS (SELECT 1 FROM duties d WHERE d.subject = 'case' AND d.year = c.year AND d.number = c.number) OR \
             EXISTS (SELECT 1 FROM marks m WHERE m.year = c.year AND m.number = c.number AND m.what = 'withdraw'))",
        )?;
        let mut rows = statement.query([as_of.seconds()])?;
        while let Some(row) = rows.next()? {
            let Some(case) = self.case_at(CaseId { year: row.get(0)?, number: row.get(1)? }, as_of)? else { continue };
            if let Some(about) = CaseFigures::of(&case) {
                for duty in case.duties.all.iter().filter(|d| d.due_at.is_some_and(|due| period.contains(due))) {
                    take(case.unit, duty, Some(about))?;
                }
            }
        }
        Ok(())
    }

    /// Statistics in one pass. All plans must be of one period and one as-of; `periodic` are the duties the rules derive.
    pub fn statistics(&self, plans: &[Plan], periodic: &[(UnitId, Duty)]) -> Result<Vec<Stats>> {
        let Some(first) = plans.first() else { return Ok(Vec::new()) };
        let (period, as_of) = (first.period, first.as_of);
        let mut tallies: Vec<Tally> = plans.iter().cloned().map(Tally::new).collect();
        self.each_figure(&period, as_of, |case| {
            tallies.iter_mut().for_each(|t| t.take(case));
            Ok(())
        })?;
        let mut book = |unit: UnitId, duty: &Duty, about: Option<CaseFigures>| {
            if let Some(judged) = DutyFigures::of(unit, duty, about, &period, as_of) {
                tallies.iter_mut().for_each(|t| t.take_duty(&judged));
            }
        };
        self.each_duty_due(&period, as_of, |unit, duty, about| {
            book(unit, duty, about);
            Ok(())
        })?;
        periodic.iter().for_each(|(unit, duty)| book(*unit, duty, None));
        Ok(tallies.into_iter().map(Tally::finish).collect())
    }

    /// Every adoption dated in the period, of cases that stand, in order of time.
    pub fn adoptions_in(&self, period: &Period, as_of: Stamp) -> Result<Vec<AdoptionLine>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT year, number FROM cases WHERE adopted_at < ?2 AND (adopted_at >= ?1 OR adoptions > 1) \
             AND last_at >= ?1 ORDER BY year, number",
        )?;
        let mut rows = statement.query((period.start().seconds(), period.end().seconds()))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let Some(case) = self.case_at(CaseId { year: row.get(0)?, number: row.get(1)? }, as_of)? else { continue };
            if case.stands() {
                found.extend(adoptions_of(&case).filter(|a| period.contains(a.at)));
            }
        }
        found.sort_by_key(|a| (a.at, a.case));
        Ok(found)
    }

    /// 上期补计: cases sent up before the period and first adopted after `counted_until` (V-6.3).
    pub fn adoptions_carried(
        &self,
        period: &Period,
        counted_until: Option<Stamp>,
        as_of: Stamp,
    ) -> Result<Vec<(UnitId, CaseId)>> {
        let since = counted_until.unwrap_or(period.start().plus_minutes(-1));
        let keep = |c: &CaseFigures| {
            c.adopted_at.is_some_and(|at| since < at && at <= as_of)
                && c.submitted_at.is_some_and(|at| at < period.start())
        };
        self.picked("adopted_at > ?1 AND adopted_at <= ?2", since, as_of, as_of, keep)
    }

    /// 上期补办: received before the period, answered in it (E-8).
    pub fn replied_later(&self, period: &Period, as_of: Stamp) -> Result<Vec<(UnitId, CaseId)>> {
        let until = as_of.min(period.end().plus_minutes(-1));
        let since = period.start().plus_minutes(-1);
        let keep = |c: &CaseFigures| {
            c.replied_at.is_some_and(|at| since < at && at <= until) && c.reported_at < period.start() && !c.invalid
        };
        self.picked("replied_at > ?1 AND replied_at <= ?2", since, until, as_of, keep)
    }

    fn picked(
        &self,
        condition: &str,
        from: Stamp,
        to: Stamp,
        as_of: Stamp,
        keep: impl Fn(&CaseFigures) -> bool,
    ) -> Result<Vec<(UnitId, CaseId)>> {
        let sql = format!("SELECT {FIGURES} FROM cases WHERE {condition} ORDER BY year, number");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut rows = statement.query((from.seconds(), to.seconds()))?;
        let mut found = Vec::new();
        let mut take = |case: &CaseFigures| {
            if keep(case) {
                found.push((case.unit, case.id));
            }
            Ok(())
        };
        while let Some(row) = rows.next()? {
            let id = CaseId { year: row.get(0)?, number: row.get(1)? };
            if row.get::<_, i64>(17)? > as_of.seconds() {
                self.folded(id, as_of, &mut take)?;
            } else if row.get_ref(16)? == ValueRef::Null {
                take(&figures_row(row, id)?)?;
            }
        }
        Ok(found)
    }

    /// Cases as a paper may name them, as they stood; one that was not yet registered, or is void, is left out.
    pub fn briefs(&self, ids: &[CaseId], as_of: Stamp) -> Result<Vec<CaseBrief>> {
        let mut briefs = Vec::new();
        for id in ids {
            briefs.extend(self.case_at(*id, as_of)?.filter(Case::stands).map(|case| CaseBrief::of(&case)));
        }
        Ok(briefs)
    }

    /// Everything a paper is made from, in one pass over the period.
    pub fn material(&self, ask: &Ask) -> Result<Material> {
        let plan = ask.plan;
        let (period, as_of) = (plan.period, plan.as_of);
        let ours = |unit: UnitId| plan.only.is_none_or(|only| only == unit);
        let mut tallies: Vec<Tally> = std::iter::once(plan).chain(ask.also).cloned().map(Tally::new).collect();
        let mut lags = LagsTaken::default();
        let mut named: BTreeSet<CaseId> = ask.cases.iter().copied().collect();
        let mut noted = named.len() as u64;
        self.each_figure(&period, as_of, |case| {
            tallies.iter_mut().for_each(|t| t.take(case));
            if ours(case.unit) && period.contains(case.reported_at) {
                lags.take(case, as_of);
                let grave = case.level.is_some_and(|level| ask.name_levels.iter().any(|l| l == level));
                if ask.cases.is_empty() && (grave || case.emergency) {
                    noted += 1;
                    if named.len() < Material::MOST as usize {
                        named.insert(case.id);
                    }
                }
            }
            Ok(())
        })?;
        let mut late = Vec::new();
        let mut book = |unit: UnitId, duty: &Duty, about: Option<CaseFigures>| {
            let Some(judged) = DutyFigures::of(unit, duty, about, &period, as_of) else { return };
            tallies.iter_mut().for_each(|t| t.take_duty(&judged));
            if ours(judged.unit) && late.len() < Material::MOST as usize {
                late.extend(late_duty(judged.unit, duty, as_of));
            }
        };
        self.each_duty_due(&period, as_of, |unit, duty, about| {
            book(unit, duty, about);
            Ok(())
        })?;
        ask.periodic.iter().for_each(|(unit, duty)| book(*unit, duty, None));
        let named: Vec<CaseId> = named.into_iter().collect();
        Ok(Material {
            stats: tallies.into_iter().map(Tally::finish).collect(),
            before: match ask.before {
                Some(before) => self.statistics(std::slice::from_ref(before), &[])?.pop(),
                None => None,
            },
            cases: self.briefs(&named, as_of)?,
            noted,
            late,
            marks: Marks::from_counts(&self.marks(&period, plan.only, as_of)?),
            adoptions: self.adoptions_in(&period, as_of)?.into_iter().filter(|a| ours(a.unit)).collect(),
            carried: self
                .adoptions_carried(&period, ask.counted_until, as_of)?
                .into_iter()
                .filter(|(u, _)| ours(*u))
                .collect(),
            replied_later: self.replied_later(&period, as_of)?.into_iter().filter(|(u, _)| ours(*u)).collect(),
            lags: lags.finish(),
        })
    }

    /// The as-of of the bulletin of this kind issued for the period, if one was: what it counted need not be counted again.
    pub fn issued_as_of(&self, kind: &str, period: &Period) -> Result<Option<Stamp>> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT max(as_of) FROM papers WHERE kind = ?1 AND period = ?2 AND state = 'issued'")?;
        let as_of: Option<i64> = statement.query_row((kind, period.key()), |r| r.get(0))?;
        Ok(as_of.map(Stamp::from_seconds))
    }
}

fn adoptions_of(case: &Case) -> impl Iterator<Item = AdoptionLine> {
    let first = case.adoptions.iter().min_by_key(|a| (a.at, a.seq)).map(|a| a.seq);
    case.adoptions.iter().map(move |a| AdoptionLine {
        case: case.id,
        unit: case.unit,
        title: case.facts.title.clone(),
        at: a.at,
        by: a.adopt.by.clone(),
        tier: a.adopt.tier.clone(),
        publication: a.adopt.publication.clone(),
        submitted_at: case.submitted_at,
        first: Some(a.seq) == first,
    })
}

fn late_duty(unit: UnitId, duty: &Duty, as_of: Stamp) -> Option<LateDuty> {
    let due_at = duty.due_at?;
    let (late_minutes, met_at) = match judge(duty, as_of) {
        DutyState::Late { late_minutes } => (late_minutes, duty.met_at),
        DutyState::Overdue { late_minutes } => (late_minutes, None),
        DutyState::Lapsed => (as_of.minutes_since(due_at).max(0), None),
        _ => return None,
    };
    Some(LateDuty {
        unit,
        owner: duty.owner.clone(),
        case: duty.case,
        name: duty.name.clone(),
        due_at,
        met_at,
        late_minutes,
        clause: duty.clause.clone(),
    })
}
