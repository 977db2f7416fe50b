//! The interview, answered by a script.

use super::super::ask::Answers;
use super::*;
use std::collections::VecDeque;

/// Answers in order; what was asked and told is kept.
struct Script {
    answers: VecDeque<&'static str>,
    /// With the answers used up, a new person's name for every further question: how many so far.
    people: Option<usize>,
    heard: String,
}

impl Script {
    fn of(answers: &[&'static str]) -> Script {
        Script { answers: answers.iter().copied().collect(), people: None, heard: String::new() }
    }

    fn next(&mut self, question: &str) -> Result<&'static str> {
        self.heard.push_str(&format!("{question}\n"));
        // A script at its end is somebody who pressed Esc.
        self.answers.pop_front().ok_or_else(|| Error::refused("没有答完，什么也没有记录"))
    }
}

impl Answers for Script {
    fn tell(&mut self, text: &str) {
        self.heard.push_str(&format!("{text}\n"));
    }

    fn choose(&mut self, question: &str, choices: &[String]) -> Result<usize> {
        let wanted = self.next(&format!("{question} {}", choices.join(" ")))?;
        Ok(choices.iter().position(|c| c.contains(wanted)).unwrap_or_else(|| panic!("{wanted} is not in {choices:?}")))
    }

    fn line(&mut self, question: &str, _: &str) -> Result<String> {
        if let Some(people) = self.people.as_mut().filter(|_| self.answers.is_empty()) {
            *people += 1;
            return Ok(format!("职员{people}"));
        }
        self.next(question).map(str::to_string)
    }

    fn yes(&mut self, question: &str, default: bool) -> Result<bool> {
        if self.people.is_some() && self.answers.is_empty() {
            return Ok(true);
        }
        Ok(match self.next(question)? {
            "" => default,
            word => word == "是",
        })
    }
}

/// The command in an empty folder with somebody at the terminal: what it came to, and what was heard.
fn founded(args: &Args, answers: &[&'static str]) -> (tempfile::TempDir, Context, Result<Shown>, String) {
    let dir = tempfile::tempdir().expect("a folder");
    let ctx = Context {
        now: Stamp::parse_rfc3339("2026-03-02T09:00:00+08:00").expect("a moment"),
        operator: None,
        os_account: "Administrator".into(),
        ledger: dir.path().join("台账.db"),
        quiet: false,
        format: None,
        output: None,
        width: 100,
        encoding: Default::default(),
        watched: false,
        interactive: true,
        scratch: dir.path().into(),
        alone: false,
        recorded: Default::default(),
    };
    let mut script = Script::of(answers);
    let shown = found(args, &ctx, &mut script);
    assert!(shown.is_err() || script.answers.is_empty(), "not asked for: {:?}", script.answers);
    (dir, ctx, shown, script.heard)
}

/// 镇退役军人服务站 with two villages and everybody its rules require.
const TOWN: &[&str] = &["veterans-town", "是", "清河镇退役军人服务站", "王芳", "1月1日", "甲村、乙村", ""];

#[test]
fn a_town_is_founded_with_its_roster_in_one_command() {
    let answers: Vec<&str> = TOWN.iter().copied().chain(["何镇长", "马站长", "0", "是"]).collect();
    let (_dir, ctx, shown, heard) = founded(&Args::default(), &answers);
    let shown = shown.unwrap_or_else(|e| panic!("{e}\n{heard}"));
    let screen = String::from_utf8(shown.answer.table(100)).expect("UTF-8");
    assert!(screen.contains("2个下属单位，2人，还缺"), "{screen}");
    for word in ["依据", "一般", "村居", "首报", "2小时", "双月综合舆情分析报告", "何镇长"] {
        assert!(heard.contains(word), "“{word}” was not said:\n{heard}");
    }
    let ledger = Ledger::open_to_ask(&ctx.ledger).expect("a ledger");
    let office = ledger.view().office().expect("an office");
    assert_eq!(office.me.as_deref(), Some("王芳"));
    let units: Vec<(&str, String)> = office.units.iter().map(|u| (u.name.as_str(), u.from.to_string())).collect();
    let day = "2026-01-01".to_string();
    assert_eq!(units, [("清河镇退役军人服务站", day.clone()), ("甲村", day.clone()), ("乙村", day)]);
    assert_eq!(office.people.len(), 2);
    assert_eq!(ledger.view().head().expect("a head").seq, 6);
    assert_eq!(ledger.prove().expect("a proof").troubles, []);
}

#[test]
fn every_post_the_rules_require_is_asked_for_until_nothing_is_lacking() {
    for (id, book) in text::shipped_rulebooks() {
        let kinds = &["甲", "乙", "丙", "丁"][..book.unit_kinds.len()];
        let answers: Vec<&str> = [id, "是", "某单位", "", ""].into_iter().chain(kinds.iter().copied()).collect();
        let mut script = Script { people: Some(0), ..Script::of(&answers) };
        let founding = interview::interview(&Args::default(), Stamp::of(day(), 9, 0), &mut script);
        let founding = founding.unwrap_or_else(|e| panic!("{id}: {e}\n{}", script.heard));
        assert_eq!(Some(founding.people.len()), script.people, "{id}: one person for each post");
        let mut office = crate::act::Office::default();
        office.units = founding.units;
        office.people = founding.people;
        office.tenures = founding.posts;
        let left: Vec<_> = findings(&book, &office, day()).into_iter().filter(|f| f.seat.is_some()).collect();
        assert_eq!(left, [], "{id}");
    }
}

fn day() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, 3, 2).expect("a day")
}

#[test]
fn whoever_stops_midway_has_founded_nothing() {
    for n in 0..TOWN.len() + 2 {
        let answers: Vec<&str> = TOWN.iter().copied().chain(["何镇长", "马站长"]).take(n).collect();
        let (dir, _, shown, _) = founded(&Args::default(), &answers);
        assert!(shown.is_err_and(|e| e.to_string().contains("没有答完")), "{n} answers");
        assert_eq!(std::fs::read_dir(dir.path()).expect("a folder").count(), 0, "{n} answers");
    }
    let answers: Vec<&str> = TOWN.iter().copied().chain(["0", "否"]).collect();
    let (dir, _, shown, _) = founded(&Args::default(), &answers);
    assert!(shown.is_err_and(|e| e.to_string().contains("没有建账")));
    assert_eq!(std::fs::read_dir(dir.path()).expect("a folder").count(), 0);
}

#[test]
fn a_wrong_answer_is_said_and_asked_again() {
    let answers = [
        "school",
        "否",
        "veterans-town",
        "是",
        " ",
        "清河镇退役军人服务站",
        "",
        "2月30日",
        "明天",
        "",
        "甲村、甲村",
        "甲村",
        "",
        "何镇长、吴镇长",
        "何镇长",
        "0",
        "是",
    ];
    let (_dir, _, shown, heard) = founded(&Args::default(), &answers);
    shown.unwrap_or_else(|e| panic!("{e}\n{heard}"));
    for word in ["不能为空", "2月", "在将来", "“甲村”已经有了", "至多1人"] {
        assert!(heard.contains(word), "“{word}” was not said:\n{heard}");
    }
}

#[test]
fn a_namesake_elsewhere_is_one_person_only_if_it_is_said() {
    for (same, people) in [("是", 1), ("否", 2)] {
        let mut script = Script::of(&[
            "veterans-town",
            "是",
            "清河镇",
            "",
            "",
            "甲村",
            "",
            "王伟",
            "王伟",
            "",
            "",
            "",
            "王伟",
            same,
            "0",
            "是",
        ]);
        let founding = interview::interview(&Args::default(), Stamp::of(day(), 9, 0), &mut script);
        let founding = founding.unwrap_or_else(|e| panic!("{e}\n{}", script.heard));
        assert_eq!(founding.people.len(), people, "{}", script.heard);
        assert_eq!(founding.posts.len(), 3);
    }
}

#[test]
fn a_whole_line_asks_nothing_even_at_a_terminal() {
    let args = Args { rulebook: Some("school".into()), office: Some("某校".into()), ..Args::default() };
    let (_dir, _, shown, heard) = founded(&args, &[]);
    assert!(shown.is_ok() && heard.is_empty(), "{heard}");
}
