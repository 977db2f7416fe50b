//! Papers (文书): a period and its figures, or chosen cases, made into a text in the manner of an office.
//!
//! Begin with [`draft`]. The figures come counted and as of a moment ([`crate::figures`]); this room puts them into
//! sentences and tables, checks every sum before it lets a text out, and marks `〔待填：…〕` what only a person can
//! write. Templates are data in `templates/` ([`template`] is their whole language). No SQL, no clock, no printing;
//! words of the ledger pass through [`safe`] on their way in, and verbatim texts never come here.

mod appraisal;
mod cases;
mod finish;
mod honours;
mod input;
mod kinds;
mod mask;
mod masthead;
mod pressing;
mod prose;
mod tables;
mod template;
mod values;
mod words;

#[cfg(test)]
mod tests;

pub use finish::{csv_rows, dated, draft_head, empty_sections, issue_check, plain, without_draft_head};
pub use honours::{honours_elsewhere, honours_of};
pub use input::{Asked, Drafted, PaperInput};
pub use kinds::{TEMPLATES, template_for, title, title_of_period};
pub use mask::safe;
pub use masthead::masthead;
pub use template::Template;

use crate::act::CaseId;
use crate::error::{Error, Result};
use crate::figures::{Bulletin, Stats, Trend, runs};
use crate::rules::PaperKind;
use serde_json::json;
use std::collections::BTreeSet;

/// Drafts a paper with the built-in template of its kind.
pub fn draft(kind: &PaperKind, input: &PaperInput) -> Result<Drafted> {
    let (name, text) = template_for(kind);
    draft_with(&Template { name: format!("{name}.md"), text: text.to_string() }, kind, input)
}

/// Drafts a paper with a template of the office's own. Refused when a sum does not hold or the template names something
/// there is not.
pub fn draft_with(template: &Template, kind: &PaperKind, input: &PaperInput) -> Result<Drafted> {
    let bulletin = input.bulletin();
    adds_up(input, bulletin.as_ref())?;
    let title = title(kind, input);
    let values = values::values(kind, input, bulletin.as_ref(), &title);
    let body_markdown = words::renumbered(&template.fill(&values)?);
    let members = members(input);
    let mut figures = json!({
        "kind": kind.term.id,
        "period": input.period.map(|p| p.key()),
        "as_of": input.as_of.rfc3339(),
        "rulebook": input.rules.id,
        "version": input.rules.version,
        "before": input.material.before.as_ref().map(|s| s.to_json_in_runs()),
        "bulletin": bulletin.as_ref().map(bulletin_json),
        "marks": input.material.marks.to_json(),
        "marks_beside": input.material.marks_beside.to_json(),
        "trend": input.material.trend.as_ref().map(Trend::to_json),
        "appraisal": appraisal::figures(input),
        "members": runs(&members),
    });
    // With every member of every figure; json! would copy them.
    figures["stats"] = input.material.stats.iter().map(Stats::to_json_in_runs).collect();
    Ok(Drafted { title, body_markdown, figures_json: figures.to_string(), members })
}

/// Every case the paper's figures or words rest on, each once, in order.
fn members(input: &PaperInput) -> Vec<CaseId> {
    let material = input.material;
    let mut members: BTreeSet<CaseId> = material.cases.iter().map(|c| c.id).collect();
    if let Some(counted) = material.stats.first().and_then(|s| s.members.as_ref()) {
        members.extend(counted.all());
    }
    members.extend(material.adoptions.iter().map(|a| a.case));
    members.extend(material.carried.iter().chain(&material.replied_later).map(|(_, id)| *id));
    members.extend(material.late.iter().filter_map(|d| d.case));
    members.into_iter().collect()
}

fn bulletin_json(bulletin: &Bulletin) -> serde_json::Value {
    let lines = bulletin.lines.iter().map(|l| {
        json!({ "number": l.number, "unit": l.name, "submitted": l.submitted, "adopted": l.adopted,
                "adoption_rate": l.adoption().percent().map(|p| p.number()), "carried": l.carried, "rank": l.rank })
    });
    json!({ "lines": lines.collect::<Vec<_>>(), "submitted": bulletin.submitted, "adopted": bulletin.adopted,
            "carried": bulletin.carried })
}

/// A sum that does not hold is never printed.
fn adds_up(input: &PaperInput, bulletin: Option<&Bulletin>) -> Result<()> {
    let mut faults: Vec<String> = Vec::new();
    for stats in input.material.stats.iter().chain(&input.material.before) {
        faults.extend(stats.re_adds().err().into_iter().flatten());
    }
    for stats in input.material.stats.iter().skip(1) {
        if let Some(first) = input.material.stats.first().filter(|f| f.total != stats.total) {
            faults.push(format!("按{}与按{}统计的合计不一致", first.by.zh(), stats.by.zh()));
        }
    }
    if let (Some(bulletin), Some(stats)) = (bulletin, input.material.stats.first()) {
        use crate::figures::Measure::{Adopted, Submitted};
        faults.extend(bulletin.re_adds(stats.total.of(Submitted), stats.total.of(Adopted)).err().into_iter().flatten());
    }
    if let (Some(trend), Some(stats)) = (&input.material.trend, input.material.stats.first()) {
        faults.extend(trend.re_adds(stats).err().into_iter().flatten());
    }
    if faults.is_empty() {
        return Ok(());
    }
    let error = Error::ledger("数字对不上，没有成文，台账未变").hint("用 yuqing verify 核验台账");
    Err(faults.into_iter().fold(error, Error::hint))
}
