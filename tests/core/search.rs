//! Words found by looking them up are the words that reading every text finds.

use crate::station::{Station, clerk, t};
use yuqing::act::*;
use yuqing::ledger::{CaseFilter, Ledger, View};
use yuqing::time::Stamp;

const WHAT: [&str; 7] =
    ["体检通知没有送到户", "停水三天", "A区路灯坏了", "优待证发放太慢", "停电", "公交IC卡失灵，急", "水塔"];
const WHERE: [&str; 5] = ["甲村", "乙村口", "东河 a区", "C-3栋", "停车场"];

/// The nth text; one in four hundred holds a rare word.
fn text(n: u32) -> String {
    let rare = if n % 400 == 77 { "，琉璃厂旧址" } else { "" };
    format!("{}的{}{rare}（第{n}条）", WHERE[(n as usize / 3) % 5], WHAT[n as usize % 7])
}

fn report(ledger: &mut Ledger, year: i32, numbers: std::ops::RangeInclusive<u32>) {
    let at = t(&format!("{year}-03-01 09:00"));
    ledger
        .record(&clerk(at, "王芳"), |desk| {
            for number in numbers {
                let id = CaseId { year, number };
                let deed = Report {
                    id,
                    unit: UnitId(2),
                    about: None,
                    author: None,
                    facts: Facts { title: Some(WHAT[number as usize % 7].into()), ..Facts::default() },
                    text: desk.keep(text(number).as_bytes())?,
                    informant: None,
                    names: None,
                    public: None,
                    suggested: None,
                    suggestion: None,
                    uncovered: false,
                    defaults: vec![],
                    replaces: None,
                    reported_at: at,
                    submitted_at: None,
                };
                desk.append(Subject::Case(id), at, deed, Outcome::default())?;
            }
            Ok(())
        })
        .unwrap();
}

fn retitle(ledger: &mut Ledger, id: CaseId, title: &str) {
    let at = Stamp::start_of_day(crate::station::day("2026-05-01"));
    let deed = Amend {
        patch: Facts { title: Some(title.into()), ..Facts::default() },
        unit: None,
        about: None,
        author: None,
        supplement: None,
        reason: None,
        material: vec![],
        suggested: None,
        suggestion: None,
        uncovered: false,
    };
    ledger.record(&clerk(at, "王芳"), |desk| desk.append(Subject::Case(id), at, deed, Outcome::default())).unwrap();
}

/// Every case with its title and text, oldest first.
fn all(view: &View) -> Vec<(CaseId, String)> {
    let mut all: Vec<(CaseId, String)> = view
        .cases(&CaseFilter::default())
        .unwrap()
        .iter()
        .map(|row| {
            let case = view.case(row.id).unwrap();
            let text = view.text(case.shown_text()).unwrap().unwrap_or_default();
            (row.id, format!("{}\n{text}", case.title()))
        })
        .collect();
    all.sort();
    all
}

/// What reading them finds.
fn read_through(all: &[(CaseId, String)], words: &[&str], newest_first: bool, limit: Option<u32>) -> Vec<CaseId> {
    let held = |text: &str| words.iter().all(|word| text.contains(word));
    let mut found: Vec<CaseId> = all.iter().filter(|(_, text)| held(text)).map(|(id, _)| *id).collect();
    if newest_first {
        found.reverse();
    }
    found.truncate(limit.map_or(usize::MAX, |l| l as usize));
    found
}

fn told(view: &View, words: &[&str], newest_first: bool, limit: Option<u32>) -> Vec<CaseId> {
    let words = words.iter().map(|w| w.to_string()).collect();
    let filter = CaseFilter { words, newest_first, limit, ..CaseFilter::default() };
    view.cases(&filter).unwrap().iter().map(|row| row.id).collect()
}

fn entered(s: &Station) -> Vec<(i32, u32)> {
    let conn = s.raw();
    let mut statement = conn.prepare("SELECT year, number FROM words_upto ORDER BY year").unwrap();
    let rows = statement.query_map([], |r| Ok((r.get(0)?, r.get(1)?))).unwrap();
    rows.map(|r| r.unwrap()).collect()
}

#[test]
fn what_is_looked_up_is_what_reading_every_text_finds() {
    let s = Station::founded("2024-01-04 08:30");
    let mut ledger = s.open();
    report(&mut ledger, 2024, 1..=1_100);
    report(&mut ledger, 2025, 1..=700);
    report(&mut ledger, 2026, 1..=999);
    assert_eq!(entered(&s), [(2024, 1_100)], "a year that is small is read through");
    report(&mut ledger, 2026, 1_000..=1_000);
    report(&mut ledger, 2026, 1_001..=1_200);
    assert_eq!(entered(&s), [(2024, 1_100), (2026, 1_000)], "what has come since waits");
    retitle(&mut ledger, CaseId { year: 2026, number: 7 }, "改过的标题：琉璃瓦");
    retitle(&mut ledger, CaseId { year: 2024, number: 8 }, "停水");
    retitle(&mut ledger, CaseId { year: 2026, number: 1_150 }, "琉璃");
    let view = ledger.view();
    let all = all(&view);
    let mut any = 0;
    for words in [
        &["琉璃"][..],
        &["琉璃厂旧"],
        &["停水"],
        &["停水三天"],
        &["水塔", "甲村"],
        &["停"],
        &["塔"],
        &["垚"],
        &["a区"],
        &["A区"],
        &["IC卡"],
        &["ic卡"],
        &["C-3栋"],
        &["3"],
        &["-"],
        &["，"],
        &["东河 a区"],
        &["第12"],
        &["水停"],
        &["改过的"],
        &["体检", "体检通知", "户"],
        &["\"停水\""],
        &["停水*"],
        &["NOT"],
    ] {
        for newest_first in [true, false] {
            for limit in [None, Some(1), Some(50)] {
                let should = read_through(&all, words, newest_first, limit);
                assert_eq!(told(&view, words, newest_first, limit), should, "{words:?} {newest_first} {limit:?}");
                any += usize::from(!should.is_empty());
            }
        }
    }
    assert!(any > 90, "{any}");
    let filter = CaseFilter { words: vec!["琉璃".into()], ..CaseFilter::default() };
    assert_eq!(view.count_up_to(&filter, 5).unwrap(), 5);
    assert_eq!(ledger.prove().unwrap().troubles, []);
}

/// Terms of the cache that begin with these characters.
fn terms(s: &Station, begin: &str) -> Vec<String> {
    let conn = s.raw();
    conn.execute_batch("CREATE VIRTUAL TABLE temp.terms USING fts5vocab ('main', 'words', 'row')").unwrap();
    let mut statement = conn.prepare("SELECT term FROM temp.terms WHERE term LIKE ?1 || '%'").unwrap();
    statement.query_map([begin], |r| r.get(0)).unwrap().map(|r| r.unwrap()).collect()
}

#[test]
fn a_title_that_was_corrected_and_a_text_that_was_scrubbed_leave_no_word_behind() {
    let s = Station::founded("2026-01-04 08:30");
    let mut ledger = s.open();
    let (first, second) = (CaseId { year: 2026, number: 1 }, CaseId { year: 2026, number: 2 });
    report(&mut ledger, 2026, 1..=1_000);
    retitle(&mut ledger, first, "刘某某家的事");
    assert_eq!(terms(&s, "刘"), ["刘某"]);
    retitle(&mut ledger, first, "一户人家的事");
    assert_eq!(terms(&s, "刘"), Vec::<String>::new());
    // No verb scrubs a text that is shown; were there one, the cache must not keep what the ledger forgot.
    retitle(&mut ledger, second, "改过");
    let at = t("2026-06-01 09:00");
    ledger
        .record(&clerk(at, "王芳"), |desk| {
            let text = desk.case(second)?.text.id;
            let deed = Scrub { what: "text".into(), texts: vec![text], reason: "本人要求".into(), shown: vec![] };
            desk.append(Subject::Case(second), at, deed, Outcome::default())?;
            desk.scrub(&[text])
        })
        .unwrap();
    let hits = |words: &[&str]| told(&ledger.view(), words, true, None).contains(&second);
    assert!(hits(&["改过"]) && !hits(&["（第2条"]));
    let conn = s.raw();
    let held: u32 =
        conn.query_row("SELECT count(*) FROM words WHERE words MATCH '\"第2\" AND \"2条\"'", [], |r| r.get(0)).unwrap();
    let should = (3..=1_000).filter(|n| n.to_string().starts_with('2') && n.to_string().ends_with('2')).count();
    assert_eq!(held as usize, should, "the second case is no longer among them");
    assert_eq!(ledger.prove().unwrap().troubles, []);
}

#[test]
fn nothing_sealed_is_ever_entered() {
    let s = Station::founded("2026-01-04 08:30");
    let mut ledger = s.open();
    report(&mut ledger, 2026, 1..=998);
    drop(ledger);
    s.does("report '有人反映井盖丢失' --unit 甲村 --channel 微信 --informant 欧阳鑫淼");
    s.does("report '有人反映路灯' --unit 甲村 --channel 微信");
    s.does("message 2026-0999 --text '您好，龘龘已收到'");
    assert_eq!(entered(&s), [(2026, 1_000)]);
    assert_eq!(terms(&s, "井"), ["井盖"]);
    assert_eq!((terms(&s, "欧"), terms(&s, "龘")), (vec![], vec![]));
    s.does("scrub 2026-0999 --informant --messages --reason 本人要求");
    s.is_proved();
    let bytes = std::fs::read(&s.path).unwrap();
    let holds = |needle: &str| bytes.windows(needle.len()).any(|w| w == needle.as_bytes());
    assert!(holds("井盖") && !holds("欧阳") && !holds("鑫淼"));
}

#[test]
fn a_cache_that_lacks_a_case_or_has_one_too_many_is_found() {
    let s = Station::founded("2026-01-04 08:30");
    report(&mut s.open(), 2026, 1..=1_010);
    let kept = std::fs::read(&s.path).unwrap();
    for sql in [
        "UPDATE words_upto SET number = 1000",
        "UPDATE words_upto SET number = 1011",
        "DELETE FROM words_upto",
        "INSERT INTO words_upto VALUES (2025, 1)",
        "DELETE FROM words_docsize WHERE id = (SELECT min(id) FROM words_docsize)",
        "INSERT INTO words (rowid, pairs) VALUES (7, '停水')",
    ] {
        s.raw().execute_batch(sql).unwrap();
        let troubles = s.proof().troubles;
        assert!(troubles.iter().any(|t| t.message.contains("words")), "{sql}: {troubles:?}");
        std::fs::write(&s.path, &kept).unwrap();
    }
    s.is_proved();
    let mut ledger = s.open();
    ledger.rebuild().unwrap();
    assert_eq!(entered(&s), [(2026, 1_010)]);
    assert_eq!(told(&ledger.view(), &["琉璃"], true, None).len(), 3);
    assert_eq!(ledger.prove().unwrap().troubles, []);
}
