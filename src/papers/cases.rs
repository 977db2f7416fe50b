//! What a paper says of single cases: each in a paragraph, and how many there are.

use super::input::PaperInput;
use super::tables::case_title;
use crate::figures::{CaseBrief, Rate};
use crate::rules::Field;
use crate::time::Stamp;
use crate::time::stamp::paper_date;

/// Each chosen case in one paragraph: level, times, spread, demand, measures, where it stands. A single one has no number.
pub fn case_lines(input: &PaperInput) -> String {
    let cases = &input.material.cases;
    if let [one] = cases.as_slice() {
        return case_line(input, one);
    }
    let lines = cases.iter().zip(1..).map(|(case, n)| format!("{n}．{}", case_line(input, case)));
    lines.collect::<Vec<_>>().join("\n\n")
}

fn case_line(input: &PaperInput, case: &CaseBrief) -> String {
    let level = input.named(Field::Level, case.level.as_deref()).unwrap_or_else(|| "未研判".to_string());
    let urgent = if case.emergency { "，突发" } else { "" };
    let unit = input.safe(&input.office.unit_name(case.unit));
    let mut said = vec![format!("{}（{}，{level}{urgent}，{unit}报送）", case_title(input, case), case.id)];
    let when = |at: Option<Stamp>, what: &str| at.map(|at| format!("{}{what}", at.paper()));
    let event = case.occurred_at.filter(|_| case.occurred_day_only).map(|at| format!("{}事发", paper_date(at.date())));
    let times = [
        event.or_else(|| when(case.occurred_at, "事发")),
        when(case.published_at, "发布"),
        when(Some(case.reported_at), "登记"),
        // Sent up at once: said once.
        when(case.submitted_at.filter(|at| *at != case.reported_at), "报送"),
    ];
    said.push(times.into_iter().flatten().collect::<Vec<_>>().join("，"));
    let mut say = |what: &str, value: Option<String>| said.extend(value.map(|v| format!("{what}{v}")));
    say("地点：", case.place.as_deref().map(|p| input.safe(p)));
    say("人数：", case.people.as_deref().map(|p| input.safe(p)));
    say("传播途径：", input.named(Field::Spread, case.spread.as_deref()));
    let concerned: Vec<String> = case.concerned.iter().map(|p| input.safe(&p.words())).collect();
    say("涉事人：", (!concerned.is_empty()).then(|| concerned.join("、")));
    say("诉求：", case.demand.as_deref().map(|d| input.safe(d)));
    say("已采取措施：", case.taken.as_deref().map(|t| input.safe(t)));
    if let Some(event) = case.event.filter(|event| *event != case.id) {
        say("", Some(format!("与{event}为同一事件")));
    }
    say("目前", Some(case.status.zh().to_string()));
    said.iter().map(|part| format!("{}。", part.trim_end_matches('。'))).collect()
}

/// 事由 of a piece made from one case (H-2): where and when it was said, and what of.
pub fn cause(input: &PaperInput) -> String {
    let [case] = input.material.cases.as_slice() else { return String::new() };
    let source =
        input.named(Field::Source, case.source.as_deref()).or(input.named(Field::Channel, case.channel.as_deref()));
    let source = source.unwrap_or_else(|| input.safe(&input.office.unit_name(case.unit)));
    let on = case.published_at.or(case.occurred_at).unwrap_or(case.reported_at).date();
    format!("据{source}{}消息，{}。", paper_date(on), case_title(input, case).trim_end_matches('。'))
}

/// 导语 of a day's watch: what was found, how it ended, what drew most attention.
pub fn lead(input: &PaperInput) -> String {
    let material = input.material;
    let (cases, total) = (&material.cases, material.noted);
    if cases.is_empty() {
        return "未发现有关舆情，特此零报告。".to_string();
    }
    let mut outcomes: Vec<(String, u64)> = Vec::new();
    for case in cases {
        let Some(name) = input.named(Field::Category, case.category.as_deref()) else { continue };
        match outcomes.iter_mut().find(|(n, _)| *n == name) {
            Some((_, count)) => *count += 1,
            None => outcomes.push((name, 1)),
        }
    }
    let outcomes: Vec<String> = outcomes.iter().map(|(name, n)| format!("{name}{n}起")).collect();
    let outcomes = if outcomes.is_empty() { String::new() } else { format!("（{}）", outcomes.join("，")) };
    let hottest =
        cases.iter().filter_map(|c| c.reads.map(|r| (r, c))).max_by_key(|(r, c)| (*r, std::cmp::Reverse(c.id)));
    let hottest = hottest
        .map_or(String::new(), |(reads, case)| format!("其中“{}”最受关注（阅读{reads}次）。", case_title(input, case)));
    format!("监测发现舆情{total}件{outcomes}。{hottest}")
}

/// 官方回应: what is on record of each case (F-5); nothing where nothing is.
pub fn responses(input: &PaperInput) -> String {
    let Some(words) = input.rules.vocabularies.get(&Field::Flag) else { return String::new() };
    let lines = input.material.cases.iter().zip(1..).filter_map(|(case, n)| {
        let said = case.flags.iter().filter(|flag| words.official.contains(flag));
        let said: Vec<String> = said.map(|flag| input.safe(input.rules.name_of(Field::Flag, flag))).collect();
        (!said.is_empty()).then(|| format!("第{n}件：{}。", said.join("、")))
    });
    lines.collect::<Vec<_>>().join("\n\n")
}

/// 诉求, in the words recorded.
pub fn demands(input: &PaperInput) -> String {
    let lines = input.material.cases.iter().zip(1..);
    let lines = lines.filter_map(|(case, n)| case.demand.as_deref().map(|d| format!("第{n}件：“{}”。", input.safe(d))));
    lines.collect::<Vec<_>>().join("\n\n")
}

/// 编发《重要舆情摘报》242期，收录1452条，平均每期6.00条；其中社情民意107条（占7.37%）.
pub fn issues(input: &PaperInput) -> String {
    let numbered = |id: &str| input.rules.paper(id).filter(|k| k.series.is_some());
    let lines = input.material.issues.iter().filter(|i| i.all_items() > 0).filter_map(|issues| {
        let kind = numbered(&issues.kind)?;
        let items = issues.all_items();
        let mut said = format!("编发《{}》{}期，收录{items}条", kind.term.name, issues.issues);
        if let Some(mean) = (items * 100 + issues.issues / 2).checked_div(issues.issues) {
            said += &format!("，平均每期{}.{:02}条", mean / 100, mean % 100);
        }
        let parts: Vec<String> = issues
            .items
            .iter()
            .filter(|(_, n)| *n < items)
            .map(|(kind, n)| {
                let name = input.named(Field::Kind, kind.as_deref()).unwrap_or_else(|| "未分种类".to_string());
                format!("{name}{n}条（占{}）", Rate::new(*n, items).text())
            })
            .collect();
        let parts = if parts.is_empty() { String::new() } else { format!("；其中{}", parts.join("、")) };
        Some(format!("{said}{parts}。"))
    });
    lines.collect::<Vec<_>>().join("\n\n")
}

/// How many cases make how many events (V-3.1c).
pub fn events(input: &PaperInput) -> String {
    let cases = &input.material.cases;
    let events: std::collections::BTreeSet<_> = cases.iter().map(|c| c.event.unwrap_or(c.id)).collect();
    if events.len() == cases.len() {
        format!("涉及舆情{}件", cases.len())
    } else {
        format!("涉及舆情{}件，属{}起事件", cases.len(), events.len())
    }
}
