//! The ranking of an appraisal as a picture: one bar a unit, in the order of the ranks.

use super::{Chart, ChartKind, MOST_BARS, Series};
use crate::figures::appraisal::ScoreSheet;
use crate::time::{Period, Stamp};
use serde_json::Value;

/// Whose score, and the score as printed.
struct Scored {
    unit: String,
    /// Empty where all are ranked together.
    group: String,
    score: String,
}

impl Chart {
    /// The scores of every unit that is appraised. `None` where the rules give no points, or there is nobody to compare with.
    pub fn of_scores(sheet: &ScoreSheet) -> Option<Chart> {
        let rows = sheet.rows.iter().filter(|row| row.appraised);
        let rows = rows.map(|row| Scored { unit: row.name.clone(), group: row.group.clone(), score: row.text() });
        drawn(rows.collect(), &sheet.period, sheet.as_of, sheet.provisional)
    }
}

/// From the rows laid beside an annual paper.
pub(super) fn laid(rows: &Value, period: &Period, as_of: Stamp) -> Option<Chart> {
    let text = |row: &Value, key: &str| row[key].as_str().unwrap_or_default().to_string();
    let one = |row: &Value| Scored { unit: text(row, "unit"), group: text(row, "group"), score: text(row, "score") };
    drawn(rows.as_array()?.iter().map(one).collect(), period, as_of, as_of.plus_minutes(1) < period.end())
}

fn drawn(mut rows: Vec<Scored>, period: &Period, as_of: Stamp, provisional: bool) -> Option<Chart> {
    if rows.len() < 2 {
        return None;
    }
    let more = rows.len().saturating_sub(MOST_BARS);
    rows.truncate(MOST_BARS);
    let decimals = |row: &Scored| row.score.split_once('.').map_or(0, |(_, rest)| rest.len());
    let label = |row: &Scored| match row.group.as_str() {
        "" => row.unit.clone(),
        group => format!("{}（{group}）", row.unit),
    };
    let mut note = format!("{}，截至{}", period.label(), as_of.paper());
    if provisional {
        note.push_str("，暂计");
    }
    if more > 0 {
        note.push_str(&format!("；图中列前{MOST_BARS}个，其余{more}个见表"));
    }
    Some(Chart {
        title: "各单位考评得分".to_string(),
        kind: ChartKind::Bar,
        labels: rows.iter().map(label).collect(),
        decimals: rows.iter().map(decimals).max().and_then(|n| u8::try_from(n).ok()).unwrap_or(0),
        series: vec![Series {
            name: "得分".to_string(),
            values: rows.iter().map(|row| row.score.parse().ok()).collect(),
        }],
        unit: "分".to_string(),
        note,
    })
}
