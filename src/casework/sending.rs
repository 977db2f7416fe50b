//! Sending up (上报).

use super::taking::{Extra, Work};
use crate::act::{Act, Call, Case, CaseId, Deed, Escalate, EscalateAnswer, EscalateReceipt, Fact};
use crate::error::{Error, Result};
use crate::rules::condition::{Circumstance, fact_zh, knows};
use crate::rules::duty::Given;
use crate::rules::owing::{allowed, mandatory};
use crate::rules::{Field, Route, Rulebook};
use crate::time::Stamp;

/// What a body above sent back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Came {
    /// 回执编号.
    Receipt(String),
    /// 协调处置结果.
    Answer(String),
}

impl Work<'_, '_> {
    /// Sends a case up to the recipients named, or to every mandatory one of its level that has not had it yet.
    ///
    /// `given` is the limit set to a body that is to settle it.
    pub fn escalate(
        &mut self,
        id: CaseId,
        to: &[String],
        via: Option<&str>,
        call: Option<Call>,
        given: Option<Given>,
    ) -> Result<Act> {
        let case = self.standing(id)?;
        let book = self.in_force()?.book;
        let names = self.names()?;
        let mut recipients: Vec<String> = Vec::new();
        for word in to.iter().flat_map(|w| w.split(['、', ',', '，'])).filter(|w| !w.trim().is_empty()) {
            let recipient = names.recipient(word.trim())?.term.id.clone();
            if !recipients.contains(&recipient) {
                recipients.push(recipient);
            }
        }
        if recipients.is_empty() {
            let circumstance = Circumstance { office: self.desk.office(), case: Some(&case), paper: None, at: self.at };
            if case.level.is_none() && !book.levels.is_empty() && circumstance.satisfies(&book.grading.when) {
                let listed: Vec<&str> = book.levels.iter().map(|l| l.term.name.as_str()).collect();
                return Err(Error::refused(format!("不能上报 {id}：还没有研判定级，不知该报给谁"))
                    .hint(format!("yuqing classify {id} --level {}", listed.join("|"))));
            }
            let routes = mandatory(book, circumstance);
            let pending: Vec<String> = routes
                .iter()
                .filter(|r| !case.sent.iter().any(|s| s.to.contains(&r.to)))
                .map(|r| r.to.clone())
                .collect();
            recipients = if pending.is_empty() { routes.iter().map(|r| r.to.clone()).collect() } else { pending };
        }
        if recipients.is_empty() {
            return Err(Error::refused(format!("制度没有规定 {id} 必须报给谁")).hint(format!(
                "用 --to 指明：{}",
                book.recipients.iter().map(|r| r.term.name.as_str()).collect::<Vec<_>>().join("、")
            )));
        }
        let left_out = self.left_out(&case, &recipients)?;
        let counted: Vec<String> =
            recipients.iter().filter(|to| book.recipient(to).is_some_and(|r| r.counts)).cloned().collect();
        let forwarded: Vec<String> =
            recipients.iter().filter(|to| book.recipient(to).is_some_and(|r| r.settles)).cloned().collect();
        let via = match via {
            Some(word) => names.only_word(Field::Via, word)?,
            None => book
                .vocabularies
                .get(&Field::Via)
                .and_then(|v| v.default.clone())
                .unwrap_or_else(|| "未注明".to_string()),
        };
        let unknown: Vec<&String> = book.complete_facts.iter().filter(|fact| !knows(&case, fact)).collect();
        let incomplete: Vec<String> = unknown.iter().map(|fact| fact_zh(fact).to_string()).collect();
        self.hints.extend(left_out);
        if !incomplete.is_empty() {
            let owed = match case.facts.emergency {
                Some(true) => format!("，请在续报中补齐：yuqing 续报 {id} 内容{}", options_of(&unknown)),
                _ => String::new(),
            };
            self.hints.push(format!("要素未写全：{}{owed}", incomplete.join("、")));
        }
        if !counted.is_empty() && case.submitted_at.is_none() {
            self.hints.extend(stale(book, &case, self.at));
        }
        let rests = case.level_seq.into_iter().collect();
        let mut extra = Extra { rests, given, ..Extra::default() };
        extra.said.extend(call.iter().filter_map(|c| c.callee.clone()).map(|callee| ("callee", callee)));
        extra.said.extend(call.iter().filter_map(|c| c.content.clone()).map(|content| ("content", content)));
        let deed = Escalate { to: recipients, counted, forwarded, via, text: case.revised.clone(), incomplete, call };
        let deed = Deed::from(deed);
        if extra.given.is_some()
            && !book.duties.iter().any(|rule| rule.takes_a_limit() && rule.opens.iter().any(|p| p.matches(&deed)))
        {
            return Err(Error::refused("制度没有规定上报给这些对象要约定办理时限，不写 --within、--due"));
        }
        self.act(id, deed, extra)
    }

    /// What came back from a body the case was sent up to: its number there, or what it did.
    pub fn answered(&mut self, id: CaseId, to: &[String], came: Came) -> Result<Act> {
        let case = self.standing(id)?;
        let names = self.names()?;
        let sent: Vec<&String> = case.sent.iter().flat_map(|s| &s.to).collect();
        let to = match to {
            [word] => names.recipient(word)?.term.id.clone(),
            [] => match sent.last() {
                Some(last) => (*last).clone(),
                None => return Err(Error::refused(format!("{id} 还没有上报过"))),
            },
            _ => return Err(Error::refused("一次只记一个对象的回执、答复")),
        };
        let Some(up) = case.sent.iter().rev().find(|s| s.to.contains(&to)) else {
            return Err(Error::refused(format!("{id} 没有报过{}", names.recipient_name(&to)))
                .hint(format!("先上报：yuqing escalate {id} --to {}", names.recipient_name(&to))));
        };
        let mut extra = Extra { rests: vec![up.seq], ..Extra::default() };
        match came {
            Came::Receipt(number) => self.act(id, EscalateReceipt { to, number }, extra),
            Came::Answer(result) => {
                extra.said.insert("result", result.clone());
                self.act(id, EscalateAnswer { to, result }, extra)
            }
        }
    }

    /// A permission (可) taken up for some of its recipients only: allowed, and said.
    fn left_out(&self, case: &Case, recipients: &[String]) -> Result<Vec<String>> {
        let book = self.in_force()?.book;
        let circumstance = Circumstance { office: self.desk.office(), case: Some(case), paper: None, at: self.at };
        let optional: Vec<&Route> = allowed(book, circumstance).into_iter().filter(|r| !r.must).collect();
        let sent = |to: &String| recipients.contains(to) || case.sent.iter().any(|s| s.to.contains(to));
        let taken_up = |clause: &str| optional.iter().any(|r| r.clause == clause && recipients.contains(&r.to));
        let hint = |r: &&Route| {
            let name = book.recipient(&r.to).map_or(r.to.as_str(), |known| &known.term.name);
            format!("可同时上报{name}（{}），这次没有报", r.clause)
        };
        Ok(optional.iter().filter(|r| taken_up(&r.clause) && !sent(&r.to)).map(hint).collect())
    }
}

/// 马后炮: a first sending so many days after the event, or after its publication where no event is known.
fn stale(book: &Rulebook, case: &Case, at: Stamp) -> Option<String> {
    let since = case.facts.occurred.map(|at| (at, "事发"));
    let (since, what) = since.or_else(|| case.facts.published.map(|at| (at, "发布")))?;
    let days = (at.date() - since.date()).num_days();
    let late = days >= i64::from(book.thresholds.stale_days?);
    late.then(|| format!("报送滞后{days}天（{} {what}）；时机已过的，可列为不采用", since.date()))
}

/// The options by which a follow-up states facts: ` --place … --who …`.
fn options_of(facts: &[&String]) -> String {
    let option = |fact: &str| match fact {
        "evidence" => Some("source".to_string()),
        fact => Fact::ALL.iter().find(|known| known.word() == fact).map(|known| known.word().replace('_', "-")),
    };
    facts.iter().filter_map(|fact| option(fact)).map(|option| format!(" --{option} …")).collect()
}
