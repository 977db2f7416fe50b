//! Sentences of a paper, in the words of an office. Every figure is of the period and as of the moment the paper names.

use super::input::PaperInput;
use super::words::{compared, last, points, this};
use crate::figures::{
    Bulletin, By, Counts, Measure, Rate, RateKind, Stats, StatsRow, Trend, shares_note, short_months,
};
use crate::time::stamp::paper_date;

/// `回复率95.12%（比上季度上升1.20个百分点）`; a difference of rates is in percentage points (W-2).
fn rate_words(input: &PaperInput, name: &str, now: Rate, before: Option<Rate>) -> String {
    let (text, last) = (now.text(), last(input));
    match (now.percent(), before.and_then(Rate::percent)) {
        (Some(now), Some(before)) if now == before => format!("{name}{text}（与{last}持平）"),
        (Some(now), Some(before)) => format!("{name}{text}（比{last}{}）", now.against(before)),
        _ => format!("{name}{text}"),
    }
}

/// 基本情况: received, sent up, answered, each with the change where the period before is known and whole.
pub fn overview(input: &PaperInput) -> String {
    let Some(stats) = input.material.stats.first() else { return String::new() };
    let (this, before) = (this(input), input.material.before.as_ref());
    let of = |m| stats.total.of(m);
    let was = |m: Measure| before.map(|b| b.total.of(m));
    let rate = |kind: RateKind| {
        let was = before.map(|b| kind.in_cell(&b.total));
        rate_words(input, kind.zh(), kind.in_cell(&stats.total), was)
    };
    if of(Measure::Received) == 0 && of(Measure::Submitted) == 0 {
        return format!("{this}未登记、未报送舆情信息，特此零报告。{}", replied_later(input));
    }
    let mut said = format!("{this}共登记舆情{}", compared(input, of(Measure::Received), was(Measure::Received), "件"));
    if stats.policy.validity {
        said += &format!("；其中有效{}件、无效{}件", of(Measure::Valid), of(Measure::Invalid));
        let shares = [Measure::Valid, Measure::Invalid].map(|m| Rate::new(of(m), of(Measure::Received)).text());
        said += &format!("（分别占受理的{}、{}）", shares[0], shares[1]);
    }
    // A column that sorts what it received into valid and invalid sends nothing up.
    if of(Measure::Submitted) > 0 || !stats.policy.validity {
        said += &format!("；报送舆情信息{}", compared(input, of(Measure::Submitted), was(Measure::Submitted), "条"));
    }
    if of(Measure::Submitted) > 0 {
        said += &format!("；采用{}条，{}", of(Measure::Adopted), rate(RateKind::Adoption));
    }
    said.push('。');
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
    let this = this(input);
    match input.material.replied_later.len() {
        0 => String::new(),
        n => format!("另有上期补办{n}件（此前登记、{this}回复），不计入{this}回复率。"),
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
    // One item has no composition.
    if input.material.stats.first().is_none_or(|stats| stats.total.of(Measure::Received) < 2) {
        return String::new();
    }
    let mut paragraphs = Vec::new();
    for by in [By::Level, By::Category, By::Channel] {
        let Some(stats) = input.material.by(by) else { continue };
        let received = |c: &Counts| c.of(Measure::Received);
        let rows: Vec<_> = stats.rows.iter().filter(|r| received(&r.counts) > 0).collect();
        if rows.iter().all(|r| r.key.is_none()) {
            continue;
        }
        if let [one] = rows.as_slice() {
            paragraphs.push(format!("按{}分：均为{}，计{}件。", by.zh(), input.safe(&one.name), received(&one.counts)));
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

/// 走势: what each month had, in the order of the months, and which had most.
pub fn course(trend: &Trend) -> String {
    let (rows, measure) = (&trend.stats.rows, trend.told());
    if trend.stats.total.of(measure) == 0 {
        return String::new();
    }
    let unit = if matches!(measure, Measure::Submitted | Measure::Adopted) { "条" } else { "件" };
    let many = |row: &StatsRow| row.counts.of(measure);
    let months = short_months(&rows.iter().map(|row| row.name.as_str()).collect::<Vec<_>>());
    let each: Vec<String> =
        rows.iter().zip(&months).map(|(row, month)| format!("{month}{}{unit}", many(row))).collect();
    let most = rows.iter().map(many).max().unwrap_or_default();
    let peaks: Vec<&String> = rows.iter().zip(&months).filter(|(row, _)| many(row) == most).map(|(_, m)| m).collect();
    let peak = match peaks.as_slice() {
        [one] => format!("，{one}最多"),
        _ => String::new(),
    };
    let since = trend.since.map(|day| format!("（台账自{}起）", paper_date(day))).unwrap_or_default();
    format!("从各月看，{}{}{peak}{since}。", measure.zh(), each.join("、"))
}

/// 时限落实: duties due in the period, and how long things took (B-6).
pub fn timeliness(input: &PaperInput) -> String {
    let Some(stats) = input.material.stats.first() else { return String::new() };
    let of = |m| stats.total.of(m);
    let due = stats.total.judged();
    let this = if input.period.is_some() { this(input) } else { "所列事项" };
    let mut said = if due == 0 {
        format!("{this}没有到期的时限事项。")
    } else {
        let before = input.material.before.as_ref().map(|b| RateKind::OnTime.in_cell(&b.total));
        let rate = rate_words(input, "按时率", RateKind::OnTime.in_cell(&stats.total), before);
        let parts =
            [("按时", of(Measure::OnTime)), ("超时办结", of(Measure::Late)), ("超期未办", of(Measure::Overdue))];
        let kept = if of(Measure::OnTime) == due {
            "全部按时办结".to_string()
        } else {
            let some = parts.iter().filter(|(_, n)| *n > 0).map(|(what, n)| format!("{what}{n}项"));
            some.collect::<Vec<_>>().join("，")
        };
        format!("{this}应办结的时限事项{due}项，{kept}，{rate}。")
    };
    let lags = input.material.lags;
    let took: Vec<String> =
        [("信息发布至登记", lags.discovery), ("登记至报送", lags.reporting), ("登记至首次回应", lags.handling)]
            .into_iter()
            .filter_map(|(what, lag)| lag.map(|lag| format!("{what}{}", lag.words())))
            .collect();
    if !took.is_empty() {
        said += &format!("办理用时：{}。", took.join("；"));
    }
    said
}

/// 存在问题, as far as the figures say: each begins （一）（二）…; what lies behind them a person must write.
pub fn problems(input: &PaperInput, bulletin: Option<&Bulletin>) -> String {
    let marks = input.material.owned();
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
        if !silent.is_empty() && bulletin.submitted > 0 && input.units_owe() {
            found.push(format!("报送不够均衡。{}{}未报送舆情信息。", silent.join("、"), this(input)));
        }
        let unused: Vec<&str> =
            bulletin.lines.iter().filter(|l| l.submitted > 0 && l.adopted == 0).map(|l| l.name.as_str()).collect();
        if !unused.is_empty() && bulletin.adopted > 0 {
            found.push(format!("信息质量有待提高。{}报送的信息未被采用。", unused.join("、")));
        }
    }
    if marks.misreport > 0 {
        found.push(format!("要素核实不够准确。报送后更正重要要素{}次。", marks.misreport));
    }
    if marks.breach > 0 {
        found.push(format!("手续不够完备。既成事实、手续不全{}条，均已记录在案。", marks.breach));
    }
    points(&found)
}

/// The bulletin's first paragraph (V-6.3).
pub fn bulletin(input: &PaperInput, bulletin: &Bulletin) -> String {
    let stations = bulletin.lines.len();
    // The period before counted the office itself too: compared only where it sent up nothing.
    let before = input.material.before.as_ref().map(|b| b.total).filter(|_| bulletin.apart == (0, 0));
    let was = |m: Measure| before.map(|b| b.of(m));
    let said = if bulletin.submitted == 0 {
        format!("全辖{stations}个单位{}报送舆情信息0条。", this(input))
    } else {
        format!(
            "全辖{stations}个单位共报送舆情信息{}，采用{}条，{}。",
            compared(input, bulletin.submitted, was(Measure::Submitted), "条"),
            bulletin.adopted,
            rate_words(input, "采用率", bulletin.adoption(), before.map(|b| RateKind::Adoption.in_cell(&b)))
        )
    };
    said + &apart(input, bulletin)
}

/// What the bulletin's table does not count: 上期补计, and what the office itself sent up.
pub fn apart(input: &PaperInput, bulletin: &Bulletin) -> String {
    let mut said = String::new();
    if bulletin.carried > 0 {
        let this = this(input);
        said += &format!("此前报送、上期通报后采用的{}条列为上期补计，不计入{this}采用率和名次。", bulletin.carried);
    }
    if bulletin.apart.0 > 0 {
        said += &format!("另有本级报送{}条、采用{}条，不参加排名。", bulletin.apart.0, bulletin.apart.1);
    }
    said
}

/// Said under the bulletin's table where its rounded shares do not add up.
pub fn bulletin_note(bulletin: &Bulletin) -> String {
    bulletin.shares_note().map_or(String::new(), |note| format!("注：{note}。"))
}

/// Who leads and who is silent. Those of one rank are named together: 前三名 may be more than three.
pub fn standing(bulletin: &Bulletin) -> String {
    const LEADING: u32 = 3;
    let ranked: Vec<_> = bulletin.lines.iter().filter(|l| l.submitted > 0).collect();
    if ranked.is_empty() {
        return "各单位均未报送舆情信息，不排名次。".to_string();
    }
    let mut places: Vec<(u32, Vec<&str>)> = Vec::new();
    for line in ranked.iter().filter(|l| l.rank <= LEADING) {
        match places.last_mut() {
            Some((rank, names)) if *rank == line.rank => names.push(&line.name),
            _ => places.push((line.rank, vec![&line.name])),
        }
    }
    let places = places.iter().map(|(rank, names)| match names.as_slice() {
        [one] => format!("{one}列第{rank}名"),
        many => format!("{}{}个单位并列第{rank}名", many.join("、"), many.len()),
    });
    let places = places.collect::<Vec<_>>().join("，");
    let mut said = format!("按采用条数排名、采用相同的按报送条数排名，{places}。");
    let silent = bulletin.silent();
    if !silent.is_empty() {
        said += &format!("未报送的单位{}个：{}。", silent.len(), silent.join("、"));
    }
    said
}

/// Reply and satisfaction of the pooled total and as the mean of units, each named (E-5).
pub fn averages(stats: &Stats) -> String {
    let pooled = |kind| stats.rate(&stats.total, kind).map_or("—".to_string(), Rate::text);
    let mean = |kind| stats.mean_of_units.of(kind).percent().map_or("—".to_string(), |p| format!("{}%", p.text()));
    if stats.total.of(Measure::Valid) == 0 || (stats.total.of(Measure::Replied) == 0 && !stats.policy.validity) {
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
