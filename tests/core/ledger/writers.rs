//! Several at once, refusals without a trace, and a clock that steps back.

use super::*;

#[test]
fn twenty_writers_at_once_keep_twenty_of_twenty_in_one_unbroken_row() {
    let s = busy();
    let (before, now) = (s.head(), t("2026-03-05 09:00"));
    let writers: Vec<_> = (0..20)
        .map(|i| {
            let path = s.path.clone();
            std::thread::spawn(move || {
                let mut ledger = Ledger::open_to_write(&path)?;
                ledger.record(&clerk(now, &format!("经办{i}")), |desk| {
                    let text = desk.keep(format!("第{i}位").as_bytes())?;
                    let id = Subject::Case(CaseId { year: 2026, number: 2 });
                    desk.append(id, now, Message { text }, Outcome::default()).map(|act| act.seq)
                })
            })
        })
        .collect();
    let mut kept: Vec<u64> = writers.into_iter().map(|w| w.join().unwrap().unwrap()).collect();
    kept.sort_unstable();
    assert_eq!(kept, (before + 1..=before + 20).collect::<Vec<_>>());
    let texts: std::collections::BTreeSet<u64> = s.case(2).messages.iter().map(|(_, _, text)| text.id).collect();
    assert_eq!(texts.len(), 20, "each has its own text");
    s.is_proved();
}

#[test]
fn a_writer_knows_what_was_recorded_on_the_office_while_it_waited() {
    let s = busy();
    let met = s.does("meet 季度分析会 --at '2026-03-02 15:00'");
    let now = t("2026-03-05 09:00");
    let mut first = s.open();
    let second = first
        .record(&clerk(now, "王芳"), |desk| {
            let (path, (began, begun)) = (s.path.clone(), mpsc::channel());
            let second = std::thread::spawn(move || {
                let mut ledger = Ledger::open_to_write(&path).unwrap();
                began.send(()).unwrap();
                ledger.record(&clerk(now, "李强"), |desk| {
                    let office = desk.office();
                    let known = (office.unit(UnitId(77)).is_some(), office.meetings.len());
                    desk.append(
                        Subject::Office,
                        now,
                        Withdraw { seq: met + 1, reason: "录错".into() },
                        Outcome::default(),
                    )?;
                    Ok((known, desk.office().unit(UnitId(77)).is_some()))
                })
            });
            begun.recv().unwrap();
            // By then it has read the office as it was, and waits to write.
            std::thread::sleep(Duration::from_millis(300));
            let unit = UnitAdd {
                id: UnitId(77),
                name: "新村".into(),
                kind: "village".into(),
                class: None,
                parent: UnitId::OFFICE,
                line: None,
                from: now.date(),
            };
            desk.append(Subject::Office, now, unit, Outcome::default())?;
            desk.append(Subject::Office, now, Withdraw { seq: met, reason: "录错".into() }, Outcome::default())?;
            Ok(second)
        })
        .unwrap();
    let (known, afterwards) = second.join().unwrap().unwrap();
    assert_eq!(known, (true, 0), "the unit is there and the meeting is not");
    assert!(!afterwards, "and what it takes back itself is gone");
    s.is_proved();
}

#[test]
fn questions_go_on_while_one_writes_and_see_one_moment() {
    let s = busy();
    let asking = s.ask();
    let seen = asking.view().head().unwrap();
    let (done, waiting) = mpsc::channel();
    let path = s.path.clone();
    let writer = std::thread::spawn(move || {
        let mut ledger = Ledger::open_to_write(&path).unwrap();
        let now = t("2026-03-05 09:00");
        let deed = Note { text: "等着".into() };
        let id = Subject::Case(CaseId { year: 2026, number: 2 });
        let act = ledger.record(&clerk(now, "王芳"), |desk| desk.append(id, now, deed, Outcome::default()));
        done.send(()).unwrap();
        act
    });
    // The commit waits for the question to be over, and then goes through.
    assert!(waiting.recv_timeout(Duration::from_millis(300)).is_err());
    assert_eq!(asking.view().head().unwrap(), seen);
    drop(asking);
    writer.join().unwrap().unwrap();
    assert_eq!(s.head(), seen.seq + 1);
}

#[test]
fn a_writer_kept_out_gives_up_after_ten_seconds_and_says_so() {
    let s = busy();
    let before = s.ask().view().head().unwrap();
    let holder = s.raw();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    let began = Instant::now();
    let now = t("2026-03-05 09:00");
    let id = Subject::Case(CaseId { year: 2026, number: 2 });
    let refused = Ledger::open_to_write(&s.path)
        .unwrap()
        .record(&clerk(now, "王芳"), |desk| desk.append(id, now, Note { text: "轮不到".into() }, Outcome::default()));
    let waited = began.elapsed();
    is_ledger_trouble(refused, "正被别的程序占用");
    assert!((Duration::from_secs(9)..Duration::from_secs(13)).contains(&waited), "{waited:?}");
    holder.execute_batch("ROLLBACK").unwrap();
    assert_eq!(s.ask().view().head().unwrap(), before);
}

#[test]
fn work_that_fails_leaves_neither_acts_nor_texts_nor_rows() {
    let s = busy();
    let all = |conn: &Connection| -> Vec<Vec<String>> {
        ["acts", "texts", "meta"].iter().chain(crate::station::PROJECTIONS).map(|table| rows_of(conn, table)).collect()
    };
    let before = all(&s.raw());
    let mut ledger = s.open();
    let now = t("2026-03-05 09:00");
    let id = Subject::Case(CaseId { year: 2026, number: 2 });
    let failed = ledger.record(&clerk(now, "王芳"), |desk| {
        desk.keep("白写了".as_bytes())?;
        desk.append(id, now, Note { text: "白记了".into() }, Outcome::default())?;
        desk.append(
            Subject::Office,
            now,
            Meet { number: 1, title: "会".into(), attendees: vec![], cases: vec![], notes: None },
            Outcome::default(),
        )?;
        desk.clear()?;
        Err::<(), _>(Error::refused("最后一步不成"))
    });
    assert_eq!(failed.unwrap_err().message, "最后一步不成");
    assert_eq!(all(&s.raw()), before);
    // The same open ledger goes on.
    ledger
        .record(&clerk(now, "王芳"), |desk| desk.append(id, now, Note { text: "再来".into() }, Outcome::default()))
        .unwrap();
    assert_eq!(ledger.view().head().unwrap().seq as usize, before[0].len() + 1);
}

#[test]
fn a_refused_command_leaves_no_trace() {
    let s = busy();
    s.refuses("escalate 2 --to 镇党委");
    s.refuses("close 1");
    s.refuses("report '没有这个村' --unit 戊村");
    s.refuses("report '等级不对' --unit 甲村 --level 特别重大");
    s.refuses("note 99 '没有这一件'");
    s.is_proved();
}

#[test]
fn a_question_cannot_write() {
    let s = busy();
    let now = t("2026-03-05 09:00");
    let id = Subject::Case(CaseId { year: 2026, number: 2 });
    let mut asking = s.ask();
    asking
        .record(&clerk(now, "王芳"), |desk| desk.append(id, now, Note { text: "偷记".into() }, Outcome::default()))
        .unwrap_err();
    drop(asking);
    s.is_proved();
}

#[test]
fn a_clock_that_steps_back_is_recorded_and_never_damage() {
    let mut s = busy();
    s.at("2026-03-06 09:00").does("note 2 '钟走着'");
    s.at("2026-02-01 09:00").does("note 2026-0002 '钟倒退了一个月'");
    s.at("1999-12-31 23:59").does("note 2026-0002 '钟坏了'");
    s.at("2026-03-06 09:05").does("note 2 '钟修好了'");
    let case = s.case(2);
    let typed: Vec<_> = case.timeline.iter().rev().take(4).map(|a| a.recorded_at.ledger()).collect();
    assert_eq!(typed, ["2026-03-06 09:05", "1999-12-31 23:59", "2026-02-01 09:00", "2026-03-06 09:00"]);
    s.is_proved();
}

#[test]
fn things_that_happened_years_apart_lie_side_by_side() {
    let mut s = busy();
    s.at("2031-01-05 09:00").does("report '五年后' --unit 甲村 --scale 极少数 --channel 微信 --level 一般 --send");
    s.does("report '补录旧事' --unit 甲村 --scale 极少数 --channel 微信 --level 一般 --send --at '2026-03-02 12:00'");
    s.does("note 2026-0001 '多年后想起'");
    let ledger = s.ask();
    let ids: Vec<String> = ledger.view().cases(&Default::default()).unwrap().iter().map(|c| c.id.to_string()).collect();
    assert_eq!(ids, ["2026-0001", "2026-0002", "2026-0003", "2026-0004", "2031-0001"]);
    let late = ledger.view().case(CaseId { year: 2026, number: 4 }).unwrap();
    assert_eq!(late.reported_at.date(), day("2026-03-02"));
    assert_eq!(late.backfilled, 3, "registered, graded and sent: each is 补录");
    drop(ledger);
    s.is_proved();
}

#[test]
fn case_numbers_have_no_gaps_whatever_is_refused_or_voided_between() {
    let s = busy();
    s.does("void 3 --reason 登错");
    s.refuses("report '不成' --unit 甲村 --level 没有的等级");
    s.does("report '再登' --unit 甲村 --channel 微信");
    let numbers: Vec<u32> = s.ask().view().cases(&Default::default()).unwrap().iter().map(|c| c.id.number).collect();
    assert_eq!(numbers, [1, 2, 3, 4]);
}
