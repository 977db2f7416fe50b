//! Clues to a breach of duty (追责线索): what the records show, with the acts that show it. Never a verdict: whether anybody
//! is to blame, and how, people decide.
//!
//! The detectors are a closed list, one for each case of the rules; their numbers come from the rulebook
//! ([`CluePolicy`]). Each looks at one case as it stood at a moment.

mod consent;

pub use consent::paper_clues;

use crate::act::{Act, Case, CaseId, Deed, DutyState, OwnerRef, PaperId, Snap, UnitId, judge};
use crate::rules::{CluePolicy, Reporting};
use crate::time::Stamp;

/// One act that shows something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    pub seq: u64,
    pub at: Stamp,
    pub says: String,
}

/// What the records of one case show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clue {
    /// `unwatched`, `delayed`, `careless`, `shirked`, `unapproved`, `late_report`, `missing_report`, `misreport`.
    pub kind: &'static str,
    pub zh: &'static str,
    pub clause: String,
    /// The case, or else the paper.
    pub case: Option<CaseId>,
    pub paper: Option<PaperId>,
    pub title: String,
    /// Whose part it is: the unit that answers for content (内容), or the office for procedure (程序).
    pub unit: UnitId,
    pub part: &'static str,
    pub says: String,
    /// Something was done to make good.
    pub mended: bool,
    pub evidence: Vec<Evidence>,
}

/// Every clue one case gives. `gates` are the ids of the consents the rules ask for, `reported_by` the units that reported
/// the same event.
pub fn clues(case: &Case, policy: &CluePolicy, gates: &[String], reported_by: &[UnitId], as_of: Stamp) -> Vec<Clue> {
    let look = Look { case, gates, reported_by, as_of };
    let mut found = Vec::new();
    found.extend(policy.unwatched.as_ref().and_then(|p| look.unwatched(p)));
    found.extend(policy.delayed.as_ref().and_then(|p| look.delayed(p)));
    found.extend(policy.careless.as_ref().and_then(|p| look.careless(p)));
    found.extend(policy.shirked.as_ref().and_then(|p| look.shirked(p)));
    found.extend(policy.unapproved.as_ref().map(|p| look.unapproved(p)).unwrap_or_default());
    if let Some(p) = &policy.reporting {
        found.extend(look.late_report(p));
        found.extend(look.missing_report(p));
        found.extend(look.misreport(p));
    }
    found
}

struct Look<'a> {
    case: &'a Case,
    gates: &'a [String],
    reported_by: &'a [UnitId],
    as_of: Stamp,
}

impl Look<'_> {
    fn clue(&self, kind: &'static str, zh: &'static str, clause: &str) -> Clue {
        Clue {
            kind,
            zh,
            clause: clause.to_string(),
            case: Some(self.case.id),
            paper: None,
            title: self.case.title().to_string(),
            unit: UnitId::OFFICE,
            part: "程序",
            says: String::new(),
            mended: false,
            evidence: Vec::new(),
        }
    }

    fn acts(&self) -> impl Iterator<Item = &Act> {
        self.case.standing_acts().filter(|a| a.at <= self.as_of)
    }

    fn level_is(&self, levels: &[String]) -> bool {
        self.case.level.as_ref().is_some_and(|level| levels.contains(level))
    }

    fn flagged(&self, flags: &[String]) -> bool {
        self.case.facts.flag.iter().flatten().any(|flag| flags.contains(flag))
    }

    /// The acts that set one of the flags.
    fn flagging(&self, flags: &[String]) -> Vec<Evidence> {
        let sets = |act: &&Act| match &act.deed {
            Deed::Amend(d) => d.patch.flag.iter().flatten().any(|f| flags.contains(f)),
            Deed::Report(d) => d.facts.flag.iter().flatten().any(|f| flags.contains(f)),
            _ => false,
        };
        self.acts().filter(sets).map(|act| evidence(act.seq, act.at, "审核标记")).collect()
    }

    /// 负面、发现滞后、影响较大.
    fn unwatched(&self, policy: &crate::rules::Unwatched) -> Option<Clue> {
        let case = self.case;
        let published = case.facts.published?;
        let negative = case.facts.stance.as_ref().is_some_and(|s| policy.stance.contains(s));
        let lag = case.reported_at.minutes_since(published);
        let first = case.snapshots.first();
        let reads = first.and_then(|s| s.counts.reads);
        let heavy = self.level_is(&policy.levels) || reads.is_some_and(|n| n >= policy.reads);
        if !negative || lag <= i64::from(policy.hours) * 60 || !heavy {
            return None;
        }
        let mut clue = self.clue("unwatched", "未及时监测", &policy.clause);
        let seen = reads.map(|n| format!("，当时阅读{n}")).unwrap_or_default();
        clue.says =
            format!("发布 {}，登记 {}，发现滞后{}小时{seen}", published.ledger(), case.reported_at.ledger(), lag / 60);
        clue.evidence.extend(self.acts().next().map(|a| evidence(a.seq, a.at, "登记")));
        clue.evidence.extend(first.map(|s| evidence(s.seq, s.at, "当时传播量")));
        Some(clue)
    }

    /// 重大、超期、扩散，且没有补救.
    fn delayed(&self, policy: &crate::rules::Delayed) -> Option<Clue> {
        let case = self.case;
        if !self.level_is(&policy.levels) {
            return None;
        }
        let late = case.duties.all.iter().filter(|d| policy.duties.contains(&d.kind)).find_map(|duty| {
            match judge(duty, self.as_of) {
                DutyState::Overdue { late_minutes } | DutyState::Late { late_minutes } => Some((duty, late_minutes)),
                _ => None,
            }
        })?;
        let (duty, minutes) = late;
        let due = duty.due_at?;
        let (rise, seqs) = self.rise(due)?;
        let remedy = case.measures.iter().find(|m| m.set_at > due && m.set_at <= self.as_of);
        let mut clue = self.clue("delayed", "回复延误", &policy.clause);
        if let OwnerRef::Unit(unit) = duty.owner {
            clue.unit = unit;
        }
        clue.part = if clue.unit == UnitId::OFFICE { "程序" } else { "办理" };
        clue.mended = remedy.is_some();
        let made_good = match remedy {
            Some(measure) => format!("；延误（已补救）：{}", measure.what),
            None => "；未见补救记录".to_string(),
        };
        let (hours, name) = (minutes / 60, &duty.name);
        clue.says = format!("{name}应于 {} 前，超{hours}小时{}分；其后{rise}{made_good}", due.deadline(), minutes % 60);
        clue.evidence.extend(duty.met_by.and_then(|seq| {
            let act = case.timeline.iter().find(|a| a.seq == seq)?;
            Some(evidence(seq, act.at, &format!("{name}迟到")))
        }));
        clue.evidence.extend(seqs);
        let set = self.acts().find(|a| matches!(&a.deed, Deed::MeasureSet(_)) && a.at > due);
        clue.evidence.extend(set.map(|a| evidence(a.seq, a.at, "补救措施")));
        Some(clue)
    }

    /// Counters that rose after a moment, and the two counts that show it.
    fn rise(&self, after: Stamp) -> Option<(String, Vec<Evidence>)> {
        let counted: Vec<_> = self.case.snapshots.iter().filter(|s| s.at <= self.as_of).collect();
        let later = counted.iter().rev().find(|s| s.at > after)?;
        let before = counted.iter().rev().find(|s| s.at <= after).or(counted.first().filter(|s| s.seq != later.seq))?;
        let words = grown(&before.counts, &later.counts);
        (!words.is_empty()).then(|| {
            let seen = vec![evidence(before.seq, before.at, "此前传播量"), evidence(later.seq, later.at, "其后传播量")];
            (words.join("，"), seen)
        })
    }

    /// 答复后更正或被标记，并引起热议.
    fn careless(&self, policy: &crate::rules::Careless) -> Option<Clue> {
        let case = self.case;
        let first = case.replies.iter().find(|r| !r.holding && r.at <= self.as_of)?;
        let put_right = case.replies.iter().find(|r| {
            let minutes = r.at.minutes_since(first.at);
            !r.holding && r.seq > first.seq && r.text.id != first.text.id && minutes <= i64::from(policy.days) * 24 * 60
        });
        let marked = self.flagged(&policy.flags);
        let comments = |snap: &Snap| snap.comments.unwrap_or_default();
        let before = case.snapshots.iter().rev().find(|s| s.at <= first.at);
        let after = case.snapshots.iter().rev().find(|s| s.at > first.at && s.at <= self.as_of);
        let more = after
            .map(|s| comments(&s.counts))
            .unwrap_or_default()
            .saturating_sub(before.map(|s| comments(&s.counts)).unwrap_or_default());
        let by_count = policy.comments > 0 && more >= policy.comments;
        let heated = self.flagged(&policy.heated) || by_count;
        if (put_right.is_none() && !marked) || !heated {
            return None;
        }
        let mut clue = self.clue("careless", "把关不严", &policy.clause);
        clue.unit = case.content_unit(first.seq);
        clue.part = "内容";
        let mut says = Vec::new();
        clue.evidence.push(evidence(first.seq, first.at, "回复"));
        if let Some(second) = put_right {
            says.push(format!("回复后{}天内更正答复", (second.at.date() - first.at.date()).num_days().max(1)));
            clue.evidence.push(evidence(second.seq, second.at, "更正的回复"));
        }
        if marked {
            says.push("审核标记回复质量问题".to_string());
        }
        says.push(if by_count { format!("回复后评论增加{more}条") } else { "标记网上热议".to_string() });
        let mut flags = policy.flags.clone();
        flags.extend(policy.heated.iter().cloned());
        clue.evidence.extend(self.flagging(&flags));
        clue.evidence.extend(after.filter(|_| by_count).map(|s| evidence(s.seq, s.at, "回复后传播量")));
        clue.says = says.join("；");
        Some(clue)
    }

    /// 一再退回，或态度被标记.
    fn shirked(&self, policy: &crate::rules::Shirked) -> Option<Clue> {
        let returned: Vec<(&Act, UnitId, &str)> = self
            .acts()
            .filter_map(|act| match &act.deed {
                Deed::Return(d) if d.unit != UnitId::OFFICE => Some((act, d.unit, d.reason.as_str())),
                _ => None,
            })
            .collect();
        let rude = self.flagged(&policy.flags) && self.flagged(&policy.heated);
        if returned.len() < policy.returns as usize && !rude {
            return None;
        }
        let mut clue = self.clue("shirked", "推卸责任", &policy.clause);
        clue.part = "办理";
        clue.unit = returned.last().map_or(self.case.content_unit(u64::MAX), |(_, unit, _)| *unit);
        let mut says = Vec::new();
        if !returned.is_empty() {
            let reasons: Vec<&str> = returned.iter().map(|(.., reason)| *reason).collect();
            says.push(format!("退回{}次（{}）", returned.len(), reasons.join("；")));
        }
        if rude {
            says.push("标记态度不诚恳、网上热议".to_string());
        }
        clue.says = says.join("；");
        clue.evidence.extend(returned.iter().map(|(act, ..)| evidence(act.seq, act.at, "退回")));
        if rude {
            clue.evidence.extend(self.flagging(&policy.flags));
        }
        Some(clue)
    }

    /// 迟报: the first report came after its limit, or has not come. What was found too late is said apart.
    fn late_report(&self, policy: &Reporting) -> Option<Clue> {
        let first = self.case.duties.all.iter().filter(|d| d.kind == "first_report" && !d.superseded);
        let (duty, minutes, came) = first.into_iter().find_map(|duty| match judge(duty, self.as_of) {
            DutyState::Late { late_minutes } => Some((duty, late_minutes, true)),
            DutyState::Overdue { late_minutes } => Some((duty, late_minutes, false)),
            _ => None,
        })?;
        let due = duty.due_at?;
        let mut clue = self.clue("late_report", "迟报", &policy.clause);
        clue.unit = self.case.unit;
        clue.part = "报送";
        clue.mended = came;
        let verdict = if came { format!("迟报{minutes}分钟") } else { format!("未报，已超{minutes}分钟") };
        let found = self.case.facts.found.filter(|found| *found > due);
        let lag = found.map(|f| format!("；发现时已超时{}分钟（发现滞后，另计）", f.minutes_since(due)));
        clue.says = format!("{}应于 {} 前，{verdict}{}", duty.name, due.ledger(), lag.unwrap_or_default());
        let shown = duty.met_by.and_then(|seq| self.case.timeline.iter().find(|a| a.seq == seq));
        clue.evidence.extend(self.acts().next().map(|a| evidence(a.seq, a.at, "登记")));
        clue.evidence.extend(shown.map(|a| evidence(a.seq, a.at, "首次报送")));
        Some(clue)
    }

    /// 漏报: known from elsewhere and never reported by the unit it concerns; or sent up without a mandatory element.
    fn missing_report(&self, policy: &Reporting) -> Vec<Clue> {
        let case = self.case;
        let mut found = Vec::new();
        let silent = case
            .about
            .filter(|about| *about != UnitId::OFFICE && *about != case.unit && !self.reported_by.contains(about));
        if let (Some(unit), Some(act)) = (silent, self.acts().next()) {
            let mut clue = self.clue("missing_report", "漏报", &policy.clause);
            clue.unit = unit;
            clue.part = "报送";
            clue.says = "已由别处得知，涉及单位没有报送同一事件的记录".to_string();
            clue.evidence.push(evidence(act.seq, act.at, "登记"));
            found.push(clue);
        }
        let sent = self.acts().find_map(|act| match &act.deed {
            Deed::Escalate(d) if !d.counted.is_empty() && !d.incomplete.is_empty() => Some((act, &d.incomplete)),
            _ => None,
        });
        if let Some((act, lacking)) = sent.filter(|_| self.level_is(&policy.complete_at)) {
            let mut clue = self.clue("missing_report", "要素漏报", &policy.clause);
            clue.unit = case.unit;
            clue.part = "报送";
            clue.says = format!("报送时没有写：{}", lacking.join("、"));
            clue.evidence.push(evidence(act.seq, act.at, "报送"));
            found.push(clue);
        }
        found
    }

    /// 错报: a material fact that was corrected after it had been sent up.
    fn misreport(&self, policy: &Reporting) -> Option<Clue> {
        let corrected: Vec<&Act> = self.acts().filter(|a| !a.deed.material().is_empty()).collect();
        if corrected.is_empty() {
            return None;
        }
        let mut clue = self.clue("misreport", "错报", &policy.clause);
        clue.unit = self.case.unit;
        clue.part = "报送";
        clue.mended = true;
        let changed = corrected.iter().flat_map(|a| a.deed.material()).map(|c| {
            let before = c.before.as_deref().unwrap_or("（未填）");
            format!("{} {before} → {}", crate::rules::condition::fact_zh(&c.fact), c.after)
        });
        clue.says = changed.collect::<Vec<_>>().join("；");
        clue.evidence.extend(corrected.iter().map(|a| evidence(a.seq, a.at, "更正")));
        Some(clue)
    }
}

fn evidence(seq: u64, at: Stamp, says: &str) -> Evidence {
    Evidence { seq, at, says: says.to_string() }
}

/// 阅读由1203增至20511; only what is known both times.
fn grown(before: &Snap, after: &Snap) -> Vec<String> {
    [
        ("阅读", before.reads, after.reads),
        ("转发", before.reposts, after.reposts),
        ("评论", before.comments, after.comments),
    ]
    .into_iter()
    .filter_map(|(zh, before, after)| {
        let (before, after) = (before?, after?);
        (after > before).then(|| format!("{zh}由{before}增至{after}"))
    })
    .collect()
}
