//! A scheme of scoring in office language, rule by rule.

use super::words::Words;
use crate::rules::lists::TIERS;
use crate::rules::scoring::{Award, Bound, Counted, Earns, FaultRule, Found, Points, QuotaScore, Scheme, Trigger};

impl Words<'_> {
    /// The scheme itself: how the parts come to a score.
    pub fn scheme(&self, scheme: &Scheme) -> String {
        let mut says = vec![format!("{}：按{}计分", scheme.name, scheme.period.name())];
        says.extend(scheme.from.map(|day| format!("{day}起")));
        if !scheme.base.is_zero() {
            says.push(format!("基础分{}", scheme.base.text()));
        }
        for (what, points) in [
            ("保底", scheme.floor),
            ("封顶", scheme.cap),
            ("全年保底", scheme.year_floor),
            ("全年封顶", scheme.year_cap),
        ] {
            says.extend(points.map(|points| format!("{what}{}", points.text())));
        }
        says.push(if scheme.mean { "得分为每条平均" } else { "各项相加" }.to_string());
        says.push(format!("保留{}位小数", scheme.decimals));
        if !scheme.grades.is_empty() {
            let grades = scheme.grades.iter().map(|g| match g.at_least {
                Some(least) => format!("{}（{}分起）", g.name, least.text()),
                None => g.name.clone(),
            });
            says.push(format!("等次：{}", grades.collect::<Vec<_>>().join("、")));
        }
        says.join("，")
    }

    /// Each rule of the scheme: id, what it says, clause.
    pub fn scheme_rules(&self, scheme: &Scheme) -> Vec<(String, String, String)> {
        let mut lines = Vec::new();
        for part in &scheme.parts {
            let mut says = vec![format!("“{}”部分", part.name)];
            says.extend(part.highest.then(|| "同一条就高不累计".to_string()));
            says.extend(part.cap.map(|cap| format!("封顶{}", cap.text())));
            says.extend(part.floor.map(|floor| format!("保底{}", floor.text())));
            says.extend(part.per.map(|per| format!("按{}", per.name())));
            lines.push((format!("part {}", part.name), says.join("，"), String::new()));
        }
        lines.extend(scheme.awards.iter().map(|a| (a.id.clone(), self.award(a), a.clause.clone())));
        lines.extend(scheme.faults.iter().map(|f| (f.term.id.clone(), fault(f), f.clause.clone())));
        lines.extend(scheme.quotas.iter().map(|q| (q.id.clone(), self.task(q), q.clause.clone())));
        for rate in &scheme.rates {
            let bound = match rate.bound {
                Bound::Below(percent) => format!("低于{}%", hundredths(percent)),
                Bound::AtLeast(percent) => format!("达到{}%", hundredths(percent)),
            };
            lines.push((
                rate.id.clone(),
                format!("{}：{bound}，{}分", rate.name, rate.points.signed()),
                rate.clause.clone(),
            ));
        }
        for factor in &scheme.factors {
            let range = match factor.range {
                Some((least, most)) => format!("{}到{}分", least.text(), most.text()),
                None => "只写依据和说明，不计分".to_string(),
            };
            lines.push((
                factor.term.id.clone(),
                format!("{}：由人评定，{range}", factor.term.name),
                factor.clause.clone(),
            ));
        }
        for veto in &scheme.vetoes {
            let named = |id: &String| {
                scheme.faults.iter().find(|f| f.term.id == *id).map_or(id.clone(), |f| f.term.name.clone())
            };
            let when = match &veto.trigger {
                Trigger::Faults { ids, times } => {
                    format!("{}{times}次", ids.iter().map(named).collect::<Vec<_>>().join("、"))
                }
                Trigger::MissedInARow { id, times } => {
                    let name = scheme.quotas.iter().find(|q| q.id == *id).map_or(id.as_str(), |q| &q.name);
                    format!("{name}连续{times}期未完成")
                }
                Trigger::Below(least) => format!("低于{}分", least.text()),
            };
            let unranked = if veto.unranked { "，不排名次" } else { "" };
            lines.push((
                format!("veto {}", veto.says),
                format!("{when}：{}{unranked}", veto.says),
                veto.clause.clone(),
            ));
        }
        lines
    }

    fn award(&self, award: &Award) -> String {
        let on = match &award.on {
            Earns::Submit => "每报送一条",
            Earns::Unadopted => "报送未采用",
            Earns::Adopt => "每次采用",
            Earns::Instruct => "每次批示",
            Earns::Attach(_) => "带有附件",
            Earns::First => "同一事件最先报送",
        };
        let mut only: Vec<String> = Vec::new();
        if award.when != Default::default() {
            only.push(self.when(&award.when));
        }
        let tiers = TIERS.iter().filter(|(id, ..)| award.tier.iter().any(|t| t == id)).map(|(_, name, _)| *name);
        let tiers: Vec<&str> = tiers.collect();
        only.extend((!tiers.is_empty()).then(|| tiers.join("、")));
        only.extend((!award.publication.is_empty()).then(|| format!("刊物{}", award.publication.join("、"))));
        only.extend((!award.by.is_empty()).then(|| award.by.join("、")));
        let only = if only.is_empty() { String::new() } else { format!("（{}）", only.join("，")) };
        format!("{}：{on}{only}{}分", award.name, award.points.signed())
    }

    fn task(&self, task: &QuotaScore) -> String {
        let unit = if task.counted == Counted::Points { "分" } else { "条" };
        let what = match task.counted {
            Counted::Submitted => "报送",
            Counted::Adopted => "被采用",
            Counted::Points => "得分",
        };
        let mut says = vec![format!("{}：每{}{what}{}{unit}", task.name, task.period.name(), task.at_least)];
        if !task.full.is_zero() {
            says.push(format!("完成{}分", task.full.signed()));
        }
        if !task.each_missing.is_zero() {
            says.push(format!("每缺一{unit}{}分", task.each_missing.text()));
        }
        if !task.missed.is_empty() {
            says.push(format!("未完成{}分", by_turns(&task.missed)));
        }
        says.join("，")
    }
}

fn fault(fault: &FaultRule) -> String {
    let mut says = vec![match &fault.found {
        Some(Found::LateDuty(duties)) => format!("{}（按记录：{}逾期）", fault.term.name, duties.join("、")),
        Some(_) => format!("{}（按记录）", fault.term.name),
        None => format!("{}（由人认定）", fault.term.name),
    }];
    says.extend(fault.percent.map(|percent| format!("扣该条得分的{}%", percent.text())));
    says.extend((!fault.off.is_empty()).then(|| format!("{}分", by_turns(&fault.off))));
    says.extend(fault.voids_period.then(|| "当期其余得分不计".to_string()));
    says.join("，")
}

/// -1；第二次-2；第三次起-4.
fn by_turns(points: &[Points]) -> String {
    match points {
        [only] => only.text(),
        many => {
            let last = many.len();
            let turns = many.iter().zip(1..).map(|(points, n)| {
                let from = if n == last { "起" } else { "" };
                format!("第{n}次{from}{}", points.text())
            });
            turns.collect::<Vec<_>>().join("、")
        }
    }
}

fn hundredths(percent: u64) -> String {
    let text = format!("{}.{:02}", percent / 100, percent % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_string()
}
