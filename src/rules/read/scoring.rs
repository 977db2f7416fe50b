//! `[[scoring]]`: how the year's work is turned into points.

use super::node::{Item, Node};
use super::papers::period_of;
use super::patterns::{choice, closed, when};
use super::words::{Words, found, pick, places, term, unambiguous};
use crate::rules::lists::{RATES, tier_of, tiers};
use crate::rules::model::{Term, When};
use crate::rules::scoring::{
    Award, Bound, Counted, Earns, Factor, FaultRule, Found, Grade, Groups, Part, Points, QuotaScore, RateScore, Scheme,
    TieBreak, Trigger, Veto,
};
use crate::time::PeriodKind;
use chrono::NaiveDate;

pub(super) fn scoring(root: &mut Node<'_>, words: &Words) -> Vec<Scheme> {
    let nodes = root.tables("scoring");
    let places = places(&nodes);
    let schemes: Vec<Scheme> = nodes.into_iter().map(|node| scheme(node, words)).collect();
    for (n, later) in schemes.iter().enumerate() {
        let twin = |earlier: &&Scheme| earlier.from == later.from && meet(earlier, later);
        if schemes[..n].iter().any(|earlier| twin(&earlier)) {
            let from = later.from.map_or("没有写 from".to_string(), |day| format!("都从 {day} 起"));
            root.fault_at(&places[n], format!("两个考评办法考评同样的单位，又{from}，不知道按哪个"));
        }
    }
    schemes
}

/// Whether some kind of unit is appraised by both.
fn meet(a: &Scheme, b: &Scheme) -> bool {
    a.units.is_empty() || b.units.is_empty() || a.units.iter().any(|kind| b.units.contains(kind))
}

fn scheme(mut node: Node<'_>, words: &Words) -> Scheme {
    let name = node.opt_str("name").unwrap_or_else(|| "考评办法".to_string());
    let clause = node.str("clause");
    let from = node.item("from").and_then(|item| day(&item));
    let units = node.list("units").iter().filter_map(|item| found(item, words.unit_kind(item.text()?))).collect();
    let period = period(&mut node, "period").unwrap_or(PeriodKind::Year);
    let mut scheme = Scheme {
        name,
        clause,
        from,
        units,
        period,
        base: points(&mut node, "base").unwrap_or_default(),
        floor: points(&mut node, "floor"),
        cap: points(&mut node, "cap"),
        year_floor: points(&mut node, "year_floor"),
        year_cap: points(&mut node, "year_cap"),
        mean: node
            .item("aggregate")
            .and_then(|i| choice(&i, "合计方式", &[("sum", false), ("mean", true)]))
            .unwrap_or(false),
        decimals: decimals(&mut node),
        groups: groups(&mut node),
        tie_break: tie_break(&mut node),
        top_units: node.opt_u32("top_units"),
        top_people: node.opt_u32("top_people"),
        parts: node.tables("part").into_iter().map(part).collect(),
        awards: node.tables("award").into_iter().filter_map(|n| award(n, words)).collect(),
        faults: node.tables("fault").into_iter().map(|n| fault(n)).collect(),
        quotas: node.tables("quota").into_iter().filter_map(|n| quota(n, words)).collect(),
        rates: node.tables("rate").into_iter().filter_map(rate).collect(),
        factors: node.tables("factor").into_iter().map(factor).collect(),
        vetoes: Vec::new(),
        grades: grades(&mut node),
    };
    scheme.vetoes = node.tables("veto").into_iter().filter_map(|n| veto(n, &scheme)).collect();
    whole(&node, &scheme);
    node.finish();
    scheme
}

/// What only shows when the scheme is read to its end.
fn whole(node: &Node<'_>, scheme: &Scheme) {
    for (floor, cap, which) in [(scheme.floor, scheme.cap, ""), (scheme.year_floor, scheme.year_cap, "year_")] {
        if let (Some(floor), Some(cap)) = (floor, cap)
            && floor > cap
        {
            node.fault(format!("{which}floor {} 高于 {which}cap {}", floor.text(), cap.text()));
        }
    }
    let ids: Vec<Term> = scheme
        .awards
        .iter()
        .map(|a| &a.id)
        .chain(scheme.quotas.iter().map(|q| &q.id))
        .chain(scheme.rates.iter().map(|r| &r.id))
        .map(|id| Term { id: id.clone(), name: String::new(), aliases: Vec::new() })
        .collect();
    let by_hand = scheme.factors.iter().map(|f| &f.term).chain(scheme.faults.iter().map(|f| &f.term));
    unambiguous(ids.iter().chain(by_hand), |_, message| node.fault(message));
    let named = |name: &str| {
        let of_rules = scheme.awards.iter().map(|a| &a.part).chain(scheme.faults.iter().map(|f| &f.part));
        let others = scheme.quotas.iter().map(|q| &q.part).chain(scheme.rates.iter().map(|r| &r.part));
        of_rules.chain(others).chain(scheme.factors.iter().map(|f| &f.part)).any(|part| part == name)
    };
    for part in scheme.parts.iter().filter(|p| !named(&p.name)) {
        node.fault(format!("part“{}”没有一条用到它", part.name));
    }
    if scheme.parts.iter().any(|p| scheme.parts.iter().filter(|q| q.name == p.name).count() > 1) {
        node.fault("两个 part 同名");
    }
}

fn day(item: &Item<'_>) -> Option<NaiveDate> {
    let day = NaiveDate::parse_from_str(item.text()?, "%Y-%m-%d").ok();
    if day.is_none() {
        item.fault("应写成加引号的 \"2026-01-01\" 这样的日期");
    }
    day
}

fn period(node: &mut Node<'_>, key: &'static str) -> Option<PeriodKind> {
    let item = node.item(key)?;
    let kind = period_of(&item)?;
    if !matches!(
        kind,
        PeriodKind::Month | PeriodKind::TwoMonth | PeriodKind::Quarter | PeriodKind::Half | PeriodKind::Year
    ) {
        item.fault("考评按月、双月、季度、半年或年度计分");
        return None;
    }
    Some(kind)
}

fn points(node: &mut Node<'_>, key: &'static str) -> Option<Points> {
    let item = node.item(key)?;
    points_of(&item)
}

fn points_of(item: &Item<'_>) -> Option<Points> {
    // The shortest decimal that means the number is the one that was written.
    item.number()?.to_string().parse().map_err(|message: String| item.fault(message)).ok()
}

/// Points taken off: a number or several (第一次、第二次 …), none above zero.
fn off(node: &mut Node<'_>, key: &'static str) -> Vec<Points> {
    let items = node.list(key);
    let mut all = Vec::new();
    for item in &items {
        let Some(points) = points_of(item) else { continue };
        if points > Points::ZERO {
            item.fault(format!("扣分写负数：-{}", points.text()));
        }
        all.push(points);
    }
    all
}

fn gain(node: &mut Node<'_>, key: &'static str) -> Points {
    let item = node.item(key);
    let points = item.as_ref().and_then(points_of).unwrap_or_default();
    if let Some(item) = item.filter(|_| points < Points::ZERO) {
        item.fault("加分不能是负数；扣分写在 [[scoring.fault]] 或 missed、each_missing 里");
    }
    points
}

fn decimals(node: &mut Node<'_>) -> u8 {
    let Some(item) = node.item("decimals") else { return 2 };
    match item.whole() {
        Some(n @ 0..=4) => n as u8,
        Some(_) => {
            item.fault("小数位数应是 0 到 4");
            2
        }
        None => 2,
    }
}

fn groups(node: &mut Node<'_>) -> Groups {
    let ways = [("none", Groups::All), ("class", Groups::Class), ("kind", Groups::Kind)];
    node.item("groups").and_then(|item| choice(&item, "分组", &ways)).unwrap_or_default()
}

fn tie_break(node: &mut Node<'_>) -> Vec<TieBreak> {
    let ways = [("submitted", TieBreak::Submitted), ("adopted", TieBreak::Adopted)];
    node.list("tie_break").iter().filter_map(|item| choice(item, "同分比较项", &ways)).collect()
}

fn part(mut node: Node<'_>) -> Part {
    let stack = [("sum", false), ("max", true)];
    let part = Part {
        name: node.str("name"),
        cap: points(&mut node, "cap"),
        floor: points(&mut node, "floor"),
        per: period(&mut node, "per"),
        highest: node.item("stack").and_then(|item| choice(&item, "同一条累计方式", &stack)).unwrap_or(false),
    };
    node.finish();
    part
}

/// What an adoption or 批示 must be.
struct Of {
    tier: Vec<String>,
    publication: Vec<String>,
    by: Vec<String>,
}

impl Of {
    fn anything(&self) -> bool {
        self.tier.is_empty() && self.publication.is_empty() && self.by.is_empty()
    }
}

fn of(node: &mut Node<'_>) -> Of {
    let tier = |item: &Item<'_>| -> Option<String> {
        let word = item.text()?;
        let known = tier_of(word);
        if known.is_none() {
            item.fault(format!("没有“{word}”这个级别（可用：{}）", tiers()));
        }
        known.map(str::to_string)
    };
    let tier = node.list("tier").iter().filter_map(tier).collect();
    let bare = |word: String| word.trim_matches(['《', '》']).to_string();
    let publication = node.strings("publication").into_iter().map(bare).collect();
    Of { tier, publication, by: node.strings("by") }
}

fn condition(node: &mut Node<'_>, words: &Words) -> When {
    let condition = when(node, "when", words);
    if condition.certified.is_some() {
        node.fault("certified 不能用作计分条件");
    }
    condition
}

fn award(mut node: Node<'_>, words: &Words) -> Option<Award> {
    let id = node.str("id");
    let name = node.str("name");
    let attach = node.strings("attach");
    let ways = ["submit", "unadopted", "adopt", "instruct", "attach", "first"];
    let on = match node.item("on").map(|item| closed(&item, "得分事由", ways.into_iter())) {
        Some(Some(word)) => word,
        Some(None) => String::new(),
        None => {
            node.fault("缺少 on");
            String::new()
        }
    };
    let of = of(&mut node);
    let notices = matches!(on.as_str(), "adopt" | "instruct");
    if !notices && !of.anything() {
        node.fault("tier、publication、by 只用于 on = \"adopt\" 或 \"instruct\"");
    }
    if on == "instruct" && !of.publication.is_empty() {
        node.fault("批示没有刊物，publication 只用于 on = \"adopt\"");
    }
    if (on == "attach") == attach.is_empty() {
        node.fault("on = \"attach\" 要写 attach = [\"photo\"] 这样的附件种类，别的不写");
    }
    let (earns, usual) = match on.as_str() {
        "submit" => (Some(Earns::Submit), "报送"),
        "unadopted" => (Some(Earns::Unadopted), "报送"),
        "adopt" => (Some(Earns::Adopt), "采用"),
        "instruct" => (Some(Earns::Instruct), "批示"),
        "attach" => (Some(Earns::Attach(attach)), "加分"),
        "first" => (Some(Earns::First), "加分"),
        _ => (None, ""),
    };
    let points = gain(&mut node, "points");
    if !node.has("points") {
        node.fault("缺少 points");
    }
    let award = earns.map(|on| Award {
        id,
        name,
        part: node.opt_str("part").unwrap_or_else(|| usual.to_string()),
        on,
        when: condition(&mut node, words),
        tier: of.tier,
        publication: of.publication,
        by: of.by,
        points,
        clause: node.str("clause"),
    });
    if award.is_some() {
        node.finish();
    }
    award
}

fn fault(mut node: Node<'_>) -> FaultRule {
    let duties = node.strings("duties");
    let ways = ["late_report", "missing_report", "incomplete", "misreport", "late_duty"];
    let shown = node.item("found").and_then(|item| closed(&item, "差错", ways.into_iter()));
    if (shown.as_deref() == Some("late_duty")) == duties.is_empty() {
        node.fault("found = \"late_duty\" 要写 duties（哪些时限），别的不写");
    }
    let found = shown.map(|word| match word.as_str() {
        "late_report" => Found::LateReport,
        "missing_report" => Found::MissingReport,
        "incomplete" => Found::Incomplete,
        "misreport" => Found::Misreport,
        _ => Found::LateDuty(duties),
    });
    let percent = points(&mut node, "percent");
    if percent.is_some_and(|p| p <= Points::ZERO || p > Points::whole(100)) {
        node.fault("percent 应大于 0、不大于 100：扣去该条得分的百分之几");
    }
    let rule = FaultRule {
        term: term(&mut node),
        part: node.opt_str("part").unwrap_or_else(|| "扣分".to_string()),
        found,
        off: off(&mut node, "points"),
        percent,
        voids_period: node.bool("voids_period", false),
        clause: node.str("clause"),
    };
    if rule.off.is_empty() && rule.percent.is_none() && !rule.voids_period {
        node.fault("扣什么没有写：points（扣几分）、percent（扣该条的百分之几）或 voids_period（当期计0分）");
    }
    node.finish();
    rule
}

fn quota(mut node: Node<'_>, words: &Words) -> Option<QuotaScore> {
    let ways = [("submit", Counted::Submitted), ("adopt", Counted::Adopted), ("points", Counted::Points)];
    let counted = node.item("count").and_then(|i| choice(&i, "计数", &ways)).unwrap_or(Counted::Submitted);
    let of = of(&mut node);
    if counted != Counted::Adopted && !of.anything() {
        node.fault("tier、publication、by 只用于 count = \"adopt\"");
    }
    let period = period(&mut node, "period");
    if !node.has("period") {
        node.fault("缺少 period");
    }
    let each = off(&mut node, "each_missing");
    let rule = QuotaScore {
        id: node.str("id"),
        name: node.str("name"),
        part: node.opt_str("part").unwrap_or_else(|| "任务".to_string()),
        period: period.unwrap_or(PeriodKind::Year),
        counted,
        at_least: node.u32("at_least"),
        when: condition(&mut node, words),
        tier: of.tier,
        publication: of.publication,
        by: of.by,
        full: gain(&mut node, "full"),
        each_missing: each.first().copied().unwrap_or_default(),
        missed: off(&mut node, "missed"),
        clause: node.str("clause"),
    };
    if each.len() > 1 {
        node.fault("each_missing 是一个数；逐次加重写在 missed 里");
    }
    node.finish();
    period.map(|_| rule)
}

fn rate(mut node: Node<'_>) -> Option<RateScore> {
    let rate = match node.item("rate") {
        Some(item) => closed(&item, "比率", RATES.iter().copied()),
        None => {
            node.fault("缺少 rate");
            None
        }
    };
    let bound = |node: &mut Node<'_>, key: &'static str| {
        let item = node.item(key)?;
        let percent = points_of(&item)?;
        let hundredths = percent.times(100);
        if percent < Points::ZERO || percent > Points::whole(100) || hundredths.rounded(0) != hundredths {
            item.fault("百分数应在 0 与 100 之间，至多两位小数");
            return None;
        }
        hundredths.text().parse::<u64>().ok()
    };
    let below = bound(&mut node, "below").map(Bound::Below);
    let bound = below.or(bound(&mut node, "at_least").map(Bound::AtLeast));
    if node.has("below") == node.has("at_least") {
        node.fault("应写且只写一种界限：below（低于）或 at_least（达到）");
    }
    let rule = RateScore {
        id: node.str("id"),
        name: node.str("name"),
        part: node.opt_str("part").unwrap_or_else(|| "比率".to_string()),
        rate: rate.unwrap_or_default(),
        bound: bound.unwrap_or(Bound::Below(0)),
        points: points(&mut node, "points").unwrap_or_default(),
        clause: node.str("clause"),
    };
    if !node.has("points") {
        node.fault("缺少 points");
    }
    node.finish();
    bound.map(|_| rule)
}

/// `range = [0, 5]`; without it the factor is judged in words.
fn factor(mut node: Node<'_>) -> Factor {
    let range = node.item("range").and_then(|item| {
        let ends: Vec<Points> = item.members().iter().filter_map(points_of).collect();
        match ends[..] {
            [least, most] if least <= most => Some((least, most)),
            _ => {
                item.fault("应写成 [最低分, 最高分]，如 [0, 5]");
                None
            }
        }
    });
    let factor = Factor {
        term: term(&mut node),
        part: node.opt_str("part").unwrap_or_else(|| "评定".to_string()),
        range,
        several: node.bool("several", false),
        clause: node.str("clause"),
    };
    node.finish();
    factor
}

fn veto(mut node: Node<'_>, scheme: &Scheme) -> Option<Veto> {
    let faults = scheme.faults.iter().map(|f| &f.term);
    let ids: Vec<String> =
        node.list("faults").iter().filter_map(|item| found(item, pick("差错", item.text()?, faults.clone()))).collect();
    let times = node.opt_u32("times");
    let missed = node.item("missed_in_a_row").and_then(|item| {
        let id = closed(&item, "任务", scheme.quotas.iter().map(|q| q.id.as_str()));
        id.filter(|_| times.is_some()).or_else(|| {
            item.fault("还要写 times：连续几期");
            None
        })
    });
    let below = points(&mut node, "below");
    let written = [node.has("faults"), node.has("missed_in_a_row"), node.has("below")];
    if written.iter().filter(|w| **w).count() != 1 {
        node.fault("应写且只写一种情形：faults、missed_in_a_row 或 below");
    }
    let trigger = match (ids.is_empty(), missed, below) {
        (false, None, None) => Some(Trigger::Faults { ids, times: times.unwrap_or(1).max(1) }),
        (true, Some(id), None) => Some(Trigger::MissedInARow { id, times: times.unwrap_or(1).max(1) }),
        (true, None, Some(score)) => Some(Trigger::Below(score)),
        _ => None,
    };
    let veto = trigger.map(|trigger| Veto {
        says: node.str("says"),
        trigger,
        unranked: node.bool("unranked", false),
        clause: node.str("clause"),
    });
    if veto.is_some() {
        node.finish();
    }
    veto
}

/// `grades = ["优 90", "良 80", "差"]`, highest first; the last may stand for all the rest.
fn grades(node: &mut Node<'_>) -> Vec<Grade> {
    let items = node.list("grades");
    let mut grades: Vec<Grade> = Vec::new();
    for item in &items {
        let Some(text) = item.text() else { continue };
        let mut parts = text.split_whitespace();
        let (Some(name), least, None) = (parts.next(), parts.next(), parts.next()) else {
            item.fault("应写成“优 90”：等次，空一格，起点分；最后一等可不写分");
            continue;
        };
        let at_least = match least.map(str::parse::<Points>) {
            None => None,
            Some(Ok(points)) => Some(points),
            Some(Err(message)) => {
                item.fault(message);
                continue;
            }
        };
        let falls = match grades.last() {
            None => true,
            Some(before) => before.at_least.is_some() && at_least.is_none_or(|now| before.at_least > Some(now)),
        };
        if !falls {
            item.fault("等次从高到低写，只有最后一等可以不写分");
        }
        grades.push(Grade { name: name.to_string(), at_least });
    }
    grades
}
