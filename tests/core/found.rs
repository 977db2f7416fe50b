//! What random histories, and the reading that went with them, have found: each kept as a short story.

use crate::station::{Station, VETERANS, t};
use yuqing::act::*;

fn emergency(now: &str, more: &str) -> Station {
    let mut s = Station::founded("2026-03-02 08:30");
    s.at(now).does(&format!(
        "report '数十人聚集' --unit 甲村 --author 李强 --channel 微信 --emergency --level 重大 --reason 聚集 {more}"
    ));
    s
}

#[test]
fn a_first_report_waived_by_decision_is_not_owed_again_after_a_classification_or_an_amendment() {
    let mut s = Station::founded("2026-03-02 08:30");
    let lenient = "[[relief]]\nof = \"首报\"\nmay = \"waive\"\nby = \"组长@本级\"\nclause = \"五.1\"\n\n[[relief]]";
    let text = VETERANS.replacen("[[relief]]", lenient, 1).replace("2019-10", "2026-03");
    let enacted =
        RulesEnact { number: 2, rulebook: "veterans-town".into(), version: "2026-03".into(), from: Some(s.now), text };
    s.works(s.now, |work| work.on_office(enacted));
    s.at("2026-03-02 09:00").does(
        "report '数十人聚集' --unit 甲村 --author 李强 --channel 微信 --emergency --level 重大 --reason 聚集 --occurred '2026-03-02 08:40'",
    );
    s.does("limit 1 --duty 首报 --waive --reason 道路中断 --signer 吴刚");
    s.at("2026-03-02 12:00").does("classify 1 --level 较大 --reason 没有那么多人");
    s.does("amend 1 --place 村口");
    s.does("amend 1 --occurred '2026-03-02 08:30' --reason 核实");
    let owed: Vec<_> = s.case(1).duties.all.iter().map(|d| judge(d, s.now).word()).collect();
    assert_eq!(owed, ["waived"]);
}

#[test]
fn an_event_that_turns_out_to_be_of_the_minute_of_its_registration_gets_its_due_time() {
    let mut s = emergency("2026-03-02 09:00", "");
    assert_eq!(s.duty(1, "first_report").due_at, None);
    s.at("2026-03-02 09:20").does("amend 1 --occurred '2026-03-02 09:00' --reason 问清了");
    assert_eq!(s.duty(1, "first_report").due_at, Some(t("2026-03-02 11:00")));
}

fn graver_matter() -> Station {
    let mut s = Station::founded("2026-03-02 08:30");
    s.at("2026-03-02 09:00")
        .does("report '群里议论抚恤' --unit 甲村 --author 李强 --channel 微信 --about 甲村 --level 较大");
    s
}

#[test]
fn a_leader_who_refuses_after_he_consented_has_taken_his_consent_back() {
    let mut s = graver_matter();
    s.at("2026-03-02 10:00").does("approve 1 --by 钱明");
    s.at("2026-03-02 10:30").does("approve 1 --by 钱明 --refuse --reason 再核实");
    let said = s.at("2026-03-02 11:00").refuses("escalate 1");
    assert!(said.contains("再核实"), "{said}");
    s.at("2026-03-02 12:00").does("approve 1 --by 钱明");
    s.does("escalate 1");
}

#[test]
fn a_refusal_from_before_the_consent_does_not_hinder_whenever_it_is_typed() {
    let mut s = graver_matter();
    s.at("2026-03-02 10:00").does("approve 1 --by 钱明");
    s.at("2026-03-02 10:30").does("approve 1 --by 钱明 --refuse --reason 再核实 --at '2026-03-02 09:30'");
    s.at("2026-03-02 11:00").does("escalate 1");
}

#[test]
fn a_consent_does_not_cover_another_unit_concerned_than_the_one_laid_before_the_leader() {
    let mut s = graver_matter();
    s.at("2026-03-02 10:00").does("approve 1 --by 钱明");
    s.at("2026-03-02 10:10").does("amend 1 --about 乙村 --reason 写错了村");
    let said = s.at("2026-03-02 11:00").refuses("escalate 1");
    assert!(said.contains("改动"), "{said}");
}

#[test]
fn a_note_typed_late_does_not_make_a_signed_case_wait_for_its_signature() {
    let mut s = graver_matter();
    s.at("2026-03-02 10:00").does("approve 1 --by 钱明");
    let owed = |s: &Station| s.case(1).owed.iter().map(|o| o.what.clone()).collect::<Vec<_>>();
    assert_eq!(owed(&s), ["recipient", "recipient"]);
    s.at("2026-03-02 10:30").does("note 1 '早上就来过' --at '2026-03-02 09:30'");
    assert_eq!(owed(&s), ["recipient", "recipient"], "the consent of 10:00 still stands");
    let note = s.head();
    s.does(&format!("withdraw {note} --reason 记错了 --at '2026-03-02 09:40'"));
    assert_eq!(owed(&s), ["recipient", "recipient"]);
}

#[test]
fn whatever_is_typed_late_is_marked_so() {
    let mut s = graver_matter();
    s.does("measure 1 --what 逐户说明 --within 5wd");
    let note = s.does("note 1 '多记的'");
    s.at("2026-03-04 09:00");
    s.does("limit 1 --duty 整改 --extend 2wd --reason 下雨 --signer 吴刚 --at '2026-03-03 09:00'");
    s.does(&format!("withdraw {note} --reason 多记 --at '2026-03-03 09:00'"));
    s.does("meet 分析会 --at '2026-03-03 09:00'");
    let ledger = s.ask();
    let late = |seq: u64| ledger.view().act(seq).unwrap().unwrap().outcome.backfill;
    let head = s.head();
    assert_eq!([head - 2, head - 1, head].map(late), [true; 3]);
    assert_eq!(s.case(1).backfilled, 2);
    s.is_proved();
}

#[test]
fn a_pause_cannot_be_withdrawn_from_under_the_resumption_that_rests_on_it() {
    let mut s = graver_matter();
    s.does("measure 1 --what 逐户说明 --within 5wd");
    s.at("2026-03-03 09:00");
    let pause = s.does("limit 1 --duty 整改 --pause --until '2026-03-20 17:00' --reason 等答复 --signer 吴刚");
    s.at("2026-03-11 09:00").does("limit 1 --duty 整改 --resume --reason 已答复 --signer 吴刚");
    let resume = s.head();
    let said = s.refuses(&format!("withdraw {pause} --reason 记错了"));
    assert!(said.contains(&format!("第{resume}号")), "{said}");
    s.does(&format!("withdraw {resume} --reason 记错了"));
    s.does(&format!("withdraw {pause} --reason 记错了"));
    assert_eq!(s.duty(1, "measure").due_at, Some(t("2026-03-09 23:59")), "as it was given");
}

#[test]
fn cases_parted_from_an_event_leave_the_others_one_event() {
    let s = {
        let mut s = Station::founded("2026-03-02 08:30");
        s.at("2026-03-02 09:00");
        for place in ["甲村", "乙村", "丙村"] {
            s.does(&format!("report '同一件事' --unit {place} --channel 微信"));
        }
        s
    };
    s.does("link 1 2");
    s.does("link 2 3");
    s.does("link 1 2 --undo --reason 不是一件");
    let second = Some(CaseId { year: 2026, number: 2 });
    assert_eq!([1, 2, 3].map(|n| s.case(n).event), [None, second, second]);
}

#[test]
fn a_follow_up_typed_late_does_not_meet_the_follow_up_that_came_after_it() {
    let mut s = emergency("2026-03-02 09:00", "--occurred '2026-03-02 08:40' --send --oral 钱明");
    s.at("2026-03-02 20:00").does("follow 1 '晚间情况'");
    s.at("2026-03-02 21:00").does("follow 1 '下午情况' --at '2026-03-02 15:00'");
    let follow_ups: Vec<_> = s.case(1).duties.all.iter().filter(|d| d.kind == "follow_up").cloned().collect();
    for duty in &follow_ups {
        assert!(duty.met_at.is_none_or(|met| met >= duty.opened_at), "met before it was owed: {duty:?}");
    }
}

#[test]
fn a_measure_done_holds_the_measure_and_a_withdrawn_measure_keeps_its_number() {
    let mut s = graver_matter();
    let set = s.does("measure 1 --what 逐户说明 --within 5wd");
    let done = s.at("2026-03-03 09:00").does("measure 1 --done 1");
    let said = s.refuses(&format!("withdraw {set} --reason 记错了"));
    assert!(said.contains(&format!("第{done}号")), "{said}");
    s.does(&format!("withdraw {done} --reason 记错了"));
    s.does(&format!("withdraw {set} --reason 记错了"));
    s.does("measure 1 --what 上门核对 --within 5wd");
    assert_eq!(s.case(1).measures.iter().map(|m| m.number).collect::<Vec<_>>(), [2]);
}

#[test]
fn a_closing_cannot_be_withdrawn_from_under_the_reopening() {
    let mut s = Station::founded("2026-03-02 08:30");
    s.at("2026-03-02 09:00").does("report '老张的事' --unit 甲村 --channel 微信 --scale 极少数 --level 一般 --send");
    let closed = s.does("close 1");
    let reopened = s.does("reopen 1 --reason 又有人问");
    let said = s.refuses(&format!("withdraw {closed} --reason 记错了"));
    assert!(said.contains(&format!("第{reopened}号")), "{said}");
}

#[test]
fn the_amended_time_a_first_report_is_reckoned_from_cannot_be_withdrawn_from_under_it() {
    let s = graver_matter();
    let time = s.does("amend 1 --occurred '2026-03-02 08:40' --reason 问清了");
    let emergency = s.does("amend 1 --emergency --reason 人多了");
    assert_eq!(s.duty(1, "first_report").due_at, Some(t("2026-03-02 10:40")));
    let said = s.refuses(&format!("withdraw {time} --reason 记错了"));
    assert!(said.contains(&format!("第{emergency}号")), "{said}");
    let graded = s.does("classify 1 --level 重大 --reason 聚集");
    let said = s.refuses(&format!("withdraw {emergency} --reason 不是突发"));
    assert!(said.contains(&format!("第{graded}号")), "{said}");
    // Amending anew is always open to the clerk.
    s.does("amend 1 --occurred '2026-03-02 08:20' --reason 又问了一遍");
    assert_eq!(s.duty(1, "first_report").due_at, Some(t("2026-03-02 10:20")));
    s.does("amend 1 --no-emergency --reason 不是突发");
    assert!(s.case(1).duties.all.iter().all(|d| !d.is_open()));
}

#[test]
fn what_is_no_longer_an_emergency_owes_no_first_report_even_if_the_sending_is_withdrawn() {
    let mut s = emergency("2026-03-02 09:00", "--occurred '2026-03-02 08:40' --send --oral 钱明");
    let sent = s.head();
    assert!(s.duty(1, "first_report").met_at.is_some());
    s.at("2026-03-02 10:00").does("amend 1 --no-emergency --reason 查明不是突发");
    assert_eq!(judge(&s.duty(1, "first_report"), s.now), DutyState::Met, "what was met stays met");
    s.does(&format!("withdraw {sent} --reason 其实没有报出"));
    assert_eq!(judge(&s.duty(1, "first_report"), t("2026-03-02 18:00")), DutyState::Withdrawn);
}

#[test]
fn amendments_a_due_time_hangs_on_are_withdrawn_in_reverse_order() {
    let mut s = emergency("2026-03-02 09:00", "");
    let calm = s.at("2026-03-02 09:30").does("amend 1 --no-emergency --reason 像是讹传");
    let time = s.does("amend 1 --occurred '2026-03-02 08:40' --reason 问清了");
    let said = s.refuses(&format!("withdraw {calm} --reason 确是突发"));
    assert!(said.contains(&format!("第{time}号")), "{said}");
    s.does("amend 1 --emergency --reason 确是突发");
    assert_eq!(s.duty(1, "first_report").due_at, Some(t("2026-03-02 10:40")));
}

#[test]
fn a_written_consent_from_before_the_case_had_a_level_serves_no_level() {
    let mut s = Station::founded("2026-03-02 08:30");
    s.at("2026-03-02 09:00").does("report '群里议论抚恤' --unit 甲村 --author 李强 --channel 微信 --about 甲村");
    s.at("2026-03-02 09:30").does("approve 1 --by 钱明 --for escalate");
    s.at("2026-03-02 10:00").does("classify 1 --level 较大 --reason 议论的人多");
    let said = s.refuses("escalate 1");
    assert!(said.contains("还没有定级"), "{said}");
    s.does("approve 1 --by 钱明 --for escalate");
    s.does("escalate 1");
}

#[test]
fn an_oral_consent_from_before_the_level_still_lets_an_emergency_go_up() {
    let mut s = Station::founded("2026-03-02 08:30");
    let report =
        "report '数十人聚集' --unit 甲村 --author 李强 --channel 微信 --emergency --occurred '2026-03-02 08:40'";
    s.at("2026-03-02 09:00").does(report);
    s.at("2026-03-02 09:05").does("approve 1 --by 钱明 --for escalate --oral");
    s.at("2026-03-02 09:10").does("classify 1 --level 重大 --reason 聚集");
    s.does("escalate 1");
    assert_eq!(judge(&s.duty(1, "first_report"), s.now), DutyState::Met);
}

#[test]
fn a_sending_cannot_be_taken_from_under_what_became_of_it() {
    let mut s = graver_matter();
    s.at("2026-03-02 10:00").does("approve 1 --by 钱明");
    let sent = s.at("2026-03-02 11:00").does("escalate 1");
    let adopted = s.at("2026-03-03 09:00").does("adopt 1 --by 县局 --tier county");
    let said = s.refuses(&format!("withdraw {sent} --reason 记错"));
    assert!(said.contains("采用"), "{said}");
    s.does(&format!("withdraw {adopted} --reason 记错"));
    let followed = s.does("follow 1 已安抚");
    let said = s.refuses(&format!("withdraw {sent} --reason 记错"));
    assert!(said.contains("续报"), "{said}");
    s.does(&format!("withdraw {followed} --reason 记错"));
    s.does(&format!("withdraw {sent} --reason 记错"));
    s.is_proved();
}

#[test]
fn an_answer_cannot_be_taken_from_under_its_rating() {
    let mut s = Station::founded("2026-03-02 08:30");
    s.at("2026-03-02 09:00").does("report 问抚恤 --unit 甲村 --author 李强 --channel 微信 --level 一般 --send");
    let answered = s.at("2026-03-02 10:00").does("reply 1 --via 当面 --text '已按政策发放，3月5日前到账'");
    let rated = s.at("2026-03-03 10:00").does("rate 1 满意");
    assert!(s.refuses(&format!("withdraw {answered} --reason 记错")).contains("回访"));
    s.does(&format!("withdraw {rated} --reason 记错"));
    s.does(&format!("withdraw {answered} --reason 记错"));
}

#[test]
fn a_reminder_on_a_periodic_paper_typed_days_later_is_a_late_entry() {
    let mut s = Station::founded("2026-03-02 08:30");
    let seq =
        s.at("2026-05-08 09:00").does("urge 双月 --unit 甲村 --period 2026-03..04 --via 电话 --at '2026-05-01 09:00'");
    assert!(s.ask().view().act(seq).unwrap().unwrap().outcome.backfill);
    let seq = s.does("urge 双月 --unit 甲村 --period 2026-03..04 --via 电话");
    assert!(!s.ask().view().act(seq).unwrap().unwrap().outcome.backfill);
}

#[test]
fn a_verdict_outlives_the_duty_that_took_its_place() {
    let mut s =
        emergency("2026-03-02 12:10", "--occurred '2026-03-02 09:00' --found '2026-03-02 12:00' --send --oral 钱明");
    s.at("2026-03-02 13:00").does("amend 1 --occurred '2026-03-02 10:30' --reason 核实");
    let late: Vec<_> = s
        .case(1)
        .duties
        .all
        .iter()
        .filter(|d| d.kind == "first_report")
        .map(|d| (d.late_before_superseded(), judge(d, s.now)))
        .collect();
    assert_eq!(late, [(Some(70), DutyState::Withdrawn), (None, DutyState::Met)]);
}

#[test]
fn what_a_case_lacks_is_told_by_the_rules_of_today_whatever_day_a_late_entry_is_of() {
    let mut s = Station::founded("2026-03-02 08:30");
    s.at("2026-03-02 09:00").does("report 问抚恤 --unit 甲村 --author 李强 --channel 微信 --level 一般 --send");
    let book = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/rulebooks/veterans-town.toml")).unwrap();
    let optional = "to = [\"村居委书记\", \"社建办\"]\nmust = false";
    assert!(book.contains(optional));
    let stricter = s.dir().join("新制度.toml");
    let text = book.replace(optional, &optional.replace("false", "true")).replace("\"2019-10\"", "\"2026-03\"");
    std::fs::write(&stricter, text).unwrap();
    s.does(&format!("rules enact {} --from 2026-03-05", stricter.display()));
    let lacks = |s: &Station| s.case(1).owed.iter().map(|o| o.says.clone()).collect::<Vec<_>>();
    s.at("2026-03-12 09:00").does("note 1 来电询问进度");
    assert_eq!(lacks(&s), ["上报村居委书记", "上报社建办"]);
    s.does("note 1 当天已电话告知 --at '2026-03-03 10:00'");
    assert_eq!(lacks(&s), ["上报村居委书记", "上报社建办"]);
}

/// 原文：情况通报 · 见 数据说明
#[test]
fn a_paper_that_cannot_list_all_that_was_late_says_how_much_there_was_and_counts_it_all() {
    let drafted = |emergencies: u32| {
        let mut s = Station::founded("2026-03-02 09:00");
        for n in 1..=emergencies {
            s.does(&format!("report 第{n}起 --unit 甲村 --channel 微信 --emergency --occurred 6:00"));
        }
        s.at("2026-04-02 09:00");
        s.does("paper draft 季度 --period 2026Q1");
        let stats = s.json("stats --period 2026Q1").unwrap();
        let stats: serde_json::Value = serde_json::from_str(&stats).unwrap();
        let total = |key: &str| stats["total"][key].as_u64().unwrap_or_else(|| panic!("{key} in {stats:#}"));
        (s.screen("paper show P1").unwrap(), total("late") + total("overdue"))
    };
    // What the stations missed in the quarter besides; then just as many as a paper lists, and one more.
    let (_, besides) = drafted(0);
    let (full, all) = drafted(50 - besides as u32);
    assert_eq!(all, 50);
    assert!(!full.contains("本文只列"), "all are listed: {full}");
    let (more, all) = drafted(51 - besides as u32);
    assert_eq!(all, 51);
    assert!(more.contains("超时事项51项，本文只列50项，其余见台账"), "{more}");
}
