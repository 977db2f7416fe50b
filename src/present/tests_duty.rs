//! The wording of duties, from the examples of the clerk's day.

use super::*;
use crate::act::{CaseId, Duty, DutyState, Owed, OwnerRef, UnitId, judge};
use crate::time::Stamp;
use chrono::NaiveDate;
use unicode_width::UnicodeWidthStr;

pub(super) fn at(month: u32, day: u32, hour: u32, minute: u32) -> Stamp {
    Stamp::of(NaiveDate::from_ymd_opt(2026, month, day).unwrap(), hour, minute)
}

pub(super) fn duty(name: &str, kind: &str, start: Stamp, due: Option<Stamp>, within: &str, clause: &str) -> Duty {
    Duty {
        n: 1,
        case: Some(CaseId { year: 2026, number: 49 }),
        paper: None,
        period: None,
        rule: kind.to_string(),
        kind: kind.to_string(),
        name: name.to_string(),
        owner: OwnerRef::Unit(UnitId(2)),
        opened_at: start,
        due_at: due,
        why: None,
        within: Some(within.to_string()),
        met_at: None,
        met_by: None,
        end: None,
        superseded: false,
        clause: clause.to_string(),
        rulebook: 1,
        calendar: 0,
        provisional: false,
        target: None,
        have: None,
        need: None,
    }
}

fn countersign() -> Duty {
    duty("补签", "countersign", at(11, 22, 22, 45), Some(at(11, 23, 23, 59)), "1wd", "五.3")
}

fn item(duty: Duty, now: Stamp, owner: &str) -> DutyItem {
    DutyItem {
        state: judge(&duty, now),
        duty,
        title: Some("桥头老兵聚集".into()),
        level_name: Some("重大".into()),
        owner: owner.into(),
        responsible: None,
        urged: None,
        to_urge: false,
        command: None,
    }
}

#[test]
fn a_first_report_in_time_and_late() {
    let mut first = duty("首报", "first_report", at(11, 22, 22, 10), Some(at(11, 23, 0, 10)), "2h", "五.1");
    first.met_at = Some(at(11, 22, 22, 50));
    let now = at(11, 23, 8, 20);
    assert_eq!(sentence(&first, now), "首报 按时，余80分钟（应于 11-23 00:10 前，五.1）");
    first.met_at = Some(at(11, 23, 1, 20));
    assert_eq!(sentence(&first, now), "首报 迟报70分钟（应于 11-23 00:10 前，五.1）");
    first.met_at = None;
    assert_eq!(sentence(&first, at(11, 23, 1, 20)), "首报 未报，超70分钟（应于 11-23 00:10 前，五.1）");
}

#[test]
fn what_is_left_and_how_late() {
    let now = at(11, 23, 8, 30);
    assert_eq!(left(at(11, 23, 23, 59), now), "余15小时30分");
    assert_eq!(left(at(12, 31, 23, 59), now), "余38天");
    assert_eq!(left(at(11, 24, 23, 59), now), "余1天");
    assert_eq!(left(at(11, 24, 10, 30), now), "余26小时");
    assert_eq!(left(now, now), "余0分钟");
    assert_eq!(late(70, true), "超70分钟");
    assert_eq!(late(511, false), "超1天");
    assert_eq!(late(1440, false), "超1天");
    assert_eq!(late(21 * 1440 + 511, false), "超22天");
}

#[test]
fn open_ended_provisional_and_without_limit() {
    let now = at(11, 23, 8, 30);
    let mut one = countersign();
    assert_eq!(sentence(&one, now), "补签 未到期，余15小时30分（应于 11-23 24:00 前，五.3）");
    assert_eq!(sentence(&one, at(11, 24, 8, 30)), "补签 超期1天，未完成（应于 11-23 24:00 前，五.3）");
    one.provisional = true;
    assert!(sentence(&one, now).contains("应于 11-23 24:00 前（暂定）"));
    let none = duty("政务工作平台补报", "platform_report", now, None, "", "七.1");
    assert_eq!(sentence(&none, now), "政务工作平台补报 未完成，制度未定时限（七.1）");
}

#[test]
fn the_overdue_screen_reads_as_the_clerk_reads_it() {
    let now = at(11, 24, 8, 30);
    let mut report = duty("双月报告", "paper:bimonthly", at(11, 1, 0, 0), Some(at(11, 2, 23, 59)), "", "六.2");
    report.case = None;
    report.within = None;
    report.period = Some("2026-09..10".into());
    let mut second = item(report, now, "丙社区");
    (second.title, second.level_name) = (None, None);
    second.responsible = Some("周静".into());
    second.urged = Some((2, at(11, 20, 9, 0), "电话".into()));
    let screen = overdue_screen(&[item(countersign(), now, "钱明"), second], "清河镇退役军人服务站", now);
    let expected = "\
舆情超期 2 项  清河镇退役军人服务站  截至 2026-11-24（周二）08:30
1. 2026-0049 补签〔重大〕桥头老兵聚集   责任 钱明   应于 11-23 24:00 前，超1天（五.3）   催办0次
2. 丙社区 双月报告（2026年9—10月）缺报   责任 周静   应于 11-02 24:00 前，超22天（六.2）   催办2次（11-20 电话）
";
    assert_eq!(screen, expected);
    assert_eq!(overdue_screen(&[], "站", now), "");
}

#[test]
fn the_todo_screen_groups_by_urgency() {
    let now = at(11, 23, 8, 30);
    let mut today = item(countersign(), now, "钱明");
    today.command = Some("yuqing 审批 49 --by 钱明 --countersign".into());
    let mut quota = duty("年度信息", "quota", at(1, 1, 0, 0), Some(at(12, 31, 23, 59)), "", "五.2");
    (quota.case, quota.within, quota.period) = (None, None, Some("2026".into()));
    (quota.have, quota.need) = (Some(5), Some(6));
    let quota = item(quota, now, "甲村");
    let mut past = item(countersign(), now, "钱明");
    past.state = DutyState::Overdue { late_minutes: 1 };
    let owed = |what: &str, says: &str, clause: &str, fix: &str| Owed {
        what: what.into(),
        says: says.into(),
        clause: clause.into(),
        fix: fix.into(),
    };
    let waiting = |number, title: &str, level: &str, owed| Waiting {
        id: CaseId { year: 2026, number },
        title: title.into(),
        level: Some(level.into()),
        owed,
        since: at(11, 22, 9, 0),
    };
    let waits = [
        waiting(45, "体检通知不到", "较大", owed("recipient", "缺上报领导小组", "三.2", "yuqing 上报 45")),
        waiting(48, "优待证发放慢", "较大", owed("consent", "孙平审核", "五.3", "yuqing 审批 48 --by 孙平")),
    ];
    let items = [today, quota, past];
    let screen = todo_screen(&items, 1, &waits, "清河镇退役军人服务站", "王芳", now, 200);
    let lines: Vec<&str> = screen.lines().collect();
    assert_eq!(lines[0], "清河镇退役军人服务站 待办   2026-11-23（周一）08:30   王芳");
    assert!(lines[1].starts_with("今天到期  49 重大 桥头老兵聚集   钱明补签，余15小时30分   "), "{screen}");
    assert!(lines[1].ends_with("yuqing 审批 49 --by 钱明 --countersign"), "{screen}");
    assert!(lines[2].starts_with("等领导签  48 较大 优待证发放慢   待孙平审核，已等1天"), "{screen}");
    assert!(lines[2].ends_with("签后：yuqing 审批 48 --by 孙平"), "{screen}");
    assert!(lines[3].starts_with("缺手续    45 较大 体检通知不到   缺上报领导小组（三.2）"), "{screen}");
    assert!(lines[4].starts_with("将到期    甲村"), "{screen}");
    assert!(lines[4].contains("年度信息（2026年） 5/6篇，还需1篇，余38天"), "{screen}");
    assert_eq!(lines[5], "已超期    1项，见 yuqing 超期");
    let command = |line: &str| line[..line.find("yuqing").unwrap()].width();
    assert_eq!(command(lines[1]), command(lines[3]), "{screen}");
    let narrow = todo_screen(&items, 1, &waits, "清河镇退役军人服务站", "王芳", now, 60);
    let lines: Vec<&str> = narrow.lines().collect();
    assert!(lines.iter().all(|line| line.width() <= 60), "{narrow}");
    assert_eq!(lines[1], "今天到期  49 重大 桥头老兵聚集   钱明补签，余15小时30分");
    assert_eq!(lines[2], "             yuqing 审批 49 --by 钱明 --countersign");
    assert_eq!(lines[7], "将到期    甲村   年度信息（2026年） 5/6篇，还需1篇，余38天");
    let narrower = todo_screen(&items, 1, &waits, "清河镇退役军人服务站", "王芳", now, 50);
    assert!(narrower.contains("\n将到期    甲村\n             年度信息（2026年） 5/6篇"), "{narrower}");
    assert!(todo_screen(&[], 0, &[], "站", "王芳", now, 200).ends_with("没有待办事项\n"));
}

#[test]
fn a_duty_is_the_object_of_the_contract() {
    let now = at(11, 24, 8, 30);
    let one = countersign();
    let json = duty_json(&one, judge(&one, now), "钱明");
    for key in [
        "case",
        "paper",
        "period",
        "kind",
        "name",
        "owner",
        "opened_at",
        "due_at",
        "met_at",
        "state",
        "late_minutes",
        "have",
        "need",
        "clause",
        "provisional",
    ] {
        assert!(json.get(key).is_some(), "{key}");
    }
    assert_eq!(json["late_minutes"], 511);
    assert_eq!(json["due_at"], "2026-11-23T23:59:00+08:00");
    assert!(json["met_at"].is_null() && json["have"].is_null());
    let open = duty_json(&one, judge(&one, at(11, 23, 9, 0)), "钱明");
    assert!(open["late_minutes"].is_null());
    assert_eq!(open["state"], "open");
}

#[test]
fn the_sheet_has_a_cell_for_every_column() {
    let now = at(11, 24, 8, 30);
    let sheet = duties_sheet(&[item(countersign(), now, "钱明")], now);
    assert!(sheet.rows.iter().all(|row| row.len() == sheet.columns.len()));
    assert!(sheet.table(120).contains("2026-11-23 24:00"));
}
