//! What people find about a unit's year (考评评定): only what the scheme leaves to them, within its range, never without
//! its 依据.

use super::names::Names;
use super::taking::Work;
use crate::act::{Act, Appraise, CaseId, UnitId};
use crate::error::{Error, Result};
use crate::rules::scoring::{ByHand, Points, Scheme, Schemes};
use crate::text::{nearest, unique_prefix};
use crate::time::{Period, Stamp};

/// What somebody found, as typed.
#[derive(Debug, Clone)]
pub struct Finding {
    pub period: Period,
    pub unit: String,
    pub factor: String,
    pub points: Option<String>,
    pub basis: Option<String>,
    pub note: Option<String>,
    pub by: Option<String>,
    pub case: Option<CaseId>,
}

/// The scheme that decides what people may find about units of a kind in a period.
pub fn scheme_for<'a>(schemes: &Schemes<'a>, period: &Period, kind: &str, now: Stamp) -> Option<&'a Scheme> {
    schemes.at(now.min(period.end().plus_minutes(-1)).max(period.start()), kind).map(|dated| dated.scheme)
}

/// Why a finding cannot be recorded, and which column of the form (评定表) is to be put right.
#[derive(Debug, Clone)]
pub struct Misfit {
    pub column: &'static str,
    pub error: Error,
}

/// Books an error under a column.
fn of(column: &'static str) -> impl Fn(Error) -> Misfit {
    move |error| Misfit { column, error }
}

impl Work<'_, '_> {
    /// Records what somebody found: only what the scheme leaves to people, within its range, and never without 依据.
    pub fn appraise(&mut self, finding: &Finding) -> Result<Act> {
        self.try_appraise(finding).map_err(|misfit| misfit.error)
    }

    /// The same, with the column of the form that is wrong.
    pub fn try_appraise(&mut self, finding: &Finding) -> std::result::Result<Act, Misfit> {
        let said = self.finding(finding)?;
        self.on_office(said).map_err(of("单位"))
    }

    fn finding(&mut self, finding: &Finding) -> std::result::Result<Appraise, Misfit> {
        let period = finding.period;
        let day = period.last_day().min(self.at.date());
        let names = Names { day, ..self.names().map_err(of("单位"))? };
        let unit = names.unit_ever(&finding.unit).map_err(of("单位"))?;
        let (unit, unit_name, kind) = (unit.id, unit.name.clone(), unit.kind.clone());
        let schemes = Schemes::of(self.laws, self.desk.office()).map_err(of("评定项目"))?;
        let scheme = scheme_for(&schemes, &period, &kind, self.at)
            .ok_or_else(|| no_scheme(&unit_name, &period))
            .map_err(of("评定项目"))?;
        let by_hand = pick(scheme, &finding.factor).map_err(of("评定项目"))?;
        let term = by_hand.term();
        let basis = finding.basis.as_deref().map(str::trim).filter(|b| !b.is_empty());
        let basis = basis.ok_or_else(|| no_basis(&by_hand)).map_err(of("依据"))?;
        let points = given(&by_hand, finding.points.as_deref()).map_err(of("分数"))?;
        self.concerns(&by_hand, unit, &unit_name, finding).map_err(of("事项编号"))?;
        let said = Appraise {
            period: period.key(),
            unit,
            factor: term.id.clone(),
            name: term.name.clone(),
            points: points.map(Points::text),
            note: finding.note.clone(),
            basis: basis.to_string(),
            by: finding.by.clone(),
            case: finding.case,
        };
        let once = matches!(by_hand, ByHand::Factor(factor) if !factor.several);
        let same = |a: &Appraise| a.unit == said.unit && a.factor == said.factor && a.period == said.period;
        match self.desk.office().appraised.iter().find(|(_, _, a)| same(a) && (once || *a == said)) {
            None => Ok(said),
            Some((seq, ..)) => {
                let twice = format!("{unit_name}{}的“{}”已评定过（第{seq}号）", period.label(), said.name);
                let hint = format!("要改先撤销：yuqing withdraw {seq} --reason 理由");
                Err(Misfit { column: "评定项目", error: Error::refused(twice).hint(hint) })
            }
        }
    }

    /// A fault that takes a share of an item must name it, and it must be the unit's own.
    fn concerns(&mut self, by_hand: &ByHand, unit: UnitId, unit_name: &str, finding: &Finding) -> Result<()> {
        let name = &by_hand.term().name;
        let needs_item = matches!(by_hand, ByHand::Fault(fault) if fault.percent.is_some());
        let Some(id) = finding.case else {
            return match needs_item {
                true => Err(Error::refused(format!("“{name}”扣的是该条得分，要写明是哪一条")).hint("加 --case 编号")),
                false => Ok(()),
            };
        };
        let case = self.standing(id)?;
        if needs_item && case.unit != unit {
            return Err(
                Error::refused(format!("{id} 不是{unit_name}报送的")).hint(format!("看是谁报的：yuqing show {id}"))
            );
        }
        if needs_item && !case.submitted_at.is_some_and(|at| finding.period.contains(at)) {
            return Err(Error::refused(format!("{id} 不是{}报送的，没有该期得分可扣", finding.period.label())));
        }
        Ok(())
    }
}

fn no_basis(by_hand: &ByHand) -> Error {
    Error::refused(format!("评定“{}”要写依据（{}）", by_hand.term().name, by_hand.clause()))
        .hint("加 --basis 依据，如 --basis 镇党委会议纪要〔2026〕3号")
}

/// The points somebody gave: within the range of a factor, never for a fault.
fn given(by_hand: &ByHand, typed: Option<&str>) -> Result<Option<Points>> {
    match by_hand {
        ByHand::Factor(factor) => in_range(&factor.term.name, factor.range, typed),
        ByHand::Fault(_) if typed.is_none() => Ok(None),
        ByHand::Fault(fault) => {
            let (name, clause) = (&fault.term.name, &fault.clause);
            Err(Error::refused(format!("“{name}”扣多少由制度定（{clause}），不写分数")).hint("去掉 --points"))
        }
    }
}

fn no_scheme(unit: &str, period: &Period) -> Error {
    Error::refused(format!("制度没有写{unit}{}的考评项目，不能评定", period.label()))
        .hint("先在制度文件里写考评办法（写法见说明书第十七节“考评计分”），再施行：yuqing rules enact 文件 --from 日期")
}

/// The factor or fault people may put in.
fn pick<'a>(scheme: &'a Scheme, word: &str) -> Result<ByHand<'a>> {
    let word = word.trim();
    if let Some(found) = scheme.by_hand().find(|h| h.term().answers(word)) {
        return Ok(found);
    }
    let names: Vec<&str> = scheme.by_hand().map(|h| h.term().name.as_str()).collect();
    if let Some(name) = unique_prefix(word, names.iter().copied())
        && let Some(found) = scheme.by_hand().find(|h| h.term().name == name)
    {
        return Ok(found);
    }
    let shown = scheme.faults.iter().find(|f| f.found.is_some() && f.term.answers(word));
    if let Some(fault) = shown {
        return Err(Error::refused(format!("“{}”由台账记录计算，不由人填（{}）", fault.term.name, fault.clause)));
    }
    let error = Error::refused(format!("考评办法里没有由人评定的“{word}”"));
    let error = match nearest(word, names.iter().copied()) {
        Some(near) => error.hint(format!("是不是“{near}”？")),
        None => error,
    };
    Err(if names.is_empty() {
        error.hint("这个办法的各项都由台账记录计算")
    } else {
        error.hint(format!("可用：{}", names.join("、")))
    })
}

fn in_range(name: &str, range: Option<(Points, Points)>, typed: Option<&str>) -> Result<Option<Points>> {
    let Some((least, most)) = range else {
        return match typed {
            None => Ok(None),
            Some(_) => Err(Error::refused(format!("制度没有给“{name}”定分值，只写依据和说明"))
                .hint("去掉 --points；要计分，先在制度里给它写上分值（说明书第十七节）")),
        };
    };
    let bounds = format!("{}到{}分", least.text(), most.text());
    let typed =
        typed.ok_or_else(|| Error::refused(format!("“{name}”要写分数（{bounds}）")).hint("加 --points 分数"))?;
    let points: Points = typed.parse().map_err(Error::refused)?;
    if points < least || points > most {
        return Err(Error::refused(format!("“{name}”{}分不在{bounds}之内", points.text())));
    }
    Ok(Some(points))
}
