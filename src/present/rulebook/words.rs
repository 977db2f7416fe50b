//! The phrases a rule is told in: conditions, acts, roles, gates, guards, duties, papers.

use crate::rules::condition::fact_zh;
use crate::rules::lists::{WATCHES, field_name};
use crate::rules::{
    ActPattern, DutyRule, Field, Gate, Guard, Limit, Mode, Need, Owner, PaperBy, PaperKind, PaperMetBy, PaperScope,
    Quota, QuotaPer, Relief, RoleRef, Rulebook, Start, When, Where,
};

/// Rules in words, with the rulebook's own names for things.
pub struct Words<'a> {
    pub book: &'a Rulebook,
}

impl Words<'_> {
    /// 等级为较大或重大，突发; 凡 where there is no condition.
    pub fn when(&self, when: &When) -> String {
        let mut parts: Vec<String> = when
            .any_of
            .iter()
            .map(|(field, values)| {
                let name = self.book.vocabularies.get(field).map_or_else(|| field_name(*field), |v| v.name.as_str());
                let values: Vec<&str> = values.iter().map(|v| self.value(*field, v)).collect();
                format!("{name}为{}", values.join("或"))
            })
            .collect();
        parts.extend(when.emergency.map(|is| if is { "重大突发" } else { "非突发" }.to_string()));
        parts.extend(when.certified.map(|is| if is { "平台有认证账号" } else { "平台没有认证账号" }.to_string()));
        if parts.is_empty() { "凡事项".to_string() } else { parts.join("，") }
    }

    fn value<'v>(&'v self, field: Field, id: &'v str) -> &'v str {
        match field {
            Field::Paper => self.book.paper(id).map_or(id, |p| &p.term.name),
            Field::UnitKind => self.unit_kind(id),
            Field::UnitClass => self.book.unit_classes.iter().find(|t| t.id == id).map_or(id, |t| &t.name),
            field => self.book.name_of(field, id),
        }
    }

    fn unit_kind<'v>(&'v self, id: &'v str) -> &'v str {
        match id {
            crate::rules::lists::OFFICE => "本级",
            id => self.book.unit_kind(id).map_or(id, |k| &k.term.name),
        }
    }

    fn recipient<'v>(&'v self, id: &'v str) -> &'v str {
        self.book.recipient(id).map_or(id, |r| &r.term.name)
    }

    /// 上报领导小组, 终报, 报送 …
    pub fn act(&self, act: &ActPattern) -> String {
        let mut words = match act.verb.as_str() {
            "follow" if act.last => "终报".to_string(),
            "escalate" if act.counted => "报送".to_string(),
            "refer" if act.lead => "指定牵头转办".to_string(),
            verb => crate::act::verb_zh(verb).to_string(),
        };
        if let Some(to) = &act.to {
            words.push_str(self.recipient(to));
        }
        if let Some(via) = &act.via {
            words.push_str(&format!("（{}）", self.book.name_of(Field::Via, via)));
        }
        words
    }

    /// Several acts; ways of the same sending are drawn together: 上报（电话、微信）.
    fn acts(&self, acts: &[ActPattern]) -> String {
        let ways: Vec<&str> = acts
            .iter()
            .filter(|a| a.to.is_none())
            .filter_map(|a| a.via.as_deref().map(|via| self.book.name_of(Field::Via, via)))
            .collect();
        if ways.len() > 1 && ways.len() == acts.len() {
            return format!("{}（{}）", crate::act::verb_zh(&acts[0].verb), ways.join("、"));
        }
        let mut words: Vec<String> = Vec::new();
        for act in acts {
            let word = self.act(act);
            if !words.contains(&word) {
                words.push(word);
            }
        }
        words.join("、")
    }

    pub fn role(&self, role: &RoleRef) -> String {
        let name = self.book.role(&role.role).map_or(role.role.as_str(), |r| &r.term.name);
        let place = match role.at {
            Where::Own if name.starts_with("本单位") => "",
            Where::Own => "本单位",
            Where::Office => "本级",
            Where::Any => "",
        };
        format!("{place}{name}")
    }

    pub fn roles(&self, roles: &[RoleRef]) -> String {
        roles.iter().map(|r| self.role(r)).collect::<Vec<_>>().join("、")
    }

    pub(super) fn role_line(&self, role: &crate::rules::Role) -> String {
        let mut says = role.term.name.clone();
        let kinds: Vec<&str> = role.unit_kinds.iter().map(|kind| self.unit_kind(kind)).collect();
        if !kinds.is_empty() {
            says.push_str(&format!("，设在{}", kinds.join("、")));
        }
        match (role.at_least, role.at_most) {
            (0, None) => {}
            (0, Some(most)) => says.push_str(&format!("，至多{most}人")),
            (least, None) => says.push_str(&format!("，至少{least}人")),
            (least, Some(most)) if least == most => says.push_str(&format!("，{least}人")),
            (least, Some(most)) => says.push_str(&format!("，{least}至{most}人")),
        }
        says
    }

    fn mode(mode: Mode) -> &'static str {
        match mode {
            Mode::Refuse => "不办",
            Mode::Record => "照记，记为违规",
            Mode::Hint => "只提示",
        }
    }

    pub(super) fn gate(&self, gate: &Gate) -> String {
        let all = if gate.all { "（须都同意）" } else { "" };
        let mut says = format!(
            "{}：{}须{}同意{all}",
            self.when(&gate.when),
            self.act(&gate.on),
            self.either(&gate.consent, gate.all)
        );
        if !gate.deputies.is_empty() {
            says.push_str(&format!("，{}可代", self.roles(&gate.deputies)));
        }
        if let Some(oral) = &gate.oral {
            let only = if oral.emergency_only { "突发可" } else { "可" };
            says.push_str(&format!("，{only}口头，{}内补签", oral.countersign_within.describe()));
        }
        if !gate.standing.is_empty() {
            says.push_str("，用既定用语的免批");
        }
        says.push_str(match gate.own_text {
            Mode::Refuse => "，不得自审",
            Mode::Record => "，自审记为违规",
            Mode::Hint => "，自审要提示",
        });
        says
    }

    fn either(&self, roles: &[RoleRef], all: bool) -> String {
        roles.iter().map(|r| self.role(r)).collect::<Vec<_>>().join(if all { "和" } else { "或" })
    }

    pub(super) fn guard(&self, guard: &Guard) -> String {
        format!(
            "{}：{}前，{}；缺了{}",
            self.when(&guard.when),
            self.act(&guard.on),
            self.need(&guard.need, &guard.says),
            Words::mode(guard.mode)
        )
    }

    fn need(&self, need: &Need, says: &str) -> String {
        let facts = |list: &[String]| list.iter().map(|f| fact_zh(f)).collect::<Vec<_>>().join("、");
        match need {
            Need::Act { act, at_least, after_last, same_day } => {
                let mut words = format!("要有{}", self.act(act));
                if *at_least > 1 {
                    words.push_str(&format!("至少{at_least}次"));
                }
                if let Some(after) = after_last {
                    words.push_str(&format!("（在最近一次{}以后）", self.act(after)));
                }
                if *same_day {
                    words.push_str("（同日）");
                }
                words
            }
            Need::Each { of, has } => format!("每一次{}都要有{}", self.act(of), self.act(has)),
            Need::Exactly { act, count } => format!("{}恰为{count}次", self.act(act)),
            Need::AnyFact(list) => format!("要写{}之一", facts(list)),
            Need::EveryFact(list) => format!("要写{}", facts(list)),
            Need::TextHas(list) => format!("文中要有“{}”", list.join("”或“")),
            Need::TextLacks(_) => format!("文中不得有：{says}"),
            Need::ActorRole(roles) => format!("须由{}办", self.either(roles, false)),
            Need::NoOpenDuty(_) => format!("要先了结：{says}"),
            Need::Paper { kind, issued } => {
                let name = self.book.paper(kind).map_or(kind.as_str(), |p| &p.term.name);
                format!("要有{}{name}", if *issued { "已印发的" } else { "" })
            }
            Need::Says(_) => format!("要写明{says}"),
        }
    }

    pub(super) fn duty(&self, duty: &DutyRule) -> String {
        let mut says = format!("{}：", duty.name);
        if !duty.when.any_of.is_empty() || duty.when.emergency.is_some() || duty.when.certified.is_some() {
            says.push_str(&format!("{}，", self.when(&duty.when)));
        }
        let act = self.acts(&duty.opens);
        let start = match duty.start {
            Start::Occurred => "事发".to_string(),
            Start::Published => "发布".to_string(),
            Start::Found => "发现".to_string(),
            Start::Reported => "登记".to_string(),
            Start::Submitted => "报送".to_string(),
            Start::Act => act.clone(),
            Start::Certified => "登记（没有认证账号的，自认证之日）".to_string(),
            Start::Received => "签收".to_string(),
        };
        match &duty.within {
            Limit::Fixed(within) => says.push_str(&format!("{start}后{}内", within.describe())),
            Limit::SameDay => says.push_str(&format!("{start}当日")),
            Limit::Given(None) => says.push_str(&format!("{start}后，期限由经办人写明")),
            Limit::Given(Some(within)) => {
                says.push_str(&format!("{start}后，期限由经办人写明，不写则{}内", within.describe()));
            }
            Limit::GivenOrNone(why) => says.push_str(&format!("{start}后，期限由经办人写明（{why}的，不判超期）")),
            Limit::None(why) => says.push_str(&format!("{start}后，没有期限（{why}）")),
        }
        says.push_str(&format!("，由{}{}", self.owner(&duty.owner), self.acts(&duty.met_by)));
        if let Some(outer) = &duty.inside {
            let outer = self.book.duties.iter().find(|d| d.id == *outer).map_or(outer.as_str(), |d| &d.name);
            says.push_str(&format!("，不得晚于{outer}的期限"));
        }
        says
    }

    /// 整改：组长批，可延期，一次至多10个工作日，至多1次
    pub(super) fn relief(&self, relief: &Relief) -> String {
        let duties = relief
            .duties
            .iter()
            .map(|id| self.book.duties.iter().find(|d| d.id == *id).map_or(id.as_str(), |d| &d.name));
        let periodic = relief.periodic.iter().map(|id| {
            let paper = self.book.papers.iter().find(|p| p.term.id == *id).map(|p| p.term.name.as_str());
            let quota = self.book.quotas.iter().find(|q| q.id == *id).map(|q| q.name.as_str());
            let watch = WATCHES.iter().find(|(watch, _)| watch == id).map(|(_, name)| *name);
            paper.or(quota).or(watch).unwrap_or(id)
        });
        let mut of: Vec<&str> = duties.chain(periodic).collect();
        of.dedup();
        let (may, by) = (relief.may.zh(), self.roles(&relief.by));
        let cap = relief.at_most.map(|most| format!("，一次至多{}，至多{}次", most.describe(), relief.times));
        format!("{}：{by}批，可{may}{}", of.join("、"), cap.unwrap_or_default())
    }

    fn owner(&self, owner: &Owner) -> String {
        match owner {
            Owner::Unit => "报送单位".to_string(),
            Owner::Office => "本级".to_string(),
            Owner::Lead => "牵头单位".to_string(),
            Owner::Target => "承办者".to_string(),
            Owner::Person => "同意人".to_string(),
            Owner::Role(role) => self.role(role),
        }
    }

    pub(super) fn paper(&self, paper: &PaperKind) -> String {
        let mut says = paper.term.name.clone();
        let by = match &paper.by {
            PaperBy::Office => "本级".to_string(),
            PaperBy::Units(kinds) => kinds
                .iter()
                .map(|k| format!("各{}", self.book.unit_kind(k).map_or(k.as_str(), |k| &k.term.name)))
                .collect::<Vec<_>>()
                .join("、"),
        };
        match &paper.scope {
            PaperScope::Period(kind) => says.push_str(&format!("：每{}，由{by}", kind.name())),
            PaperScope::Cases(when) if when == &When::default() => says.push_str(&format!("：由{by}，按事项")),
            PaperScope::Cases(when) => says.push_str(&format!("：由{by}，{}", self.when(when))),
        }
        if let Some(due) = &paper.due {
            let done = match due.met_by {
                PaperMetBy::Issue => "印发",
                PaperMetBy::Receive => "收到",
            };
            let roll = if due.roll { "，逢休息日顺延" } else { "" };
            says.push_str(&match due.after {
                None => format!("，期末前{done}{roll}"),
                Some(within) => format!("，期后{}内{done}{roll}", within.describe()),
            });
        }
        if let Some(series) = &paper.series {
            let given = if series.given { "（号由外面给）" } else { "" };
            let mut format = series.format.replace("{name}", &series.name);
            for (place, words) in [("{year}", "年份"), ("{n}", "×"), ("{total}", "×")] {
                format = format.replace(place, words);
            }
            says.push_str(&format!("，编号“{format}”{given}"));
        }
        says
    }

    pub(super) fn quota(&self, quota: &Quota) -> String {
        let per = match &quota.per {
            QuotaPer::Units(kinds) => kinds
                .iter()
                .map(|k| format!("各{}", self.book.unit_kind(k).map_or(k.as_str(), |k| &k.term.name)))
                .collect::<Vec<_>>(),
            QuotaPer::Roles(roles) => roles
                .iter()
                .map(|r| format!("每名{}", self.book.role(r).map_or(r.as_str(), |r| &r.term.name)))
                .collect(),
        };
        let kinds: Vec<&str> = quota.kinds.iter().map(|k| self.book.name_of(Field::Kind, k)).collect();
        let of = if kinds.is_empty() { String::new() } else { format!("（{}）", kinds.join("、")) };
        format!("{}：{}每{}至少{}篇{of}", quota.name, per.join("、"), quota.period.name(), quota.at_least)
    }

    pub(super) fn reply(&self) -> String {
        let reply = &self.book.reply;
        let mut parts = Vec::new();
        parts.push(if reply.holding { "可先行回复" } else { "没有先行回复" }.to_string());
        parts.extend(reply.holding_has.as_ref().map(|words| format!("先行回复要写“{words}”")));
        if reply.certified_account {
            parts.push("须用经认证的账号".to_string());
        }
        if !reply.offline.is_empty() {
            parts.push(format!("不用账号的方式：{}", reply.offline.join("、")));
        }
        parts.join("，")
    }

    pub(super) fn watch(&self) -> String {
        let watch = &self.book.watch;
        let parts: Vec<&str> = [
            (watch.daily_log, "每日记读网日志"),
            (watch.full_day, "24小时值班"),
            (watch.key_sources, "每日看重点来源"),
        ]
        .into_iter()
        .filter_map(|(is, words)| is.then_some(words))
        .collect();
        parts.join("，")
    }
}
