//! The whole page of one case. The only screen with the verbatim text, and that on request of one case; the informant
//! and private messages stay sealed unless the person at the desk opened them.

use super::case::{fact_name, fact_words, status_zh};
use super::duty::{due_words, found_late_words, numbered};
use super::phrase::{agreed, follow_zh, phrase};
use super::view::{CaseView, Names, Opened, owner_name, satisfaction_zh, taken_back, tier_zh};
use crate::act::{Act, Case, ConsentUsed, Duty, Fact, Imported};
use crate::rules::condition::fact_zh;
use crate::text::{clean, mask};
use crate::time::{Stamp, Within};
use std::borrow::Cow;

/// One case in full.
pub fn show_screen(view: &CaseView, opened: &Opened) -> String {
    let page = Page { view, opened, names: Names { office: view.office, book: view.book } };
    let mut out = page.head();
    let folded = view.timeline;
    let mut section = |title: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            out.push_str(&format!("\n{title}\n"));
            for line in lines {
                out.push_str(&format!("  {line}\n"));
            }
        }
    };
    section("要素", page.facts());
    section("原文", page.text());
    section("研判", page.level());
    if let Some(case) = folded {
        section("补正材料", page.texts(&case.supplements.iter().map(|t| (t.id, None)).collect::<Vec<_>>()));
        section("处置层级", page.tiers(case));
        section("上报", page.sent(case));
        section("续报", page.follows(case));
        section("审批", page.approvals(case));
        section("流转", page.slips(case));
        section("回复", page.replies(case));
        section("发布", page.publications(case));
        section("私信（已启封）", page.messages(case));
        section("整改", page.measures(case));
    }
    section("时限", view.duties.iter().flat_map(|duty| page.duty(duty)).collect());
    section(
        "还缺",
        view.row.owed.iter().map(|o| format!("{}   {}", super::todo::lacking(&o.says, &o.clause), o.fix)).collect(),
    );
    if let Some(case) = folded {
        section("手续不合（已如实记录）", page.breaches(case));
        section("错报（报送后更正）", page.misreports(case));
        section("关联", case.links.iter().map(|l| l.other.to_string()).collect());
        section("采用与批示", page.adoptions(case));
        section("附件", page.attachments(case));
        section("经办记录", case.timeline.iter().map(|act| page.act(case, act)).collect());
    }
    out
}

struct Page<'a> {
    view: &'a CaseView<'a>,
    opened: &'a Opened,
    names: Names<'a>,
}

impl Page<'_> {
    /// A text as it may be shown on this page.
    fn open<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.opened.numbers { Cow::Borrowed(text) } else { mask(text) }
    }

    fn head(&self) -> String {
        let row = self.view.row;
        let office = self.view.office;
        let title = self.open(row.title()).into_owned();
        let status = status_zh(&row.status);
        let mut out = format!("{}{}{title}   {status}\n", row.id, self.view.label());
        let mut who = vec![format!("报送单位 {}", office.unit_name(row.unit))];
        who.extend(row.about.map(|id| format!("涉及单位 {}", office.unit_name(id))));
        who.extend(row.author.as_ref().map(|name| format!("撰写 {name}")));
        who.extend(row.lead.map(|id| format!("牵头 {}", office.unit_name(id))));
        out.push_str(&format!("  {}\n", who.join("   ")));
        let about = if row.facts.estimated == Some(true) { "约" } else { "" };
        let event = row.facts.occurred.map(|at| match row.facts.day_only {
            Some(true) => format!("事发 {about}{}（未写几时）", at.date()),
            _ => format!("事发 {about}{at}"),
        });
        let times = [
            ("发布", row.facts.published),
            ("发现", row.facts.found),
            ("登记", Some(row.reported_at)),
            ("报送", row.submitted_at),
            ("办结", row.closed_at),
            ("作废", row.voided_at),
        ];
        let times = times.iter().filter_map(|(zh, at)| at.map(|at| format!("{zh} {at}")));
        let times: Vec<String> = event.into_iter().chain(times).collect();
        out.push_str(&format!("  {}\n", times.join("   ")));
        // 放马后炮: a report of the same day says nothing of itself.
        let lag = row.submitted_at.and_then(|at| row.facts.lag_days(at)).filter(|(_, days)| *days > 0);
        if let Some((from, days)) = lag {
            out.push_str(&format!("  信息滞后{days}天（自{}起）\n", from.zh()));
        }
        let from = self.view.timeline.and_then(|case| case.timeline.first()?.outcome.imported.as_ref());
        out.extend(from.map(imported));
        out
    }

    fn facts(&self) -> Vec<String> {
        const ABOVE: &[Fact] =
            &[Fact::Title, Fact::Occurred, Fact::Published, Fact::Found, Fact::Estimated, Fact::Emergency];
        let mut lines: Vec<String> = Fact::ALL
            .iter()
            .filter(|fact| !ABOVE.contains(fact))
            .filter_map(|fact| {
                let words = fact_words(&self.view.row.facts, *fact, self.view.book)?;
                Some(format!("{} {}", fact_name(*fact, self.view.book), self.open(&words)))
            })
            .collect();
        let Some(case) = self.view.timeline else { return lines };
        if case.informant.is_some() {
            lines.push(format!("线索提供人 {}", self.opened.informant.as_deref().unwrap_or("（已封存）")));
        }
        if !case.messages.is_empty() {
            lines.push(format!("私信往来 {} 次（已封存）", case.messages.len()));
        }
        let counted = |seen: &crate::act::Snapshot| {
            let one = |zh: &str, n: Option<u64>| n.map(|n| format!("{zh}{n}"));
            let counts =
                [one("阅读", seen.counts.reads), one("转发", seen.counts.reposts), one("评论", seen.counts.comments)];
            counts.into_iter().flatten().collect::<Vec<_>>().join("，")
        };
        if let (Some(first), true) = (case.snapshots.first(), case.snapshots.len() > 1) {
            lines.push(format!("传播量 {}（当时，{} 采集）", counted(first), first.at.short(self.view.now)));
        }
        if let Some(seen) = case.snapshots.last() {
            lines.push(format!("传播量 {}（截至 {}）", counted(seen), seen.at.short(self.view.now)));
        }
        lines
    }

    fn text(&self) -> Vec<String> {
        match self.view.text {
            Some(text) => self.lines(text),
            None => vec!["（未载入，或已抹除）".to_string()],
        }
    }

    fn lines(&self, text: &str) -> Vec<String> {
        clean(&self.open(text)).lines().map(str::to_string).collect()
    }

    /// Texts that were loaded, each under its heading.
    fn texts(&self, texts: &[(u64, Option<String>)]) -> Vec<String> {
        let mut lines = Vec::new();
        for (id, heading) in texts {
            lines.extend(heading.clone());
            match (self.opened.texts.get(id), heading) {
                (Some(text), None) => lines.extend(self.lines(text)),
                (Some(text), Some(_)) => lines.extend(self.lines(text).into_iter().map(|line| format!("  {line}"))),
                (None, None) => lines.push("（未载入，或已抹除）".to_string()),
                (None, Some(_)) => {}
            }
        }
        lines
    }

    fn level(&self) -> Vec<String> {
        let (row, book) = (self.view.row, self.view.book);
        let mut lines = match row.level.as_deref() {
            Some(level) => vec![format!("等级 {}", book.level_name(level))],
            None if self.view.graded() => vec!["等级 待研判".to_string()],
            None => Vec::new(),
        };
        let reason = self.view.timeline.and_then(|c| c.suggestion.as_deref());
        let uncovered = if row.uncovered { "，制度未列此种情形" } else { "" };
        match (row.suggested_level.as_deref(), reason) {
            (Some(level), Some(reason)) => {
                lines.push(format!("建议 {}（{reason}{uncovered}）", book.level_name(level)));
            }
            (Some(level), None) => lines.push(format!("建议 {}{uncovered}", book.level_name(level))),
            (None, Some(reason)) => lines.push(format!("建议 无（{reason}{uncovered}）")),
            (None, None) => {}
        }
        let decided = self.view.timeline.into_iter().flat_map(Case::standing_acts);
        let why = decided.filter_map(|act| match &act.deed {
            crate::act::Deed::Classify(d) => d.reason.as_deref(),
            _ => None,
        });
        lines.extend(why.last().map(|reason| format!("理由 {}", self.open(reason))));
        lines
    }

    fn at(&self, at: Stamp) -> String {
        at.short(self.view.now)
    }

    fn sent(&self, case: &Case) -> Vec<String> {
        let one = |sent: &crate::act::Sent| {
            let counted = if sent.counted { "，计报送" } else { "" };
            let consents: Vec<String> = sent.consents.iter().map(|c| self.consent(c)).collect();
            let consents = if consents.is_empty() { String::new() } else { format!("   {}", consents.join("，")) };
            let to = self.names.recipients(&sent.to);
            format!("{} → {to}（{}{counted}）{consents}", self.at(sent.at), self.names.via(&sent.via))
        };
        let back = |at: Stamp, to: &str, word: &str, said: &str| {
            let to = self.view.book.recipient(to).map_or(to, |r| &r.term.name);
            format!("{} {to}{word}：{}", self.at(at), self.open(said))
        };
        let receipts = case.receipts.iter().map(|(_, at, r)| back(*at, &r.to, "备案回执", &r.number));
        let answers = case.answers.iter().map(|(_, at, a)| back(*at, &a.to, "答复", &a.result));
        case.sent.iter().map(one).chain(receipts).chain(answers).collect()
    }

    /// 村社层级 → 乡场镇机关层级 → …, each with the act that moved it.
    fn tiers(&self, case: &Case) -> Vec<String> {
        let moved = case.tiers();
        let one = |(act, tier): &(&Act, &str)| {
            let tier = self.view.book.name_of(crate::rules::Field::Tier, tier);
            format!("{} {tier}（{}，第{}号）", self.at(act.at), crate::act::verb_zh(act.deed.verb()), act.seq)
        };
        moved.iter().map(one).collect()
    }

    fn consent(&self, used: &ConsentUsed) -> String {
        match used.by {
            Some(by) => format!("{}{}同意", self.names.person(by), if used.oral { "口头" } else { "" }),
            None => "已有长期同意".to_string(),
        }
    }

    fn approvals(&self, case: &Case) -> Vec<String> {
        let one = |a: &crate::act::Approval| {
            let who = format!("{}（{}）", self.names.person(a.by), self.names.role(&a.role));
            let deputy = if a.deputy { "代审 " } else { "" };
            let what = match (&a.refused, a.oral) {
                (Some(reason), _) => format!("不同意：{}", self.open(reason)),
                (None, true) => "口头同意".to_string(),
                (None, false) => format!("{}（{}）", agreed(a, &case.timeline), a.manner),
            };
            let signed = match a.countersigned {
                Some((_, at)) => format!("，{} 补签", self.at(at)),
                None if a.oral => "，未补签".to_string(),
                None => String::new(),
            };
            format!("{} {who} {deputy}{}：{what}{signed}", self.at(a.at), super::view::purpose_zh(&a.purpose))
        };
        case.approvals.iter().map(one).collect()
    }

    fn slips(&self, case: &Case) -> Vec<String> {
        let one = |s: &crate::act::Slip| {
            let mut line = format!("{}年{}号 {} 转{}", s.year, s.number, self.at(s.at), self.names.unit(s.to));
            let with =
                if s.with.is_empty() { String::new() } else { format!("，协办{}", self.names.units(&s.with)) };
            line.push_str(&format!("{}{with}", if s.lead { "（牵头）" } else { "" }));
            if !s.copies.is_empty() {
                line.push_str(&format!("，抄送{}", self.names.units(&s.copies)));
            }
            line.push_str(&s.boundary.as_deref().map(|b| format!("，要求：{}", self.open(b))).unwrap_or_default());
            line.push_str(&s.received.map(|at| format!("；{} 签收", self.at(at))).unwrap_or_default());
            for (word, end) in [("反馈", &s.handled), ("退回", &s.returned), ("收回", &s.withdrawn)] {
                if let Some((at, said)) = end {
                    line.push_str(&format!("；{} {word}：{}", self.at(*at), self.open(said)));
                }
            }
            line.push_str(&s.ended.map(|at| format!("；{} 随办结了结", self.at(at))).unwrap_or_default());
            line
        };
        case.slips.iter().map(one).collect()
    }

    fn replies(&self, case: &Case) -> Vec<String> {
        let heading = |r: &crate::act::Reply| {
            let kind = if r.holding { "先行回复" } else { "回复" };
            let sort = r.kind.as_deref().map(|k| self.view.book.name_of(crate::rules::Field::ReplyKind, k));
            let sort = sort.map(|k| format!("（{k}）")).unwrap_or_default();
            format!("{} {kind}{}{sort}", self.at(r.at), self.names.outlet(&r.accounts, r.via.as_deref()))
        };
        let mut lines = self.texts(&case.replies.iter().map(|r| (r.text.id, Some(heading(r)))).collect::<Vec<_>>());
        lines.extend(case.rating.map(|(at, s)| format!("{} 回访：{}", self.at(at), satisfaction_zh(s))));
        lines
    }

    fn publications(&self, case: &Case) -> Vec<String> {
        let heading = |at: Stamp, p: &crate::act::Publish| {
            let url = p.url.as_deref().map(|u| format!("（{u}）")).unwrap_or_default();
            format!("{} {}{url}", self.at(at), self.open(&p.place))
        };
        self.texts(&case.publications.iter().map(|(_, at, p)| (p.text.id, Some(heading(*at, p)))).collect::<Vec<_>>())
    }

    /// Private correspondence, where the person at the desk opened it.
    fn messages(&self, case: &Case) -> Vec<String> {
        let opened = case.messages.iter().filter(|(.., text)| self.opened.texts.contains_key(&text.id));
        self.texts(&opened.map(|(_, at, text)| (text.id, Some(self.at(*at)))).collect::<Vec<_>>())
    }

    fn measures(&self, case: &Case) -> Vec<String> {
        let one = |m: &crate::act::Measure| {
            let done = match &m.done {
                Some((at, Some(result))) => format!("{} 完成：{}", self.at(*at), self.open(result)),
                Some((at, None)) => format!("{} 完成", self.at(*at)),
                None => "未完成".to_string(),
            };
            format!("{}. {}（责任 {}）   {done}", m.number, self.open(&m.what), m.owner)
        };
        case.measures.iter().map(one).collect()
    }

    /// The verdict, and under it how the due time came about.
    fn duty(&self, duty: &Duty) -> Vec<String> {
        let now = self.view.now;
        let owner = owner_name(&duty.owner, self.view.office);
        let mut how = vec![format!("责任 {owner}")];
        // A clock that has not begun runs from nowhere yet.
        if duty.due_at.is_some() || duty.within.is_none() {
            how.push(format!("自 {} 起", self.at(duty.opened_at)));
        }
        if let Some(Ok(within)) = duty.within.as_deref().map(str::parse::<Within>) {
            how.push(format!("限{}", within.describe()));
        }
        how.extend(due_words(duty, now).filter(|_| duty.met_at.is_some() || duty.end.is_some()));
        how.extend(duty.why.clone().filter(|_| duty.due_at.is_some()));
        how.extend(duty.met_at.map(|at| format!("{} 完成", self.at(at))));
        how.extend(duty.met_by.map(|seq| format!("见第{seq}号")));
        let mut lines = vec![numbered(duty, self.view.duties, now), format!("  {}", how.join("，"))];
        lines.extend(found_late_words(duty, &self.view.row.facts).map(|words| format!("  {words}")));
        lines
    }

    fn breaches(&self, case: &Case) -> Vec<String> {
        let happened = |seq: u64| case.timeline.iter().find(|a| a.seq == seq).and_then(|a| a.outcome.happened.clone());
        let one = |(seq, breach): &(u64, crate::act::Breach)| {
            let why = happened(*seq).map(|why| format!("   既成事实：{}", self.open(&why))).unwrap_or_default();
            format!("第{seq}号 {}（{}）{why}", breach.says, breach.clause)
        };
        case.breaches.iter().map(one).collect()
    }

    /// 人数 3 → 30   第25号
    fn misreports(&self, case: &Case) -> Vec<String> {
        let corrected = case.standing_acts().flat_map(|act| act.deed.material().iter().map(move |c| (act.seq, c)));
        let one = |(seq, c): (u64, &crate::act::Changed)| {
            let before = c.before.as_deref().unwrap_or("（未填）");
            format!("{} {} → {}   第{seq}号", fact_zh(&c.fact), self.open(before), self.open(&c.after))
        };
        corrected.map(one).collect()
    }

    fn follows(&self, case: &Case) -> Vec<String> {
        let heading = |at: Stamp, f: &crate::act::Follow| {
            format!("{}   {} → {}", follow_zh(f), self.at(at), self.names.recipients(&f.to))
        };
        self.texts(&case.follows.iter().map(|(_, at, f)| (f.text.id, Some(heading(*at, f)))).collect::<Vec<_>>())
    }

    fn adoptions(&self, case: &Case) -> Vec<String> {
        let adopted = case.adoptions.iter().map(|a| {
            let publication = a.adopt.publication.as_deref().map(|p| format!("《{p}》")).unwrap_or_default();
            format!("{} {}采用{publication}（{}）", self.at(a.at), a.adopt.by, tier_zh(&a.adopt.tier))
        });
        let instructed = case
            .instructions
            .iter()
            .map(|i| format!("{} {}批示：{}", self.at(i.at), i.instruct.by, self.open(&i.instruct.text)));
        adopted.chain(instructed).collect()
    }

    fn attachments(&self, case: &Case) -> Vec<String> {
        case.attachments
            .iter()
            .map(|a| {
                let short = a.file.sha256.get(..12).unwrap_or(&a.file.sha256);
                format!("{}（{}字节，{short}…）", a.file.name, a.file.size)
            })
            .collect()
    }

    /// 12  11-22 22:50  补录  王芳  上报领导小组（电话）
    fn act(&self, case: &Case, act: &Act) -> String {
        let back = if taken_back(case, act) { "【已撤销】" } else { "" };
        let filled =
            if act.outcome.backfill { format!("（补录 {}）", self.at(act.recorded_at)) } else { String::new() };
        let what = phrase(act, self.view.office, self.view.book);
        // Recorded first on the case this one stands in for.
        let carried = act.outcome.carried.map(|seq| format!("（原第{seq}号）")).unwrap_or_default();
        let imported = if act.outcome.imported.is_some() { "（导入）" } else { "" };
        format!("{:>4}  {}{filled}  {}  {back}{what}{carried}{imported}", act.seq, self.at(act.at), act.operator)
    }
}

/// 导入自 2025年舆情登记.xlsx 第7行（原编号 12）
fn imported(from: &Imported) -> String {
    let number = from.number.as_deref().map(|n| format!("（原编号 {}）", mask(n))).unwrap_or_default();
    format!("  导入自 {} 第{}行{number}\n", mask(&from.file), from.row)
}
