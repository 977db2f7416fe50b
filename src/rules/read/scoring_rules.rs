//! The rules of a scheme, one reader each: what earns points, what costs them, tasks, rates, what people judge, vetoes.

use super::node::{Item, Node};
use super::patterns::{choice, closed, when};
use super::scoring::{period, points, points_of};
use super::words::{Words, found, pick, term};
use crate::rules::lists::{RATES, tier_of, tiers};
use crate::rules::model::When;
use crate::rules::scoring::{
    Award, Bound, Counted, Earns, Factor, FaultRule, Found, Points, QuotaScore, RateScore, Scheme, Trigger, Veto,
};
use crate::time::PeriodKind;

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

pub(super) fn award(mut node: Node<'_>, words: &Words) -> Option<Award> {
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

pub(super) fn fault(mut node: Node<'_>) -> FaultRule {
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

pub(super) fn quota(mut node: Node<'_>, words: &Words) -> Option<QuotaScore> {
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

pub(super) fn rate(mut node: Node<'_>) -> Option<RateScore> {
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
pub(super) fn factor(mut node: Node<'_>) -> Factor {
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

pub(super) fn veto(mut node: Node<'_>, scheme: &Scheme) -> Option<Veto> {
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
