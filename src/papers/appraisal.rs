//! The appraisal in the annual circular (年度考评通报): the ranking, who comes first, what people judged. Drawn before the
//! year is over it says 暂计.

use super::input::PaperInput;
use super::template::Values;
use super::words::as_of;
use crate::figures::Measure;
use crate::figures::appraisal::{Appraised, Score, ScoreSheet};
use serde_json::{Value, json};

/// Fills 考评说明, 考评表, 评定, 先进个人; all empty where the paper has no appraisal.
pub(super) fn set(v: &mut Values, input: &PaperInput) {
    let appraised = input.material.appraisal.as_deref();
    v.set("考评说明", appraised.map_or(String::new(), |a| text(input, a)));
    v.set("考评表", appraised.map_or(String::new(), |a| table(input, &a.sheet)));
    v.set("评定", appraised.map_or(String::new(), |a| findings(input, a)));
    v.set("先进个人", appraised.and_then(|a| people(input, a)).unwrap_or_default());
}

/// By which scheme, how far the year has come, who is first, who is out and why.
fn text(input: &PaperInput, appraised: &Appraised) -> String {
    let sheet = &appraised.sheet;
    if !sheet.scored() {
        return String::new();
    }
    let schemes = sheet.schemes.iter().map(|s| format!("《{}》（{}）", s.name, s.clause)).collect::<Vec<_>>();
    let mut said = vec![format!("按{}逐条计分，各单位得分如下。", schemes.join("、"))];
    if sheet.provisional {
        said.push(format!("{}尚未结束，以下得分、名次为暂计（截至{}）。", sheet.period.label(), as_of(sheet.as_of)));
    }
    let names = |which: &dyn Fn(&&Score) -> bool| -> Vec<String> {
        sheet.rows.iter().filter(which).map(|row| input.safe(&row.name)).collect()
    };
    let first = names(&|row| row.first);
    if !first.is_empty() {
        said.push(format!("列入先进单位{}个：{}。", first.len(), first.join("、")));
    }
    for row in &sheet.rows {
        for veto in &row.vetoes {
            said.push(format!(
                "{}：{}（{}，{}）。",
                input.safe(&row.name),
                veto.says,
                input.safe(&veto.why),
                veto.clause
            ));
        }
    }
    said.concat()
}

/// The ranking; empty where the rules set no points.
fn table(input: &PaperInput, sheet: &ScoreSheet) -> String {
    let rows: Vec<&Score> = sheet.rows.iter().filter(|row| row.appraised).collect();
    if rows.is_empty() {
        return String::new();
    }
    let grouped = rows.iter().any(|row| !row.group.is_empty());
    let graded = rows.iter().any(|row| row.grade.is_some());
    let mut heads = vec!["名次"];
    heads.extend(grouped.then_some("组别"));
    heads.extend(["单位", "报送", "采用"]);
    let parts: Vec<&str> = sheet.parts.iter().map(String::as_str).collect();
    // 报送 is the number of pieces, 报送分 what they earned.
    let earned: Vec<String> =
        parts.iter().map(|part| if part.ends_with('分') { part.to_string() } else { format!("{part}分") }).collect();
    heads.extend(earned.iter().map(String::as_str));
    heads.push("得分");
    heads.extend(graded.then_some("等次"));
    let counted = |head: &str| !matches!(head, "名次" | "组别" | "单位" | "等次");
    let rule: String = heads.iter().map(|head| if counted(head) { "---:|" } else { "---|" }).collect();
    let mut out = format!("| {} |\n|{rule}\n", heads.join(" | "));
    for row in rows {
        let mut cells = vec![row.rank.map_or("—".to_string(), |rank| rank.to_string())];
        cells.extend(grouped.then(|| row.group.clone()));
        cells.push(input.safe(&row.name));
        cells.extend([Measure::Submitted, Measure::Adopted].map(|m| row.counts.of(m).to_string()));
        cells.extend(parts.iter().map(|part| row.part(part).text()));
        cells.push(row.text());
        cells.extend(graded.then(|| row.grade.clone().unwrap_or("—".to_string())));
        out.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
    out.trim_end().to_string()
}

/// What people judged, each with its 依据.
fn findings(input: &PaperInput, appraised: &Appraised) -> String {
    let said = appraised.facts.judged.iter().map(|judged| {
        let unit = appraised.sheet.row(judged.unit).map(|row| input.safe(&row.name)).unwrap_or_default();
        let points = judged.points.map(|p| format!("{}分", p.text())).unwrap_or_default();
        let note = judged.note.as_deref().map(|n| format!("，{}", input.safe(n))).unwrap_or_default();
        format!("{unit}{}{points}{note}（依据：{}）", judged.name, input.safe(&judged.basis))
    });
    let said: Vec<String> = said.collect();
    if said.is_empty() { String::new() } else { format!("{}。", said.join("；")) }
}

/// Those the scheme names first; `None` where it names nobody.
fn people(input: &PaperInput, appraised: &Appraised) -> Option<String> {
    let people = appraised.people.as_ref()?;
    let first = people.rows.iter().filter(|row| row.first);
    let named = first
        .filter_map(|row| Some(format!("{}（{}）", input.safe(row.name.as_ref()?), input.office.unit_name(row.unit))));
    let named: Vec<String> = named.collect();
    (!named.is_empty()).then(|| format!("先进个人（按实际撰写人得分）{}名：{}。", named.len(), named.join("、")))
}

/// Laid with the paper, so that a later difference is seen.
pub(super) fn figures(input: &PaperInput) -> Value {
    let Some(appraised) = &input.material.appraisal else { return Value::Null };
    let rows = appraised.sheet.rows.iter().filter(|row| row.appraised).map(|row| {
        let mut laid = json!({ "unit": row.name, "rank": row.rank, "score": row.text(), "sum": row.sum.text(), "grade": row.grade });
        if !row.group.is_empty() {
            laid["group"] = json!(row.group);
        }
        laid
    });
    rows.collect()
}
