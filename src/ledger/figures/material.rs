//! What a paper is made from, gathered in one pass over its period or over the chosen cases.

use super::rows::Reads;
use crate::act::{Case, CaseId, Duty, DutyState, PaperId, UnitId, judge};
use crate::error::Result;
use crate::figures::{
    AdoptionLine, CaseBrief, CaseFigures, DutyFigures, Issues, LagsTaken, LateDuty, Material, Plan, Tally,
};
use crate::ledger::months::beside::Beside;
use crate::ledger::view::View;
use crate::time::{Period, Stamp};
use std::collections::BTreeSet;

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
    /// Those due in the period before, where the two are compared.
    pub periodic_before: &'a [(UnitId, Duty)],
    /// Levels (ids) whose cases a paper names; emergencies are named anyway.
    pub name_levels: &'a [String],
    /// Every case of the period is named.
    pub name_all: bool,
    /// The as-of of the previous bulletin: later adoptions of earlier cases are 上期补计. `None`: the period's start.
    pub counted_until: Option<Stamp>,
    /// The paper it is for, once there is one: its own acts are none of its figures.
    pub paper: Option<PaperId>,
}

impl View<'_> {
    /// Every adoption by `as_of` of what was sent up in the period (the figure 采用 opened), in order of time.
    pub fn adoptions_of(&self, period: &Period, as_of: Stamp) -> Result<Vec<AdoptionLine>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id FROM cases WHERE submitted_at >= ?1 AND submitted_at < ?2 AND adopted_at IS NOT NULL ORDER BY id",
        )?;
        let mut rows = statement.query((period.start().seconds(), period.end().seconds()))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let Some(case) = self.case_at(row.get(0)?, as_of)? else { continue };
            if case.stands() {
                found.extend(adoptions_of(&case));
            }
        }
        found.sort_by_key(|a| (a.at, a.case));
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
        let plans: Vec<Plan> = std::iter::once(plan).chain(ask.also).cloned().collect();
        let reads = Reads::of(&plans);
        let mut tallies: Vec<Tally> = plans.into_iter().map(Tally::new).collect();
        let mut lags = LagsTaken::default();
        let mut named: BTreeSet<CaseId> = BTreeSet::new();
        let mut noted = 0;
        self.each_figure(&period, as_of, reads, |case| {
            tallies.iter_mut().for_each(|t| t.take(case));
            if ours(case.unit) && period.contains(case.reported_at) {
                lags.take(case, as_of);
                let grave = case.level.is_some_and(|level| ask.name_levels.iter().any(|l| l == level));
                if grave || case.emergency || ask.name_all {
                    noted += 1;
                    if named.len() < Material::MOST as usize {
                        named.insert(case.id);
                    }
                }
            }
            Ok(())
        })?;
        let mut late = Vec::new();
        let mut noted_late = 0;
        let mut book = |unit: UnitId, duty: &Duty, about: Option<CaseFigures>| {
            let Some(judged) = DutyFigures::of(unit, duty, about, &period, as_of) else { return };
            tallies.iter_mut().for_each(|t| t.take_duty(&judged));
            if let Some(one) = late_duty(judged.unit, duty, as_of).filter(|_| ours(judged.unit)) {
                noted_late += 1;
                if late.len() < Material::MOST as usize {
                    late.push(one);
                }
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
                Some(before) => self.statistics(std::slice::from_ref(before), ask.periodic_before)?.pop(),
                None => None,
            },
            cases: self.briefs(&named, as_of)?,
            noted,
            late,
            noted_late,
            marks: self.marks_of_cases(&period, plan.only, as_of)?,
            marks_beside: self.marks_beside(Beside { period: &period, unit: plan.only, as_of, but: ask.paper })?,
            adoptions: self.adoptions_of(&period, as_of)?.into_iter().filter(|a| ours(a.unit)).collect(),
            carried: self
                .adoptions_carried(&period, ask.counted_until, as_of)?
                .into_iter()
                .filter(|(u, _)| ours(*u))
                .collect(),
            replied_later: self.replied_later(&period, as_of)?.into_iter().filter(|(u, _)| ours(*u)).collect(),
            lags: lags.finish(),
            issues: self.issues_in(&period, as_of)?,
            trend: None,
            pressed: Vec::new(),
            appraisal: None,
            provisional: 0,
        })
    }

    /// The same for chosen cases: the plans' period must reach over all of them ([`Plan::all_time`]). Cases that are void, or
    /// were not yet registered, are left out.
    pub fn material_of(&self, ids: &[CaseId], plans: &[Plan], as_of: Stamp) -> Result<Material> {
        let ids: BTreeSet<CaseId> = ids.iter().copied().collect();
        let mut tallies: Vec<Tally> = plans.iter().cloned().map(Tally::new).collect();
        let mut material = Material::default();
        let mut lags = LagsTaken::default();
        for id in ids {
            let Some(case) = self.case_at(id, as_of)? else { continue };
            let Some(figures) = CaseFigures::of(&case) else { continue };
            tallies.iter_mut().for_each(|t| t.take(&figures));
            lags.take(&figures, as_of);
            for duty in &case.duties.all {
                let judged = plans
                    .first()
                    .and_then(|p| DutyFigures::of(case.unit, duty, Some(figures.clone()), &p.period, as_of));
                if let Some(judged) = judged {
                    tallies.iter_mut().for_each(|t| t.take_duty(&judged));
                    material.late.extend(late_duty(judged.unit, duty, as_of));
                }
            }
            material.adoptions.extend(adoptions_of(&case));
            material.cases.push(CaseBrief::of(&case));
            material.marks.join(&self.marks_of(id, as_of)?);
        }
        material.noted = material.cases.len() as u64;
        material.noted_late = material.late.len() as u64;
        material.stats = tallies.into_iter().map(Tally::finish).collect();
        material.lags = lags.finish();
        Ok(material)
    }

    /// How many papers of each kind were issued in the period, and how many cases of which kind they carried.
    pub fn issues_in(&self, period: &Period, as_of: Stamp) -> Result<Vec<Issues>> {
        let bounds = (period.start().seconds(), period.end().seconds(), as_of.seconds());
        let issued =
            "FROM papers p WHERE p.state = 'issued' AND p.done_at >= ?1 AND p.done_at < ?2 AND p.done_at <= ?3";
        let mut statement =
            self.conn.prepare_cached(&format!("SELECT p.kind, count(*) {issued} GROUP BY p.kind ORDER BY p.kind"))?;
        let mut found: Vec<Issues> = statement
            .query_map(bounds, |r| {
                Ok(Issues { kind: r.get(0)?, issues: r.get::<_, u32>(1)?.into(), items: Vec::new() })
            })?
            .collect::<rusqlite::Result<_>>()?;
        let mut statement = self.conn.prepare_cached(&format!(
            "SELECT p.kind, c.kind, count(*) FROM (SELECT p.year, p.number, p.kind {issued}) p \
             JOIN paper_cases m ON m.paper_year = p.year AND m.paper_number = p.number \
             JOIN cases c ON c.id BETWEEN m.case_year << 32 | m.first AND m.case_year << 32 | m.last \
             GROUP BY p.kind, c.kind ORDER BY p.kind, c.kind"
        ))?;
        let mut rows = statement.query(bounds)?;
        while let Some(row) = rows.next()? {
            let kind: String = row.get(0)?;
            if let Some(issues) = found.iter_mut().find(|i| i.kind == kind) {
                issues.items.push((row.get(1)?, row.get::<_, u32>(2)?.into()));
            }
        }
        Ok(found)
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
