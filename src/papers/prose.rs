//! Sentences of a paper, in the words of an office. Every figure is of the period and as of the moment the paper names.

use super::input::PaperInput;
use super::tables::case_title;
use crate::figures::{Bulletin, By, CaseBrief, Counts, Measure, Rate, RateKind, Stats, shares_note};
use crate::rules::Field;
use crate::time::Stamp;

/// `12件，比上期增加3件`.
fn compared(now: u64, before: Option<u64>, unit: &str) -> String {
    match before {
        None => format!("{now}{unit}"),
        Some(before) if now > before => format!("{now}{unit}，比上期增加{}{unit}", now - before),
        Some(before) if now < before => format!("{now}{unit}，比上期减少{}{unit}", before - now),
        Some(_) => format!("{now}{unit}，与上期持平"),
    }
}

/// `回复率95.12%（比上期上升1.20个百分点）`; a difference of rates is in percentage points (W-2).
fn rate_words(name: &str, now: Rate, before: Option<Rate>) -> String {
    let text = now.text();
    match (now.percent(), before.and_then(Rate::percent)) {
        (Some(now), Some(before)) if now == before => format!("{name}{text}（与上期持平）"),
        (Some(now), Some(before)) => format!("{name}{text}（比上期{}）", now.against(before)),
        _ => format!("{name}{text}"),
    }
}

/// 基本情况: received, sent up, answered, each with the change where the period before is known.
pub fn overview(input: &PaperInput) -> String {
    let Some(stats) = input.material.stats.first() else { return String::new() };
    let before = input.material.before.as_ref();
    let of = |m| stats.total.of(m);
    let was = |m: Measure| before.map(|b| b.total.of(m));
    let was_rate = |kind: RateKind| before.map(|b| kind.in_cell(&b.total));
    let rate = |kind: RateKind| rate_words(kind.zh(), kind.in_cell(&stats.total), was_rate(kind));
    if of(Measure::Received) == 0 && of(Measure::Submitted) == 0 {
        return format!("本期未登记、未报送舆情信息，特此零报告。{}", replied_later(input));
    }
    let mut said = format!("本期共登记舆情{}；", compared(of(Measure::Received), was(Measure::Received), "件"));
    if stats.policy.validity {
        said += &format!("其中有效{}件、无效{}件", of(Measure::Valid), of(Measure::Invalid));
        let shares = [Measure::Valid, Measure::Invalid].map(|m| Rate::new(of(m), of(Measure::Received)).text());
        said += &format!("（分别占受理的{}、{}）；", shares[0], shares[1]);
    }
    said += &format!("报送舆情信息{}；", compared(of(Measure::Submitted), was(Measure::Submitted), "条"));
    said += &format!("采用{}条，{}。", of(Measure::Adopted), rate(RateKind::Adoption));
    if of(Measure::FirstReplied) > 0 || stats.policy.validity {
        let beyond = proactive(&stats.total);
        said += &format!("已回复{}件，{}{beyond}", of(Measure::Replied), rate(RateKind::Reply));
        if of(Measure::FirstReplied) != of(Measure::Replied) {
            said += &format!("；已首次回应{}件，{}", of(Measure::FirstReplied), rate(RateKind::FirstReply));
        }
        if stats.policy.satisfaction && of(Measure::Rated) > 0 {
            said += &format!("；满意{}件，{}", of(Measure::Satisfied), rate(RateKind::Satisfaction));
            said += &format!("（占已回复{}", RateKind::SatisfactionOfReplied.in_cell(&stats.total).text());
            said += &format!("，占已评价{}）", RateKind::SatisfactionOfRated.in_cell(&stats.total).text());
        }
        said.push('。');
    }
    said + &replied_later(input)
}

/// Answered in this period though received before it (上期补办, E-8): of no rate of this period.
fn replied_later(input: &PaperInput) -> String {
    match input.material.replied_later.len() {
        0 => String::new(),
        n => format!("另有上期补办{n}件（此前登记、本期回复），不计入本期回复率。"),
    }
}

/// Answers beyond what was owed (E-10): the rate stands at 100 % with them said, or they are told apart.
fn proactive(counts: &Counts) -> String {
    match (counts.of(Measure::Proactive), counts.of(Measure::Replied) == counts.of(Measure::Valid)) {
        (0, _) => String::new(),
        (n, true) => format!("（含主动回复{n}）"),
        (n, false) => format!("（另有主动回复{n}件，不计入）"),
    }
}

/// `按等级分：一般9件（占75.00%）、较大3件（占25.00%）。` for each layout that says something.
pub fn composition(input: &PaperInput) -> String {
    let mut paragraphs = Vec::new();
    for by in [By::Level, By::Category, By::Channel] {
        let Some(stats) = input.material.by(by) else { continue };
        let received = |c: &Counts| c.of(Measure::Received);
        let rows: Vec<_> = stats.rows.iter().filter(|r| received(&r.counts) > 0).collect();
        if rows.iter().all(|r| r.key.is_none()) {
            continue;
        }
        let shares: Vec<Rate> = rows.iter().map(|r| Rate::new(received(&r.counts), received(&stats.total))).collect();
        let parts = rows
            .iter()
            .zip(&shares)
            .map(|(row, share)| format!("{}{}件（占{}）", input.safe(&row.name), received(&row.counts), share.text()));
        let parts = parts.collect::<Vec<_>>().join("、");
        let note = shares_note(&shares).map_or(String::new(), |n| format!("{n}。"));
        paragraphs.push(format!("按{}分：{parts}。{note}", by.zh()));
    }
    paragraphs.join("\n\n")
}

/// 时限落实: duties due in the period, and how long things took (B-6).
pub fn timeliness(input: &PaperInput) -> String {
    let Some(stats) = input.material.stats.first() else { return String::new() };
    let of = |m| stats.total.of(m);
    // Chosen cases are of no period.
    let this = if input.period.is_some() { "本期" } else { "" };
    let mut said = if stats.total.judged() == 0 {
        format!("{this}没有到期的时限事项。")
    } else {
        let before = input.material.before.as_ref().map(|b| RateKind::OnTime.in_cell(&b.total));
        format!(
            "{this}应办结的时限事项{}项，按时{}项，超时办结{}项，超期未办{}项，{}。",
            stats.total.judged(),
            of(Measure::OnTime),
            of(Measure::Late),
            of(Measure::Overdue),
            rate_words("按时率", RateKind::OnTime.in_cell(&stats.total), before)
        )
    };
    let lags = input.material.lags;
    for (what, lag) in
        [("信息发布至登记", lags.discovery), ("登记至报送", lags.reporting), ("登记至首次回应", lags.handling)]
    {
        said += &lag.map_or(String::new(), |lag| format!("{what}用时：{}。", lag.words()));
    }
    said
}

/// 存在问题, as far as the figures say: each begins （一）（二）…; what lies behind them a person must write.
pub fn problems(input: &PaperInput, bulletin: Option<&Bulletin>) -> String {
    let marks = input.material.marks;
    let mut found = Vec::new();
    if let Some(stats) = input.material.stats.first() {
        let (late, overdue) = (stats.total.of(Measure::Late), stats.total.of(Measure::Overdue));
        if late + overdue > 0 {
            let parts = [("超时办结", late), ("超期未办", overdue)];
            let parts = parts.iter().filter(|(_, n)| *n > 0).map(|(what, n)| format!("{what}{n}项"));
            found.push(format!("时限落实不够到位。{}。", parts.collect::<Vec<_>>().join("，")));
        }
    }
    if let Some(bulletin) = bulletin {
        let silent = bulletin.silent();
        if !silent.is_empty() && bulletin.submitted > 0 {
            found.push(format!("报送不够均衡。{}本期未报送舆情信息。", silent.join("、")));
        }
        let unused: Vec<&str> =
            bulletin.lines.iter().filter(|l| l.submitted > 0 && l.adopted == 0).map(|l| l.name.as_str()).collect();
        if !unused.is_empty() && bulletin.adopted > 0 {
            found.push(format!("信息质量有待提高。{}报送的信息本期未被采用。", unused.join("、")));
        }
    }
    if marks.misreport > 0 {
        found.push(format!("要素核实不够准确。报送后更正重要要素{}次。", marks.misreport));
    }
    if marks.breach > 0 {
        found.push(format!("手续不够完备。既成事实、手续不全{}条，均已记录在案。", marks.breach));
    }
    let numbered = found.iter().zip(1..).map(|(text, n)| format!("（{}）{text}", chinese(n)));
    numbered.collect::<Vec<_>>().join("\n\n")
}

/// 一 … 十; further ones in figures.
pub fn chinese(n: usize) -> String {
    const WORDS: [&str; 10] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
    n.checked_sub(1).and_then(|i| WORDS.get(i)).map_or_else(|| n.to_string(), |w| w.to_string())
}

/// The bulletin's first paragraph (V-6.3).
pub fn bulletin(input: &PaperInput, bulletin: &Bulletin) -> String {
    let before = input.material.before.as_ref().map(|b| b.total);
    let rate_before = before.map(|b| RateKind::Adoption.in_cell(&b));
    let stations = bulletin.lines.len();
    let mut said = if bulletin.submitted == 0 {
        format!("全辖{stations}个单位本期报送舆情信息0条。")
    } else {
        format!(
            "全辖{stations}个单位共报送舆情信息{}条，采用{}条，{}。",
            bulletin.submitted,
            bulletin.adopted,
            rate_words("采用率", bulletin.adoption(), rate_before.filter(|_| bulletin.apart == (0, 0)))
        )
    };
    if bulletin.carried > 0 {
        said += &format!("此前报送、上期通报后采用的{}条列为上期补计，不计入本期采用率和名次。", bulletin.carried);
    }
    if bulletin.apart.0 > 0 {
        said += &format!("另有本级报送{}条、采用{}条，不参加排名。", bulletin.apart.0, bulletin.apart.1);
    }
    if let Some(note) = bulletin.shares_note() {
        said += &format!("{note}。");
    }
    said
}

/// Who leads and who is silent. Those of one rank are named together: 前几名 may be more than that many.
pub fn standing(bulletin: &Bulletin) -> String {
    let mut said = String::new();
    let first: Vec<&str> = bulletin.first().iter().map(|l| l.name.as_str()).collect();
    match first.len() {
        0 => said += "各单位均未报送舆情信息，本期不排名次。",
        1 => said += &format!("{}列第1名。", first[0]),
        n => said += &format!("{}{n}个单位并列第1名。", first.join("、")),
    }
    let silent = bulletin.silent();
    if !silent.is_empty() && !first.is_empty() {
        said += &format!("未报送的单位{}个：{}。", silent.len(), silent.join("、"));
    }
    said
}

/// Each chosen case in one paragraph: level, times, spread, demand, measures, where it stands.
pub fn case_lines(input: &PaperInput) -> String {
    let lines = input.material.cases.iter().zip(1..).map(|(case, n)| format!("{n}．{}", case_line(input, case)));
    lines.collect::<Vec<_>>().join("\n\n")
}

fn case_line(input: &PaperInput, case: &CaseBrief) -> String {
    let level = input.named(Field::Level, case.level.as_deref()).unwrap_or_else(|| "未研判".to_string());
    let urgent = if case.emergency { "，突发" } else { "" };
    let mut parts = vec![format!(
        "{}（{}，{level}{urgent}，{}报送）",
        case_title(input, case),
        case.id,
        input.safe(&input.office.unit_name(case.unit))
    )];
    let mut say = |what: &str, value: Option<String>| parts.extend(value.map(|v| format!("{what}{v}")));
    let when = |at: Option<Stamp>, what: &str| at.map(|at| format!("{}{what}", at.paper()));
    let times = [
        when(case.occurred_at, "事发"),
        when(case.published_at, "发布"),
        when(Some(case.reported_at), "登记"),
        when(case.submitted_at, "报送"),
    ];
    say("", Some(times.into_iter().flatten().collect::<Vec<_>>().join("，")));
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
    format!("{}。目前{}。", parts.join("；"), case.status.zh())
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

/// 官方回应: what is on record of each case; nothing where nothing is.
pub fn responses(input: &PaperInput) -> String {
    let lines = input.material.cases.iter().zip(1..).filter_map(|(case, n)| {
        let marks = super::tables::marks(input, case);
        (!marks.is_empty()).then(|| format!("第{n}件：{}。", marks.join("、")))
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

/// Reply and satisfaction of the pooled total and as the mean of units, each named (E-5).
pub fn averages(stats: &Stats) -> String {
    let pooled = |kind| stats.rate(&stats.total, kind).map_or("—".to_string(), Rate::text);
    let mean = |kind| stats.mean_of_units.of(kind).percent().map_or("—".to_string(), |p| format!("{}%", p.text()));
    if stats.total.of(Measure::Valid) == 0 {
        return String::new();
    }
    let mut said = format!("各单位合并计算，回复率{}", pooled(RateKind::Reply));
    if stats.policy.satisfaction {
        said += &format!("、满意率{}", pooled(RateKind::Satisfaction));
    }
    said += &format!("；按单位平均，回复率{}", mean(RateKind::Reply));
    if stats.policy.satisfaction {
        said += &format!("、满意率{}", mean(RateKind::Satisfaction));
    }
    said.push('。');
    said
}

/// 获得荣誉2项：…; only those of the year the paper is about (M-7).
pub fn honours(input: &PaperInput) -> String {
    let Some(period) = input.period else { return String::new() };
    let of_the_year = super::honours_of(input.office, &period, input.as_of);
    let lines: Vec<String> = of_the_year
        .iter()
        .map(|h| {
            let who = h.person.map_or_else(|| input.office.unit_name(h.unit), |p| input.office.person_label(p));
            let by = h.by.as_deref().map(|by| format!("（{}授予）", input.safe(by))).unwrap_or_default();
            format!("{}获“{}”{by}", input.safe(&who), input.safe(&h.title))
        })
        .collect();
    if lines.is_empty() {
        return String::new();
    }
    format!("获得{}年度荣誉{}项：{}。", chrono::Datelike::year(&period.from), lines.len(), lines.join("；"))
}
