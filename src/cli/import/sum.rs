//! What an import says of itself: what was understood, what became of the lines, what came of it on the ledger.

use crate::act::{Case, CaseId, Office, Status, UnitId};
use crate::cli::shown::Shown;
use crate::exchange::{Column, Damaged, Kept, Layout, Source};
use crate::rules::Rulebook;
use crate::time::Stamp;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write;

/// So many rows, or units, are named of each kind.
const NAMED: usize = 10;

/// Rows of one kind, the first of them by number.
#[derive(Debug, Default)]
struct Rows {
    first: Vec<String>,
    count: u32,
}

impl Rows {
    fn add(&mut self, row: impl FnOnce() -> String) {
        self.count += 1;
        if self.first.len() < NAMED {
            self.first.push(row());
        }
    }

    /// 第3、7行; 第3、7、8行等120行.
    fn words(&self) -> String {
        let more = if self.count as usize > self.first.len() { format!("等{}行", self.count) } else { "行".into() };
        format!("第{}{more}", self.first.join("、"))
    }
}

/// What the first reading found.
#[derive(Debug, Default)]
pub struct Checked {
    /// Lines below the headings.
    pub rows: u32,
    /// To be registered.
    pub new: u32,
    /// Steps in them that have no time of their own.
    pub undated: u32,
    /// Rows that are left out, in order.
    out: Vec<u32>,
    passed: BTreeMap<&'static str, Rows>,
    there: u32,
    changed: Rows,
    void: u32,
    twice: Rows,
    pub damaged: Vec<Damaged>,
}

impl Checked {
    pub fn pass(&mut self, row: u32, why: &'static str) {
        self.out.push(row);
        self.passed.entry(why).or_default().add(|| row.to_string());
    }

    pub fn there(&mut self, row: u32, case: CaseId, changed: bool, void: bool) {
        self.out.push(row);
        self.there += 1;
        self.void += u32::from(void);
        if changed {
            self.changed.add(|| format!("{row}（{case}）"));
        }
    }

    pub fn twice(&mut self, row: u32, above: u32) {
        self.out.push(row);
        self.twice.add(|| format!("{row}（同第{above}行）"));
    }

    pub fn leaves_out(&self, row: u32) -> bool {
        self.out.binary_search(&row).is_ok()
    }
}

/// What came of the lines on the ledger.
#[derive(Debug, Default)]
pub struct Sum {
    pub cases: u32,
    units: BTreeMap<UnitId, u32>,
    levels: BTreeMap<Option<String>, u32>,
    statuses: BTreeMap<Status, u32>,
    /// First and last number of each year.
    numbers: BTreeMap<i32, (u32, u32)>,
    from: Option<Stamp>,
    until: Option<Stamp>,
    breaches: u32,
    open: u32,
    overdue: u32,
}

impl Sum {
    pub fn add(&mut self, case: &Case, now: Stamp) {
        self.cases += 1;
        *self.units.entry(case.unit).or_default() += 1;
        *self.levels.entry(case.level.clone()).or_default() += 1;
        *self.statuses.entry(case.status()).or_default() += 1;
        let number = case.id.number;
        let (first, last) = self.numbers.entry(case.id.year).or_insert((number, number));
        (*first, *last) = (number.min(*first), number.max(*last));
        self.from = Some(self.from.map_or(case.reported_at, |from| from.min(case.reported_at)));
        self.until = Some(self.until.map_or(case.reported_at, |until| until.max(case.reported_at)));
        self.breaches += case.breaches.len() as u32;
        self.open += u32::from(case.closed.is_none());
        let late = case.duties.all.iter().filter(|d| d.is_open() && d.due_at.is_some_and(|due| due < now));
        self.overdue += late.count() as u32;
    }
}

/// Everything there is to say.
pub struct Done<'a> {
    pub source: &'a Source,
    pub layout: &'a Layout,
    /// Other sheets that look like registers.
    pub others: Vec<String>,
    pub checked: &'a Checked,
    pub sum: Sum,
    /// Number of the act that records the import.
    pub seq: Option<u64>,
}

/// The end of an import, or of a trial.
pub fn report(done: &Done, office: &Office, book: &Rulebook, trial: bool) -> Shown {
    let mut next = Vec::new();
    if !done.others.is_empty() {
        next.push(format!("还有工作表：{}；逐张导入：加 --sheet 名称", done.others.join("、")));
    }
    if done.sum.overdue > 0 {
        let then = if trial { "将有" } else { "有" };
        next.push(format!(
            "未办结的{}件里{then}{}项已超期（yuqing 超期）；表里没有写办结而实际已办结的，加 --settled 日期 导入",
            done.sum.open, done.sum.overdue
        ));
    }
    if trial && done.checked.new > 0 {
        next.push("试导，什么也没有记；导入：去掉 --dry-run".to_string());
    }
    Shown::said(object(done, office, book, trial), screen(done, office, book, trial)).then(next)
}

fn counted<'a>(counts: impl Iterator<Item = (String, &'a u32)>) -> String {
    counts.map(|(name, count)| format!("{name} {count}")).collect::<Vec<_>>().join("、")
}

fn screen(done: &Done, office: &Office, book: &Rulebook, trial: bool) -> String {
    let (sum, checked, layout) = (&done.sum, done.checked, done.layout);
    let mut out = String::new();
    let mut line = |head: &str, words: String| {
        if !words.is_empty() {
            let _ = writeln!(out, "  {head}　{words}");
        }
    };
    let numbers = sum.numbers.iter().map(|(year, (first, last))| {
        let id = |number| CaseId { year: *year, number };
        if first == last { id(*first).to_string() } else { format!("{}至{}", id(*first), id(*last)) }
    });
    line("编号", numbers.collect::<Vec<_>>().join("、"));
    if let (Some(from), Some(until)) = (sum.from, sum.until) {
        line("登记", format!("{} 至 {}", from.date(), until.date()));
    }
    let mut units: Vec<_> = sum.units.iter().collect();
    units.sort_by_key(|(_, n)| std::cmp::Reverse(**n));
    let more = if units.len() > NAMED { format!(" 等{}个单位", units.len()) } else { String::new() };
    line("单位", counted(units.into_iter().take(NAMED).map(|(id, n)| (office.unit_name(*id), n))) + &more);
    let level =
        |level: &Option<String>| level.as_deref().map_or("未定级".into(), |id| book.level_name(id).to_string());
    line("等级", counted(sum.levels.iter().map(|(id, n)| (level(id), n))));
    line("状态", counted(sum.statuses.iter().map(|(status, n)| (status.zh().to_string(), n))));
    if sum.breaches > 0 {
        line("手续", format!("表里看不出的手续{}处，各按“导入”记为违规，事由写明文件和行", sum.breaches));
    }
    line("表格", read_as(done));
    let known = understood(layout);
    let renamed: Vec<String> =
        known.iter().filter(|(h, c)| h != c).map(|(heading, column)| format!("{heading}→{column}")).collect();
    let renamed = if renamed.is_empty() { String::new() } else { format!("，其中 {}", renamed.join("、")) };
    line("认得", format!("{}列{renamed}", known.len()));
    if layout.place(Column::Reported).is_none() {
        line("时间", "没有登记时间一列，按发现、上报、发布、事发时间的先后取一个".to_string());
    }
    if checked.undated > 0 {
        line("时间", format!("办结、回复、上报没有写时间的{}处，记在该件已知的最后时间", checked.undated));
    }
    let remarked = layout.headings(|kept| matches!(kept, Kept::Remark | Kept::As(Column::Note)));
    line(
        "备注",
        if remarked.is_empty() {
            String::new()
        } else {
            format!("{}，逐条记在事项的备注里", remarked.join("、"))
        },
    );
    let ignored = layout.headings(|k| k == Kept::Ignored);
    line("不要", ignored.join("、"));
    let derived = layout.headings(|k| matches!(k, Kept::As(Column::Derived | Column::Ordinal)));
    line(
        "不取",
        if derived.is_empty() {
            String::new()
        } else {
            format!("{}，由台账自己排、自己算", derived.join("、"))
        },
    );
    for (why, rows) in &checked.passed {
        line("跳过", format!("{why}：{}", rows.words()));
    }
    if checked.twice.count > 0 {
        line("重复", format!("{}，只导入一次", checked.twice.words()));
    }
    if checked.there > 0 {
        let void =
            if checked.void > 0 { format!("，其中{}件后来已作废", checked.void) } else { String::new() };
        line("已有", format!("{}行已在台账里，没有再登记{void}", checked.there));
    }
    if checked.changed.count > 0 {
        let words = checked.changed.words();
        line("改过", format!("{words}和上次导入时不同，台账照旧；要改：yuqing amend、reply、close 编号"));
    }
    if !checked.damaged.is_empty() {
        let damaged = checked.damaged.iter().take(NAMED).map(|d| format!("第{}行 {}", d.row, d.heading));
        let more =
            if checked.damaged.len() > NAMED { format!(" 等{}处", checked.damaged.len()) } else { String::new() };
        let cells = damaged.collect::<Vec<_>>().join("、");
        line("损坏", format!("{cells}{more}：长数字被表格软件改过（如 4.2E+17），照样记入，请对照原件"));
    }
    let name = done.source.name();
    let head = match (checked.new, trial) {
        (0, _) => format!("{name}：没有新的行，台账未变\n"),
        (new, true) => format!("试导 {name}：将登记{new}件\n"),
        (new, false) => format!("已导入 {name}：登记{new}件\n"),
    };
    head + &out
}

/// How the file was read.
fn read_as(done: &Done) -> String {
    let sheet = done.source.sheet().map(|s| format!("工作表“{s}”，")).unwrap_or_default();
    let encoding = match done.source.sheet() {
        None => format!("按 {} 读出，", done.source.encoding()),
        Some(_) => String::new(),
    };
    format!("{sheet}{encoding}第{}行是表头，下有{}行", done.layout.row, done.checked.rows)
}

/// Headings with what they were taken for.
fn understood(layout: &Layout) -> Vec<(String, &'static str)> {
    let columns = layout.columns.iter().flatten();
    columns
        .filter_map(|(heading, kept)| match kept {
            Kept::As(Column::Derived | Column::Ordinal | Column::Note) | Kept::Remark | Kept::Ignored => None,
            Kept::As(column) => Some((heading.clone(), column.zh())),
        })
        .collect()
}

fn object(done: &Done, office: &Office, book: &Rulebook, trial: bool) -> Value {
    let (sum, checked) = (&done.sum, done.checked);
    let columns = done.layout.columns.iter().flatten().map(|(heading, kept)| {
        let meaning = match kept {
            Kept::As(column) => column.word(),
            Kept::Remark => "remark",
            Kept::Ignored => "ignored",
        };
        json!({ "heading": heading, "as": meaning })
    });
    let levels: BTreeMap<String, u32> = sum
        .levels
        .iter()
        .map(|(id, n)| (id.as_deref().map_or("unclassified".to_string(), |id| book.level_name(id).to_string()), *n))
        .collect();
    json!({
        "file": done.source.name(),
        "sheet": done.source.sheet(),
        "encoding": done.source.encoding(),
        "sha256": done.source.sha256(),
        "header_row": done.layout.row,
        "dry_run": trial,
        "rows": checked.rows,
        "recorded": if trial { 0 } else { sum.cases },
        "would_record": checked.new,
        "already": checked.there,
        "changed": checked.changed.count,
        "duplicates": checked.twice.count,
        "passed": checked.passed.values().map(|rows| rows.count).sum::<u32>(),
        "undated": checked.undated,
        "damaged": checked.damaged.iter().map(|d| json!({ "row": d.row, "column": d.heading })).collect::<Vec<_>>(),
        "columns": columns.collect::<Vec<_>>(),
        "units": sum.units.iter().map(|(id, n)| (office.unit_name(*id), *n)).collect::<BTreeMap<_, _>>(),
        "levels": levels,
        "statuses": sum.statuses.iter().map(|(s, n)| (s.word(), *n)).collect::<BTreeMap<_, _>>(),
        "cases": sum.numbers.iter().map(|(year, (first, last))| {
            json!([CaseId { year: *year, number: *first }.to_string(), CaseId { year: *year, number: *last }.to_string()])
        }).collect::<Vec<_>>(),
        "breaches": sum.breaches,
        "overdue": sum.overdue,
        "seq": done.seq,
    })
}
